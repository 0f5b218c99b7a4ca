/* test-rows.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-kind-types.h"
#include "carry-run.h"
#include "carry-strength-session.h"
#include "carry-test-fixture.h"

static CarryRun *
new_run (const char *id, CarryActivity *activity)
{
  g_autoptr (GError) error = NULL;
  GDate day, original_day;
  CarryRun *run;

  g_date_clear (&day, 1);
  g_date_clear (&original_day, 1);
  g_date_set_dmy (&day, 3, G_DATE_MARCH, 2026);
  g_date_set_dmy (&original_day, 28, G_DATE_FEBRUARY, 2026);
  run = carry_run_new (&error, "id", id, "day", &day, "start-minute", 1110u, "duration", 330u, "effort", 7.5,
                       "status", CARRY_STATUS_DONE, "original-day", &original_day, "locked", TRUE,
                       "against-rule", TRUE, "note", "Wind", "origin", CARRY_ORIGIN_COACH, "kind",
                       CARRY_RUN_LONG_QUALITY, "distance", 30000.5, "surface", CARRY_SURFACE_WOODCHIP,
                       "structure", "3 × 5 km", "priority", CARRY_RACE_PRIORITY_B, "activity", activity,
                       "series", "weekly-1", "source", "uid@20260303T183000", NULL);
  g_assert_no_error (error);

  return run;
}

static CarrySession *
write_and_load_one (CarryTestFixture *fixture, CarrySession *session)
{
  g_autoptr (CarryChange) change = carry_change_new ("Add a session");
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GError) error = NULL;

  carry_change_insert (change, session);
  g_assert_true (carry_store_write (fixture->store, change, &error));
  g_assert_no_error (error);
  carry_test_reopen (fixture);
  sessions = carry_store_load_sessions (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sessions->len, ==, 1);

  return g_object_ref (g_ptr_array_index (sessions, 0));
}

static void
test_run_keeps_every_field (CarryTestFixture *fixture, gconstpointer data)
{
  const CarryActivityFacts facts = { .sport = "running",
                                     .start_utc = 1772559000,
                                     .utc_offset = -12600,
                                     .zone_known = TRUE,
                                     .distance_m = 30123.25,
                                     .timer_s = 9000.5,
                                     .elapsed_s = 9100.75,
                                     .avg_hr = 151,
                                     .laps = 6,
                                     .records = 9001,
                                     .digest = "00ff" };
  g_autoptr (CarryActivity) activity = carry_activity_new (&facts);
  g_autoptr (CarryRun) run = new_run ("a-run", activity);
  g_autoptr (CarrySession) loaded = write_and_load_one (fixture, CARRY_SESSION (run));
  const GDate *day = carry_session_get_day (loaded);
  const GDate *original_day = carry_session_get_original_day (loaded);
  const CarryActivityFacts *loaded_facts;

  g_assert_true (CARRY_IS_RUN (loaded));
  g_assert_cmpstr (carry_session_get_id (loaded), ==, "a-run");
  g_assert_cmpuint (g_date_get_julian (day), ==,
                    g_date_get_julian (carry_session_get_day (CARRY_SESSION (run))));
  g_assert_cmpint (g_date_get_day (original_day), ==, 28);
  g_assert_cmpint (g_date_get_month (original_day), ==, G_DATE_FEBRUARY);
  g_assert_cmpuint (carry_session_get_start_minute (loaded), ==, 1110);
  g_assert_cmpuint (carry_session_get_duration (loaded), ==, 330);
  g_assert_cmpfloat (carry_session_get_effort (loaded), ==, 7.5);
  g_assert_cmpint (carry_session_get_status (loaded), ==, CARRY_STATUS_DONE);
  g_assert_true (carry_session_get_locked (loaded));
  g_assert_true (carry_session_get_against_rule (loaded));
  g_assert_cmpstr (carry_session_get_note (loaded), ==, "Wind");
  g_assert_cmpint (carry_session_get_origin (loaded), ==, CARRY_ORIGIN_COACH);
  g_assert_cmpint (carry_run_get_kind (CARRY_RUN (loaded)), ==, CARRY_RUN_LONG_QUALITY);
  g_assert_cmpfloat (carry_run_get_distance (CARRY_RUN (loaded)), ==, 30000.5);
  g_assert_cmpint (carry_run_get_surface (CARRY_RUN (loaded)), ==, CARRY_SURFACE_WOODCHIP);
  g_assert_cmpstr (carry_run_get_structure (CARRY_RUN (loaded)), ==, "3 × 5 km");
  g_assert_cmpint (carry_run_get_priority (CARRY_RUN (loaded)), ==, CARRY_RACE_PRIORITY_B);

  g_assert_cmpstr (carry_run_get_series (CARRY_RUN (loaded)), ==, "weekly-1");
  g_assert_cmpstr (carry_run_get_source (CARRY_RUN (loaded)), ==, "uid@20260303T183000");

  loaded_facts = carry_activity_get_facts (carry_run_get_activity (CARRY_RUN (loaded)));
  g_assert_cmpstr (loaded_facts->sport, ==, "running");
  g_assert_cmpint (loaded_facts->start_utc, ==, 1772559000);
  g_assert_cmpint (loaded_facts->utc_offset, ==, -12600);
  g_assert_true (loaded_facts->zone_known);
  g_assert_cmpfloat (loaded_facts->distance_m, ==, 30123.25);
  g_assert_cmpfloat (loaded_facts->timer_s, ==, 9000.5);
  g_assert_cmpfloat (loaded_facts->elapsed_s, ==, 9100.75);
  g_assert_cmpuint (loaded_facts->avg_hr, ==, 151);
  g_assert_cmpuint (loaded_facts->laps, ==, 6);
  g_assert_cmpuint (loaded_facts->records, ==, 9001);
  g_assert_cmpstr (loaded_facts->digest, ==, "00ff");
}

/* Also that an exercise is the catalogue's own, and one that it lacks keeps its name. */
static void
test_strength_session_keeps_every_field (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryExercise) known = g_list_model_get_item (G_LIST_MODEL (fixture->expected->catalogue), 0);
  g_autoptr (CarryExercise) unknown = carry_exercise_new_unknown ("atlas-stone", "Atlas stone");
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("3x4-6/side@80-88% r180 t30X0", NULL);
  g_autoptr (CarryItem) first = carry_item_new (unknown, dose, 2);
  g_autoptr (CarryItem) second = carry_item_new (known, dose, 2);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (CarrySession) loaded = NULL;
  CarryItem *item;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 29, G_DATE_FEBRUARY, 2028);
  g_list_store_append (items, first);
  g_list_store_append (items, second);
  session = carry_strength_session_new (NULL, "day", &day, "duration", 1440u, "title", "Legs", "items", items,
                                        NULL);
  loaded = write_and_load_one (fixture, CARRY_SESSION (session));

  g_assert_true (carry_session_equal (loaded, CARRY_SESSION (session)));
  g_assert_cmpstr (carry_session_get_title (loaded), ==, "Legs");
  g_assert_null (carry_session_get_note (loaded));
  g_assert_null (carry_session_get_original_day (loaded));
  g_assert_cmpuint (carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (loaded)), ==, 2);

  item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (loaded), 0);
  g_assert_cmpstr (carry_exercise_get_name (carry_item_get_exercise (item)), ==, "Atlas stone");
  g_assert_cmpuint (carry_item_get_superset (item), ==, 2);
  g_assert_true (carry_prescription_equal (carry_item_get_prescription (item), dose));

  item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (loaded), 1);
  g_assert_true (carry_item_get_exercise (item) == known);
}

/* What was done, as a runner says it: a set of each side, one that failed, an exercise that was left out. */
static void
test_log_keeps_every_set (CarryTestFixture *fixture, gconstpointer data)
{
  const CarrySet sets[] = {
    { .reps = 8, .load_kg = 12.5, .rir = 3, .rpe = CARRY_SET_UNRATED, .side = CARRY_SET_SIDE_LEFT },
    { .reps = 7,
      .load_kg = 12.5,
      .rir = CARRY_SET_UNRATED,
      .rpe = 9.5,
      .side = CARRY_SET_SIDE_RIGHT,
      .outcome = CARRY_SET_MISSED },
    { .seconds = 30, .rir = 0, .rpe = 10, .warm_up = TRUE },
  };
  const CarryWorkoutFacts facts = {
    .start_minute = 1430, .end_minute = 1465, .effort = 0, .note = "Späte Runde"
  };
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (fixture->expected->catalogue), 0);
  g_autoptr (CarryItem) plain = carry_item_new (exercise, NULL, 0);
  g_autoptr (CarryPrescription) own = carry_prescription_parse ("7x7@RIR1", NULL);
  g_autoptr (CarryItem) target = carry_item_with_target (plain, own, 62.5, CARRY_TARGET_ORIGIN_RUNNER);
  g_autoptr (CarryItem) done = carry_item_with_sets (target, sets, G_N_ELEMENTS (sets));
  g_autoptr (CarryItem) skipped = carry_item_with_sets (plain, NULL, 0);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryWorkout) workout = carry_workout_new (&facts, NULL);
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (CarrySession) loaded = NULL;
  const CarrySet *stored;
  CarryWorkout *told;
  CarryItem *item;
  guint n_sets;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 24, G_DATE_NOVEMBER, 2026);
  g_list_store_append (items, done);
  g_list_store_append (items, skipped);
  g_list_store_append (items, plain);
  session = carry_strength_session_new (NULL, "day", &day, "start-minute", 1380u, "duration", 60u, "items",
                                        items, "workout", workout, NULL);
  loaded = write_and_load_one (fixture, CARRY_SESSION (session));

  g_assert_true (carry_session_equal (loaded, CARRY_SESSION (session)));
  item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (loaded), 0);
  stored = carry_item_get_sets (item, &n_sets);
  g_assert_cmpuint (n_sets, ==, 3);
  g_assert_cmpfloat (stored[0].load_kg, ==, 12.5);
  g_assert_cmpfloat (stored[0].rpe, ==, CARRY_SET_UNRATED);
  g_assert_cmpint (stored[1].side, ==, CARRY_SET_SIDE_RIGHT);
  g_assert_cmpint (stored[1].outcome, ==, CARRY_SET_MISSED);
  g_assert_true (stored[2].warm_up);
  g_assert_cmpfloat (carry_item_get_load (item), ==, 62.5);
  g_assert_cmpint (carry_item_get_target_origin (item), ==, CARRY_TARGET_ORIGIN_RUNNER);
  g_assert_true (carry_prescription_equal (carry_item_get_plan (item), carry_item_get_prescription (plain)));

  item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (loaded), 1);
  g_assert_true (carry_item_is_logged (item));
  g_assert_cmpuint (carry_item_count_sets (item), ==, 0);
  item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (loaded), 2);
  g_assert_false (carry_item_is_logged (item));

  told = carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (loaded));
  g_assert_cmpuint (carry_workout_get_minutes (told), ==, 35);
  g_assert_cmpfloat (carry_workout_get_facts (told)->effort, ==, 0);
  g_assert_cmpstr (carry_workout_get_facts (told)->note, ==, "Späte Runde");
}

static void
test_random_changes (CarryTestFixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (fixture->expected->sessions->len, ==, 0);
  carry_test_assert_as_expected (fixture);

  for (guint round = 0; round < 12; round++)
    {
      for (guint i = 0; i < 25; i++)
        carry_test_write_next (fixture);

      carry_test_reopen (fixture);
      carry_test_assert_as_expected (fixture);
    }

  g_assert_cmpuint (fixture->expected->sessions->len, >, 50);
}

static void
test_random_sessions_differ_in_every_property (void)
{
  const GType types[] = { CARRY_TYPE_RUN, CARRY_TYPE_STRENGTH_SESSION };
  g_autoptr (CarryTestDiary) diary = carry_test_diary_new (1);

  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (diary);

      carry_test_diary_apply (diary, change);
    }

  for (gsize t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (types[t]);
      guint n_specs;
      g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_specs);

      for (guint p = 0; p < n_specs; p++)
        {
          gboolean differs = (specs[p]->flags & G_PARAM_CONSTRUCT_ONLY) == 0;

          for (guint i = 0; i < diary->sessions->len && !differs; i++)
            {
              GObject *session = g_ptr_array_index (diary->sessions, i);
              g_auto (GValue) value = G_VALUE_INIT;

              if (G_OBJECT_TYPE (session) != types[t])
                continue;

              g_object_get_property (session, specs[p]->name, &value);
              differs = !g_param_value_defaults (specs[p], &value);
            }

          if (!differs)
            g_error ("The random sessions do not try the property “%s”", specs[p]->name);
        }
    }
}

static void
test_inverse_restores_the_same_rows (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *between = NULL;
  g_autofree char *after = NULL;

  for (guint i = 0; i < 40; i++)
    carry_test_write_next (fixture);

  carry_store_close (fixture->store);
  before = carry_test_database_dump (fixture->path);
  carry_test_reopen (fixture);

  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (fixture->expected);
      g_autoptr (CarryChange) inverse = carry_change_invert (change);

      fixture->expected->n_changes++;
      g_assert_true (carry_store_write (fixture->store, change, NULL));
      g_clear_pointer (&between, g_free);
      between = carry_test_store_describe (fixture->store);
      g_assert_true (carry_store_write (fixture->store, inverse, NULL));
    }

  carry_store_close (fixture->store);
  after = carry_test_database_dump (fixture->path);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (between, !=, before);
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
}

static gboolean
is_same (GParamSpec *spec, const GValue *a, const GValue *b)
{
  /* GObject compares the addresses of variants. */
  if (G_VALUE_HOLDS_VARIANT (a))
    return g_variant_equal (g_value_get_variant (a), g_value_get_variant (b));

  return g_param_values_cmp (spec, a, b) == 0;
}

static void
assert_same_athlete (CarryAthlete *a, CarryAthlete *b)
{
  guint n_specs;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (a), &n_specs);

  for (guint i = 0; i < n_specs; i++)
    {
      g_auto (GValue) value_a = G_VALUE_INIT;
      g_auto (GValue) value_b = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (a), specs[i]->name, &value_a);
      g_object_get_property (G_OBJECT (b), specs[i]->name, &value_b);

      if (!is_same (specs[i], &value_a, &value_b))
        g_error ("“%s” differs", specs[i]->name);
    }
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_store_save_athlete_finish (CARRY_STORE (source), result, &error));
  g_assert_no_error (error);
  *(gboolean *)user_data = TRUE;
}

static CarryAthlete *
new_athlete (void)
{
  static const CarryDayAvailability monday = { .blocked = TRUE, .times = 0, .place = CARRY_PLACE_HOME };
  static const CarryDayAvailability sunday = {
    .times = CARRY_BIT (CARRY_DAY_TIME_MORNING) | CARRY_BIT (CARRY_DAY_TIME_EVENING),
    .most_minutes = 25,
    .place = CARRY_PLACE_TRAVEL,
  };
  CarryAthlete *athlete =
      g_object_new (CARRY_TYPE_ATHLETE, "event", CARRY_EVENT_ULTRA, "level", CARRY_LEVEL_RETURN, "phase",
                    CARRY_PHASE_RACE_WEEK, "age", 71u, "extra-recovery", TRUE, "dislikes-doubles", TRUE,
                    "strength-sessions", 4u, "strength-minutes", 90u, "equipment",
                    CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_TRACK), "injuries",
                    CARRY_BIT (CARRY_INJURY_PFP) | CARRY_BIT (CARRY_INJURY_HIPGROIN), "morning-minute", 305u,
                    "midday-minute", 700u, "evening-minute", 1200u, "units", CARRY_UNITS_IMPERIAL, NULL);

  g_object_set (athlete, "home-equipment",
                CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BALL), "travel-equipment",
                CARRY_BIT (CARRY_EQUIPMENT_NONE), "barbell-weight", 15.0, "barbell-step", 1.25,
                "dumbbell-step", 0.5, "heaviest-dumbbell", 32.5, "preferred-days",
                CARRY_BIT (G_DATE_TUESDAY) | CARRY_BIT (G_DATE_SUNDAY), "preferred-times",
                CARRY_BIT (CARRY_DAY_TIME_MIDDAY), "one-visit", TRUE, "rest-days", FALSE, "relaxed-explosive",
                TRUE, "fine-mode", TRUE, NULL);
  g_object_set (athlete, "pain", 4u, "painful", CARRY_BIT (CARRY_INJURY_BACK), "limping", TRUE, "ill", TRUE,
                "sex", CARRY_SEX_FEMALE, "resting-heart-rate", 48u, "maximum-heart-rate", 187u,
                "threshold-pace", 255u, "weight", 61.3, "plates", 0x1234567u, "rest-bell", TRUE, NULL);
  carry_athlete_set_availability (athlete, G_DATE_MONDAY, &monday);
  carry_athlete_set_availability (athlete, G_DATE_SUNDAY, &sunday);
  carry_athlete_set_adjustment (athlete, "S1a.points", 0.1);
  carry_athlete_set_adjustment (athlete, "HC4", 12);

  return athlete;
}

static void
test_athlete_keeps_every_property (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryAthlete) usual = carry_athlete_new ();
  g_autoptr (CarryAthlete) athlete = new_athlete ();
  g_autoptr (CarryAthlete) same = new_athlete ();
  g_autoptr (CarryAthlete) loaded = carry_athlete_new ();
  g_autoptr (GError) error = NULL;
  gboolean saved = FALSE;

  /* A new diary says nothing. */
  g_assert_true (carry_store_load_athlete (fixture->store, loaded, &error));
  assert_same_athlete (loaded, usual);

  g_assert_true (carry_store_save_athlete (fixture->store, usual, &error));
  carry_store_save_athlete_async (fixture->store, athlete, on_saved, &saved);
  /* What counts is what the runner was like when it was asked for. */
  g_object_set (athlete, "age", 20u, NULL);

  while (!saved)
    g_main_context_iteration (NULL, TRUE);

  carry_test_reopen (fixture);
  g_assert_true (carry_store_load_athlete (fixture->store, loaded, &error));
  g_assert_no_error (error);
  assert_same_athlete (loaded, same);

  g_object_set (athlete, "equipment", 0u, "injuries", 0u, "preferred-times", 0u, NULL);
  carry_athlete_clear_adjustment (athlete, "HC4");
  g_assert_true (carry_store_save_athlete (fixture->store, athlete, &error));
  g_assert_true (carry_store_load_athlete (fixture->store, loaded, &error));
  assert_same_athlete (loaded, athlete);
}

/* A property that the store does not know would silently be lost. */
static void
test_athlete_of_the_test_differs_in_every_property (void)
{
  g_autoptr (CarryAthlete) athlete = new_athlete ();
  g_autoptr (CarryAthlete) usual = carry_athlete_new ();
  guint n_specs;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (athlete), &n_specs);

  for (guint i = 0; i < n_specs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_auto (GValue) usual_value = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (athlete), specs[i]->name, &value);
      g_object_get_property (G_OBJECT (usual), specs[i]->name, &usual_value);

      if (is_same (specs[i], &value, &usual_value))
        g_error ("The athlete does not try the property “%s”", specs[i]->name);
    }
}

#define ADD(name, test)                                                                                      \
  g_test_add ("/store/rows/" name, CarryTestFixture, NULL, carry_test_set_up, test, carry_test_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("run", test_run_keeps_every_field);
  ADD ("strength-session", test_strength_session_keeps_every_field);
  ADD ("log", test_log_keeps_every_set);
  g_test_add_func ("/store/rows/random-sessions", test_random_sessions_differ_in_every_property);
  ADD ("random-changes", test_random_changes);
  ADD ("inverse", test_inverse_restores_the_same_rows);
  ADD ("athlete", test_athlete_keeps_every_property);
  g_test_add_func ("/store/rows/athlete-properties", test_athlete_of_the_test_differs_in_every_property);

  return g_test_run ();
}
