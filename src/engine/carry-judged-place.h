/* carry-judged-place.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-finding.h"
#include "carry-timeline.h"

G_BEGIN_DECLS

/**
 * CarryJudgedPlace:
 *
 * One place for one session while the rules look at it: what the files of the judgement share.
 */
typedef struct
{
  const CarryWeekProblem *problem;
  const CarryTimeline *timeline;
  const CarryProblemWish *wish;
  int start; /* minutes after 00:00 of the week's first day */
  int end;
  int day; /* days after the week's first day */
  GArray *findings;
  gboolean blocked;
} CarryJudgedPlace;

void carry_judged_place_add (CarryJudgedPlace *self, const CarryFinding *finding);
void
carry_judged_place_say (CarryJudgedPlace *self, CarryRuleId rule, CarryMatter matter, int points, int wanted);
void carry_judged_place_forbid (CarryJudgedPlace *self, CarryRuleId rule, CarryMatter matter, int wanted);
int carry_judged_place_get_limit (const CarryJudgedPlace *self, CarryRuleId rule);
int carry_judged_place_get_points (const CarryJudgedPlace *self, CarryRuleId rule);

void carry_judged_place_weigh_runs (CarryJudgedPlace *self);
void carry_judged_place_weigh_day (CarryJudgedPlace *self);

G_END_DECLS
