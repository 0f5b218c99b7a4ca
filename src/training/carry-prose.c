/* carry-prose.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-prose.h"

#include "carry-json-entry.h"

#include <glib/gi18n.h>

/**
 * CarryProse:
 *
 * What there is to say about each exercise of a file: most of the catalogue's text, which only who opens an
 * exercise or prints a sheet wants to read. It is read from JSON when it is first asked for.
 */
struct _CarryProse
{
  GObject parent_instance;

  GBytes *json; /* until it is read */
  char *source;
  GHashTable *texts; /* id → CarryExerciseText, of the chunk and owned */
  GStringChunk *chunk;
};

G_DEFINE_FINAL_TYPE (CarryProse, carry_prose, G_TYPE_OBJECT)

static void
free_text (gpointer data)
{
  CarryExerciseText *text = data;

  g_free ((gpointer)text->cues);
  g_free ((gpointer)text->faults);
  g_free (text);
}

static void
carry_prose_finalize (GObject *object)
{
  CarryProse *self = CARRY_PROSE (object);

  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_clear_pointer (&self->chunk, g_string_chunk_free);
  g_clear_pointer (&self->json, g_bytes_unref);
  g_free (self->source);

  G_OBJECT_CLASS (carry_prose_parent_class)->finalize (object);
}

static void
carry_prose_class_init (CarryProseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_prose_finalize;
}

static void
carry_prose_init (CarryProse *self)
{
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_text);
}

/**
 * carry_prose_new:
 * @json: a file of the form `carryover.exercise-prose/1`
 * @source: its name, for messages
 *
 * Returns: (transfer full): the prose of the file, which is not read yet
 */
CarryProse *
carry_prose_new (GBytes *json, const char *source)
{
  CarryProse *self;

  g_return_val_if_fail (json != NULL && source != NULL, NULL);

  self = g_object_new (CARRY_TYPE_PROSE, NULL);
  self->json = g_bytes_ref (json);
  self->source = g_strdup (source);

  return self;
}

/* The translation lives as long as the program; English has to be kept. */
static const char *
keep (CarryProse *self, const char *context, const char *english)
{
  const char *text = g_dpgettext2 (CARRY_PROSE_DOMAIN, context, english);

  return text == english ? g_string_chunk_insert (self->chunk, english) : text;
}

static gboolean
read_line (
    CarryProse *self, const CarryJsonEntry *entry, const char *field, const char **text, GError **error)
{
  const char *english;

  if (!carry_json_entry_read_text (entry, field, &english, error))
    return FALSE;

  *text = keep (self, field, english);

  return TRUE;
}

static gboolean
read_list (CarryProse *self,
           const CarryJsonEntry *entry,
           const char *field,
           const char *context,
           guint least,
           guint most,
           const char *const **list,
           GError **error)
{
  g_auto (GStrv) english = carry_json_entry_read_strings (entry, field, error);
  g_autofree char *reason = NULL;
  const char **kept;
  guint n;

  if (english == NULL)
    return FALSE;

  n = g_strv_length (english);
  if (n < least || n > most)
    {
      reason = g_strdup_printf (_ ("it must have from %u to %u lines"), least, most);
      return carry_json_entry_refuse (entry, field, reason, error);
    }

  kept = g_new0 (const char *, n + 1);
  for (guint i = 0; i < n; i++)
    kept[i] = keep (self, context, english[i]);
  *list = kept;

  return TRUE;
}

static gboolean
read_entry (CarryProse *self, const CarryJsonEntry *entry, CarryExerciseText *text, GError **error)
{
  return read_line (self, entry, "why", &text->why, error) &&
         read_list (self, entry, "cues", "cue", CARRY_LEAST_CUES, CARRY_MOST_CUES, &text->cues, error) &&
         read_list (self, entry, "faults", "fault", CARRY_LEAST_FAULTS, CARRY_MOST_FAULTS, &text->faults,
                    error) &&
         read_line (self, entry, "start", &text->start, error) &&
         read_line (self, entry, "end", &text->end, error);
}

static gboolean
read_entries (CarryProse *self, JsonObject *entries, GError **error)
{
  JsonObjectIter iter;
  const char *id;
  JsonNode *node;

  json_object_iter_init (&iter, entries);
  while (json_object_iter_next (&iter, &id, &node))
    {
      CarryJsonEntry entry = { .source = self->source, .id = id };
      CarryExerciseText *text;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return carry_json_entry_refuse (&entry, "", _ ("it is not an exercise"), error);

      entry.object = json_node_get_object (node);
      text = g_new0 (CarryExerciseText, 1);
      g_hash_table_insert (self->texts, g_string_chunk_insert (self->chunk, id), text);

      if (!read_entry (self, &entry, text, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_prose_load:
 * @self: the prose of a file
 * @error: return location, or %NULL
 *
 * Reads the file now, if it was not read yet. A file that is wrong anywhere gives nothing.
 *
 * Returns: %TRUE, or %FALSE with a #CarryCatalogueError set that names file, exercise and field
 */
gboolean
carry_prose_load (CarryProse *self, GError **error)
{
  g_autoptr (GBytes) json = NULL;
  g_autoptr (JsonParser) parser = NULL;
  JsonNode *list;

  g_return_val_if_fail (CARRY_IS_PROSE (self), FALSE);

  json = g_steal_pointer (&self->json);
  if (json == NULL)
    return TRUE;

  parser = carry_json_entry_parse_file (json, self->source, error);
  list = parser != NULL ? carry_json_entry_get_list (parser, self->source, error) : NULL;
  if (list == NULL)
    return FALSE;

  if (!JSON_NODE_HOLDS_OBJECT (list))
    {
      g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_SYNTAX,
                   _ ("%s: its “exercises” are not named by their ids"), self->source);
      return FALSE;
    }

  self->chunk = g_string_chunk_new (g_bytes_get_size (json) / 4);
  if (!read_entries (self, json_node_get_object (list), error))
    {
      g_hash_table_remove_all (self->texts);
      return FALSE;
    }

  return TRUE;
}

/**
 * carry_prose_lookup:
 * @self: the prose of a file
 * @id: the id of an exercise
 *
 * Reads the file if it was not read yet; where it is faulty, that is said once and there is no text.
 *
 * Returns: (transfer none) (nullable): what there is to say about the exercise
 */
const CarryExerciseText *
carry_prose_lookup (CarryProse *self, const char *id)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (CARRY_IS_PROSE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (!carry_prose_load (self, &error))
    g_warning ("%s", error->message);

  return g_hash_table_lookup (self->texts, id);
}
