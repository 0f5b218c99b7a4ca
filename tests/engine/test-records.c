/* test-records.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-records.h"

#include "support/carry-test-log.h"

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (CARRY_TYPE_ATHLETE, "weight", 75.0, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->athlete);
  g_object_unref (fixture->diary);
  g_object_unref (fixture->catalogue);
}

/* One set of an exercise on a day of November 2026. */
static CarryStrengthSession *
lift (Fixture *fixture, GDateDay day, const char *exercise, CarrySet set)
{
  const GDate date = test_day (day, G_DATE_NOVEMBER, 2026);

  return CARRY_STRENGTH_SESSION (
      test_log (fixture->diary, fixture->catalogue, &date, exercise, "3x4-6", &set, 1));
}

/* The records of a session as text, one a line. */
static char *
tell (CarryRecords *records, CarryStrengthSession *session)
{
  g_autoptr (GPtrArray) found = carry_records_find_of (records, session);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (lines, carry_record_describe (found->pdata[i], (CarryLoadForm){ 0 }));
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **)lines->pdata);
}

static void
assert_told (CarryRecords *records, CarryStrengthSession *session, const char *expected)
{
  g_autofree char *text = tell (records, session);

  g_assert_cmpstr (text, ==, expected);
}

/* 60 × 5 with 2 left is 7 to the limit: 60 × (37/30 + 36/30) / 2 = 60 × 1.2167 = 73.0; 65 × 5 with 2 left is
 * 79.08, and 5 % of it 3.95: 6.08 more is beyond the band. */
static void
test_heavier (Fixture *fixture, gconstpointer data)
{
  CarryStrengthSession *first = lift (fixture, 2, "back_squat", carry_set_of (5, 60, 2));
  CarryStrengthSession *second = lift (fixture, 5, "back_squat", carry_set_of (5, 65, 2));
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);

  /* the first time has nothing to be better than */
  assert_told (records, first, "");
  assert_told (records, second,
               "Heaviest Back Squat: 65 kg\n"
               "Highest estimated maximum in Back Squat: 79 kg ± 4 kg\n"
               "Most Back Squat in one session: 325 kg in all");
}

/* 62.5 × 5 with 2 left is 76.04: 3.04 more than 73.0 and less than its band of 3.80, so that nobody can say. */
static void
test_about (Fixture *fixture, gconstpointer data)
{
  CarryStrengthSession *second;
  g_autoptr (CarryRecords) records = NULL;

  lift (fixture, 2, "back_squat", carry_set_of (5, 60, 2));
  second = lift (fixture, 5, "back_squat", carry_set_of (5, 62.5, 2));
  records = carry_records_new (fixture->diary, fixture->athlete);

  assert_told (records, second,
               "Heaviest Back Squat: 62.5 kg\n"
               "About the highest estimated maximum in Back Squat: 76 kg ± 4 kg\n"
               "Most Back Squat in one session: 313 kg in all");
}

/* 11 to the limit, 5 left, nothing said: no estimate. What was lifted once with none left needs none: 80 exactly. */
static void
test_validity (Fixture *fixture, gconstpointer data)
{
  const CarrySet unrated = carry_set_of (5, 60, CARRY_SET_UNRATED);
  CarryExerciseRecords *squat;
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);

  lift (fixture, 2, "back_squat", carry_set_of (9, 60, 2));
  lift (fixture, 3, "back_squat", carry_set_of (3, 60, 5));
  lift (fixture, 4, "back_squat", carry_set_of (3, 60, 4.5));
  lift (fixture, 5, "back_squat", unrated);
  squat = carry_records_lookup (records, "back_squat");
  g_assert_nonnull (squat);
  g_assert_null (carry_exercise_records_get (squat, CARRY_RECORD_MAXIMUM));

  lift (fixture, 6, "back_squat", carry_set_of (1, 80, 0));
  g_assert_cmpfloat (carry_record_get_value (carry_exercise_records_get (squat, CARRY_RECORD_MAXIMUM)), ==,
                     80);
  g_assert_cmpfloat (carry_record_get_band (carry_exercise_records_get (squat, CARRY_RECORD_MAXIMUM)), ==, 0);
}

/* One leg, and calves: 10 %. 40 × 6 with 2 left is 8 to the limit: 40 × (38/30 + 36/29) / 2 = 50.16, band 5.02. */
static void
test_wide_band (Fixture *fixture, gconstpointer data)
{
  CarryRecord *record;
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);

  lift (fixture, 2, "seated_calf", carry_set_of (6, 40, 2));
  record = carry_exercise_records_get (carry_records_lookup (records, "seated_calf"), CARRY_RECORD_MAXIMUM);

  g_assert_cmpfloat_with_epsilon (carry_record_get_value (record), 50.16, 0.01);
  g_assert_cmpfloat_with_epsilon (carry_record_get_band (record), 5.02, 0.01);
}

/* More repetitions with the same load, or with less than was ever done as often; not with less than more was done. */
static void
test_repetitions (Fixture *fixture, gconstpointer data)
{
  CarryStrengthSession *more, *less;
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);
  CarryRecord *record;

  lift (fixture, 2, "back_squat", carry_set_of (6, 100, CARRY_SET_UNRATED));
  lift (fixture, 4, "back_squat", carry_set_of (8, 80, CARRY_SET_UNRATED));
  less = lift (fixture, 6, "back_squat", carry_set_of (5, 90, CARRY_SET_UNRATED));
  more = lift (fixture, 8, "back_squat", carry_set_of (7, 90, CARRY_SET_UNRATED));

  assert_told (records, less, "");
  /* 80 × 8 were 640 kg in all, 90 × 7 are 630 */
  assert_told (records, more, "Most repetitions of Back Squat: 7 repetitions with 90 kg");
  record = carry_exercise_records_get (carry_records_lookup (records, "back_squat"), CARRY_RECORD_REPS);
  g_assert_cmpfloat (carry_record_get_value (record), ==, 7);
  g_assert_cmpfloat (carry_record_get_before (record), ==, 6);
}

/* Warm-up, missed sets, sets that cannot be meant: no records. */
static void
test_not_counted (Fixture *fixture, gconstpointer data)
{
  CarrySet warm_up = carry_set_of (5, 90, 2), missed = carry_set_of (1, 95, 0);
  const CarrySet absurd = carry_set_of (5, 1e9, 2);
  CarryExerciseRecords *squat;
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);

  warm_up.warm_up = TRUE;
  missed.outcome = CARRY_SET_MISSED;
  lift (fixture, 2, "back_squat", carry_set_of (5, 60, 2));
  lift (fixture, 4, "back_squat", warm_up);
  lift (fixture, 6, "back_squat", missed);
  lift (fixture, 8, "back_squat", absurd);

  squat = carry_records_lookup (records, "back_squat");
  g_assert_cmpfloat (carry_record_get_value (carry_exercise_records_get (squat, CARRY_RECORD_HEAVIEST)), ==,
                     60);
}

/* Holds are told in seconds; jumps are not better with more of them. */
static void
test_holds (Fixture *fixture, gconstpointer data)
{
  const CarrySet shorter = { .seconds = 30, .rir = -1, .rpe = -1 };
  const CarrySet longer = { .seconds = 45, .rir = -1, .rpe = -1 };
  const GDate days[] = { test_day (2, G_DATE_NOVEMBER, 2026), test_day (5, G_DATE_NOVEMBER, 2026) };
  CarrySession *plank, *jumps;
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);

  test_log (fixture->diary, fixture->catalogue, &days[0], "side_plank", "2x20-40s", &shorter, 1);
  plank = test_log (fixture->diary, fixture->catalogue, &days[1], "side_plank", "2x20-40s", &longer, 1);
  lift (fixture, 2, "pogo", carry_set_of (15, 0, CARRY_SET_UNRATED));
  jumps = CARRY_SESSION (lift (fixture, 5, "pogo", carry_set_of (40, 0, CARRY_SET_UNRATED)));

  assert_told (records, CARRY_STRENGTH_SESSION (plank), "Longest Side Plank: 45 seconds");
  assert_told (records, CARRY_STRENGTH_SESSION (jumps), "");
}

/* Own weight is lifted along: (75 + 10) × 5 with 2 left is 85 × 1.2167 = 103.4. While it is not known there is no
 * estimate. */
static void
test_body_weight (Fixture *fixture, gconstpointer data)
{
  CarryExerciseRecords *pull_up;
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);

  lift (fixture, 2, "pull_up", carry_set_of (5, 10, 2));
  pull_up = carry_records_lookup (records, "pull_up");
  g_assert_cmpfloat_with_epsilon (
      carry_record_get_value (carry_exercise_records_get (pull_up, CARRY_RECORD_MAXIMUM)), 103.42, 0.01);

  g_object_set (fixture->athlete, "weight", 0.0, NULL);
  g_assert_null (carry_exercise_records_get (pull_up, CARRY_RECORD_MAXIMUM));
}

static void
count_change (guint *n)
{
  (*n)++;
}

/* A session that goes takes its records with it, and nothing else is told. */
static void
test_follows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);
  g_autoptr (CarryChange) removal = carry_change_new ("Remove");
  CarryStrengthSession *best;
  CarryExerciseRecords *squat;
  guint n_squat = 0, n_press = 0;

  lift (fixture, 2, "back_squat", carry_set_of (5, 60, 2));
  lift (fixture, 3, "bench_press", carry_set_of (5, 40, 2));
  best = lift (fixture, 5, "back_squat", carry_set_of (5, 70, 2));
  squat = carry_records_lookup (records, "back_squat");
  g_assert_cmpfloat (carry_record_get_value (carry_exercise_records_get (squat, CARRY_RECORD_HEAVIEST)), ==,
                     70);

  g_signal_connect_swapped (squat, "changed", G_CALLBACK (count_change), &n_squat);
  g_signal_connect_swapped (carry_records_lookup (records, "bench_press"), "changed",
                            G_CALLBACK (count_change), &n_press);
  carry_change_remove (removal, CARRY_SESSION (best));
  g_assert_true (carry_diary_apply (fixture->diary, removal, NULL));

  g_assert_cmpfloat (carry_record_get_value (carry_exercise_records_get (squat, CARRY_RECORD_HEAVIEST)), ==,
                     60);
  g_assert_cmpuint (n_squat, ==, 1);
  g_assert_cmpuint (n_press, ==, 0);
}

/* Of squats the one that is done more; most done first; planks are no main lift. */
static void
test_main_lifts (Fixture *fixture, gconstpointer data)
{
  static const char *const expected[] = { "back_squat", "bench_press" };
  g_autoptr (CarryRecords) records = carry_records_new (fixture->diary, fixture->athlete);

  for (GDateDay day = 1; day <= 3; day++)
    lift (fixture, day, "back_squat", carry_set_of (5, 60, 2));
  for (GDateDay day = 1; day <= 2; day++)
    {
      lift (fixture, day, "goblet_squat", carry_set_of (8, 20, 2));
      lift (fixture, day, "bench_press", carry_set_of (5, 40, 2));
      lift (fixture, day, "side_plank", carry_set_of (5, 0, 2));
    }

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (records)), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (CarryExerciseRecords) row = g_list_model_get_item (G_LIST_MODEL (records), i);

      g_assert_cmpstr (carry_exercise_get_id (carry_exercise_records_get_exercise (row)), ==, expected[i]);
    }
}

/* After each of many random edits the followed records are those of a new reading. */
static void
test_random (Fixture *fixture, gconstpointer data)
{
  static const char *const exercises[] = { "back_squat", "pull_up", "side_plank", "seated_calf" };
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryRecords) followed = carry_records_new (fixture->diary, fixture->athlete);

  for (guint edit = 0; edit < 300; edit++)
    {
      g_autoptr (CarryRecords) fresh = NULL;

      if (sessions->len > 5 && g_rand_int_range (random, 0, 3) == 0)
        {
          const guint which = (guint)g_rand_int_range (random, 0, (int)sessions->len);
          g_autoptr (CarryChange) removal = carry_change_new ("Remove");

          carry_change_remove (removal, sessions->pdata[which]);
          g_assert_true (carry_diary_apply (fixture->diary, removal, NULL));
          g_ptr_array_remove_index (sessions, which);
        }
      else
        {
          const char *exercise = exercises[g_rand_int_range (random, 0, G_N_ELEMENTS (exercises))];
          CarrySet set =
              carry_set_of ((guint)g_rand_int_range (random, 1, 13), 2.5 * g_rand_int_range (random, 0, 40),
                            g_rand_int_range (random, 0, 6));

          set.seconds = (guint)g_rand_int_range (random, 0, 90);
          g_ptr_array_add (sessions, g_object_ref (lift (fixture, (GDateDay)g_rand_int_range (random, 1, 31),
                                                         exercise, set)));
        }

      fresh = carry_records_new (fixture->diary, fixture->athlete);
      if (sessions->len > 0)
        {
          CarryStrengthSession *any = sessions->pdata[g_rand_int_range (random, 0, (int)sessions->len)];
          g_autofree char *text = tell (fresh, any);

          assert_told (followed, any, text);
        }
      for (guint i = 0; i < G_N_ELEMENTS (exercises); i++)
        for (guint kind = 0; kind < CARRY_N_RECORD_KINDS; kind++)
          {
            CarryExerciseRecords *a = carry_records_lookup (followed, exercises[i]);
            CarryExerciseRecords *b = carry_records_lookup (fresh, exercises[i]);
            CarryRecord *x = a != NULL ? carry_exercise_records_get (a, (CarryRecordKind)kind) : NULL;
            CarryRecord *y = b != NULL ? carry_exercise_records_get (b, (CarryRecordKind)kind) : NULL;

            g_assert_cmpint (x == NULL, ==, y == NULL);
            if (x == NULL)
              continue;
            g_assert_cmpfloat (carry_record_get_value (x), ==, carry_record_get_value (y));
            g_assert_cmpstr (carry_record_get_session (x), ==, carry_record_get_session (y));
          }
    }
}

#define ADD(name, test) g_test_add ("/engine/records/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("heavier", test_heavier);
  ADD ("about", test_about);
  ADD ("validity", test_validity);
  ADD ("wide-band", test_wide_band);
  ADD ("repetitions", test_repetitions);
  ADD ("not-counted", test_not_counted);
  ADD ("holds", test_holds);
  ADD ("body-weight", test_body_weight);
  ADD ("follows", test_follows);
  ADD ("main-lifts", test_main_lifts);
  ADD ("random", test_random);

  return g_test_run ();
}
