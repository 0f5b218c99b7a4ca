/* carry-exercise-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-reader.h"

#include "carry-json-entry.h"
#include "carry-kind-types.h"

#include <glib/gi18n.h>
#include <string.h>

#define PLANE_LETTERS "SFT"
#define CONTRACTION_LETTERS "MCEIP"
#define MOST_CONTACTS 200

/* What is read of one exercise, and owned until the exercise has its own copy. */
typedef struct
{
  CarryExerciseFacts facts;
  char **aliases;
  char **english;
  char **contraindications;
} Draft;

static void
clear_draft (Draft *self)
{
  g_clear_pointer (&self->aliases, g_strfreev);
  g_clear_pointer (&self->english, g_strfreev);
  g_clear_pointer (&self->contraindications, g_strfreev);
  g_clear_pointer (&self->facts.dose, carry_prescription_unref);
  for (guint i = 0; i < CARRY_N_PHASES; i++)
    g_clear_pointer (&self->facts.phase_doses[i], carry_prescription_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Draft, clear_draft)

/* What many know an exercise by in every language: its English name, and those aliases that are translated. */
static char **
collect_english (const char *name, char **aliases)
{
  g_autoptr (GStrvBuilder) english = g_strv_builder_new ();
  gboolean translated = !g_str_equal (name, g_dpgettext2 (GETTEXT_PACKAGE, "exercise", name));

  g_strv_builder_add (english, name);

  for (gsize i = 0; aliases[i] != NULL; i++)
    if (!g_str_equal (aliases[i], g_dpgettext2 (CARRY_PROSE_DOMAIN, "alias", aliases[i])))
      {
        g_strv_builder_add (english, aliases[i]);
        translated = TRUE;
      }

  return translated ? g_strv_builder_end (english) : NULL;
}

static gboolean
read_names (const CarryJsonEntry *entry, Draft *draft, GError **error)
{
  if (!carry_json_entry_read_text (entry, "name", &draft->facts.name, error))
    return FALSE;

  draft->aliases = carry_json_entry_read_strings (entry, "aliases", error);
  if (draft->aliases == NULL)
    return FALSE;

  draft->english = collect_english (draft->facts.name, draft->aliases);
  draft->facts.english = (const char *const *)draft->english;
  draft->facts.name = g_dpgettext2 (GETTEXT_PACKAGE, "exercise", draft->facts.name);

  for (gsize i = 0; draft->aliases[i] != NULL; i++)
    g_set_str (&draft->aliases[i], g_dpgettext2 (CARRY_PROSE_DOMAIN, "alias", draft->aliases[i]));
  draft->facts.aliases = (const char *const *)draft->aliases;

  return TRUE;
}

/* The first plane of the list is the main one. */
static gboolean
read_planes (const CarryJsonEntry *entry, CarryExerciseFacts *facts, GError **error)
{
  g_auto (GStrv) letters = carry_json_entry_read_strings (entry, "planes", error);

  if (letters == NULL)
    return FALSE;

  for (gsize i = 0; letters[i] != NULL; i++)
    {
      const char *found = strlen (letters[i]) == 1 ? strchr (PLANE_LETTERS, letters[i][0]) : NULL;

      if (found == NULL || (facts->planes & CARRY_BIT (found - PLANE_LETTERS)) != 0)
        {
          facts->planes = 0;
          break;
        }
      if (i == 0)
        facts->plane = (CarryPlane)(found - PLANE_LETTERS);
      facts->planes |= CARRY_BIT (found - PLANE_LETTERS);
    }

  if (facts->planes == 0)
    return carry_json_entry_refuse (entry, "planes",
                                    _ ("it must be a list of some of the letters S, F and T"), error);

  return TRUE;
}

/* Each string of the list is a group, “band/cable”: any one of it serves. */
static gboolean
read_equipment (const CarryJsonEntry *entry, guint *groups, GError **error)
{
  g_auto (GStrv) list = carry_json_entry_read_strings (entry, "equipment", error);

  if (list == NULL)
    return FALSE;
  if (list[0] == NULL || g_strv_length (list) > CARRY_MAX_EQUIPMENT_GROUPS)
    return carry_json_entry_refuse (entry, "equipment", _ ("it must name one to four groups"), error);

  for (gsize i = 0; list[i] != NULL; i++)
    {
      g_auto (GStrv) any = g_strsplit (list[i], "/", -1);

      if (!carry_json_entry_words_to_set (entry, "equipment", (const char *const *)any, CARRY_TYPE_EQUIPMENT,
                                          &groups[i], error))
        return FALSE;
    }

  return TRUE;
}

/* An object, or NULL with error set. */
static JsonObject *
read_object (const CarryJsonEntry *entry, const char *field, GError **error)
{
  JsonNode *node = json_object_get_member (entry->object, field);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      carry_json_entry_refuse (entry, field, _ ("it is missing, or not an object"), error);
      return NULL;
    }

  return json_node_get_object (node);
}

/* Injury → key of its source, or null where nothing is published that could be shown. */
static gboolean
read_injuries (const CarryJsonEntry *entry, GHashTable *sources, CarryExerciseFacts *facts, GError **error)
{
  JsonObject *object = read_object (entry, "injuries", error);
  CarryJsonEntry part = *entry;
  JsonObjectIter iter;
  const char *word, *key;

  if (object == NULL)
    return FALSE;

  part.object = object;
  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &word, NULL))
    {
      const char *const words[] = { word, NULL };
      guint injury;

      if (!carry_json_entry_words_to_set (entry, "injuries", words, CARRY_TYPE_INJURY, &injury, error) ||
          !carry_json_entry_read_optional (&part, word, &key, error))
        return FALSE;
      if (key != NULL && !g_hash_table_contains (sources, key))
        return carry_json_entry_refuse (entry, "injuries", _ ("its source is not in the list of sources"),
                                        error);

      facts->injuries |= injury;
      if (key != NULL)
        facts->sources[g_bit_nth_lsf (injury, -1)] = g_hash_table_lookup (sources, key);
    }

  return TRUE;
}

/* Phase → dose, or null where the exercise has no place in the phase; a phase that is not named is derived. */
static gboolean
read_phase_doses (const CarryJsonEntry *entry, CarryExerciseFacts *facts, GError **error)
{
  CarryJsonEntry part = *entry;
  JsonObjectIter iter;
  const char *word, *text;

  if (!json_object_has_member (entry->object, "doses"))
    return TRUE;

  part.object = read_object (entry, "doses", error);
  if (part.object == NULL)
    return FALSE;

  json_object_iter_init (&iter, part.object);
  while (json_object_iter_next (&iter, &word, NULL))
    {
      int phase;

      if (!carry_kind_from_nick (CARRY_TYPE_PHASE, word, &phase))
        return carry_json_entry_refuse (entry, "doses", _ ("it names a phase that Carryover does not know"),
                                        error);
      if (!carry_json_entry_read_optional (&part, word, &text, error))
        return FALSE;

      facts->own_phases |= CARRY_BIT (phase);
      if (text != NULL &&
          (facts->phase_doses[phase] = carry_json_entry_parse_dose (entry, "doses", text, error)) == NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_movement (const CarryJsonEntry *entry, CarryExerciseFacts *facts, GError **error)
{
  int pattern, region, contraction;

  if (!carry_json_entry_read_enum (entry, "pattern", CARRY_TYPE_PATTERN, &pattern, error) ||
      !read_planes (entry, facts, error) ||
      !carry_json_entry_read_enum (entry, "region", CARRY_TYPE_REGION, &region, error) ||
      !carry_json_entry_read_set (entry, "primary", CARRY_TYPE_MUSCLE, &facts->primary, error) ||
      !carry_json_entry_read_set (entry, "secondary", CARRY_TYPE_MUSCLE, &facts->secondary, error) ||
      !read_equipment (entry, facts->equipment, error) ||
      !carry_json_entry_read_flag (entry, "unilateral", &facts->unilateral, error) ||
      !carry_json_entry_read_flag (entry, "paired", &facts->paired, error) ||
      !carry_json_entry_read_letter (entry, "contraction", CONTRACTION_LETTERS, &contraction, error) ||
      !carry_json_entry_read_flag (entry, "explosive", &facts->explosive, error) ||
      !carry_json_entry_read_count (entry, "impact", 0, 3, &facts->impact, error) ||
      !carry_json_entry_read_count (entry, "contacts", 0, MOST_CONTACTS, &facts->contacts, error))
    return FALSE;

  facts->pattern = (CarryPattern)pattern;
  facts->region = (CarryRegion)region;
  facts->contraction = (CarryContraction)contraction;

  return TRUE;
}

static gboolean
read_training (const CarryJsonEntry *entry, Draft *draft, GError **error)
{
  CarryExerciseFacts *facts = &draft->facts;

  draft->contraindications = carry_json_entry_read_strings (entry, "contraindications", error);
  if (draft->contraindications == NULL)
    return FALSE;
  facts->contraindications = (const char *const *)draft->contraindications;

  facts->dose =
      carry_json_entry_parse_dose (entry, "dose", carry_json_entry_get_string (entry, "dose"), error);

  return facts->dose != NULL && read_phase_doses (entry, facts, error) &&
         carry_json_entry_read_count (entry, "level", 1, 3, &facts->level, error) &&
         carry_json_entry_read_count (entry, "doms", 0, 3, &facts->soreness, error) &&
         carry_json_entry_read_count (entry, "carryover", 0, 5, &facts->carryover, error) &&
         carry_json_entry_read_optional (entry, "easier", &facts->easier, error) &&
         carry_json_entry_read_optional (entry, "harder", &facts->harder, error) &&
         carry_json_entry_read_optional (entry, "figure", &facts->figure, error);
}

static CarryExercise *
read_exercise (const CarryJsonEntry *entry, GHashTable *sources, CarryProse *prose, GError **error)
{
  g_auto (Draft) draft = { .facts = { .id = entry->id, .prose = prose } };

  if (!read_names (entry, &draft, error) || !read_movement (entry, &draft.facts, error) ||
      !read_injuries (entry, sources, &draft.facts, error) || !read_training (entry, &draft, error))
    return NULL;

  /* Most figures have the name of their exercise. */
  if (draft.facts.figure == NULL)
    draft.facts.figure = entry->id;

  return carry_exercise_new (&draft.facts);
}

/* Key → CarryEvidence of the file's list of sources, which it need not have. */
static GHashTable *
read_sources (JsonObject *root, const char *source, GError **error)
{
  g_autoptr (GHashTable) sources =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)carry_evidence_unref);
  JsonNode *list = json_object_get_member (root, "sources");
  JsonObjectIter iter;
  JsonNode *node;
  const char *key;

  if (list == NULL || !JSON_NODE_HOLDS_OBJECT (list))
    return g_steal_pointer (&sources);

  json_object_iter_init (&iter, json_node_get_object (list));
  while (json_object_iter_next (&iter, &key, &node))
    {
      CarryJsonEntry entry = { .source = source, .id = key };
      CarryEvidence *evidence;
      const char *text, *url;
      int grade;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          carry_json_entry_refuse (&entry, "sources", _ ("it is missing, or not an object"), error);
          return NULL;
        }

      entry.object = json_node_get_object (node);
      if (!carry_json_entry_read_text (&entry, "text", &text, error) ||
          !carry_json_entry_read_text (&entry, "url", &url, error) ||
          !carry_json_entry_read_letter (&entry, "grade", "ABC", &grade, error))
        return NULL;

      evidence = carry_evidence_new (key, text, url, (char)('A' + grade));
      g_hash_table_insert (sources, evidence->key, evidence);
    }

  return g_steal_pointer (&sources);
}

static GPtrArray *
read_list (JsonArray *list, GHashTable *sources, const char *source, CarryProse *prose, GError **error)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *element = json_array_get_element (list, i);
      g_autofree char *place = g_strdup_printf ("exercises[%u]", i);
      CarryJsonEntry entry = { .source = source, .id = place };
      CarryExercise *exercise;
      const char *id;

      if (!JSON_NODE_HOLDS_OBJECT (element))
        {
          carry_json_entry_refuse (&entry, "", _ ("it is not an exercise"), error);
          return NULL;
        }

      entry.object = json_node_get_object (element);
      if (!carry_json_entry_read_text (&entry, "id", &id, error))
        return NULL;

      entry.id = id;
      exercise = read_exercise (&entry, sources, prose, error);
      if (exercise == NULL)
        return NULL;
      g_ptr_array_add (exercises, exercise);
    }

  return g_steal_pointer (&exercises);
}

/**
 * carry_exercise_reader_read:
 * @json: a file of the form `carryover.exercises/2`
 * @source: the name of the file, for messages
 * @prose: (nullable): where the text of its exercises is
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (element-type CarryExercise): the exercises of the file in its order, or %NULL with
 *   a #CarryCatalogueError set that names file, exercise and field
 */
GPtrArray *
carry_exercise_reader_read (GBytes *json, const char *source, CarryProse *prose, GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GHashTable) sources = NULL;
  JsonNode *list;

  g_return_val_if_fail (json != NULL && source != NULL, NULL);

  parser = carry_json_entry_parse_file (json, source, error);
  list = parser != NULL ? carry_json_entry_get_list (parser, source, error) : NULL;
  if (list == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_ARRAY (list))
    {
      g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_SYNTAX,
                   _ ("%s: its “exercises” are not a list"), source);
      return NULL;
    }

  sources = read_sources (json_node_get_object (json_parser_get_root (parser)), source, error);

  return sources != NULL ? read_list (json_node_get_array (list), sources, source, prose, error) : NULL;
}
