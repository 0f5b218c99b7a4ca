/* test-catalogue-samples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-fixtures.h"
#include "carry-exercise-list.h"
#include "carry-exercise-review.h"
#include "carry-test-samples.h"

#include <string.h>

#define FREE_EXERCISE_DB "free-exercise-db_exercises.json"
#define SKIP_REASON "CARRY_SHARED names no folder with samples of catalogues"

static const char *const languages[] = { "de", "en", NULL };
static const char *const wger_files[] = {
  "wger_exercise-base-data.json",
  "wger_translations_en_de_fr.json",
  "wger_muscles.json",
  "wger_equipment.json",
  "wger_categories.json",
  "wger_licenses.json",
  "wger_languages.json",
};

static JsonObject *files;

static GListStore *
review (CarryExerciseFind *found, CarryCatalogue *catalogue)
{
  g_autoptr (CarryKnownExercises) known = carry_known_exercises_new (catalogue);

  return carry_exercise_find_review (found, known);
}

static CarryImport *
read_file (const char *file)
{
  g_autoptr (GError) error = NULL;
  CarryImport *import = carry_test_samples_read ("catalogue", file, &error);

  g_assert_no_error (error);

  return import;
}

static GPtrArray *
read_wger (gsize n_files)
{
  GPtrArray *imports = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < n_files; i++)
    g_ptr_array_add (imports, read_file (wger_files[i]));

  return imports;
}

/* Entries, different ids and the digest of a file. */
static void
test_file (gconstpointer data)
{
  const char *file = data;
  JsonObject *facts = json_object_get_object_member (files, file);
  g_autoptr (CarryImport) import = read_file (file);
  CarryExerciseSource *source = carry_import_get_exercises (import);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_nonnull (source);
  g_assert_cmpuint (carry_exercise_source_get_n_entries (source), ==,
                    carry_test_samples_get_count (facts, "entries"));
  g_assert_cmpstr (carry_exercise_source_get_digest (source), ==,
                   json_object_get_string_member (facts, "sha256"));

  for (guint i = 0; i < carry_exercise_source_get_n_entries (source); i++)
    {
      JsonObject *entry = json_node_get_object (carry_exercise_source_get_entry (source, i, NULL));
      JsonNode *id = json_object_get_member (entry, json_object_has_member (entry, "pk") ? "pk" : "id");

      g_hash_table_add (ids, json_to_string (id, FALSE));
    }
  g_assert_cmpuint (g_hash_table_size (ids), ==, carry_test_samples_get_count (facts, "uniqueIds"));
  g_assert_cmpint (carry_import_get_status (import), ==,
                   carry_test_samples_get_count (facts, "entries") > 0 ? CARRY_IMPORT_OK
                                                                       : CARRY_IMPORT_SKIPPED);
}

typedef const char *(*GetWord) (const CarryExerciseDraft *draft);

static const char *
get_category (const CarryExerciseDraft *draft)
{
  return draft->category;
}

static const char *
get_level (const CarryExerciseDraft *draft)
{
  return draft->level;
}

static const char *
get_equipment (const CarryExerciseDraft *draft)
{
  return draft->equipment[0];
}

static void
assert_counts (GPtrArray *drafts, JsonObject *facts, const char *member, GetWord get_word)
{
  JsonObject *counts = json_object_get_object_member (facts, member);
  JsonObjectIter iter;
  const char *word;
  JsonNode *node;
  guint n_words = 0;

  json_object_iter_init (&iter, counts);
  while (json_object_iter_next (&iter, &word, &node))
    {
      guint n = 0;

      for (guint i = 0; i < drafts->len; i++)
        {
          const char *said = get_word (g_ptr_array_index (drafts, i));

          n += g_str_equal (said != NULL ? said : "None", word);
        }
      g_assert_cmpuint (n, ==, (guint)json_node_get_int (node));
      n_words++;
    }
  g_assert_cmpuint (n_words, >, 2);
}

/* What is of no use here, such as pictures, must be read as it stands all the same. */
static void
assert_members (CarryExerciseSource *source, JsonObject *facts, const char *member, const char *field)
{
  JsonObject *counts = json_object_get_object_member (facts, member);
  g_autoptr (GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);
  JsonObjectIter iter;
  const char *word;
  JsonNode *node;

  for (guint i = 0; i < carry_exercise_source_get_n_entries (source); i++)
    {
      JsonObject *entry = json_node_get_object (carry_exercise_source_get_entry (source, i, NULL));
      const char *said = json_object_get_string_member_with_default (entry, field, NULL);
      gpointer key = (gpointer)(said != NULL ? said : "None");

      g_hash_table_replace (found, key,
                            GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (found, key)) + 1));
    }

  g_assert_cmpuint (g_hash_table_size (found), ==, json_object_get_size (counts));
  json_object_iter_init (&iter, counts);
  while (json_object_iter_next (&iter, &word, &node))
    g_assert_cmpint (GPOINTER_TO_UINT (g_hash_table_lookup (found, word)), ==, json_node_get_int (node));
}

static guint
count_images (CarryExerciseSource *source)
{
  guint n_images = 0;

  for (guint i = 0; i < carry_exercise_source_get_n_entries (source); i++)
    {
      JsonObject *entry = json_node_get_object (carry_exercise_source_get_entry (source, i, NULL));

      n_images += json_array_get_length (json_object_get_array_member (entry, "images"));
    }

  return n_images;
}

static void
test_free_exercise_db (void)
{
  JsonObject *facts = json_object_get_object_member (files, FREE_EXERCISE_DB);
  g_autoptr (CarryImport) import = read_file (FREE_EXERCISE_DB);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_exercise_draft_free);
  guint n_empty = 0;

  carry_exercise_list_read (carry_import_get_exercises (import), languages, drafts);
  g_assert_cmpuint (drafts->len, ==, carry_test_samples_get_count (facts, "entries"));
  assert_counts (drafts, facts, "by_category", get_category);
  assert_counts (drafts, facts, "by_level", get_level);
  assert_counts (drafts, facts, "by_equipment", get_equipment);
  assert_members (carry_import_get_exercises (import), facts, "by_force", "force");
  assert_members (carry_import_get_exercises (import), facts, "by_mechanic", "mechanic");
  g_assert_cmpuint (count_images (carry_import_get_exercises (import)), ==,
                    carry_test_samples_get_count (facts, "images"));

  for (guint i = 0; i < drafts->len; i++)
    {
      const CarryExerciseDraft *draft = g_ptr_array_index (drafts, i);

      n_empty += draft->lines[0] == NULL;
      g_assert_cmpstr (draft->source, ==, "free-exercise-db");
      g_assert_cmpstr (draft->licence, ==, "Unlicense");
    }
  g_assert_cmpuint (n_empty, ==, carry_test_samples_get_count (facts, "emptyInstructions"));
}

static void
count (GListModel *proposals, guint counts[CARRY_N_PROPOSAL_VERDICTS])
{
  memset (counts, 0, CARRY_N_PROPOSAL_VERDICTS * sizeof *counts);
  for (guint i = 0; i < g_list_model_get_n_items (proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (proposals, i);

      counts[carry_proposal_get_verdict (proposal)]++;
      g_assert_true (carry_proposal_get_verdict (proposal) == CARRY_PROPOSAL_NEW ||
                     *carry_proposal_get_reason (proposal) != '\0');
      if (g_test_verbose ())
        g_test_message ("%d %s [%s]", carry_proposal_get_verdict (proposal),
                        carry_proposal_get_name (proposal), carry_proposal_get_reason (proposal));
    }
}

static CarryProposal *
find (GListModel *proposals, const char *name)
{
  for (guint i = 0; i < g_list_model_get_n_items (proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (proposals, i);

      if (g_str_equal (carry_proposal_get_name (proposal), name))
        return g_steal_pointer (&proposal);
    }

  return NULL;
}

static void
test_review (void)
{
  g_autoptr (GPtrArray) imports = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseFind) found = NULL;
  g_autoptr (GListStore) proposals = NULL;
  g_autoptr (CarryProposal) squat = NULL;
  g_autoptr (CarryProposal) stretch = NULL;
  const CarryProvenance *provenance;
  guint counts[CARRY_N_PROPOSAL_VERDICTS];

  g_ptr_array_add (imports, read_file (FREE_EXERCISE_DB));
  found = carry_exercise_find_new (imports, languages);
  g_assert_null (found->missing);
  proposals = review (found, catalogue);
  count (G_LIST_MODEL (proposals), counts);
  g_test_message ("unusable %u, same %u, new %u", counts[0], counts[1], counts[2]);

  /* 14 are of the category cardio. */
  g_assert_cmpuint (counts[CARRY_PROPOSAL_UNUSABLE], >=, 14);
  g_assert_cmpuint (counts[CARRY_PROPOSAL_UNUSABLE], <, 30);
  g_assert_cmpuint (counts[0] + counts[1] + counts[2], ==, 873);

  squat = find (G_LIST_MODEL (proposals), "Barbell Squat");
  g_assert_cmpint (carry_proposal_get_verdict (squat), ==, CARRY_PROPOSAL_SAME);
  g_assert_false (carry_proposal_get_taken (squat));
  g_assert_nonnull (strstr (carry_proposal_get_reason (squat), "Back Squat"));

  stretch = find (G_LIST_MODEL (proposals), "Zottman Curl");
  g_assert_cmpint (carry_proposal_get_verdict (stretch), ==, CARRY_PROPOSAL_NEW);
  g_assert_cmpint (carry_exercise_get_pattern (carry_proposal_get_exercise (stretch)), ==,
                   CARRY_PATTERN_ELBOW_FLEX);
  provenance = carry_exercise_get_provenance (carry_proposal_get_exercise (stretch));
  g_assert_cmpstr (provenance->licence, ==, "Unlicense");
  g_assert_cmpstr (
      provenance->digest, ==,
      json_object_get_string_member (json_object_get_object_member (files, FREE_EXERCISE_DB), "sha256"));
}

static void
test_wger (void)
{
  g_autoptr (GPtrArray) imports = read_wger (G_N_ELEMENTS (wger_files));
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseFind) found = carry_exercise_find_new (imports, languages);
  g_autoptr (GListStore) proposals = review (found, catalogue);
  guint counts[CARRY_N_PROPOSAL_VERDICTS];
  guint n_german = 0, n_english = 0, n_share_alike = 0, n_unnamed = 0;

  g_assert_null (found->missing);
  count (G_LIST_MODEL (proposals), counts);
  g_test_message ("unusable %u, same %u, new %u", counts[0], counts[1], counts[2]);
  g_assert_cmpuint (counts[0] + counts[1] + counts[2], ==, 872);
  g_assert_cmpuint (counts[CARRY_PROPOSAL_NEW], >, 500);

  for (guint i = 0; i < found->drafts->len; i++)
    {
      const CarryExerciseDraft *draft = g_ptr_array_index (found->drafts, i);

      n_german += g_strcmp0 (draft->language, "de") == 0;
      n_english += g_strcmp0 (draft->language, "en") == 0;
      n_share_alike += draft->licence != NULL && g_str_has_prefix (draft->licence, "CC-BY-SA");
      g_assert_cmpstr (draft->source, ==, "wger");
      n_unnamed += draft->author == NULL;
      for (gsize line = 0; draft->lines[line] != NULL; line++)
        {
          g_assert_null (strstr (draft->lines[line], "<p>"));
          g_assert_null (strstr (draft->lines[line], "&nbsp;"));
          g_assert_true (g_utf8_validate (draft->lines[line], -1, NULL));
        }
    }

  /* 214 translations are German, each of another exercise; all exercises have an English one. */
  g_assert_cmpuint (n_german, ==, 214);
  g_assert_cmpuint (n_english, ==, 872 - 214);
  /* Counted in the fixtures: licences 1 and 2, and rows that name no author. */
  g_assert_cmpuint (n_share_alike, ==, 852);
  g_assert_cmpuint (n_unnamed, ==, 83);
}

/* Other tables may be missing; what is missing is said. */
static void
test_wger_without_tables (void)
{
  g_autoptr (GPtrArray) base = read_wger (1);
  g_autoptr (GPtrArray) named = read_wger (2);
  g_autoptr (CarryExerciseFind) nothing = carry_exercise_find_new (base, languages);
  g_autoptr (CarryExerciseFind) found = carry_exercise_find_new (named, languages);

  g_assert_cmpuint (nothing->drafts->len, ==, 0);
  g_assert_nonnull (strstr (nothing->missing, "translations.json"));
  g_assert_cmpuint (found->drafts->len, ==, 872);
  g_assert_nonnull (strstr (found->missing, "muscles.json"));
}

static void
test_no_samples (void)
{
  g_test_skip (SKIP_REASON);
}

int
main (int argc, char *argv[])
{
  g_autoptr (JsonObject) samples = NULL;
  JsonObjectIter iter;
  const char *file;
  JsonNode *node;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  samples = carry_test_samples_load ("catalogue");
  if (samples == NULL)
    {
      g_test_add_func ("/exchange/catalogue-samples", test_no_samples);
      return g_test_run ();
    }

  files = samples;
  json_object_iter_init (&iter, files);
  while (json_object_iter_next (&iter, &file, &node))
    {
      g_autofree char *path = g_strconcat ("/exchange/catalogue-samples/", file, NULL);

      g_test_add_data_func (path, file, test_file);
    }
  g_test_add_func ("/exchange/catalogue-samples/words", test_free_exercise_db);
  g_test_add_func ("/exchange/catalogue-samples/review", test_review);
  g_test_add_func ("/exchange/catalogue-samples/wger", test_wger);
  g_test_add_func ("/exchange/catalogue-samples/wger-without-tables", test_wger_without_tables);

  return g_test_run ();
}
