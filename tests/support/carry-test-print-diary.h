/* carry-test-print-diary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-test-program.h"

/* Diaries to print from: the block of the design's picture, and a week in which nothing is short. */

#define TEST_PRINT_WEEKS 4u

/* The four weeks of DESIGN §12: three up, one down. Monday to Sunday, whole kilometres; the fourth Thursday is easy. */
static const double test_print_kilometres[TEST_PRINT_WEEKS][CARRY_DAYS_PER_WEEK] = {
  { 7, 8, 6, 8, 0, 5, 14 },
  { 7, 9, 6, 9, 0, 5, 15 },
  { 8, 10, 6, 9, 0, 5, 16 },
  { 6, 7, 5, 7, 0, 5, 12 },
};

static const struct
{
  guint session;
  guint superset;
  const char *id;
  const char *doses[TEST_PRINT_WEEKS];
} test_print_lifts[] = {
  { 0,
    0,
    "back_squat",
    { "3x6@57.5kg r150 t3010", "3x6@60kg r150 t3010", "3x6@62.5kg r150 t3010", "2x6@55kg r150 t3010" } },
  { 0,
    0,
    "good_morning",
    { "3x8@27.5kg r120 t3110", "3x8@30kg r120 t3110", "3x8@30kg r120 t3110", "2x8@25kg r120 t3110" } },
  { 0,
    1,
    "step_up",
    { "3x6/side@14kg r30 t2010", "3x7/side@14kg r30 t2010", "3x8/side@14kg r30 t2010",
      "2x6/side@12kg r30 t2010" } },
  { 0,
    1,
    "standing_calf",
    { "3x10@14kg r75 t2120", "3x12@14kg r75 t2120", "3x12@14kg r75 t2120", "2x10@12kg r75 t2120" } },
  { 0, 0, "side_plank", { "2x30s/side r45", "2x35s/side r45", "2x40s/side r45", "2x30s/side r45" } },
  { 1,
    0,
    "rev_lunge",
    { "3x8/side@12kg r90 t2010", "3x8/side@14kg r90 t2010", "3x8/side@16kg r90 t2010",
      "2x8/side@12kg r90 t2010" } },
  { 1, 0, "glute_ham_raise", { "3x4 r120 t3010", "3x5 r120 t3010", "3x6 r120 t3010", "2x4 r120 t3010" } },
  { 1, 2, "pull_up", { "3x4 r45 t2010", "3x4 r45 t2010", "3x5 r45 t2010", "2x4 r45 t2010" } },
  { 1, 2, "push_up", { "3x10 r75 t2010", "3x11 r75 t2010", "3x12 r75 t2010", "2x8 r75 t2010" } },
  { 1, 0, "front_plank", { "2x35s r45", "2x40s r45", "2x45s r45", "2x30s r45" } },
};

static inline void
test_print_insert_runs (CarryDiary *diary, const GDate *monday, guint week)
{
  static const CarryRunKind kinds[] = { CARRY_RUN_EASY, CARRY_RUN_THRESHOLD, CARRY_RUN_EASY, CARRY_RUN_HILLS,
                                        CARRY_RUN_EASY, CARRY_RUN_STRIDES,   CARRY_RUN_LONG };
  static const CarrySurface surfaces[] = { CARRY_SURFACE_ROAD,  CARRY_SURFACE_TRACK,   CARRY_SURFACE_GRASS,
                                           CARRY_SURFACE_TRAIL, CARRY_SURFACE_UNKNOWN, CARRY_SURFACE_ROAD,
                                           CARRY_SURFACE_TRAIL };
  static const char *const structures[] = {
    NULL, "3 × 10 min at 4:20/km", NULL, "10 × 60 s uphill", NULL, "6 × 20 s", NULL
  };

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate day = carry_day_plus (monday, (int)i);
      const double kilometres = test_print_kilometres[week][i];
      const gboolean easy = week == 3 && i == 3;

      if (kilometres > 0)
        test_insert_run (diary, &day, (guint)(kilometres * 6), easy ? CARRY_RUN_EASY : kinds[i],
                         kilometres * CARRY_METRES_PER_KILOMETRE, surfaces[i], easy ? NULL : structures[i]);
    }
}

static inline void
test_print_insert_sessions (CarryDiary *diary, CarryCatalogue *catalogue, const GDate *monday, guint week)
{
  static const char *const titles[] = { "Lower Strength", "Single-Leg & Trunk" };

  for (guint session = 0; session < G_N_ELEMENTS (titles); session++)
    {
      const GDate day = carry_day_plus (monday, session == 0 ? 1 : 3);
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      for (gsize i = 0; i < G_N_ELEMENTS (test_print_lifts); i++)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (CarryPrescription) dose = NULL;
          CarryExercise *exercise = carry_catalogue_lookup (catalogue, test_print_lifts[i].id);

          if (test_print_lifts[i].session != session)
            continue;
          dose = carry_prescription_parse (test_print_lifts[i].doses[week], &error);
          g_assert_no_error (error);
          g_assert_nonnull (exercise);
          g_ptr_array_add (items, carry_item_new (exercise, dose, test_print_lifts[i].superset));
        }
      test_insert_program (diary, &day, titles[session], items);
    }
}

/* The block whose third week begins on @monday, and a marathon 17 weeks later. */
static inline CarryDiary *
test_print_block_diary (CarryCatalogue *catalogue, const GDate *monday)
{
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);
  const GDate race = carry_day_plus (monday, 17 * 7 + 6);
  g_autoptr (GError) error = NULL;
  CarryRun *marathon;

  for (guint week = 0; week < TEST_PRINT_WEEKS; week++)
    {
      const GDate first = carry_day_plus (monday, ((int)week - 2) * (int)CARRY_DAYS_PER_WEEK);

      test_print_insert_runs (diary, &first, week);
      test_print_insert_sessions (diary, catalogue, &first, week);
    }
  marathon = carry_run_new (&error, "day", &race, "start-minute", 600u, "duration", 240u, "kind",
                            CARRY_RUN_RACE, "distance", 42195.0, "priority", CARRY_RACE_PRIORITY_A, NULL);
  g_assert_no_error (error);
  test_insert (diary, CARRY_SESSION (marathon));

  return diary;
}

/* What was done of the first four exercises: a warm-up and three rated sets; one set more than asked for and none rated
 * but the last, which failed; three sets of two sides, the last unequal; nothing. */
static inline CarryItem *
test_print_log_item (CarryItem *planned, guint position)
{
  CarrySet squats[] = { carry_set_of (5, 40, 4), carry_set_of (6, 62.5, 3), carry_set_of (6, 62.5, 2),
                        carry_set_of (5, 62.5, 1) };
  CarrySet mornings[4], steps[6];

  squats[0].warm_up = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (mornings); i++)
    mornings[i] = carry_set_of (8 - i / 3, 32.5, CARRY_SET_UNRATED);
  mornings[3].outcome = CARRY_SET_MISSED;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      steps[i] = carry_set_of (i == 5 ? 6 : 8, 14, CARRY_SET_UNRATED);
      steps[i].side = i % 2 == 0 ? CARRY_SET_SIDE_LEFT : CARRY_SET_SIDE_RIGHT;
    }

  switch (position)
    {
    case 0:
      return carry_item_with_sets (planned, squats, G_N_ELEMENTS (squats));
    case 1:
      return carry_item_with_sets (planned, mornings, G_N_ELEMENTS (mornings));
    case 2:
      return carry_item_with_sets (planned, steps, G_N_ELEMENTS (steps));
    case 3:
      return carry_item_with_sets (planned, NULL, 0);
    default:
      return g_object_ref (planned);
    }
}

static inline CarrySession *
test_print_log_session (CarryStrengthSession *session)
{
  const CarryWorkoutFacts facts = { 1085, 1132, 7, "The bar moved well" };
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkout) workout = carry_workout_new (&facts, &error);
  CarrySession *done;

  g_assert_no_error (error);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      g_autoptr (CarryItem) item = test_print_log_item (carry_strength_session_get_nth (session, i), i);

      g_list_store_append (items, item);
    }

  done = carry_session_edit (CARRY_SESSION (session), &error, "items", items, "workout", workout, "status",
                             CARRY_STATUS_DONE, NULL);
  g_assert_no_error (error);

  return done;
}

/* Logs the first strength session of the week: from 18:05, 47 minutes, RPE 7, with a note. */
static inline void
test_print_log (CarryDiary *diary, const GDate *monday)
{
  const GDate sunday = carry_day_plus (monday, 6);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, monday, &sunday);

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]))
      {
        g_autoptr (CarrySession) done = test_print_log_session (sessions->pdata[i]);
        g_autoptr (CarryChange) change = carry_change_new ("Log");
        g_autoptr (GError) error = NULL;

        carry_change_replace (change, sessions->pdata[i], done);
        carry_diary_apply (diary, change, &error);
        g_assert_no_error (error);
        return;
      }
}

#define TEST_PRINT_LONG_NOTE                                                                                 \
  "Legs felt heavy after the long run 🏃‍♀️💪, so the last two repetitions were slower than "      \
  "planned. Donaudampfschifffahrtsgesellschaftskapitän says: keep the hips high, breathe out on the way "    \
  "up, and do not chase the watch. Next time start one minute later and eat something before. שלום, 你好, "  \
  "مرحبا."

/* Adds a session and a run with long names, many sets and a note of 300 letters. */
static inline void
test_print_insert_long (CarryDiary *diary, const GDate *monday)
{
  const GDate friday = carry_day_plus (monday, 4);
  g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown (
      "long", "Rückwärtsausfallschritt mit Kettlebellvorhalte und Überkopfstrecken");
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("8x30-45s/side@80-88% r150 t30X0", NULL);
  g_autoptr (CarryItem) item = carry_item_new (exercise, dose, 7);
  g_autoptr (CarryPrescription) other = carry_prescription_parse ("20x3@RPE8 r30", NULL);
  g_autoptr (CarryItem) second = carry_item_new (exercise, other, 7);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  CarryRun *run;

  g_ptr_array_add (items, item);
  g_ptr_array_add (items, second);
  test_insert_program (diary, &friday,
                       "Ganzkörperkräftigung und Sprunggelenkstabilisation für Fortgeschrittene", items);
  run = carry_run_new (
      &error, "day", &friday, "start-minute", 420u, "duration", 75u, "kind", CARRY_RUN_SPEED_ENDURANCE,
      "distance", 12345.0, "surface", CARRY_SURFACE_WOODCHIP, "structure",
      "20 min easy, 3 × (4 × 400 m in 84 s, 200 m jog), 5 min between the sets, 10 min easy to the end",
      "note", TEST_PRINT_LONG_NOTE, NULL);
  g_assert_no_error (error);
  test_insert (diary, CARRY_SESSION (run));
}
