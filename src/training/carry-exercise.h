/* carry-exercise.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-facts.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE (carry_exercise_get_type ())
G_DECLARE_FINAL_TYPE (CarryExercise, carry_exercise, CARRY, EXERCISE, GObject)

CarryExercise *carry_exercise_new (const CarryExerciseFacts *facts);
CarryExercise *carry_exercise_new_unknown (const char *id, const char *name);
const CarryExerciseFacts *carry_exercise_get_facts (CarryExercise *self);
const CarryProvenance *carry_exercise_get_provenance (CarryExercise *self);
gboolean carry_exercise_is_own (CarryExercise *self);
const char *carry_exercise_get_id (CarryExercise *self);
const char *carry_exercise_get_name (CarryExercise *self);
const char *const *carry_exercise_get_aliases (CarryExercise *self);
const char *const *carry_exercise_get_english (CarryExercise *self);
CarryPattern carry_exercise_get_pattern (CarryExercise *self);
CarrySection carry_exercise_get_section (CarryExercise *self);
CarryPlane carry_exercise_get_plane (CarryExercise *self);
guint carry_exercise_get_planes (CarryExercise *self);
CarryRegion carry_exercise_get_region (CarryExercise *self);
guint carry_exercise_get_primary (CarryExercise *self);
guint carry_exercise_get_secondary (CarryExercise *self);
guint carry_exercise_get_equipment (CarryExercise *self, guint group);
gboolean carry_exercise_get_unilateral (CarryExercise *self);
CarryContraction carry_exercise_get_contraction (CarryExercise *self);
gboolean carry_exercise_get_explosive (CarryExercise *self);
guint carry_exercise_get_impact (CarryExercise *self);
guint carry_exercise_get_contacts (CarryExercise *self);
guint carry_exercise_get_injuries (CarryExercise *self);
const CarryEvidence *carry_exercise_get_injury_source (CarryExercise *self, CarryInjury injury);
const char *const *carry_exercise_get_contraindications (CarryExercise *self);
guint carry_exercise_get_level (CarryExercise *self);
guint carry_exercise_get_soreness (CarryExercise *self);
guint carry_exercise_get_carryover (CarryExercise *self);
CarryPrescription *carry_exercise_get_dose (CarryExercise *self);
gboolean carry_exercise_get_phase_dose (CarryExercise *self, CarryPhase phase, CarryPrescription **dose);
const char *carry_exercise_get_easier (CarryExercise *self);
const char *carry_exercise_get_harder (CarryExercise *self);
const CarryExerciseText *carry_exercise_get_text (CarryExercise *self);
const char *carry_exercise_get_cue (CarryExercise *self);
const char *carry_exercise_get_figure (CarryExercise *self);
const char *carry_exercise_get_muscles_text (CarryExercise *self);
gboolean carry_exercise_fits_equipment (CarryExercise *self, guint owned);
CarryStrengthKind carry_exercise_get_strength_kind (CarryExercise *self,
                                                    const CarryPrescription *prescription);

G_END_DECLS
