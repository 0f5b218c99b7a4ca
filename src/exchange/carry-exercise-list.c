/* carry-exercise-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-list.h"

#include "carry-exercise-field.h"
#include "carry-html-text.h"
#include "carry-json-member.h"

#include <glib/gi18n.h>

/* How the catalogue of free-exercise-db can be told from others of the same shape. */
#define FREE_EXERCISE_DB "free-exercise-db"
#define FREE_EXERCISE_DB_URL "https://github.com/yuhonas/free-exercise-db"
#define FREE_EXERCISE_DB_LICENCE "Unlicense"

/* An entry has exactly the fields of free-exercise-db. */
static gboolean
is_free_exercise_db (JsonObject *entry)
{
  static const char *const fields[] = { "force",        "level",  "mechanic",        "primaryMuscles",
                                        "instructions", "images", "secondaryMuscles" };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!json_object_has_member (entry, fields[i]))
      return FALSE;

  return TRUE;
}

/* What wger's service answers has members that no other catalogue has together. */
static gboolean
is_wger (JsonObject *entry)
{
  return json_object_has_member (entry, "uuid") && json_object_has_member (entry, "muscles_secondary") &&
         json_object_has_member (entry, "license_author") && json_object_has_member (entry, "translations");
}

/* The numbers by which wger's service names the languages of translations, from 1. */
static const char *const wger_languages[] = {
  "de", "en", "bg", "es", "ru", "nl", "pt", "el", "cs", "sv", "no", "fr", "it", "pl", "uk", "tr", "ar",
  "az", "eo", "fa", "he", "hr", "id", "zh", "sk", "sl", "ko", "th", "sr", "ta", "ro", "ca", "fi",
};

/* The language of a text, as “de”; NULL where the file does not tell it. */
static char *
read_language (JsonObject *spoken, gboolean by_wger, GPtrArray *doubts)
{
  g_autofree char *language = carry_exercise_field_read_text (spoken, CARRY_FIELD_LANGUAGE, doubts);
  guint64 number;

  if (language == NULL || !g_ascii_string_to_unsigned (language, 10, 1, G_MAXUINT, &number, NULL))
    return g_steal_pointer (&language);

  return by_wger && number <= G_N_ELEMENTS (wger_languages) ? g_strdup (wger_languages[number - 1]) : NULL;
}

static char **
read_lines (JsonObject *entry, GPtrArray *doubts)
{
  g_auto (GStrv) texts = carry_exercise_field_read_words (entry, CARRY_FIELD_INSTRUCTIONS, doubts);
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();

  for (gsize i = 0; texts[i] != NULL; i++)
    {
      g_auto (GStrv) lines = carry_html_to_lines (texts[i]);

      g_strv_builder_addv (all, (const char **)lines);
    }

  return g_strv_builder_end (all);
}

/* The translation in the first language that there is one for; else the first. The others are other names. */
static JsonObject *
choose_translation (JsonObject *entry, const char *const *languages)
{
  JsonNode *node = carry_exercise_field_find_member (entry, "translations");
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  JsonObject *first = NULL;

  for (gsize l = 0; array != NULL && languages[l] != NULL; l++)
    for (guint i = 0; i < json_array_get_length (array); i++)
      {
        JsonNode *element = json_array_get_element (array, i);
        g_autoptr (GPtrArray) doubts = g_ptr_array_new_with_free_func (g_free);
        g_autofree char *language = NULL;

        if (!JSON_NODE_HOLDS_OBJECT (element))
          continue;
        if (first == NULL)
          first = json_node_get_object (element);
        language = read_language (json_node_get_object (element), is_wger (entry), doubts);
        if (g_strcmp0 (language, languages[l]) == 0)
          return json_node_get_object (element);
      }

  return first;
}

static void
read_texts (CarryExerciseDraft *draft, JsonObject *entry, JsonObject *spoken)
{
  GPtrArray *doubts = draft->doubts;

  draft->name = carry_exercise_field_read_text (spoken, CARRY_FIELD_NAME, doubts);
  draft->aliases = carry_exercise_field_read_words (spoken, CARRY_FIELD_ALIASES, doubts);
  draft->lines = read_lines (spoken, doubts);
  draft->language = read_language (spoken, is_wger (entry), doubts);
  draft->author = carry_exercise_field_read_text (spoken, CARRY_FIELD_AUTHOR, doubts);
  draft->licence = carry_exercise_field_read_text (spoken, CARRY_FIELD_LICENCE, doubts);
  if (draft->author == NULL && spoken != entry)
    draft->author = carry_exercise_field_read_text (entry, CARRY_FIELD_AUTHOR, doubts);
  if (draft->licence == NULL && spoken != entry)
    draft->licence = carry_exercise_field_read_text (entry, CARRY_FIELD_LICENCE, doubts);
  draft->url = carry_exercise_field_read_text (entry, CARRY_FIELD_URL, doubts);
}

static void
read_words (CarryExerciseDraft *draft, JsonObject *entry)
{
  GPtrArray *doubts = draft->doubts;

  draft->id = carry_exercise_field_read_text (entry, CARRY_FIELD_ID, doubts);
  draft->primary = carry_exercise_field_read_words (entry, CARRY_FIELD_PRIMARY, doubts);
  draft->secondary = carry_exercise_field_read_words (entry, CARRY_FIELD_SECONDARY, doubts);
  draft->equipment = carry_exercise_field_read_words (entry, CARRY_FIELD_EQUIPMENT, doubts);
  draft->category = carry_exercise_field_read_text (entry, CARRY_FIELD_CATEGORY, doubts);
  draft->level = carry_exercise_field_read_text (entry, CARRY_FIELD_LEVEL, doubts);
}

/* As in the files of its database, so that neither comes twice. */
static void
take_for_wger (CarryExerciseDraft *draft, JsonNode *uuid)
{
  g_set_str (&draft->source, CARRY_WGER);
  if (carry_json_is_text (uuid))
    g_set_str (&draft->id, json_node_get_string (uuid));
  if (draft->url == NULL)
    draft->url = g_strdup (CARRY_WGER_URL);
}

static CarryExerciseDraft *
read_entry (CarryExerciseSource *source, guint number, const char *const *languages)
{
  const char *file = carry_exercise_source_get_file (source);
  const char *key;
  JsonNode *node = carry_exercise_source_get_entry (source, number, &key);
  g_autofree char *place = g_strdup_printf (_ ("%s, entry %u"), file, number + 1);
  CarryExerciseDraft *draft = carry_exercise_draft_new (place);
  JsonObject *entry, *spoken;

  draft->source = g_strdup (file);
  draft->digest = g_strdup (carry_exercise_source_get_digest (source));
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      draft->fault = g_strdup (_ ("it is not an exercise"));
      return draft;
    }

  entry = json_node_get_object (node);
  spoken = choose_translation (entry, languages);
  read_words (draft, entry);
  read_texts (draft, entry, spoken != NULL ? spoken : entry);
  if (draft->name == NULL && !json_object_has_member (entry, "name"))
    draft->name = g_strdup (key);
  if (draft->id == NULL)
    draft->id = g_strdup (key);

  if (is_wger (entry))
    take_for_wger (draft, json_object_get_member (entry, "uuid"));
  if (is_free_exercise_db (entry))
    {
      g_set_str (&draft->source, FREE_EXERCISE_DB);
      g_set_str (&draft->licence, FREE_EXERCISE_DB_LICENCE);
      g_set_str (&draft->url, FREE_EXERCISE_DB_URL);
      g_set_str (&draft->language, "en");
    }

  return draft;
}

/**
 * carry_exercise_list_read:
 * @source: a file of the form %CARRY_SOURCE_LIST
 * @languages: languages the runner reads, the best first, as “de”; ends with %NULL
 * @drafts: (element-type CarryExerciseDraft): gets one for each entry, right or wrong
 *
 * Reads a list of exercises whose fields have the usual names.
 */
void
carry_exercise_list_read (CarryExerciseSource *source, const char *const *languages, GPtrArray *drafts)
{
  g_return_if_fail (CARRY_IS_EXERCISE_SOURCE (source));
  g_return_if_fail (languages != NULL && drafts != NULL);

  for (guint i = 0; i < carry_exercise_source_get_n_entries (source); i++)
    g_ptr_array_add (drafts, read_entry (source, i, languages));
}
