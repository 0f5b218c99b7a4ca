/* carry-training-gaps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-training-gaps.h"

#include "carry-injury-dose.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* A smaller share of a target than this is no step towards it. */
#define SMALLEST_STEP 0.01

gboolean
carry_training_gaps_is_empty (const CarryTrainingGaps *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->injuries == 0 && self->regions == 0 && self->movements == 0;
}

/* Returns: the gaps of @self that @other has not */
CarryTrainingGaps
carry_training_gaps_without (const CarryTrainingGaps *self, const CarryTrainingGaps *other)
{
  return (CarryTrainingGaps){ self->injuries & ~other->injuries, self->regions & ~other->regions,
                              self->movements & ~other->movements };
}

/* How much of the target of a region a week has, 0 to 1. */
static double
get_region (const CarryTrainingFacts *week, CarryBodyRegion region)
{
  return MIN (carry_region_sets_get (&week->muscles.sets, region) / carry_body_region_get_band_lo (region),
              1.0);
}

/* Doses that one week of strength sessions decides. */
static gboolean
is_of_strength (CarryInjuryMeasure measure)
{
  return measure != CARRY_INJURY_MEASURE_GAP && measure != CARRY_INJURY_MEASURE_SPIKE &&
         measure != CARRY_INJURY_MEASURE_IMPACT && measure != CARRY_INJURY_MEASURE_FAST_DAYS;
}

/* How much of the doses that may help with an injury a week has, 0 to 1. */
static double
get_injury (const CarryTrainingFacts *week, CarryInjury injury)
{
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];
  double sum = 0.0, n = 0.0;

  carry_injury_dose_measure (injury, &week, 1, doses);
  for (guint i = 0; i < CARRY_DOSES_PER_INJURY; i++)
    {
      if (!is_of_strength (doses[i].need->measure))
        continue;

      sum += MIN (doses[i].value / doses[i].need->limit, 1.0);
      n++;
    }

  return n > 0.0 ? sum / n : 0.0;
}

/**
 * carry_training_gaps_weigh:
 * @self: gaps
 * @week: what the strength sessions of a week ask of the body
 *
 * Weighs how good a week is: how far each region is on its target, and how much is there of the doses that may help
 * with the injuries of the gaps, and for the movements of the gaps and their opposites. What one region loses counts as
 * much as what another gains (grade D, ours).
 *
 * Returns: the higher the better, at most one for each region, each of these injuries and movements
 */
double
carry_training_gaps_weigh (const CarryTrainingGaps *self, const CarryTrainingFacts *week)
{
  guint movements;
  double sum = 0.0;

  g_return_val_if_fail (self != NULL && week != NULL, 0.0);

  movements = carry_movement_gaps_add_opposite (self->movements);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    sum += get_region (week, (CarryBodyRegion)i);
  for (guint i = 0; i < CARRY_N_COVERED_INJURIES; i++)
    if ((self->injuries & CARRY_BIT (carry_injury_dose_get_injury (i))) != 0)
      sum += get_injury (week, carry_injury_dose_get_injury (i));
  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    if ((movements & CARRY_BIT (i)) != 0)
      sum += carry_movement_gap_measure ((CarryMovementGap)i, &week->movement);

  return sum;
}

/**
 * carry_training_gaps_find_open:
 * @self: gaps
 * @week: the strength sessions of a week
 *
 * Returns: the gaps for which such a week does not do all that it could
 */
CarryTrainingGaps
carry_training_gaps_find_open (const CarryTrainingGaps *self, const CarryTrainingFacts *week)
{
  CarryTrainingGaps open = { 0 };

  g_return_val_if_fail (self != NULL && week != NULL, open);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    if (get_region (week, (CarryBodyRegion)i) < 1.0)
      open.regions |= CARRY_BIT (i) & self->regions;

  for (guint i = 0; i < CARRY_N_COVERED_INJURIES; i++)
    {
      const CarryInjury injury = carry_injury_dose_get_injury (i);

      if (get_injury (week, injury) < 1.0)
        open.injuries |= CARRY_BIT (injury) & self->injuries;
    }

  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    if (carry_movement_gap_measure ((CarryMovementGap)i, &week->movement) < 1.0)
      open.movements |= CARRY_BIT (i) & self->movements;

  return open;
}

/**
 * carry_training_gaps_find_better:
 * @self: gaps
 * @before: the strength sessions of a week
 * @after: those of another
 *
 * Returns: the gaps for which @after does more than @before
 */
CarryTrainingGaps
carry_training_gaps_find_better (const CarryTrainingGaps *self,
                                 const CarryTrainingFacts *before,
                                 const CarryTrainingFacts *after)
{
  CarryTrainingGaps better = { 0 };

  g_return_val_if_fail (self != NULL && before != NULL && after != NULL, better);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    if (get_region (after, (CarryBodyRegion)i) > get_region (before, (CarryBodyRegion)i) + SMALLEST_STEP)
      better.regions |= CARRY_BIT (i) & self->regions;

  for (guint i = 0; i < CARRY_N_COVERED_INJURIES; i++)
    {
      const CarryInjury injury = carry_injury_dose_get_injury (i);

      if (get_injury (after, injury) > get_injury (before, injury) + SMALLEST_STEP)
        better.injuries |= CARRY_BIT (injury) & self->injuries;
    }

  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    if (carry_movement_gap_measure ((CarryMovementGap)i, &after->movement) >
        carry_movement_gap_measure ((CarryMovementGap)i, &before->movement) + SMALLEST_STEP)
      better.movements |= CARRY_BIT (i) & self->movements;

  return better;
}

/**
 * carry_training_gaps_list:
 * @self: gaps
 *
 * Returns: (transfer full): their names, “Hamstrings, Calves and feet, Shin splints”
 */
char *
carry_training_gaps_list (const CarryTrainingGaps *self)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    if ((self->regions & CARRY_BIT (i)) != 0)
      g_strv_builder_add (names, carry_body_region_get_name ((CarryBodyRegion)i));
  for (guint i = 0; i < CARRY_N_COVERED_INJURIES; i++)
    if ((self->injuries & CARRY_BIT (carry_injury_dose_get_injury (i))) != 0)
      g_strv_builder_add (names, carry_injury_get_name (carry_injury_dose_get_injury (i)));
  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    if ((self->movements & CARRY_BIT (i)) != 0)
      g_strv_builder_add (names, carry_movement_gap_get_name ((CarryMovementGap)i));

  list = g_strv_builder_end (names);

  return g_strjoinv (C_ ("list", ", "), list);
}
