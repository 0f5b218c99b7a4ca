/* carry-test-exercises.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"

/* An exercise of the runner's own in which every field says something. */
static inline CarryExercise *
test_own_exercise (const char *id, const char *name)
{
  static const char *const aliases[] = { "Ähnlich", "Stair squat", NULL };
  static const char *const contraindications[] = { "knee pain>3", NULL };
  static const char *const cues[] = { "Stand tall", "Sit back", NULL };
  static const char *const faults[] = { "Knees fall in", NULL };
  const CarryExerciseText text = {
    .why = "Strong legs.", .cues = cues, .faults = faults, .start = "Standing", .end = "Sitting"
  };
  g_autoptr (CarryProvenance) provenance = carry_provenance_new (&(CarryProvenance){
      .source = (char *)"wger",
      .licence = (char *)"CC-BY-SA 4",
      .author = (char *)"somebody",
      .url = (char *)"https://example.org/1",
      .digest = (char *)"00ff",
      .language = (char *)"de",
  });
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("3x8-10/side@RPE7 r90 t3010", NULL);
  g_autoptr (CarryPrescription) base = carry_prescription_parse ("4x6 r120", NULL);
  CarryExerciseFacts facts = {
    .id = id,
    .name = name,
    .aliases = aliases,
    .pattern = CARRY_PATTERN_LUNGE,
    .plane = CARRY_PLANE_FRONTAL,
    .planes = CARRY_BIT (CARRY_PLANE_FRONTAL) | CARRY_BIT (CARRY_PLANE_TRANSVERSE),
    .region = CARRY_REGION_LOWER,
    .primary = CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_HIP_ABD),
    .secondary = CARRY_BIT (CARRY_MUSCLE_HAMS),
    .equipment = { CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL),
                   CARRY_BIT (CARRY_EQUIPMENT_STEP) },
    .unilateral = TRUE,
    .paired = TRUE,
    .contraction = CARRY_CONTRACTION_ECCENTRIC,
    .explosive = TRUE,
    .impact = 2,
    .contacts = 12,
    .contraindications = contraindications,
    .level = 3,
    .soreness = 2,
    .carryover = 4,
    .dose = dose,
    .own_phases = CARRY_BIT (CARRY_PHASE_BASE) | CARRY_BIT (CARRY_PHASE_TAPER),
    .figure = "squat",
    .text = &text,
    .provenance = provenance,
  };

  facts.phase_doses[CARRY_PHASE_BASE] = base;

  return carry_exercise_new (&facts);
}
