/* carry-scheduler.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan.h"
#include "carry-week-problem.h"

G_BEGIN_DECLS

/* The most sessions of a week that are looked for; more do not fit 48 hours apart. */
#define CARRY_MAX_SESSIONS 7u

CarryPlan *carry_scheduler_solve (const CarryWeekProblem *problem);
CarryPlacement *carry_scheduler_judge (const CarryWeekProblem *problem, guint day, guint start_minute);

G_END_DECLS
