/* carry-yardstick.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-log.h"

G_BEGIN_DECLS

/**
 * CarryYardstick:
 * @CARRY_YARDSTICK_MAX: the estimated one-repetition maximum in kg, own weight included
 * @CARRY_YARDSTICK_LOAD: the heaviest set, in kg
 * @CARRY_YARDSTICK_REPS: the most repetitions in a set
 * @CARRY_YARDSTICK_SECONDS: the longest set, in seconds
 * @CARRY_YARDSTICK_METRES: the farthest set, in metres
 * @CARRY_YARDSTICK_CONTACTS: ground contacts of all sets
 *
 * By which number one time of an exercise is held against another.
 */
typedef enum
{
  CARRY_YARDSTICK_MAX,
  CARRY_YARDSTICK_LOAD,
  CARRY_YARDSTICK_REPS,
  CARRY_YARDSTICK_SECONDS,
  CARRY_YARDSTICK_METRES,
  CARRY_YARDSTICK_CONTACTS,
} CarryYardstick;

#define CARRY_N_YARDSTICKS (CARRY_YARDSTICK_CONTACTS + 1u)

CarryYardstick carry_yardstick_choose (CarryExerciseLog *log);
double carry_yardstick_measure (CarryYardstick self, CarryExerciseOccasion *occasion, const CarrySet **set);
CarryExerciseOccasion *
carry_yardstick_find_best (CarryYardstick self, CarryExerciseLog *log, const CarrySet **set);

G_END_DECLS
