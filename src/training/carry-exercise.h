/* carry-exercise.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"
#include "carry-prescription.h"

G_BEGIN_DECLS

#define CARRY_MAX_EQUIPMENT_GROUPS 4u

/**
 * CarryExerciseFacts:
 *
 * Everything the catalogue says of an exercise, to make one from. Strings are copied.
 */
typedef struct
{
  const char *id;
  const char *name;
  CarryPattern pattern;
  CarryPlane plane;
  CarryRegion region;
  guint primary;   /* set of CarryMuscle */
  guint secondary; /* set of CarryMuscle */
  guint equipment[CARRY_MAX_EQUIPMENT_GROUPS]; /* each group: any one of the set; 0 ends */
  gboolean unilateral;
  CarryContraction contraction;
  gboolean explosive;
  guint injuries;  /* set of CarryInjury it may help with */
  const char *const *contraindications;
  guint level;     /* 1 beginner to 3 advanced */
  guint carryover; /* 0 cosmetic to 5 close to the stride */
  CarryPrescription *dose;
  const char *cue;       /* one short instruction, or NULL */
  const char *figure;    /* name of the pose of its figure, or NULL */
} CarryExerciseFacts;

#define CARRY_TYPE_EXERCISE (carry_exercise_get_type ())
G_DECLARE_FINAL_TYPE (CarryExercise, carry_exercise, CARRY, EXERCISE, GObject)

CarryExercise *carry_exercise_new (const CarryExerciseFacts *facts);
CarryExercise *carry_exercise_new_unknown (const char *id, const char *name);
const char *carry_exercise_get_id (CarryExercise *self);
const char *carry_exercise_get_name (CarryExercise *self);
CarryPattern carry_exercise_get_pattern (CarryExercise *self);
CarrySection carry_exercise_get_section (CarryExercise *self);
CarryPlane carry_exercise_get_plane (CarryExercise *self);
CarryRegion carry_exercise_get_region (CarryExercise *self);
guint carry_exercise_get_primary (CarryExercise *self);
guint carry_exercise_get_secondary (CarryExercise *self);
guint carry_exercise_get_equipment (CarryExercise *self, guint group);
gboolean carry_exercise_get_unilateral (CarryExercise *self);
CarryContraction carry_exercise_get_contraction (CarryExercise *self);
gboolean carry_exercise_get_explosive (CarryExercise *self);
guint carry_exercise_get_injuries (CarryExercise *self);
const char *const *carry_exercise_get_contraindications (CarryExercise *self);
guint carry_exercise_get_level (CarryExercise *self);
guint carry_exercise_get_carryover (CarryExercise *self);
CarryPrescription *carry_exercise_get_dose (CarryExercise *self);
const char *carry_exercise_get_cue (CarryExercise *self);
const char *carry_exercise_get_figure (CarryExercise *self);
const char *carry_exercise_get_muscles_text (CarryExercise *self);
gboolean carry_exercise_fits_equipment (CarryExercise *self, guint owned);
gboolean carry_exercise_matches (CarryExercise *self, const char *words);
CarryStrengthKind carry_exercise_get_strength_kind (CarryExercise *self,
                                                    const CarryPrescription *prescription);

G_END_DECLS
