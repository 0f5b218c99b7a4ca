/* carry-sample-workout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-workout.h"

#include "carry-session-targets.h"
#include "support/carry-test-log.h"

/* Of five weeks: Tuesdays, and what was lifted. */
static const struct
{
  int days_ago;
  double squat_kg;
  double good_morning_kg;
} before[] = {
  { 35, 70, 22.5 }, { 28, 72.5, 25 }, { 21, 75, 25 }, { 14, 77.5, 27.5 }, { 7, 80, 30 },
};

static void
lift (CarrySampleWeek *sample,
      const GDate *day,
      const char *exercise,
      const char *dose,
      guint reps,
      double load_kg)
{
  CarrySet set = carry_set_of (reps, load_kg, CARRY_SET_UNRATED);

  set.rpe = 8;

  const CarrySet sets[] = { set, set, set };

  test_log (sample->diary, sample->catalogue, day, exercise, dose, sets, G_N_ELEMENTS (sets));
}

/**
 * carry_sample_workout_new:
 * @sample: a filled week
 * @now: the time on the running clock, in microseconds
 *
 * Begins Lower Strength of the sample week on Tuesday at 18:02, after five Tuesdays with squats and good mornings.
 *
 * Returns: (transfer full): the workout
 */
CarryWorkoutCourse *
carry_sample_workout_new (CarrySampleWeek *sample, gint64 now)
{
  const GDate tuesday = carry_sample_day (24);
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 11, 24, 18, 2, 0);
  g_autoptr (GPtrArray) targets = NULL;
  CarryStrengthSession *session;

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      const GDate day = carry_day_plus (&tuesday, -before[i].days_ago);

      lift (sample, &day, "back_squat", "3x5@RPE8 r180", 5, before[i].squat_kg);
      lift (sample, &day, "good_morning", "3x8@RPE8 r120 t3110", 8, before[i].good_morning_kg);
    }

  session = CARRY_STRENGTH_SESSION (carry_sample_week_find (sample, "Lower Strength"));
  targets = carry_session_targets_find (&(CarrySessionTargetsProblem){
      .diary = sample->diary, .athlete = sample->athlete, .session = session, .today = tuesday });

  return carry_workout_course_new (session, sample->athlete, targets, start, now);
}
