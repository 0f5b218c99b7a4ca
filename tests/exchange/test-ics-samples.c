/* test-ics-samples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-samples.h"

#include "carry-ics-importer.h"

#include <string.h>

/* Calendars from the tests of other programs, and what two of them read there. They are not part of the
 * project: where there are any, the environment variable CARRY_SHARED names the folder with samples/. */

typedef struct
{
  const char *folder;
  JsonObject *files;
} Samples;

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *)a, *(const char *const *)b);
}

/* The other programs cut summaries at 80 letters, and do not know old encodings. */
static char *
describe (const char *start, const char *summary)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const char *at = summary != NULL ? summary : ""; *at != '\0' && text->len < 40; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (text, *at);

  return g_strdup_printf ("%s %s", start, text->str);
}

static GPtrArray *
list_expected (JsonObject *sample, const char *first, const char *end, gboolean *cut)
{
  JsonObject *read = json_object_get_object_member (sample, "icalendar");
  JsonArray *occurrences = json_object_get_array_member (read, "occurrences");
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  *cut = json_object_get_boolean_member_with_default (read, "cut", FALSE);

  for (guint i = 0; i < json_array_get_length (occurrences); i++)
    {
      JsonArray *one = json_array_get_array_element (occurrences, i);
      const char *start = json_array_get_string_element (one, 0);

      if (g_strcmp0 (start, first) >= 0 && g_strcmp0 (start, end) < 0)
        g_ptr_array_add (list, describe (start, json_array_get_string_element (one, 3)));
    }

  g_ptr_array_sort (list, compare_texts);

  return list;
}

static GPtrArray *
list_read (CarryImport *import, const char *first, const char *end)
{
  GPtrArray *events = carry_import_get_events (import);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < events->len; i++)
    {
      CarryImportEvent *event = g_ptr_array_index (events, i);

      if (g_strcmp0 (event->start, first) >= 0 && g_strcmp0 (event->start, end) < 0)
        g_ptr_array_add (list, describe (event->start, event->summary));
    }

  g_ptr_array_sort (list, compare_texts);

  return list;
}

static CarryImport *
read_sample (Samples *samples, const char *name, const GDate *first, const GDate *last, GError **error)
{
  g_autofree char *path = g_build_filename (samples->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GListStore) importers = g_list_store_new (CARRY_TYPE_IMPORTER);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (CarryImporter) importer =
      g_object_new (CARRY_TYPE_ICS_IMPORTER, "zone", zone, "window-first", first, "window-last", last, NULL);

  g_list_store_append (importers, importer);

  return carry_importer_read_file (G_LIST_MODEL (importers), file, error);
}

static GDate
to_date (const char *iso)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay)g_ascii_strtoull (iso + 8, NULL, 10),
                  (GDateMonth)g_ascii_strtoull (iso + 5, NULL, 10),
                  (GDateYear)g_ascii_strtoull (iso, NULL, 10));

  return date;
}

static gboolean
agrees (Samples *samples, const char *name, JsonObject *sample)
{
  JsonArray *window = json_object_get_array_member (sample, "window");
  const char *from = json_array_get_string_element (window, 0),
             *to = json_array_get_string_element (window, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = NULL;
  g_autoptr (GPtrArray) expected = NULL, found = NULL;
  GDate first = to_date (from), last = to_date (to);
  gboolean cut, same;

  g_date_subtract_days (&first, 2);
  g_date_add_days (&last, 2);
  import = read_sample (samples, name, &first, &last, &error);
  if (import == NULL)
    {
      g_test_message ("%s", error->message);
      return FALSE;
    }

  expected = list_expected (sample, from, to, &cut);
  found = list_read (import, from, to);
  same = cut ? found->len >= expected->len : found->len == expected->len;

  for (guint i = 0; same && i < expected->len; i++)
    same = g_str_equal (g_ptr_array_index (expected, i), g_ptr_array_index (found, i));

  if (!same)
    for (guint i = 0; i < MAX (expected->len, found->len); i++)
      {
        const char *one = i < expected->len ? g_ptr_array_index (expected, i) : "nothing";
        const char *other = i < found->len ? g_ptr_array_index (found, i) : "nothing";

        if (!g_str_equal (one, other))
          {
            g_test_message ("%s: expected “%s”, found “%s”", name, one, other);
            break;
          }
      }

  return same;
}

/* What the others read is not what stands there:
 * pr63: they do not know “/America/New_York”; the rule, which ends at 14:00 UTC with a meeting at 9:00, does.
 * bad_custom_ms_tz2: “Customized Time Zone 1” is not defined in the file, but is New York in another sample.
 * Office-2012-owa: of two events without UID at 13:30, in Sydney and in New York, one is dropped. */
static const char *const misread[] = { "biweekly__pr63.ics", "nodeical__bad_custom_ms_tz2.ics",
                                       "nodeical__Office-2012-owa.ics", NULL };

static void
compare_trusted (Samples *samples, const char *trust)
{
  g_autoptr (GList) names = json_object_get_members (samples->files);
  guint n = 0, n_same = 0;

  for (GList *l = names; l != NULL; l = l->next)
    {
      JsonObject *sample = json_object_get_object_member (samples->files, l->data);

      if (!g_str_has_prefix (json_object_get_string_member (sample, "trust"), trust) ||
          g_strv_contains (misread, l->data))
        continue;

      n++;
      n_same += agrees (samples, l->data, sample) ? 1 : 0;
    }

  g_test_message ("%u of %u calendars agree", n_same, n);
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n_same, ==, n);
}

/* Where two programs agree, ours does too. */
static void
test_agreed (gconstpointer data)
{
  compare_trusted ((Samples *)data, "agreed");
}

/* Where one of them has no time zones, the other is right. */
static void
test_zones_by_name (gconstpointer data)
{
  compare_trusted ((Samples *)data, "time zone by name only");
}

/* Every calendar can be read or refused with a reason, and what is left out is said. */
static void
test_all (gconstpointer data)
{
  Samples *samples = (Samples *)data;
  g_autoptr (GList) names = json_object_get_members (samples->files);

  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = read_sample (samples, l->data, NULL, NULL, &error);

      if (import == NULL)
        {
          g_assert_nonnull (error);
          g_assert_true (error->domain == CARRY_IMPORTER_ERROR);
          g_assert_nonnull (strstr (error->message, l->data));
          continue;
        }

      g_assert_no_error (error);
      if (carry_import_get_status (import) != CARRY_IMPORT_OK)
        g_assert_cmpstr (carry_import_get_message (import), !=, "");
    }
}

/* Calendars of holidays and meetings hold no runs. */
static void
test_no_false_runs (gconstpointer data)
{
  Samples *samples = (Samples *)data;
  g_autoptr (GList) names = json_object_get_members (samples->files);

  for (GList *l = names; l != NULL; l = l->next)
    {
      const char *name = l->data;
      g_autoptr (CarryImport) import = NULL;

      if (g_str_has_prefix (name, "runplan__") || g_str_has_prefix (name, "constructed__"))
        continue;

      import = read_sample (samples, name, NULL, NULL, NULL);
      if (import != NULL && carry_import_get_runs (import)->len > 0)
        g_test_message ("%s", name);
      g_assert_true (import == NULL || carry_import_get_runs (import)->len == 0);
    }
}

/* A few bytes changed, a piece taken out, or a piece put in again somewhere else. */
static void
garble (GByteArray *bytes, GRand *rand)
{
  const gint32 size = (gint32)bytes->len;
  const guint at = (guint)g_rand_int_range (rand, 0, size);
  const guint most = (guint)g_rand_int_range (rand, 1, 400);
  const guint length = MIN (most, bytes->len - at);

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      for (guint i = 0; i < 8; i++)
        bytes->data[g_rand_int_range (rand, 0, size)] = (guint8)g_rand_int_range (rand, 0, 256);
      break;

    case 1:
      for (guint i = 0; i < 8; i++)
        bytes->data[g_rand_int_range (rand, 0, size)] =
            (guint8) ",;:=\"/\\\n0-"[g_rand_int_range (rand, 0, 10)];
      break;

    case 2:
      g_byte_array_remove_range (bytes, at, length);
      break;

    default:
      {
        g_autofree guint8 *piece = g_memdup2 (bytes->data + at, length);
        const guint to = (guint)g_rand_int_range (rand, 0, size - (gint32)length + 1);

        memcpy (bytes->data + to, piece, length);
      }
    }
}

/* Damaged by chance, the same each time: nothing breaks and nothing takes long. */
static void
test_garbled (gconstpointer data)
{
  Samples *samples = (Samples *)data;
  g_autoptr (GList) names = json_object_get_members (samples->files);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260504);

  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *path = g_build_filename (samples->folder, l->data, NULL);
      g_autofree char *text = NULL;
      gsize size;

      if (!g_file_get_contents (path, &text, &size, NULL) || size == 0)
        continue;

      for (guint round = 0; round < 10; round++)
        {
          g_autoptr (GByteArray) garbled = g_byte_array_new ();
          g_autoptr (CarryImporter) importer = carry_ics_importer_new ();
          g_autoptr (GBytes) bytes = NULL;
          g_autoptr (GError) error = NULL;
          g_autoptr (CarryImport) import = NULL;

          g_byte_array_append (garbled, (const guint8 *)text, (guint)size);
          garble (garbled, rand);
          bytes = g_byte_array_free_to_bytes (g_steal_pointer (&garbled));

          g_test_timer_start ();
          import = carry_importer_read (importer, bytes, l->data, &error);
          g_assert_true ((import == NULL) == (error != NULL));
          g_assert_cmpfloat (g_test_timer_elapsed (), <, 5);
        }
    }
}

static void
test_none (void)
{
  g_test_skip ("CARRY_SHARED names no folder with samples/ics");
}

int
main (int argc, char *argv[])
{
  const char *shared = g_getenv ("CARRY_SHARED");
  g_autofree char *folder = shared != NULL ? g_build_filename (shared, "samples", "ics", NULL) : NULL;
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "expected.json", NULL) : NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  Samples samples = { .folder = folder };

  g_test_init (&argc, &argv, NULL);

  if (path == NULL || !json_parser_load_from_file (parser, path, NULL))
    {
      g_test_add_func ("/exchange/ics-samples/none", test_none);
      return g_test_run ();
    }

  samples.files =
      json_object_get_object_member (json_node_get_object (json_parser_get_root (parser)), "files");
  g_test_add_data_func ("/exchange/ics-samples/agreed", &samples, test_agreed);
  g_test_add_data_func ("/exchange/ics-samples/zones-by-name", &samples, test_zones_by_name);
  g_test_add_data_func ("/exchange/ics-samples/all", &samples, test_all);
  g_test_add_data_func ("/exchange/ics-samples/garbled", &samples, test_garbled);
  g_test_add_data_func ("/exchange/ics-samples/no-false-runs", &samples, test_no_false_runs);

  return g_test_run ();
}
