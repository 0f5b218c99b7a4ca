/* carry-json-member.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-json-member.h"

#include "carry-kinds.h"
#include "carry-week-file-error.h"

#include <glib/gi18n.h>
#include <math.h>

/* No week has so many of anything. */
#define MAX_ENTRIES 100u

/**
 * carry_json_fail:
 * @error: return location, or %NULL
 * @path: where something is wrong, such as “weeks[3].runs[2].minutes”
 * @what_it_must_be: what should stand there, such as “a list”
 *
 * Returns: %FALSE, with %CARRY_WEEK_FILE_ERROR_FORM set
 */
gboolean
carry_json_fail (GError **error, const char *path, const char *what_it_must_be)
{
  g_set_error (error, CARRY_WEEK_FILE_ERROR, CARRY_WEEK_FILE_ERROR_FORM, _ ("%s must be %s"), path,
               what_it_must_be);

  return FALSE;
}

char *
carry_json_join (const char *path, const char *name)
{
  return *path != '\0' ? g_strconcat (path, ".", name, NULL) : g_strdup (name);
}

/**
 * carry_json_find:
 * @object: (nullable): an object
 * @name: a member
 *
 * Returns: (transfer none) (nullable): the member; %NULL if it is missing or null
 */
JsonNode *
carry_json_find (JsonObject *object, const char *name)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static gboolean
is_number (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && (json_node_get_value_type (node) == G_TYPE_INT64 ||
                                          json_node_get_value_type (node) == G_TYPE_DOUBLE);
}

gboolean
carry_json_is_text (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

/* The functions that read leave @value as it was where nothing stands. They fail with
 * %CARRY_WEEK_FILE_ERROR_FORM, and a message that starts with the place, where something else stands. */

gboolean
carry_json_read_number (
    JsonObject *object, const char *path, const char *name, double max, double *value, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);
  g_autofree char *must = g_strdup_printf (_ ("a number from 0 to %g"), max);

  if (node == NULL)
    return TRUE;

  if (!is_number (node) || !(json_node_get_double (node) >= 0 && json_node_get_double (node) <= max))
    return carry_json_fail (error, place, must);

  *value = json_node_get_double (node);

  return TRUE;
}

gboolean
carry_json_read_whole (
    JsonObject *object, const char *path, const char *name, guint max, guint *value, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);
  g_autofree char *must = g_strdup_printf (_ ("a whole number from 0 to %u"), max);
  double number;

  if (node == NULL)
    return TRUE;

  number = is_number (node) ? json_node_get_double (node) : -1;
  if (!(number >= 0 && number <= max) || number != floor (number))
    return carry_json_fail (error, place, must);

  *value = (guint)number;

  return TRUE;
}

gboolean
carry_json_read_truth (
    JsonObject *object, const char *path, const char *name, gboolean *value, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);

  if (node == NULL)
    return TRUE;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return carry_json_fail (error, place, _ ("true or false"));

  *value = json_node_get_boolean (node);

  return TRUE;
}

gboolean
carry_json_read_text (JsonObject *object, const char *path, const char *name, char **value, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);

  if (node == NULL)
    return TRUE;

  if (!carry_json_is_text (node))
    return carry_json_fail (error, place, _ ("text"));

  g_set_str (value, json_node_get_string (node));

  return TRUE;
}

static char *
list_nicks (GType type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autoptr (GString) nicks = g_string_new (NULL);

  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (nicks, "%s“%s”", i > 0 ? ", " : "", klass->values[i].value_nick);

  return g_string_free_and_steal (g_steal_pointer (&nicks));
}

gboolean
carry_json_read_nick (
    JsonObject *object, const char *path, const char *name, GType type, int *value, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);
  g_autofree char *nicks = NULL;
  g_autofree char *must = NULL;

  if (node == NULL ||
      (carry_json_is_text (node) && carry_kind_from_nick (type, json_node_get_string (node), value)))
    return TRUE;

  nicks = list_nicks (type);
  must = g_strdup_printf (_ ("one of %s"), nicks);

  return carry_json_fail (error, place, must);
}

/* A missing object or list is an empty one, %NULL. */
gboolean
carry_json_read_object (
    JsonObject *object, const char *path, const char *name, JsonObject **value, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);

  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    return carry_json_fail (error, place, _ ("an object"));

  *value = node != NULL ? json_node_get_object (node) : NULL;

  return TRUE;
}

gboolean
carry_json_read_array (
    JsonObject *object, const char *path, const char *name, JsonArray **value, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);
  g_autofree char *must = g_strdup_printf (
      ngettext ("a list of at most %u entry", "a list of at most %u entries", MAX_ENTRIES), MAX_ENTRIES);

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
    return carry_json_fail (error, place, _ ("a list"));

  *value = node != NULL ? json_node_get_array (node) : NULL;

  return carry_json_get_length (*value) <= MAX_ENTRIES || carry_json_fail (error, place, must);
}

guint
carry_json_get_length (JsonArray *array)
{
  return array != NULL ? json_array_get_length (array) : 0;
}
