/* carry-injury-dose.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-training-facts.h"

G_BEGIN_DECLS

#define CARRY_DOSES_PER_INJURY 4u

/* How many injuries the balance tells about. */
#define CARRY_N_COVERED_INJURIES 7u

/**
 * CarryInjuryMeasure:
 * @CARRY_INJURY_MEASURE_CALF_SETS: hard sets of calf raises a week
 * @CARRY_INJURY_MEASURE_FOOT_SETS: hard sets a week for foot and inner shin
 * @CARRY_INJURY_MEASURE_QUAD_SETS: hard sets a week for the quads
 * @CARRY_INJURY_MEASURE_HIP_SETS: hard sets a week for the hip abductors
 * @CARRY_INJURY_MEASURE_HAMSTRING_SETS: hard sets a week for the hamstrings
 * @CARRY_INJURY_MEASURE_DAYS: days a week with exercises that help
 * @CARRY_INJURY_MEASURE_GAP: weeks since the last such exercise
 * @CARRY_INJURY_MEASURE_LEG_DAYS: days a week with leg strength
 * @CARRY_INJURY_MEASURE_JUMP_DAYS: days a week with jumps
 * @CARRY_INJURY_MEASURE_FAST_DAYS: days a week near top speed
 * @CARRY_INJURY_MEASURE_SINGLE_LEG: share of leg sets on one leg
 * @CARRY_INJURY_MEASURE_BENT_KNEE: share of calf sets with a bent knee
 * @CARRY_INJURY_MEASURE_SPIKE: the latest long run beside the longest of the 30 days before it
 * @CARRY_INJURY_MEASURE_IMPACT: the impact of the latest week beside the usual week
 *
 * What a dose is measured by.
 */
typedef enum
{
  CARRY_INJURY_MEASURE_CALF_SETS,
  CARRY_INJURY_MEASURE_FOOT_SETS,
  CARRY_INJURY_MEASURE_QUAD_SETS,
  CARRY_INJURY_MEASURE_HIP_SETS,
  CARRY_INJURY_MEASURE_HAMSTRING_SETS,
  CARRY_INJURY_MEASURE_DAYS,
  CARRY_INJURY_MEASURE_GAP,
  CARRY_INJURY_MEASURE_LEG_DAYS,
  CARRY_INJURY_MEASURE_JUMP_DAYS,
  CARRY_INJURY_MEASURE_FAST_DAYS,
  CARRY_INJURY_MEASURE_SINGLE_LEG,
  CARRY_INJURY_MEASURE_BENT_KNEE,
  CARRY_INJURY_MEASURE_SPIKE,
  CARRY_INJURY_MEASURE_IMPACT,
} CarryInjuryMeasure;

/**
 * CarryInjuryNeed:
 * @measure: what is measured
 * @limit: how much is enough; for gap, spike and impact how much is not too much
 * @grade: how strong the evidence is, A to D
 * @source: who showed it, “” for a custom of coaches or a choice of ours
 * @url: where to read it, “” without a source
 *
 * One thing that may help with an injury.
 */
typedef struct
{
  CarryInjuryMeasure measure;
  double limit;
  char grade;
  const char *source;
  const char *url;
} CarryInjuryNeed;

/**
 * CarryInjuryDose:
 * @need: what may help
 * @known: whether there are days enough to measure it
 * @value: what there is, in the unit of the limit
 * @met: whether that is enough
 */
typedef struct
{
  const CarryInjuryNeed *need;
  gboolean known;
  double value;
  gboolean met;
} CarryInjuryDose;

CarryInjury carry_injury_dose_get_injury (guint index);
void carry_injury_dose_measure (CarryInjury injury,
                                const CarryTrainingFacts *const *weeks,
                                guint n_weeks,
                                CarryInjuryDose *doses);
char *carry_injury_dose_describe (const CarryInjuryDose *self);

G_END_DECLS
