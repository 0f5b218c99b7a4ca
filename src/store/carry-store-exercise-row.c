/* carry-store-exercise-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-exercise-row.h"

#include <string.h>

#include "carry-kind-types.h"
#include "carry-store-set.h"

typedef enum
{
  COLUMN_ID,
  COLUMN_NAME,
  COLUMN_ALIASES,
  COLUMN_PATTERN,
  COLUMN_PLANE,
  COLUMN_PLANES,
  COLUMN_REGION,
  COLUMN_PRIMARY,
  COLUMN_SECONDARY,
  COLUMN_EQUIPMENT,
  COLUMN_UNILATERAL,
  COLUMN_CONTRACTION,
  COLUMN_EXPLOSIVE,
  COLUMN_IMPACT,
  COLUMN_CONTACTS,
  COLUMN_CONTRAINDICATIONS,
  COLUMN_LEVEL,
  COLUMN_SORENESS,
  COLUMN_CARRYOVER,
  COLUMN_DOSE,
  COLUMN_PHASE_DOSES,
  COLUMN_FIGURE,
  COLUMN_WHY,
  COLUMN_CUES,
  COLUMN_FAULTS,
  COLUMN_START,
  COLUMN_END,
  COLUMN_SOURCE,
  COLUMN_LICENCE,
  COLUMN_AUTHOR,
  COLUMN_URL,
  COLUMN_DIGEST,
  COLUMN_LANGUAGE,
  COLUMN_PAIRED,
} Column;

G_STATIC_ASSERT (COLUMN_PAIRED + 1 == CARRY_STORE_N_EXERCISE_COLUMNS);

/* Landings in one set that a row may claim. */
#define MOST_CONTACTS 1000

/* Contraindications, cues and their like that a row may hold. */
#define MOST_LINES 200

/**
 * carry_store_lines_join:
 * @lines: (nullable): a list
 *
 * Returns: (transfer full): the list as text of a line each; a line feed inside of a line becomes a space
 */
char *
carry_store_lines_join (const char *const *lines)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; lines != NULL && lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strdelimit (g_strdup (lines[i]), "\r\n", ' ');

      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, line);
    }

  return g_strdup (text->str);
}

static void
bind_nick (CarryStoreQuery *query, Column column, GType type, int value)
{
  carry_store_query_bind_text (query, (int)column, carry_kind_to_nick (type, value));
}

static void
bind_set (CarryStoreQuery *query, Column column, GType type, guint set)
{
  g_autofree char *nicks = carry_store_set_to_nicks (type, set);

  carry_store_query_bind_text (query, (int)column, nicks);
}

static void
bind_lines (CarryStoreQuery *query, Column column, const char *const *lines)
{
  g_autofree char *text = carry_store_lines_join (lines);

  carry_store_query_bind_text (query, (int)column, text);
}

static void
bind_equipment (CarryStoreQuery *query, const CarryExerciseFacts *facts)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS && facts->equipment[g] != 0; g++)
    {
      g_autofree char *nicks = carry_store_set_to_nicks (CARRY_TYPE_EQUIPMENT, facts->equipment[g]);

      g_string_append_printf (text, "%s%s", g > 0 ? "\n" : "", nicks);
    }

  carry_store_query_bind_text (query, COLUMN_EQUIPMENT, text->str);
}

static void
bind_doses (CarryStoreQuery *query, const CarryExerciseFacts *facts)
{
  g_autofree char *dose = carry_prescription_to_string (facts->dose);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint phase = 0; phase < CARRY_N_PHASES; phase++)
    {
      g_autofree char *own = NULL;

      if ((facts->own_phases & CARRY_BIT (phase)) == 0)
        continue;
      if (facts->phase_doses[phase] != NULL)
        own = carry_prescription_to_string (facts->phase_doses[phase]);
      g_string_append_printf (text, "%s%s %s", text->len > 0 ? "\n" : "",
                              carry_kind_to_nick (CARRY_TYPE_PHASE, (int)phase), own != NULL ? own : "-");
    }

  carry_store_query_bind_text (query, COLUMN_DOSE, dose);
  carry_store_query_bind_text (query, COLUMN_PHASE_DOSES, text->str);
}

static void
bind_text (CarryStoreQuery *query, const CarryExerciseText *text)
{
  carry_store_query_bind_text (query, COLUMN_WHY, text->why);
  bind_lines (query, COLUMN_CUES, text->cues);
  bind_lines (query, COLUMN_FAULTS, text->faults);
  carry_store_query_bind_text (query, COLUMN_START, text->start);
  carry_store_query_bind_text (query, COLUMN_END, text->end);
}

static void
bind_provenance (CarryStoreQuery *query, const CarryProvenance *provenance)
{
  carry_store_query_bind_text (query, COLUMN_SOURCE, provenance->source);
  carry_store_query_bind_text (query, COLUMN_LICENCE, provenance->licence);
  carry_store_query_bind_text (query, COLUMN_AUTHOR, provenance->author);
  carry_store_query_bind_text (query, COLUMN_URL, provenance->url);
  carry_store_query_bind_text (query, COLUMN_DIGEST, provenance->digest);
  carry_store_query_bind_text (query, COLUMN_LANGUAGE, provenance->language);
}

/**
 * carry_store_exercise_row_bind:
 * @query: a statement with a parameter for each of %CARRY_STORE_EXERCISE_COLUMNS
 * @exercise: an exercise of the runner's own
 *
 * Makes the exercise what the statement writes.
 */
void
carry_store_exercise_row_bind (CarryStoreQuery *query, CarryExercise *exercise)
{
  const CarryExerciseFacts *facts = carry_exercise_get_facts (exercise);

  g_return_if_fail (carry_exercise_is_own (exercise));

  carry_store_query_bind_text (query, COLUMN_ID, facts->id);
  carry_store_query_bind_text (query, COLUMN_NAME, facts->name);
  bind_lines (query, COLUMN_ALIASES, facts->aliases);
  bind_nick (query, COLUMN_PATTERN, CARRY_TYPE_PATTERN, (int)facts->pattern);
  bind_nick (query, COLUMN_PLANE, CARRY_TYPE_PLANE, (int)facts->plane);
  bind_set (query, COLUMN_PLANES, CARRY_TYPE_PLANE, facts->planes);
  bind_nick (query, COLUMN_REGION, CARRY_TYPE_REGION, (int)facts->region);
  bind_set (query, COLUMN_PRIMARY, CARRY_TYPE_MUSCLE, facts->primary);
  bind_set (query, COLUMN_SECONDARY, CARRY_TYPE_MUSCLE, facts->secondary);
  bind_equipment (query, facts);
  carry_store_query_bind_integer (query, COLUMN_UNILATERAL, facts->unilateral ? 1 : 0);
  bind_nick (query, COLUMN_CONTRACTION, CARRY_TYPE_CONTRACTION, (int)facts->contraction);
  carry_store_query_bind_integer (query, COLUMN_EXPLOSIVE, facts->explosive ? 1 : 0);
  carry_store_query_bind_integer (query, COLUMN_IMPACT, facts->impact);
  carry_store_query_bind_integer (query, COLUMN_CONTACTS, facts->contacts);
  bind_lines (query, COLUMN_CONTRAINDICATIONS, facts->contraindications);
  carry_store_query_bind_integer (query, COLUMN_LEVEL, facts->level);
  carry_store_query_bind_integer (query, COLUMN_SORENESS, facts->soreness);
  carry_store_query_bind_integer (query, COLUMN_CARRYOVER, facts->carryover);
  bind_doses (query, facts);
  carry_store_query_bind_text (query, COLUMN_FIGURE, facts->figure);
  bind_text (query, carry_exercise_get_text (exercise));
  bind_provenance (query, facts->provenance);
  carry_store_query_bind_integer (query, COLUMN_PAIRED, facts->paired ? 1 : 0);
}

/* What a row is read into: the facts, and all that they point to. */
typedef struct
{
  CarryStoreQuery *query;
  const char *wrong; /* the first column that cannot be right, or NULL */
  CarryExerciseFacts facts;
  CarryExerciseText text;
  GPtrArray *owned; /* of char **: lists */
} Row;

static void
row_clear (Row *row)
{
  g_clear_pointer (&row->facts.dose, carry_prescription_unref);
  for (guint phase = 0; phase < CARRY_N_PHASES; phase++)
    g_clear_pointer (&row->facts.phase_doses[phase], carry_prescription_unref);
  g_clear_pointer (&row->facts.provenance, carry_provenance_unref);
  g_clear_pointer (&row->owned, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Row, row_clear)

static const char *
get_text (Row *row, Column column)
{
  return carry_store_query_get_text (row->query, (int)column);
}

static const char *
get_optional (Row *row, Column column)
{
  return carry_store_query_is_null (row->query, (int)column) ? NULL : get_text (row, column);
}

static void
expect (Row *row, gboolean right, const char *column)
{
  if (!right && row->wrong == NULL)
    row->wrong = column;
}

static int
get_nick (Row *row, Column column, GType type, const char *name)
{
  int value = 0;

  expect (row, carry_kind_from_nick (type, get_text (row, column), &value), name);

  return value;
}

static guint
get_set (Row *row, Column column, GType type, const char *name)
{
  guint set = 0;

  if (*get_text (row, column) != '\0')
    expect (row, carry_store_set_from_nicks (type, get_text (row, column), &set), name);

  return set;
}

static guint
get_count (Row *row, Column column, gint64 least, gint64 most, const char *name)
{
  const gint64 count = carry_store_query_get_integer (row->query, (int)column);

  expect (row, count >= least && count <= most, name);

  return (guint)CLAMP (count, least, most);
}

static const char *const *
get_lines (Row *row, Column column, const char *name)
{
  const char *text = get_text (row, column);
  char **lines = *text != '\0' ? g_strsplit (text, "\n", MOST_LINES + 1) : g_new0 (char *, 1);

  g_ptr_array_add (row->owned, lines);
  expect (row, g_strv_length (lines) <= MOST_LINES, name);

  return (const char *const *)lines;
}

static void
read_equipment (Row *row)
{
  const char *const *groups = get_lines (row, COLUMN_EQUIPMENT, "equipment");

  expect (row, g_strv_length ((char **)groups) <= CARRY_MAX_EQUIPMENT_GROUPS, "equipment");
  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS && groups[g] != NULL; g++)
    expect (row,
            carry_store_set_from_nicks (CARRY_TYPE_EQUIPMENT, groups[g], &row->facts.equipment[g]) &&
                row->facts.equipment[g] != 0,
            "equipment");
}

static void
read_phase_dose (Row *row, const char *line)
{
  const char *space = strchr (line, ' ');
  g_autofree char *nick = space != NULL ? g_strndup (line, (gsize)(space - line)) : NULL;
  CarryPrescription *dose = NULL;
  int phase = 0;

  if (nick == NULL || !carry_kind_from_nick (CARRY_TYPE_PHASE, nick, &phase) ||
      (row->facts.own_phases & CARRY_BIT (phase)) != 0)
    {
      expect (row, FALSE, "phase_doses");
      return;
    }

  if (!g_str_equal (space + 1, "-"))
    {
      dose = carry_prescription_parse (space + 1, NULL);
      expect (row, dose != NULL, "phase_doses");
    }
  row->facts.own_phases |= CARRY_BIT (phase);
  row->facts.phase_doses[phase] = dose;
}

static void
read_doses (Row *row)
{
  const char *const *lines = get_lines (row, COLUMN_PHASE_DOSES, "phase_doses");

  row->facts.dose = carry_prescription_parse (get_text (row, COLUMN_DOSE), NULL);
  expect (row, row->facts.dose != NULL, "dose");
  for (gsize i = 0; lines[i] != NULL; i++)
    read_phase_dose (row, lines[i]);
}

static void
read_movement (Row *row)
{
  CarryExerciseFacts *facts = &row->facts;

  facts->pattern = (CarryPattern)get_nick (row, COLUMN_PATTERN, CARRY_TYPE_PATTERN, "pattern");
  facts->plane = (CarryPlane)get_nick (row, COLUMN_PLANE, CARRY_TYPE_PLANE, "plane");
  facts->planes = get_set (row, COLUMN_PLANES, CARRY_TYPE_PLANE, "planes");
  facts->region = (CarryRegion)get_nick (row, COLUMN_REGION, CARRY_TYPE_REGION, "region");
  facts->primary = get_set (row, COLUMN_PRIMARY, CARRY_TYPE_MUSCLE, "primary_muscles");
  facts->secondary = get_set (row, COLUMN_SECONDARY, CARRY_TYPE_MUSCLE, "secondary_muscles");
  read_equipment (row);
  facts->unilateral = get_count (row, COLUMN_UNILATERAL, 0, 1, "unilateral") == 1;
  facts->paired = get_count (row, COLUMN_PAIRED, 0, 1, "paired") == 1;
  facts->contraction =
      (CarryContraction)get_nick (row, COLUMN_CONTRACTION, CARRY_TYPE_CONTRACTION, "contraction");
  facts->explosive = get_count (row, COLUMN_EXPLOSIVE, 0, 1, "explosive") == 1;
  facts->impact = get_count (row, COLUMN_IMPACT, 0, 3, "impact");
  facts->contacts = get_count (row, COLUMN_CONTACTS, 0, MOST_CONTACTS, "contacts");
  facts->level = get_count (row, COLUMN_LEVEL, 1, 3, "level");
  facts->soreness = get_count (row, COLUMN_SORENESS, 0, 3, "soreness");
  facts->carryover = get_count (row, COLUMN_CARRYOVER, 0, 5, "carryover");
}

static void
read_words (Row *row)
{
  row->facts.id = get_text (row, COLUMN_ID);
  row->facts.name = get_text (row, COLUMN_NAME);
  expect (row, *row->facts.id != '\0', "id");
  expect (row, *row->facts.name != '\0', "name");
  row->facts.aliases = get_lines (row, COLUMN_ALIASES, "aliases");
  row->facts.contraindications = get_lines (row, COLUMN_CONTRAINDICATIONS, "contraindications");
  row->facts.figure = get_optional (row, COLUMN_FIGURE);
  row->text.why = get_text (row, COLUMN_WHY);
  row->text.cues = get_lines (row, COLUMN_CUES, "cues");
  row->text.faults = get_lines (row, COLUMN_FAULTS, "faults");
  row->text.start = get_text (row, COLUMN_START);
  row->text.end = get_text (row, COLUMN_END);
  row->facts.text = &row->text;
}

static void
read_provenance (Row *row)
{
  /* The value only copies what it is made from. */
  row->facts.provenance = carry_provenance_new (&(CarryProvenance){
      .source = (char *)get_text (row, COLUMN_SOURCE),
      .licence = (char *)get_optional (row, COLUMN_LICENCE),
      .author = (char *)get_optional (row, COLUMN_AUTHOR),
      .url = (char *)get_optional (row, COLUMN_URL),
      .digest = (char *)get_optional (row, COLUMN_DIGEST),
      .language = (char *)get_optional (row, COLUMN_LANGUAGE),
  });
  expect (row, *row->facts.provenance->source != '\0', "source");
}

/**
 * carry_store_exercise_row_read:
 * @query: a statement of %CARRY_STORE_EXERCISE_COLUMNS, on a row
 * @wrong_column: (out): the column that cannot be right
 *
 * Returns: (transfer full) (nullable): the exercise, or %NULL with @wrong_column set
 */
CarryExercise *
carry_store_exercise_row_read (CarryStoreQuery *query, const char **wrong_column)
{
  g_auto (Row) row = { .query = query };

  row.owned = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  expect (&row, carry_store_query_has_text (query), "UTF-8");
  read_words (&row);
  read_movement (&row);
  read_doses (&row);
  read_provenance (&row);

  *wrong_column = row.wrong;

  return row.wrong == NULL ? carry_exercise_new (&row.facts) : NULL;
}
