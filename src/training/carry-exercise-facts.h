/* carry-exercise-facts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-evidence.h"
#include "carry-kinds.h"
#include "carry-prescription.h"
#include "carry-prose.h"
#include "carry-provenance.h"

G_BEGIN_DECLS

#define CARRY_MAX_EQUIPMENT_GROUPS 4u

/**
 * CarryExerciseFacts:
 *
 * Everything the catalogue says of an exercise, to make one from. All is copied.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *const *aliases; /* other names, or NULL */
  const char *const *english; /* the name in English and the aliases translated, or NULL */
  CarryPattern pattern;
  CarryPlane plane; /* the main one */
  guint planes;     /* set of CarryPlane */
  CarryRegion region;
  guint primary;   /* set of CarryMuscle */
  guint secondary; /* set of CarryMuscle */
  guint equipment[CARRY_MAX_EQUIPMENT_GROUPS]; /* each group: any one of the set; 0 ends */
  gboolean unilateral;
  gboolean paired; /* what is held is two, one in each hand; their loads name one of them */
  CarryContraction contraction;
  gboolean explosive;
  guint impact;   /* of the landings: 0 none, 1 light, 2 medium, 3 high */
  guint contacts; /* landings in one set, of both sides together */
  guint injuries; /* set of CarryInjury it may help with */
  CarryEvidence *sources[CARRY_N_INJURIES]; /* by CarryInjury; NULL where there is none to show */
  const char *const *contraindications;
  guint level;     /* 1 beginner to 3 advanced */
  guint soreness;  /* how sore it makes a day or two later: 0 not, 1 little, 2 some, 3 much */
  guint carryover; /* 0 cosmetic to 5 close to the stride */
  CarryPrescription *dose;
  guint own_phases; /* set of CarryPhase whose dose does not follow from that of the phase */
  CarryPrescription
      *phase_doses[CARRY_N_PHASES]; /* for those: the dose, NULL where the exercise is left out */
  const char *easier; /* id of the next easier variant, or NULL */
  const char *harder; /* id of the next harder variant, or NULL */
  const char *figure; /* name of the pose of its figure, or NULL */
  CarryProse *prose;  /* where its text is, or NULL */
  const CarryExerciseText *text; /* its text, of an exercise that did not come with Carryover; else NULL */
  CarryProvenance *provenance;   /* who made it; NULL if it came with Carryover */
} CarryExerciseFacts;

void carry_exercise_facts_copy (CarryExerciseFacts *self, const CarryExerciseFacts *facts);
void carry_exercise_facts_clear (CarryExerciseFacts *self);
char *carry_exercise_facts_describe_muscles (const CarryExerciseFacts *self);

G_END_DECLS
