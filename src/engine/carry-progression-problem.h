/* carry-progression-problem.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"
#include "carry-lift-history.h"
#include "carry-load-form.h"
#include "carry-load-steps.h"

G_BEGIN_DECLS

/**
 * CarryFreeze:
 * @CARRY_FREEZE_NONE: strength may progress
 * @CARRY_FREEZE_RUN_SPIKE: a run of this week is much longer than any of the last 30 days
 * @CARRY_FREEZE_NEW_QUALITY: this week brings a kind of hard run that is new
 *
 * Why strength waits in a week (HC11).
 */
typedef enum
{
  CARRY_FREEZE_NONE,
  CARRY_FREEZE_RUN_SPIKE,
  CARRY_FREEZE_NEW_QUALITY,
} CarryFreeze;

/**
 * CarryBreak:
 * @CARRY_BREAK_NONE: up to 10 days without training
 * @CARRY_BREAK_SHORT: 11 to 21 days
 * @CARRY_BREAK_MEDIUM: 22 to 42 days
 * @CARRY_BREAK_LONG: more than 42 days
 */
typedef enum
{
  CARRY_BREAK_NONE,
  CARRY_BREAK_SHORT,
  CARRY_BREAK_MEDIUM,
  CARRY_BREAK_LONG,
} CarryBreak;

/**
 * CarryProgressionProblem:
 *
 * Everything that the next target of one exercise depends on. A snapshot; nothing is owned. What is not set
 * changes nothing, except @exercise, @prescription and @today, which must be there.
 */
typedef struct
{
  CarryExercise *exercise;
  CarryPrescription *prescription; /* what the phase wants */
  guint reserve;                   /* repetitions in reserve, where the prescription does not say */
  guint most_contacts;             /* the phase's ground contacts of a session, 0 for no limit */
  CarryLevel level;
  guint weeks_lifting;             /* whole weeks since the runner's first session, for the novice gate */

  const CarryLoadSteps
      *steps;     /* the loads there are, NULL for body weight alone; with 0 where none is fine */
  double body_kg;                  /* the part of the runner's own weight that is lifted along, or 0 */
  CarryLoadForm form;              /* how the sentences say loads */

  GDate today;
  guint days_off;                  /* days since the last strength session of any kind */
  double readiness_z;              /* how much worse than usual the runner feels, in standard deviations */
  guint tired_days;                /* days running with more than 1.5 of them */
  guint sore_sessions;             /* sessions running with soreness of at least 6 of 10 */
  gboolean deload;                 /* this week is planned to be lighter */
  gboolean fewer_sets;             /* and the prescription has the sets of such a week already */
  gboolean taper;                  /* a race is near: fewer sets, and no more load */
  double most_percent;             /* of the maximum that the phase allows, or 0 for no limit */
  CarryFreeze freeze;
  gboolean other_new_exercise;     /* another exercise of the session is new already */

  double muscle_sets_last_week;    /* of the exercise's main muscle, in a usual week; 0 if unknown */
  double muscle_sets_elsewhere;    /* of that muscle in this week, other exercises and sessions */

  CarryPrescription *own;          /* what the runner wants instead, or NULL */
  double own_load_kg;

  const CarryExposure *exposures;  /* in any order */
  guint n_exposures;
} CarryProgressionProblem;

CarryBreak carry_break_from_days (guint days);
gboolean carry_progression_problem_is_novice (const CarryProgressionProblem *self);
CarryBreak carry_progression_problem_get_break (const CarryProgressionProblem *self,
                                                const CarryLiftHistory *history);
double carry_progression_problem_get_factor (const CarryProgressionProblem *self);
gboolean carry_progression_problem_is_exhausted (const CarryProgressionProblem *self);
gboolean carry_progression_problem_needs_deload (const CarryProgressionProblem *self,
                                                 const CarryLiftHistory *history);

G_END_DECLS
