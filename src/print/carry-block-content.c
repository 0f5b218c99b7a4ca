/* carry-block-content.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-block-content.h"

static void
lift_free (gpointer data)
{
  CarryBlockLift *lift = data;

  g_free (lift->figure);
  g_free (lift->name);
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    g_free (lift->doses[week]);
  g_free (lift);
}

static void
row_clear (CarryBlockRow *row)
{
  g_free (row->name);
  g_free (row->dates);
  g_free (row->note);
  g_free (row->distance);
  g_free (row->strength);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint slot = 0; slot < G_N_ELEMENTS (row->marks[day]); slot++)
      g_ptr_array_unref (row->marks[day][slot]);
}

/**
 * carry_block_content_new:
 *
 * Returns: (transfer full): a page that says nothing yet
 */
CarryBlockContent *
carry_block_content_new (void)
{
  CarryBlockContent *self = g_new0 (CarryBlockContent, 1);

  self->head = carry_sheet_content_new ();
  self->lifts = g_ptr_array_new_with_free_func (lift_free);
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
      for (guint slot = 0; slot < G_N_ELEMENTS (self->weeks[week].marks[day]); slot++)
        self->weeks[week].marks[day][slot] = carry_sheet_marks_new ();

  return self;
}

void
carry_block_content_free (CarryBlockContent *self)
{
  carry_sheet_content_unref (self->head);
  g_ptr_array_unref (self->lifts);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    g_free (self->weekdays[day]);
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    row_clear (&self->weeks[week]);
  g_free (self);
}

/* Returns: (transfer none): an exercise to be filled in */
CarryBlockLift *
carry_block_content_add_lift (CarryBlockContent *self)
{
  CarryBlockLift *lift = g_new0 (CarryBlockLift, 1);

  g_ptr_array_add (self->lifts, lift);

  return lift;
}
