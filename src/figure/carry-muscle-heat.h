/* carry-muscle-heat.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The hottest level; 0 is a muscle that was not used. */
#define CARRY_MUSCLE_HEAT_MOST 5u

guint carry_muscle_heat_get_level (double value, double most);
double carry_muscle_heat_get_most (const double *values, guint n_values);
void carry_muscle_heat_add_shares (double *shares, const double *values, guint n_values);

G_END_DECLS
