/* carry-rings.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-camera.h"
#include "carry-skeleton.h"

G_BEGIN_DECLS

#define CARRY_TORSO_RINGS 25
#define CARRY_HIP_RINGS 3
#define CARRY_NECK_RINGS 3
#define CARRY_HEAD_RINGS 3
#define CARRY_UPPER_ARM_RINGS 4
#define CARRY_FOREARM_RINGS 4
#define CARRY_HAND_RINGS 3
#define CARRY_THIGH_RINGS 5
#define CARRY_SHORTS_RINGS 3
#define CARRY_SHANK_RINGS 6
#define CARRY_FOOT_RINGS 5

void carry_rings_torso (const CarrySkeleton *skeleton, CarryRing *rings);
void carry_rings_hips (const CarrySkeleton *skeleton, CarryRing *rings);
void carry_rings_neck (const CarrySkeleton *skeleton, CarryRing *rings);
void carry_rings_head (const CarrySkeleton *skeleton, CarryRing *rings);
void carry_rings_upper_arm (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings);
void carry_rings_forearm (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings);
void carry_rings_hand (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings);
void carry_rings_thigh (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings);
void carry_rings_shorts (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings);
void carry_rings_shank (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings);
void carry_rings_foot (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings);

G_END_DECLS
