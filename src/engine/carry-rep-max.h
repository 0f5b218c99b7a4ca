/* carry-rep-max.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"
#include "carry-set.h"

G_BEGIN_DECLS

/**
 * CarryRepMaxFormula:
 *
 * Equations that say from a set to the limit what could be lifted once.
 */
typedef enum
{
  CARRY_REP_MAX_EPLEY,
  CARRY_REP_MAX_BRZYCKI,
  CARRY_REP_MAX_LOMBARDI,
  CARRY_REP_MAX_MAYHEW,
  CARRY_REP_MAX_WATHAN,
  CARRY_REP_MAX_OCONNER,
  CARRY_REP_MAX_LANDER,
} CarryRepMaxFormula;

/**
 * CarryRepMaxQuality:
 * @CARRY_REP_MAX_UNRATED: nobody knows how many repetitions were left
 * @CARRY_REP_MAX_TOO_EASY: 5 or more repetitions were left, which people cannot count
 * @CARRY_REP_MAX_ENDURANCE: more than 10 repetitions to the limit
 * @CARRY_REP_MAX_TOO_FEW: fewer than 2 repetitions to the limit, and not the limit itself
 * @CARRY_REP_MAX_FAIR: 7 to 10 repetitions to the limit
 * @CARRY_REP_MAX_GOOD: 2 to 6 repetitions to the limit
 * @CARRY_REP_MAX_MEASURED: one repetition, and none left: the maximum itself
 *
 * What a set says about the one-repetition maximum. From %CARRY_REP_MAX_FAIR on there is an estimate.
 */
typedef enum
{
  CARRY_REP_MAX_UNRATED,
  CARRY_REP_MAX_TOO_EASY,
  CARRY_REP_MAX_ENDURANCE,
  CARRY_REP_MAX_TOO_FEW,
  CARRY_REP_MAX_FAIR,
  CARRY_REP_MAX_GOOD,
  CARRY_REP_MAX_MEASURED,
} CarryRepMaxQuality;

double carry_rep_max_apply (CarryRepMaxFormula formula, double load_kg, double reps);
CarryRepMaxQuality carry_rep_max_judge (const CarrySet *set, double *reps);
CarryRepMaxQuality carry_rep_max_estimate (const CarrySet *set, double body_kg, double *max_kg);
double carry_rep_max_get_band (CarryExercise *exercise);
double carry_rep_max_smooth (const double *sessions_kg, gsize n_sessions);
gboolean carry_rep_max_has_fallen (const double *sessions_kg, gsize n_sessions);

G_END_DECLS
