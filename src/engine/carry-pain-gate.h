/* carry-pain-gate.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-exercise.h"
#include "carry-pain-rule.h"
#include "carry-workout-easing.h"

G_BEGIN_DECLS

/**
 * CarryPainReport:
 * @place: where; %CARRY_SORE_PLACE_NONE if nobody said
 * @level: 0 to 10
 * @soreness: muscles are sore from training before; else it is pain
 * @limping: the runner limps, or moves otherwise than they would
 *
 * What the runner says while doing an exercise.
 */
typedef struct
{
  CarrySorePlace place;
  guint level;
  gboolean soreness;
  gboolean limping;
} CarryPainReport;

/**
 * CarryPainAction:
 * @CARRY_PAIN_GO_ON: as planned
 * @CARRY_PAIN_HOLD: as planned, and for the rest of the exercise not heavier than the last set
 * @CARRY_PAIN_LIGHTER: with less load, or with less of it where there is none
 * @CARRY_PAIN_FEWER_SETS: fewer sets
 * @CARRY_PAIN_SWAP: another exercise instead
 * @CARRY_PAIN_SKIP: no more of this exercise
 * @CARRY_PAIN_STOP: the end of the workout
 *
 * What can be done about it.
 */
typedef enum
{
  CARRY_PAIN_GO_ON,
  CARRY_PAIN_HOLD,
  CARRY_PAIN_LIGHTER,
  CARRY_PAIN_FEWER_SETS,
  CARRY_PAIN_SWAP,
  CARRY_PAIN_SKIP,
  CARRY_PAIN_STOP,
} CarryPainAction;

#define CARRY_MOST_PAIN_ADVICES 3u

/**
 * CarryPainAdvice:
 * @action: what to do
 * @rule: why
 * @easing: for %CARRY_PAIN_HOLD, %CARRY_PAIN_LIGHTER and %CARRY_PAIN_FEWER_SETS: what becomes of the sets that are left
 *
 * One thing that can be done.
 */
typedef struct
{
  CarryPainAction action;
  CarryPainRuleId rule;
  CarryWorkoutEasing easing;
} CarryPainAdvice;

guint carry_pain_gate_decide (const CarryPainReport *report,
                              CarryExercise *exercise,
                              guint sets_left,
                              CarryPainAdvice advices[CARRY_MOST_PAIN_ADVICES]);
gboolean carry_pain_gate_concerns (const CarryPainReport *report, CarryExercise *exercise);
CarryExercise *carry_pain_gate_find_instead (const CarryPainReport *report,
                                             CarryExercise *exercise,
                                             CarryCatalogue *catalogue,
                                             CarryAthlete *athlete);
const char *carry_pain_action_get_label (CarryPainAction action);
char *carry_pain_advice_describe_change (const CarryPainAdvice *self);
char *carry_pain_advice_describe (const CarryPainAdvice *self);

G_END_DECLS
