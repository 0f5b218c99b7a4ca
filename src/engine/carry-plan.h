/* carry-plan.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryVerdict:
 *
 * What the rules say of a place: no cost to speak of, allowed at a cost, or forbidden.
 */
typedef enum
{
  CARRY_VERDICT_GOOD,
  CARRY_VERDICT_ACCEPTABLE,
  CARRY_VERDICT_BLOCKED,
} CarryVerdict;

/**
 * CarryReason:
 *
 * Why a place costs what it costs: one rule, said in hours and in words.
 */
#define CARRY_TYPE_REASON (carry_reason_get_type ())
G_DECLARE_FINAL_TYPE (CarryReason, carry_reason, CARRY, REASON, GObject)

CarryReason *carry_reason_new (const char *rule, double penalty, double hours, const char *text);
const char *carry_reason_get_rule (CarryReason *self);
double carry_reason_get_penalty (CarryReason *self);
double carry_reason_get_hours (CarryReason *self);
const char *carry_reason_get_text (CarryReason *self);
const char *carry_reason_get_grade (CarryReason *self);
const char *carry_reason_get_source (CarryReason *self);
gboolean carry_reason_is_blocking (CarryReason *self);

/**
 * CarryPlacement:
 *
 * One place of the week with its verdict and reasons; a placement of a plan, or a slot that was judged.
 */
#define CARRY_TYPE_PLACEMENT (carry_placement_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlacement, carry_placement, CARRY, PLACEMENT, GObject)

const GDate *carry_placement_get_day (CarryPlacement *self);
guint carry_placement_get_start_minute (CarryPlacement *self);
guint carry_placement_get_minutes (CarryPlacement *self);
CarryStrengthKind carry_placement_get_kind (CarryPlacement *self);
CarryVerdict carry_placement_get_verdict (CarryPlacement *self);
double carry_placement_get_penalty (CarryPlacement *self);
GListModel *carry_placement_get_reasons (CarryPlacement *self);

/**
 * CarryPlan:
 *
 * The answer of the scheduler: where the sessions go, what it costs, and what every slot was worth.
 */
#define CARRY_TYPE_PLAN (carry_plan_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlan, carry_plan, CARRY, PLAN, GObject)

const GDate *carry_plan_get_first (CarryPlan *self);
gboolean carry_plan_get_feasible (CarryPlan *self);
double carry_plan_get_total_penalty (CarryPlan *self);
GListModel *carry_plan_get_placements (CarryPlan *self);
GListModel *carry_plan_get_slots (CarryPlan *self);
GListModel *carry_plan_get_conflicts (CarryPlan *self);

G_END_DECLS
