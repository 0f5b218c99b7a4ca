/* carry-workout-targets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutTarget:
 * @text: an exercise and what to do in it, “Back Squat: 3 × 5 at 82.5 kg”
 * @reason: why, in a sentence, or “”
 * @icon: the name of an icon that shows in which direction it goes
 *
 * What comes next in one exercise, in words.
 */
typedef struct
{
  char *text;
  char *reason;
  const char *icon;
} CarryWorkoutTarget;

GPtrArray *
carry_workout_targets_find (CarryDiary *diary, CarryAthlete *athlete, CarryStrengthSession *session);

G_END_DECLS
