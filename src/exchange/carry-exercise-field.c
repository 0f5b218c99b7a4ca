/* carry-exercise-field.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-field.h"

#include <glib/gi18n.h>

/* Words that one field of an exercise may have. */
#define MAX_WORDS 100u

#define MAX_NAMES 9u

/* The usual names of each field, the most telling first; they are told apart by letters and digits alone, so that
 * “primaryMuscles” is “Primary Muscles” and “primary_muscles”, too. */
static const char *const names[][MAX_NAMES] = {
  [CARRY_FIELD_ID] = { "id", "uuid", "slug", "exercise_id" },
  [CARRY_FIELD_NAME] = { "name", "title", "exercise_name", "exercise", "label" },
  [CARRY_FIELD_ALIASES] = { "aliases", "alias", "alternative_names", "synonyms" },
  [CARRY_FIELD_PRIMARY] = { "primary_muscles", "primary", "muscles", "target_muscles", "target", "muscle",
                            "muscle_group", "body_part" },
  [CARRY_FIELD_SECONDARY] = { "secondary_muscles", "muscles_secondary", "secondary", "synergists" },
  [CARRY_FIELD_EQUIPMENT] = { "equipment", "equipments", "equipment_required" },
  [CARRY_FIELD_INSTRUCTIONS] = { "instructions", "steps", "description", "cues", "how_to", "execution" },
  [CARRY_FIELD_CATEGORY] = { "category", "type", "exercise_type" },
  [CARRY_FIELD_LEVEL] = { "level", "difficulty", "experience" },
  [CARRY_FIELD_LICENCE] = { "license", "licence" },
  [CARRY_FIELD_AUTHOR] = { "license_author", "author", "authors" },
  [CARRY_FIELD_URL] = { "license_object_url", "license_derivative_source_url", "url", "link" },
  [CARRY_FIELD_LANGUAGE] = { "language", "lang", "locale" },
};

/* The names of things that are objects of their own, such as a muscle of wger. */
static const char *const inner_names[] = { "name_en", "short_name", "name", "full_name", "alias", "text" };

static gboolean
is_text (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

/* A text, a number that stands for one, or the name of an object; NULL for all else. */
static char *
to_text (JsonNode *node)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  if (is_text (node))
    return g_strstrip (g_strdup (json_node_get_string (node)));
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));

  for (gsize i = 0; object != NULL && i < G_N_ELEMENTS (inner_names); i++)
    {
      JsonNode *inner = json_object_get_member (object, inner_names[i]);

      if (inner != NULL && is_text (inner) && *json_node_get_string (inner) != '\0')
        return g_strstrip (g_strdup (json_node_get_string (inner)));
    }

  return NULL;
}

static const char *
skip_separators (const char *text)
{
  while (*text != '\0' && (guchar)*text < 0x80 && !g_ascii_isalnum (*text))
    text++;

  return text;
}

static gboolean
is_same_name (const char *a, const char *b)
{
  for (;; a++, b++)
    {
      a = skip_separators (a);
      b = skip_separators (b);
      if (g_ascii_tolower (*a) != g_ascii_tolower (*b))
        return FALSE;
      if (*a == '\0')
        return TRUE;
    }
}

/* The member of this name, written in whatever way; one that says something before one that is null. */
static JsonNode *
look_up (JsonObject *object, const char *name, const char **written)
{
  JsonNode *found = json_object_get_member (object, name);
  JsonObjectIter iter;
  const char *other;
  JsonNode *node;

  if (written != NULL)
    *written = name;
  if (found != NULL && !JSON_NODE_HOLDS_NULL (found))
    return found;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &other, &node))
    if (is_same_name (other, name))
      {
        found = node;
        if (written != NULL)
          *written = other;
        if (!JSON_NODE_HOLDS_NULL (node))
          break;
      }

  return found;
}

/**
 * carry_exercise_field_find_member:
 * @object: an object of a file
 * @name: the name of a member
 *
 * Returns: (transfer none) (nullable): the member of this name, in whatever case and with whatever between its words;
 *   %NULL if it is missing or null
 */
JsonNode *
carry_exercise_field_find_member (JsonObject *object, const char *name)
{
  JsonNode *node = look_up (object, name, NULL);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static JsonNode *
find (JsonObject *entry, CarryExerciseField field, const char **name)
{
  for (gsize i = 0; i < MAX_NAMES && names[field][i] != NULL; i++)
    {
      JsonNode *node = look_up (entry, names[field][i], name);

      if (node != NULL && !JSON_NODE_HOLDS_NULL (node))
        return node;
    }

  return NULL;
}

static void
doubt (GPtrArray *doubts, const char *field, const char *reason)
{
  /* Translators: a field of an entry in a file, and what is wrong with it */
  g_ptr_array_add (doubts, g_strdup_printf (_ ("field “%s”: %s"), field, reason));
}

/* Whether an object looks like an exercise: it has what exercises have, as text, list or null. In the description of a
 * form such fields are objects. */
gboolean
carry_exercise_field_has_any (JsonObject *entry)
{
  static const CarryExerciseField telling[] = {
    CARRY_FIELD_PRIMARY,
    CARRY_FIELD_SECONDARY,
    CARRY_FIELD_EQUIPMENT,
    CARRY_FIELD_INSTRUCTIONS,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (telling); i++)
    for (gsize n = 0; n < MAX_NAMES && names[telling[i]][n] != NULL; n++)
      {
        JsonNode *node = look_up (entry, names[telling[i]][n], NULL);

        if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
          return TRUE;
      }

  return FALSE;
}

/**
 * carry_exercise_field_read_text:
 * @entry: an exercise
 * @field: what is wanted
 * @doubts: (element-type utf8): gets a sentence where the field is there but no text
 *
 * Returns: (transfer full) (nullable): the text, or %NULL where there is none
 */
char *
carry_exercise_field_read_text (JsonObject *entry, CarryExerciseField field, GPtrArray *doubts)
{
  const char *name = NULL;
  JsonNode *node = find (entry, field, &name);
  g_autofree char *text = NULL;

  if (node == NULL)
    return NULL;

  text = to_text (node);
  if (text == NULL)
    doubt (doubts, name, _ ("it is not text"));

  return text != NULL && *text != '\0' ? g_steal_pointer (&text) : NULL;
}

/**
 * carry_exercise_field_read_words:
 * @entry: an exercise
 * @field: what is wanted
 * @doubts: (element-type utf8): gets a sentence where the field is there but no list of words
 *
 * Returns: (transfer full): the words; a single text is a list of one
 */
char **
carry_exercise_field_read_words (JsonObject *entry, CarryExerciseField field, GPtrArray *doubts)
{
  const char *name = NULL;
  JsonNode *node = find (entry, field, &name);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  const guint n = array != NULL ? json_array_get_length (array) : node != NULL ? 1 : 0;

  if (n > MAX_WORDS)
    doubt (doubts, name, _ ("it is too long, and was cut off"));

  for (guint i = 0; i < MIN (n, MAX_WORDS); i++)
    {
      g_autofree char *word = to_text (array != NULL ? json_array_get_element (array, i) : node);

      if (word == NULL)
        doubt (doubts, name, _ ("it is not text, nor a list of texts"));
      else if (*word != '\0')
        g_strv_builder_add (words, word);
    }

  return g_strv_builder_end (words);
}
