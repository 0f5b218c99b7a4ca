/* carry-progress-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-item-progress.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryProgressStory:
 * @diary: the diary
 * @athlete: the runner
 * @session: a session
 * @previous: (nullable): what it is compared with
 * @last_week: that was in the calendar week before
 * @now: what the week of @session is for
 * @then: (nullable): what that of @previous was for
 * @items: (element-type CarryItemProgress): of each item of the session
 * @targets: (element-type CarryNextTarget): of each item of the session
 *
 * What there is to tell of a session. Nothing is owned.
 */
typedef struct
{
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  CarryStrengthSession *previous;
  gboolean last_week;
  const CarryWeekOutlook *now;
  const CarryWeekOutlook *then;
  GPtrArray *items;
  GPtrArray *targets;
} CarryProgressStory;

char *carry_progress_wording_sum_up (const CarryProgressStory *story);

G_END_DECLS
