/* test-scheduler-random.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-scheduler.h"

#include "support/carry-test-layouts.h"

/* Properties that hold for any week, tried on weeks from a fixed seed. */

/* A week of its own, first day Monday 23 November 2026. */
static CarryWeekProblem *
new_problem (void)
{
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);

  return carry_week_problem_new (&monday);
}

typedef struct
{
  guint day, start, minutes;
  CarryRunKind kind;
  CarryRacePriority priority;
} RandomRun;

static void
add_random_week (GRand *random, CarryWeekProblem *problem, gboolean backwards)
{
  RandomRun runs[10];
  guint slots[12];
  const guint n_runs = (guint)g_rand_int_range (random, 0, G_N_ELEMENTS (runs));
  const guint n_slots = (guint)g_rand_int_range (random, 1, G_N_ELEMENTS (slots));

  for (guint i = 0; i < n_runs; i++)
    runs[i] = (RandomRun){
      .day = (guint)g_rand_int_range (random, 0, 7),
      .start = 30 * (guint)g_rand_int_range (random, 10, 42),
      .minutes = 10 * (guint)g_rand_int_range (random, 2, 18),
      .kind = (CarryRunKind)g_rand_int_range (random, 0, CARRY_RUN_CROSS + 1),
      .priority = (CarryRacePriority)g_rand_int_range (random, 0, CARRY_RACE_PRIORITY_C + 1),
    };

  for (guint i = 0; i < n_slots; i++)
    slots[i] = (guint)g_rand_int_range (random, 0, 7) * 1440 + 30 * (guint)g_rand_int_range (random, 12, 46);

  for (guint i = 0; i < n_runs; i++)
    {
      const RandomRun *run = &runs[backwards ? n_runs - 1 - i : i];

      carry_week_problem_add_run (problem, run->day, run->start, run->minutes, run->kind, run->priority);
    }

  for (guint i = 0; i < n_slots; i++)
    {
      const guint slot = slots[backwards ? n_slots - 1 - i : i];

      carry_week_problem_add_slot (problem, slot / 1440, slot % 1440);
    }
}

static CarryWeekProblem *
new_random_problem (guint32 seed, gboolean backwards)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  CarryWeekProblem *problem = new_problem ();

  carry_week_problem_set_wishes (problem, (guint)g_rand_int_range (random, 1, 4), CARRY_STRENGTH_HEAVY, 45);
  problem->repeats = g_rand_boolean (random);

  /* What a week costs as a whole has no place in sums over places. */
  carry_rule_set_adjust (problem->rules, "S10.points", 0, NULL);
  carry_rule_set_adjust (problem->rules, "S5b.points", 0, NULL);
  problem->extra_recovery = g_rand_boolean (random);
  problem->returning = g_rand_boolean (random);
  problem->dislikes_doubles = g_rand_boolean (random);
  add_random_week (random, problem, backwards);

  return problem;
}

#define N_RANDOM_WEEKS 400u

static void
test_is_optimal (void)
{
  guint n_feasible = 0;

  for (guint32 seed = 1; seed <= N_RANDOM_WEEKS; seed++)
    {
      g_autoptr (CarryWeekProblem) problem = new_random_problem (seed, FALSE);
      g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
      const guint placed = g_list_model_get_n_items (carry_plan_get_placements (plan));
      const TestLayouts layouts = test_layouts (problem, placed);

      g_test_message ("week %u", seed);
      g_assert_cmpfloat (carry_plan_get_total_penalty (plan), ==, layouts.cheapest);

      if (carry_plan_get_feasible (plan))
        n_feasible++;
      else
        g_assert_true (isinf (test_layouts (problem, placed + 1).cheapest));

      g_assert_cmpint (carry_plan_get_feasible (plan), ==,
                       g_list_model_get_n_items (carry_plan_get_conflicts (plan)) == 0);
    }

  /* The weeks are neither all easy nor all hopeless. */
  g_assert_cmpuint (n_feasible, >, N_RANDOM_WEEKS / 10);
  g_assert_cmpuint (n_feasible, <, N_RANDOM_WEEKS * 9 / 10);
}

static void
assert_same_list (GListModel *a, GListModel *b)
{
  g_assert_cmpuint (g_list_model_get_n_items (a), ==, g_list_model_get_n_items (b));

  for (guint i = 0; i < g_list_model_get_n_items (a); i++)
    {
      g_autoptr (CarryPlacement) one = g_list_model_get_item (a, i);
      g_autoptr (CarryPlacement) other = g_list_model_get_item (b, i);

      g_assert_cmpint (g_date_compare (carry_placement_get_day (one), carry_placement_get_day (other)), ==,
                       0);
      g_assert_cmpuint (carry_placement_get_start_minute (one), ==, carry_placement_get_start_minute (other));
      g_assert_cmpfloat (carry_placement_get_penalty (one), ==, carry_placement_get_penalty (other));
    }
}

/* The order in which runs and slots were added does not matter, and neither does asking again. */
static void
test_is_deterministic (void)
{
  for (guint32 seed = 1; seed <= N_RANDOM_WEEKS; seed++)
    {
      g_autoptr (CarryWeekProblem) forwards = new_random_problem (seed, FALSE);
      g_autoptr (CarryWeekProblem) backwards = new_random_problem (seed, TRUE);
      g_autoptr (CarryPlan) first = carry_scheduler_solve (forwards);
      g_autoptr (CarryPlan) again = carry_scheduler_solve (forwards);
      g_autoptr (CarryPlan) turned = carry_scheduler_solve (backwards);

      g_test_message ("week %u", seed);
      assert_same_list (carry_plan_get_placements (first), carry_plan_get_placements (again));
      assert_same_list (carry_plan_get_placements (first), carry_plan_get_placements (turned));
      assert_same_list (carry_plan_get_slots (first), carry_plan_get_slots (turned));
    }
}

static void
test_everything_has_a_reason (void)
{
  for (guint32 seed = 1; seed <= N_RANDOM_WEEKS; seed++)
    {
      g_autoptr (CarryWeekProblem) problem = new_random_problem (seed, FALSE);

      for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
        {
          for (guint start = 0; start < CARRY_MINUTES_PER_DAY; start += 90)
            {
              g_autoptr (CarryPlacement) place = carry_scheduler_judge (problem, day, start);

              g_assert_cmpuint (g_list_model_get_n_items (carry_placement_get_reasons (place)), >=, 1);
            }
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/scheduler/random/optimal", test_is_optimal);
  g_test_add_func ("/engine/scheduler/random/deterministic", test_is_deterministic);
  g_test_add_func ("/engine/scheduler/random/reasons", test_everything_has_a_reason);

  return g_test_run ();
}
