/* carry-test-workout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-test-diary.h"
#include "carry-workout-course.h"

/* Monday 23 November 2026, 18:07:30 by the runner's clock, an hour and a bit after the computer was started. */
#define TEST_WORKOUT_NOW (3700 * CARRY_INSTANT_SECOND)
#define TEST_WORKOUT_WALL (G_GINT64_CONSTANT (1795457250) * CARRY_INSTANT_SECOND)

typedef struct
{
  const char *exercise;
  const char *dose;
  guint superset;
} TestWorkoutItem;

static inline CarryInstant
test_instant (gint64 seconds)
{
  return (CarryInstant){ TEST_WORKOUT_NOW + seconds * CARRY_INSTANT_SECOND,
                         TEST_WORKOUT_WALL + seconds * CARRY_INSTANT_SECOND };
}

/* @items ends with an exercise that is NULL. */
static inline CarryStrengthSession *
test_workout_session (CarryCatalogue *catalogue, const TestWorkoutItem *items)
{
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *session;

  for (guint i = 0; items[i].exercise != NULL; i++)
    {
      g_autoptr (CarryPrescription) dose = carry_prescription_parse (items[i].dose, &error);
      CarryExercise *exercise = carry_catalogue_lookup (catalogue, items[i].exercise);
      g_autoptr (CarryItem) item = NULL;

      g_assert_no_error (error);
      g_assert_nonnull (exercise);
      item = carry_item_new (exercise, dose, items[i].superset);
      g_list_store_append (store, item);
    }

  session = carry_strength_session_new (&error, "day", &day, "start-minute", 18u * 60, "duration", 60u,
                                        "title", "Lower Strength", "items", store, NULL);
  g_assert_no_error (error);

  return session;
}

static inline CarryWorkoutCourse *
test_workout_begin (CarryStrengthSession *session, CarryAthlete *athlete)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) start = g_date_time_new (utc, 2026, 11, 23, 18, 7, 30);

  return carry_workout_course_new (session, athlete, NULL, start, TEST_WORKOUT_NOW);
}

/* “B2L”: the second exercise, second set, left; “Aw1”: the first one, first warm-up; “-” for none. */
static inline char *
test_workout_place (CarryWorkoutCourse *course)
{
  CarryWorkoutSet *set = carry_workout_course_get_set (course);
  GPtrArray *exercises = carry_workout_table_get_exercises (carry_workout_course_get_table (course));
  static const char *const sides[] = { "", "L", "R" };
  guint position = 0;

  if (set == NULL)
    return g_strdup ("-");

  g_assert_true (g_ptr_array_find (exercises, carry_workout_course_get_exercise (course), &position));

  return g_strdup_printf ("%c%s%u%s", (int)('A' + position), carry_workout_set_is_warm_up (set) ? "w" : "",
                          carry_workout_set_get_number (set), sides[carry_workout_set_get_side (set)]);
}

static inline CarryWorkoutExercise *
test_workout_nth (CarryWorkoutCourse *course, guint position)
{
  return g_ptr_array_index (carry_workout_table_get_exercises (carry_workout_course_get_table (course)),
                            position);
}
