/* carry-run-stress.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"

G_BEGIN_DECLS

/* How hard a run was beside the runner's own threshold: the pace of a race of about an hour. */

#define CARRY_STRESS_LEAST_MINUTES 5.0
#define CARRY_THRESHOLD_GOOD_DAYS 90u

double carry_run_stress_get_threshold_speed (CarryAthlete *athlete);
gboolean carry_run_stress_is_known (double minutes, double threshold_speed, guint threshold_age);
double carry_run_stress_get_intensity (double graded_speed, double threshold_speed);
double carry_run_stress_get (double minutes, double graded_speed, double threshold_speed);

G_END_DECLS
