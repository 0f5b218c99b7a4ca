/* carry-suitability.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-suitability.h"

/**
 * carry_suitability_is_beginner:
 * @athlete: a runner
 *
 * Returns: %TRUE for who learns to lift, for the first time or again
 */
gboolean
carry_suitability_is_beginner (CarryAthlete *athlete)
{
  const CarryLevel level = carry_athlete_get_level (athlete);

  return level == CARRY_LEVEL_NOVICE || level == CARRY_LEVEL_RETURN;
}

static guint
most_difficult (CarryAthlete *athlete)
{
  if (carry_suitability_is_beginner (athlete))
    return 1;

  return carry_athlete_get_level (athlete) == CARRY_LEVEL_INTERMEDIATE ? 2 : 3;
}

/* The catalogue writes contraindications as short phrases; these words in them name what they are about. */
static const struct
{
  const char *word;
  guint injuries;
  gboolean beginners;
  gboolean everybody; /* depends on what the diary cannot tell yet */
} contraindications[] = {
  { "back", CARRY_BIT (CARRY_INJURY_BACK), FALSE, FALSE },
  { "pfp", CARRY_BIT (CARRY_INJURY_PFP), FALSE, FALSE },
  { "bsi", CARRY_BIT (CARRY_INJURY_BSI), FALSE, FALSE },
  { "achilles", CARRY_BIT (CARRY_INJURY_ACHILLES), FALSE, FALSE },
  { "insertional", CARRY_BIT (CARRY_INJURY_ACHILLES), FALSE, FALSE },
  { "ham", CARRY_BIT (CARRY_INJURY_HAM), FALSE, FALSE },
  { "adductor", CARRY_BIT (CARRY_INJURY_HIPGROIN), FALSE, FALSE },
  { "ankle", CARRY_BIT (CARRY_INJURY_ANKLE), FALSE, FALSE },
  { "novice", 0, TRUE, FALSE },
  { "if new", 0, FALSE, TRUE },
  { "doms", 0, FALSE, TRUE },
};

static gboolean
speaks_against (const char *phrase, CarryAthlete *athlete)
{
  g_autofree char *folded = g_utf8_casefold (phrase, -1);

  for (guint i = 0; i < G_N_ELEMENTS (contraindications); i++)
    {
      if (strstr (folded, contraindications[i].word) == NULL)
        continue;

      if (contraindications[i].everybody ||
          (contraindications[i].beginners && carry_suitability_is_beginner (athlete)) ||
          (contraindications[i].injuries & carry_athlete_get_injuries (athlete)) != 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * carry_suitability_of:
 * @exercise: an exercise
 * @athlete: a runner
 *
 * Checks that the runner has what the exercise needs, is ready for it, and has no injury that speaks against
 * it. General information; whether an exercise is safe with an injury is for a clinician to say.
 *
 * Returns: %TRUE if it may be put into a session without asking
 */
gboolean
carry_suitability_of (CarryExercise *exercise, CarryAthlete *athlete)
{
  const char *const *phrases;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), FALSE);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), FALSE);

  if (carry_exercise_get_level (exercise) > most_difficult (athlete) ||
      !carry_exercise_fits_equipment (exercise, carry_athlete_get_equipment (athlete)))
    return FALSE;

  phrases = carry_exercise_get_contraindications (exercise);

  for (guint i = 0; phrases != NULL && phrases[i] != NULL; i++)
    {
      if (speaks_against (phrases[i], athlete))
        return FALSE;
    }

  return TRUE;
}
