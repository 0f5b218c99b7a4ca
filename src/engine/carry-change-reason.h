/* carry-change-reason.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-next-target.h"
#include "carry-week-outlook.h"

G_BEGIN_DECLS

/**
 * CarryChangeSurroundings:
 * @origin: who put the session into the diary
 * @elsewhere: (nullable): the name of the session of last time, if it was another
 * @now: what the week of the session is for
 * @then: what the week of the last time was for
 * @last_week: that was in the calendar week before
 *
 * What is around an exercise and its last time. Nothing is owned.
 */
typedef struct
{
  CarryOrigin origin;
  const char *elsewhere;
  const CarryWeekOutlook *now;
  const CarryWeekOutlook *then;
  gboolean last_week;
} CarryChangeSurroundings;

/**
 * CarryChangeCase:
 * @item: an exercise as it stands
 * @before: (nullable): as it stood last time
 * @target: (nullable): what follows from what was done, see carry_session_targets_find()
 * @around: (nullable): what is around both
 * @more: it is more than before
 * @finished: all that was to be done before was done
 * @short_of_it: less than the least was done before
 * @coarse: the load of the last time is none that the equipment can be set to
 * @effort: the hardest rating before, or %CARRY_SET_UNRATED
 *
 * Something that is different from the last time. Nothing is owned.
 */
typedef struct
{
  CarryItem *item;
  CarryItem *before;
  const CarryNextTarget *target;
  const CarryChangeSurroundings *around;
  gboolean more;
  gboolean finished;
  gboolean short_of_it;
  gboolean coarse;
  double effort;
} CarryChangeCase;

char *carry_change_reason_find (const CarryChangeCase *change);
char *carry_change_reason_of_same (const CarryChangeCase *change);
char *carry_change_reason_of_weeks (const CarryWeekOutlook *now, const CarryWeekOutlook *then, gboolean more);

G_END_DECLS
