/* carry-effort-curve.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-effort-curve.h"

#include "carry-effort-table.h"
#include "carry-rep-max.h"

/* So many sets, each so near to the limit, make a curve of one's own (grade D). */
#define LEAST_SETS 6u
#define MOST_RESERVE 3.0

/* Sets of nearly the same repetitions say nothing about a slope. */
#define LEAST_SPREAD 2.0 /* repetitions */

/* The line must explain so much of the difference between the loads: on bad days the same load allows fewer
 * repetitions, and that is not a flat curve. */
#define LEAST_FIT 0.7

/* Trained people did 6 to 26 repetitions at 70 % of their maximum (Zourdos et al. 2021, J Strength Cond Res
 * 35:S158); a slope beyond is an error of logging. */
#define FLATTEST 0.5
#define STEEPEST 1.8

/* Sums of a straight line: loads over what the chart says is lost with the repetitions. */
typedef struct
{
  guint n;
  double x, y, xx, xy, yy;
  double least, most; /* repetitions to the limit */
} Sums;

static void
add_set (Sums *sums, const CarrySet *set, double body_kg)
{
  double reserve, reps, percent, lost, load;

  if (set->warm_up || carry_rep_max_judge (set, &reps) < CARRY_REP_MAX_FAIR ||
      !carry_set_get_reserve (set, &reserve) || reserve > MOST_RESERVE ||
      !carry_effort_get_limit_percent (reps, &percent) || set->load_kg + body_kg <= 0)
    return;

  lost = 1 - percent / 100;
  load = set->load_kg + body_kg;
  sums->least = sums->n == 0 ? reps : MIN (sums->least, reps);
  sums->most = sums->n == 0 ? reps : MAX (sums->most, reps);
  sums->n++;
  sums->x += lost;
  sums->y += load;
  sums->xx += lost * lost;
  sums->xy += lost * load;
  sums->yy += load * load;
}

/**
 * carry_effort_curve_fit:
 * @sets: (array length=n_sets): recent sets of one lift
 * @n_sets: how many
 * @body_kg: the part of the runner's own weight that is lifted along, in kg, or 0
 *
 * Fits the runner's own curve by least squares: load = maximum × (1 − steepness × what the chart loses). It
 * needs six sets within three repetitions of the limit that differ by two repetitions and lie near one line; until
 * then it is the chart.
 *
 * Source: the curve is ours (grade D); that one's own beats any table is Zourdos et al. 2021, J Strength Cond
 * Res 35:S158.
 *
 * Returns: the curve
 */
CarryEffortCurve
carry_effort_curve_fit (const CarrySet *sets, gsize n_sets, double body_kg)
{
  Sums sums = { 0 };
  double width, height, along, slope, maximum;

  g_return_val_if_fail (sets != NULL || n_sets == 0, CARRY_EFFORT_CURVE_CHART);

  for (gsize i = 0; i < n_sets; i++)
    add_set (&sums, &sets[i], body_kg);

  width = sums.n * sums.xx - sums.x * sums.x;
  height = sums.n * sums.yy - sums.y * sums.y;
  along = sums.n * sums.xy - sums.x * sums.y;
  if (sums.n < LEAST_SETS || sums.most - sums.least < LEAST_SPREAD || width <= 0 || height <= 0 ||
      along * along < LEAST_FIT * width * height)
    return CARRY_EFFORT_CURVE_CHART;

  slope = along / width;
  maximum = (sums.y - slope * sums.x) / sums.n;
  if (maximum <= 0 || slope >= 0)
    return CARRY_EFFORT_CURVE_CHART;

  return (CarryEffortCurve){ CLAMP (-slope / maximum, FLATTEST, STEEPEST), sums.n };
}

/**
 * carry_effort_curve_get_percent:
 * @self: a curve
 * @limit_reps: repetitions to the limit, those in reserve included
 * @percent: (out): the share of the one-repetition maximum
 *
 * Returns: %FALSE if the chart does not go so far
 */
gboolean
carry_effort_curve_get_percent (const CarryEffortCurve *self, double limit_reps, double *percent)
{
  double chart;

  g_return_val_if_fail (self != NULL && percent != NULL, FALSE);

  if (!carry_effort_get_limit_percent (limit_reps, &chart))
    return FALSE;

  *percent = 100 - self->steepness * (100 - chart);

  return TRUE;
}

/**
 * carry_effort_curve_estimate:
 * @self: a curve
 * @set: a set of repetitions
 * @body_kg: the part of the runner's own weight that is lifted along, in kg, or 0
 *
 * Estimates the one-repetition maximum: by one's own curve where there is one, so that estimate and load come
 * from the same line, else by the formulas.
 *
 * Returns: kg, own weight included, or 0 if the set does not say
 */
double
carry_effort_curve_estimate (const CarryEffortCurve *self, const CarrySet *set, double body_kg)
{
  double reps, percent, max_kg = 0;

  g_return_val_if_fail (self != NULL && set != NULL, 0);

  if (self->n_sets == 0)
    return carry_rep_max_estimate (set, body_kg, &max_kg) >= CARRY_REP_MAX_FAIR ? max_kg : 0;

  if (carry_rep_max_judge (set, &reps) < CARRY_REP_MAX_FAIR ||
      !carry_effort_curve_get_percent (self, reps, &percent))
    return 0;

  return (set->load_kg + body_kg) * 100 / percent;
}
