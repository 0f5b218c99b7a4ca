/* carry-suitability.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-suitability.h"

/**
 * carry_suitability_is_beginner_level:
 * @level: how used to lifting a runner is
 *
 * Returns: %TRUE for who learns to lift, for the first time or again
 */
gboolean
carry_suitability_is_beginner_level (CarryLevel level)
{
  return level == CARRY_LEVEL_NOVICE || level == CARRY_LEVEL_RETURN;
}

/**
 * carry_suitability_is_beginner:
 * @athlete: a runner
 *
 * Returns: %TRUE for who learns to lift, for the first time or again
 */
gboolean
carry_suitability_is_beginner (CarryAthlete *athlete)
{
  return carry_suitability_is_beginner_level (carry_athlete_get_level (athlete));
}

static guint
most_difficult (CarryLevel level)
{
  if (carry_suitability_is_beginner_level (level))
    return 1;

  return level == CARRY_LEVEL_INTERMEDIATE ? 2 : 3;
}

/* The catalogue writes contraindications as short phrases; these words in them name what they are about. */
static const struct
{
  const char *word;
  guint injuries;
  gboolean beginners;
  CarrySuitability finding; /* of what depends on the runs around, not on the runner */
} contraindications[] = {
  { "back", CARRY_BIT (CARRY_INJURY_BACK), FALSE, CARRY_SUITABILITY_FITS },
  { "pfp", CARRY_BIT (CARRY_INJURY_PFP), FALSE, CARRY_SUITABILITY_FITS },
  { "bsi", CARRY_BIT (CARRY_INJURY_BSI), FALSE, CARRY_SUITABILITY_FITS },
  { "achilles", CARRY_BIT (CARRY_INJURY_ACHILLES), FALSE, CARRY_SUITABILITY_FITS },
  { "insertional", CARRY_BIT (CARRY_INJURY_ACHILLES), FALSE, CARRY_SUITABILITY_FITS },
  { "ham", CARRY_BIT (CARRY_INJURY_HAM), FALSE, CARRY_SUITABILITY_FITS },
  { "adductor", CARRY_BIT (CARRY_INJURY_HIPGROIN), FALSE, CARRY_SUITABILITY_FITS },
  { "ankle", CARRY_BIT (CARRY_INJURY_ANKLE), FALSE, CARRY_SUITABILITY_FITS },
  { "novice", 0, TRUE, CARRY_SUITABILITY_FITS },
  { "if new", 0, FALSE, CARRY_SUITABILITY_NOVELTY },
  { "doms", 0, FALSE, CARRY_SUITABILITY_SORENESS },
};

/* How a phrase says that it holds for pain above 3 of 10 only. */
#define ONLY_ABOVE_LITTLE_PAIN ">3"

static CarryInjury
first_of (guint injuries)
{
  guint i = 0;

  while (i + 1 < CARRY_N_INJURIES && (injuries & CARRY_BIT (i)) == 0)
    i++;

  return (CarryInjury)i;
}

static CarrySuitability
judge_phrase (const char *phrase, const CarrySuitabilityFacts *facts, CarryInjury *injury)
{
  g_autofree char *folded = g_utf8_casefold (phrase, -1);
  const gboolean excused = facts->little_pain && strstr (folded, ONLY_ABOVE_LITTLE_PAIN) != NULL;
  CarrySuitability finding = CARRY_SUITABILITY_FITS;

  for (guint i = 0; i < G_N_ELEMENTS (contraindications); i++)
    {
      const guint against = contraindications[i].injuries & facts->injuries;

      if (strstr (folded, contraindications[i].word) == NULL)
        continue;

      if (against != 0 && !excused)
        {
          *injury = first_of (against);
          return CARRY_SUITABILITY_INJURY;
        }

      if (contraindications[i].beginners && carry_suitability_is_beginner_level (facts->level))
        return CARRY_SUITABILITY_LEVEL;

      finding = MAX (finding, contraindications[i].finding);
    }

  return finding;
}

static gboolean
is_left_out (CarryExercise *exercise, guint phases)
{
  CarryPrescription *dose;

  for (guint i = 0; i < CARRY_N_PHASES; i++)
    {
      if ((phases & CARRY_BIT (i)) != 0 && carry_exercise_get_phase_dose (exercise, (CarryPhase)i, &dose) &&
          dose == NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * carry_suitability_judge:
 * @exercise: an exercise
 * @facts: what is known of the runner
 * @injury: (out): return location for the injury, if that is what speaks against it
 *
 * Looks for what speaks against an exercise: first what is not there, then practice, injuries, the phase, and last
 * what only the runs around it can forbid.
 *
 * Source: contraindications of our exercise table; HC6 and HC10 of the scheduler rules (grade C).
 *
 * Returns: the first finding, or %CARRY_SUITABILITY_FITS
 */
CarrySuitability
carry_suitability_judge (CarryExercise *exercise, const CarrySuitabilityFacts *facts, CarryInjury *injury)
{
  CarrySuitability finding = CARRY_SUITABILITY_FITS;
  const char *const *phrases;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), CARRY_SUITABILITY_EQUIPMENT);
  g_return_val_if_fail (facts != NULL && injury != NULL, CARRY_SUITABILITY_EQUIPMENT);

  if (!carry_exercise_fits_equipment (exercise, facts->equipment))
    return CARRY_SUITABILITY_EQUIPMENT;
  if (carry_exercise_get_level (exercise) > most_difficult (facts->level))
    return CARRY_SUITABILITY_LEVEL;

  phrases = carry_exercise_get_contraindications (exercise);

  for (guint i = 0; phrases != NULL && phrases[i] != NULL; i++)
    {
      const CarrySuitability found = judge_phrase (phrases[i], facts, injury);

      if (found == CARRY_SUITABILITY_LEVEL || found == CARRY_SUITABILITY_INJURY)
        return found;

      finding = MAX (finding, found);
    }

  return is_left_out (exercise, facts->phases) ? CARRY_SUITABILITY_PHASE : finding;
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
  CarrySuitabilityFacts facts = { 0 };
  CarryInjury injury;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), FALSE);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), FALSE);

  facts.level = carry_athlete_get_level (athlete);
  facts.equipment = carry_athlete_get_equipment (athlete);
  facts.injuries = carry_athlete_get_injuries (athlete);

  return carry_suitability_judge (exercise, &facts, &injury) == CARRY_SUITABILITY_FITS;
}
