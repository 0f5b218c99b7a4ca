/* carry-exercise-source.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-source.h"

#include "carry-exercise-field.h"

struct _CarryExerciseSource
{
  GObject parent_instance;

  char *file;
  char *digest;
  JsonNode *root;
  CarrySourceForm form;
  GPtrArray *entries; /* of JsonNode, of the root */
  GPtrArray *keys;    /* of the names of the entries, of the root; empty where they have none */
};

G_DEFINE_FINAL_TYPE (CarryExerciseSource, carry_exercise_source, G_TYPE_OBJECT)

/* Members under which files keep their list. */
static const char *const list_members[] = { "exercises", "results", "data", "items", "catalogue", NULL };

static void
carry_exercise_source_finalize (GObject *object)
{
  CarryExerciseSource *self = CARRY_EXERCISE_SOURCE (object);

  g_free (self->file);
  g_free (self->digest);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->keys);
  g_clear_pointer (&self->root, json_node_unref);

  G_OBJECT_CLASS (carry_exercise_source_parent_class)->finalize (object);
}

static void
carry_exercise_source_class_init (CarryExerciseSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_exercise_source_finalize;
}

static void
carry_exercise_source_init (CarryExerciseSource *self)
{
  self->entries = g_ptr_array_new ();
  self->keys = g_ptr_array_new ();
}

/* Not json_object_get_object_member(): members may be of any kind. */
static gboolean
is_row (JsonNode *node)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  JsonNode *fields = object != NULL ? json_object_get_member (object, "fields") : NULL;

  return fields != NULL && JSON_NODE_HOLDS_OBJECT (fields) && json_object_has_member (object, "model") &&
         json_object_has_member (object, "pk");
}

static gboolean
is_exercise (JsonNode *node)
{
  return JSON_NODE_HOLDS_OBJECT (node) && carry_exercise_field_has_any (json_node_get_object (node));
}

static void
take_array (CarryExerciseSource *self, JsonArray *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (self->entries, json_array_get_element (array, i));
}

static void
take_members (CarryExerciseSource *self, JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      g_ptr_array_add (self->entries, node);
      g_ptr_array_add (self->keys, (gpointer)name);
    }
}

static void
take_entries (CarryExerciseSource *self, JsonNode *root)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;

  if (JSON_NODE_HOLDS_ARRAY (root))
    take_array (self, json_node_get_array (root));
  for (gsize i = 0; object != NULL && list_members[i] != NULL; i++)
    {
      JsonNode *list = carry_exercise_field_find_member (object, list_members[i]);

      if (list != NULL && (JSON_NODE_HOLDS_ARRAY (list) || JSON_NODE_HOLDS_OBJECT (list)))
        {
          take_entries (self, list);
          return;
        }
    }

  if (object != NULL && carry_exercise_field_has_any (object))
    g_ptr_array_add (self->entries, root);
  else if (object != NULL)
    take_members (self, object);
}

/* One that looks like an exercise makes a catalogue, so that the faulty ones beside it are named. */
static CarrySourceForm
find_form (CarryExerciseSource *self)
{
  gboolean has_exercise = FALSE;

  for (guint i = 0; i < self->entries->len; i++)
    {
      JsonNode *entry = g_ptr_array_index (self->entries, i);

      if (is_row (entry))
        return CARRY_SOURCE_FIXTURES;
      has_exercise = has_exercise || is_exercise (entry);
    }

  return has_exercise ? CARRY_SOURCE_LIST : CARRY_SOURCE_NONE;
}

/**
 * carry_exercise_source_new:
 * @file: its name, for messages
 * @digest: its SHA-256, hexadecimal
 * @root: what is in it; kept
 *
 * Returns: (transfer full): the file
 */
CarryExerciseSource *
carry_exercise_source_new (const char *file, const char *digest, JsonNode *root)
{
  CarryExerciseSource *self;

  g_return_val_if_fail (file != NULL && digest != NULL && root != NULL, NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_SOURCE, NULL);
  self->file = g_strdup (file);
  self->digest = g_strdup (digest);
  self->root = json_node_ref (root);
  take_entries (self, root);
  self->form = find_form (self);

  return self;
}

const char *
carry_exercise_source_get_file (CarryExerciseSource *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SOURCE (self), NULL);
  return self->file;
}

const char *
carry_exercise_source_get_digest (CarryExerciseSource *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SOURCE (self), NULL);
  return self->digest;
}

CarrySourceForm
carry_exercise_source_get_form (CarryExerciseSource *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SOURCE (self), CARRY_SOURCE_NONE);
  return self->form;
}

/* Exercises or rows in the file; 0 where it holds neither. */
guint
carry_exercise_source_get_n_entries (CarryExerciseSource *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SOURCE (self), 0);
  return self->form != CARRY_SOURCE_NONE ? self->entries->len : 0;
}

/**
 * carry_exercise_source_get_entry:
 * @self: a file
 * @entry: the number of an entry, from 0
 * @key: (out) (optional) (nullable): the name under which it stands, or %NULL in an array
 *
 * Returns: (transfer none): the entry
 */
JsonNode *
carry_exercise_source_get_entry (CarryExerciseSource *self, guint entry, const char **key)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SOURCE (self) && entry < self->entries->len, NULL);

  if (key != NULL)
    *key = entry < self->keys->len ? g_ptr_array_index (self->keys, entry) : NULL;

  return g_ptr_array_index (self->entries, entry);
}
