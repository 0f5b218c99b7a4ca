/* carry-item-progress.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-change-reason.h"
#include "carry-load-gauge.h"
#include "carry-next-target.h"

G_BEGIN_DECLS

/**
 * CarryDirection:
 * @CARRY_DIRECTION_SAME: as before
 * @CARRY_DIRECTION_UP: more, heavier or slower
 * @CARRY_DIRECTION_DOWN: less or lighter
 * @CARRY_DIRECTION_NEW: the exercise was not there before
 */
typedef enum
{
  CARRY_DIRECTION_SAME,
  CARRY_DIRECTION_UP,
  CARRY_DIRECTION_DOWN,
  CARRY_DIRECTION_NEW,
} CarryDirection;

/**
 * CarryItemProgress:
 * @direction: where the exercise goes
 * @change: (nullable): what is different, translated, “+2.5 kg”; %NULL if it is new or the same
 * @reason: (nullable): why, translated, “all reps done at RPE 7”
 * @overruled: (nullable): what the plan would have said instead of what the runner chose, a sentence, translated
 * @aims: it is one step more within a range that stays
 * @finished: all that was to be done before was done
 * @effort: the hardest rating before, or %CARRY_SET_UNRATED
 *
 * How an exercise of a session compares with the last time.
 */
typedef struct
{
  CarryDirection direction;
  char *change;
  char *reason;
  char *overruled;
  gboolean aims;
  gboolean finished;
  double effort;
} CarryItemProgress;

/**
 * CarryItemBefore:
 * @item: (nullable): the exercise as it stood last time, done or planned
 * @around: what is around both
 *
 * What an item is compared with.
 */
typedef struct
{
  CarryItem *item;
  CarryChangeSurroundings around;
} CarryItemBefore;

CarryItemProgress *carry_item_progress_new (CarryItem *item,
                                            const CarryItemBefore *before,
                                            CarryLoadGauge *gauge,
                                            const CarryNextTarget *target);
void carry_item_progress_free (CarryItemProgress *self);
char *carry_item_progress_format (const CarryItemProgress *self, gboolean loaded);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryItemProgress, carry_item_progress_free)

G_END_DECLS
