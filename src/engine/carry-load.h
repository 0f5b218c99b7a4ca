/* carry-load.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

/* Training load in arbitrary units (AU): effort × minutes. Monotony and strain of 7 days. */

#define CARRY_MONOTONY_CAP 10.0
#define CARRY_MONOTONY_FAIR 1.5
#define CARRY_MONOTONY_HIGH 2.0

double carry_load_from_effort (double effort, double minutes);
double carry_load_from_session (CarrySession *session);
double carry_load_get_sum (const double *daily, guint n_days);
double carry_load_get_monotony (const double *daily, guint n_days);
double carry_load_get_strain (const double *daily, guint n_days);

G_END_DECLS
