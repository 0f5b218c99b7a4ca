/* carry-catalogue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-catalogue.h"

#include "carry-exercise-reader.h"
#include "carry-ladder.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * CarryCatalogue:
 *
 * The exercises: a #GListModel of the #CarryExercise that are offered, in the order of their sections and of the
 * file, then the runner's own by name. What the runner hid is not in the list, but found by id like all others, so
 * that sessions that name it stay whole.
 *
 * After it was filled it changes only by a #CarryCatalogueChange.
 */
struct _CarryCatalogue
{
  GObject parent_instance;

  GHashTable *entries;  /* id → Entry, the id of the entry */
  GPtrArray *exercises; /* of CarryExercise: the list */
  GListStore *hidden;   /* of CarryExercise */
  guint n_loaded;       /* exercises that came from files */
};

/* What is known under one id. */
typedef struct
{
  char *id;
  CarryExercise *plain;    /* without what the runner says of it; NULL: there is a mark only */
  CarryExercise *marked;   /* with it */
  CarryExerciseMark *mark; /* NULL: the runner says nothing */
  char *sort_key;          /* of the name of the runner's own; NULL of what came from a file */
  guint position;          /* in the files */
} Entry;

static void carry_catalogue_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryCatalogue,
                               carry_catalogue,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_catalogue_list_model_init))

static GType
carry_catalogue_get_item_type (GListModel *model)
{
  return CARRY_TYPE_EXERCISE;
}

static guint
carry_catalogue_get_n_items (GListModel *model)
{
  return CARRY_CATALOGUE (model)->exercises->len;
}

static gpointer
carry_catalogue_get_item (GListModel *model, guint position)
{
  CarryCatalogue *self = CARRY_CATALOGUE (model);

  return position < self->exercises->len ? g_object_ref (g_ptr_array_index (self->exercises, position))
                                         : NULL;
}

static void
carry_catalogue_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = carry_catalogue_get_item_type;
  iface->get_n_items = carry_catalogue_get_n_items;
  iface->get_item = carry_catalogue_get_item;
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->id);
  g_clear_object (&entry->plain);
  g_clear_object (&entry->marked);
  g_clear_pointer (&entry->mark, carry_exercise_mark_unref);
  g_free (entry->sort_key);
  g_free (entry);
}

static void
carry_catalogue_finalize (GObject *object)
{
  CarryCatalogue *self = CARRY_CATALOGUE (object);

  g_clear_pointer (&self->exercises, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_object (&self->hidden);

  G_OBJECT_CLASS (carry_catalogue_parent_class)->finalize (object);
}

static void
carry_catalogue_class_init (CarryCatalogueClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_catalogue_finalize;
}

static void
carry_catalogue_init (CarryCatalogue *self)
{
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, entry_free);
  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);
  self->hidden = g_list_store_new (CARRY_TYPE_EXERCISE);
}

/**
 * carry_catalogue_new:
 *
 * Returns: (transfer full): an empty catalogue
 */
CarryCatalogue *
carry_catalogue_new (void)
{
  return g_object_new (CARRY_TYPE_CATALOGUE, NULL);
}

static gboolean
ids_are_new (CarryCatalogue *self, GPtrArray *exercises, const char *source, GError **error)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < exercises->len; i++)
    {
      const char *id = carry_exercise_get_id (g_ptr_array_index (exercises, i));

      if (carry_catalogue_lookup (self, id) != NULL || !g_hash_table_add (known, (gpointer)id))
        {
          g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_VALUE,
                       _ ("%s: exercise “%s”, field “%s”: %s"), source, id, "id",
                       _ ("another exercise has it too"));
          return FALSE;
        }
    }

  return TRUE;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *first = *(Entry *const *)a;
  const Entry *second = *(Entry *const *)b;
  const int sections =
      (int)carry_exercise_get_section (first->plain) - (int)carry_exercise_get_section (second->plain);

  if (sections != 0)
    return sections;
  if (first->sort_key == NULL && second->sort_key == NULL)
    return first->position < second->position ? -1 : first->position > second->position;
  if (first->sort_key == NULL || second->sort_key == NULL)
    return first->sort_key == NULL ? -1 : 1;

  if (!g_str_equal (first->sort_key, second->sort_key))
    return strcmp (first->sort_key, second->sort_key);

  return strcmp (first->id, second->id);
}

static gboolean
is_hidden (const Entry *entry)
{
  return entry->mark != NULL && entry->mark->hidden;
}

/* Puts the exercises into the array in their order, and what is hidden into the other. */
static void
collect (CarryCatalogue *self, GPtrArray *offered, GPtrArray *hidden)
{
  g_autoptr (GPtrArray) entries = g_hash_table_get_values_as_ptr_array (self->entries);

  for (guint i = entries->len; i > 0; i--)
    if (((Entry *)g_ptr_array_index (entries, i - 1))->plain == NULL)
      g_ptr_array_remove_index_fast (entries, i - 1);
  g_ptr_array_sort (entries, compare_entries);

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (entries, i);

      g_ptr_array_add (is_hidden (entry) ? hidden : offered, g_object_ref (entry->marked));
    }
}

/* Tells of one piece between what stays in front and what stays at the end: who edits one exercise sees one row
 * change. */
static void
arrange (CarryCatalogue *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->exercises);
  GPtrArray *after = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) hidden = g_ptr_array_new_with_free_func (g_object_unref);
  guint front = 0, end = 0;

  collect (self, after, hidden);
  self->exercises = after;

  while (front < MIN (before->len, after->len) && before->pdata[front] == after->pdata[front])
    front++;
  while (end < MIN (before->len, after->len) - front &&
         before->pdata[before->len - 1 - end] == after->pdata[after->len - 1 - end])
    end++;

  if (before->len - front - end > 0 || after->len - front - end > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), front, before->len - front - end,
                                after->len - front - end);
  g_list_store_splice (self->hidden, 0, g_list_model_get_n_items (G_LIST_MODEL (self->hidden)), hidden->pdata,
                       hidden->len);
}

static Entry *
ensure_entry (CarryCatalogue *self, const char *id)
{
  Entry *entry = g_hash_table_lookup (self->entries, id);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->id = g_strdup (id);
      g_hash_table_insert (self->entries, entry->id, entry);
    }

  return entry;
}

static CarryExercise *
exercise_with_names (CarryExercise *plain, const CarryExerciseMark *mark)
{
  CarryExerciseFacts facts = *carry_exercise_get_facts (plain);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) aliases = NULL;

  if (facts.aliases != NULL)
    g_strv_builder_addv (names, (const char **)facts.aliases);
  g_strv_builder_addv (names, (const char **)mark->aliases);
  aliases = g_strv_builder_end (names);
  facts.aliases = (const char *const *)aliases;

  return carry_exercise_new (&facts);
}

static void
set_plain (Entry *entry, CarryExercise *plain, const char *sort_key)
{
  g_set_object (&entry->plain, plain);
  g_set_str (&entry->sort_key, sort_key);
  g_clear_object (&entry->marked);

  if (plain != NULL && entry->mark != NULL && entry->mark->aliases[0] != NULL)
    entry->marked = exercise_with_names (plain, entry->mark);
  else if (plain != NULL)
    entry->marked = g_object_ref (plain);
}

/**
 * carry_catalogue_load:
 * @self: a catalogue
 * @json: a file of the form `carryover.exercises/2`
 * @source: the name of the file, for messages
 * @prose: (nullable): where the text of its exercises is
 * @error: return location, or %NULL
 *
 * Adds the exercises of a file. A file that is wrong anywhere adds nothing.
 *
 * Returns: %TRUE if all exercises were added; else %FALSE with a #CarryCatalogueError set
 */
gboolean
carry_catalogue_load (
    CarryCatalogue *self, GBytes *json, const char *source, CarryProse *prose, GError **error)
{
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GPtrArray) all = NULL;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (json != NULL && source != NULL, FALSE);

  exercises = carry_exercise_reader_read (json, source, prose, error);
  if (exercises == NULL || !ids_are_new (self, exercises, source, error))
    return FALSE;

  all = g_ptr_array_new ();
  g_ptr_array_extend (all, self->exercises, NULL, NULL);
  g_ptr_array_extend (all, exercises, NULL, NULL);
  if (!carry_ladder_check (all, source, error))
    return FALSE;

  for (guint i = 0; i < exercises->len; i++)
    {
      CarryExercise *exercise = g_ptr_array_index (exercises, i);
      Entry *entry = ensure_entry (self, carry_exercise_get_id (exercise));

      entry->position = self->n_loaded++;
      set_plain (entry, exercise, NULL);
    }

  arrange (self);

  return TRUE;
}

static gboolean
refuse (const char *id, const char *name, GError **error)
{
  g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_CONFLICT,
               _ ("The exercise “%s” is not as it was any more"), name != NULL ? name : id);

  return FALSE;
}

static gboolean
check_edit (
    CarryCatalogue *self, const CarryCatalogueEdit *edit, GHashTable *seen, GHashTable *marks, GError **error)
{
  const gboolean is_mark = edit->mark_before != NULL || edit->mark_after != NULL;
  CarryExercise *exercise = edit->after != NULL ? edit->after : edit->before;
  const CarryExerciseMark *mark = edit->mark_after != NULL ? edit->mark_after : edit->mark_before;
  const char *id = is_mark ? mark->id : carry_exercise_get_id (exercise);
  const Entry *entry = g_hash_table_lookup (self->entries, id);
  CarryExercise *plain = entry != NULL ? entry->plain : NULL;

  if (!g_hash_table_add (is_mark ? marks : seen, (gpointer)id))
    return refuse (id, NULL, error);
  if (is_mark)
    return carry_exercise_mark_equal (edit->mark_before, entry != NULL ? entry->mark : NULL) ||
           refuse (id, plain != NULL ? carry_exercise_get_name (plain) : NULL, error);

  /* What came with Carryover can be marked only. */
  return (plain == edit->before && carry_exercise_is_own (exercise)) ||
         refuse (id, carry_exercise_get_name (exercise), error);
}

/**
 * carry_catalogue_check:
 * @self: a catalogue
 * @change: what is to be done
 * @error: return location, or %NULL
 *
 * Checks whether a change fits: what it replaces or removes must be there as it says, what comes must be new, and
 * both must be the runner's own.
 *
 * Returns: %TRUE if so, else %FALSE with %CARRY_CATALOGUE_ERROR_CONFLICT set
 */
gboolean
carry_catalogue_check (CarryCatalogue *self, CarryCatalogueChange *change, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) marks = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (CARRY_IS_CATALOGUE_CHANGE (change), FALSE);

  for (guint i = 0; i < carry_catalogue_change_get_n_edits (change); i++)
    if (!check_edit (self, carry_catalogue_change_get_edit (change, i), seen, marks, error))
      return FALSE;

  return TRUE;
}

static void
apply_edit (CarryCatalogue *self, const CarryCatalogueEdit *edit)
{
  CarryExercise *exercise = edit->after != NULL ? edit->after : edit->before;
  const CarryExerciseMark *mark = edit->mark_after != NULL ? edit->mark_after : edit->mark_before;
  Entry *entry = ensure_entry (self, mark != NULL ? mark->id : carry_exercise_get_id (exercise));
  g_autoptr (CarryExercise) plain = entry->plain != NULL ? g_object_ref (entry->plain) : NULL;
  g_autofree char *sort_key = g_strdup (entry->sort_key);

  if (mark != NULL)
    {
      g_clear_pointer (&entry->mark, carry_exercise_mark_unref);
      if (edit->mark_after != NULL)
        entry->mark = carry_exercise_mark_ref (edit->mark_after);
      set_plain (entry, plain, sort_key);
    }
  else
    {
      g_free (sort_key);
      sort_key = edit->after != NULL ? g_utf8_collate_key (carry_exercise_get_name (edit->after), -1) : NULL;
      set_plain (entry, edit->after, sort_key);
    }

  if (entry->plain == NULL && entry->mark == NULL)
    g_hash_table_remove (self->entries, entry->id);
}

/**
 * carry_catalogue_apply:
 * @self: a catalogue
 * @change: what is to be done
 * @error: return location, or %NULL
 *
 * Makes a change. Where it does not fit, nothing happens.
 *
 * Returns: %TRUE if it was made, else %FALSE with %CARRY_CATALOGUE_ERROR_CONFLICT set
 */
gboolean
carry_catalogue_apply (CarryCatalogue *self, CarryCatalogueChange *change, GError **error)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), FALSE);

  if (!carry_catalogue_check (self, change, error))
    return FALSE;

  for (guint i = 0; i < carry_catalogue_change_get_n_edits (change); i++)
    apply_edit (self, carry_catalogue_change_get_edit (change, i));
  arrange (self);

  return TRUE;
}

/**
 * carry_catalogue_lookup:
 * @self: a catalogue
 * @id: the id of an exercise
 *
 * Returns: (transfer none) (nullable): the exercise, hidden or not
 */
CarryExercise *
carry_catalogue_lookup (CarryCatalogue *self, const char *id)
{
  const Entry *entry;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  entry = g_hash_table_lookup (self->entries, id);

  return entry != NULL ? entry->marked : NULL;
}

/* The exercise without the names that its mark gives it: what a change replaces. */
CarryExercise *
carry_catalogue_lookup_plain (CarryCatalogue *self, const char *id)
{
  const Entry *entry;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  entry = g_hash_table_lookup (self->entries, id);

  return entry != NULL ? entry->plain : NULL;
}

/* What the runner says of an exercise, or NULL. */
CarryExerciseMark *
carry_catalogue_lookup_mark (CarryCatalogue *self, const char *id)
{
  const Entry *entry;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  entry = g_hash_table_lookup (self->entries, id);

  return entry != NULL ? entry->mark : NULL;
}

/**
 * carry_catalogue_get_hidden:
 * @self: a catalogue
 *
 * Returns: (transfer none): a list of the #CarryExercise that the runner hid
 */
GListModel *
carry_catalogue_get_hidden (CarryCatalogue *self)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), NULL);

  return G_LIST_MODEL (self->hidden);
}

static GBytes *
lookup_resource (const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (CARRY_RESOURCE_PATH "/catalogue/", name, NULL);

  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

/**
 * carry_catalogue_new_built_in:
 *
 * Makes the catalogue that comes with the application. Its text is read when it is first asked for.
 *
 * Returns: (transfer full): the catalogue
 */
CarryCatalogue *
carry_catalogue_new_built_in (void)
{
  g_autoptr (CarryCatalogue) self = carry_catalogue_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) facts = lookup_resource ("exercises.json", &error);
  g_autoptr (GBytes) text = facts != NULL ? lookup_resource ("exercises-prose.json", &error) : NULL;
  g_autoptr (CarryProse) prose = text != NULL ? carry_prose_new (text, "exercises-prose.json") : NULL;

  /* The catalogue was compiled in: where it is missing or wrong, the build is. Better none than no application. */
  if (prose == NULL || !carry_catalogue_load (self, facts, "exercises.json", prose, &error))
    g_critical ("%s", error->message);

  return g_steal_pointer (&self);
}
