/* carry-log-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-log-sheet.h"

#include "carry-log-sheet-row.h"
#include "carry-session-arrangement.h"
#include "carry-set-line.h"
#include "carry-set-words.h"

#include <glib/gi18n.h>

G_DEFINE_QUARK (carry - log - sheet - error - quark, carry_log_sheet_error)

/* More sets than anybody writes into a line of paper. */
#define MOST_CELLS 20u

/**
 * CarryLogSheet:
 *
 * A session as it stands on paper: a row for each exercise, a cell for each set, and what was written into them. A row
 * in which nothing is written was not logged; one that is skipped was.
 *
 * A session that was logged before is written into it; what nobody touches stays as it is to the last digit.
 */
struct _CarryLogSheet
{
  GObject parent_instance;

  CarryStrengthSession *session;
  CarryAthlete *athlete;
  GPtrArray *rows; /* of CarryLogSheetRow, one for each item of the session */
};

enum
{
  SIGNAL_ROW_CHANGED,
  SIGNAL_ROWS_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryLogSheet, carry_log_sheet, G_TYPE_OBJECT)

static void
carry_log_sheet_finalize (GObject *object)
{
  CarryLogSheet *self = CARRY_LOG_SHEET (object);

  g_clear_object (&self->session);
  g_clear_object (&self->athlete);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (carry_log_sheet_parent_class)->finalize (object);
}

static void
carry_log_sheet_class_init (CarryLogSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_log_sheet_finalize;

  /**
   * CarryLogSheet::row-changed:
   * @row: which row
   *
   * A row has other cells, or something else than the caller's own text stands in them.
   */
  signals[SIGNAL_ROW_CHANGED] = g_signal_new ("row-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                              NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  /**
   * CarryLogSheet::rows-changed:
   * @row: the first row
   * @n_removed: how many rows went from there
   * @n_added: how many came there instead
   *
   * The session has other exercises.
   */
  signals[SIGNAL_ROWS_CHANGED] =
      g_signal_new ("rows-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);
}

static void
carry_log_sheet_init (CarryLogSheet *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_log_sheet_row_free);
}

static CarryLogSheetRow *
get_row (CarryLogSheet *self, guint row)
{
  return row < self->rows->len ? self->rows->pdata[row] : NULL;
}

static CarryLoadForm
get_form (CarryLogSheet *self, CarryItem *item)
{
  return carry_load_form_of (carry_item_get_exercise (item), self->athlete);
}

static CarryLogSheetCell *
get_cell (CarryLogSheet *self, guint row, guint cell)
{
  CarryLogSheetRow *found = get_row (self, row);

  return found != NULL && cell < found->cells->len ? &g_array_index (found->cells, CarryLogSheetCell, cell)
                                                   : NULL;
}

/**
 * carry_log_sheet_new:
 * @session: a session of the diary
 * @athlete: the runner, whose units and weights are meant
 *
 * Returns: (transfer full): the sheet of the session, with what was logged of it
 */
CarryLogSheet *
carry_log_sheet_new (CarryStrengthSession *session, CarryAthlete *athlete)
{
  CarryLogSheet *self;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_LOG_SHEET, NULL);
  self->session = g_object_ref (session);
  self->athlete = g_object_ref (athlete);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_ptr_array_add (self->rows,
                     carry_log_sheet_row_new (carry_strength_session_get_nth (session, i), athlete));

  return self;
}

guint
carry_log_sheet_get_n_rows (CarryLogSheet *self)
{
  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), 0);

  return self->rows->len;
}

/* The session with the exercises of the rows, and nothing of what is written. */
CarryStrengthSession *
carry_log_sheet_get_session (CarryLogSheet *self)
{
  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), NULL);

  return self->session;
}

/* The exercise of a row, as it is in the session. */
CarryItem *
carry_log_sheet_get_item (CarryLogSheet *self, guint row)
{
  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return get_row (self, row)->item;
}

guint
carry_log_sheet_get_n_cells (CarryLogSheet *self, guint row)
{
  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), 0);
  g_return_val_if_fail (row < self->rows->len, 0);

  return get_row (self, row)->cells->len;
}

const char *
carry_log_sheet_get_text (CarryLogSheet *self, guint row, guint cell)
{
  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), NULL);
  g_return_val_if_fail (get_cell (self, row, cell) != NULL, NULL);

  return get_cell (self, row, cell)->text;
}

/* Whatever was typed is kept, be it readable or not. */
void
carry_log_sheet_set_text (CarryLogSheet *self, guint row, guint cell, const char *text)
{
  g_return_if_fail (CARRY_IS_LOG_SHEET (self));
  g_return_if_fail (get_cell (self, row, cell) != NULL);
  g_return_if_fail (text != NULL);

  g_set_str (&get_cell (self, row, cell)->text, text);
}

/**
 * carry_log_sheet_format_planned:
 * @self: a sheet
 * @row: a row
 *
 * Returns: (transfer full): what a cell of the row says if it was done as planned
 */
char *
carry_log_sheet_format_planned (CarryLogSheet *self, guint row)
{
  CarrySet set;

  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  set = carry_set_line_get_planned (get_row (self, row)->item);

  return carry_set_line_format (&set, carry_athlete_get_units (self->athlete));
}

/**
 * carry_log_sheet_read:
 * @self: a sheet
 * @row: a row
 * @cell: a cell of it
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): what a cell says in words, “6 at 62.5 kg, RPE 8”, “” if it is empty; %NULL with a
 *   #CarrySetLineError set
 */
char *
carry_log_sheet_read (CarryLogSheet *self, guint row, guint cell, GError **error)
{
  g_autoptr (GArray) sets = NULL;
  g_autoptr (CarryItem) done = NULL;
  guint n_last = 0;

  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), NULL);
  g_return_val_if_fail (get_cell (self, row, cell) != NULL, NULL);

  sets = carry_log_sheet_row_read (get_row (self, row), cell + 1, &n_last, error);
  if (sets == NULL)
    return NULL;

  done = carry_item_with_sets (get_row (self, row)->item,
                               (const CarrySet *)(gpointer)sets->data + (sets->len - n_last), n_last);

  return carry_item_format_sets (done, get_form (self, done));
}

static void
emit_row_changed (CarryLogSheet *self, guint row)
{
  g_signal_emit (self, signals[SIGNAL_ROW_CHANGED], 0, row);
}

/* Nothing happens beyond twenty. */
void
carry_log_sheet_add_cell (CarryLogSheet *self, guint row)
{
  g_return_if_fail (CARRY_IS_LOG_SHEET (self));
  g_return_if_fail (row < self->rows->len);

  if (get_row (self, row)->cells->len >= MOST_CELLS)
    return;

  carry_log_sheet_row_append (get_row (self, row));
  emit_row_changed (self, row);
}

/* The last one goes, with what is written in it. */
void
carry_log_sheet_remove_cell (CarryLogSheet *self, guint row)
{
  GArray *cells;

  g_return_if_fail (CARRY_IS_LOG_SHEET (self));
  g_return_if_fail (row < self->rows->len);

  cells = get_row (self, row)->cells;
  if (cells->len == 0)
    return;

  g_array_set_size (cells, cells->len - 1);
  emit_row_changed (self, row);
}

static void
fill (CarryLogSheet *self, guint row, guint cell)
{
  g_autofree char *text = carry_log_sheet_format_planned (self, row);

  g_set_str (&get_cell (self, row, cell)->text, text);
}

/* Takes the session with other exercises than its rows have. What is in turn with what may differ in rows that stay. */
static void
take_session (CarryLogSheet *self, CarryStrengthSession *session)
{
  g_set_object (&self->session, session);
  for (guint i = 0; i < self->rows->len; i++)
    g_set_object (&get_row (self, i)->item, carry_strength_session_get_nth (session, i));
}

/**
 * carry_log_sheet_add_item:
 * @self: a sheet
 * @item: what was done and not planned
 * @error: return location, or %NULL
 *
 * Adds a row behind all others.
 *
 * Returns: whether it is there; %FALSE with a #CarrySessionError set, and nothing changed
 */
gboolean
carry_log_sheet_add_item (CarryLogSheet *self, CarryItem *item, GError **error)
{
  g_autoptr (CarryStrengthSession) session = NULL;

  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), FALSE);
  g_return_val_if_fail (CARRY_IS_ITEM (item), FALSE);

  session = carry_session_arrangement_insert (self->session, self->rows->len, item, error);
  if (session == NULL)
    return FALSE;

  g_ptr_array_add (self->rows, carry_log_sheet_row_new (item, self->athlete));
  take_session (self, session);
  g_signal_emit (self, signals[SIGNAL_ROWS_CHANGED], 0, self->rows->len - 1, 0, 1);

  return TRUE;
}

/**
 * carry_log_sheet_swap_item:
 * @self: a sheet
 * @row: a row
 * @item: what was done instead
 * @error: return location, or %NULL
 *
 * Puts another exercise into a row. What was written stays, and is read as of the new one.
 *
 * Returns: whether it is there; %FALSE with a #CarrySessionError set, and nothing changed
 */
gboolean
carry_log_sheet_swap_item (CarryLogSheet *self, guint row, CarryItem *item, GError **error)
{
  g_autoptr (CarryStrengthSession) session = NULL;

  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), FALSE);
  g_return_val_if_fail (row < self->rows->len, FALSE);
  g_return_val_if_fail (CARRY_IS_ITEM (item), FALSE);

  session = carry_session_arrangement_replace (self->session, row, item, error);
  if (session == NULL)
    return FALSE;

  carry_log_sheet_row_swap (get_row (self, row), item);
  take_session (self, session);
  g_signal_emit (self, signals[SIGNAL_ROWS_CHANGED], 0, row, 1, 1);

  return TRUE;
}

/* The exercise goes from the session, with what is written of it. */
void
carry_log_sheet_remove_row (CarryLogSheet *self, guint row)
{
  g_autoptr (CarryStrengthSession) session = NULL;

  g_return_if_fail (CARRY_IS_LOG_SHEET (self));
  g_return_if_fail (row < self->rows->len);

  session = carry_session_arrangement_remove (self->session, row, NULL);
  if (session == NULL)
    return;

  g_ptr_array_remove_index (self->rows, row);
  take_session (self, session);
  g_signal_emit (self, signals[SIGNAL_ROWS_CHANGED], 0, row, 1, 0);
}

/* A set was done as it was planned. */
void
carry_log_sheet_fill (CarryLogSheet *self, guint row, guint cell)
{
  g_return_if_fail (CARRY_IS_LOG_SHEET (self));
  g_return_if_fail (get_cell (self, row, cell) != NULL);

  fill (self, row, cell);
  emit_row_changed (self, row);
}

/* What was written stays. */
void
carry_log_sheet_fill_row (CarryLogSheet *self, guint row)
{
  g_return_if_fail (CARRY_IS_LOG_SHEET (self));
  g_return_if_fail (row < self->rows->len);

  get_row (self, row)->skipped = FALSE;
  for (guint cell = 0; cell < get_row (self, row)->cells->len; cell++)
    if (*get_cell (self, row, cell)->text == '\0')
      fill (self, row, cell);
  emit_row_changed (self, row);
}

/* All rows but those that were skipped. */
void
carry_log_sheet_fill_all (CarryLogSheet *self)
{
  g_return_if_fail (CARRY_IS_LOG_SHEET (self));

  for (guint row = 0; row < self->rows->len; row++)
    if (!get_row (self, row)->skipped)
      carry_log_sheet_fill_row (self, row);
}

gboolean
carry_log_sheet_get_skipped (CarryLogSheet *self, guint row)
{
  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), FALSE);
  g_return_val_if_fail (row < self->rows->len, FALSE);

  return get_row (self, row)->skipped;
}

/* What is written in a skipped row is kept for the case that it was not skipped after all. */
void
carry_log_sheet_set_skipped (CarryLogSheet *self, guint row, gboolean skipped)
{
  g_return_if_fail (CARRY_IS_LOG_SHEET (self));
  g_return_if_fail (row < self->rows->len);

  if (get_row (self, row)->skipped == skipped)
    return;

  get_row (self, row)->skipped = skipped;
  emit_row_changed (self, row);
}

static guint
count_errors (CarryLogSheet *self, guint *first_row, guint *first_cell)
{
  guint n_errors = 0;

  for (guint row = 0; row < self->rows->len; row++)
    {
      guint cell;
      const guint n_in_row = carry_log_sheet_row_count_errors (get_row (self, row), &cell);

      if (n_errors == 0 && n_in_row > 0)
        {
          *first_row = row;
          *first_cell = cell;
        }
      n_errors += n_in_row;
    }

  return n_errors;
}

/**
 * carry_log_sheet_find_error:
 * @self: a sheet
 * @row: (out): the row of the first cell that cannot be read
 * @cell: (out): which of its cells it is
 *
 * Returns: whether there is one
 */
gboolean
carry_log_sheet_find_error (CarryLogSheet *self, guint *row, guint *cell)
{
  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), FALSE);

  return count_errors (self, row, cell) > 0;
}

static GListStore *
create_items (CarryLogSheet *self, gboolean *any, GError **error)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);

  for (guint row = 0; row < self->rows->len; row++)
    {
      g_autoptr (CarryItem) item = carry_log_sheet_row_create_item (get_row (self, row), error);

      if (item == NULL)
        return NULL;
      *any |= carry_item_is_logged (item);
      g_list_store_append (items, item);
    }

  return g_steal_pointer (&items);
}

static CarryWorkout *
create_workout (const CarryLogFacts *facts, GError **error)
{
  const CarryWorkoutFacts told = {
    .start_minute = (int)facts->start_minute,
    .end_minute = (int)(facts->start_minute + facts->minutes),
    .effort = facts->effort,
    .note = facts->note,
  };

  return carry_workout_new (&told, error);
}

/**
 * carry_log_sheet_create_session:
 * @self: a sheet
 * @facts: what is told of the session as a whole
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the session as it was done; %NULL with a #CarryLogSheetError, a
 *   #CarryWorkoutError or a #CarrySessionError set
 */
CarrySession *
carry_log_sheet_create_session (CarryLogSheet *self, const CarryLogFacts *facts, GError **error)
{
  g_autoptr (GListStore) items = NULL;
  g_autoptr (CarryWorkout) workout = NULL;
  gboolean any = FALSE;
  guint row, cell, n_errors;

  g_return_val_if_fail (CARRY_IS_LOG_SHEET (self), NULL);
  g_return_val_if_fail (facts != NULL, NULL);

  n_errors = count_errors (self, &row, &cell);
  if (n_errors > 0)
    {
      g_set_error (error, CARRY_LOG_SHEET_ERROR, CARRY_LOG_SHEET_ERROR_CELLS,
                   ngettext ("%u set cannot be read", "%u sets cannot be read", n_errors), n_errors);
      return NULL;
    }

  items = create_items (self, &any, error);
  workout = items != NULL ? create_workout (facts, error) : NULL;
  if (workout == NULL)
    return NULL;
  if (!any && facts->effort == CARRY_WORKOUT_UNKNOWN)
    {
      g_set_error_literal (error, CARRY_LOG_SHEET_ERROR, CARRY_LOG_SHEET_ERROR_EMPTY,
                           _ ("Nothing is written yet"));
      return NULL;
    }

  return carry_session_edit (CARRY_SESSION (self->session), error, "items", items, "workout", workout,
                             "status", CARRY_STATUS_DONE, "day", &facts->day, "start-minute",
                             facts->start_minute, NULL);
}
