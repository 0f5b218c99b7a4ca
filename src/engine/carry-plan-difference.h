/* carry-plan-difference.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan.h"

G_BEGIN_DECLS

/**
 * CarryPlanStep:
 * @CARRY_PLAN_STEP_ADDED: a new session
 * @CARRY_PLAN_STEP_MOVED: a session goes elsewhere
 * @CARRY_PLAN_STEP_REMOVED: a session found no place
 * @CARRY_PLAN_STEP_UNCHANGED: a session stays
 *
 * What a plan does with a session.
 */
typedef enum
{
  CARRY_PLAN_STEP_ADDED,
  CARRY_PLAN_STEP_MOVED,
  CARRY_PLAN_STEP_REMOVED,
  CARRY_PLAN_STEP_UNCHANGED,
} CarryPlanStep;

/**
 * CarryPlanDifferenceRow:
 *
 * One session of a week before and after a plan. Times are minutes after 00:00 of the week's first day.
 */
typedef struct
{
  CarryPlanStep step;
  guint wish; /* position in the problem's wishes */
  int from;   /* CARRY_NO_MINUTE for a new session */
  int to;     /* CARRY_NO_MINUTE for one without a place */
} CarryPlanDifferenceRow;

/**
 * CarryPlanDifference:
 *
 * What a plan would change in a week, and what that is worth.
 */
typedef struct
{
  GArray *rows;         /* of CarryPlanDifferenceRow, one for each wish, in their order */
  guint n_added;
  guint n_moved;
  guint n_removed;
  double before;        /* points of the week as it is, CARRY_PENALTY_BLOCKED if it breaks a rule */
  double after;         /* points of the plan */
} CarryPlanDifference;

CarryPlanDifference *carry_plan_difference_new (const CarryWeekProblem *problem, CarryPlan *plan);
void carry_plan_difference_free (CarryPlanDifference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryPlanDifference, carry_plan_difference_free)

G_END_DECLS
