/* carry-graded-pace.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-activity.h"

G_BEGIN_DECLS

/**
 * CarryTrackSample:
 *
 * Where a runner was at a moment.
 */
typedef struct
{
  double time_s;     /* seconds since any moment */
  double distance_m; /* metres since the start */
  double altitude_m; /* metres above the sea, NAN if it was not recorded */
} CarryTrackSample;

double carry_graded_pace_get_speed (const CarryTrackSample *samples, gsize n_samples);
double carry_graded_pace_from_activity (CarryActivity *activity);
const char *carry_graded_pace_get_name (void);

G_END_DECLS
