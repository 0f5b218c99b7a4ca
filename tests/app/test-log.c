/* test-log.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-log-csv.h"
#include "carry-log-json.h"

#include "support/carry-test-diary.h"

#define SEED 20261124u
#define ROUNDS 300

static CarryCatalogue *catalogue;

static GPtrArray *
sessions_of (CarrySession *session)
{
  GPtrArray *sessions = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (sessions, g_object_ref (session));

  return sessions;
}

static CarrySession *
planned_session (void)
{
  const char *const exercises[] = { "back_squat",      "3x4-6@80% r180", "sl_calf",
                                    "3x8-15/side r90", "back_squat",     "2x8@60%",
                                    "front_plank",     "2x30s",          NULL };
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);

  return test_lifting (catalogue, &day, 50, exercises);
}

static CarrySet
random_set (GRand *random)
{
  return (CarrySet){
    .reps = (guint)g_rand_int_range (random, 0, 20),
    .seconds = (guint)g_rand_int_range (random, 0, 60),
    .metres = (guint)g_rand_int_range (random, 0, 3),
    .contacts = (guint)g_rand_int_range (random, 0, 40),
    .load_kg = g_rand_int_range (random, 0, 80) * 1.25,
    .rir = g_rand_boolean (random) ? g_rand_int_range (random, 0, 6) : CARRY_SET_UNRATED,
    .rpe = g_rand_boolean (random) ? g_rand_int_range (random, 2, 21) / 2.0 : CARRY_SET_UNRATED,
    .side = (CarrySetSide)g_rand_int_range (random, 0, 3),
    .outcome = (CarrySetOutcome)g_rand_int_range (random, 0, 2),
    .warm_up = g_rand_boolean (random),
  };
}

static CarrySession *
random_log (GRand *random, CarrySession *planned)
{
  const int start = g_rand_int_range (random, 0, 1440);
  const CarryWorkoutFacts facts = { start, start + g_rand_int_range (random, 0, 200),
                                    g_rand_int_range (random, 0, 21) / 2.0,
                                    "Cold, “wet”;\nand \"late\", too" };
  g_autoptr (CarryWorkout) workout = carry_workout_new (&facts, NULL);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);

  for (guint i = 0; i < 4; i++)
    {
      CarryItem *item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (planned), i);
      g_autoptr (CarryItem) logged = NULL;
      CarrySet sets[5];
      const guint n_sets = (guint)g_rand_int_range (random, 0, G_N_ELEMENTS (sets) + 1);

      for (guint n = 0; n < n_sets; n++)
        sets[n] = random_set (random);
      logged = g_rand_int_range (random, 0, 4) > 0 ? carry_item_with_sets (item, sets, n_sets)
                                                   : g_object_ref (item);
      g_list_store_append (items, logged);
    }

  return carry_session_edit (planned, NULL, "items", items, "workout", workout, "status", CARRY_STATUS_DONE,
                             NULL);
}

/* What is written of a session makes the planned session the same again, in both forms, and the inverse change takes it
 * back. */
static void
test_round_trip (gconstpointer data)
{
  const gboolean json = GPOINTER_TO_INT (data) == 0;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
      g_autoptr (CarrySession) planned = planned_session ();
      g_autoptr (CarrySession) logged = random_log (random, planned);
      g_autoptr (GPtrArray) sessions = sessions_of (logged);
      char *text = json ? carry_json_from_log (sessions, NULL, NULL, NULL) : carry_csv_from_log (sessions);
      g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) entries = json ? carry_log_entries_from_json (bytes, "log", &error)
                                           : carry_log_entries_from_csv (bytes, "log", &error);
      g_autoptr (CarryChange) change = NULL;
      g_autoptr (CarryChange) inverse = NULL;

      g_assert_no_error (error);
      test_insert (diary, g_object_ref (planned));
      change = carry_change_new_log (diary, catalogue, entries, &error);
      g_assert_no_error (error);
      g_assert_true (carry_diary_apply (diary, change, &error));
      g_assert_true (
          carry_session_equal (carry_diary_lookup (diary, carry_session_get_id (planned)), logged));

      inverse = carry_change_invert (change);
      g_assert_true (carry_diary_apply (diary, inverse, &error));
      g_assert_true (
          carry_session_equal (carry_diary_lookup (diary, carry_session_get_id (planned)), planned));
    }
}

static const struct
{
  const char *name;
  const char *text;
  const char *expected; /* within the message */
} wrong[] = {
  { "cut", "{\"format\"", "“log” could not be read: it is not whole JSON at line 1" },
  { "format", "{\"format\": \"carryover.plan/1\"}", "log: format must be “carryover.log/1”" },
  { "no-exercise",
    "{\"format\": \"carryover.log/1\", \"sessions\": [{\"day\": \"2026-11-24\", \"items\": [{}]}]}",
    "log: sessions[0].items[0] must be an object with" },
  { "reps",
    "{\"format\": \"carryover.log/1\", \"sessions\": [{\"items\": [{\"exercise\": \"rdl\", \"sets\": "
    "[{\"reps\": -1}]}]}]}",
    "log: sessions[0].items[0].sets[0].reps must be a whole number" },
  { "day", "{\"format\": \"carryover.log/1\", \"sessions\": [{\"day\": \"tomorrow\"}]}",
    "log: sessions[0].day must be" },
  { "time", "{\"format\": \"carryover.log/1\", \"sessions\": [{\"start\": \"noon\"}]}",
    "log: sessions[0].start must be" },
  { "times", "{\"format\": \"carryover.log/1\", \"sessions\": [{\"start\": \"18:00\", \"end\": \"17:00\"}]}",
    "log: sessions[0]: A workout begins" },
  { "no-session", "{\"format\": \"carryover.log/1\", \"sessions\": [{\"id\": \"nobody\"}]}",
    "log, sessions[0]: the diary has no strength session “nobody”" },
  { "no-day", "{\"format\": \"carryover.log/1\", \"sessions\": [{\"items\": []}]}",
    "log, sessions[0]: a session needs" },
  { "empty-day", "{\"format\": \"carryover.log/1\", \"sessions\": [{\"day\": \"2026-11-25\"}]}",
    "log, sessions[0]: no strength session" },
  { "moon-walk",
    "{\"format\": \"carryover.log/1\", \"sessions\": [{\"day\": \"2026-11-24\", \"items\": [{\"exercise\": "
    "\"moon_walk\"}]}]}",
    "log, sessions[0].items[0]: there is no exercise “moon_walk”" },
  { "twice",
    "{\"format\": \"carryover.log/1\", \"sessions\": [{\"day\": \"2026-11-24\"}, {\"day\": \"2026-11-24\"}]}",
    "log, sessions[1]: the session was named before" },
  { "csv-columns", "exercise,weight\nrdl,3\n", "log, line 1: “weight” is no column" },
  { "csv-no-set", "exercise,day\nrdl,2026-11-24\n", "log: a table of a log has the columns" },
  { "csv-number", "day,exercise,set,reps\n2026-11-24,rdl,1,many\n",
    "log, line 2, column “reps”: “many” is not a number" },
  { "csv-fraction", "day,exercise,set,reps\n2026-11-24,rdl,1,2.5\n",
    "log, line 2, column “reps”: this must be a whole" },
  { "csv-quote", "day,exercise,set\n\"2026-11-24,rdl,1\n", "log, line 2: a quotation mark" },
  { "csv-side", "day,exercise,set,side\n2026-11-24,rdl,1,upper\n", "log, line 2, column “side”: “upper”" },
  { "csv-day", "day,exercise,set\n24.11.2026,rdl,1\n", "log, line 2, column “day”: this must be a day" },
  { "csv-empty", "\n\n", "log: there is nothing in it" },
  { "csv-nothing", "day,exercise,set\n2026-11-24,,1\n", "log, line 2, column “exercise”: the id" },
};

static void
test_wrong (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GBytes) bytes = g_bytes_new_static (wrong[i].text, strlen (wrong[i].text));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = wrong[i].text[0] == '{' ? carry_log_entries_from_json (bytes, "log", &error)
                                                          : carry_log_entries_from_csv (bytes, "log", &error);
  g_autoptr (CarryChange) change = NULL;

  test_insert (diary, planned_session ());
  if (entries != NULL)
    change = carry_change_new_log (diary, catalogue, entries, &error);

  g_assert_null (change);
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, wrong[i].expected));
}

/* As a German spreadsheet writes it: semicolons, decimal commas, a mark, carriage returns, columns in another order; and
 * with an exercise that the session did not have. */
static void
test_spreadsheet (void)
{
  const char *text = "\xef\xbb\xbf"
                     "exercise;set;load_kg;reps;rpe;day\r\n"
                     "back_squat;1;102,5;5;8,5;2026-11-24\r\n"
                     "back_squat;2;102,5;4;9;2026-11-24\r\n"
                     ";;;;;\r\n"
                     "rdl;1;80;8;;2026-11-24\r\n"
                     "sl_calf;0;;;;2026-11-24\r\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySession) planned = planned_session ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = carry_log_entries_from_csv (bytes, "log", &error);
  g_autoptr (CarryChange) change = NULL;
  CarryStrengthSession *session;
  const CarrySet *sets;
  guint n_sets;

  g_assert_no_error (error);
  test_insert (diary, g_object_ref (planned));
  change = carry_change_new_log (diary, catalogue, entries, &error);
  g_assert_no_error (error);
  g_assert_true (carry_diary_apply (diary, change, &error));

  session = CARRY_STRENGTH_SESSION (carry_diary_lookup (diary, carry_session_get_id (planned)));
  g_assert_cmpint (carry_session_get_status (CARRY_SESSION (session)), ==, CARRY_STATUS_DONE);
  g_assert_cmpuint (carry_strength_session_get_n_items (session), ==, 5);
  sets = carry_item_get_sets (carry_strength_session_get_nth (session, 0), &n_sets);
  g_assert_cmpuint (n_sets, ==, 2);
  g_assert_cmpfloat (sets[0].load_kg, ==, 102.5);
  g_assert_cmpfloat (sets[0].rpe, ==, 8.5);
  g_assert_cmpuint (sets[1].reps, ==, 4);
  g_assert_true (carry_item_is_logged (carry_strength_session_get_nth (session, 1)));
  g_assert_cmpuint (carry_item_count_sets (carry_strength_session_get_nth (session, 1)), ==, 0);
  g_assert_false (carry_item_is_logged (carry_strength_session_get_nth (session, 2)));
  g_assert_cmpuint (carry_item_count_sets (carry_strength_session_get_nth (session, 4)), ==, 1);
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  catalogue = carry_catalogue_new_built_in ();

  g_test_add_data_func ("/app/log/json", GINT_TO_POINTER (0), test_round_trip);
  g_test_add_data_func ("/app/log/csv", GINT_TO_POINTER (1), test_round_trip);
  g_test_add_func ("/app/log/spreadsheet", test_spreadsheet);
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *path = g_strconcat ("/app/log/wrong/", wrong[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_wrong);
    }

  result = g_test_run ();
  g_object_unref (catalogue);

  return result;
}
