/* carry-season-content.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-season-content.h"

static void
column_free (gpointer data)
{
  CarrySeasonColumn *column = data;

  g_free (column->number);
  g_free (column->month);
  g_free (column->short_month);
  g_free (column->race);
  g_free (column->sessions);
  g_free (column);
}

static void
line_free (gpointer data)
{
  CarrySeasonLine *line = data;

  g_free (line->label);
  g_free (line->text);
  g_free (line->code);
  g_free (line);
}

/**
 * carry_season_content_new:
 *
 * Returns: (transfer full): a poster that says nothing yet
 */
CarrySeasonContent *
carry_season_content_new (void)
{
  CarrySeasonContent *self = g_new0 (CarrySeasonContent, 1);

  self->head = carry_sheet_content_new ();
  self->weeks = g_ptr_array_new_with_free_func (column_free);
  self->phases = g_ptr_array_new_with_free_func (line_free);
  self->races = g_ptr_array_new_with_free_func (line_free);

  return self;
}

void
carry_season_content_free (CarrySeasonContent *self)
{
  carry_sheet_content_unref (self->head);
  g_ptr_array_unref (self->weeks);
  g_ptr_array_unref (self->phases);
  g_ptr_array_unref (self->races);
  g_free (self);
}

/* Returns: (transfer none): a week to be filled in */
CarrySeasonColumn *
carry_season_content_add_week (CarrySeasonContent *self)
{
  CarrySeasonColumn *column = g_new0 (CarrySeasonColumn, 1);

  g_ptr_array_add (self->weeks, column);

  return column;
}

static CarrySeasonLine *
add_line (GPtrArray *lines)
{
  CarrySeasonLine *line = g_new0 (CarrySeasonLine, 1);

  g_ptr_array_add (lines, line);

  return line;
}

/* Returns: (transfer none): a phase to be filled in */
CarrySeasonLine *
carry_season_content_add_phase (CarrySeasonContent *self)
{
  return add_line (self->phases);
}

/* Returns: (transfer none): a race to be filled in */
CarrySeasonLine *
carry_season_content_add_race (CarrySeasonContent *self)
{
  return add_line (self->races);
}
