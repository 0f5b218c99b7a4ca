/* carry-plan-difference.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-plan-difference.h"

#include "carry-week-table.h"

/* What the sessions that are there cost where they are. */
static double
price_as_it_is (const CarryWeekProblem *problem)
{
  g_autoptr (CarryWeekProblem) now = carry_week_problem_copy (problem);
  g_autoptr (CarryWeekTable) table = NULL;
  CarryLayout layout = { 0 };
  int cost;

  g_array_set_size (now->wishes, 0);
  g_array_set_size (now->slots, 0);
  now->earliest = CARRY_NO_MINUTE;

  for (guint i = 0; i < problem->wishes->len && now->wishes->len < CARRY_MAX_SESSIONS; i++)
    {
      const CarryProblemWish *wish = &g_array_index (problem->wishes, CarryProblemWish, i);

      if (!wish->exists)
        continue;

      g_array_append_vals (now->wishes, wish, 1);
      carry_week_problem_add_slot (now, (guint)wish->usual / CARRY_MINUTES_PER_DAY,
                                   (guint)wish->usual % CARRY_MINUTES_PER_DAY);
    }

  table = carry_week_table_new (now);
  for (guint class = 0; class < table->n_classes; class ++)
    for (guint slot = 0; slot < table->n_slots; slot++)
      for (guint i = 0; i < table->classes[class].n; i++)
        if (carry_week_table_get_start (table, slot) == table->classes[class].wish.usual)
          {
            layout.classes[layout.n] = class;
            layout.slots[layout.n++] = slot;
          }

  cost = carry_week_table_price (table, &layout);

  return cost >= CARRY_POINTS_BLOCKED ? CARRY_PENALTY_BLOCKED : (double)cost / CARRY_POINT;
}

static int
find_place (CarryPlan *plan, guint wish)
{
  GListModel *placements = carry_plan_get_placements (plan);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      if (carry_placement_get_wish (placement) == wish)
        return carry_placement_get_start (placement);
    }

  return CARRY_NO_MINUTE;
}

/**
 * carry_plan_difference_new:
 * @problem: a week
 * @plan: its plan
 *
 * Says what a plan would change: which sessions come, move, lose their place or stay, and what the week costs
 * before and after.
 *
 * Returns: (transfer full): the difference
 */
CarryPlanDifference *
carry_plan_difference_new (const CarryWeekProblem *problem, CarryPlan *plan)
{
  CarryPlanDifference *self;

  g_return_val_if_fail (problem != NULL && CARRY_IS_PLAN (plan), NULL);

  self = g_new0 (CarryPlanDifference, 1);
  self->rows = g_array_new (FALSE, FALSE, sizeof (CarryPlanDifferenceRow));
  self->before = price_as_it_is (problem);
  self->after = carry_plan_get_total_penalty (plan);

  for (guint i = 0; i < problem->wishes->len; i++)
    {
      const CarryProblemWish *wish = &g_array_index (problem->wishes, CarryProblemWish, i);
      CarryPlanDifferenceRow row = {
        .wish = i,
        .from = wish->exists ? wish->usual : CARRY_NO_MINUTE,
        .to = find_place (plan, i),
      };

      if (row.from == CARRY_NO_MINUTE && row.to == CARRY_NO_MINUTE)
        continue;

      if (row.from == CARRY_NO_MINUTE)
        row.step = CARRY_PLAN_STEP_ADDED;
      else if (row.to == CARRY_NO_MINUTE)
        row.step = CARRY_PLAN_STEP_REMOVED;
      else
        row.step = row.from == row.to ? CARRY_PLAN_STEP_UNCHANGED : CARRY_PLAN_STEP_MOVED;

      self->n_added += row.step == CARRY_PLAN_STEP_ADDED;
      self->n_moved += row.step == CARRY_PLAN_STEP_MOVED;
      self->n_removed += row.step == CARRY_PLAN_STEP_REMOVED;
      g_array_append_val (self->rows, row);
    }

  return self;
}

void
carry_plan_difference_free (CarryPlanDifference *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->rows);
  g_free (self);
}
