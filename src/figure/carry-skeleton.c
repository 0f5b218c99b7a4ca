/* carry-skeleton.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-skeleton.h"

#include <math.h>

/* Source of all formulas here: DESIGN 13.2 (forward kinematics), 13.3 (planting and solving). */

static double
sign_of (CarrySide side)
{
  return side == CARRY_SIDE_RIGHT ? 1 : -1;
}

static CarryPoint *
joint_on (CarrySkeleton *self, CarryJoint right, CarrySide side)
{
  return &self->joints[carry_joint_on (right, side)];
}

/* The attitude of a limb at a ball joint: flexion, abduction, rotation. */
static CarryTurn
turn_limb (CarryTurn parent, const double *angles, CarrySide side)
{
  const double s = sign_of (side);
  const CarryTurn flexed = carry_turn_then (parent, carry_turn_z (angles[0]));

  return carry_turn_then (carry_turn_then (flexed, carry_turn_x (-s * angles[1])),
                          carry_turn_y (-s * angles[2]));
}

static void
pose_spine (CarrySkeleton *self, const CarryPose *pose)
{
  const double *n = pose->numbers;
  CarryPoint *j = self->joints;
  CarryTurn half_neck;

  self->pelvis = carry_turn_then (
      carry_turn_then (carry_turn_y (n[CARRY_POSE_YAW]), carry_turn_z (-n[CARRY_POSE_PITCH])),
      carry_turn_x (n[CARRY_POSE_ROLL]));
  self->pelvis = carry_turn_then (self->pelvis, carry_turn_y (-n[CARRY_POSE_SPIN]));
  self->lumbar =
      carry_turn_then (carry_turn_then (carry_turn_then (self->pelvis, carry_turn_z (-n[CARRY_POSE_LUMBAR])),
                                        carry_turn_x (n[CARRY_POSE_SIDE_BEND] / 2)),
                       carry_turn_y (-0.35 * n[CARRY_POSE_TWIST]));
  self->thorax =
      carry_turn_then (carry_turn_then (carry_turn_then (self->lumbar, carry_turn_z (-n[CARRY_POSE_THORAX])),
                                        carry_turn_x (n[CARRY_POSE_SIDE_BEND] / 2)),
                       carry_turn_y (-0.65 * n[CARRY_POSE_TWIST]));
  self->head = carry_turn_then (self->thorax, carry_turn_z (-n[CARRY_POSE_NECK]));
  half_neck = carry_turn_then (self->thorax, carry_turn_z (-n[CARRY_POSE_NECK] / 2));

  j[CARRY_JOINT_LUMBAR] = carry_turn_offset (&self->pelvis, j[CARRY_JOINT_ROOT], 0, CARRY_LENGTH_PELVIS, 0);
  j[CARRY_JOINT_THORAX] = carry_turn_offset (&self->lumbar, j[CARRY_JOINT_LUMBAR], 0, CARRY_LENGTH_LUMBAR, 0);
  j[CARRY_JOINT_C7] = carry_turn_offset (&self->thorax, j[CARRY_JOINT_THORAX], 0, CARRY_LENGTH_THORAX, 0);
  j[CARRY_JOINT_SKULL] = carry_turn_offset (&half_neck, j[CARRY_JOINT_C7], 0.006, CARRY_LENGTH_NECK, 0);
  j[CARRY_JOINT_HEAD] = carry_turn_offset (&self->head, j[CARRY_JOINT_SKULL], 0.008, 0.0475, 0);
}

static void
pose_hand (CarrySkeleton *self, const CarryPose *pose, CarrySide side)
{
  self->hands[side] =
      carry_turn_then (self->forearms[side], carry_turn_z (pose->numbers[CARRY_POSE_WRIST + (int)side]));
  *joint_on (self, CARRY_JOINT_PALM, side) = carry_turn_offset (
      &self->hands[side], *joint_on (self, CARRY_JOINT_WRIST, side), 0, -CARRY_LENGTH_PALM, 0);
}

static void
pose_arm (CarrySkeleton *self, const CarryPose *pose, CarrySide side)
{
  const double *n = pose->numbers;
  CarryPoint *shoulder = joint_on (self, CARRY_JOINT_SHOULDER, side);
  CarryPoint *elbow = joint_on (self, CARRY_JOINT_ELBOW, side);

  *shoulder = carry_turn_offset (&self->thorax, self->joints[CARRY_JOINT_THORAX], 0,
                                 CARRY_LENGTH_SHOULDER_HEIGHT + n[CARRY_POSE_SHRUG],
                                 sign_of (side) * CARRY_LENGTH_SHOULDER_HALF_WIDTH);
  self->upper_arms[side] = turn_limb (self->thorax, &n[CARRY_POSE_SHOULDER + 3 * (int)side], side);
  *elbow = carry_turn_offset (&self->upper_arms[side], *shoulder, 0, -CARRY_LENGTH_UPPER_ARM, 0);
  self->forearms[side] =
      carry_turn_then (self->upper_arms[side], carry_turn_z (n[CARRY_POSE_ELBOW + (int)side]));
  *joint_on (self, CARRY_JOINT_WRIST, side) =
      carry_turn_offset (&self->forearms[side], *elbow, 0, -CARRY_LENGTH_FOREARM, 0);
  pose_hand (self, pose, side);
}

static CarryTurn
turn_foot (const CarrySkeleton *self, const CarryPose *pose, const CarryFootHold *hold, CarrySide side)
{
  const CarryPoint front = carry_turn_apply (&self->shanks[side], (CarryPoint){ 1, 0, 0 });
  double heading = atan2 (-front.z, front.x) * 180 / G_PI;

  if (hold->mode == CARRY_FOOT_ANKLE)
    return carry_turn_then (self->shanks[side], carry_turn_z (hold->angle));

  /* A shank that lies flat or points back says nothing about where the toes point. */
  if (fabs (front.x) + fabs (front.z) <= 0.3 || fabs (heading) > 90)
    heading = pose->numbers[CARRY_POSE_YAW];

  if (hold->turned)
    heading = pose->numbers[CARRY_POSE_YAW] - sign_of (side) * hold->heading;

  return carry_turn_then (carry_turn_then (carry_turn_y (heading),
                                           carry_turn_z (hold->mode == CARRY_FOOT_WORLD ? hold->angle : 0)),
                          carry_turn_x (sign_of (side) * hold->tilt));
}

static void
pose_foot (CarrySkeleton *self, const CarryPose *pose, CarrySide side)
{
  const CarryTurn before = turn_foot (self, pose, &pose->feet_before[side], side);
  const CarryTurn now = turn_foot (self, pose, &pose->feet[side], side);
  const CarryPoint ankle = *joint_on (self, CARRY_JOINT_ANKLE, side);
  const CarryTurn foot = pose->change < 1 ? carry_turn_between (before, now, pose->change) : now;
  CarryPoint *ball = joint_on (self, CARRY_JOINT_BALL, side);

  self->feet[side] = foot;
  self->toes[side] = carry_turn_then (foot, carry_turn_z (pose->numbers[CARRY_POSE_TOE + (int)side]));
  *joint_on (self, CARRY_JOINT_HEEL, side) =
      carry_turn_offset (&foot, ankle, -CARRY_LENGTH_HEEL, -CARRY_LENGTH_ANKLE, 0);
  *joint_on (self, CARRY_JOINT_FOOT, side) = carry_turn_offset (&foot, ankle, 0.030, -CARRY_LENGTH_ANKLE, 0);
  *ball = carry_turn_offset (&foot, ankle, CARRY_LENGTH_BALL, -CARRY_LENGTH_ANKLE, 0);
  *joint_on (self, CARRY_JOINT_TOE, side) =
      carry_turn_offset (&self->toes[side], *ball, CARRY_LENGTH_TOE - CARRY_LENGTH_BALL, 0, 0);
}

static void
pose_leg (CarrySkeleton *self, const CarryPose *pose, CarrySide side)
{
  const double *n = pose->numbers;
  CarryPoint *hip = joint_on (self, CARRY_JOINT_HIP, side);
  CarryPoint *knee = joint_on (self, CARRY_JOINT_KNEE, side);

  *hip = carry_turn_offset (&self->pelvis, self->joints[CARRY_JOINT_ROOT], 0, 0,
                            sign_of (side) * CARRY_LENGTH_HIP_HALF_WIDTH);
  self->thighs[side] = turn_limb (self->pelvis, &n[CARRY_POSE_HIP + 3 * (int)side], side);
  *knee = carry_turn_offset (&self->thighs[side], *hip, 0, -CARRY_LENGTH_THIGH, 0);
  self->shanks[side] = carry_turn_then (self->thighs[side], carry_turn_z (-n[CARRY_POSE_KNEE + (int)side]));
  *joint_on (self, CARRY_JOINT_ANKLE, side) =
      carry_turn_offset (&self->shanks[side], *knee, 0, -CARRY_LENGTH_SHANK, 0);
  pose_foot (self, pose, side);
}

static void
pose_from_root (CarrySkeleton *self, const CarryPose *pose, CarryPoint root)
{
  self->joints[CARRY_JOINT_ROOT] = root;
  pose_spine (self, pose);

  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    {
      pose_arm (self, pose, side);
      pose_leg (self, pose, side);
    }
}

/* Places the root so that the planted point lies where it should. */
static void
pose_planted (CarrySkeleton *self, const CarryPose *pose)
{
  const double *n = pose->numbers;
  CarryPoint root = { n[CARRY_POSE_ROOT_X], n[CARRY_POSE_ROOT_Y], n[CARRY_POSE_ROOT_Z] };

  if (!pose->root_given)
    {
      CarryPoint planted;

      pose_from_root (self, pose, (CarryPoint){ 0 });
      planted =
          carry_point_between (self->joints[pose->plant_before], self->joints[pose->plant], pose->change);
      root.x = (pose->plant_axes & 1 << 0) != 0 ? n[CARRY_POSE_PLANT_X] - planted.x : 0;
      root.y = (pose->plant_axes & 1 << 1) != 0 ? n[CARRY_POSE_PLANT_Y] - planted.y : 0;
      root.z = (pose->plant_axes & 1 << 2) != 0 ? n[CARRY_POSE_PLANT_Z] - planted.z : n[CARRY_POSE_ROOT_Z];
    }

  pose_from_root (self, pose, root);
}

/* How far the aligned point is too high when the root leans @lean degrees. */
static double
miss_alignment (CarrySkeleton *self, const CarryPose *pose, double lean)
{
  CarryPose leaning = *pose;

  if (pose->align == CARRY_ALIGN_PITCH)
    {
      leaning.numbers[CARRY_POSE_PITCH] += lean;
    }
  else
    {
      leaning.numbers[CARRY_POSE_ROLL] = lean;
      leaning.numbers[CARRY_POSE_SHOULDER] = 0;
      leaning.numbers[CARRY_POSE_SHOULDER + 1] = lean + pose->numbers[CARRY_POSE_SIDE_BEND];
      leaning.numbers[CARRY_POSE_SHOULDER + 2] = 0;
    }

  pose_planted (self, &leaning);

  return self->joints[pose->align_joint].y - pose->numbers[CARRY_POSE_ALIGN_Y];
}

typedef struct
{
  double lean; /* degrees */
  double miss; /* H */
} Trial;

static Trial
try_lean (CarrySkeleton *self, const CarryPose *pose, double lean)
{
  return (Trial){ lean, miss_alignment (self, pose, lean) };
}

static gboolean
lie_apart (Trial a, Trial b)
{
  return (a.miss < 0) != (b.miss < 0);
}

/* Regula falsi after the Illinois rule: leaves the skeleton as it is where the height is right. */
static void
close_in (CarrySkeleton *self, const CarryPose *pose, Trial low, Trial high)
{
  const double exact = 1e-10;

  for (gsize i = 0; i < 40; i++)
    {
      const Trial now =
          try_lean (self, pose, (low.lean * high.miss - high.lean * low.miss) / (high.miss - low.miss));

      if (fabs (now.miss) < exact)
        return;

      if (lie_apart (now, high))
        low = high;
      else
        low.miss /= 2;

      high = now;
    }
}

/* Leans the root until the aligned point has its height; of several ways the one that leans least. */
static void
pose_aligned (CarrySkeleton *self, const CarryPose *pose)
{
  const double step = pose->align == CARRY_ALIGN_PITCH ? 2.5 : 5,
               last = pose->align == CARRY_ALIGN_PITCH ? 70 : 90;
  Trial up = try_lean (self, pose, pose->align == CARRY_ALIGN_PITCH ? 0 : 40), down = up;

  while (up.lean < last)
    {
      const Trial higher = try_lean (self, pose, up.lean + step);

      if (lie_apart (up, higher))
        {
          close_in (self, pose, up, higher);
          return;
        }

      up = higher;

      if (pose->align == CARRY_ALIGN_PITCH)
        {
          const Trial lower = try_lean (self, pose, down.lean - step);

          if (lie_apart (down, lower))
            {
              close_in (self, pose, down, lower);
              return;
            }

          down = lower;
        }
    }

  pose_planted (self, pose);
}

static void
hold_hand (CarrySkeleton *self, const CarryPose *pose, const CarryGrip *grip, double t, CarrySide side)
{
  const CarryPoint shoulder = *joint_on (self, CARRY_JOINT_SHOULDER, side);
  CarryPoint target = carry_skeleton_locate (self, &grip->place, t);
  CarryPoint elbow, wrist, back;

  if (grip->hang > 0)
    target.y = MAX (target.y, shoulder.y - grip->hang);

  carry_two_bones (shoulder, target, CARRY_LENGTH_UPPER_ARM, CARRY_LENGTH_FOREARM,
                   carry_skeleton_locate (self, &grip->pole, t), &elbow, &wrist);
  back = carry_point_subtract (carry_point_between (shoulder, wrist, 0.5), elbow);

  *joint_on (self, CARRY_JOINT_ELBOW, side) = elbow;
  *joint_on (self, CARRY_JOINT_WRIST, side) = wrist;
  self->upper_arms[side] = carry_turn_from_axes (back, carry_point_subtract (shoulder, elbow));
  self->forearms[side] = carry_turn_from_axes (back, carry_point_subtract (elbow, wrist));
  pose_hand (self, pose, side);
}

/* Where the ankle is when a point of the sole is where it is held. */
static CarryPoint
locate_ankle (
    const CarrySkeleton *self, const CarryPose *pose, const CarryGrip *grip, double t, CarrySide side)
{
  const CarryPoint at = carry_skeleton_locate (self, &grip->place, t);
  CarryTurn foot;

  if (grip->by == CARRY_JOINT_ANKLE)
    return at;

  foot = turn_foot (self, pose, &pose->feet[side], side);

  switch ((int)grip->by)
    {
    case CARRY_JOINT_HEEL:
      return carry_turn_offset (&foot, at, CARRY_LENGTH_HEEL, CARRY_LENGTH_ANKLE, 0);

    case CARRY_JOINT_BALL:
      return carry_turn_offset (&foot, at, -CARRY_LENGTH_BALL, CARRY_LENGTH_ANKLE, 0);

    case CARRY_JOINT_TOE:
      return carry_turn_offset (&foot, at, -CARRY_LENGTH_TOE, CARRY_LENGTH_ANKLE, 0);

    default:
      return carry_turn_offset (&foot, at, -0.030, CARRY_LENGTH_ANKLE, 0);
    }
}

/* A foot that swings through the air gives way before the ankle bends too far. */
static void
give_way (const CarrySkeleton *self, CarryPose *pose, CarrySide side)
{
  const double low = -50, high = 35; /* degrees (DESIGN 13.2) */
  CarryFootHold *hold = &pose->feet[side];
  const CarryTurn foot = turn_foot (self, pose, hold, side);
  const CarryTurn *shank = &self->shanks[side];
  const CarryPoint front = carry_turn_apply (&foot, (CarryPoint){ 1, 0, 0 });
  const double along = carry_point_dot (front, carry_turn_apply (shank, (CarryPoint){ 1, 0, 0 }));
  const double up = carry_point_dot (front, carry_turn_apply (shank, (CarryPoint){ 0, 1, 0 }));
  const double angle = atan2 (up, along) * 180 / G_PI;

  if (hold->mode != CARRY_FOOT_WORLD)
    return;

  hold->angle += CLAMP (angle, low, high) - angle;
  pose->feet_before[side] = *hold;
}

static void
hold_foot (CarrySkeleton *self, const CarryPose *pose, const CarryGrip *grip, double t, CarrySide side)
{
  const CarryPoint hip = *joint_on (self, CARRY_JOINT_HIP, side);
  CarryPose rolling = *pose;
  CarryPoint knee, ankle, front;

  /* On the ball of the foot the toes lie flat. */
  if (grip->by == CARRY_JOINT_BALL)
    rolling.numbers[CARRY_POSE_TOE + (int)side] =
        CLAMP (-pose->feet[side].angle, pose->numbers[CARRY_POSE_TOE + (int)side], 70);

  carry_two_bones (hip, locate_ankle (self, pose, grip, t, side), CARRY_LENGTH_THIGH, CARRY_LENGTH_SHANK,
                   carry_skeleton_locate (self, &grip->pole, t), &knee, &ankle);
  front = carry_point_subtract (knee, carry_point_between (hip, ankle, 0.5));

  *joint_on (self, CARRY_JOINT_KNEE, side) = knee;
  *joint_on (self, CARRY_JOINT_ANKLE, side) = ankle;
  self->thighs[side] = carry_turn_from_axes (front, carry_point_subtract (hip, knee));
  self->shanks[side] = carry_turn_from_axes (front, carry_point_subtract (knee, ankle));
  give_way (self, &rolling, side);
  pose_foot (self, &rolling, side);
}

/**
 * carry_skeleton_solve:
 * @self: (out): the solved pose
 * @movement: an exercise
 * @t: 0 at the start, 1 at the end
 *
 * Interpolates the pose and solves it: plants it, aligns it, then moves the
 * held hands and feet to where they belong, so that contacts never slide.
 */
void
carry_skeleton_solve (CarrySkeleton *self, const CarryMovement *movement, double t)
{
  CarryPose pose;

  t = CLAMP (t, 0, 1);
  carry_movement_get_pose (movement, t, &pose);

  if (pose.align == CARRY_ALIGN_NONE)
    pose_planted (self, &pose);
  else
    pose_aligned (self, &pose);

  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    {
      if (movement->ankles[side].held)
        hold_foot (self, &pose, &movement->ankles[side], t, side);
    }

  /* Hands last: they may lie on a knee. */
  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    {
      if (movement->hands[side].held)
        hold_hand (self, &pose, &movement->hands[side], t, side);
    }
}

/**
 * carry_skeleton_locate:
 * @self: a solved pose
 * @place: a place
 * @t: 0 at the start, 1 at the end
 *
 * Returns: the place in H
 */
CarryPoint
carry_skeleton_locate (const CarrySkeleton *self, const CarryMount *place, double t)
{
  CarryPoint offset = carry_mount_get_offset (place, t);

  if (place->in_thorax)
    offset = carry_turn_apply (&self->thorax, offset);

  switch (place->anchor)
    {
    case CARRY_ANCHOR_JOINT:
      return carry_point_add (self->joints[place->joint], offset);

    case CARRY_ANCHOR_PALMS:
      return carry_point_add (
          carry_point_between (self->joints[CARRY_JOINT_PALM],
                               self->joints[carry_joint_on (CARRY_JOINT_PALM, CARRY_SIDE_LEFT)], 0.5),
          offset);

    case CARRY_ANCHOR_WORLD:
    default:
      return offset;
    }
}
