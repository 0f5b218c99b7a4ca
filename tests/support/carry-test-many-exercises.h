/* carry-test-many-exercises.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"

/* The catalogue multiplied, as by a large import: each copy has a word of its own in the name and another in an alias,
 * so that the vocabulary grows, too. */

#define TEST_MANY_EXERCISES 10000u

/* A word that nobody has. */
static inline char *
test_invent_word (guint32 number)
{
  static const char *const syllables[] = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu",  "na",
    "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu", "tra", "ple"
  };
  GString *word = g_string_new (NULL);

  for (number = number * 2654435761u >> 8; number > 0; number /= G_N_ELEMENTS (syllables))
    g_string_append (word, syllables[number % G_N_ELEMENTS (syllables)]);

  return g_string_free (word, FALSE);
}

static inline CarryExercise *
test_copy_exercise (CarryExercise *exercise, guint number)
{
  g_autofree char *first = test_invent_word (number);
  g_autofree char *second = test_invent_word (number + 500000);
  g_autofree char *id = g_strdup_printf ("%s_%u", carry_exercise_get_id (exercise), number);
  g_autofree char *name = g_strdup_printf ("%s %s", carry_exercise_get_name (exercise), first);
  g_autofree char *alias = g_strdup_printf ("%s %s", second, carry_exercise_get_name (exercise));
  CarryExerciseFacts facts = {
    .id = id,
    .name = name,
    .aliases = (const char *const[]){ alias, carry_exercise_get_aliases (exercise)[0], NULL },
    .pattern = carry_exercise_get_pattern (exercise),
    .planes = carry_exercise_get_planes (exercise),
    .region = carry_exercise_get_region (exercise),
    .primary = carry_exercise_get_primary (exercise),
    .secondary = carry_exercise_get_secondary (exercise),
    .injuries = carry_exercise_get_injuries (exercise),
    .contraindications = carry_exercise_get_contraindications (exercise),
    .level = carry_exercise_get_level (exercise),
    .carryover = carry_exercise_get_carryover (exercise),
    .dose = carry_exercise_get_dose (exercise),
    .figure = carry_exercise_get_figure (exercise),
  };

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS; g++)
    facts.equipment[g] = carry_exercise_get_equipment (exercise, g);

  return carry_exercise_new (&facts);
}

static inline GListStore *
test_multiply_exercises (CarryCatalogue *catalogue)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  GListStore *all = g_list_store_new (CARRY_TYPE_EXERCISE);

  for (guint i = 0; i < TEST_MANY_EXERCISES; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i % n);
      g_autoptr (CarryExercise) copied = test_copy_exercise (exercise, i + 1);

      g_list_store_append (all, copied);
    }

  return all;
}
