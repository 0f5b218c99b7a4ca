/* carry-plan.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-placement.h"

G_BEGIN_DECLS

/**
 * CarryPlan:
 *
 * The answer of the scheduler: where the sessions go, what it costs, and what every slot was worth.
 */
#define CARRY_TYPE_PLAN (carry_plan_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlan, carry_plan, CARRY, PLAN, GObject)

CarryPlan *carry_plan_new (
    const GDate *first, gboolean feasible, GPtrArray *placements, GPtrArray *slots, GPtrArray *conflicts);
const GDate *carry_plan_get_first (CarryPlan *self);
gboolean carry_plan_get_feasible (CarryPlan *self);
double carry_plan_get_total_penalty (CarryPlan *self);
GListModel *carry_plan_get_placements (CarryPlan *self);
GListModel *carry_plan_get_slots (CarryPlan *self);
GListModel *carry_plan_get_conflicts (CarryPlan *self);

G_END_DECLS
