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

/**
 * CarryCatalogue:
 *
 * The exercises, a #GListModel of #CarryExercise in the order of their sections and of the file, and
 * found by id.
 */
struct _CarryCatalogue
{
  GObject parent_instance;

  GPtrArray *exercises; /* of CarryExercise */
  GHashTable *by_id;    /* id → CarryExercise, both of the exercise */
};

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
carry_catalogue_finalize (GObject *object)
{
  CarryCatalogue *self = CARRY_CATALOGUE (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->exercises, g_ptr_array_unref);

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
  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
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

      if (g_hash_table_contains (self->by_id, id) || !g_hash_table_add (known, (gpointer)id))
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
compare_sections (gconstpointer a, gconstpointer b)
{
  CarryExercise *first = *(CarryExercise *const *)a;
  CarryExercise *second = *(CarryExercise *const *)b;

  return (int)carry_exercise_get_section (first) - (int)carry_exercise_get_section (second);
}

static void
add (CarryCatalogue *self, CarryExercise *exercise)
{
  g_ptr_array_add (self->exercises, g_object_ref (exercise));
  g_hash_table_insert (self->by_id, (gpointer)carry_exercise_get_id (exercise), exercise);
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
  guint n_before;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (json != NULL && source != NULL, FALSE);

  exercises = carry_exercise_reader_read (json, source, prose, error);
  if (exercises == NULL || !ids_are_new (self, exercises, source, error))
    return FALSE;

  n_before = self->exercises->len;
  all = g_ptr_array_new ();
  g_ptr_array_extend (all, self->exercises, NULL, NULL);
  g_ptr_array_extend (all, exercises, NULL, NULL);
  if (!carry_ladder_check (all, source, error))
    return FALSE;

  for (guint i = 0; i < exercises->len; i++)
    add (self, g_ptr_array_index (exercises, i));

  g_ptr_array_sort (self->exercises, compare_sections);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->exercises->len);

  return TRUE;
}

/**
 * carry_catalogue_lookup:
 * @self: a catalogue
 * @id: the id of an exercise
 *
 * Returns: (transfer none) (nullable): the exercise
 */
CarryExercise *
carry_catalogue_lookup (CarryCatalogue *self, const char *id)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, id);
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
