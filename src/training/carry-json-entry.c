/* carry-json-entry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-json-entry.h"

#include "carry-kind-types.h"

#include <glib/gi18n.h>
#include <string.h>

G_DEFINE_QUARK (carry - catalogue - error - quark, carry_catalogue_error)

/**
 * carry_json_entry_parse_file:
 * @json: a file of the catalogue
 * @source: its name, for messages
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): a parser that holds what is in the file, or %NULL with @error set
 */
JsonParser *
carry_json_entry_parse_file (GBytes *json, const char *source, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) syntax = NULL;
  gsize size;
  const char *data = g_bytes_get_data (json, &size);

  if (!json_parser_load_from_data (parser, data, (gssize)size, &syntax))
    {
      g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_SYNTAX, "%s: %s", source,
                   syntax->message);
      return NULL;
    }

  return g_steal_pointer (&parser);
}

/**
 * carry_json_entry_get_list:
 * @parser: a file of the catalogue
 * @source: its name, for messages
 * @error: return location, or %NULL
 *
 * Returns: (transfer none): the member “exercises” of the file, or %NULL with @error set
 */
JsonNode *
carry_json_entry_get_list (JsonParser *parser, const char *source, GError **error)
{
  JsonNode *root = json_parser_get_root (parser);
  JsonNode *list = root != NULL && JSON_NODE_HOLDS_OBJECT (root)
                       ? json_object_get_member (json_node_get_object (root), "exercises")
                       : NULL;

  if (list == NULL)
    g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_SYNTAX,
                 _ ("%s: there is no list “exercises” in it; it is not a catalogue"), source);

  return list;
}

/**
 * carry_json_entry_refuse:
 * @self: an entry
 * @field: what is wrong in it
 * @reason: why, translated
 * @error: return location, or %NULL
 *
 * Returns: %FALSE, with @error set
 */
gboolean
carry_json_entry_refuse (const CarryJsonEntry *self, const char *field, const char *reason, GError **error)
{
  g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_VALUE,
               _ ("%s: exercise “%s”, field “%s”: %s"), self->source, self->id, field, reason);

  return FALSE;
}

/* A string of the entry, or %NULL where it has none of that name. */
const char *
carry_json_entry_get_string (const CarryJsonEntry *self, const char *field)
{
  JsonNode *node = json_object_get_member (self->object, field);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node)
                                                                          : NULL;
}

/* A string that must be there and say something. */
gboolean
carry_json_entry_read_text (const CarryJsonEntry *self, const char *field, const char **text, GError **error)
{
  *text = carry_json_entry_get_string (self, field);

  if (*text == NULL || **text == '\0')
    return carry_json_entry_refuse (self, field, _ ("it is missing"), error);

  return TRUE;
}

/* A string that may be null or not there at all: then %NULL. */
gboolean
carry_json_entry_read_optional (const CarryJsonEntry *self,
                                const char *field,
                                const char **text,
                                GError **error)
{
  JsonNode *node = json_object_get_member (self->object, field);

  *text = NULL;
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;

  return carry_json_entry_read_text (self, field, text, error);
}

gboolean
carry_json_entry_read_enum (
    const CarryJsonEntry *self, const char *field, GType type, int *value, GError **error)
{
  if (!carry_kind_from_nick (type, carry_json_entry_get_string (self, field), value))
    return carry_json_entry_refuse (self, field, _ ("it is missing, or not a word that Carryover knows"),
                                    error);

  return TRUE;
}

gboolean
carry_json_entry_read_letter (
    const CarryJsonEntry *self, const char *field, const char *letters, int *value, GError **error)
{
  const char *text = carry_json_entry_get_string (self, field);
  const char *found = text != NULL && text[0] != '\0' && text[1] == '\0' ? strchr (letters, text[0]) : NULL;
  g_autofree char *reason = NULL;

  if (found == NULL)
    {
      reason = g_strdup_printf (_ ("it must be one of the letters %s"), letters);
      return carry_json_entry_refuse (self, field, reason, error);
    }

  *value = (int)(found - letters);

  return TRUE;
}

gboolean
carry_json_entry_read_count (
    const CarryJsonEntry *self, const char *field, gint64 least, gint64 most, guint *value, GError **error)
{
  JsonNode *node = json_object_get_member (self->object, field);
  g_autofree char *reason = NULL;

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64 || json_node_get_int (node) < least ||
      json_node_get_int (node) > most)
    {
      reason = g_strdup_printf (_ ("it must be a whole number from %d to %d"), (int)least, (int)most);
      return carry_json_entry_refuse (self, field, reason, error);
    }

  *value = (guint)json_node_get_int (node);

  return TRUE;
}

gboolean
carry_json_entry_read_flag (const CarryJsonEntry *self, const char *field, gboolean *value, GError **error)
{
  JsonNode *node = json_object_get_member (self->object, field);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return carry_json_entry_refuse (self, field, _ ("it must be true or false"), error);

  *value = json_node_get_boolean (node);

  return TRUE;
}

/* An array of strings; NULL with error set if the field is not one. */
char **
carry_json_entry_read_strings (const CarryJsonEntry *self, const char *field, GError **error)
{
  JsonNode *node = json_object_get_member (self->object, field);
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      carry_json_entry_refuse (self, field, _ ("it must be a list"), error);
      return NULL;
    }

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (json_node_get_value_type (element) != G_TYPE_STRING)
        {
          carry_json_entry_refuse (self, field, _ ("it must be a list of words"), error);
          return NULL;
        }
      g_strv_builder_add (strings, json_node_get_string (element));
    }

  return g_strv_builder_end (strings);
}

gboolean
carry_json_entry_words_to_set (const CarryJsonEntry *self,
                               const char *field,
                               const char *const *words,
                               GType type,
                               guint *set,
                               GError **error)
{
  *set = 0;
  for (gsize i = 0; words[i] != NULL; i++)
    {
      g_autofree char *reason = NULL;
      int value;

      if (!carry_kind_from_nick (type, words[i], &value))
        {
          reason = g_strdup_printf (_ ("“%s” is not a word that Carryover knows"), words[i]);
          return carry_json_entry_refuse (self, field, reason, error);
        }
      *set |= CARRY_BIT (value);
    }

  return TRUE;
}

gboolean
carry_json_entry_read_set (
    const CarryJsonEntry *self, const char *field, GType type, guint *set, GError **error)
{
  g_auto (GStrv) words = carry_json_entry_read_strings (self, field, error);

  return words != NULL &&
         carry_json_entry_words_to_set (self, field, (const char *const *)words, type, set, error);
}

/**
 * carry_json_entry_parse_dose:
 * @self: an entry
 * @field: where the dose stands
 * @text: (nullable): the dose, “3x5@80% r180”
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): the prescription, or %NULL with @error set
 */
CarryPrescription *
carry_json_entry_parse_dose (const CarryJsonEntry *self, const char *field, const char *text, GError **error)
{
  g_autoptr (GError) reason = NULL;
  CarryPrescription *dose = text != NULL ? carry_prescription_parse (text, &reason) : NULL;

  if (dose == NULL)
    carry_json_entry_refuse (self, field, reason != NULL ? reason->message : _ ("it is missing"), error);

  return dose;
}
