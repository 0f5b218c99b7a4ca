/* carry-need.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-region-sets.h"

G_BEGIN_DECLS

/**
 * CarryNeed:
 * @CARRY_NEED_EXPLOSIVE: jumps, hops, throws and fast lifts
 * @CARRY_NEED_KNEE: knee-dominant strength
 * @CARRY_NEED_HIP: hip-dominant strength
 * @CARRY_NEED_SINGLE_LEG: more knee-dominant strength, one leg at a time
 * @CARRY_NEED_HAMSTRING: bending the knee against a load
 * @CARRY_NEED_HIP_CONTROL: hip muscles that work sideways and around, and hip flexors
 * @CARRY_NEED_PUSH: upper body, away from it
 * @CARRY_NEED_PULL: upper body, towards it
 * @CARRY_NEED_CALF_STRAIGHT: calves with a straight knee
 * @CARRY_NEED_CALF_BENT: calves with a bent knee
 * @CARRY_NEED_TRUNK: front and sides of the trunk
 * @CARRY_NEED_BACK: back of the trunk, and carries
 * @CARRY_NEED_FOOT: feet and ankles
 *
 * What an exercise is in a session for. A session lists its exercises in this order.
 */
typedef enum
{
  CARRY_NEED_EXPLOSIVE,
  CARRY_NEED_KNEE,
  CARRY_NEED_HIP,
  CARRY_NEED_SINGLE_LEG,
  CARRY_NEED_HAMSTRING,
  CARRY_NEED_HIP_CONTROL,
  CARRY_NEED_PUSH,
  CARRY_NEED_PULL,
  CARRY_NEED_CALF_STRAIGHT,
  CARRY_NEED_CALF_BENT,
  CARRY_NEED_TRUNK,
  CARRY_NEED_BACK,
  CARRY_NEED_FOOT,
} CarryNeed;

#define CARRY_N_NEEDS 13u

gboolean carry_need_admits (CarryNeed self, CarryExercise *exercise);
gboolean carry_need_of (CarryExercise *exercise, CarryNeed *need);
gboolean carry_need_is_main (CarryNeed self);
gboolean carry_need_is_strength_of_legs (CarryNeed self);
double carry_need_get_weekly_sets (CarryNeed self);
gboolean carry_need_get_region (CarryNeed self, CarryBodyRegion *region);
const char *carry_need_get_purpose (CarryNeed self);
const char *carry_need_get_missing (CarryNeed self);

G_END_DECLS
