/* test-season.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season.h"

#include "carry-measure.h"
#include "support/carry-test-sessions.h"

#define HALF 21097.5

/* Seasons begin on Monday 23 November 2026. */
static CarrySeasonProblem *
new_problem (void)
{
  const GDate from = test_day (23, G_DATE_NOVEMBER, 2026);

  return carry_season_problem_new (&from);
}

static void
add_race (CarrySeasonProblem *problem, int days, CarryRacePriority priority, double distance)
{
  const GDate day = carry_day_plus (&problem->from, days);

  carry_season_problem_add_race (problem, &day, priority, distance, NULL);
}

static void
add_run (CarrySeasonProblem *problem, int days, guint minutes, double distance)
{
  const GDate day = carry_day_plus (&problem->from, days);

  carry_season_problem_add_run (problem, &day, minutes, distance);
}

static CarrySeason *
new_season (const CarrySeasonProblem *problem)
{
  g_autoptr (GError) error = NULL;
  CarrySeason *season = carry_season_new (problem, &error);

  g_assert_no_error (error);
  g_assert_nonnull (season);

  return season;
}

static gboolean
has_note (GListModel *notes, CarrySeasonTopic topic)
{
  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (CarrySeasonNote) note = g_list_model_get_item (notes, i);

      if (carry_season_note_get_topic (note) == topic)
        return TRUE;
    }

  return FALSE;
}

static void
assert_day (const GDate *day, const char *expected)
{
  g_autofree char *text = carry_day_to_iso (day);

  g_assert_cmpstr (text, ==, expected);
}

/* A half marathon on Sunday of the 20th week: 8 weeks of base, 6 of build, 3 in season, 2 of taper. */
static void
test_half_in_20_weeks (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;
  const CarrySeasonWeekFacts *week;
  const CarrySeasonWeekRace *race;

  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  season = new_season (problem);
  g_assert_cmpuint (carry_season_get_n_weeks (season), ==, 21);
  g_assert_cmpuint (g_list_model_get_n_items (carry_season_get_notes (season)), ==, 0);

  week = carry_season_get_facts (season, 8);
  g_assert_cmpint (week->phase, ==, CARRY_PHASE_BUILD);
  g_assert_cmpuint (week->phase_week, ==, 1);
  g_assert_cmpuint (week->phase_weeks, ==, 6);
  assert_day (&week->first, "2027-01-18");
  assert_day (&week->target, "2027-04-11");

  week = carry_season_get_facts (season, 18);
  g_assert_cmpint (week->phase, ==, CARRY_PHASE_TAPER);
  g_assert_cmpuint (carry_season_dose_count (&week->dose, CARRY_STRENGTH_HEAVY), ==, 1);
  g_assert_cmpuint (week->dose.amounts.sets.hi, ==, 2);

  week = carry_season_get_facts (season, 19);
  g_assert_cmpint (week->phase, ==, CARRY_PHASE_RACE_WEEK);
  g_assert_cmpuint (week->dose.n_sessions, ==, 0);
  g_assert_cmpuint (week->races->len, ==, 1);
  race = &g_array_index (week->races, CarrySeasonWeekRace, 0);
  assert_day (&race->day, "2027-04-11");
  assert_day (&race->last_heavy, "2027-04-01");
  assert_day (&race->last_lower, "2027-04-07");
  assert_day (&race->legs_free, "2027-04-15");

  g_assert_cmpint (carry_season_get_facts (season, 20)->phase, ==, CARRY_PHASE_TRANSITION);
}

static void
test_list (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;
  g_autoptr (CarrySeasonWeek) week = NULL;
  g_autoptr (CarrySeasonNote) why = NULL;
  CarryPhase phase;
  guint number;

  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  season = new_season (problem);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (season)) == CARRY_TYPE_SEASON_WEEK);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (season)), ==, 21);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (season), 21));

  week = g_list_model_get_item (G_LIST_MODEL (season), 2);
  g_object_get (week, "phase", &phase, "number", &number, NULL);
  g_assert_cmpint (phase, ==, CARRY_PHASE_BASE);
  g_assert_cmpuint (number, ==, 3);

  why = carry_season_week_get_why (week);
  g_assert_cmpstr (carry_season_note_get_grade (why), ==, "A");
  g_assert_nonnull (strstr (carry_season_note_get_source (why), "Eihara"));
}

/* Under eight weeks economy is not promised; under ten it is said that ten did better. */
static void
test_race_soon (void)
{
  const struct
  {
    int days;
    gboolean soon, near;
  } rows[] = {
    { 41, TRUE, FALSE }, { 55, TRUE, FALSE }, { 56, FALSE, TRUE }, { 69, FALSE, TRUE }, { 70, FALSE, FALSE }
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarrySeasonProblem) problem = new_problem ();
      g_autoptr (CarrySeason) season = NULL;

      add_race (problem, rows[i].days, CARRY_RACE_PRIORITY_A, 42195);
      season = new_season (problem);
      g_assert_cmpint (has_note (carry_season_get_notes (season), CARRY_SEASON_TOPIC_RACE_SOON), ==,
                       rows[i].soon);
      g_assert_cmpint (has_note (carry_season_get_notes (season), CARRY_SEASON_TOPIC_RACE_NEAR), ==,
                       rows[i].near);
    }
}

/* The week of a race of second priority has one session of half the sets; one for training changes no more than
 * the days around it. */
static void
test_lesser_races (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;
  const CarrySeasonWeekFacts *week;

  add_race (problem, 139, CARRY_RACE_PRIORITY_A, 42195);
  add_race (problem, 83, CARRY_RACE_PRIORITY_B, HALF);
  add_race (problem, 69, CARRY_RACE_PRIORITY_C, 10000);
  season = new_season (problem);

  week = carry_season_get_facts (season, 11);
  g_assert_true (week->mini_taper);
  g_assert_cmpint (week->phase, ==, CARRY_PHASE_BUILD);
  g_assert_cmpuint (week->dose.n_sessions, ==, 1);
  g_assert_cmpuint (week->dose.amounts.sets.hi, ==, 2);
  assert_day (&g_array_index (week->races, CarrySeasonWeekRace, 0).last_heavy, "2027-02-10");
  g_assert_true (has_note (week->notes, CARRY_SEASON_TOPIC_MINI_TAPER));

  week = carry_season_get_facts (season, 12);
  g_assert_true (week->recovery);
  g_assert_cmphex (week->days.lower, ==, 0x78);

  week = carry_season_get_facts (season, 9);
  g_assert_false (week->mini_taper);
  g_assert_cmpuint (week->dose.n_sessions, ==, 2);
  g_assert_cmphex (week->days.heavy, ==, 0x1f);
}

static void
test_masters (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;
  const CarrySeasonWeekFacts *week;

  problem->age = 62;
  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  season = new_season (problem);

  week = carry_season_get_facts (season, 15);
  g_assert_cmpint (week->phase, ==, CARRY_PHASE_IN_SEASON);
  g_assert_cmpuint (week->dose.n_sessions, ==, 2);
  g_assert_cmpuint (week->dose.amounts.sets.hi, ==, 3);
  g_assert_cmpuint (week->rest_days, ==, 1);
  g_assert_true (has_note (week->notes, CARRY_SEASON_TOPIC_IN_SEASON_OLDER));
  g_assert_true (carry_season_get_facts (season, 3)->deload);
}

/* HC10: the first four weeks are light, wherever they lie. */
static void
test_novice (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;

  problem->level = CARRY_LEVEL_NOVICE;
  add_race (problem, 363, CARRY_RACE_PRIORITY_A, 42195);
  season = new_season (problem);
  g_assert_cmpuint (carry_season_get_n_weeks (season), ==, 54);

  for (guint i = 0; i < 4; i++)
    {
      const CarrySeasonWeekFacts *week = carry_season_get_facts (season, i);

      g_assert_cmpint (week->phase, ==, CARRY_PHASE_ONBOARDING);
      g_assert_true (week->gate);
      g_assert_cmpuint (week->dose.amounts.percent.hi, <=, 65);
      g_assert_cmpuint (carry_season_dose_count (&week->dose, CARRY_STRENGTH_MODERATE), ==, 2);
    }
  g_assert_false (carry_season_get_facts (season, 4)->gate);
  g_assert_cmpint (carry_season_get_facts (season, 4)->phase, ==, CARRY_PHASE_OFF_SEASON);

  g_clear_object (&season);
  problem->experience_weeks = 4;
  season = new_season (problem);
  g_assert_cmpint (carry_season_get_facts (season, 0)->phase, ==, CARRY_PHASE_OFF_SEASON);
}

/* Long runs of 16, 18, 15 and 22 km: the last is 22/18 = 1.22 times as long as the longest of 30 days. */
static void
test_spike (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;
  const CarrySeasonWeekFacts *week;
  const CarrySeasonSpike *spike;

  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  add_run (problem, -1, 90, 16000);
  add_run (problem, 6, 100, 17600);
  add_run (problem, 13, 100, 18000);
  add_run (problem, 20, 80, 15000);
  add_run (problem, 27, 130, 22000);
  add_run (problem, 139, 120, 42195);
  season = new_season (problem);

  for (guint i = 0; i < 21; i++)
    {
      week = carry_season_get_facts (season, i);
      g_assert_cmpint (week->freeze, ==, i == 3);
      g_assert_cmpint (has_note (week->notes, CARRY_SEASON_TOPIC_SPIKE), ==, i == 3);
    }

  week = carry_season_get_facts (season, 3);
  g_assert_cmpuint (week->spikes->len, ==, 1);
  spike = &g_array_index (week->spikes, CarrySeasonSpike, 0);
  assert_day (&spike->day, "2026-12-20");
  g_assert_cmpfloat_with_epsilon (spike->spike.ratio, 22.0 / 18.0, 1e-9);
  g_assert_cmpint (spike->spike.state, ==, CARRY_SPIKE_STATE_SMALL);
}

/* A runner who set HC11 to 30 % is not warned of a run 22 % longer. */
static void
test_spike_limit (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;

  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  add_run (problem, 13, 100, 18000);
  add_run (problem, 27, 130, 22000);
  g_assert_true (carry_rule_set_adjust (problem->rules, "HC11", 30, NULL));
  season = new_season (problem);

  g_assert_false (carry_season_get_facts (season, 3)->freeze);
}

/* Lighter weeks follow the down-weeks of the running: every third here. */
static void
test_down_weeks (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;

  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  for (int week = -3; week < 12; week++)
    add_run (problem, 7 * week + 6, (week + 3) % 3 == 2 ? 80 : 120, 15000);
  season = new_season (problem);

  for (guint i = 0; i < 12; i++)
    {
      const CarrySeasonWeekFacts *week = carry_season_get_facts (season, i);

      g_assert_true (week->running.known);
      g_assert_cmpint (week->running.down, ==, i % 3 == 2);
      g_assert_cmpint (week->deload, ==, i % 3 == 2);
    }
  g_assert_false (carry_season_get_facts (season, 12)->running.known);
}

static void
test_races_of_one_week (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;
  const CarrySeasonWeekFacts *week;

  add_race (problem, 138, CARRY_RACE_PRIORITY_A, 1500);
  add_race (problem, 139, CARRY_RACE_PRIORITY_A, 5000);
  season = new_season (problem);

  week = carry_season_get_facts (season, 19);
  g_assert_cmpint (week->phase, ==, CARRY_PHASE_RACE_WEEK);
  g_assert_cmpuint (week->races->len, ==, 2);
  g_assert_true (has_note (carry_season_get_notes (season), CARRY_SEASON_TOPIC_SAME_WEEK));
}

static void
test_from_the_middle_of_a_week (void)
{
  const GDate thursday = test_day (26, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (&thursday);
  g_autoptr (CarrySeason) season = NULL;

  add_race (problem, 136, CARRY_RACE_PRIORITY_A, HALF);
  season = new_season (problem);

  assert_day (&carry_season_get_facts (season, 0)->first, "2026-11-23");
  g_assert_cmphex (carry_season_get_facts (season, 0)->days.heavy, ==, 0x78);

  g_clear_object (&season);
  problem->first_weekday = G_DATE_SUNDAY;
  season = new_season (problem);
  assert_day (&carry_season_get_facts (season, 0)->first, "2026-11-22");
  g_assert_cmphex (carry_season_get_facts (season, 0)->days.heavy, ==, 0x70);
}

static void
test_weeks_to_plan (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;

  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  problem->weeks = 5;
  season = new_season (problem);
  g_assert_cmpuint (carry_season_get_n_weeks (season), ==, 5);
  g_assert_cmpint (carry_season_get_facts (season, 4)->phase, ==, CARRY_PHASE_BASE);

  g_clear_object (&season);
  problem->weeks = 104;
  season = new_season (problem);
  g_assert_cmpuint (carry_season_get_n_weeks (season), ==, 104);
  g_assert_false (g_date_valid (&carry_season_get_facts (season, 103)->target));
}

typedef void (*Spoil) (CarrySeasonProblem *problem);

static void
no_race (CarrySeasonProblem *problem)
{
}

static void
race_passed (CarrySeasonProblem *problem)
{
  add_race (problem, -1, CARRY_RACE_PRIORITY_A, HALF);
}

static void
race_too_far (CarrySeasonProblem *problem)
{
  add_race (problem, 104 * 7, CARRY_RACE_PRIORITY_A, HALF);
}

static void
five_sessions (CarrySeasonProblem *problem)
{
  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  problem->sessions = 5;
}

static void
many_weeks (CarrySeasonProblem *problem)
{
  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  problem->weeks = 105;
}

static void
negative_distance (CarrySeasonProblem *problem)
{
  add_race (problem, 139, CARRY_RACE_PRIORITY_A, -5);
}

static void
test_errors (void)
{
  const struct
  {
    Spoil spoil;
    CarrySeasonError code;
  } rows[] = {
    { no_race, CARRY_SEASON_ERROR_NO_RACE },      { race_passed, CARRY_SEASON_ERROR_RACE_PASSED },
    { race_too_far, CARRY_SEASON_ERROR_TOO_FAR }, { five_sessions, CARRY_SEASON_ERROR_RANGE },
    { many_weeks, CARRY_SEASON_ERROR_RANGE },     { negative_distance, CARRY_SEASON_ERROR_RANGE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarrySeasonProblem) problem = new_problem ();
      g_autoptr (GError) error = NULL;

      rows[i].spoil (problem);
      g_assert_null (carry_season_new (problem, &error));
      g_assert_error (error, CARRY_SEASON_ERROR, (int)rows[i].code);
    }
}

static void
test_last_heavy_range (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_season_problem_set_last_heavy (problem, 2, NULL));
  g_assert_true (carry_season_problem_set_last_heavy (problem, 14, NULL));
  g_assert_false (carry_season_problem_set_last_heavy (problem, 15, &error));
  g_assert_error (error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_RANGE);
  g_assert_false (carry_season_problem_set_last_heavy (problem, 1, NULL));
}

/* A race that is over only makes the legs rest; one out of reach is left out; the other is planned. */
static void
test_over_and_beyond (void)
{
  g_autoptr (CarrySeasonProblem) problem = new_problem ();
  g_autoptr (CarrySeason) season = NULL;
  GListModel *notes;

  add_race (problem, -1, CARRY_RACE_PRIORITY_A, 42195);
  add_race (problem, 139, CARRY_RACE_PRIORITY_A, HALF);
  add_race (problem, 104 * 7, CARRY_RACE_PRIORITY_A, HALF);
  season = new_season (problem);
  notes = carry_season_get_notes (season);

  g_assert_true (has_note (notes, CARRY_SEASON_TOPIC_RACE_OVER));
  g_assert_true (has_note (notes, CARRY_SEASON_TOPIC_RACE_BEYOND));
  g_assert_cmpint (carry_season_get_facts (season, 0)->phase, ==, CARRY_PHASE_TRANSITION);
  g_assert_cmphex (carry_season_get_facts (season, 0)->days.lower, ==, 0);
  g_assert_cmpuint (carry_season_get_n_weeks (season), ==, 21);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/season/half-in-20-weeks", test_half_in_20_weeks);
  g_test_add_func ("/engine/season/list", test_list);
  g_test_add_func ("/engine/season/race-soon", test_race_soon);
  g_test_add_func ("/engine/season/lesser-races", test_lesser_races);
  g_test_add_func ("/engine/season/masters", test_masters);
  g_test_add_func ("/engine/season/novice", test_novice);
  g_test_add_func ("/engine/season/spike", test_spike);
  g_test_add_func ("/engine/season/spike-limit", test_spike_limit);
  g_test_add_func ("/engine/season/down-weeks", test_down_weeks);
  g_test_add_func ("/engine/season/races-of-one-week", test_races_of_one_week);
  g_test_add_func ("/engine/season/from-the-middle-of-a-week", test_from_the_middle_of_a_week);
  g_test_add_func ("/engine/season/weeks-to-plan", test_weeks_to_plan);
  g_test_add_func ("/engine/season/errors", test_errors);
  g_test_add_func ("/engine/season/last-heavy-range", test_last_heavy_range);
  g_test_add_func ("/engine/season/over-and-beyond", test_over_and_beyond);

  return g_test_run ();
}
