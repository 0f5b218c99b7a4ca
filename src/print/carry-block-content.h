/* carry-block-content.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-content.h"

G_BEGIN_DECLS

/* What the page of a block says: four weeks at a glance. */

#define CARRY_BLOCK_CONTENT_WEEKS 4u

/**
 * CarryBlockRow:
 * @name: “Week 3”
 * @dates: “23–29 November”
 * @note: (nullable): “Deload”, or the phase where it changes
 * @current: whether it is the week of the sheet
 * @empty: whether nothing is known of it
 * @marks: (element-type CarrySheetMark): by day and #CarrySlot
 * @distance: (nullable): how far, “54 km”
 * @strength: (nullable): how much strength training, “2 strength”
 * @run_load: AU of running
 * @strength_load: AU of strength
 *
 * A week of a block.
 */
typedef struct
{
  char *name;
  char *dates;
  char *note;
  gboolean current;
  gboolean empty;
  GPtrArray *marks[CARRY_DAYS_PER_WEEK][2];
  char *distance;
  char *strength;
  double run_load;
  double strength_load;
} CarryBlockRow;

/**
 * CarryBlockLift:
 * @figure: (nullable): the name of its figure
 * @name: the exercise
 * @doses: (nullable): what is done of it in each week
 *
 * How an exercise goes on over the weeks.
 */
typedef struct
{
  char *figure;
  char *name;
  char *doses[CARRY_BLOCK_CONTENT_WEEKS];
} CarryBlockLift;

/**
 * CarryBlockContent:
 * @head: title, dates, foot
 * @weekdays: “Mon”, from the first day of the week
 * @weeks: from the first on
 * @lifts: (element-type CarryBlockLift): the main exercises
 */
typedef struct
{
  CarrySheetContent *head;
  char *weekdays[CARRY_DAYS_PER_WEEK];
  CarryBlockRow weeks[CARRY_BLOCK_CONTENT_WEEKS];
  GPtrArray *lifts;
} CarryBlockContent;

CarryBlockContent *carry_block_content_new (void);
void carry_block_content_free (CarryBlockContent *self);
CarryBlockLift *carry_block_content_add_lift (CarryBlockContent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryBlockContent, carry_block_content_free)

G_END_DECLS
