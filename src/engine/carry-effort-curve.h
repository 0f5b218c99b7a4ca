/* carry-effort-curve.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-set.h"

G_BEGIN_DECLS

/**
 * CarryEffortCurve:
 *
 * How quickly a runner's loads fall with the repetitions in one lift: the common chart, made steeper or
 * flatter.
 */
typedef struct
{
  double steepness; /* 1 for the chart; 1.5 loses half as much again with each repetition */
  guint n_sets;     /* the sets it was fitted to, 0 for the chart itself */
} CarryEffortCurve;

#define CARRY_EFFORT_CURVE_CHART ((CarryEffortCurve){ 1, 0 })

CarryEffortCurve carry_effort_curve_fit (const CarrySet *sets, gsize n_sets, double body_kg);
gboolean carry_effort_curve_get_percent (const CarryEffortCurve *self, double limit_reps, double *percent);
double carry_effort_curve_estimate (const CarryEffortCurve *self, const CarrySet *set, double body_kg);

G_END_DECLS
