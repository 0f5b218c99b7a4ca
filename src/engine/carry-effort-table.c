/* carry-effort-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-effort-table.h"

#include <math.h>

/* The share of the one-repetition maximum that can be lifted just so many times, in percent: 1 to 18
 * repetitions. The whole chart of repetitions by RPE is this row, moved by one cell for each repetition in
 * reserve. Convention (grade D), published by Reactive Training Systems:
 * https://articles.reactivetrainingsystems.com/2016/01/06/customizing-your-rpe-chart/ */
static const double at_limit[] = {
  100.0, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6, 59.9, 57.4, 55.0, 52.6,
};

/**
 * carry_effort_from_reserve:
 * @reserve: repetitions in reserve
 *
 * Returns: the rating of perceived exertion of a set that leaves so many: 10 for none, 8 for two
 */
double
carry_effort_from_reserve (double reserve)
{
  return CLAMP (CARRY_EFFORT_HARDEST - reserve, 0, CARRY_EFFORT_HARDEST);
}

/**
 * carry_effort_to_reserve:
 * @effort: rating of perceived exertion, 0 to 10
 *
 * Between whole numbers the rating says “perhaps one more”: 9.5 is half a repetition.
 *
 * Returns: repetitions in reserve
 */
double
carry_effort_to_reserve (double effort)
{
  return CLAMP (CARRY_EFFORT_HARDEST - effort, 0, CARRY_EFFORT_HARDEST);
}

/**
 * carry_effort_get_limit_percent:
 * @limit_reps: repetitions to the limit, those in reserve included
 * @percent: (out): the share of the one-repetition maximum
 *
 * Reads the chart, linearly between its cells.
 *
 * Returns: %FALSE if the chart does not go so far (fewer than 1 or more than 18 repetitions)
 */
gboolean
carry_effort_get_limit_percent (double limit_reps, double *percent)
{
  const double index = limit_reps - 1;
  gsize cell;

  g_return_val_if_fail (percent != NULL, FALSE);

  if (!(index >= 0) || index > G_N_ELEMENTS (at_limit) - 1)
    return FALSE;

  cell = (gsize)index;
  *percent = at_limit[cell];
  if (cell + 1 < G_N_ELEMENTS (at_limit))
    *percent += (index - (double)cell) * (at_limit[cell + 1] - at_limit[cell]);

  return TRUE;
}

/**
 * carry_effort_get_percent:
 * @reps: repetitions of the set
 * @effort: rating of perceived exertion, 0 to 10
 * @percent: (out): the share of the one-repetition maximum
 *
 * How heavy a set is that takes so many repetitions and feels so hard.
 *
 * Returns: %FALSE if the chart does not go so far
 */
gboolean
carry_effort_get_percent (double reps, double effort, double *percent)
{
  return carry_effort_get_limit_percent (reps + carry_effort_to_reserve (effort), percent);
}
