/* carry-region-sets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-region-sets.h"

#include <glib/gi18n.h>

#define PRIMARY_WEIGHT 1.0
#define SECONDARY_WEIGHT 0.5

/* A set is hard with at most this many repetitions in reserve; on the scale of exertion that is 6. */
#define HARD_RIR_MOST 4.0
#define HARD_RPE_LEAST 6.0

/* Hard sets a week that do a runner good. Source: our bands (evidence grade C to D): of one muscle of the
 * legs 6 or more, 12 at most in weeks with four runs; of trunk work and of upper-body work 4 to 8 in all. */
static const struct
{
  const char *name;
  guint muscles;
  double lo;
  double hi;
  gboolean as_a_whole; /* the band is of all work for the region, not of one of its muscles */
} regions[CARRY_N_BODY_REGIONS] = {
  [CARRY_BODY_REGION_HIPS] = { N_ ("Hips and glutes"),
                               CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) | CARRY_BIT (CARRY_MUSCLE_HIP_ABD) |
                                   CARRY_BIT (CARRY_MUSCLE_ADDUCTORS) | CARRY_BIT (CARRY_MUSCLE_HIP_FLEX),
                               6.0, 12.0, FALSE },
  [CARRY_BODY_REGION_QUADS] = { N_ ("Quads"), CARRY_BIT (CARRY_MUSCLE_QUADS), 6.0, 12.0, FALSE },
  [CARRY_BODY_REGION_HAMSTRINGS] = { N_ ("Hamstrings"), CARRY_BIT (CARRY_MUSCLE_HAMS), 6.0, 12.0, FALSE },
  [CARRY_BODY_REGION_CALVES] = { N_ ("Calves and feet"),
                                 CARRY_BIT (CARRY_MUSCLE_SOLEUS) | CARRY_BIT (CARRY_MUSCLE_GASTROC) |
                                     CARRY_BIT (CARRY_MUSCLE_TIB_ANT) | CARRY_BIT (CARRY_MUSCLE_TIB_POST) |
                                     CARRY_BIT (CARRY_MUSCLE_FOOT) | CARRY_BIT (CARRY_MUSCLE_PERONEALS),
                                 6.0, 12.0, FALSE },
  [CARRY_BODY_REGION_TRUNK] = { N_ ("Trunk"),
                                CARRY_BIT (CARRY_MUSCLE_CORE_ANT) | CARRY_BIT (CARRY_MUSCLE_OBLIQUES) |
                                    CARRY_BIT (CARRY_MUSCLE_ERECTORS),
                                4.0, 8.0, TRUE },
  [CARRY_BODY_REGION_UPPER_BODY] = { N_ ("Upper body"),
                                     CARRY_BIT (CARRY_MUSCLE_LATS) | CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) |
                                         CARRY_BIT (CARRY_MUSCLE_CHEST) | CARRY_BIT (CARRY_MUSCLE_DELTS) |
                                         CARRY_BIT (CARRY_MUSCLE_BICEPS) | CARRY_BIT (CARRY_MUSCLE_TRICEPS) |
                                         CARRY_BIT (CARRY_MUSCLE_FOREARM),
                                     4.0, 8.0, TRUE },
};

const char *
carry_body_region_get_name (CarryBodyRegion region)
{
  g_return_val_if_fail ((guint)region < CARRY_N_BODY_REGIONS, "");

  return _ (regions[region].name);
}

/**
 * carry_body_region_get_muscles:
 * @region: a region
 *
 * Returns: the set of #CarryMuscle that belong to the region; each muscle belongs to one
 */
guint
carry_body_region_get_muscles (CarryBodyRegion region)
{
  g_return_val_if_fail ((guint)region < CARRY_N_BODY_REGIONS, 0);

  return regions[region].muscles;
}

/**
 * carry_body_region_get_band_lo:
 * @region: a region
 *
 * Returns: the least hard sets a week on target
 */
double
carry_body_region_get_band_lo (CarryBodyRegion region)
{
  g_return_val_if_fail ((guint)region < CARRY_N_BODY_REGIONS, 0.0);

  return regions[region].lo;
}

/**
 * carry_body_region_get_band_hi:
 * @region: a region
 *
 * Returns: the most hard sets a week on target
 */
double
carry_body_region_get_band_hi (CarryBodyRegion region)
{
  g_return_val_if_fail ((guint)region < CARRY_N_BODY_REGIONS, 0.0);

  return regions[region].hi;
}

/**
 * carry_region_sets_get_weight:
 * @exercise: an exercise
 * @muscle: a muscle group
 *
 * Returns: how much a set of it counts for the muscle: whole if that is a primary one, half if secondary
 */
double
carry_region_sets_get_weight (CarryExercise *exercise, CarryMuscle muscle)
{
  if ((carry_exercise_get_primary (exercise) & CARRY_BIT (muscle)) != 0)
    return PRIMARY_WEIGHT;

  return (carry_exercise_get_secondary (exercise) & CARRY_BIT (muscle)) != 0 ? SECONDARY_WEIGHT : 0.0;
}

/**
 * carry_region_sets_count_hard:
 * @prescription: a prescription
 *
 * Counts the sets that are hard: at most 4 repetitions in reserve. A prescription that names its
 * effort otherwise, or not at all, is taken as hard: nobody prescribes sets that do nothing.
 *
 * Returns: how many of its sets are hard: all or none
 */
guint
carry_region_sets_count_hard (const CarryPrescription *prescription)
{
  const CarryDose *dose = carry_prescription_get_dose (prescription);
  gboolean hard = TRUE;

  switch (dose->target)
    {
    case CARRY_TARGET_RIR:
      hard = dose->target_lo <= HARD_RIR_MOST;
      break;

    case CARRY_TARGET_RPE:
      hard = dose->target_hi >= HARD_RPE_LEAST;
      break;

    case CARRY_TARGET_BODY_WEIGHT:
    case CARRY_TARGET_KILOGRAMS:
    case CARRY_TARGET_PERCENT:
    case CARRY_TARGET_RM:
    default:
      break;
    }

  return hard ? dose->sets : 0;
}

/**
 * carry_region_sets_count_hard_of:
 * @item: an exercise of a session
 *
 * Counts the hard sets of an exercise: those that were done, where that is logged, else those that are
 * prescribed. A set that was done without a rating is as hard as it was prescribed. Sets of one side are half a set
 * each, and what is left over counts as a whole one.
 *
 * Returns: hard sets
 */
guint
carry_region_sets_count_hard_of (CarryItem *item)
{
  const guint prescribed = carry_region_sets_count_hard (carry_item_get_prescription (item));
  guint n_sets, halves = 0;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  if (!carry_item_is_logged (item))
    return prescribed;

  for (guint i = 0; i < n_sets; i++)
    {
      double effort;

      if (!sets[i].warm_up &&
          (carry_set_get_effort (&sets[i], &effort) ? effort >= HARD_RPE_LEAST : prescribed > 0))
        halves += sets[i].side == CARRY_SET_SIDE_BOTH ? 2 : 1;
    }

  return (halves + 1) / 2;
}

/**
 * carry_region_sets_add:
 * @self: a count
 * @item: an exercise of a session
 *
 * Adds the hard sets of an item: whole for the exercise's primary muscles, half for its secondary ones.
 */
void
carry_region_sets_add (CarryRegionSets *self, CarryItem *item)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const guint primary = carry_exercise_get_primary (exercise);
  const guint sets = carry_region_sets_count_hard_of (item);

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    self->muscles[i] += sets * carry_region_sets_get_weight (exercise, i);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    if ((primary & regions[i].muscles) != 0)
      self->direct[i] += sets;
}

/* Adds what another count counted. */
void
carry_region_sets_add_all (CarryRegionSets *self, const CarryRegionSets *other)
{
  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    self->muscles[i] += other->muscles[i];
  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    self->direct[i] += other->direct[i];
}

/**
 * carry_region_sets_get:
 * @self: a count
 * @region: a region
 *
 * Gets the sets of a region as its band means them. A region of the legs has those of its busiest muscle,
 * so that neither a squat, which works four muscles of the hip, nor exercises that share the work of a
 * region among its muscles count more than once. Trunk and upper body have the sets of all exercises that
 * are made for them: a push and a pull are both upper-body work, and a squat is no trunk work.
 *
 * Returns: hard sets
 */
double
carry_region_sets_get (const CarryRegionSets *self, CarryBodyRegion region)
{
  const guint muscles = carry_body_region_get_muscles (region);
  double most = 0;

  if (regions[region].as_a_whole)
    return self->direct[region];

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    if ((muscles & CARRY_BIT (i)) != 0)
      most = MAX (most, self->muscles[i]);

  return most;
}
