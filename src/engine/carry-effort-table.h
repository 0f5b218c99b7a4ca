/* carry-effort-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CARRY_EFFORT_HARDEST 10.0

double carry_effort_from_reserve (double reserve);
double carry_effort_to_reserve (double effort);
gboolean carry_effort_get_percent (double reps, double effort, double *percent);
gboolean carry_effort_get_limit_percent (double limit_reps, double *percent);

G_END_DECLS
