/* test-week-file-hostile.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-week-file.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "support/carry-test-sessions.h"

/* A week file where anything can stand anywhere: it is refused with the place, or read into a sound week. */

static const char one_week[] =
    "{\"schema\": \"carryover.week/1\", \"id\": \"club\", \"title\": \"Club week\", \"clock\": {\"AM\": "
    "\"06:30\", "
    "\"MID\": \"12:30\", \"PM\": \"19:15\"}, \"athlete\": {\"level\": \"advanced\", \"discipline\": \"10k\", "
    "\"needs_extra_recovery\": true, \"age\": 52}, \"phase\": \"specific_prep\", \"repeats\": true, "
    "\"post_race_h\": 24, "
    "\"runs\": [{\"day\": \"Tue\", \"slot\": \"PM\", \"type\": \"long_quality\", \"minutes\": 75, \"km\": "
    "14.5, \"rpe\": 7, "
    "\"surface\": \"trail\", \"note\": \"last 5 km fast\"}, {\"day\": \"Sat\", \"slot\": \"AM\", \"type\": "
    "\"race\", "
    "\"minutes\": 40, \"km\": 10}], \"races\": [[\"Sat\", \"A\"], [\"Sun\", \"C\"]], "
    "\"strength\": {\"lower_sessions\": 1, \"minutes\": 35, \"kinds\": [\"H\", \"U\"], \"sessions\": "
    "[{\"day\": "
    "\"Tue\", \"start\": \"17:30\", \"kind\": \"E\", \"minutes\": 25, \"locked\": true}]}, "
    "\"availability\": {\"Fri\": {\"blocked\": false, \"slots\": [\"AM\"], \"minutes\": 30, \"place\": "
    "\"travel\"}, \"Mon\": [\"MID\", \"PM\"], "
    "\"Thu\": "
    "[\"AM\"]}}";

/* The first are for files with many places. */
#define N_COMMON 6u
static const char *const values[] = {
  "null",   "-1",          "1e300",
  "\"\"",   "[]",          "{}",

  "0",      "-1e-300",     "9223372036854775808",
  "true",   "\"\\u0000\"", "\"99:99\"",
  "[[]]",   "[null]",      "[{}]",
  "[1, 2]", "{\"\": 1}",   "nothing",
};

static void
assert_sound (CarryWeekFile *week)
{
  const GDate monday = test_day (11, G_DATE_MAY, 2026);
  g_autoptr (GPtrArray) runs = carry_week_file_get_runs (week, &monday);
  const CarryWeekFileSession *sessions;
  guint n_sessions;

  g_assert_nonnull (carry_week_file_get_id (week));
  g_assert_nonnull (carry_week_file_get_title (week));
  g_assert_true (CARRY_IS_ATHLETE (carry_week_file_get_athlete (week)));
  g_assert_cmpuint (carry_week_file_get_lower_sessions (week), <=, 7);
  g_assert_cmpuint (carry_week_file_get_session_minutes (week), <=, 240);
  g_assert_cmpuint (carry_week_file_get_post_race_hours (week), <=, 168);

  for (guint i = 0; i < runs->len; i++)
    {
      CarrySession *run = g_ptr_array_index (runs, i);

      g_assert_cmpuint (carry_session_get_duration (run), >=, 1);
      g_assert_cmpuint (carry_session_get_start_minute (run) + carry_session_get_duration (run), <=,
                        CARRY_MINUTES_PER_DAY);
      g_assert_cmpfloat (carry_run_get_distance (CARRY_RUN (run)), <=, 1e6);
    }

  sessions = carry_week_file_get_sessions (week, &n_sessions);
  for (guint i = 0; i < n_sessions; i++)
    {
      g_assert_cmpuint (sessions[i].day, <, 7);
      g_assert_cmpuint (sessions[i].minutes, >=, 1);
      g_assert_cmpuint (sessions[i].start + sessions[i].minutes, <=, CARRY_MINUTES_PER_DAY);
      g_assert_cmpint (sessions[i].kind, <=, CARRY_STRENGTH_REHAB);
    }

  for (guint i = 0; i < carry_week_file_get_n_slots (week); i++)
    {
      guint day, minute;

      carry_week_file_get_slot (week, i, &day, &minute);
      g_assert_cmpuint (day, <, 7);
      g_assert_cmpuint (minute, <, CARRY_MINUTES_PER_DAY);
    }
}

/* Returns whether the text is a week file. */
static gboolean
check (const char *text, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) weeks = carry_week_file_list (bytes, "weeks.json", &error);

  g_assert_true ((weeks == NULL) == (error != NULL));

  if (weeks == NULL)
    {
      g_assert_error (error, CARRY_WEEK_FILE_ERROR, CARRY_WEEK_FILE_ERROR_FORM);
      g_assert_true (g_str_has_prefix (error->message, "“weeks.json”: "));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpuint (strlen (error->message), <, 1000);
      return FALSE;
    }

  for (guint i = 0; i < weeks->len; i++)
    assert_sound (g_ptr_array_index (weeks, i));

  return TRUE;
}

static const char *
end_of_string (const char *at)
{
  for (at++; *at != '"'; at++)
    if (*at == '\\')
      at++;

  return at + 1;
}

/* The end of the value that starts at @at, in sound JSON. */
static const char *
end_of_value (const char *at)
{
  guint depth = 0;

  if (strchr ("\"[{", *at) == NULL)
    return at + strcspn (at, ",]} \r\n\t");

  do
    {
      if (*at == '"')
        {
          at = end_of_string (at);
          continue;
        }

      depth += *at == '[' || *at == '{' ? 1 : 0;
      depth -= *at == ']' || *at == '}' ? 1 : 0;
      at++;
    }
  while (depth > 0);

  return at;
}

/* The next value after @at, be it in another one; NULL after the last. */
static const char *
next_value (const char *at)
{
  for (at++; *at != '\0'; at++)
    {
      if (*at == '"')
        {
          const char *end = end_of_string (at);

          /* What has a colon behind it is a name. */
          if (end[strspn (end, " \r\n\t")] != ':')
            return at;

          at = end - 1;
        }
      else if (strchr (" \r\n\t,:]}", *at) == NULL)
        return at;
    }

  return NULL;
}

/* From inside a plain value or a list to where the next value may start. */
static const char *
pass (const char *value)
{
  return strchr ("[{", *value) != NULL ? value : end_of_value (value) - 1;
}

static void
vary (const char *text, gsize n_values)
{
  guint n_places = 0, n_read = 0;

  g_assert_true (check (text, strlen (text)));

  for (const char *at = text; at != NULL; at = next_value (pass (at)))
    {
      const char *end = end_of_value (at);

      n_places++;
      for (gsize i = 0; i < n_values; i++)
        {
          g_autoptr (GString) varied = g_string_new_len (text, at - text);

          g_string_append (varied, values[i]);
          g_string_append (varied, end);
          n_read += check (varied->str, varied->len) ? 1 : 0;
        }
    }

  g_test_message ("%u places, %u of %u read", n_places, n_read, n_places * (guint)n_values);
  g_assert_cmpuint (n_places, >, 40);
  g_assert_cmpuint (n_read, >, n_places);
}

static void
test_each_place (void)
{
  vary (one_week, G_N_ELEMENTS (values));
}

static void
test_reference (void)
{
  const char *shared = g_getenv ("CARRY_SHARED");
  g_autofree char *path =
      shared != NULL ? g_build_filename (shared, "design", "reference-weeks.json", NULL) : NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *weeks;

  if (path == NULL || !json_parser_load_from_file (parser, path, NULL))
    {
      g_test_skip ("CARRY_SHARED names no folder with design/reference-weeks.json");
      return;
    }

  weeks = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "weeks");
  for (guint i = 0; i < json_array_get_length (weeks); i++)
    {
      g_autofree char *week = json_to_string (json_array_get_element (weeks, i), TRUE);
      g_autofree char *text = g_strdup_printf (
          "{\"schema\": \"carryover.week/1\", \"clock\": {\"AM\": \"07:00\"}, \"weeks\": [%s]}", week);

      vary (text, N_COMMON);
    }
}

/* Many of the same, one in the other. */
static const struct
{
  const char *name;
  const char *head;
  const char *part;
  guint n_parts;
  const char *tail;
} repetitions[] = {
  { "deep-list", "", "[", 200000, "" },
  { "deep-object", "", "{\"a\":", 200000, "" },
  { "deep-runs", "{\"schema\": \"carryover.week/1\", \"runs\": ", "[", 200000, "" },
  { "deep-and-closed", "{\"schema\": \"carryover.week/1\", \"runs\": [], \"a\": ", "[", 100000, "" },
  { "many-runs", "{\"schema\": \"carryover.week/1\", \"runs\": [",
    "{\"day\": \"Mon\", \"type\": \"easy\", \"minutes\": 30},", 20000,
    "{\"day\": \"Mon\", \"type\": \"easy\", \"minutes\": 30}]}" },
  { "many-races", "{\"schema\": \"carryover.week/1\", \"runs\": [], \"races\": [", "[\"Mon\", \"A\"],", 20000,
    "[\"Mon\", \"A\"]]}" },
  { "many-slots", "{\"schema\": \"carryover.week/1\", \"runs\": [], \"availability\": {\"Mon\": [", "\"AM\",",
    20000, "\"AM\"]}}" },
  { "many-sessions", "{\"schema\": \"carryover.week/1\", \"runs\": [], \"strength\": {\"sessions\": [",
    "{\"day\": \"Mon\", \"slot\": \"AM\", \"kind\": \"H\"},", 20000,
    "{\"day\": \"Mon\", \"slot\": \"AM\", \"kind\": \"H\"}]}}" },
  { "long-day", "{\"schema\": \"carryover.week/1\", \"runs\": [{\"day\": \"", "Monday", 100000, "\"}]}" },
  { "long-number", "{\"schema\": \"carryover.week/1\", \"runs\": [{\"day\": \"Mon\", \"minutes\": ", "9",
    100000, "}]}" },
  { "no-end", "{\"schema\": \"carryover.week/1\", \"runs\": [], \"id\": \"", "x", 100000, "" },
};

static void
test_repetition (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GString) text = g_string_new (repetitions[i].head);

  for (guint j = 0; j < repetitions[i].n_parts; j++)
    g_string_append (text, repetitions[i].part);
  g_string_append (text, repetitions[i].tail);

  g_test_timer_start ();
  g_assert_false (check (text->str, text->len));
  g_assert_cmpfloat (g_test_timer_elapsed (), <, 5);
}

/* Cut anywhere, and with any one byte in the place of another. */
static void
test_garbled (void)
{
  const gsize size = sizeof one_week - 1;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260504);

  for (gsize n = 0; n < size; n++)
    g_assert_false (check (one_week, n));

  for (guint round = 0; round < 5000; round++)
    {
      g_autofree char *garbled = g_memdup2 (one_week, size);
      const guint n = (guint)g_rand_int_range (rand, 1, 4);

      for (guint i = 0; i < n; i++)
        garbled[g_rand_int_range (rand, 0, (gint32)size)] = (char)g_rand_int_range (rand, 0, 256);

      check (garbled, size);
    }
}

/* Thousands of weeks, of which the message names a few. */
static void
test_many_weeks (void)
{
  g_autoptr (GString) text = g_string_new ("{\"schema\": \"carryover.week/1\", \"weeks\": [");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (text, "%s{\"id\": \"week-%u\", \"runs\": []}", i > 0 ? "," : "", i);
  g_string_append (text, "]}");

  bytes = g_bytes_new (text->str, text->len);
  g_assert_null (carry_week_file_new (bytes, "weeks.json", NULL, &error));
  g_assert_error (error, CARRY_WEEK_FILE_ERROR, CARRY_WEEK_FILE_ERROR_WEEK);
  g_assert_true (g_str_has_suffix (error->message, "week-28, week-29, …"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/week-file-hostile/each-place", test_each_place);
  g_test_add_func ("/exchange/week-file-hostile/reference", test_reference);
  g_test_add_func ("/exchange/week-file-hostile/garbled", test_garbled);
  g_test_add_func ("/exchange/week-file-hostile/many-weeks", test_many_weeks);

  for (gsize i = 0; i < G_N_ELEMENTS (repetitions); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/week-file-hostile/", repetitions[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_repetition);
    }

  return g_test_run ();
}
