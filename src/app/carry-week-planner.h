/* carry-week-planner.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-plan-count.h"
#include "carry-plan.h"
#include "carry-programme.h"
#include "carry-strength-session.h"
#include "carry-week-outlook.h"
#include "carry-week-problem.h"
#include "carry-week-wishes.h"

G_BEGIN_DECLS

/**
 * CarryWeekPlanner:
 *
 * From a week of the diary to a problem, and from the plan back to a change of the diary. The window
 * and the command line both plan through it.
 */
#define CARRY_TYPE_WEEK_PLANNER (carry_week_planner_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekPlanner, carry_week_planner, CARRY, WEEK_PLANNER, GObject)

CarryWeekPlanner *
carry_week_planner_new (CarryDiary *diary, CarryCatalogue *catalogue, CarryAthlete *athlete);
CarryWeekProblem *
carry_week_planner_pose (CarryWeekPlanner *self, const GDate *first, const GDate *today, guint n_sessions);
CarryWeekProblem *carry_week_planner_pose_for (CarryWeekPlanner *self,
                                               const GDate *first,
                                               const GDate *today,
                                               const CarryWeekOutlook *outlook,
                                               CarryWishScope scope);
CarryStrengthSession *carry_week_planner_fill (CarryWeekPlanner *self,
                                               const GDate *day,
                                               guint start_minute,
                                               guint index,
                                               guint n_sessions,
                                               GError **error);
CarryPlacement *carry_week_planner_judge (CarryWeekPlanner *self,
                                          CarrySession *session,
                                          const GDate *day,
                                          guint start_minute);
CarryDiary *carry_week_planner_get_diary (CarryWeekPlanner *self);
CarryCatalogue *carry_week_planner_get_catalogue (CarryWeekPlanner *self);
CarryAthlete *carry_week_planner_get_athlete (CarryWeekPlanner *self);
CarrySession *carry_week_planner_get_movable (CarryWeekPlanner *self, guint wish);
const CarryWeekOutlook *carry_week_planner_get_outlook (CarryWeekPlanner *self);
CarryProgramme *carry_week_planner_get_programme (CarryWeekPlanner *self, CarrySession *session);
void
carry_week_planner_keep_programme (CarryWeekPlanner *self, CarrySession *session, CarryProgramme *programme);
void carry_week_planner_set_outlook (CarryWeekPlanner *self, const CarryWeekOutlook *outlook);
CarryChange *
carry_week_planner_answer (CarryWeekPlanner *self, CarryPlan *plan, CarryPlanCount *count, GError **error);

G_END_DECLS
