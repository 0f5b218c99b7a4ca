/* test-catalogue-hostile.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue-importer.h"
#include "carry-exercise-review.h"
#include "carry-json-document.h"

#include <string.h>

static const char *const languages[] = { "en", NULL };

#define SOUND "[{\"name\":\"Wall Squat\",\"muscles\":[\"quads\"],\"instructions\":[\"Sit\",\"Stay\"]}]"

/* How a file ends: refused with a message, without an exercise, or with so many. */
#define REFUSED -2
#define NOTHING -1

static GListStore *
review (CarryExerciseFind *found, CarryCatalogue *catalogue)
{
  g_autoptr (CarryKnownExercises) known = carry_known_exercises_new (catalogue);

  return carry_exercise_find_review (found, known);
}

static int
read_bytes (const char *data, gsize size, char **message)
{
  g_autoptr (CarryImporter) importer = carry_catalogue_importer_new ();
  g_autoptr (GPtrArray) imports = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  CarryImport *import = carry_importer_read (importer, bytes, "bad.json", &error);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (CarryExerciseFind) found = NULL;
  g_autoptr (GListStore) proposals = NULL;
  int n_usable = 0;

  if (import == NULL)
    {
      g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED);
      g_assert_nonnull (strstr (error->message, "bad.json"));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      if (message != NULL)
        *message = g_strdup (error->message);
      return REFUSED;
    }

  g_ptr_array_add (imports, import);
  found = carry_exercise_find_new (imports, languages);
  proposals = review (found, catalogue);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (proposals)); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (proposals), i);

      n_usable += carry_proposal_get_exercise (proposal) != NULL;
      g_assert_true (g_utf8_validate (carry_proposal_get_reason (proposal), -1, NULL));
    }

  return carry_import_get_status (import) == CARRY_IMPORT_SKIPPED ? NOTHING : n_usable;
}

#define ROW(name, text, result) { name, text, sizeof text - 1, result }

static const struct
{
  const char *name;
  const char *text;
  gsize size;
  int result;
} files[] = {
  ROW ("sound", SOUND, 1),
  ROW ("mark", "\xef\xbb\xbf" SOUND, 1),
  ROW ("only-mark", "\xef\xbb\xbf", REFUSED),
  ROW ("blank", " \n\t ", REFUSED),
  ROW ("not-json", "exercise,muscle\nsquat,quads\n", REFUSED),
  ROW ("html", "<!DOCTYPE html><html><body>[]</body></html>", REFUSED),
  ROW ("number", "7", NOTHING),
  ROW ("text", "\"squat\"", NOTHING),
  ROW ("null", "null", NOTHING),
  ROW ("empty-array", "[]", NOTHING),
  ROW ("empty-object", "{}", NOTHING),
  ROW ("nested-lists", "{\"exercises\":{\"exercises\":{\"exercises\":[]}}}", NOTHING),
  ROW ("numbers", "[1,2,3]", NOTHING),
  ROW ("other-json", "{\"$schema\":\"x\",\"type\":\"object\",\"properties\":{\"name\":{}}}", NOTHING),
  ROW ("trailing", SOUND "garbage", REFUSED),
  ROW ("two-documents", SOUND SOUND, REFUSED),
  ROW ("single-quotes", "[{'name':'x'}]", NOTHING),
  ROW ("zero-byte", "[{\"name\":\"a\0b\",\"muscles\":[\"quads\"]}]", REFUSED),
  ROW ("zero-escape", "[{\"name\":\"Squat\\u0000Hold\",\"muscles\":[\"quads\"]}]", 1),
  ROW ("surrogate", "[{\"name\":\"Squat \\ud800\",\"muscles\":[\"quads\"]}]", REFUSED),
  ROW ("latin1", "[{\"name\":\"Kniebeuge \xfc\",\"muscles\":[\"quads\"]}]", REFUSED),
  ROW ("duplicate-keys",
       "[{\"name\":\"Squat A\",\"name\":\"Squat B\",\"muscles\":[],\"muscles\":[\"quads\"]}]",
       1),
  ROW ("same-ids",
       "[{\"id\":\"a\",\"name\":\"Squat A\",\"muscles\":[]},{\"id\":\"a\",\"name\":\"Squat "
       "B\",\"muscles\":[]}]",
       1),
  ROW ("same-numbers",
       "[{\"id\":1,\"name\":\"Squat A\",\"muscles\":[]},{\"id\":1,\"name\":\"Squat B\",\"muscles\":[]}]",
       2),
  ROW ("same-entries",
       "[{\"id\":1,\"name\":\"Squat A\",\"muscles\":[]},{\"id\":1,\"name\":\"Squat A\",\"muscles\":[]}]",
       1),
  ROW ("all-null", "[{\"name\":null,\"muscles\":null,\"equipment\":null,\"instructions\":null}]", 0),
  ROW ("lines", SOUND "\n" SOUND "\n", REFUSED),
  ROW ("comment", "// mine\n" SOUND, REFUSED),
  ROW ("not-a-number", "[{\"name\":\"Squat\",\"muscles\":[NaN]}]", REFUSED),
  ROW ("utf32", "\xff\xfe\0\0[\0\0\0]\0\0\0", REFUSED),
  ROW ("empty-list", "{\"exercises\":[]}", NOTHING),
  ROW ("wrong-types",
       "[{\"name\":\"Squat\",\"muscles\":{\"a\":1},\"equipment\":[[[]]],\"instructions\":{\"x\":[]},"
       "\"level\":[],\"category\":{},\"aliases\":false,\"translations\":7,\"license\":[1]}]",
       1),
  ROW ("fixture-wrong-types",
       "[{\"model\":7,\"pk\":\"x\",\"fields\":{}},{\"model\":\"exercises.exercise\",\"pk\":1,\"fields\":[]},"
       "{\"model\":\"exercises.exercise\",\"pk\":1,\"fields\":{\"muscles\":{},\"uuid\":[]}},"
       "{\"model\":\"exercises.translation\",\"pk\":1,\"fields\":{\"exercise\":1,\"name\":[],\"license\":{}}}"
       "]",
       0),
  ROW ("big-number", "[{\"name\":\"Squat\",\"muscles\":[1e999,-99999999999999999999]}]", 1),
  ROW ("utf16-cut", "\xff\xfe[\0{\0\x22", REFUSED),
};

static void
test_file (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);

  g_assert_cmpint (read_bytes (files[row].text, files[row].size, NULL), ==, files[row].result);
}

/* Every beginning of a sound file ends in a message or in exercises, never in a fault. */
static void
test_cut_off (void)
{
  for (gsize size = 0; size < sizeof SOUND - 1; size++)
    g_assert_cmpint (read_bytes (SOUND, size, NULL), ==, REFUSED);
}

/* A sound file with one byte changed. The seed is fixed by the numbers themselves. */
static void
test_changed_bytes (void)
{
  for (gsize place = 0; place < sizeof SOUND - 1; place++)
    for (guint value = 0; value < 256; value += 7)
      {
        char text[] = SOUND;

        text[place] = (char)value;
        g_assert_cmpint (read_bytes (text, sizeof SOUND - 1, NULL), <=, 1);
      }
}

static void
test_utf16 (void)
{
  static const char *const encodings[] = { "UTF-16LE", "UTF-16BE", "UTF-16" };

  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      gsize size;
      g_autofree char *text = g_convert (SOUND, -1, encodings[i], "UTF-8", NULL, &size, NULL);

      g_assert_cmpint (read_bytes (text, size, NULL), ==, 1);
    }
}

static void
test_deep (void)
{
  static const guint depths[] = { CARRY_JSON_MAX_DEPTH, CARRY_JSON_MAX_DEPTH + 1, 2000000 };

  for (gsize i = 0; i < G_N_ELEMENTS (depths); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *message = NULL;

      for (guint depth = 0; depth < depths[i]; depth++)
        g_string_append_c (text, '[');
      for (guint depth = 0; depth < depths[i]; depth++)
        g_string_append_c (text, ']');
      g_assert_cmpint (read_bytes (text->str, text->len, &message), ==, i == 0 ? NOTHING : REFUSED);
      if (i > 0)
        g_assert_nonnull (strstr (message, "64 at line 1"));
    }
}

static void
test_long_texts (void)
{
  g_autofree char *huge = g_strnfill (3 * 1024 * 1024, 'x');
  g_autofree char *name = g_strdup_printf ("[{\"name\":\"%s\",\"muscles\":[\"quads\"]}]", huge);
  g_autofree char *line = g_strdup_printf (
      "[{\"name\":\"Squat\",\"id\":\"%s\",\"muscles\":[\"%s\"],\"instructions\":\"%s\"}]", huge, huge, huge);
  g_autofree char *tags = g_strnfill (1024 * 1024, '<');
  g_autofree char *html = g_strdup_printf ("[{\"name\":\"Squat\",\"instructions\":\"%s\"}]", tags);
  g_autoptr (GString) open = g_string_new ("[{\"name\":\"Squat\",\"instructions\":\"");

  g_assert_cmpint (read_bytes (name, strlen (name), NULL), ==, 0);
  g_assert_cmpint (read_bytes (line, strlen (line), NULL), ==, 1);
  g_assert_cmpint (read_bytes (html, strlen (html), NULL), ==, 1);

  /* Tags that are never closed: each must not be a search to the end of the text. */
  for (guint i = 0; i < 1024 * 1024; i++)
    g_string_append (open, i % 2 == 0 ? "<script" : "<a");
  g_string_append (open, "\"}]");
  g_assert_cmpint (read_bytes (open->str, open->len, NULL), ==, 1);
}

/* What is written in few bytes and takes a lot of memory. */
static void
test_too_many_values (void)
{
  static const char *const values[] = { "{}", "[]", "1", "\"\"" };

  for (gsize v = 0; v < G_N_ELEMENTS (values); v++)
    {
      g_autoptr (GString) text = g_string_new ("[1");
      g_autofree char *message = NULL;

      for (guint i = 0; i < CARRY_JSON_MAX_VALUES; i++)
        g_string_append_printf (text, ",%s", values[v]);
      g_string_append_c (text, ']');
      g_assert_cmpint (read_bytes (text->str, text->len, &message), ==, REFUSED);
      g_assert_nonnull (strstr (message, "2000000 values"));
    }
}

/* A row that refers to a hundred thousand others, which are not there. */
static void
test_many_references (void)
{
  g_autoptr (GString) text =
      g_string_new ("[{\"model\":\"exercises.translation\",\"pk\":1,\"fields\":{"
                    "\"exercise\":1,\"name\":\"Squat\"}},"
                    "{\"model\":\"exercises.exercise\",\"pk\":1,\"fields\":{\"muscles\":[0");

  for (guint i = 1; i < 100000; i++)
    g_string_append_printf (text, ",%u", i);
  g_string_append (text, "]}}]");
  g_assert_cmpint (read_bytes (text->str, text->len, NULL), ==, 1);
}

static void
test_too_large (void)
{
  const gsize size = CARRY_JSON_MAX_BYTES + 1;
  g_autofree char *text = g_malloc (size);
  g_autofree char *message = NULL;

  memset (text, ' ', size);
  text[0] = '[';
  text[size - 1] = ']';
  g_assert_cmpint (read_bytes (text, size, &message), ==, REFUSED);
  g_assert_nonnull (strstr (message, "larger than 32 MiB"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/catalogue-hostile/", files[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_file);
    }
  g_test_add_func ("/exchange/catalogue-hostile/cut-off", test_cut_off);
  g_test_add_func ("/exchange/catalogue-hostile/changed-bytes", test_changed_bytes);
  g_test_add_func ("/exchange/catalogue-hostile/utf16", test_utf16);
  g_test_add_func ("/exchange/catalogue-hostile/deep", test_deep);
  g_test_add_func ("/exchange/catalogue-hostile/long-texts", test_long_texts);
  g_test_add_func ("/exchange/catalogue-hostile/too-many-values", test_too_many_values);
  g_test_add_func ("/exchange/catalogue-hostile/many-references", test_many_references);
  g_test_add_func ("/exchange/catalogue-hostile/too-large", test_too_large);

  return g_test_run ();
}
