/* test-workout-timer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-workout-timer.h"

#define SECOND CARRY_INSTANT_SECOND
#define HOUR (3600 * SECOND)
#define WALL (G_GINT64_CONSTANT (1795457250) * SECOND)

static void
count_call (guint *n)
{
  (*n)++;
}

static void
take_seconds (guint *taken, guint seconds)
{
  *taken = seconds;
}

/* One timer, step by step: what is left of the rest, in seconds, after each. */
typedef enum
{
  WAIT,
  REST,
  EXTEND,
  PAUSE,
  GO_ON,
  SKIP,
} Step;

static const struct
{
  const char *name;
  struct
  {
    Step step;
    int seconds;
    int left;
  } steps[8];
} rows[] = {
  { "down", { { REST, 120, 120 }, { WAIT, 46, 74 }, { WAIT, 74, 0 }, { WAIT, 1000, 0 } } },
  { "longer", { { REST, 120, 120 }, { WAIT, 100, 20 }, { EXTEND, 15, 35 }, { WAIT, 34, 1 } } },
  { "shorter", { { REST, 120, 120 }, { EXTEND, -15, 105 }, { WAIT, 100, 5 }, { EXTEND, -15, 0 } } },
  { "paused",
    { { REST, 60, 60 },
      { WAIT, 20, 40 },
      { PAUSE, 0, 40 },
      { WAIT, 600, 40 },
      { GO_ON, 0, 40 },
      { WAIT, 15, 25 } } },
  { "longer-while-paused",
    { { REST, 60, 60 },
      { WAIT, 20, 40 },
      { PAUSE, 0, 40 },
      { EXTEND, 15, 55 },
      { WAIT, 90, 55 },
      { GO_ON, 0, 55 },
      { WAIT, 5, 50 } } },
  { "skipped", { { REST, 60, 60 }, { WAIT, 20, 40 }, { SKIP, 0, 0 }, { WAIT, 10, 0 } } },
  { "another", { { REST, 60, 60 }, { WAIT, 20, 40 }, { REST, 90, 90 }, { WAIT, 20, 70 } } },
  { "none", { { WAIT, 5, 0 }, { EXTEND, -15, 0 }, { EXTEND, 15, 15 } } },
  { "no-rest", { { REST, 60, 60 }, { REST, 0, 0 } } },
  /* 3 days: more microseconds than 32 bits count. */
  { "long", { { REST, 4000, 4000 }, { WAIT, 3000, 1000 }, { EXTEND, 3000, 4000 }, { WAIT, 259200, 0 } } },
};

static void
do_step (CarryWorkoutTimer *timer, Step step, int seconds, gint64 *now)
{
  switch (step)
    {
    case WAIT:
      *now += seconds * SECOND;
      break;

    case REST:
      carry_workout_timer_begin_rest (timer, (guint)seconds, *now);
      break;

    case EXTEND:
      carry_workout_timer_extend_rest (timer, seconds, *now);
      break;

    case PAUSE:
      carry_workout_timer_pause (timer, *now);
      break;

    case GO_ON:
      carry_workout_timer_go_on (timer, *now);
      break;

    case SKIP:
      carry_workout_timer_skip_rest (timer);
      break;
    }
}

static void
test_rest (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryWorkoutTimer) timer = carry_workout_timer_new (HOUR);
  gint64 now = HOUR;

  for (guint i = 0; i < G_N_ELEMENTS (rows->steps); i++)
    {
      do_step (timer, rows[row].steps[i].step, rows[row].steps[i].seconds, &now);
      if (i > 0 && rows[row].steps[i].step == WAIT && rows[row].steps[i].seconds == 0)
        break;
      g_assert_cmpint (carry_workout_timer_get_rest_left (timer, now), ==, rows[row].steps[i].left * SECOND);
    }
}

/* The computer slept from 30 to 130 seconds of a rest of 120: nobody ticked, and the clock of boot time went on. */
static void
test_suspend (void)
{
  g_autoptr (CarryWorkoutTimer) timer = carry_workout_timer_new (0);
  guint n_over = 0;

  g_signal_connect_swapped (timer, "rest-over", G_CALLBACK (count_call), &n_over);
  carry_workout_timer_begin_rest (timer, 120, 0);
  carry_workout_timer_tick (timer, 30 * SECOND);
  g_assert_cmpuint (n_over, ==, 0);
  carry_workout_timer_tick (timer, 130 * SECOND);
  g_assert_cmpuint (n_over, ==, 1);
  g_assert_false (carry_workout_timer_is_resting (timer));
  carry_workout_timer_tick (timer, 131 * SECOND);
  g_assert_cmpuint (n_over, ==, 1);
  g_assert_cmpint (carry_workout_timer_get_elapsed (timer, 131 * SECOND), ==, 131 * SECOND);
}

/* An hour of ticks that come late by up to a third of a second: what is left is right to the microsecond at each of
 * them, and the end is told at the first tick after it. */
static void
test_hour (void)
{
  g_autoptr (CarryWorkoutTimer) timer = carry_workout_timer_new (17);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  guint n_over = 0;
  gint64 now = 17, deadline;

  g_signal_connect_swapped (timer, "rest-over", G_CALLBACK (count_call), &n_over);
  carry_workout_timer_begin_rest (timer, 3600, now);
  g_assert_true (carry_workout_timer_get_deadline (timer, now, &deadline));
  g_assert_cmpint (deadline, ==, HOUR + 17);

  for (guint i = 0; n_over == 0; i++)
    {
      now += 200000 + g_rand_int_range (rand, 0, 333333);
      g_assert_cmpint (carry_workout_timer_get_rest_left (timer, now), ==, MAX (HOUR + 17 - now, 0));
      carry_workout_timer_tick (timer, now);
    }

  g_assert_cmpint (now, >=, HOUR + 17);
  g_assert_cmpint (now, <, HOUR + 17 + 533334);
  g_assert_false (carry_workout_timer_get_deadline (timer, now, &deadline));
}

/* A plank of 30 seconds with 5 to get ready. */
static void
test_work (void)
{
  g_autoptr (CarryWorkoutTimer) timer = carry_workout_timer_new (0);
  const CarryWorkTimer *work = carry_workout_timer_get_work (timer);
  guint seconds = 0;
  gint64 deadline;

  g_signal_connect_swapped (timer, "work-over", G_CALLBACK (take_seconds), &seconds);
  carry_workout_timer_begin_rest (timer, 60, 0);
  carry_workout_timer_begin_work (timer, 5, 30, 10 * SECOND);
  g_assert_false (carry_workout_timer_is_resting (timer));
  g_assert_cmpint (carry_work_timer_get_phase (work, 14 * SECOND), ==, CARRY_WORK_LEAD_IN);
  g_assert_cmpint (carry_work_timer_get_shown (work, 14 * SECOND), ==, SECOND);
  g_assert_true (carry_workout_timer_get_deadline (timer, 14 * SECOND, &deadline));
  g_assert_cmpint (deadline, ==, 15 * SECOND);
  g_assert_cmpint (carry_work_timer_get_phase (work, 15 * SECOND), ==, CARRY_WORK_GOING);
  g_assert_cmpint (carry_work_timer_get_shown (work, 25 * SECOND), ==, 20 * SECOND);
  g_assert_true (carry_workout_timer_get_deadline (timer, 25 * SECOND, &deadline));
  g_assert_cmpint (deadline, ==, 45 * SECOND);
  carry_workout_timer_pause (timer, 25 * SECOND);
  g_assert_false (carry_workout_timer_get_deadline (timer, 25 * SECOND, &deadline));
  carry_workout_timer_go_on (timer, 125 * SECOND);
  g_assert_cmpint (carry_work_timer_get_shown (work, 125 * SECOND), ==, 20 * SECOND);
  carry_workout_timer_tick (timer, 146 * SECOND);
  g_assert_cmpuint (seconds, ==, 30);
  g_assert_false (carry_workout_timer_is_working (timer));

  /* Counted up, and ended after 41.6 s. */
  carry_workout_timer_begin_work (timer, 3, 0, 200 * SECOND);
  g_assert_cmpint (carry_work_timer_get_shown (work, 210 * SECOND), ==, 7 * SECOND);
  g_assert_cmpuint (carry_workout_timer_end_work (timer, 244 * SECOND + 600000), ==, 42);
  /* Broken off while getting ready. */
  carry_workout_timer_begin_work (timer, 3, 30, 300 * SECOND);
  g_assert_cmpuint (carry_workout_timer_end_work (timer, 302 * SECOND), ==, 0);
}

/* Put down and taken up by another run of the program after @away seconds, the computer's boot clock being another; the
 * wall clock was moved by @moved seconds besides. */
static const struct
{
  const char *name;
  gboolean paused;
  int away, moved;
  int left; /* of 90 seconds */
} resumes[] = {
  { "at-once", FALSE, 0, 0, 90 },
  { "soon", FALSE, 40, 0, 50 },
  { "too-late", FALSE, 200, 0, 0 },
  { "paused", TRUE, 3600, 0, 90 },
  { "clock-set-back", FALSE, 10, -3600, 120 },
  { "clock-set-on", FALSE, 10, 3600, 0 },
};

static void
test_resume (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryWorkoutTimer) before = carry_workout_timer_new (HOUR);
  g_autoptr (CarryWorkoutProgress) progress = carry_workout_progress_new ("id");
  g_autoptr (CarryWorkoutTimer) after = NULL;
  const CarryInstant kept = { HOUR + 600 * SECOND, WALL };
  const CarryInstant later = { 20 * SECOND, WALL + (resumes[row].away + resumes[row].moved) * SECOND };

  carry_workout_timer_begin_rest (before, 120, kept.running - 30 * SECOND);
  if (resumes[row].paused)
    carry_workout_timer_pause (before, kept.running);
  carry_workout_timer_keep (before, kept, progress);
  after = carry_workout_timer_resume (progress, later);

  g_assert_cmpint (carry_workout_timer_get_rest_left (after, later.running), ==, resumes[row].left * SECOND);
  g_assert_true (carry_workout_timer_is_paused (after) == resumes[row].paused);
  /* Without the program, nobody knows whether the workout went on. */
  g_assert_cmpint (carry_workout_timer_get_elapsed (after, later.running), ==, 600 * SECOND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/workout-timer/rest/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_rest);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (resumes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/workout-timer/resume/%s", resumes[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_resume);
    }
  g_test_add_func ("/workout-timer/suspend", test_suspend);
  g_test_add_func ("/workout-timer/hour", test_hour);
  g_test_add_func ("/workout-timer/work", test_work);

  return g_test_run ();
}
