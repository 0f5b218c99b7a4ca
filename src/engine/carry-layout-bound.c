/* carry-layout-bound.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-layout-bound.h"

#define N_DAYS CARRY_DAYS_PER_WEEK

/* A set of missing sessions. */
typedef struct
{
  guint8 classes; /* bits of those it holds */
  guint8 size;
} Set;

/* Gives each class its weight, and says what each set holds. */
static void
number_sets (CarryLayoutBound *self, guint n_classes, const guint *missing, Set *sets)
{
  guint n_sets = 1;

  sets[0] = (Set){ 0 };

  for (guint class = 0; class < n_classes; class ++)
    {
      const guint weight = n_sets;

      self->weights[class] = weight;
      for (guint i = 0; i < missing[class]; i++)
        for (guint set = 0; set < weight; set++, n_sets++)
          sets[n_sets] =
              (Set){ sets[set].classes | (guint8)CARRY_BIT (class), (guint8)(sets[set].size + i + 1) };
    }

  self->all = n_sets - 1;
}

/* What one session of a class costs on each day, at the best of its times. Returns the days on which it may come. */
static guint
fill_days (CarryLayoutHope *days,
           const CarryLayoutProblem *problem,
           const int *costs,
           const int *before_quality,
           guint first_slot)
{
  guint possible = 0;

  for (guint day = 0; day < N_DAYS; day++)
    days[day].cost = CARRY_POINTS_BLOCKED;

  for (guint slot = first_slot; slot < problem->n_slots; slot++)
    {
      CarryLayoutHope *day = &days[problem->days[slot]];

      if (costs[slot] < day->cost)
        {
          *day = (CarryLayoutHope){ costs[slot], before_quality[slot], problem->doubled[slot] ? 1 : 0 };
          possible |= CARRY_BIT (problem->days[slot]);
        }
      else if (costs[slot] == day->cost && costs[slot] < CARRY_POINTS_BLOCKED)
        {
          day->before_quality = MAX (day->before_quality, before_quality[slot]);
          day->doubles = MIN (day->doubles, problem->doubled[slot] ? 1u : 0u);
        }
    }

  return possible;
}

/* Lets one session of a set come on a day and the rest later, if that is better than what is hoped so far. */
static inline void
improve (CarryLayoutHope *hope, const CarryLayoutHope *on_day, const CarryLayoutHope *later)
{
  const int cost = on_day->cost + later->cost;
  int before_quality;
  guint doubles;

  if (cost > hope->cost || cost >= CARRY_POINTS_BLOCKED)
    return;

  before_quality = MIN (on_day->before_quality, later->before_quality);
  doubles = on_day->doubles + later->doubles;
  if (cost < hope->cost)
    *hope = (CarryLayoutHope){ cost, before_quality, doubles };
  else
    {
      hope->before_quality = MAX (hope->before_quality, before_quality);
      hope->doubles = MIN (hope->doubles, doubles);
    }
}

/**
 * carry_layout_bound_fill:
 * @self: a bound, whatever it held
 * @problem: a week in numbers
 * @missing: sessions of each class that have no place yet
 * @costs: what each class costs at each slot, classes × slots
 * @first_slot: where the next session may come at the earliest
 *
 * Works the hopes out from the last day to the first: of each set either no session comes on a day, or one of
 * them at its cheapest time and the others later.
 */
void
carry_layout_bound_fill (CarryLayoutBound *self,
                         const CarryLayoutProblem *problem,
                         const guint *missing,
                         const int *costs,
                         guint first_slot)
{
  CarryLayoutHope days[CARRY_MAX_SESSIONS][N_DAYS];
  Set sets[CARRY_MAX_SESSION_SETS];
  guint possible[N_DAYS] = { 0 }; /* classes of each day */
  const int first_day = first_slot < problem->n_slots ? problem->days[first_slot] : (int)N_DAYS;

  number_sets (self, problem->n_classes, missing, sets);

  for (guint class = 0; class < problem->n_classes; class ++)
    {
      const gsize row = (gsize) class * problem->n_slots;

      guint class_days = 0;

      if (missing[class] > 0)
        class_days = fill_days (days[class], problem, &costs[row], &problem->before_quality[row], first_slot);
      for (; class_days != 0; class_days &= class_days - 1)
        possible[__builtin_ctz (class_days)] |= CARRY_BIT (class);
    }

  self->hopes[N_DAYS][0] = (CarryLayoutHope){ .before_quality = G_MAXINT };
  for (guint set = 1; set <= self->all; set++)
    self->hopes[N_DAYS][set] = (CarryLayoutHope){ .cost = CARRY_POINTS_BLOCKED };

  for (int day = N_DAYS - 1; day >= first_day; day--)
    {
      for (guint set = 0; set <= self->all; set++)
        {
          CarryLayoutHope *hope = &self->hopes[day][set];

          if (sets[set].size + day - first_day < sets[self->all].size)
            continue;

          *hope = self->hopes[day + 1][set];
          for (guint left = sets[set].classes & possible[day]; left != 0; left &= left - 1)
            {
              const guint class = (guint)__builtin_ctz (left);

              improve (hope, &days[class][day], &self->hopes[day + 1][set - self->weights[class]]);
            }
        }

      self->on_day[day] = CARRY_POINTS_BLOCKED;
      for (guint left = possible[day]; left != 0; left &= left - 1)
        {
          const guint class = (guint)__builtin_ctz (left);
          const int cost =
              days[class][day].cost + self->hopes[day + 1][self->all - self->weights[class]].cost;

          self->on_day[day] = MIN (self->on_day[day], cost);
        }
    }
}
