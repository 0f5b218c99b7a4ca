/* carry-movement-gap.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-need.h"
#include "carry-movement-share.h"

G_BEGIN_DECLS

/**
 * CarryMovementGap:
 *
 * Work that there is too little of, by how the body moves: a share outside its band, a pattern without any set, or a
 * side that did less than the other. Sets of them are bits.
 */
typedef enum
{
  CARRY_MOVEMENT_GAP_SINGLE_LEG,
  CARRY_MOVEMENT_GAP_KNEE, /* beside the hip */
  CARRY_MOVEMENT_GAP_HIP,  /* beside the knee */
  CARRY_MOVEMENT_GAP_PUSH, /* beside the pull */
  CARRY_MOVEMENT_GAP_PULL, /* beside the push */
  CARRY_MOVEMENT_GAP_SIDEWAYS,
  CARRY_MOVEMENT_GAP_BENT_KNEE,
  CARRY_MOVEMENT_GAP_SQUAT_AND_LUNGE, /* no set at all, and so the next ones */
  CARRY_MOVEMENT_GAP_HINGE_AND_HAMSTRING,
  CARRY_MOVEMENT_GAP_CALF_AND_FOOT,
  CARRY_MOVEMENT_GAP_HIPS,
  CARRY_MOVEMENT_GAP_TRUNK,
  CARRY_MOVEMENT_GAP_PUSH_AND_PULL,
  CARRY_MOVEMENT_GAP_LEFT, /* beside the right */
  CARRY_MOVEMENT_GAP_RIGHT,
} CarryMovementGap;

#define CARRY_N_MOVEMENT_GAPS (CARRY_MOVEMENT_GAP_RIGHT + 1u)

/* Sets of gaps: shares outside their bands, patterns without a set, sides. */
#define CARRY_MOVEMENT_GAPS_OF_SHARES (CARRY_BIT (CARRY_MOVEMENT_GAP_SQUAT_AND_LUNGE) - 1u)
#define CARRY_MOVEMENT_GAPS_OF_SIDES                                                                         \
  (CARRY_BIT (CARRY_MOVEMENT_GAP_LEFT) | CARRY_BIT (CARRY_MOVEMENT_GAP_RIGHT))
#define CARRY_MOVEMENT_GAPS_OF_PATTERNS                                                                      \
  (CARRY_BIT (CARRY_N_MOVEMENT_GAPS) - 1u - CARRY_MOVEMENT_GAPS_OF_SHARES - CARRY_MOVEMENT_GAPS_OF_SIDES)

#define CARRY_NEEDS_OF_MOVEMENT_GAP 2u

const char *carry_movement_gap_get_name (CarryMovementGap self);
const CarryNeed *carry_movement_gap_get_needs (CarryMovementGap self);
gboolean carry_movement_gap_takes (CarryMovementGap self, CarryExercise *exercise);
double carry_movement_gap_measure (CarryMovementGap self, const CarryMovementSets *week);
guint carry_movement_gaps_find (const CarryMovementSets *sets);
guint carry_movement_gaps_add_opposite (guint gaps);

G_END_DECLS
