/* carry-plan-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-training-gaps.h"
#include "carry-week-planner.h"
#include "carry-window.h"

G_BEGIN_DECLS

/**
 * CarryPlanController:
 *
 * Plans the weeks of a window.
 */
#define CARRY_TYPE_PLAN_CONTROLLER (carry_plan_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlanController, carry_plan_controller, CARRY, PLAN_CONTROLLER, GObject)

CarryPlanController *carry_plan_controller_new (CarryWindow *window,
                                                CarryWeekPlanner *planner,
                                                CarryAthlete *athlete,
                                                const GDate *today);
void carry_plan_controller_set_today (CarryPlanController *self, const GDate *today);
void carry_plan_controller_add_actions (CarryPlanController *self, GActionMap *actions);
void carry_plan_controller_plan_week (CarryPlanController *self, const GDate *first);
void carry_plan_controller_fix_gaps (CarryPlanController *self, const CarryTrainingGaps *gaps);
void carry_plan_controller_explain (CarryPlanController *self);
gboolean carry_plan_controller_is_busy (CarryPlanController *self);

G_END_DECLS
