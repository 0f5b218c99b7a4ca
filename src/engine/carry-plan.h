/* carry-plan.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-placement.h"

G_BEGIN_DECLS

/**
 * CarryPlanFacts:
 *
 * What a plan is made from. Arrays are not kept.
 */
typedef struct
{
  GDate first;             /* the week's first day */
  gboolean proven;         /* no better layout exists */
  guint64 steps;           /* beginnings of layouts that were looked at */
  GPtrArray *placements;   /* of CarryPlacement: where the sessions go */
  GPtrArray *kept;         /* of CarryPlacement: sessions that stay, judged where they are */
  GPtrArray *slots;        /* of CarryPlacement: what each slot is worth for each class of sessions */
  GArray *week;            /* of CarryFinding: what the week costs as a whole */
  GArray *conflicts;       /* of CarryFinding: what keeps the other sessions from a place */
  GArray *dropped;         /* of guint: wishes without a place, in the order in which they were given up */
  gboolean one_fewer;      /* the last lower-body session costs more than it is worth */
} CarryPlanFacts;

/**
 * CarryPlan:
 *
 * The answer of the scheduler: where the sessions go, what it costs, and what every slot was worth.
 */
#define CARRY_TYPE_PLAN (carry_plan_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlan, carry_plan, CARRY, PLAN, GObject)

CarryPlan *carry_plan_new (const CarryPlanFacts *facts);
const GDate *carry_plan_get_first (CarryPlan *self);
gboolean carry_plan_get_feasible (CarryPlan *self);
gboolean carry_plan_get_proven (CarryPlan *self);
guint64 carry_plan_get_steps (CarryPlan *self);
double carry_plan_get_total_penalty (CarryPlan *self);
GListModel *carry_plan_get_placements (CarryPlan *self);
GListModel *carry_plan_get_kept (CarryPlan *self);
GListModel *carry_plan_get_slots (CarryPlan *self);
GListModel *carry_plan_get_week_reasons (CarryPlan *self);
GListModel *carry_plan_get_conflicts (CarryPlan *self);
const GArray *carry_plan_get_dropped (CarryPlan *self);
gboolean carry_plan_suggests_one_fewer (CarryPlan *self);

G_END_DECLS
