/* carry-scheduler.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan.h"
#include "carry-week-problem.h"

G_BEGIN_DECLS

CarryPlan *carry_scheduler_solve (const CarryWeekProblem *problem);
gboolean carry_scheduler_price (const CarryWeekProblem *problem, double *total);
CarryPlacement *carry_scheduler_judge (const CarryWeekProblem *problem, guint day, guint start_minute);
GPtrArray *carry_scheduler_judge_slots (const CarryWeekProblem *problem);

G_END_DECLS
