/* test-week-problem.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-scheduler.h"
#include "carry-week-snapshot.h"

#include "support/carry-test-sessions.h"

#define DAY 1440

static CarryDiary *
new_diary (void)
{
  return carry_diary_new (G_DATE_MONDAY);
}

static void
fill (CarryDiary *diary, CarrySession *const *sessions, gsize n_sessions)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < n_sessions; i++)
    g_ptr_array_add (all, sessions[i]);

  carry_diary_fill (diary, all);
}

static CarrySession *
with (CarrySession *session, const char *property, guint value)
{
  g_autoptr (CarrySession) before = session;
  g_autoptr (GError) error = NULL;
  CarrySession *after = carry_session_edit (before, &error, property, value, NULL);

  g_assert_no_error (error);

  return after;
}

static const CarryProblemRun *
run_at (CarryWeekProblem *problem, guint position)
{
  g_assert_cmpuint (position, <, problem->runs->len);

  return &g_array_index (problem->runs, CarryProblemRun, position);
}

static gboolean
has_slot (CarryWeekProblem *problem, int start)
{
  for (guint i = 0; i < problem->slots->len; i++)
    {
      if (g_array_index (problem->slots, CarryProblemSlot, i).start == start)
        return TRUE;
    }

  return FALSE;
}

/* Two weeks on either side belong to the problem, a day more does not. */
static void
test_neighbours (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate far_before = test_day (8, G_DATE_NOVEMBER, 2026), before = test_day (9, G_DATE_NOVEMBER, 2026);
  const GDate after = test_day (13, G_DATE_DECEMBER, 2026), far_after = test_day (14, G_DATE_DECEMBER, 2026);
  CarrySession *const sessions[] = {
    test_run (&far_before, 420, 60, CARRY_RUN_EASY, 0), test_run (&before, 420, 60, CARRY_RUN_TEMPO, 0),
    test_run (&monday, 420, 60, CARRY_RUN_LONG, 0),     test_run (&after, 420, 60, CARRY_RUN_HILLS, 0),
    test_run (&far_after, 420, 60, CARRY_RUN_EASY, 0),
  };
  g_autoptr (CarryDiary) diary = new_diary ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryWeekProblem) problem = NULL;

  fill (diary, sessions, G_N_ELEMENTS (sessions));
  problem = carry_week_problem_new_from_diary (diary, athlete, &monday, 2);

  g_assert_false (problem->repeats);
  g_assert_cmpuint (problem->wishes->len, ==, 2);
  g_assert_cmpuint (problem->runs->len, ==, 3);
  g_assert_cmpint (run_at (problem, 0)->start, ==, -14 * DAY + 420);
  g_assert_cmpint (run_at (problem, 0)->key, ==, CARRY_RUN_KEY_QUALITY);
  g_assert_cmpint (run_at (problem, 1)->end, ==, 480);
  g_assert_cmpint (run_at (problem, 1)->key, ==, CARRY_RUN_KEY_LONG);
  g_assert_cmpint (run_at (problem, 2)->start, ==, 20 * DAY + 420);
}

/* What was missed did not tire, what is planned and free will be placed anew, the rest stays. */
static void
test_what_stays (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  const GDate friday = test_day (27, G_DATE_NOVEMBER, 2026), sunday = test_day (22, G_DATE_NOVEMBER, 2026);
  CarrySession *const sessions[] = {
    with (test_run (&monday, 420, 60, CARRY_RUN_TEMPO, 0), "status", CARRY_STATUS_MISSED),
    with (test_run (&tuesday, 420, 60, CARRY_RUN_EASY, 0), "status", CARRY_STATUS_DONE),
    test_strength (&monday, 1080, 45, "Free"),
    with (test_strength (&tuesday, 1080, 45, "Locked"), "locked", TRUE),
    with (test_strength (&friday, 1080, 45, "Done"), "status", CARRY_STATUS_DONE),
    test_strength (&sunday, 1080, 45, "Last week"),
  };
  g_autoptr (CarryDiary) diary = new_diary ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryWeekProblem) problem = NULL;

  fill (diary, sessions, G_N_ELEMENTS (sessions));
  problem = carry_week_problem_new_from_diary (diary, athlete, &monday, 1);

  g_assert_cmpuint (problem->runs->len, ==, 2);
  g_assert_cmpint (run_at (problem, 0)->start, ==, DAY + 420);
  g_assert_cmpuint (problem->fixed->len, ==, 3);
  g_assert_cmpint (g_array_index (problem->fixed, CarryProblemSession, 0).start, ==, -DAY + 1080);
  g_assert_cmpint (g_array_index (problem->fixed, CarryProblemSession, 1).start, ==, DAY + 1080);
  g_assert_cmpint (g_array_index (problem->fixed, CarryProblemSession, 2).end, ==, 4 * DAY + 1125);
}

/* The diary ends on Sunday: next Tuesday's tempo run is to be expected, the race is not. */
static void
test_expects_another_week (void)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026), sunday = test_day (29, G_DATE_NOVEMBER, 2026);
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  CarrySession *const sessions[] = {
    test_run (&tuesday, 420, 60, CARRY_RUN_TEMPO, 0),
    test_run (&sunday, 540, 100, CARRY_RUN_RACE, 21097),
  };
  g_autoptr (CarryDiary) diary = new_diary ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryWeekProblem) problem = NULL;

  fill (diary, sessions, G_N_ELEMENTS (sessions));
  problem = carry_week_problem_new_from_diary (diary, athlete, &monday, 1);

  g_assert_cmpuint (problem->runs->len, ==, 3);
  g_assert_cmpint (run_at (problem, 2)->start, ==, 8 * DAY + 420);
  g_assert_cmpint (run_at (problem, 2)->end, ==, 8 * DAY + 480);
  g_assert_cmpint (run_at (problem, 2)->key, ==, CARRY_RUN_KEY_QUALITY);
}

/* Morning, midday and evening of each day, also where a run is: which of them are free is for the rules to say. */
static void
test_usual_slots (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryWeekProblem) problem = carry_week_problem_new (&monday);

  carry_week_problem_add_run (problem, 0, 420, 60, CARRY_RUN_EASY, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (problem, 2, 1110, 60, CARRY_RUN_EASY, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (problem, 3, 930, 60, CARRY_RUN_EASY, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_usual_slots (problem, athlete);

  g_assert_cmpuint (problem->slots->len, ==, 21);
  g_assert_true (has_slot (problem, 1080));
  g_assert_true (has_slot (problem, DAY + 720));
  g_assert_true (has_slot (problem, 2 * DAY + 420));
  g_assert_true (has_slot (problem, 2 * DAY + 720));
  g_assert_true (has_slot (problem, 2 * DAY + 1080));
  g_assert_true (has_slot (problem, 3 * DAY + 1080));
}

static void
test_athlete (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = new_diary ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryWeekProblem) problem = NULL;

  g_object_set (athlete, "age", 52, "dislikes-doubles", TRUE, "strength-minutes", 30, "phase",
                CARRY_PHASE_RETURN, NULL);
  problem = carry_week_problem_new_from_diary (diary, athlete, &monday, 3);

  g_assert_true (problem->extra_recovery);
  g_assert_true (problem->dislikes_doubles);
  g_assert_true (problem->returning);
  g_assert_cmpuint (g_array_index (problem->wishes, CarryProblemWish, 0).minutes, ==, 30);
  g_assert_cmpuint (problem->slots->len, ==, 21);
}

/* A marathon keeps the legs free for ten days, into the week after next. */
static void
test_race_in_the_week_before (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), race_day = test_day (15, G_DATE_NOVEMBER, 2026);
  CarrySession *const sessions[] = { test_run (&race_day, 540, 240, CARRY_RUN_RACE, 42195) };
  g_autoptr (CarryDiary) diary = new_diary ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (CarryPlacement) early = NULL, late = NULL;

  fill (diary, sessions, G_N_ELEMENTS (sessions));
  problem = carry_week_problem_new_from_diary (diary, athlete, &monday, 1);

  /* The race ended on the 15th at 13:00. */
  early = carry_scheduler_judge (problem, 2, 12 * 60 + 59);
  late = carry_scheduler_judge (problem, 2, 13 * 60);

  g_assert_cmpint (carry_placement_get_verdict (early), ==, CARRY_VERDICT_BLOCKED);
  g_assert_cmpint (carry_placement_get_verdict (late), !=, CARRY_VERDICT_BLOCKED);
}

/* The hard run of next Monday morning forbids this Sunday evening. */
static void
test_run_in_the_week_after (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026),
              next_monday = test_day (30, G_DATE_NOVEMBER, 2026);
  CarrySession *const sessions[] = { test_run (&next_monday, 420, 60, CARRY_RUN_INTERVALS, 0) };
  g_autoptr (CarryDiary) diary = new_diary ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (CarryPlacement) sunday = NULL;

  fill (diary, sessions, G_N_ELEMENTS (sessions));
  problem = carry_week_problem_new_from_diary (diary, athlete, &monday, 1);
  sunday = carry_scheduler_judge (problem, 6, 1080);

  g_assert_cmpint (carry_placement_get_verdict (sunday), ==, CARRY_VERDICT_BLOCKED);
}

/* Last week explosive work was on Tuesday and heavy work on Thursday: new sessions would like to be there again, each
 * in its own place, in whatever order and number of steps they are asked for. */
static void
test_usual_places (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryWeekProblem) problem = carry_week_problem_new (&monday);
  const CarryStrengthKind kinds[] = { CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_EXPLOSIVE,
                                      CARRY_STRENGTH_MODERATE };
  const int usual[] = { 3 * DAY + 1080, DAY + 1080, CARRY_NO_MINUTE };

  g_array_set_size (problem->wishes, 0);
  carry_week_problem_insert_session (
      problem, &(CarryProblemSession){ -6 * DAY + 1080, -6 * DAY + 1120, CARRY_STRENGTH_EXPLOSIVE, 240 });
  carry_week_problem_insert_session (
      problem, &(CarryProblemSession){ -4 * DAY + 1080, -4 * DAY + 1120, CARRY_STRENGTH_HEAVY, 280 });
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    carry_week_problem_add_new_wishes (problem, 1, kinds[i], 40);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (g_array_index (problem->wishes, CarryProblemWish, i).usual, ==, usual[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/week-problem/neighbours", test_neighbours);
  g_test_add_func ("/engine/week-problem/what-stays", test_what_stays);
  g_test_add_func ("/engine/week-problem/another-week", test_expects_another_week);
  g_test_add_func ("/engine/week-problem/usual-slots", test_usual_slots);
  g_test_add_func ("/engine/week-problem/usual-places", test_usual_places);
  g_test_add_func ("/engine/week-problem/athlete", test_athlete);
  g_test_add_func ("/engine/week-problem/race-before", test_race_in_the_week_before);
  g_test_add_func ("/engine/week-problem/run-after", test_run_in_the_week_after);

  return g_test_run ();
}
