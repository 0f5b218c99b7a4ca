/* carry-test-diary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-diary.h"

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-strength-session.h"

static gboolean
chance (GRand *rand, double share)
{
  return g_rand_double (rand) < share;
}

static int
random_kind (GRand *rand, GType enum_type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (enum_type);
  const GEnumClass *values = G_ENUM_CLASS (klass);

  return values->values[g_rand_int_range (rand, 0, (gint32)values->n_values)].value;
}

static const char *
random_text (GRand *rand)
{
  static const char *const texts[] = {
    NULL,
    "",
    "Felt good",
    "Läufe ’n’ Lügen “zitiert”",
    "'; DROP TABLE session; --",
    "二十分钟慢跑 🏃‍♀️",
    "two\nlines\tand a tab",
  };

  return texts[g_rand_int_range (rand, 0, G_N_ELEMENTS (texts))];
}

static GDate
random_day (GRand *rand)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, (guint32)g_rand_int_range (rand, 735000, 741000));

  return day;
}

static CarryActivity *
random_activity (GRand *rand)
{
  const CarryActivityFacts facts = {
    .sport = chance (rand, 0.7) ? "running" : "trail_running",
    .start_utc = G_GINT64_CONSTANT (1700000000) + g_rand_int_range (rand, -2000000000, 2000000000),
    .utc_offset = g_rand_int_range (rand, -12, 15) * 3600 - 900,
    .zone_known = chance (rand, 0.5),
    .distance_m = g_rand_double_range (rand, 0, 50000),
    .timer_s = g_rand_double_range (rand, 0, 20000),
    .elapsed_s = g_rand_double_range (rand, 0, 30000),
    .avg_hr = (guint)g_rand_int_range (rand, 0, 220),
    .laps = (guint)g_rand_int_range (rand, 0, 50),
    .records = chance (rand, 0.1) ? G_MAXUINT : (guint)g_rand_int_range (rand, 0, 20000),
    .digest = chance (rand, 0.5) ? "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" : NULL,
  };

  return carry_activity_new (&facts);
}

static CarryItem *
random_log (GRand *rand, CarryItem *item)
{
  CarrySet sets[6];
  const guint n_sets = (guint)g_rand_int_range (rand, 0, G_N_ELEMENTS (sets) + 1);

  for (guint i = 0; i < n_sets; i++)
    sets[i] = (CarrySet){
      .reps = (guint)g_rand_int_range (rand, 0, 30),
      .seconds = chance (rand, 0.2) ? 45 : 0,
      .metres = chance (rand, 0.2) ? 20 : 0,
      .contacts = chance (rand, 0.2) ? 30 : 0,
      .load_kg = chance (rand, 0.7) ? g_rand_double_range (rand, 0, 200) : 0,
      .rir = chance (rand, 0.5) ? g_rand_int_range (rand, 0, 6) : CARRY_SET_UNRATED,
      .rpe = chance (rand, 0.5) ? g_rand_int_range (rand, 2, 21) / 2.0 : CARRY_SET_UNRATED,
      .side = (CarrySetSide)g_rand_int_range (rand, CARRY_SET_SIDE_BOTH, CARRY_SET_SIDE_RIGHT + 1),
      .outcome = chance (rand, 0.1) ? CARRY_SET_MISSED : CARRY_SET_DONE,
      .warm_up = chance (rand, 0.2),
    };

  return carry_item_with_sets (item, sets, n_sets);
}

/* An item with a target that somebody set, and with a log, or without either. */
static CarryItem *
random_item (GRand *rand, CarryExercise *exercise, CarryPrescription *dose)
{
  g_autoptr (CarryItem) item = carry_item_new (exercise, dose, (guint)g_rand_int_range (rand, 0, 3));

  if (chance (rand, 0.3))
    {
      g_autoptr (CarryItem) plain = g_steal_pointer (&item);

      item = carry_item_with_target (plain, carry_item_get_prescription (plain),
                                     g_rand_int_range (rand, 0, 80) * 2.5,
                                     (CarryTargetOrigin)random_kind (rand, CARRY_TYPE_TARGET_ORIGIN));
    }
  if (chance (rand, 0.2))
    {
      g_autoptr (CarryItem) plain = g_steal_pointer (&item);

      item = carry_item_with_plan (plain, carry_exercise_get_dose (exercise));
    }

  return chance (rand, 0.4) ? random_log (rand, item) : g_steal_pointer (&item);
}

static CarryWorkout *
random_workout (GRand *rand)
{
  const int start = g_rand_int_range (rand, 0, CARRY_MINUTES_PER_DAY);
  const CarryWorkoutFacts facts = {
    .start_minute = chance (rand, 0.8) ? start : CARRY_WORKOUT_UNKNOWN,
    .end_minute = chance (rand, 0.8) ? start + g_rand_int_range (rand, 0, 180) : CARRY_WORKOUT_UNKNOWN,
    .effort = chance (rand, 0.8) ? g_rand_double_range (rand, 0, 10) : CARRY_WORKOUT_UNKNOWN,
    .note = random_text (rand),
  };

  return carry_workout_new (&facts, NULL);
}

static GListModel *
random_items (GRand *rand, CarryCatalogue *catalogue)
{
  static const char *const doses[] = {
    "3x4-6/side@80-88% r180 t30X0", "2x30-45s r60",     "4x10x5s", "3x20m", "5x5@62.5kg r150", "3x8@RPE7-8",
    "3x6-8@RIR2 r90 c45",           "1x1/side@6-8RM r1"
  };
  GListStore *items = g_list_store_new (CARRY_TYPE_ITEM);
  const int n_items = g_rand_int_range (rand, 0, 7);

  for (int i = 0; i < n_items; i++)
    {
      const guint n_exercises = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
      g_autoptr (CarryExercise) exercise = NULL;
      g_autoptr (CarryPrescription) dose = NULL;
      g_autoptr (CarryItem) item = NULL;

      if (chance (rand, 0.1))
        exercise = carry_exercise_new_unknown ("my-own-lift", "My own lift");
      else
        exercise = g_list_model_get_item (G_LIST_MODEL (catalogue),
                                          (guint)g_rand_int_range (rand, 0, (gint32)n_exercises));

      if (chance (rand, 0.8))
        dose = carry_prescription_parse (doses[g_rand_int_range (rand, 0, G_N_ELEMENTS (doses))], NULL);

      item = random_item (rand, exercise, dose);
      g_list_store_append (items, item);
    }

  return G_LIST_MODEL (items);
}

/**
 * carry_test_session_new:
 * @rand: where it comes from
 * @catalogue: whose exercises it has
 * @id: its id
 *
 * Returns: (transfer full): a session of any type with anything in any field
 */
CarrySession *
carry_test_session_new (GRand *rand, CarryCatalogue *catalogue, const char *id)
{
  const GDate day = random_day (rand), other_day = random_day (rand);
  const guint duration = chance (rand, 0.05) ? CARRY_MINUTES_PER_DAY : (guint)g_rand_int_range (rand, 1, 180);
  const guint latest = MIN (CARRY_MINUTES_PER_DAY - duration, CARRY_MINUTES_PER_DAY - 1);
  const gboolean is_run = chance (rand, 0.6);
  g_autoptr (CarryActivity) activity = is_run && chance (rand, 0.4) ? random_activity (rand) : NULL;
  g_autoptr (GListModel) items = is_run ? NULL : random_items (rand, catalogue);
  g_autoptr (CarryWorkout) workout = !is_run && chance (rand, 0.4) ? random_workout (rand) : NULL;
  g_autoptr (GError) error = NULL;
  CarrySession *session;

#define COMMON                                                                                               \
  "id", id, "day", &day, "start-minute", (guint)g_rand_int_range (rand, 0, (gint32)latest + 1), "duration",  \
      duration, "effort", chance (rand, 0.5) ? -1.0 : g_rand_double_range (rand, 0, 10), "status",           \
      random_kind (rand, CARRY_TYPE_STATUS), "original-day", chance (rand, 0.3) ? &other_day : NULL,         \
      "locked", chance (rand, 0.3), "against-rule", chance (rand, 0.3), "note", random_text (rand),          \
      "origin", random_kind (rand, CARRY_TYPE_ORIGIN)

  if (is_run)
    session = (CarrySession *)carry_run_new (
        &error, COMMON, "kind", random_kind (rand, CARRY_TYPE_RUN_KIND), "distance",
        chance (rand, 0.2) ? 0.0 : g_rand_double_range (rand, 0, 60000), "surface",
        random_kind (rand, CARRY_TYPE_SURFACE), "structure", random_text (rand), "priority",
        random_kind (rand, CARRY_TYPE_RACE_PRIORITY), "activity", activity, "series",
        chance (rand, 0.2) ? "5c9c1b52-0d0a-4d5e-9a0f-6c1f9c2b7a10" : NULL, "source", random_text (rand),
        NULL);
  else
    session = (CarrySession *)carry_strength_session_new (&error, COMMON, "title", random_text (rand),
                                                          "items", items, "workout", workout, NULL);

#undef COMMON

  g_assert_no_error (error);

  return session;
}

static void
describe_activity (GString *text, CarryActivity *activity)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);

  g_string_append_printf (text, "%s %" G_GINT64_FORMAT " %d %d %.17g %.17g %.17g %u %u %u %s", facts->sport,
                          facts->start_utc, facts->utc_offset, facts->zone_known, facts->distance_m,
                          facts->timer_s, facts->elapsed_s, facts->avg_hr, facts->laps, facts->records,
                          facts->digest);
}

static void
describe_log (GString *text, CarryItem *item)
{
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  if (carry_item_is_logged (item))
    g_string_append_printf (text, " %u done", n_sets);
  for (guint i = 0; i < n_sets; i++)
    g_string_append_printf (text, "\n      %u %u %u %u %.17g %.17g %.17g %d %d %d", sets[i].reps,
                            sets[i].seconds, sets[i].metres, sets[i].contacts, sets[i].load_kg, sets[i].rir,
                            sets[i].rpe, (int)sets[i].side, (int)sets[i].outcome, sets[i].warm_up);
}

static void
describe_workout (GString *text, const CarryWorkoutFacts *facts)
{
  g_string_append_printf (text, "%d %d %.17g %s", facts->start_minute, facts->end_minute, facts->effort,
                          facts->note);
}

static void
describe_items (GString *text, GListModel *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (CarryItem) item = g_list_model_get_item (items, i);
      g_autofree char *dose = carry_prescription_to_string (carry_item_get_prescription (item));
      g_autofree char *plan = carry_prescription_to_string (carry_item_get_plan (item));
      CarryExercise *exercise = carry_item_get_exercise (item);

      g_string_append_printf (text, "\n    %s (%s) %s (%s) %u %.17g %d", carry_exercise_get_id (exercise),
                              carry_exercise_get_name (exercise), dose, plan, carry_item_get_superset (item),
                              carry_item_get_load (item), (int)carry_item_get_target_origin (item));
      describe_log (text, item);
    }
}

static void
describe_value (GString *text, const GValue *value)
{
  if (G_VALUE_HOLDS (value, G_TYPE_DATE) && g_value_get_boxed (value) != NULL)
    {
      g_autofree char *day = carry_day_to_iso (g_value_get_boxed (value));

      g_string_append (text, day);
    }
  else if (G_VALUE_HOLDS (value, CARRY_TYPE_ACTIVITY) && g_value_get_object (value) != NULL)
    describe_activity (text, g_value_get_object (value));
  else if (G_VALUE_HOLDS (value, CARRY_TYPE_WORKOUT) && g_value_get_boxed (value) != NULL)
    describe_workout (text, carry_workout_get_facts (g_value_get_boxed (value)));
  else if (G_VALUE_HOLDS (value, G_TYPE_LIST_MODEL))
    describe_items (text, g_value_get_object (value));
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_string_append_printf (text, "%.17g", g_value_get_double (value));
  else
    {
      g_autofree char *contents = g_strdup_value_contents (value);

      g_string_append (text, contents);
    }
}

/* All that a session is made from, by its properties: one that is added later is described too. */
static void
describe_session (GString *text, CarrySession *session)
{
  guint n_specs;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (session), &n_specs);

  g_string_append_printf (text, "%s\n", G_OBJECT_TYPE_NAME (session));

  for (guint i = 0; i < n_specs; i++)
    if ((specs[i]->flags & G_PARAM_CONSTRUCT_ONLY) != 0)
      {
        g_auto (GValue) value = G_VALUE_INIT;

        g_object_get_property (G_OBJECT (session), specs[i]->name, &value);
        g_string_append_printf (text, "  %s: ", specs[i]->name);
        describe_value (text, &value);
        g_string_append_c (text, '\n');
      }
}

static GPtrArray *
copy_sessions (GPtrArray *sessions)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sessions->len; i++)
    g_ptr_array_add (copy, g_object_ref (g_ptr_array_index (sessions, i)));

  return copy;
}

/**
 * carry_test_sessions_describe:
 * @sessions: sessions in any order
 *
 * Returns: (transfer full): every field of all of them, in the order of the diary
 */
char *
carry_test_sessions_describe (GPtrArray *sessions)
{
  g_autoptr (GPtrArray) sorted = copy_sessions (sessions);
  GString *text = g_string_new (NULL);

  g_ptr_array_sort_values (sorted, (GCompareFunc)carry_session_compare);

  for (guint i = 0; i < sorted->len; i++)
    describe_session (text, g_ptr_array_index (sorted, i));

  return g_string_free_and_steal (text);
}

CarryTestDiary *
carry_test_diary_new (guint32 seed)
{
  CarryTestDiary *self = g_new0 (CarryTestDiary, 1);

  self->catalogue = carry_catalogue_new_built_in ();
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
  self->seed = seed;

  return self;
}

void
carry_test_diary_free (CarryTestDiary *self)
{
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->sessions, g_ptr_array_unref);
  g_free (self);
}

static gboolean
find_session (CarryTestDiary *self, CarrySession *session, guint *position)
{
  for (guint i = 0; i < self->sessions->len; i++)
    if (g_str_equal (carry_session_get_id (session),
                     carry_session_get_id (g_ptr_array_index (self->sessions, i))))
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

static void
add_random_edit (CarryTestDiary *self, GRand *rand, CarryChange *change, GPtrArray *untouched, guint edit)
{
  const gboolean is_new = untouched->len == 0 || chance (rand, 0.5);
  g_autoptr (CarrySession) before = NULL;
  g_autoptr (CarrySession) after = NULL;

  if (is_new)
    {
      g_autofree char *id = g_strdup_printf ("session-%u-%u", self->n_changes, edit);

      after = carry_test_session_new (rand, self->catalogue, id);
      carry_change_insert (change, after);
      return;
    }

  before = g_ptr_array_steal_index (untouched, (guint)g_rand_int_range (rand, 0, (gint32)untouched->len));

  if (chance (rand, 0.4))
    {
      carry_change_remove (change, before);
      return;
    }

  after = carry_test_session_new (rand, self->catalogue, carry_session_get_id (before));
  carry_change_replace (change, before, after);
}

/**
 * carry_test_diary_next:
 * @self: a diary
 *
 * Returns: (transfer full): the next change; it is not applied yet
 */
CarryChange *
carry_test_diary_next (CarryTestDiary *self)
{
  const guint32 seeds[] = { self->seed, self->n_changes };
  g_autoptr (GRand) rand = g_rand_new_with_seed_array (seeds, G_N_ELEMENTS (seeds));
  g_autoptr (GPtrArray) untouched = copy_sessions (self->sessions);
  CarryChange *change = carry_change_new ("Change at random");
  const guint n_edits = (guint)g_rand_int_range (rand, 1, 5);

  for (guint i = 0; i < n_edits; i++)
    add_random_edit (self, rand, change, untouched, i);

  return change;
}

void
carry_test_diary_apply (CarryTestDiary *self, CarryChange *change)
{
  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *before = carry_change_get_before (change, i);
      CarrySession *after = carry_change_get_after (change, i);
      guint position;

      if (before != NULL)
        {
          g_assert_true (find_session (self, before, &position));
          g_ptr_array_remove_index (self->sessions, position);
        }

      if (after != NULL)
        {
          g_assert_false (find_session (self, after, &position));
          g_ptr_array_add (self->sessions, g_object_ref (after));
        }
    }

  self->n_changes++;
}

char *
carry_test_diary_describe (CarryTestDiary *self)
{
  return carry_test_sessions_describe (self->sessions);
}

CarryStore *
carry_test_store_open (const char *path, CarryCatalogue *catalogue)
{
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;
  g_autoptr (GError) error = NULL;
  CarryStore *store = carry_store_open (file, catalogue, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);

  return store;
}

char *
carry_test_store_describe (CarryStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sessions = carry_store_load_sessions (store, &error);

  g_assert_no_error (error);
  g_assert_nonnull (sessions);

  return carry_test_sessions_describe (sessions);
}
