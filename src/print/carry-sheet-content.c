/* carry-sheet-content.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-content.h"

static void
mark_free (gpointer data)
{
  CarrySheetMark *mark = data;

  g_free (mark->code);
  g_free (mark->text);
  g_free (mark);
}

static void
done_free (gpointer data)
{
  CarrySheetDone *done = data;

  g_free (done->load);
  g_free (done->amount);
  g_free (done);
}

static void
row_free (gpointer data)
{
  CarrySheetRow *row = data;

  g_free (row->figure);
  g_free (row->number);
  g_free (row->name);
  g_free (row->cue);
  g_free (row->amount);
  g_free (row->target);
  g_free (row->tempo);
  g_free (row->rest);
  g_free (row->load_unit);
  g_free (row->amount_unit);
  g_ptr_array_unref (row->done);
  g_free (row->effort);
  g_free (row);
}

static void
program_free (gpointer data)
{
  CarrySheetProgram *program = data;

  g_free (program->code);
  g_free (program->name);
  g_free (program->when);
  g_ptr_array_unref (program->rows);
  g_free (program->done);
  g_free (program);
}

static void
run_free (gpointer data)
{
  CarrySheetRun *run = data;

  g_free (run->day);
  g_free (run->what);
  g_free (run->details);
  g_free (run->done);
  g_free (run);
}

/**
 * carry_sheet_content_new:
 *
 * Returns: (transfer full): a sheet that says nothing yet
 */
CarrySheetContent *
carry_sheet_content_new (void)
{
  CarrySheetContent *self = g_rc_box_new0 (CarrySheetContent);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    for (guint slot = 0; slot < G_N_ELEMENTS (self->days[i].marks); slot++)
      self->days[i].marks[slot] = carry_sheet_marks_new ();
  self->programs = g_ptr_array_new_with_free_func (program_free);
  self->runs = g_ptr_array_new_with_free_func (run_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);

  return self;
}

CarrySheetContent *
carry_sheet_content_ref (CarrySheetContent *self)
{
  return g_rc_box_acquire (self);
}

static void
content_clear (gpointer data)
{
  CarrySheetContent *self = data;

  g_free (self->title);
  g_free (self->summary);
  g_free (self->countdown);
  g_free (self->printed);
  g_free (self->legend);
  g_free (self->done_header);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      g_free (self->days[i].name);
      g_free (self->days[i].weekday);
      g_free (self->days[i].number);
      for (guint slot = 0; slot < G_N_ELEMENTS (self->days[i].marks); slot++)
        g_ptr_array_unref (self->days[i].marks[slot]);
    }

  g_ptr_array_unref (self->programs);
  g_ptr_array_unref (self->runs);
  g_ptr_array_unref (self->notes);
}

void
carry_sheet_content_unref (CarrySheetContent *self)
{
  g_rc_box_release_full (self, content_clear);
}

/* Whether there is nothing to do in the week. */
gboolean
carry_sheet_content_is_empty (const CarrySheetContent *self)
{
  return self->programs->len == 0 && self->runs->len == 0;
}

/**
 * carry_sheet_content_add_mark:
 * @self: a content
 * @day: 0 to 6
 * @slot: morning or evening
 * @code: a letter for a run, “S1” for a strength session
 * @text: how far or how long
 * @hard: whether it stands out
 *
 * Adds a session to the strip of days.
 */
void
carry_sheet_content_add_mark (
    CarrySheetContent *self, guint day, CarrySlot slot, const char *code, const char *text, gboolean hard)
{
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK);
  g_return_if_fail ((guint)slot < G_N_ELEMENTS (self->days[day].marks));

  carry_sheet_marks_append (self->days[day].marks[slot], code, text, hard);
}

/* Returns: (transfer full) (element-type CarrySheetMark): no sessions yet */
GPtrArray *
carry_sheet_marks_new (void)
{
  return g_ptr_array_new_with_free_func (mark_free);
}

/* Adds a session to those of half a day. */
void
carry_sheet_marks_append (GPtrArray *marks, const char *code, const char *text, gboolean hard)
{
  CarrySheetMark *mark = g_new0 (CarrySheetMark, 1);

  mark->code = g_strdup (code);
  mark->text = g_strdup (text);
  mark->hard = hard;
  g_ptr_array_add (marks, mark);
}

/* Returns: (transfer none): a strength session to be filled in */
CarrySheetProgram *
carry_sheet_content_add_program (CarrySheetContent *self)
{
  CarrySheetProgram *program = g_new0 (CarrySheetProgram, 1);

  program->rows = g_ptr_array_new_with_free_func (row_free);
  g_ptr_array_add (self->programs, program);

  return program;
}

/* Returns: (transfer none): a run to be filled in */
CarrySheetRun *
carry_sheet_content_add_run (CarrySheetContent *self)
{
  CarrySheetRun *run = g_new0 (CarrySheetRun, 1);

  g_ptr_array_add (self->runs, run);

  return run;
}

/* Returns: (transfer none): an exercise to be filled in */
CarrySheetRow *
carry_sheet_program_add_row (CarrySheetProgram *self)
{
  CarrySheetRow *row = g_new0 (CarrySheetRow, 1);

  row->done = g_ptr_array_new_with_free_func (done_free);
  g_ptr_array_add (self->rows, row);

  return row;
}

/* Adds a logged set; @load may be %NULL. */
void
carry_sheet_row_add_done (CarrySheetRow *self, const char *load, const char *amount)
{
  CarrySheetDone *done = g_new0 (CarrySheetDone, 1);

  done->load = g_strdup (load);
  done->amount = g_strdup (amount);
  g_ptr_array_add (self->done, done);
}

gboolean
carry_sheet_program_has_figures (const CarrySheetProgram *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (((const CarrySheetRow *)self->rows->pdata[i])->figure != NULL)
      return TRUE;

  return FALSE;
}

/**
 * carry_sheet_plain:
 * @text: (nullable): what someone wrote or a file held
 *
 * Returns: (transfer full) (nullable): the text as one line of valid UTF-8, or %NULL if nothing is left
 */
char *
carry_sheet_plain (const char *text)
{
  g_autofree char *valid = NULL;
  GString *plain;

  if (text == NULL)
    return NULL;

  valid = g_utf8_make_valid (text, -1);
  plain = g_string_new (NULL);
  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      const gunichar letter = g_utf8_get_char (c);

      if (!g_unichar_isspace (letter) && !g_unichar_iscntrl (letter))
        g_string_append_unichar (plain, letter);
      else if (plain->len > 0 && plain->str[plain->len - 1] != ' ')
        g_string_append_c (plain, ' ');
    }

  g_strchomp (plain->str);
  if (*plain->str == '\0')
    {
      g_string_free (plain, TRUE);
      return NULL;
    }

  return g_string_free (plain, FALSE);
}
