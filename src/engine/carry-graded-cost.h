/* carry-graded-cost.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What running costs on a slope. A gradient is rise over run: 0.1 for 10 % uphill. */

#define CARRY_STEEPEST_GRADIENT 0.45

double carry_graded_cost_get (double gradient);
double carry_graded_cost_get_ratio (double gradient);
double carry_graded_cost_get_flat_speed (double speed, double gradient);

G_END_DECLS
