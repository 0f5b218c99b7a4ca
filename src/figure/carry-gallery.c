/* carry-gallery.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-gallery.h"

#include "carry-movement-reader.h"

#include <gio/gio.h>

/**
 * CarryGallery:
 *
 * The movements of one or more pose files. A later file may complete a movement
 * of an earlier one, add new ones, and say what figures were called before.
 */
struct _CarryGallery
{
  GHashTable *movements; /* by name */
  GHashTable *aliases;   /* names that figures had before, and what they are called now */
  GPtrArray *names;     /* %NULL-terminated, owned by the movements */
};

CarryGallery *
carry_gallery_new (void)
{
  CarryGallery *self = g_new0 (CarryGallery, 1);

  self->movements =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)carry_movement_free);
  self->aliases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->names = g_ptr_array_new_null_terminated (32, NULL, TRUE);

  return self;
}

void
carry_gallery_free (CarryGallery *self)
{
  g_ptr_array_unref (self->names);
  g_hash_table_unref (self->aliases);
  g_hash_table_unref (self->movements);
  g_free (self);
}

/* A figure may be like an earlier one and say only what differs. */
static gboolean
copy_model (CarryGallery *self, CarryMovement *movement, JsonObject *object, GError **error)
{
  const char *like = json_object_get_string_member_with_default (object, "like", NULL);
  const CarryMovement *model;

  if (like == NULL)
    return TRUE;

  model = g_hash_table_lookup (self->movements, like);

  if (model == NULL || model == movement)
    {
      g_set_error (error, CARRY_MOVEMENT_ERROR, CARRY_MOVEMENT_ERROR_VALUE,
                   "“like” must name a figure that comes before: “%s”", like);
      return FALSE;
    }

  carry_movement_copy (movement, model);

  return TRUE;
}

static gboolean
add_movement (CarryGallery *self, const char *name, JsonNode *node, GError **error)
{
  CarryMovement *movement = g_hash_table_lookup (self->movements, name);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, CARRY_MOVEMENT_ERROR, CARRY_MOVEMENT_ERROR_VALUE, "Exercise “%s” must be an object",
                   name);
      return FALSE;
    }

  if (movement == NULL)
    {
      movement = carry_movement_new (name);
      g_hash_table_insert (self->movements, movement->name, movement);
      g_ptr_array_add (self->names, movement->name);
    }

  if (!copy_model (self, movement, json_node_get_object (node), error) ||
      !carry_movement_read (movement, json_node_get_object (node), error))
    {
      g_prefix_error (error, "Exercise “%s”: ", name);
      g_ptr_array_remove (self->names, movement->name);
      g_hash_table_remove (self->movements, name);
      return FALSE;
    }

  return TRUE;
}

/* From now on @name means another figure. */
static gboolean
add_alias (CarryGallery *self, const char *name, JsonNode *node, GError **error)
{
  const char *now = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
  CarryMovement *hidden = g_hash_table_lookup (self->movements, name);

  if (now == NULL || !g_hash_table_contains (self->movements, now))
    {
      g_set_error (error, CARRY_MOVEMENT_ERROR, CARRY_MOVEMENT_ERROR_VALUE,
                   "Alias “%s” must name a figure that comes before", name);
      return FALSE;
    }

  g_hash_table_insert (self->aliases, g_strdup (name), g_strdup (now));

  if (hidden != NULL)
    g_ptr_array_remove (self->names, hidden->name);

  return TRUE;
}

static gboolean
add_aliases (CarryGallery *self, JsonNode *aliases, GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (!JSON_NODE_HOLDS_OBJECT (aliases))
    {
      g_set_error (error, CARRY_MOVEMENT_ERROR, CARRY_MOVEMENT_ERROR_VALUE, "“aliases” must be an object");
      return FALSE;
    }

  json_object_iter_init_ordered (&iter, json_node_get_object (aliases));

  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!add_alias (self, name, node, error))
      return FALSE;

  return TRUE;
}

/**
 * carry_gallery_add:
 * @self: a gallery
 * @json: a pose file: an object whose member "exercises" holds movements by name, or whose
 *   member "aliases" says which figure a name of before means now
 * @length: bytes of @json, or −1 if it ends with a zero
 * @error: return location for a #CarryMovementError or #JsonParserError
 *
 * Adds what the file holds. A movement that cannot be read is not in the
 * gallery afterwards; those before it in the file are.
 *
 * Returns: whether the whole file was read
 */
gboolean
carry_gallery_add (CarryGallery *self, const char *json, gssize length, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonNode *root, *exercises = NULL, *aliases = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (!json_parser_load_from_data (parser, json, length, error))
    return FALSE;

  root = json_parser_get_root (parser);

  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    {
      exercises = json_object_get_member (json_node_get_object (root), "exercises");
      aliases = json_object_get_member (json_node_get_object (root), "aliases");
    }

  if (aliases != NULL)
    return add_aliases (self, aliases, error);

  if (exercises == NULL || !JSON_NODE_HOLDS_OBJECT (exercises))
    {
      g_set_error (error, CARRY_MOVEMENT_ERROR, CARRY_MOVEMENT_ERROR_MEMBER,
                   "The file must hold an object with “exercises”");
      return FALSE;
    }

  json_object_iter_init_ordered (&iter, json_node_get_object (exercises));

  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!add_movement (self, name, node, error))
      return FALSE;

  return TRUE;
}

/**
 * carry_gallery_add_resource:
 * @self: a gallery
 * @path: the path of a pose file among the resources
 * @error: return location for the error
 *
 * Returns: whether the whole file was read
 */
gboolean
carry_gallery_add_resource (CarryGallery *self, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  gsize length;
  const char *json;

  if (bytes == NULL)
    return FALSE;

  json = g_bytes_get_data (bytes, &length);

  if (!carry_gallery_add (self, json, (gssize)length, error))
    {
      g_prefix_error (error, "%s: ", path);
      return FALSE;
    }

  return TRUE;
}

/**
 * carry_gallery_get:
 * @self: a gallery
 * @name: the name of a movement
 *
 * Returns: (transfer none) (nullable): the movement; for a name that a figure had before, that figure
 */
const CarryMovement *
carry_gallery_get (CarryGallery *self, const char *name)
{
  const char *now = g_hash_table_lookup (self->aliases, name);

  if (now != NULL)
    name = now;

  return g_hash_table_lookup (self->movements, name);
}

/**
 * carry_gallery_get_names:
 * @self: a gallery
 *
 * Returns: (transfer none) (array zero-terminated=1): the names of all movements
 */
const char *const *
carry_gallery_get_names (CarryGallery *self)
{
  return (const char *const *)self->names->pdata;
}
