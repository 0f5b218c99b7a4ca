/* carry-skeleton.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-movement.h"

G_BEGIN_DECLS

/* Lengths of the mannequin in body heights (DESIGN 13.1). */
#define CARRY_LENGTH_PELVIS 0.070
#define CARRY_LENGTH_LUMBAR 0.100
#define CARRY_LENGTH_THORAX 0.150
#define CARRY_LENGTH_NECK 0.040
#define CARRY_LENGTH_SHOULDER_HALF_WIDTH 0.098
#define CARRY_LENGTH_SHOULDER_HEIGHT 0.128
#define CARRY_LENGTH_UPPER_ARM 0.168
#define CARRY_LENGTH_FOREARM 0.142
#define CARRY_LENGTH_PALM 0.040
#define CARRY_LENGTH_HIP_HALF_WIDTH 0.046
#define CARRY_LENGTH_THIGH 0.245
#define CARRY_LENGTH_SHANK 0.245
#define CARRY_LENGTH_ANKLE 0.040
#define CARRY_LENGTH_HEEL 0.034
#define CARRY_LENGTH_BALL 0.078
#define CARRY_LENGTH_TOE 0.122

/**
 * CarrySkeleton:
 * @joints: by #CarryJoint, in H
 * @pelvis: attitude of the pelvis
 * @lumbar: attitude of the lumbar spine
 * @thorax: attitude of the chest
 * @head: attitude of the head
 * @upper_arms: attitudes by side
 * @forearms: attitudes by side
 * @hands: attitudes by side
 * @thighs: attitudes by side
 * @shanks: attitudes by side
 * @feet: attitudes by side
 * @toes: attitudes by side
 *
 * A solved pose: where every joint is and how every part is turned.
 */
typedef struct
{
  CarryPoint joints[CARRY_N_JOINTS];
  CarryTurn pelvis;
  CarryTurn lumbar;
  CarryTurn thorax;
  CarryTurn head;
  CarryTurn upper_arms[CARRY_N_SIDES];
  CarryTurn forearms[CARRY_N_SIDES];
  CarryTurn hands[CARRY_N_SIDES];
  CarryTurn thighs[CARRY_N_SIDES];
  CarryTurn shanks[CARRY_N_SIDES];
  CarryTurn feet[CARRY_N_SIDES];
  CarryTurn toes[CARRY_N_SIDES];
} CarrySkeleton;

void carry_skeleton_solve (CarrySkeleton *self, const CarryMovement *movement, double t);
CarryPoint carry_skeleton_locate (const CarrySkeleton *self, const CarryMount *place, double t);
CarryPoint carry_skeleton_get_centre_of_mass (const CarrySkeleton *self, const CarryPoint *barbell);
void carry_skeleton_get_support (const CarrySkeleton *self, double *heel, double *toe);

G_END_DECLS
