/* carry-exercise-fixtures.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-fixtures.h"

#include "carry-exercise-field.h"
#include "carry-html-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* References that one field of a row may hold, and names of an exercise in other languages. */
#define MAX_REFERENCES 100u

/* Tables in which numbers of other tables are looked up. */
typedef enum
{
  TABLE_MUSCLES,
  TABLE_EQUIPMENT,
  TABLE_CATEGORIES,
  TABLE_LICENCES,
  TABLE_LANGUAGES,
} NameTable;

#define N_TABLES 5u

/* A row of a table: what it says, and where it stands. */
typedef struct
{
  JsonObject *fields;
  gint64 key;
  CarryExerciseSource *source;
  guint number; /* of the entry in its file, from 0 */
} Row;

typedef struct
{
  GPtrArray *exercises;     /* of Row: in the order of the files */
  GHashTable *translations; /* key of an exercise → GPtrArray of Row */
  GHashTable *names[N_TABLES]; /* key → Row, by NameTable */
  const char *const *languages;
} Tables;

/* Models of wger; the names of other applications may stand before the point. */
static const char *const name_models[] = {
  [TABLE_MUSCLES] = ".muscle",   [TABLE_EQUIPMENT] = ".equipment", [TABLE_CATEGORIES] = ".exercisecategory",
  [TABLE_LICENCES] = ".license", [TABLE_LANGUAGES] = ".language",
};

static void
tables_clear (Tables *tables)
{
  g_clear_pointer (&tables->exercises, g_ptr_array_unref);
  g_clear_pointer (&tables->translations, g_hash_table_unref);
  for (gsize i = 0; i < G_N_ELEMENTS (tables->names); i++)
    g_clear_pointer (&tables->names[i], g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Tables, tables_clear)

static gboolean
get_whole (JsonObject *object, const char *name, gint64 *number)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  *number = json_node_get_int (node);

  return TRUE;
}

static const char *
get_text (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return "";

  return json_node_get_string (node);
}

static gint64 *
copy_key (gint64 key)
{
  return g_memdup2 (&key, sizeof key);
}

static void
add_translation (Tables *tables, Row *row)
{
  GPtrArray *list;
  gint64 exercise;

  /* Older files name the table “exercise_base”. */
  if (!get_whole (row->fields, "exercise", &exercise) && !get_whole (row->fields, "exercise_base", &exercise))
    {
      g_free (row);
      return;
    }

  list = g_hash_table_lookup (tables->translations, &exercise);
  if (list == NULL)
    {
      list = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (tables->translations, copy_key (exercise), list);
    }
  g_ptr_array_add (list, row);
}

static void
add_row (Tables *tables, const char *model, Row *row)
{
  for (gsize i = 0; i < G_N_ELEMENTS (name_models); i++)
    if (g_str_has_suffix (model, name_models[i]))
      {
        g_hash_table_insert (tables->names[i], copy_key (row->key), row);
        return;
      }

  if (g_str_has_suffix (model, ".translation"))
    add_translation (tables, row);
  else if (g_str_has_suffix (model, ".exercise") || g_str_has_suffix (model, ".exercisebase"))
    g_ptr_array_add (tables->exercises, row);
  else
    g_free (row);
}

static void
add_faulty (CarryExerciseSource *source, guint number, const char *reason, GPtrArray *drafts)
{
  g_autofree char *place =
      g_strdup_printf (_ ("%s, entry %u"), carry_exercise_source_get_file (source), number + 1);
  CarryExerciseDraft *draft = carry_exercise_draft_new (place);

  draft->source = g_strdup (CARRY_WGER);
  draft->fault = g_strdup (reason);
  g_ptr_array_add (drafts, draft);
}

static void
add_source (Tables *tables, CarryExerciseSource *source, GPtrArray *drafts)
{
  for (guint i = 0; i < carry_exercise_source_get_n_entries (source); i++)
    {
      JsonNode *node = carry_exercise_source_get_entry (source, i, NULL);
      JsonObject *entry = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      JsonNode *fields = entry != NULL ? json_object_get_member (entry, "fields") : NULL;
      gint64 key;
      Row *row;

      if (fields == NULL || !JSON_NODE_HOLDS_OBJECT (fields) || !get_whole (entry, "pk", &key))
        {
          add_faulty (source, i, _ ("it is no row with “pk” and “fields”"), drafts);
          continue;
        }

      row = g_new0 (Row, 1);
      row->fields = json_node_get_object (fields);
      row->key = key;
      row->source = source;
      row->number = i;
      add_row (tables, get_text (entry, "model"), row);
    }
}

/* The names to which numbers refer. A number without a row is said. */
static char **
resolve (Tables *tables, NameTable table, Row *row, const char *field, CarryExerciseDraft *draft)
{
  static const char *const columns[] = { "name_en", "name", "short_name" };
  JsonNode *node = json_object_get_member (row->fields, field);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  const guint n_all = array != NULL ? json_array_get_length (array) : node != NULL ? 1 : 0;
  const guint n = MIN (n_all, MAX_REFERENCES);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < n; i++)
    {
      JsonNode *element = array != NULL ? json_array_get_element (array, i) : node;
      gint64 key = -1;
      const Row *found;
      const char *name = "";

      if (JSON_NODE_HOLDS_NULL (element))
        continue;
      if (JSON_NODE_HOLDS_VALUE (element) && json_node_get_value_type (element) == G_TYPE_INT64)
        key = json_node_get_int (element);
      found = g_hash_table_lookup (tables->names[table], &key);
      for (gsize c = 0; found != NULL && *name == '\0' && c < G_N_ELEMENTS (columns); c++)
        name = get_text (found->fields, columns[c]);

      if (*name != '\0')
        g_strv_builder_add (names, name);
      else
        g_ptr_array_add (draft->doubts,
                         g_strdup_printf (_ ("field “%s”: it refers to a row that is in none of "
                                             "the files"),
                                          field));
    }

  return g_strv_builder_end (names);
}

/* The short name of the language of a translation; “” where the table of languages is not there. */
static const char *
get_language (Tables *tables, const Row *translation)
{
  gint64 key;
  const Row *row = NULL;

  if (get_whole (translation->fields, "language", &key))
    row = g_hash_table_lookup (tables->names[TABLE_LANGUAGES], &key);

  return row != NULL ? get_text (row->fields, "short_name") : "";
}

/* The translation in the first language there is one for, else the first with a name. */
static Row *
choose_translation (Tables *tables, GPtrArray *translations)
{
  Row *first = NULL;

  for (gsize l = 0; tables->languages[l] != NULL; l++)
    for (guint i = 0; i < translations->len; i++)
      {
        Row *row = g_ptr_array_index (translations, i);

        if (*get_text (row->fields, "name") == '\0')
          continue;
        if (first == NULL)
          first = row;
        if (g_str_equal (get_language (tables, row), tables->languages[l]))
          return row;
      }

  return first;
}

/* What it is called in other languages, so that a search in them finds it. */
static char **
collect_other_names (GPtrArray *translations, const char *name)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < translations->len && names->len < MAX_REFERENCES; i++)
    {
      const Row *row = g_ptr_array_index (translations, i);
      const char *other = get_text (row->fields, "name");

      if (*other != '\0' && !g_str_equal (other, name) &&
          !g_ptr_array_find_with_equal_func (names, other, g_str_equal, NULL))
        g_ptr_array_add (names, (gpointer)other);
    }
  g_ptr_array_add (names, NULL);

  return g_strdupv ((char **)names->pdata);
}

static char *
first_text (const Row *first, const Row *second, const char *field)
{
  const char *text = get_text (first->fields, field);

  if (*text == '\0')
    text = get_text (second->fields, field);

  return *text != '\0' ? g_strdup (text) : NULL;
}

static void
read_translation (Tables *tables, Row *exercise, Row *spoken, GPtrArray *all, CarryExerciseDraft *draft)
{
  const char *language = get_language (tables, spoken);
  g_auto (GStrv) licences = resolve (tables, TABLE_LICENCES, spoken, "license", draft);

  draft->name = g_strstrip (g_strdup (get_text (spoken->fields, "name")));
  draft->aliases = collect_other_names (all, draft->name);
  draft->lines = carry_html_to_lines (get_text (spoken->fields, "description"));
  draft->language = *language != '\0' ? g_strdup (language) : NULL;
  draft->licence = g_strdup (licences[0]);
  draft->author = first_text (spoken, exercise, "license_author");
  draft->url = first_text (spoken, exercise, "license_object_url");
  if (draft->url == NULL)
    draft->url = first_text (spoken, exercise, "license_derivative_source_url");
  if (draft->url == NULL)
    draft->url = g_strdup (CARRY_WGER_URL);
}

static CarryExerciseDraft *
read_exercise (Tables *tables, Row *row)
{
  g_autofree char *place =
      g_strdup_printf (_ ("%s, entry %u"), carry_exercise_source_get_file (row->source), row->number + 1);
  CarryExerciseDraft *draft = carry_exercise_draft_new (place);
  GPtrArray *translations = g_hash_table_lookup (tables->translations, &row->key);
  Row *spoken = translations != NULL ? choose_translation (tables, translations) : NULL;
  g_auto (GStrv) categories = NULL;
  const char *uuid = get_text (row->fields, "uuid");

  draft->source = g_strdup (CARRY_WGER);
  draft->digest = g_strdup (carry_exercise_source_get_digest (row->source));
  draft->id = *uuid != '\0' ? g_strdup (uuid) : g_strdup_printf ("%" G_GINT64_FORMAT, row->key);
  if (spoken == NULL)
    {
      draft->fault = g_strdup (_ ("none of the files has a name for it"));
      return draft;
    }

  read_translation (tables, row, spoken, translations, draft);
  draft->primary = resolve (tables, TABLE_MUSCLES, row, "muscles", draft);
  draft->secondary = resolve (tables, TABLE_MUSCLES, row, "muscles_secondary", draft);
  draft->equipment = resolve (tables, TABLE_EQUIPMENT, row, "equipment", draft);
  categories = resolve (tables, TABLE_CATEGORIES, row, "category", draft);
  draft->category = g_strdup (categories[0]);

  return draft;
}

/* What the runner should add to the files, or NULL. */
static char *
describe_missing (Tables *tables)
{
  if (tables->exercises->len == 0)
    return g_strdup (
        _ ("These files of wger name no exercises. Import “exercise-base-data.json” together with them."));
  if (g_hash_table_size (tables->translations) == 0)
    return g_strdup (
        _ ("The names of these exercises are in another file of wger. Import “translations.json” "
           "together with it."));
  if (g_hash_table_size (tables->names[TABLE_MUSCLES]) == 0)
    return g_strdup (_ ("The muscles of these exercises are in another file of wger. Import “muscles.json” "
                        "together with it."));

  return NULL;
}

/**
 * carry_exercise_fixtures_read:
 * @sources: (element-type CarryExerciseSource): files of the form %CARRY_SOURCE_FIXTURES, which belong together
 * @languages: languages the runner reads, the best first, as “de”; ends with %NULL
 * @drafts: (element-type CarryExerciseDraft): gets one for each exercise, right or wrong
 *
 * Joins the tables of wger's database as they are published: exercises, translations, muscles, equipment, categories,
 * licences and languages, each in a file of its own or together.
 *
 * Returns: (transfer full) (nullable): which file is missing, a sentence, or %NULL if none is
 */
char *
carry_exercise_fixtures_read (GPtrArray *sources, const char *const *languages, GPtrArray *drafts)
{
  g_auto (Tables) tables = { .languages = languages };

  g_return_val_if_fail (sources != NULL && languages != NULL && drafts != NULL, NULL);

  tables.exercises = g_ptr_array_new_with_free_func (g_free);
  tables.translations =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  for (gsize i = 0; i < N_TABLES; i++)
    tables.names[i] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  for (guint i = 0; i < sources->len; i++)
    add_source (&tables, g_ptr_array_index (sources, i), drafts);
  for (guint i = 0; g_hash_table_size (tables.translations) > 0 && i < tables.exercises->len; i++)
    g_ptr_array_add (drafts, read_exercise (&tables, g_ptr_array_index (tables.exercises, i)));

  return describe_missing (&tables);
}
