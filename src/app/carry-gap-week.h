/* carry-gap-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-training-gaps.h"
#include "carry-week-planner.h"

G_BEGIN_DECLS

/* Of a week without gaps. Nothing of it is in the diary before the runner says so. */

GDate carry_gap_week_choose (CarryDiary *diary, CarryAthlete *athlete, const GDate *today);
CarryWeekProblem *carry_gap_week_pose (CarryWeekPlanner *planner, const GDate *first, const GDate *today);
CarryChange *carry_gap_week_answer (CarryWeekPlanner *planner,
                                    CarryPlan *plan,
                                    const CarryTrainingGaps *gaps,
                                    const GDate *today,
                                    char **message,
                                    GError **error);

G_END_DECLS
