/* carry-movement-share.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-movement-share.h"

/* A ratio of two parts as the share of the first in both: 1:1 ± 30 % is 0.7 to 1.3, or 41 to 57 %. */
#define SHARE(ratio) ((ratio) / (1.0 + (ratio)))

/**
 * carry_movement_share_get:
 * @movement: a movement
 * @sets: the hard sets of some time
 *
 * Source of the bands: the balance numbers of the science file, section 6, our own choice (grade D).
 *
 * Returns: the share of the movement, and its band
 */
CarryMovementShare
carry_movement_share_get (CarryMovement movement, const CarryMovementSets *sets)
{
  const double across = sets->planes[CARRY_PLANE_FRONTAL] + sets->planes[CARRY_PLANE_TRANSVERSE];

  switch (movement)
    {
    case CARRY_MOVEMENT_SINGLE_LEG:
      return (CarryMovementShare){ sets->single_leg, sets->single_leg + sets->double_leg, 0.40, 1.0 };

    case CARRY_MOVEMENT_KNEE:
      return (CarryMovementShare){ sets->knee, sets->knee + sets->hip, SHARE (0.70), SHARE (1.30) };

    case CARRY_MOVEMENT_PUSH:
      return (CarryMovementShare){ sets->push, sets->push + sets->pull, SHARE (0.75), SHARE (1.25) };

    case CARRY_MOVEMENT_SIDEWAYS:
      return (CarryMovementShare){ across, across + sets->planes[CARRY_PLANE_SAGITTAL], 0.20, 1.0 };

    case CARRY_MOVEMENT_BENT_KNEE:
      return (CarryMovementShare){ sets->bent_knee_calf, sets->calf, 0.50, 1.0 };

    default:
      g_return_val_if_reached ((CarryMovementShare){ 0 });
    }
}
