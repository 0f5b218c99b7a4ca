/* carry-run-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-line.h"

#include "carry-run-usual.h"

/* Whether the line says it. */
gboolean
carry_run_line_has (const CarryRunLine *line, CarryRunLineField field)
{
  return (line->said & (guint)field) != 0;
}

void
carry_run_line_free (CarryRunLine *self)
{
  g_free (self->structure);
  g_free (self->note);
  g_array_unref (self->unknown);
  g_free (self);
}

/* Whether it says nothing of a run: a day and a note do not make one. */
gboolean
carry_run_line_is_empty (const CarryRunLine *self)
{
  const guint not_enough = CARRY_RUN_LINE_DAY | CARRY_RUN_LINE_START | CARRY_RUN_LINE_NOTE;

  return (self->said & ~not_enough) == 0;
}

/**
 * carry_run_line_get_minutes:
 * @self: a line
 *
 * Returns: how long the run takes: what the line says, otherwise an estimate from its structure, its distance or
 *   its kind
 */
guint
carry_run_line_get_minutes (const CarryRunLine *self)
{
  if (carry_run_line_has (self, CARRY_RUN_LINE_DURATION))
    return self->duration;

  if (self->session_minutes > 0 && !carry_run_line_has (self, CARRY_RUN_LINE_DISTANCE))
    return CLAMP (self->session_minutes, 1, CARRY_MINUTES_PER_DAY);

  return carry_run_kind_estimate_minutes (self->kind, self->distance);
}

/**
 * carry_run_line_get_unknown:
 * @self: a line
 * @text: what it was read from
 *
 * Returns: (transfer full) (nullable): what was not understood, with spaces between; %NULL if all was
 */
char *
carry_run_line_get_unknown (const CarryRunLine *self, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < self->unknown->len; i++)
    {
      const CarryTextSpan *span = &g_array_index (self->unknown, CarryTextSpan, i);

      g_string_append (words, i > 0 ? " " : "");
      g_string_append_len (words, valid + span->start, (gssize)(span->end - span->start));
    }

  return words->len > 0 ? g_strdup (words->str) : NULL;
}

/**
 * carry_run_line_create_run:
 * @self: a line
 * @text: what it was read from
 * @day: the day if the line names none
 * @start_minute: when the run starts if the line does not say, in minutes after 00:00
 * @error: return location, or %NULL
 *
 * Makes the run that the line describes. What was not understood becomes its note, so that nothing is lost.
 *
 * Returns: (transfer full) (nullable): the run, or %NULL with a #CarrySessionError set
 */
CarryRun *
carry_run_line_create_run (
    const CarryRunLine *self, const char *text, const GDate *day, guint start_minute, GError **error)
{
  const guint start = carry_run_line_has (self, CARRY_RUN_LINE_START) ? self->start_minute : start_minute;
  const guint minutes = carry_run_line_get_minutes (self);
  const gboolean is_said = carry_run_line_has (self, CARRY_RUN_LINE_DURATION);
  /* An estimate must not be what the day has no room for. */
  const guint duration =
      is_said ? minutes : MIN (minutes, CARRY_MINUTES_PER_DAY - MIN (start, CARRY_MINUTES_PER_DAY - 1));
  g_autofree char *unknown = carry_run_line_get_unknown (self, text);
  g_autofree char *note = self->note != NULL && unknown != NULL
                              ? g_strdup_printf ("%s %s", unknown, self->note)
                              : g_strdup (unknown != NULL ? unknown : self->note);

  return carry_run_new (error, "day", carry_run_line_has (self, CARRY_RUN_LINE_DAY) ? &self->day : day,
                        "start-minute", start, "duration", duration, "kind", self->kind, "distance",
                        self->distance, "surface", self->surface, "structure", self->structure, "priority",
                        self->priority, "effort", self->effort, "note", note, NULL);
}
