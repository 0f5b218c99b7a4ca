/* carry-layout-bound.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-layout-bound.h"

#define N_DAYS CARRY_DAYS_PER_WEEK

/* Gives each class its weight, and says which classes a set holds. */
static void
number_sets (CarryLayoutBound *self, guint n_classes, const guint *missing, guint8 *classes)
{
  guint n_sets = 1;

  classes[0] = 0;

  for (guint class = 0; class < n_classes; class ++)
    {
      self->weights[class] = n_sets;
      for (guint set = n_sets; set < n_sets * (missing[class] + 1); set++)
        classes[set] = classes[set % n_sets] | (guint8)CARRY_BIT (class);
      n_sets *= missing[class] + 1;
    }

  self->all = n_sets - 1;
}

/* What one session of a class costs on each day, at the best of its times. */
static void
fill_days (CarryLayoutHope *days,
           const CarryLayoutProblem *problem,
           const int *costs,
           const int *before_quality,
           guint first_slot)
{
  for (guint day = 0; day < N_DAYS; day++)
    days[day].cost = CARRY_POINTS_BLOCKED;

  for (guint slot = first_slot; slot < problem->n_slots; slot++)
    {
      CarryLayoutHope *day = &days[problem->days[slot]];

      if (costs[slot] < day->cost)
        *day = (CarryLayoutHope){ costs[slot], before_quality[slot], problem->doubled[slot] ? 1 : 0 };
      else if (costs[slot] == day->cost && costs[slot] < CARRY_POINTS_BLOCKED)
        {
          day->before_quality = MAX (day->before_quality, before_quality[slot]);
          day->doubles = MIN (day->doubles, problem->doubled[slot] ? 1u : 0u);
        }
    }
}

/* Lets one session of a set come on a day and the rest later, if that is better than what is hoped so far. */
static inline void
improve (CarryLayoutHope *hope, const CarryLayoutHope *on_day, const CarryLayoutHope *later)
{
  const int cost = on_day->cost + later->cost;
  const int before_quality = MIN (on_day->before_quality, later->before_quality);
  const guint doubles = on_day->doubles + later->doubles;

  if (cost < hope->cost)
    *hope = (CarryLayoutHope){ cost, before_quality, doubles };
  else if (cost == hope->cost && cost < CARRY_POINTS_BLOCKED)
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
  guint8 classes[CARRY_MAX_SESSION_SETS];
  const int first_day = first_slot < problem->n_slots ? problem->days[first_slot] : (int)N_DAYS;

  number_sets (self, problem->n_classes, missing, classes);

  for (guint class = 0; class < problem->n_classes; class ++)
    {
      const gsize row = (gsize) class * problem->n_slots;

      if (missing[class] > 0)
        fill_days (days[class], problem, &costs[row], &problem->before_quality[row], first_slot);
    }

  self->hopes[N_DAYS][0] = (CarryLayoutHope){ .before_quality = G_MAXINT };
  for (guint set = 1; set <= self->all; set++)
    self->hopes[N_DAYS][set] = (CarryLayoutHope){ .cost = CARRY_POINTS_BLOCKED };

  for (int day = N_DAYS - 1; day >= first_day; day--)
    for (guint set = 0; set <= self->all; set++)
      {
        CarryLayoutHope *hope = &self->hopes[day][set];

        *hope = self->hopes[day + 1][set];
        for (guint left = classes[set]; left != 0; left &= left - 1)
          {
            const guint class = (guint)__builtin_ctz (left);

            improve (hope, &days[class][day], &self->hopes[day + 1][set - self->weights[class]]);
          }
      }
}
