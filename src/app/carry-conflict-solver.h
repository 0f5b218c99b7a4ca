/* carry-conflict-solver.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-planner.h"

G_BEGIN_DECLS

/**
 * CarryConflictSolver:
 *
 * What can be done about a week without room for all its sessions.
 */
#define CARRY_TYPE_CONFLICT_SOLVER (carry_conflict_solver_get_type ())
G_DECLARE_FINAL_TYPE (CarryConflictSolver, carry_conflict_solver, CARRY, CONFLICT_SOLVER, GObject)

CarryConflictSolver *
carry_conflict_solver_new (CarryWeekPlanner *planner, CarryAthlete *athlete, const GDate *today);
void carry_conflict_solver_explain (CarryConflictSolver *self, const GDate *first);
void carry_conflict_solver_take (CarryConflictSolver *self, guint index);
void carry_conflict_solver_set_today (CarryConflictSolver *self, const GDate *today);
void carry_conflict_solver_forget (CarryConflictSolver *self);

G_END_DECLS
