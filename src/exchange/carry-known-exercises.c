/* carry-known-exercises.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-known-exercises.h"

#include "carry-exercise-vocabulary.h"

#include <string.h>

struct _CarryKnownExercises
{
  GPtrArray *exercises; /* of CarryExercise */
  GHashTable *ids;      /* id → CarryExercise, without the names that the runner gave it */
  GHashTable *names;    /* key of a name → GSList of CarryExercise that have it, the first known first */
  guint n_named;        /* how many of the exercises are in names */
};

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* What is the same in “Push-Up”, “pushups” and “Push up”; with @sorted also in “Calf Raise, Standing” and “Standing
 * Calf Raise”. */
static char *
make_key (const char *name, gboolean sorted)
{
  g_autofree char *folded = carry_vocabulary_fold (name);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  const guint n_words = g_strv_length (words);

  for (guint i = 0; i < n_words; i++)
    {
      const gsize length = strlen (words[i]);

      if (length > 2 && words[i][length - 1] == 's' && words[i][length - 2] != 's')
        words[i][length - 1] = '\0';
    }
  if (sorted)
    qsort (words, n_words, sizeof *words, compare_words);

  return g_strjoinv ("", words);
}

static void
add_key (CarryKnownExercises *self, char *key, CarryExercise *exercise)
{
  GSList *list = g_hash_table_lookup (self->names, key);

  if (list == NULL)
    g_hash_table_insert (self->names, g_steal_pointer (&key), g_slist_prepend (NULL, exercise));
  else if (g_slist_find (list, exercise) == NULL)
    list = g_slist_append (list, exercise);
  g_free (key);
}

static void
add_name (CarryKnownExercises *self, const char *name, CarryExercise *exercise)
{
  add_key (self, make_key (name, FALSE), exercise);
  add_key (self, make_key (name, TRUE), exercise);
}

/* Names are folded when the first is looked for: that takes a worker's time, and not the window's. */
static void
name_all (CarryKnownExercises *self)
{
  for (; self->n_named < self->exercises->len; self->n_named++)
    {
      CarryExercise *exercise = g_ptr_array_index (self->exercises, self->n_named);
      const char *const *aliases = carry_exercise_get_aliases (exercise);

      add_name (self, carry_exercise_get_name (exercise), exercise);
      for (gsize i = 0; aliases != NULL && aliases[i] != NULL; i++)
        add_name (self, aliases[i], exercise);
    }
}

static void
add_all (CarryKnownExercises *self, CarryCatalogue *catalogue, GListModel *exercises)
{
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      CarryExercise *exercise = g_list_model_get_item (exercises, i);
      CarryExercise *plain = carry_catalogue_lookup_plain (catalogue, carry_exercise_get_id (exercise));

      g_ptr_array_add (self->exercises, exercise);
      g_hash_table_insert (self->ids, g_strdup (carry_exercise_get_id (plain)), g_object_ref (plain));
    }
}

/**
 * carry_known_exercises_new:
 * @catalogue: (nullable): the exercises to begin with, hidden ones included
 *
 * Returns: (transfer full): what is known now. It may be handed to another thread
 */
CarryKnownExercises *
carry_known_exercises_new (CarryCatalogue *catalogue)
{
  CarryKnownExercises *self = g_new0 (CarryKnownExercises, 1);

  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_slist_free);
  if (catalogue != NULL)
    {
      add_all (self, catalogue, G_LIST_MODEL (catalogue));
      add_all (self, catalogue, carry_catalogue_get_hidden (catalogue));
    }

  return self;
}

void
carry_known_exercises_free (CarryKnownExercises *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->names);
  g_hash_table_unref (self->ids);
  g_ptr_array_unref (self->exercises);
  g_free (self);
}

/* From now on this exercise is known by its names. */
void
carry_known_exercises_add (CarryKnownExercises *self, CarryExercise *exercise)
{
  g_return_if_fail (self != NULL && CARRY_IS_EXERCISE (exercise));

  g_ptr_array_add (self->exercises, g_object_ref (exercise));
}

/**
 * carry_known_exercises_find_id:
 * @self: exercises
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the exercise of the catalogue that has it, as it was imported or made
 */
CarryExercise *
carry_known_exercises_find_id (CarryKnownExercises *self, const char *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return g_hash_table_lookup (self->ids, id);
}

/* A name alone may mislead: what trains other muscles is another exercise. */
static gboolean
trains_the_same (CarryExercise *a, CarryExercise *b)
{
  const guint all_a = carry_exercise_get_primary (a) | carry_exercise_get_secondary (a);
  const guint all_b = carry_exercise_get_primary (b) | carry_exercise_get_secondary (b);

  return all_a == 0 || all_b == 0 || (carry_exercise_get_primary (a) & all_b) != 0 ||
         (carry_exercise_get_primary (b) & all_a) != 0;
}

static CarryExercise *
find_named (CarryKnownExercises *self, CarryExercise *exercise, gboolean sorted)
{
  g_autofree char *key = make_key (carry_exercise_get_name (exercise), sorted);

  for (GSList *named = g_hash_table_lookup (self->names, key); named != NULL; named = named->next)
    if (trains_the_same (named->data, exercise))
      return named->data;

  return NULL;
}

/**
 * carry_known_exercises_find_same:
 * @self: exercises
 * @exercise: one of another catalogue
 *
 * Returns: (transfer none) (nullable): the exercise that has its name, or its words in another order, and trains
 *   the same
 */
CarryExercise *
carry_known_exercises_find_same (CarryKnownExercises *self, CarryExercise *exercise)
{
  CarryExercise *found;

  g_return_val_if_fail (self != NULL && CARRY_IS_EXERCISE (exercise), NULL);

  name_all (self);
  found = find_named (self, exercise, FALSE);

  return found != NULL ? found : find_named (self, exercise, TRUE);
}
