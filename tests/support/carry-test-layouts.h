/* carry-test-layouts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-scheduler.h"

#include <math.h>

/* A second way to the cheapest layout: every set of slots, priced with nothing but the judgement of single
 * places and the distances HC3 and S5a. Slow, and for kind H only. */

typedef struct
{
  double cheapest;   /* points, INFINITY if no layout is allowed */
  guint n_allowed;   /* layouts that break no rule */
  guint n_cheapest;  /* of those, as cheap as the cheapest */
} TestLayouts;

#define TEST_WEEK (7 * 24 * 60)

static inline double
test_price_of_distance (int minutes)
{
  if (minutes < 48 * 60)
    return INFINITY;

  return minutes < 72 * 60 ? 1 : 0;
}

static inline double
test_price_of_set (const CarryWeekProblem *problem, const double *penalties, guint set)
{
  double price = 0;

  for (guint a = 0; a < problem->slots->len; a++)
    {
      const int from = g_array_index (problem->slots, CarryProblemSlot, a).start;

      if ((set >> a & 1u) == 0)
        continue;

      price += penalties[a];

      for (guint b = 0; b < problem->slots->len; b++)
        {
          const int distance = g_array_index (problem->slots, CarryProblemSlot, b).start - from;

          if (b == a || (set >> b & 1u) == 0)
            continue;
          if (distance > 0)
            price += test_price_of_distance (distance);
          if (problem->repeats && distance < 0)
            price += test_price_of_distance (distance + TEST_WEEK);
        }
    }

  return price;
}

static inline guint
test_count_bits (guint set)
{
  guint n = 0;

  for (; set != 0; set &= set - 1)
    n++;

  return n;
}

static inline TestLayouts
test_layouts (const CarryWeekProblem *problem, guint n_sessions)
{
  const guint n_slots = problem->slots->len;
  g_autofree double *penalties = g_new0 (double, n_slots + 1);
  TestLayouts layouts = { .cheapest = INFINITY };

  g_assert_cmpuint (n_slots, <, 22);

  for (guint i = 0; i < n_slots; i++)
    {
      const guint start = (guint)g_array_index (problem->slots, CarryProblemSlot, i).start;
      g_autoptr (CarryPlacement) place = carry_scheduler_judge (problem, start / 1440, start % 1440);

      penalties[i] = carry_placement_get_penalty (place);
    }

  for (guint set = 0; set < 1u << n_slots; set++)
    {
      double price;

      if (test_count_bits (set) != n_sessions)
        continue;

      price = test_price_of_set (problem, penalties, set);

      if (isinf (price))
        continue;

      layouts.n_allowed++;

      if (price < layouts.cheapest)
        {
          layouts.cheapest = price;
          layouts.n_cheapest = 0;
        }

      layouts.n_cheapest += price == layouts.cheapest ? 1 : 0;
    }

  return layouts;
}
