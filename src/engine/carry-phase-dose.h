/* carry-phase-dose.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-exercise.h"
#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryPhaseDose:
 *
 * How much and how heavy a phase of training is: a row of the table of phases.
 */
typedef struct
{
  guint sets;        /* of a main exercise */
  guint reps_lo;
  guint reps_hi;
  double percent_lo; /* of the one-repetition maximum */
  double percent_hi;
  guint reserve;     /* repetitions in reserve at the end of a set */
  guint rest_s;      /* seconds between heavy sets */
  guint contacts;    /* most ground contacts of jumps in a session */
  gboolean half_sets; /* what comes along has half as many sets as otherwise */
} CarryPhaseDose;

gboolean carry_phase_dose_has_weights (guint equipment);
CarryPhaseDose carry_phase_dose_get (CarryPhase phase, CarryLevel level);
CarryPhase carry_phase_dose_find_phase (CarryPhase phase, CarryLevel level);
void carry_phase_dose_limit (const CarryPhaseDose *self, CarryDose *dose);
CarryPrescription *carry_phase_dose_apply (const CarryPhaseDose *self,
                                           CarryExercise *exercise,
                                           gboolean main_exercise,
                                           gboolean has_weights);
CarryPrescription *carry_phase_dose_prescribe (CarryExercise *exercise,
                                               CarryPhase phase,
                                               CarryLevel level,
                                               gboolean main_exercise,
                                               gboolean has_weights);
CarryPrescription *
carry_phase_dose_prescribe_for (CarryExercise *exercise, CarryPhase phase, CarryAthlete *athlete);

G_END_DECLS
