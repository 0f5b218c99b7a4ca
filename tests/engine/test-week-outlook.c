/* test-week-outlook.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-week-outlook.h"

#include "support/carry-test-sessions.h"

static CarryDiary *
diary_with (GPtrArray *sessions)
{
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);

  carry_diary_fill (diary, sessions);

  return diary;
}

static void
add_race (GPtrArray *sessions, const GDate *day, CarryRacePriority priority)
{
  g_autoptr (GError) error = NULL;
  CarryRun *race = carry_run_new (&error, "day", day, "start-minute", 540u, "duration", 100u, "kind",
                                  CARRY_RUN_RACE, "distance", 21097.5, "priority", priority, NULL);

  g_assert_no_error (error);
  g_ptr_array_add (sessions, race);
}

/* What the runner set counts as long as there is no main race. */
static void
test_without_a_race (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), sunday = test_day (13, G_DATE_DECEMBER, 2026);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryDiary) diary = NULL;
  CarryWeekOutlook outlook;

  add_race (sessions, &sunday, CARRY_RACE_PRIORITY_C);
  diary = diary_with (sessions);
  g_object_set (athlete, "phase", CARRY_PHASE_BUILD, NULL);
  outlook = carry_week_outlook_find (diary, athlete, &monday, 3);

  g_assert_false (outlook.in_season_plan);
  g_assert_cmpint (outlook.phase, ==, CARRY_PHASE_BUILD);
  g_assert_cmpuint (outlook.n_sessions, ==, 3);
  g_assert_cmpint (outlook.kinds[0], ==, CARRY_STRENGTH_HEAVY);
  g_assert_cmpint (outlook.kinds[1], ==, CARRY_STRENGTH_EXPLOSIVE);
  g_assert_false (carry_strength_kind_is_lower (outlook.kinds[2]));
}

/* A main race on Sunday, 13 December: the week before race week is a taper with one session, race week has
 * nothing heavy, whatever phase the runner set. */
static void
test_before_a_main_race (void)
{
  static const struct
  {
    guint day;
    CarryPhase phase;
    guint most;
  } rows[] = { { 30, CARRY_PHASE_TAPER, 1 }, { 7, CARRY_PHASE_RACE_WEEK, 1 } };
  const GDate sunday = test_day (13, G_DATE_DECEMBER, 2026);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryDiary) diary = NULL;

  add_race (sessions, &sunday, CARRY_RACE_PRIORITY_A);
  diary = diary_with (sessions);
  g_object_set (athlete, "phase", CARRY_PHASE_BASE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const GDate monday =
          test_day ((GDateDay)rows[i].day, rows[i].day > 13 ? G_DATE_NOVEMBER : G_DATE_DECEMBER, 2026);
      const CarryWeekOutlook outlook = carry_week_outlook_find (diary, athlete, &monday, 2);

      g_test_message ("week of the %u.", rows[i].day);
      g_assert_true (outlook.in_season_plan);
      g_assert_cmpint (outlook.phase, ==, rows[i].phase);
      g_assert_cmpuint (outlook.n_sessions, <=, rows[i].most);
      for (guint j = 0; j < outlook.n_sessions; j++)
        g_assert_true (rows[i].phase == CARRY_PHASE_TAPER || outlook.kinds[j] != CARRY_STRENGTH_HEAVY);
    }
}

/* A race of second priority on Saturday, and no main race: one session with half the sets in its week, as in a season; the
 * phase stays the runner's, and the week before is like any other. Of a race on Tuesday the Saturday before counts. */
static void
test_second_race_alone (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), before = test_day (16, G_DATE_NOVEMBER, 2026);
  const GDate days[] = { test_day (28, G_DATE_NOVEMBER, 2026), test_day (1, G_DATE_DECEMBER, 2026) };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
      g_autoptr (CarryDiary) diary = NULL;
      CarryWeekOutlook outlook;

      add_race (sessions, &days[i], CARRY_RACE_PRIORITY_B);
      diary = diary_with (sessions);
      g_object_set (athlete, "phase", CARRY_PHASE_BUILD, NULL);

      outlook = carry_week_outlook_find (diary, athlete, &monday, 2);
      g_assert_false (outlook.in_season_plan);
      g_assert_cmpint (outlook.phase, ==, CARRY_PHASE_BUILD);
      g_assert_true (outlook.deload);
      g_assert_cmpuint (outlook.n_sessions, ==, 1);

      outlook = carry_week_outlook_find (diary, athlete, &before, 2);
      g_assert_false (outlook.deload);
      g_assert_cmpuint (outlook.n_sessions, ==, 2);
    }
}

/* 16 km after weeks of 12 km is a third more: the run is named, and strength does not get harder. */
static void
test_spike (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), before = test_day (15, G_DATE_NOVEMBER, 2026);
  const GDate saturday = test_day (28, G_DATE_NOVEMBER, 2026);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryDiary) diary = NULL;
  g_autoptr (CarryRuleSet) rules = carry_rule_set_new ();
  g_autoptr (GArray) spikes = NULL;

  g_ptr_array_add (sessions, test_run (&before, 420, 75, CARRY_RUN_LONG, 12000));
  g_ptr_array_add (sessions, test_run (&saturday, 420, 100, CARRY_RUN_LONG, 16000));
  diary = diary_with (sessions);
  spikes = carry_week_find_spikes (diary, &monday, rules);

  g_assert_cmpuint (spikes->len, ==, 1);
  g_assert_true (carry_week_outlook_find (diary, athlete, &monday, 2).freeze);
  g_assert_false (carry_week_outlook_find (diary, athlete, &before, 2).freeze);
}

/* Main lifts change after four weeks of training, and a week without starts again. */
static void
test_block_week (void)
{
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryDiary) diary = NULL;
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), two_before = test_day (9, G_DATE_NOVEMBER, 2026);
  const GDate one_before = test_day (17, G_DATE_NOVEMBER, 2026),
              long_ago = test_day (27, G_DATE_OCTOBER, 2026);

  g_ptr_array_add (sessions, test_strength (&one_before, 1080, 45, "One"));
  g_ptr_array_add (sessions, test_strength (&two_before, 1080, 45, "Two"));
  g_ptr_array_add (sessions, test_strength (&long_ago, 1080, 45, "Before the gap"));
  diary = diary_with (sessions);

  g_assert_cmpuint (carry_week_outlook_find (diary, athlete, &monday, 2).block_week, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/week-outlook/without-a-race", test_without_a_race);
  g_test_add_func ("/engine/week-outlook/before-a-main-race", test_before_a_main_race);
  g_test_add_func ("/engine/week-outlook/second-race-alone", test_second_race_alone);
  g_test_add_func ("/engine/week-outlook/spike", test_spike);
  g_test_add_func ("/engine/week-outlook/block-week", test_block_week);

  return g_test_run ();
}
