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

/* Hard sets a week that do a runner good. Source: the weekly set bands of our science file: lower body
 * and calves 6 to 10, trunk and upper body 4 to 8 (evidence grade C to D). */
static const struct
{
  const char *name;
  guint muscles;
  double lo;
  double hi;
} regions[CARRY_N_BODY_REGIONS] = {
  [CARRY_BODY_REGION_HIPS] = { N_ ("Hips and glutes"),
                               CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) | CARRY_BIT (CARRY_MUSCLE_HIP_ABD) |
                                   CARRY_BIT (CARRY_MUSCLE_ADDUCTORS) | CARRY_BIT (CARRY_MUSCLE_HIP_FLEX),
                               6.0, 10.0 },
  [CARRY_BODY_REGION_QUADS] = { N_ ("Quads"), CARRY_BIT (CARRY_MUSCLE_QUADS), 6.0, 10.0 },
  [CARRY_BODY_REGION_HAMSTRINGS] = { N_ ("Hamstrings"), CARRY_BIT (CARRY_MUSCLE_HAMS), 6.0, 10.0 },
  [CARRY_BODY_REGION_CALVES] = { N_ ("Calves and feet"),
                                 CARRY_BIT (CARRY_MUSCLE_SOLEUS) | CARRY_BIT (CARRY_MUSCLE_GASTROC) |
                                     CARRY_BIT (CARRY_MUSCLE_TIB_ANT) | CARRY_BIT (CARRY_MUSCLE_TIB_POST) |
                                     CARRY_BIT (CARRY_MUSCLE_FOOT) | CARRY_BIT (CARRY_MUSCLE_PERONEALS),
                                 6.0, 10.0 },
  [CARRY_BODY_REGION_TRUNK] = { N_ ("Trunk"),
                                CARRY_BIT (CARRY_MUSCLE_CORE_ANT) | CARRY_BIT (CARRY_MUSCLE_OBLIQUES) |
                                    CARRY_BIT (CARRY_MUSCLE_ERECTORS),
                                4.0, 8.0 },
  [CARRY_BODY_REGION_UPPER_BODY] = { N_ ("Upper body"),
                                     CARRY_BIT (CARRY_MUSCLE_LATS) | CARRY_BIT (CARRY_MUSCLE_UPPER_BACK) |
                                         CARRY_BIT (CARRY_MUSCLE_CHEST) | CARRY_BIT (CARRY_MUSCLE_DELTS) |
                                         CARRY_BIT (CARRY_MUSCLE_BICEPS) | CARRY_BIT (CARRY_MUSCLE_TRICEPS) |
                                         CARRY_BIT (CARRY_MUSCLE_FOREARM),
                                     4.0, 8.0 },
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
 * carry_region_sets_add:
 * @self: a count
 * @item: an exercise of a session
 *
 * Adds the hard sets of an item. A set counts whole for a region if one of the exercise's primary
 * muscles lies in it, half if only secondary ones do. It counts once however many muscles of the region
 * work: the best of their weights, not their sum, so that a squat, which works four muscles of the hip,
 * is still one set for the hips.
 */
void
carry_region_sets_add (CarryRegionSets *self, CarryItem *item)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const guint primary = carry_exercise_get_primary (exercise);
  const guint secondary = carry_exercise_get_secondary (exercise);
  const guint sets = carry_region_sets_count_hard (carry_item_get_prescription (item));

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      if ((primary & regions[i].muscles) != 0)
        self->sets[i] += sets * PRIMARY_WEIGHT;
      else if ((secondary & regions[i].muscles) != 0)
        self->sets[i] += sets * SECONDARY_WEIGHT;
    }
}
