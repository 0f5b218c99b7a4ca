/* carry-ladder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-ladder.h"

#include "carry-catalogue-error.h"

#include <glib/gi18n.h>

/* No variant; else the place of an exercise in the list. */
#define NOWHERE G_MAXUINT

/* An exercise on the ladder: the places of its variants, how many rungs at least are below it, and which of
 * them is the next. */
typedef struct
{
  guint easier;
  guint harder;
  guint height;
  guint below;
} Rung;

static gboolean
refuse (const char *source, CarryExercise *exercise, const char *field, const char *reason, GError **error)
{
  g_set_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_VALUE,
               _ ("%s: exercise “%s”, field “%s”: %s"), source, carry_exercise_get_id (exercise), field,
               reason);

  return FALSE;
}

static gboolean
find_place (GHashTable *places, const char *id, guint *place)
{
  gpointer found = NULL;

  *place = NOWHERE;
  if (id == NULL)
    return TRUE;
  if (!g_hash_table_lookup_extended (places, id, NULL, &found))
    return FALSE;

  *place = GPOINTER_TO_UINT (found);

  return TRUE;
}

static gboolean
find_rungs (GPtrArray *exercises, Rung *rungs, const char *source, GError **error)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < exercises->len; i++)
    g_hash_table_insert (places, (gpointer)carry_exercise_get_id (g_ptr_array_index (exercises, i)),
                         GUINT_TO_POINTER (i));

  for (guint i = 0; i < exercises->len; i++)
    {
      CarryExercise *exercise = g_ptr_array_index (exercises, i);

      if (!find_place (places, carry_exercise_get_easier (exercise), &rungs[i].easier))
        return refuse (source, exercise, "easier", _ ("there is no such exercise"), error);
      if (!find_place (places, carry_exercise_get_harder (exercise), &rungs[i].harder))
        return refuse (source, exercise, "harder", _ ("there is no such exercise"), error);
    }

  return TRUE;
}

static gboolean
raise_above (Rung *rungs, guint upper, guint lower)
{
  if (upper == NOWHERE || lower == NOWHERE || rungs[upper].height > rungs[lower].height)
    return FALSE;

  rungs[upper].height = rungs[lower].height + 1;
  rungs[upper].below = lower;

  return TRUE;
}

/* Who climbs down from a rung that is too high comes to the circle, wherever they began. */
static gboolean
refuse_circle (const char *source, GPtrArray *exercises, const Rung *rungs, guint place, GError **error)
{
  const char *reason = _ ("the ladder is a circle");

  for (guint i = 0; i < exercises->len; i++)
    place = rungs[place].below;

  if (rungs[place].easier == rungs[place].below)
    return refuse (source, g_ptr_array_index (exercises, place), "easier", reason, error);

  return refuse (source, g_ptr_array_index (exercises, rungs[place].below), "harder", reason, error);
}

/**
 * carry_ladder_check:
 * @exercises: (element-type CarryExercise): all exercises of a catalogue
 * @source: the name of the file that was read last, for messages
 * @error: return location, or %NULL
 *
 * Checks that the easier and harder variants of all exercises exist, and that who goes on to a harder one, be
 * it as the harder of one or as what calls another its easier one, never comes back to where they were.
 *
 * Returns: %TRUE, or %FALSE with a #CarryCatalogueError set that names file, exercise and field
 */
gboolean
carry_ladder_check (GPtrArray *exercises, const char *source, GError **error)
{
  g_autofree Rung *rungs = NULL;
  gboolean moved = TRUE;

  g_return_val_if_fail (exercises != NULL && source != NULL, FALSE);

  rungs = g_new0 (Rung, MAX (exercises->len, 1));
  if (!find_rungs (exercises, rungs, source, error))
    return FALSE;

  /* Every rung is lifted above those below it. With a circle that has no end: a rung then gets higher than
   * there are rungs. */
  while (moved)
    {
      moved = FALSE;

      for (guint i = 0; i < exercises->len; i++)
        {
          if (raise_above (rungs, i, rungs[i].easier))
            moved = TRUE;
          if (raise_above (rungs, rungs[i].harder, i))
            moved = TRUE;
          if (rungs[i].height > exercises->len)
            return refuse_circle (source, exercises, rungs, i, error);
        }
    }

  return TRUE;
}
