/* test-season-plan.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season-plan.h"

#include "carry-measure.h"
#include "support/carry-test-sessions.h"

#define HALF 21097.5

/* Easy, intervals, easy, tempo and a long run, all at 07:00, and room for strength at 12:00 and 18:00. */
static CarryWeekProblem *
new_typical (const GDate *monday)
{
  static const struct
  {
    guint day;
    guint minutes;
    CarryRunKind kind;
  } runs[] = {
    { 0, 40, CARRY_RUN_EASY },  { 1, 60, CARRY_RUN_INTERVALS }, { 2, 45, CARRY_RUN_EASY },
    { 4, 50, CARRY_RUN_TEMPO }, { 6, 100, CARRY_RUN_LONG },
  };
  CarryWeekProblem *typical = carry_week_problem_new (monday);

  carry_week_problem_set_wishes (typical, 1, CARRY_STRENGTH_HEAVY, 45);
  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    carry_week_problem_add_run (typical, runs[i].day, 7 * 60, runs[i].minutes, runs[i].kind,
                                CARRY_RACE_PRIORITY_NONE);
  for (guint day = 0; day < 7; day++)
    {
      carry_week_problem_add_slot (typical, day, 12 * 60);
      carry_week_problem_add_slot (typical, day, 18 * 60);
    }

  return typical;
}

typedef struct
{
  CarrySeasonProblem *problem;
  CarrySeason *season;
  CarryWeekProblem *typical;
  GPtrArray *plans;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate tune_up = carry_day_plus (&monday, 12 * 7 - 1), race = carry_day_plus (&monday, 20 * 7 - 1);
  g_autoptr (GError) error = NULL;

  self->problem = carry_season_problem_new (&monday);
  carry_season_problem_add_race (self->problem, &tune_up, CARRY_RACE_PRIORITY_B, 10000, NULL);
  carry_season_problem_add_race (self->problem, &race, CARRY_RACE_PRIORITY_A, HALF, NULL);
  self->season = carry_season_new (self->problem, &error);
  g_assert_no_error (error);
  self->typical = new_typical (&monday);
  self->plans = carry_season_plan_solve (self->season, self->problem, self->typical);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_ptr_array_unref (self->plans);
  carry_week_problem_free (self->typical);
  g_object_unref (self->season);
  carry_season_problem_free (self->problem);
}

static GArray *
list_placements (GPtrArray *plans, const GDate *from, guint kinds)
{
  GArray *minutes = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < plans->len; i++)
    {
      GListModel *placements = carry_plan_get_placements (g_ptr_array_index (plans, i));

      for (guint j = 0; j < g_list_model_get_n_items (placements); j++)
        {
          g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, j);
          const int minute = g_date_days_between (from, carry_placement_get_day (placement)) * 1440 +
                             (int)carry_placement_get_start_minute (placement);

          if ((kinds & CARRY_BIT (carry_placement_get_kind (placement))) != 0)
            g_array_append_val (minutes, minute);
        }
    }

  return minutes;
}

/* Every week finds room for its sessions, proven to be the best, on days that the races leave. */
static void
test_every_week (Fixture *self, gconstpointer data)
{
  g_assert_cmpuint (self->plans->len, ==, carry_season_get_n_weeks (self->season));

  for (guint i = 0; i < self->plans->len; i++)
    {
      const CarrySeasonWeekFacts *facts = carry_season_get_facts (self->season, i);
      CarryPlan *plan = g_ptr_array_index (self->plans, i);
      GListModel *placements = carry_plan_get_placements (plan);

      g_assert_true (carry_plan_get_proven (plan));
      g_assert_true (carry_plan_get_feasible (plan));
      g_assert_cmpint (g_date_compare (carry_plan_get_first (plan), &facts->first), ==, 0);
      g_assert_cmpuint (g_list_model_get_n_items (placements), ==, facts->dose.n_sessions);

      for (guint j = 0; j < g_list_model_get_n_items (placements); j++)
        {
          g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, j);
          const int day = g_date_days_between (&facts->first, carry_placement_get_day (placement));
          const CarryStrengthKind kind = carry_placement_get_kind (placement);

          if (kind == CARRY_STRENGTH_HEAVY)
            g_assert_cmphex (facts->days.heavy >> day & 1u, ==, 1);
          else if (carry_strength_kind_is_lower (kind))
            g_assert_cmphex (facts->days.lower >> day & 1u, ==, 1);
        }
    }
}

/* HC3 holds over the ends of weeks: heavy sessions start at least 48 hours apart. */
static void
test_neighbours (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) heavy =
      list_placements (self->plans, &self->problem->from, CARRY_BIT (CARRY_STRENGTH_HEAVY));

  g_assert_cmpuint (heavy->len, >, 20);
  for (guint i = 1; i < heavy->len; i++)
    g_assert_cmpint (g_array_index (heavy, int, i) - g_array_index (heavy, int, i - 1), >=, 48 * 60);
}

/* What lies in the weeks before is fixed for the next, and its runs and races are known. */
static void
test_pose (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) before = g_ptr_array_new ();
  g_autoptr (CarryWeekProblem) week = NULL;
  guint n_before = 0, n_races = 0;

  for (guint i = 0; i < 11; i++)
    g_ptr_array_add (before, g_ptr_array_index (self->plans, i));
  week = carry_season_plan_pose (self->season, self->problem, self->typical, before);

  for (guint i = 9; i < 11; i++)
    n_before += g_list_model_get_n_items (carry_plan_get_placements (g_ptr_array_index (self->plans, i)));
  g_assert_cmpuint (week->fixed->len, ==, n_before);
  for (guint i = 0; i < week->fixed->len; i++)
    g_assert_cmpint (g_array_index (week->fixed, CarryProblemSession, i).start, <, 0);

  /* Sunday's long run gives way to the race. */
  for (guint i = 0; i < week->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (week->runs, CarryProblemRun, i);

      n_races += run->key == CARRY_RUN_KEY_RACE ? 1 : 0;
      if (run->start >= 6 * 1440 && run->start < 7 * 1440)
        g_assert_cmpint (run->key, ==, CARRY_RUN_KEY_RACE);
    }
  g_assert_cmpuint (n_races, ==, 1);
  g_assert_cmpuint (week->wishes->len, ==, 1);
}

/* With a tempo run on Wednesday and five hours on Saturday only Monday and Wednesday take heavy sessions. The last
 * moderate session before the base phase must not lie on Sunday then, although that would be its best place. */
static void
test_makes_room (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), race = carry_day_plus (&monday, 349);
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (&monday);
  g_autoptr (CarryWeekProblem) typical = carry_week_problem_new (&monday);
  g_autoptr (CarrySeason) season = NULL;
  g_autoptr (GPtrArray) plans = NULL;

  carry_week_problem_set_wishes (typical, 1, CARRY_STRENGTH_HEAVY, 40);
  carry_week_problem_add_run (typical, 0, 7 * 60, 45, CARRY_RUN_EASY, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (typical, 2, 7 * 60, 75, CARRY_RUN_TEMPO, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (typical, 3, 7 * 60, 40, CARRY_RUN_EASY, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (typical, 5, 7 * 60, 300, CARRY_RUN_LONG, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (typical, 6, 7 * 60, 30, CARRY_RUN_RECOVERY, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_slot (typical, 0, 18 * 60);
  carry_week_problem_add_slot (typical, 2, 18 * 60);
  carry_week_problem_add_slot (typical, 5, 18 * 60);
  carry_week_problem_add_slot (typical, 6, 18 * 60);

  carry_season_problem_add_race (problem, &race, CARRY_RACE_PRIORITY_A, HALF, NULL);
  season = carry_season_new (problem, NULL);
  g_assert_nonnull (season);
  plans = carry_season_plan_solve (season, problem, typical);

  for (guint i = 0; i < plans->len; i++)
    {
      CarryPlan *plan = g_ptr_array_index (plans, i);

      g_assert_true (carry_plan_get_feasible (plan));
      g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_placements (plan)), ==,
                        carry_season_get_facts (season, i)->dose.n_sessions);
    }
}

/* A coach's own session stays in every week and counts for the dose. */
static void
test_keeps (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) plans = NULL;

  carry_week_problem_add_session (self->typical, 1, 18 * 60, 45, CARRY_STRENGTH_HEAVY);
  plans = carry_season_plan_solve (self->season, self->problem, self->typical);

  for (guint i = 0; i < 8; i++)
    {
      CarryPlan *plan = g_ptr_array_index (plans, i);
      g_autoptr (CarryPlacement) kept = g_list_model_get_item (carry_plan_get_kept (plan), 0);

      g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_kept (plan)), ==, 1);
      g_assert_cmpint (carry_placement_get_start (kept), ==, 1440 + 18 * 60);
      g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_placements (plan)), ==, 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/engine/season-plan/every-week", Fixture, NULL, set_up, test_every_week, tear_down);
  g_test_add ("/engine/season-plan/neighbours", Fixture, NULL, set_up, test_neighbours, tear_down);
  g_test_add ("/engine/season-plan/pose", Fixture, NULL, set_up, test_pose, tear_down);
  g_test_add ("/engine/season-plan/keeps", Fixture, NULL, set_up, test_keeps, tear_down);
  g_test_add_func ("/engine/season-plan/makes-room", test_makes_room);

  return g_test_run ();
}
