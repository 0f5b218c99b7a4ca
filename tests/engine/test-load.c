/* test-load.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-load.h"

#include "support/carry-test-sessions.h"

#include <math.h>

static void
test_effort_times_minutes (void)
{
  g_assert_cmpfloat (carry_load_from_effort (7, 45), ==, 315);
  g_assert_cmpfloat (carry_load_from_effort (0, 45), ==, 0);
  g_assert_cmpfloat (carry_load_from_effort (-1, 45), ==, 0);
  g_assert_cmpfloat (carry_load_from_effort (7, NAN), ==, 0);
}

/* The worked week of the science file: load 2,050, monotony 1.253, strain 2,569. */
static void
test_golden_week (void)
{
  const double week[] = { 0, 300, 450, 200, 400, 0, 700 };

  g_assert_cmpfloat (carry_load_get_sum (week, 7), ==, 2050);
  g_assert_cmpfloat_with_epsilon (carry_load_get_monotony (week, 7), 1.253, 0.0005);
  g_assert_cmpfloat_with_epsilon (carry_load_get_strain (week, 7), 2569, 0.5);
}

static const struct
{
  const char *name;
  double week[7];
  double monotony;
} weeks[] = {
  { "empty", { 0 }, 0 },
  { "all-alike", { 50, 50, 50, 50, 50, 50, 50 }, CARRY_MONOTONY_CAP },
  { "nearly-alike", { 50, 50, 50, 50, 50, 50, 50.001 }, CARRY_MONOTONY_CAP },
  /* One day of 7x: mean x, deviation √6·x. */
  { "one-day", { 0, 0, 700 }, 0.408248 },
};

static void
test_monotony (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpfloat_with_epsilon (carry_load_get_monotony (weeks[i].week, 7), weeks[i].monotony, 1e-6);
}

static void
test_no_days (void)
{
  g_assert_cmpfloat (carry_load_get_monotony (NULL, 0), ==, 0);
  g_assert_cmpfloat (carry_load_get_strain (NULL, 0), ==, 0);
}

static const struct
{
  const char *name;
  CarryStatus status;
  double load;
} sessions[] = {
  { "planned", CARRY_STATUS_PLANNED, 180 },
  { "done", CARRY_STATUS_DONE, 180 },
  { "missed", CARRY_STATUS_MISSED, 0 },
  { "skipped", CARRY_STATUS_SKIPPED, 0 },
};

static void
test_status (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&day, 420, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarrySession) session =
      carry_session_edit (planned, NULL, "effort", 3.0, "status", sessions[i].status, NULL);

  g_assert_cmpfloat (carry_load_from_session (session), ==, sessions[i].load);
}

/* Recorded minutes count, not planned ones: 50 min 30 s at effort 4. */
static void
test_recorded_minutes (void)
{
  const CarryActivityFacts facts = { .sport = "running", .timer_s = 3030, .elapsed_s = 3600 };
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryActivity) activity = carry_activity_new (&facts);
  g_autoptr (CarrySession) planned = test_run (&day, 420, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarrySession) done = carry_session_edit (planned, NULL, "effort", 4.0, "status",
                                                      CARRY_STATUS_DONE, "activity", activity, NULL);

  g_assert_cmpfloat_with_epsilon (carry_load_from_session (done), 202, 1e-9);
}

/* Planned: 60 minutes at 6. It took 45 at 9. */
static void
test_workout (void)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  const CarryWorkoutFacts facts = { .start_minute = 1080, .end_minute = 1125, .effort = 9 };
  const CarryWorkoutFacts only_effort = { .start_minute = -1, .end_minute = -1, .effort = 0 };
  g_autoptr (CarryWorkout) workout = carry_workout_new (&facts, NULL);
  g_autoptr (CarryWorkout) effortless = carry_workout_new (&only_effort, NULL);
  g_autoptr (CarrySession) plain = test_strength (&day, 1080, 60, "Legs");
  g_autoptr (CarrySession) planned = carry_session_edit (plain, NULL, "effort", 6.0, NULL);
  g_autoptr (CarrySession) done = carry_session_edit (planned, NULL, "workout", workout, NULL);
  g_autoptr (CarrySession) easy = carry_session_edit (planned, NULL, "workout", effortless, NULL);

  g_assert_cmpfloat (carry_load_from_session (planned), ==, 360);
  g_assert_cmpfloat (carry_load_from_session (done), ==, 405);
  g_assert_cmpfloat (carry_load_from_session (easy), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/load/effort-times-minutes", test_effort_times_minutes);
  g_test_add_func ("/engine/load/golden-week", test_golden_week);
  g_test_add_func ("/engine/load/no-days", test_no_days);
  g_test_add_func ("/engine/load/recorded-minutes", test_recorded_minutes);
  for (gsize i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/load/monotony/", weeks[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_monotony);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/load/status/", sessions[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_status);
    }

  g_test_add_func ("/engine/load/workout", test_workout);

  return g_test_run ();
}
