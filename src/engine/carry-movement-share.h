/* carry-movement-share.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-movement-sets.h"

G_BEGIN_DECLS

/**
 * CarryMovement:
 * @CARRY_MOVEMENT_SINGLE_LEG: sets on one leg among those for the legs
 * @CARRY_MOVEMENT_KNEE: sets in which the knee does most, among those in which knee or hip does
 * @CARRY_MOVEMENT_PUSH: presses among presses and pulls
 * @CARRY_MOVEMENT_SIDEWAYS: sets from side to side and in rotation among all
 * @CARRY_MOVEMENT_BENT_KNEE: calf sets with a bent knee among all for the calf
 *
 * How the body moves, as shares of hard sets that should not be too small or too great.
 */
typedef enum
{
  CARRY_MOVEMENT_SINGLE_LEG,
  CARRY_MOVEMENT_KNEE,
  CARRY_MOVEMENT_PUSH,
  CARRY_MOVEMENT_SIDEWAYS,
  CARRY_MOVEMENT_BENT_KNEE,
} CarryMovement;

#define CARRY_N_MOVEMENTS (CARRY_MOVEMENT_BENT_KNEE + 1u)

/* Fewer hard sets than this make no share (grade D, ours). */
#define CARRY_LEAST_SETS_OF_SHARE 4.0

/**
 * CarryMovementShare:
 * @part: hard sets of the movement
 * @whole: hard sets that it is a part of
 * @lo: the least share that is on target, 0 to 1
 * @hi: the greatest
 *
 * The share of a movement beside its band.
 */
typedef struct
{
  double part;
  double whole;
  double lo;
  double hi;
} CarryMovementShare;

CarryMovementShare carry_movement_share_get (CarryMovement movement, const CarryMovementSets *sets);

G_END_DECLS
