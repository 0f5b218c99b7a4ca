/* test-season-random.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season.h"

#include "carry-measure.h"
#include "support/carry-test-sessions.h"

/* Random race calendars with a fixed seed: what holds for every season. The rules are written down again here, in
 * the plainest way. */

#define SEED 20261123u
#define N_SEASONS 1500u
#define MOST_RACES 8

static const double distances[] = { 0, 100, 1500, 5000, 10000, 21097.5, 42195, 80000 };

/* What may follow each phase. */
static const guint followers[] = {
  [CARRY_PHASE_ONBOARDING] =
      CARRY_BIT (CARRY_PHASE_OFF_SEASON) | CARRY_BIT (CARRY_PHASE_TAPER) | CARRY_BIT (CARRY_PHASE_TRANSITION),
  [CARRY_PHASE_OFF_SEASON] = CARRY_BIT (CARRY_PHASE_BASE) | CARRY_BIT (CARRY_PHASE_TAPER) |
                             CARRY_BIT (CARRY_PHASE_IN_SEASON) | CARRY_BIT (CARRY_PHASE_TRANSITION),
  [CARRY_PHASE_BASE] = CARRY_BIT (CARRY_PHASE_BUILD) | CARRY_BIT (CARRY_PHASE_IN_SEASON) |
                       CARRY_BIT (CARRY_PHASE_TAPER) | CARRY_BIT (CARRY_PHASE_TRANSITION),
  [CARRY_PHASE_BUILD] = CARRY_BIT (CARRY_PHASE_IN_SEASON) | CARRY_BIT (CARRY_PHASE_TAPER) |
                        CARRY_BIT (CARRY_PHASE_TRANSITION) | CARRY_BIT (CARRY_PHASE_OFF_SEASON) |
                        CARRY_BIT (CARRY_PHASE_BASE),
  [CARRY_PHASE_IN_SEASON] = CARRY_BIT (CARRY_PHASE_TAPER) | CARRY_BIT (CARRY_PHASE_TRANSITION),
  [CARRY_PHASE_TAPER] = CARRY_BIT (CARRY_PHASE_RACE_WEEK),
  [CARRY_PHASE_RACE_WEEK] =
      CARRY_BIT (CARRY_PHASE_RACE_WEEK) | CARRY_BIT (CARRY_PHASE_TRANSITION) | CARRY_BIT (CARRY_PHASE_TAPER),
  [CARRY_PHASE_TRANSITION] = CARRY_BIT (CARRY_PHASE_ONBOARDING) | CARRY_BIT (CARRY_PHASE_OFF_SEASON) |
                             CARRY_BIT (CARRY_PHASE_BASE) | CARRY_BIT (CARRY_PHASE_BUILD) |
                             CARRY_BIT (CARRY_PHASE_IN_SEASON) | CARRY_BIT (CARRY_PHASE_TAPER),
  [CARRY_PHASE_RETURN] = 0,
};

static CarrySeasonProblem *
draw_problem (GRand *rand, guint *last_heavy)
{
  const GDate origin = test_day (1, G_DATE_JANUARY, 2026);
  const GDate from = carry_day_plus (&origin, g_rand_int_range (rand, 0, 1461));
  CarrySeasonProblem *problem = carry_season_problem_new (&from);
  const int n_races = g_rand_int_range (rand, 1, MOST_RACES + 1);
  const int n_weeks = g_rand_int_range (rand, 1, 104), n_run_weeks = g_rand_int_range (rand, 0, 60);

  problem->first_weekday = (GDateWeekday)g_rand_int_range (rand, G_DATE_MONDAY, G_DATE_SUNDAY + 1);
  problem->event = (CarryEvent)g_rand_int_range (rand, CARRY_EVENT_5K, CARRY_EVENT_SPRINT + 1);
  problem->level = (CarryLevel)g_rand_int_range (rand, CARRY_LEVEL_NOVICE, CARRY_LEVEL_RETURN + 1);
  problem->age = (guint)g_rand_int_range (rand, 0, 80);
  problem->experience_weeks = (guint)g_rand_int_range (rand, 0, 6);
  problem->sessions = (guint)g_rand_int_range (rand, 0, (int)CARRY_SEASON_MOST_SESSIONS + 1);
  *last_heavy = (guint)g_rand_int_range (rand, 2, 15);
  g_assert_true (carry_season_problem_set_last_heavy (problem, *last_heavy, NULL));

  for (int i = 0; i < n_races; i++)
    {
      const GDate day = carry_day_plus (&from, g_rand_int_range (rand, i == 0 ? 0 : -20, 7 * n_weeks));

      carry_season_problem_add_race (problem, &day, (CarryRacePriority)g_rand_int_range (rand, 0, 4),
                                     distances[g_rand_int_range (rand, 0, (int)G_N_ELEMENTS (distances))],
                                     NULL);
    }

  for (int i = -4 * 7; i < 7 * n_run_weeks; i += g_rand_int_range (rand, 1, 4))
    {
      const GDate day = carry_day_plus (&from, i);

      carry_season_problem_add_run (problem, &day, (guint)g_rand_int_range (rand, 20, 150),
                                    g_rand_double_range (rand, 0, 30000));
    }

  return problem;
}

/* Source: our rules on the last session before and the first after a race (HC4, HC5), in days. */
static gboolean
is_heavy_day (const CarrySeasonProblem *problem, guint last_heavy, const GDate *day)
{
  if (g_date_compare (day, &problem->from) < 0)
    return FALSE;

  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);
      const int ahead = g_date_days_between (day, &race->day);
      double metres = race->distance;
      int before, after;

      if (metres <= 0)
        metres = problem->event == CARRY_EVENT_ULTRA      ? 50000
                 : problem->event == CARRY_EVENT_MARATHON ? 42195
                 : problem->event == CARRY_EVENT_HALF     ? 21097.5
                                                          : 5000;
      before = race->priority == CARRY_RACE_PRIORITY_A   ? (int)last_heavy
               : race->priority == CARRY_RACE_PRIORITY_B ? MIN (4, (int)last_heavy)
                                                         : 2;
      after = metres > 44000 ? 14 : metres > 40000 ? 10 : metres > 20000 ? 4 : 2;
      if (ahead >= 0 ? ahead < before : -ahead < after)
        return FALSE;
    }

  return TRUE;
}

static guint
count_lower (const CarrySeasonDose *dose)
{
  guint n_lower = 0;

  for (guint i = 0; i < dose->n_sessions; i++)
    n_lower += carry_strength_kind_is_lower (dose->kinds[i]) ? 1 : 0;

  return n_lower;
}

/* The most days of a set of which no two follow each other, by trying all. */
static guint
count_spaced (guint days)
{
  guint most = 0;

  for (guint chosen = 0; chosen < 128; chosen++)
    if ((chosen & ~days) == 0 && (chosen & chosen << 1) == 0)
      most = MAX (most, (guint)__builtin_popcount (chosen));

  return most;
}

static void
check_week (const CarrySeasonProblem *problem, guint last_heavy, const CarrySeasonWeekFacts *week)
{
  const guint n_heavy = carry_season_dose_count (&week->dose, CARRY_STRENGTH_HEAVY);
  guint heavy_days = 0;

  for (guint i = 0; i < 7; i++)
    {
      const GDate day = carry_day_plus (&week->first, (int)i);
      const gboolean heavy = is_heavy_day (problem, last_heavy, &day);

      g_assert_cmpint ((week->days.heavy >> i & 1u) != 0, ==, heavy);
      heavy_days |= heavy ? 1u << i : 0;
    }

  g_assert_cmpuint (n_heavy, <=, count_spaced (heavy_days));
  g_assert_cmpuint (count_lower (&week->dose), <=, 3);
  g_assert_cmpuint (week->dose.n_sessions, <=, CARRY_SEASON_MOST_SESSIONS);
  if (week->gate)
    {
      g_assert_cmpuint (n_heavy, ==, 0);
      g_assert_cmpuint (week->dose.amounts.percent.hi, <=, 70);
    }
  if (week->phase == CARRY_PHASE_RACE_WEEK)
    g_assert_cmpuint (n_heavy, ==, 0);
  if (week->deload)
    g_assert_true (week->phase == CARRY_PHASE_OFF_SEASON || week->phase == CARRY_PHASE_BASE ||
                   week->phase == CARRY_PHASE_BUILD || week->phase == CARRY_PHASE_IN_SEASON);
  g_assert_cmpint (week->freeze, ==, week->spikes->len > 0);
}

static gboolean
is_loading (const CarrySeasonWeekFacts *week)
{
  return week->phase != CARRY_PHASE_TAPER && week->phase != CARRY_PHASE_RACE_WEEK &&
         week->phase != CARRY_PHASE_TRANSITION && !week->deload && !week->mini_taper && week->days.lower != 0;
}

/* Every upcoming main race has a race week, with a taper before it if there is a week for one. */
static void
check_races (const CarrySeasonProblem *problem, CarrySeason *season)
{
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);
      const int week = carry_season_problem_get_week (problem, &race->day);

      if (race->priority != CARRY_RACE_PRIORITY_A || week < 0)
        continue;

      g_assert_cmpint (carry_season_get_facts (season, (guint)week)->phase, ==, CARRY_PHASE_RACE_WEEK);
      if (week > 0)
        {
          const CarryPhase before = carry_season_get_facts (season, (guint)week - 1)->phase;

          g_assert_true (before == CARRY_PHASE_TAPER || before == CARRY_PHASE_RACE_WEEK);
        }
    }
}

static void
check_season (const CarrySeasonProblem *problem, guint last_heavy, CarrySeason *season)
{
  guint in_a_row = 0;

  for (guint i = 0; i < carry_season_get_n_weeks (season); i++)
    {
      const CarrySeasonWeekFacts *week = carry_season_get_facts (season, i);

      check_week (problem, last_heavy, week);
      g_assert_cmpuint (week->number, ==, i + 1);
      g_assert_cmpint (g_date_get_weekday (&week->first), ==, problem->first_weekday);
      in_a_row = is_loading (week) ? in_a_row + 1 : 0;
      g_assert_cmpuint (in_a_row, <=, 6);

      if (week->phase_week > 1)
        {
          const CarrySeasonWeekFacts *before = carry_season_get_facts (season, i - 1);

          g_assert_cmpint (before->phase, ==, week->phase);
          g_assert_cmpuint (before->phase_week + 1, ==, week->phase_week);
          g_assert_cmpuint (before->phase_weeks, ==, week->phase_weeks);
        }
      else if (i > 0)
        {
          const CarrySeasonWeekFacts *before = carry_season_get_facts (season, i - 1);

          g_assert_cmpuint (before->phase_week, ==, before->phase_weeks);
          g_assert_cmphex (followers[before->phase] & CARRY_BIT (week->phase), !=, 0);
        }
    }
}

static void
assert_same (CarrySeason *a, CarrySeason *b)
{
  g_assert_cmpuint (carry_season_get_n_weeks (a), ==, carry_season_get_n_weeks (b));
  for (guint i = 0; i < carry_season_get_n_weeks (a); i++)
    {
      const CarrySeasonWeekFacts *x = carry_season_get_facts (a, i), *y = carry_season_get_facts (b, i);

      g_assert_cmpint (x->phase, ==, y->phase);
      g_assert_cmpint (x->deload, ==, y->deload);
      g_assert_cmpint (x->freeze, ==, y->freeze);
      g_assert_cmpuint (x->dose.n_sessions, ==, y->dose.n_sessions);
      g_assert_cmpmem (x->dose.kinds, x->dose.n_sessions * sizeof (CarryStrengthKind), y->dose.kinds,
                       y->dose.n_sessions * sizeof (CarryStrengthKind));
      g_assert_cmphex (x->days.heavy, ==, y->days.heavy);
      g_assert_cmphex (x->days.lower, ==, y->days.lower);
      g_assert_cmpuint (g_list_model_get_n_items (x->notes), ==, g_list_model_get_n_items (y->notes));
    }
}

/* The same races and runs, given from the last to the first. */
static CarrySeasonProblem *
reverse (const CarrySeasonProblem *problem)
{
  CarrySeasonProblem *reversed = carry_season_problem_new (&problem->from);

  reversed->first_weekday = problem->first_weekday;
  reversed->event = problem->event;
  reversed->level = problem->level;
  reversed->age = problem->age;
  reversed->experience_weeks = problem->experience_weeks;
  reversed->sessions = problem->sessions;
  carry_rule_set_unref (reversed->rules);
  reversed->rules = carry_rule_set_ref (problem->rules);

  for (guint i = problem->races->len; i > 0; i--)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i - 1);

      carry_season_problem_add_race (reversed, &race->day, race->priority, race->distance, NULL);
    }
  for (guint i = problem->runs->len; i > 0; i--)
    {
      const CarrySeasonRun *run = &g_array_index (problem->runs, CarrySeasonRun, i - 1);

      carry_season_problem_add_run (reversed, &run->day, run->minutes, run->distance);
    }

  return reversed;
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_SEASONS; i++)
    {
      guint last_heavy;
      g_autoptr (CarrySeasonProblem) problem = draw_problem (rand, &last_heavy);
      g_autoptr (CarrySeasonProblem) reversed = reverse (problem);
      g_autoptr (GError) error = NULL;
      g_autoptr (CarrySeason) season = carry_season_new (problem, &error);
      g_autoptr (CarrySeason) again = carry_season_new (reversed, NULL);

      g_assert_no_error (error);
      check_season (problem, last_heavy, season);
      check_races (problem, season);
      assert_same (season, again);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/season/random", test_random);

  return g_test_run ();
}
