/* carry-residual-fatigue.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-part.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/* The muscle groups of the legs, from the soleus to the hip flexors, come first in #CarryMuscle. */
#define CARRY_N_LEG_MUSCLES (CARRY_MUSCLE_HIP_FLEX + 1u)

/* Time constant of the decline after strength, in hours; half of it is gone after 16.6 hours. */
#define CARRY_RESIDUAL_HOURS 24.0

/* A session counts as new for so many days after a start, and a start is a session after a longer break. */
#define CARRY_NOVELTY_DAYS 14
#define CARRY_NOVELTY_BREAK_DAYS 21

/* The lifting that the model of fatigue calls 1: so many hard sets for the legs. */
#define CARRY_USUAL_LEG_SETS 12.0

/**
 * CarryResidualFatigue:
 * @hours: time constant of its decline, in hours
 * @amounts: what there is as the session ends, by muscle group of the legs; 1 is a usual heavy session
 * @known: whether it could be told at all
 *
 * What a session leaves in the legs.
 */
typedef struct
{
  double hours;
  double amounts[CARRY_N_LEG_MUSCLES];
  gboolean known;
} CarryResidualFatigue;

double carry_residual_fatigue_get_decline (double hours, double time_constant);
double carry_residual_fatigue_get_volume_factor (double hard_sets);
double carry_residual_fatigue_get_eccentric_factor (double share);
double carry_residual_fatigue_get_novelty_factor (gboolean new_work);
double carry_residual_fatigue_get_run_hours (double load);
CarryResidualFatigue carry_residual_fatigue_from_strength (CarryStrengthSession *session, gboolean new_work);
CarryResidualFatigue carry_residual_fatigue_from_run (CarryRun *run);

G_END_DECLS
