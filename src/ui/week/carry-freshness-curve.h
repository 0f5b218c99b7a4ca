/* carry-freshness-curve.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-fatigue.h"
#include "carry-freshness-geometry.h"

G_BEGIN_DECLS

/**
 * CarryFreshnessPoint:
 * @minute: when
 * @percent: how fresh the legs are
 * @muscle: their most tired muscle group
 */
typedef struct
{
  int minute;
  double percent;
  CarryMuscle muscle;
} CarryFreshnessPoint;

/**
 * CarryFreshnessCurve:
 *
 * How fresh the legs are in the course of a week, as far as it can be told: a smooth line with a knot each hour and
 * at the start and end of each session.
 */
typedef struct _CarryFreshnessCurve CarryFreshnessCurve;

CarryFreshnessCurve *carry_freshness_curve_new (const GDate *first, GPtrArray *sessions, gboolean accustomed);
void carry_freshness_curve_free (CarryFreshnessCurve *self);
const GDate *carry_freshness_curve_get_first (const CarryFreshnessCurve *self);
const CarryFreshnessKnot *carry_freshness_curve_get_knots (const CarryFreshnessCurve *self, guint *n_knots);
GPtrArray *carry_freshness_curve_get_sessions (const CarryFreshnessCurve *self);
CarryFreshnessPoint carry_freshness_curve_get_point (const CarryFreshnessCurve *self, int minute);
void carry_freshness_curve_get_day (const CarryFreshnessCurve *self,
                                    guint day,
                                    CarryFreshnessPoint *morning,
                                    CarryFreshnessPoint *evening);
void carry_freshness_curve_find_extremes (const CarryFreshnessCurve *self,
                                          CarryFreshnessPoint *freshest,
                                          CarryFreshnessPoint *most_tired);
char *carry_freshness_curve_describe_coverage (const CarryFreshnessCurve *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryFreshnessCurve, carry_freshness_curve_free)

G_END_DECLS
