/* carry-exercise-vocabulary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-vocabulary.h"

#include <string.h>

typedef struct
{
  const char *word;
  guint muscles; /* set of CarryMuscle */
} MuscleWord;

/* What catalogues call muscles, and which of our groups these are in. Muscles that none of our groups holds, such as
 * those of the neck, are not here. */
static const MuscleWord muscle_words[] = {
  { "abdominals", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "abs", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "abdominal", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "rectus abdominis", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "core", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) | CARRY_BIT (CARRY_MUSCLE_OBLIQUES) },
  { "lower abs", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "transverse abdominis", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "obliques", CARRY_BIT (CARRY_MUSCLE_OBLIQUES) },
  { "obliquus externus abdominis", CARRY_BIT (CARRY_MUSCLE_OBLIQUES) },
  { "external obliques", CARRY_BIT (CARRY_MUSCLE_OBLIQUES) },
  { "waist", CARRY_BIT (CARRY_MUSCLE_OBLIQUES) | CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "lower back", CARRY_BIT (CARRY_MUSCLE_ERECTORS) },
  { "erector spinae", CARRY_BIT (CARRY_MUSCLE_ERECTORS) },
  { "spinal erectors", CARRY_BIT (CARRY_MUSCLE_ERECTORS) },
  { "erectors", CARRY_BIT (CARRY_MUSCLE_ERECTORS) },
  { "spine", CARRY_BIT (CARRY_MUSCLE_ERECTORS) },
  { "back", CARRY_BIT (CARRY_MUSCLE_LATS) | CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "middle back", CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "upper back", CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "rhomboids", CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "traps", CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "trapezius", CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "lats", CARRY_BIT (CARRY_MUSCLE_LATS) },
  { "latissimus dorsi", CARRY_BIT (CARRY_MUSCLE_LATS) },
  { "chest", CARRY_BIT (CARRY_MUSCLE_CHEST) },
  { "pectorals", CARRY_BIT (CARRY_MUSCLE_CHEST) },
  { "pecs", CARRY_BIT (CARRY_MUSCLE_CHEST) },
  { "pectoralis major", CARRY_BIT (CARRY_MUSCLE_CHEST) },
  { "shoulders", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "shoulder", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "deltoids", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "delts", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "anterior deltoid", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "posterior deltoid", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "rear delts", CARRY_BIT (CARRY_MUSCLE_DELTS) | CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "rotator cuff", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "biceps", CARRY_BIT (CARRY_MUSCLE_BICEPS) },
  { "biceps brachii", CARRY_BIT (CARRY_MUSCLE_BICEPS) },
  { "brachialis", CARRY_BIT (CARRY_MUSCLE_BICEPS) },
  { "triceps", CARRY_BIT (CARRY_MUSCLE_TRICEPS) },
  { "triceps brachii", CARRY_BIT (CARRY_MUSCLE_TRICEPS) },
  { "arms", CARRY_BIT (CARRY_MUSCLE_BICEPS) | CARRY_BIT (CARRY_MUSCLE_TRICEPS) },
  { "upper arms", CARRY_BIT (CARRY_MUSCLE_BICEPS) | CARRY_BIT (CARRY_MUSCLE_TRICEPS) },
  { "forearms", CARRY_BIT (CARRY_MUSCLE_FOREARM) },
  { "forearm", CARRY_BIT (CARRY_MUSCLE_FOREARM) },
  { "brachioradialis", CARRY_BIT (CARRY_MUSCLE_FOREARM) },
  { "lower arms", CARRY_BIT (CARRY_MUSCLE_FOREARM) },
  { "grip", CARRY_BIT (CARRY_MUSCLE_FOREARM) },
  { "glutes", CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) },
  { "gluteus maximus", CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) },
  { "gluteals", CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) },
  { "gluteus medius", CARRY_BIT (CARRY_MUSCLE_HIP_ABD) },
  { "abductors", CARRY_BIT (CARRY_MUSCLE_HIP_ABD) },
  { "hip abductors", CARRY_BIT (CARRY_MUSCLE_HIP_ABD) },
  { "adductors", CARRY_BIT (CARRY_MUSCLE_ADDUCTORS) },
  { "groin", CARRY_BIT (CARRY_MUSCLE_ADDUCTORS) },
  { "hip flexors", CARRY_BIT (CARRY_MUSCLE_HIP_FLEX) },
  { "iliopsoas", CARRY_BIT (CARRY_MUSCLE_HIP_FLEX) },
  { "quadriceps", CARRY_BIT (CARRY_MUSCLE_QUADS) },
  { "quads", CARRY_BIT (CARRY_MUSCLE_QUADS) },
  { "quadriceps femoris", CARRY_BIT (CARRY_MUSCLE_QUADS) },
  { "thighs", CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_HAMS) },
  { "upper legs",
    CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_HAMS) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) },
  { "legs",
    CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_HAMS) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) },
  { "hamstrings", CARRY_BIT (CARRY_MUSCLE_HAMS) },
  { "hamstring", CARRY_BIT (CARRY_MUSCLE_HAMS) },
  { "biceps femoris", CARRY_BIT (CARRY_MUSCLE_HAMS) },
  { "calves", CARRY_BIT (CARRY_MUSCLE_GASTROC) | CARRY_BIT (CARRY_MUSCLE_SOLEUS) },
  { "calf", CARRY_BIT (CARRY_MUSCLE_GASTROC) | CARRY_BIT (CARRY_MUSCLE_SOLEUS) },
  { "gastrocnemius", CARRY_BIT (CARRY_MUSCLE_GASTROC) },
  { "soleus", CARRY_BIT (CARRY_MUSCLE_SOLEUS) },
  { "lower legs",
    CARRY_BIT (CARRY_MUSCLE_GASTROC) | CARRY_BIT (CARRY_MUSCLE_SOLEUS) | CARRY_BIT (CARRY_MUSCLE_TIB_ANT) },
  { "tibialis anterior", CARRY_BIT (CARRY_MUSCLE_TIB_ANT) },
  { "shins", CARRY_BIT (CARRY_MUSCLE_TIB_ANT) },
  { "feet", CARRY_BIT (CARRY_MUSCLE_FOOT) },
  { "foot", CARRY_BIT (CARRY_MUSCLE_FOOT) },
  { "peroneals", CARRY_BIT (CARRY_MUSCLE_PERONEALS) },
  { "full body", CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) |
                     CARRY_BIT (CARRY_MUSCLE_CORE_ANT) | CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "whole body", CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) |
                      CARRY_BIT (CARRY_MUSCLE_CORE_ANT) | CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
};

/* What a body part that a catalogue sorts by trains most, where it names no muscles. */
static const MuscleWord category_words[] = {
  { "arms", CARRY_BIT (CARRY_MUSCLE_BICEPS) | CARRY_BIT (CARRY_MUSCLE_TRICEPS) },
  { "legs",
    CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_HAMS) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) },
  { "abs", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) },
  { "chest", CARRY_BIT (CARRY_MUSCLE_CHEST) },
  { "back", CARRY_BIT (CARRY_MUSCLE_LATS) | CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) },
  { "shoulders", CARRY_BIT (CARRY_MUSCLE_DELTS) },
  { "calves", CARRY_BIT (CARRY_MUSCLE_GASTROC) | CARRY_BIT (CARRY_MUSCLE_SOLEUS) },
  { "core", CARRY_BIT (CARRY_MUSCLE_CORE_ANT) | CARRY_BIT (CARRY_MUSCLE_OBLIQUES) },
};

static const struct
{
  const char *word;
  CarryEquipment equipment;
} equipment_words[] = {
  { "none", CARRY_EQUIPMENT_NONE },
  { "none bodyweight exercise", CARRY_EQUIPMENT_NONE },
  { "body only", CARRY_EQUIPMENT_NONE },
  { "body weight", CARRY_EQUIPMENT_NONE },
  { "bodyweight", CARRY_EQUIPMENT_NONE },
  { "no equipment", CARRY_EQUIPMENT_NONE },
  { "gym mat", CARRY_EQUIPMENT_NONE },
  { "mat", CARRY_EQUIPMENT_NONE },
  { "barbell", CARRY_EQUIPMENT_BARBELL },
  { "barbells", CARRY_EQUIPMENT_BARBELL },
  { "e z curl bar", CARRY_EQUIPMENT_BARBELL },
  { "ez curl bar", CARRY_EQUIPMENT_BARBELL },
  { "ez bar", CARRY_EQUIPMENT_BARBELL },
  { "sz bar", CARRY_EQUIPMENT_BARBELL },
  { "olympic barbell", CARRY_EQUIPMENT_BARBELL },
  { "squat rack", CARRY_EQUIPMENT_RACK },
  { "power rack", CARRY_EQUIPMENT_RACK },
  { "rack", CARRY_EQUIPMENT_RACK },
  { "trap bar", CARRY_EQUIPMENT_TRAPBAR },
  { "hex bar", CARRY_EQUIPMENT_TRAPBAR },
  { "dumbbell", CARRY_EQUIPMENT_DUMBBELL },
  { "dumbbells", CARRY_EQUIPMENT_DUMBBELL },
  { "kettlebell", CARRY_EQUIPMENT_KETTLEBELL },
  { "kettlebells", CARRY_EQUIPMENT_KETTLEBELL },
  { "medicine ball", CARRY_EQUIPMENT_MEDBALL },
  { "slam ball", CARRY_EQUIPMENT_MEDBALL },
  { "plate", CARRY_EQUIPMENT_PLATE },
  { "weight plate", CARRY_EQUIPMENT_PLATE },
  { "bench", CARRY_EQUIPMENT_BENCH },
  { "flat bench", CARRY_EQUIPMENT_BENCH },
  { "incline bench", CARRY_EQUIPMENT_BENCH },
  { "box", CARRY_EQUIPMENT_BOX },
  { "plyo box", CARRY_EQUIPMENT_BOX },
  { "step", CARRY_EQUIPMENT_STEP },
  { "pull up bar", CARRY_EQUIPMENT_BAR },
  { "chin up bar", CARRY_EQUIPMENT_BAR },
  { "dip bars", CARRY_EQUIPMENT_BARS },
  { "parallel bars", CARRY_EQUIPMENT_BARS },
  { "band", CARRY_EQUIPMENT_BAND },
  { "bands", CARRY_EQUIPMENT_BAND },
  { "resistance band", CARRY_EQUIPMENT_BAND },
  { "resistance bands", CARRY_EQUIPMENT_BAND },
  { "cable", CARRY_EQUIPMENT_CABLE },
  { "cables", CARRY_EQUIPMENT_CABLE },
  { "cable machine", CARRY_EQUIPMENT_CABLE },
  { "machine", CARRY_EQUIPMENT_MACHINE },
  { "leverage machine", CARRY_EQUIPMENT_MACHINE },
  { "smith machine", CARRY_EQUIPMENT_SMITH },
  { "roman chair", CARRY_EQUIPMENT_ROMANCHAIR },
  { "glute ham developer", CARRY_EQUIPMENT_GHD },
  { "ghd", CARRY_EQUIPMENT_GHD },
  { "sliders", CARRY_EQUIPMENT_SLIDERS },
  { "exercise ball", CARRY_EQUIPMENT_BALL },
  { "stability ball", CARRY_EQUIPMENT_BALL },
  { "swiss ball", CARRY_EQUIPMENT_BALL },
  { "sled", CARRY_EQUIPMENT_SLED },
  { "rope", CARRY_EQUIPMENT_ROPE },
  { "jump rope", CARRY_EQUIPMENT_ROPE },
  { "hurdles", CARRY_EQUIPMENT_HURDLES },
  { "towel", CARRY_EQUIPMENT_TOWEL },
  { "wall", CARRY_EQUIPMENT_WALL },
  { "partner", CARRY_EQUIPMENT_PARTNER },
  { "track", CARRY_EQUIPMENT_TRACK },
};

static const struct
{
  const char *word;
  guint level; /* 1 beginner to 3 advanced */
} level_words[] = {
  { "beginner", 1 }, { "easy", 1 },   { "novice", 1 },   { "intermediate", 2 }, { "medium", 2 },
  { "moderate", 2 }, { "expert", 3 }, { "advanced", 3 }, { "hard", 3 },         { "difficult", 3 },
};

/**
 * carry_vocabulary_fold:
 * @text: text of a file, valid UTF-8
 *
 * Returns: (transfer full): its words in lower case without accents, one space between them
 */
char *
carry_vocabulary_fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) plain = g_string_new (NULL);
  g_autofree char *folded = NULL;

  for (const char *c = normal != NULL ? normal : ""; *c != '\0'; c = g_utf8_next_char (c))
    {
      const gunichar character = g_utf8_get_char (c);

      if (g_unichar_isalnum (character))
        g_string_append_unichar (plain, character);
      else if (!g_unichar_ismark (character) && character != '\'' && character != 0x2019 && plain->len > 0 &&
               plain->str[plain->len - 1] != ' ')
        g_string_append_c (plain, ' ');
    }
  folded = g_utf8_casefold (plain->str, -1);

  return g_strdup (g_strchomp (folded));
}

/**
 * carry_vocabulary_has_word:
 * @folded: folded text
 * @words: a word, or some that follow each other; the last may go on in @folded
 *
 * Returns: %TRUE if @words begin at the beginning of a word of @folded
 */
gboolean
carry_vocabulary_has_word (const char *folded, const char *words)
{
  const char *found = folded;

  while ((found = strstr (found, words)) != NULL)
    {
      if (found == folded || found[-1] == ' ')
        return TRUE;
      found++;
    }

  return FALSE;
}

/* A set of CarryMuscle; FALSE where none of our groups holds the muscle. */
gboolean
carry_vocabulary_find_muscles (const char *folded, guint *muscles)
{
  for (gsize i = 0; i < G_N_ELEMENTS (muscle_words); i++)
    if (g_str_equal (muscle_words[i].word, folded))
      {
        *muscles = muscle_words[i].muscles;
        return TRUE;
      }

  return FALSE;
}

gboolean
carry_vocabulary_find_equipment (const char *folded, CarryEquipment *equipment)
{
  for (gsize i = 0; i < G_N_ELEMENTS (equipment_words); i++)
    if (g_str_equal (equipment_words[i].word, folded))
      {
        *equipment = equipment_words[i].equipment;
        return TRUE;
      }

  return FALSE;
}

/* 1 beginner to 3 advanced. */
gboolean
carry_vocabulary_find_level (const char *folded, guint *level)
{
  for (gsize i = 0; i < G_N_ELEMENTS (level_words); i++)
    if (g_str_equal (level_words[i].word, folded))
      {
        *level = level_words[i].level;
        return TRUE;
      }

  return FALSE;
}

/* What a part of the body trains: a set of CarryMuscle, 0 where the category is none. */
guint
carry_vocabulary_find_category (const char *folded)
{
  for (gsize i = 0; i < G_N_ELEMENTS (category_words); i++)
    if (g_str_equal (category_words[i].word, folded))
      return category_words[i].muscles;

  return 0;
}

/* Whether a category holds runs and rides and not strength. */
gboolean
carry_vocabulary_is_endurance (const char *folded)
{
  return g_str_equal (folded, "cardio") || g_str_equal (folded, "endurance") ||
         g_str_equal (folded, "running");
}
