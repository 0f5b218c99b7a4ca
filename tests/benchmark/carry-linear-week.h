/* carry-linear-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-table.h"

#include <glpk.h>

G_BEGIN_DECLS

glp_prob *carry_linear_week_new (const CarryWeekTable *table);
gboolean carry_linear_week_solve (glp_prob *self, double *points);
gboolean carry_linear_week_solve_tuned (glp_prob *self, double *points);

G_END_DECLS
