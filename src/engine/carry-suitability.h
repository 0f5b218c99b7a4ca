/* carry-suitability.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

/**
 * CarrySuitability:
 * @CARRY_SUITABILITY_FITS: nothing speaks against it
 * @CARRY_SUITABILITY_EQUIPMENT: it needs something that is not there
 * @CARRY_SUITABILITY_LEVEL: it asks for more practice
 * @CARRY_SUITABILITY_INJURY: an injury speaks against it
 * @CARRY_SUITABILITY_PHASE: the catalogue leaves it out of the phase
 * @CARRY_SUITABILITY_SORENESS: it makes legs sore that a key run may need
 * @CARRY_SUITABILITY_NOVELTY: the first times it must stay clear of key runs
 *
 * Whether an exercise may be put into a session without asking. The last two depend on the runs around it.
 */
typedef enum
{
  CARRY_SUITABILITY_FITS,
  CARRY_SUITABILITY_EQUIPMENT,
  CARRY_SUITABILITY_LEVEL,
  CARRY_SUITABILITY_INJURY,
  CARRY_SUITABILITY_PHASE,
  CARRY_SUITABILITY_SORENESS,
  CARRY_SUITABILITY_NOVELTY,
} CarrySuitability;

/**
 * CarrySuitabilityFacts:
 *
 * What decides whether an exercise suits a runner.
 */
typedef struct
{
  CarryLevel level;
  guint equipment;      /* set of CarryEquipment */
  guint injuries;       /* set of CarryInjury */
  gboolean little_pain; /* at most 3 of 10: what is only forbidden above that is allowed */
  guint phases; /* set of CarryPhase that it is for; none where nobody asks for one */
} CarrySuitabilityFacts;

gboolean carry_suitability_is_beginner_level (CarryLevel level);
gboolean carry_suitability_is_beginner (CarryAthlete *athlete);
gboolean carry_suitability_of (CarryExercise *exercise, CarryAthlete *athlete);
CarrySuitability
carry_suitability_judge (CarryExercise *exercise, const CarrySuitabilityFacts *facts, CarryInjury *injury);

G_END_DECLS
