/* carry-need.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-need.h"

#include <glib/gi18n.h>

#define PATTERN(pattern) (G_GUINT64_CONSTANT (1) << CARRY_PATTERN_##pattern)

#define KNEE_PATTERNS (PATTERN (SQUAT) | PATTERN (LUNGE) | PATTERN (STEP))
#define HIP_PATTERNS (PATTERN (HINGE) | PATTERN (BRIDGE))
#define TRUNK_PATTERNS                                                                                       \
  (PATTERN (ANTI_EXT) | PATTERN (ANTI_LAT) | PATTERN (ANTI_ROT) | PATTERN (FLEXION) | PATTERN (LAT_FLEX) |   \
   PATTERN (ROTATION))
#define FOOT_PATTERNS                                                                                        \
  (PATTERN (FOOT) | PATTERN (BALANCE) | PATTERN (ANKLE_DF) | PATTERN (ANKLE_INV) | PATTERN (ANKLE_EV))
#define HIP_CONTROL_PATTERNS (PATTERN (HIP_ABD) | PATTERN (HIP_ER) | PATTERN (HIP_FLEX) | PATTERN (ADDUCT))

/* Sprints are runs; those against a resistance or in a place that one has to go to are looked at elsewhere. */
#define EXPLOSIVE_PATTERNS                                                                                   \
  (PATTERN (JUMP) | PATTERN (DRILL) | PATTERN (SPRINT) | PATTERN (OLYMPIC) | PATTERN (STEP) |                \
   PATTERN (HINGE) | PATTERN (ROTATION) | PATTERN (HIP_FLEX))

/* What a need takes, how much of it a runner wants in a week, and its words. Source of the sets: at least 4 of
 * each muscle group, calves half with a bent knee, push and pull alike, trunk and upper body 4 or more (Iversen
 * et al. 2021, Sports Med 51:2079, grade B; the shares are ours, grade D). */
static const struct
{
  guint64 patterns;
  double weekly_sets;
  const char *purpose;
  const char *missing;
} needs[CARRY_N_NEEDS] = {
  [CARRY_NEED_EXPLOSIVE] = { EXPLOSIVE_PATTERNS, 3.0, N_ ("Fast work while the legs are fresh."),
                             N_ ("No explosive exercise fits.") },
  [CARRY_NEED_KNEE] = { KNEE_PATTERNS, 4.0, N_ ("Knee-dominant strength: squat, lunge or step."),
                        N_ ("No knee-dominant exercise fits.") },
  [CARRY_NEED_HIP] = { HIP_PATTERNS, 4.0, N_ ("Hip-dominant strength: hinge or bridge."),
                       N_ ("No hip-dominant exercise fits.") },
  [CARRY_NEED_SINGLE_LEG] = { KNEE_PATTERNS, 2.0, N_ ("More strength on one leg."),
                              N_ ("No exercise on one leg fits.") },
  [CARRY_NEED_HAMSTRING] = { PATTERN (KNEE_FLEX), 2.0, N_ ("Hamstrings that bend the knee."),
                             N_ ("No hamstring exercise fits.") },
  [CARRY_NEED_HIP_CONTROL] = { HIP_CONTROL_PATTERNS, 2.0, N_ ("Hips that stay level on one leg."),
                               N_ ("No hip exercise fits.") },
  [CARRY_NEED_PUSH] = { PATTERN (PUSH_H) | PATTERN (PUSH_V), 3.0, N_ ("Upper body: pushing."),
                        N_ ("No pushing exercise fits.") },
  [CARRY_NEED_PULL] = { PATTERN (PULL_H) | PATTERN (PULL_V), 3.0, N_ ("Upper body: pulling."),
                        N_ ("No pulling exercise fits.") },
  [CARRY_NEED_CALF_STRAIGHT] = { PATTERN (CALF), 2.0, N_ ("Calves with a straight knee."),
                                 N_ ("No calf exercise with a straight knee fits.") },
  [CARRY_NEED_CALF_BENT] = { PATTERN (CALF), 2.0, N_ ("Calves with a bent knee: the soleus."),
                             N_ ("No calf exercise with a bent knee fits.") },
  [CARRY_NEED_TRUNK] = { TRUNK_PATTERNS, 4.0, N_ ("A trunk that holds still while the legs work."),
                         N_ ("No trunk exercise fits.") },
  [CARRY_NEED_BACK] = { PATTERN (TRUNK_EXT) | PATTERN (CARRY), 1.0,
                        N_ ("The back of the trunk, or carrying."), N_ ("No exercise for the back fits.") },
  [CARRY_NEED_FOOT] = { FOOT_PATTERNS, 1.0, N_ ("Feet and ankles."), N_ ("No foot exercise fits.") },
};

/* A towel under the toes makes a calf raise foot work: the knee stays straight. */
static gboolean
bends_the_knee (CarryExercise *exercise)
{
  const guint primary = carry_exercise_get_primary (exercise);

  return (primary & CARRY_BIT (CARRY_MUSCLE_SOLEUS)) != 0 &&
         (primary & (CARRY_BIT (CARRY_MUSCLE_GASTROC) | CARRY_BIT (CARRY_MUSCLE_FOOT))) == 0;
}

/**
 * carry_need_admits:
 * @self: a need
 * @exercise: an exercise
 *
 * Returns: %TRUE if the exercise is of the sort that the need asks for
 */
gboolean
carry_need_admits (CarryNeed self, CarryExercise *exercise)
{
  const guint64 pattern = G_GUINT64_CONSTANT (1) << carry_exercise_get_pattern (exercise);

  g_return_val_if_fail ((guint)self < CARRY_N_NEEDS, FALSE);

  if ((needs[self].patterns & pattern) == 0 ||
      carry_exercise_get_explosive (exercise) != (self == CARRY_NEED_EXPLOSIVE))
    return FALSE;

  if (self == CARRY_NEED_SINGLE_LEG)
    return carry_exercise_get_unilateral (exercise);
  if (self == CARRY_NEED_CALF_BENT)
    return bends_the_knee (exercise);
  if (self == CARRY_NEED_CALF_STRAIGHT)
    return !bends_the_knee (exercise);

  return TRUE;
}

/**
 * carry_need_of:
 * @exercise: an exercise
 * @need: (out): return location for what it is for
 *
 * Finds the first need that takes the exercise; single-leg strength counts as knee-dominant.
 *
 * Returns: %TRUE if there is one
 */
gboolean
carry_need_of (CarryExercise *exercise, CarryNeed *need)
{
  for (guint i = 0; i < CARRY_N_NEEDS; i++)
    {
      if (carry_need_admits ((CarryNeed)i, exercise))
        {
          *need = (CarryNeed)i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * carry_need_is_main:
 * @self: a need
 *
 * Returns: %TRUE if its exercises get the sets and loads of the phase
 */
gboolean
carry_need_is_main (CarryNeed self)
{
  return self == CARRY_NEED_KNEE || self == CARRY_NEED_HIP || self == CARRY_NEED_SINGLE_LEG;
}

/**
 * carry_need_is_strength_of_legs:
 * @self: a need
 *
 * Returns: %TRUE for the strength work of the legs, of which a share is on one leg
 */
gboolean
carry_need_is_strength_of_legs (CarryNeed self)
{
  return carry_need_is_main (self) || self == CARRY_NEED_HAMSTRING || self == CARRY_NEED_CALF_STRAIGHT ||
         self == CARRY_NEED_CALF_BENT;
}

/**
 * carry_need_get_weekly_sets:
 * @self: a need
 *
 * Returns: sets a week below which the need is neglected
 */
double
carry_need_get_weekly_sets (CarryNeed self)
{
  g_return_val_if_fail ((guint)self < CARRY_N_NEEDS, 0.0);

  return needs[self].weekly_sets;
}

/**
 * carry_need_get_region:
 * @self: a need
 * @region: (out): return location for the part of the body that it is about
 *
 * Returns: %TRUE if it is about one whose weekly sets are weighed
 */
gboolean
carry_need_get_region (CarryNeed self, CarryBodyRegion *region)
{
  switch (self)
    {
    case CARRY_NEED_KNEE:
    case CARRY_NEED_SINGLE_LEG:
      *region = CARRY_BODY_REGION_QUADS;
      return TRUE;

    case CARRY_NEED_HAMSTRING:
      *region = CARRY_BODY_REGION_HAMSTRINGS;
      return TRUE;

    case CARRY_NEED_HIP:
      *region = CARRY_BODY_REGION_HIPS;
      return TRUE;

    case CARRY_NEED_CALF_STRAIGHT:
    case CARRY_NEED_CALF_BENT:
      *region = CARRY_BODY_REGION_CALVES;
      return TRUE;

    case CARRY_NEED_TRUNK:
    case CARRY_NEED_BACK:
      *region = CARRY_BODY_REGION_TRUNK;
      return TRUE;

    case CARRY_NEED_PUSH:
    case CARRY_NEED_PULL:
      *region = CARRY_BODY_REGION_UPPER_BODY;
      return TRUE;

    case CARRY_NEED_EXPLOSIVE:
    case CARRY_NEED_HIP_CONTROL:
    case CARRY_NEED_FOOT:
    default:
      return FALSE;
    }
}

/* A translated sentence: what the exercise is for. */
const char *
carry_need_get_purpose (CarryNeed self)
{
  g_return_val_if_fail ((guint)self < CARRY_N_NEEDS, "");

  return _ (needs[self].purpose);
}

/* A translated sentence: nothing was found for the need. */
const char *
carry_need_get_missing (CarryNeed self)
{
  g_return_val_if_fail ((guint)self < CARRY_N_NEEDS, "");

  return _ (needs[self].missing);
}
