/* carry-catalogue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-catalogue.h"

#include "carry-kind-types.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <string.h>

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

G_DEFINE_QUARK (carry - catalogue - error - quark, carry_catalogue_error)
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

/**
 * carry_catalogue_new_built_in:
 *
 * Returns: (transfer full): the catalogue that comes with the application
 */
CarryCatalogue *
carry_catalogue_new_built_in (void)
{
  const char *path = CARRY_RESOURCE_PATH "/catalogue/exercises.json";
  g_autoptr (CarryCatalogue) self = carry_catalogue_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) json = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  /* The catalogue was compiled in: where it is missing or wrong, the build is. */
  if (json == NULL || !carry_catalogue_load (self, json, "exercises.json", &error))
    g_error ("%s", error->message);

  return g_steal_pointer (&self);
}

typedef struct
{
  const char *source;
  const char *id;
  JsonObject *object;
} Entry;

static gboolean
refuse (const Entry *entry, const char *field, const char *reason, GError **error)
{
  g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_VALUE,
               _ ("%s: exercise “%s”, field “%s”: %s"), entry->source, entry->id, field, reason);

  return FALSE;
}

static const char *
get_string (const Entry *entry, const char *field)
{
  JsonNode *node = json_object_get_member (entry->object, field);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node)
                                                                          : NULL;
}

static gboolean
read_enum (const Entry *entry, const char *field, GType type, int *value, GError **error)
{
  if (!carry_kind_from_nick (type, get_string (entry, field), value))
    return refuse (entry, field, _ ("it is missing, or not a word that Carryover knows"), error);

  return TRUE;
}

static gboolean
read_letter (const Entry *entry, const char *field, const char *letters, int *value, GError **error)
{
  const char *text = get_string (entry, field);
  const char *found = text != NULL && text[0] != '\0' && text[1] == '\0' ? strchr (letters, text[0]) : NULL;
  g_autofree char *reason = NULL;

  if (found == NULL)
    {
      reason = g_strdup_printf (_ ("it must be one of the letters %s"), letters);
      return refuse (entry, field, reason, error);
    }

  *value = (int)(found - letters);

  return TRUE;
}

static gboolean
read_count (const Entry *entry, const char *field, gint64 least, gint64 most, guint *value, GError **error)
{
  JsonNode *node = json_object_get_member (entry->object, field);
  g_autofree char *reason = NULL;

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64 || json_node_get_int (node) < least ||
      json_node_get_int (node) > most)
    {
      reason = g_strdup_printf (_ ("it must be a whole number from %d to %d"), (int)least, (int)most);
      return refuse (entry, field, reason, error);
    }

  *value = (guint)json_node_get_int (node);

  return TRUE;
}

static gboolean
read_flag (const Entry *entry, const char *field, gboolean *value, GError **error)
{
  JsonNode *node = json_object_get_member (entry->object, field);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return refuse (entry, field, _ ("it must be true or false"), error);

  *value = json_node_get_boolean (node);

  return TRUE;
}

/* An array of strings; NULL with error set if the field is not one. */
static char **
read_strings (const Entry *entry, const char *field, GError **error)
{
  JsonNode *node = json_object_get_member (entry->object, field);
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      refuse (entry, field, _ ("it must be a list"), error);
      return NULL;
    }

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (json_node_get_value_type (element) != G_TYPE_STRING)
        {
          refuse (entry, field, _ ("it must be a list of words"), error);
          return NULL;
        }
      g_strv_builder_add (strings, json_node_get_string (element));
    }

  return g_strv_builder_end (strings);
}

static gboolean
words_to_set (
    const Entry *entry, const char *field, const char *const *words, GType type, guint *set, GError **error)
{
  *set = 0;
  for (gsize i = 0; words[i] != NULL; i++)
    {
      g_autofree char *reason = NULL;
      int value;

      if (!carry_kind_from_nick (type, words[i], &value))
        {
          reason = g_strdup_printf (_ ("“%s” is not a word that Carryover knows"), words[i]);
          return refuse (entry, field, reason, error);
        }
      *set |= CARRY_BIT (value);
    }

  return TRUE;
}

static gboolean
read_set (const Entry *entry, const char *field, GType type, guint *set, GError **error)
{
  g_auto (GStrv) words = read_strings (entry, field, error);

  return words != NULL && words_to_set (entry, field, (const char *const *)words, type, set, error);
}

/* Each string of the list is a group, “band/cable”: any one of it serves. */
static gboolean
read_equipment (const Entry *entry, guint *groups, GError **error)
{
  g_auto (GStrv) list = read_strings (entry, "equipment", error);

  if (list == NULL)
    return FALSE;
  if (list[0] == NULL || g_strv_length (list) > CARRY_MAX_EQUIPMENT_GROUPS)
    return refuse (entry, "equipment", _ ("it must name one to four groups"), error);

  for (gsize i = 0; list[i] != NULL; i++)
    {
      g_auto (GStrv) any = g_strsplit (list[i], "/", -1);

      if (!words_to_set (entry, "equipment", (const char *const *)any, CARRY_TYPE_EQUIPMENT, &groups[i],
                         error))
        return FALSE;
    }

  return TRUE;
}

static CarryPrescription *
read_dose (const Entry *entry, GError **error)
{
  const char *text = get_string (entry, "dose");
  g_autoptr (GError) reason = NULL;
  CarryPrescription *dose = text != NULL ? carry_prescription_parse (text, &reason) : NULL;

  if (dose == NULL)
    refuse (entry, "dose", reason != NULL ? reason->message : _ ("it is missing"), error);

  return dose;
}

static CarryExercise *
read_exercise (const Entry *entry, GError **error)
{
  CarryExerciseFacts facts = { .id = entry->id };
  int pattern, plane, region, contraction;
  g_auto (GStrv) contraindications = NULL;
  g_autoptr (CarryPrescription) dose = NULL;

  facts.name = get_string (entry, "name");
  if (facts.name == NULL || *facts.name == '\0')
    {
      refuse (entry, "name", _ ("it is missing"), error);
      return NULL;
    }
  facts.name = g_dpgettext2 (GETTEXT_PACKAGE, "exercise", facts.name);
  facts.cue = get_string (entry, "cue");
  if (facts.cue != NULL && *facts.cue != '\0')
    facts.cue = g_dpgettext2 (GETTEXT_PACKAGE, "cue", facts.cue);
  facts.figure = get_string (entry, "figure");

  if (!read_enum (entry, "pattern", CARRY_TYPE_PATTERN, &pattern, error) ||
      !read_letter (entry, "plane", "SFT", &plane, error) ||
      !read_enum (entry, "region", CARRY_TYPE_REGION, &region, error) ||
      !read_set (entry, "primary", CARRY_TYPE_MUSCLE, &facts.primary, error) ||
      !read_set (entry, "secondary", CARRY_TYPE_MUSCLE, &facts.secondary, error) ||
      !read_equipment (entry, facts.equipment, error) ||
      !read_flag (entry, "unilateral", &facts.unilateral, error) ||
      !read_letter (entry, "contraction", "MCEIP", &contraction, error) ||
      !read_flag (entry, "explosive", &facts.explosive, error) ||
      !read_set (entry, "injuries", CARRY_TYPE_INJURY, &facts.injuries, error) ||
      (contraindications = read_strings (entry, "contraindications", error)) == NULL ||
      !read_count (entry, "level", 1, 3, &facts.level, error) ||
      !read_count (entry, "carryover", 0, 5, &facts.carryover, error) ||
      (dose = read_dose (entry, error)) == NULL)
    return NULL;

  facts.pattern = (CarryPattern)pattern;
  facts.plane = (CarryPlane)plane;
  facts.region = (CarryRegion)region;
  facts.contraction = (CarryContraction)contraction;
  facts.contraindications = (const char *const *)contraindications;
  facts.dose = dose;

  return carry_exercise_new (&facts);
}

static GPtrArray *
read_exercises (JsonNode *root, const char *source, GHashTable *known, GError **error)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  JsonObject *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *list = object != NULL ? json_object_get_member (object, "exercises") : NULL;
  JsonArray *array = list != NULL && JSON_NODE_HOLDS_ARRAY (list) ? json_node_get_array (list) : NULL;

  if (array == NULL)
    {
      g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_SYNTAX,
                   _ ("%s: there is no list “exercises” in it; it is not a catalogue"), source);
      return NULL;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      g_autofree char *place = g_strdup_printf ("exercises[%u]", i);
      Entry entry = { .source = source, .id = place };
      CarryExercise *exercise;
      const char *id;

      if (!JSON_NODE_HOLDS_OBJECT (element))
        {
          refuse (&entry, "", _ ("it is not an exercise"), error);
          return NULL;
        }

      entry.object = json_node_get_object (element);
      id = get_string (&entry, "id");
      if (id == NULL || *id == '\0' || g_hash_table_contains (known, id))
        {
          refuse (&entry, "id", _ ("it is missing, or another exercise has it"), error);
          return NULL;
        }

      entry.id = id;
      exercise = read_exercise (&entry, error);
      if (exercise == NULL)
        return NULL;
      g_hash_table_add (known, (gpointer)carry_exercise_get_id (exercise));
      g_ptr_array_add (exercises, exercise);
    }

  return g_steal_pointer (&exercises);
}

static int
compare_sections (gconstpointer a, gconstpointer b)
{
  CarryExercise *first = *(CarryExercise *const *)a;
  CarryExercise *second = *(CarryExercise *const *)b;

  return (int)carry_exercise_get_section (first) - (int)carry_exercise_get_section (second);
}

/**
 * carry_catalogue_load:
 * @self: a catalogue
 * @json: a file of the form `carryover.exercises/1`
 * @source: the name of the file, for messages
 * @error: return location, or %NULL
 *
 * Adds the exercises of a file. A file that is wrong anywhere adds nothing.
 *
 * Returns: %TRUE if all exercises were added; else %FALSE with a #CarryCatalogueError set
 */
gboolean
carry_catalogue_load (CarryCatalogue *self, GBytes *json, const char *source, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GError) syntax = NULL;
  const guint n_before = self->exercises->len;
  gsize size;
  const char *data;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (json != NULL && source != NULL, FALSE);

  data = g_bytes_get_data (json, &size);
  if (!json_parser_load_from_data (parser, data, (gssize)size, &syntax))
    {
      g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_SYNTAX, "%s: %s", source,
                   syntax->message);
      return FALSE;
    }

  for (guint i = 0; i < n_before; i++)
    g_hash_table_add (known, (gpointer)carry_exercise_get_id (g_ptr_array_index (self->exercises, i)));

  exercises = read_exercises (json_parser_get_root (parser), source, known, error);
  if (exercises == NULL)
    return FALSE;

  for (guint i = 0; i < exercises->len; i++)
    {
      CarryExercise *exercise = g_ptr_array_index (exercises, i);

      g_ptr_array_add (self->exercises, g_object_ref (exercise));
      g_hash_table_insert (self->by_id, (gpointer)carry_exercise_get_id (exercise), exercise);
    }

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
