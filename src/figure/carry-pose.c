/* carry-pose.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-pose.h"

#include <math.h>
#include <string.h>

static const char *const joint_names[CARRY_N_JOINTS] = {
  "hip",   "lj",   "tj",   "c7",    "sk",    "head",  "rsh",   "rel",  "rwr", "rpalm",
  "rhip",  "rkn",  "rank", "rheel", "rfoot", "rball", "rtoe",  "lsh",  "lel", "lwr",
  "lpalm", "lhip", "lkn",  "lank",  "lheel", "lfoot", "lball", "ltoe",
};

static const CarryPoseField fields[] = {
  { "pitch", { "pitch" }, CARRY_POSE_PITCH, 1, { -120 }, { 100 } },
  { "yaw", { NULL }, CARRY_POSE_YAW, 1 },
  { "roll", { NULL }, CARRY_POSE_ROLL, 1 },
  { "spin", { NULL }, CARRY_POSE_SPIN, 1 },
  { "lum", { "lum" }, CARRY_POSE_LUMBAR, 1, { -25 }, { 50 } },
  { "tho", { "tho" }, CARRY_POSE_THORAX, 1, { -20 }, { 35 } },
  { "neck", { "neck" }, CARRY_POSE_NECK, 1, { -45 }, { 45 } },
  { "twist", { "twist" }, CARRY_POSE_TWIST, 1, { -50 }, { 50 } },
  { "sb", { "sb" }, CARRY_POSE_SIDE_BEND, 1, { -35 }, { 35 } },
  { "shrug", { NULL }, CARRY_POSE_SHRUG, 1 },
  { "rsh", { "shf", "sha", "shr" }, CARRY_POSE_SHOULDER, 3, { -60, -20, -90 }, { 185, 180, 90 } },
  { "lsh", { "shf", "sha", "shr" }, CARRY_POSE_SHOULDER + 3, 3, { -60, -20, -90 }, { 185, 180, 90 } },
  { "rhip", { "hf", "ha", "hr" }, CARRY_POSE_HIP, 3, { -25, -25, -45 }, { 130, 50, 45 } },
  { "lhip", { "hf", "ha", "hr" }, CARRY_POSE_HIP + 3, 3, { -25, -25, -45 }, { 130, 50, 45 } },
  { "rel", { "el" }, CARRY_POSE_ELBOW, 1, { 0 }, { 150 } },
  { "lel", { "el" }, CARRY_POSE_ELBOW + 1, 1, { 0 }, { 150 } },
  { "rwr", { "wrist" }, CARRY_POSE_WRIST, 1, { -80 }, { 80 } },
  { "lwr", { "wrist" }, CARRY_POSE_WRIST + 1, 1, { -80 }, { 80 } },
  { "rkn", { "kn" }, CARRY_POSE_KNEE, 1, { 0 }, { 150 } },
  { "lkn", { "kn" }, CARRY_POSE_KNEE + 1, 1, { 0 }, { 150 } },
  { "rto", { "toe" }, CARRY_POSE_TOE, 1, { 0 }, { 70 } },
  { "lto", { "toe" }, CARRY_POSE_TOE + 1, 1, { 0 }, { 70 } },
  { "hx", { NULL }, CARRY_POSE_ROOT_X, 1 },
  { "hy", { NULL }, CARRY_POSE_ROOT_Y, 1 },
  { "hz", { NULL }, CARRY_POSE_ROOT_Z, 1 },
};

/**
 * carry_joint_on:
 * @right: a joint of the right side
 * @side: the wanted side
 *
 * Returns: the same joint of @side
 */
CarryJoint
carry_joint_on (CarryJoint right, CarrySide side)
{
  return side == CARRY_SIDE_RIGHT ? right : right + CARRY_JOINT_LEFT_SHOULDER - CARRY_JOINT_SHOULDER;
}

/**
 * carry_joint_from_name:
 * @name: a name as in the pose files, such as "rball"
 * @joint: (out): the joint
 *
 * Returns: whether there is such a joint
 */
gboolean
carry_joint_from_name (const char *name, CarryJoint *joint)
{
  for (gsize i = 0; i < CARRY_N_JOINTS; i++)
    if (g_strcmp0 (joint_names[i], name) == 0)
      {
        *joint = (CarryJoint)i;
        return TRUE;
      }

  return FALSE;
}

const char *
carry_joint_get_name (CarryJoint joint)
{
  g_return_val_if_fail (joint < CARRY_N_JOINTS, NULL);

  return joint_names[joint];
}

/**
 * carry_pose_get_fields:
 * @n_fields: (out): how many there are
 *
 * Returns: (transfer none): the numeric members that a pose in a file may have
 */
const CarryPoseField *
carry_pose_get_fields (gsize *n_fields)
{
  *n_fields = G_N_ELEMENTS (fields);

  return fields;
}

/**
 * carry_pose_init:
 * @pose: (out): the pose
 *
 * Sets the default: standing, the right sole on the ground below the root.
 */
void
carry_pose_init (CarryPose *pose)
{
  memset (pose, 0, sizeof *pose);

  for (gsize side = 0; side < CARRY_N_SIDES; side++)
    {
      pose->numbers[CARRY_POSE_SHOULDER + 3 * side + 1] = 6;
      pose->numbers[CARRY_POSE_HIP + 3 * side + 1] = 3;
      pose->numbers[CARRY_POSE_ELBOW + side] = 8;
      pose->numbers[CARRY_POSE_KNEE + side] = 2;
    }

  pose->plant = CARRY_JOINT_FOOT;
  pose->plant_before = CARRY_JOINT_FOOT;
  pose->plant_axes = 1 << 0 | 1 << 1;
  pose->change = 1;
}

/**
 * carry_pose_interpolate:
 * @from: the pose at @t 0
 * @to: the pose at @t 1
 * @t: how far the movement has come, 0 to 1
 * @result: (out): the pose there
 *
 * Every number runs straight. Where the hold of a foot or the planted point
 * changes, the second takes over smoothly and has done so at half way, so that
 * the heel is up before the weight arrives on the ball.
 */
void
carry_pose_interpolate (const CarryPose *from, const CarryPose *to, double t, CarryPose *result)
{
  const double early = CLAMP (2 * t, 0, 1);

  *result = *to;
  result->plant_axes = from->plant_axes & to->plant_axes;
  result->root_given = from->root_given && to->root_given;
  result->plant_before = from->plant;
  result->change = early * early * (3 - 2 * early);

  for (gsize i = 0; i < CARRY_POSE_N_NUMBERS; i++)
    result->numbers[i] = from->numbers[i] + (to->numbers[i] - from->numbers[i]) * t;

  for (gsize side = 0; side < CARRY_N_SIDES; side++)
    {
      result->feet_before[side] = from->feet[side];

      if (from->feet[side].mode == to->feet[side].mode)
        {
          result->feet[side].angle += (from->feet[side].angle - to->feet[side].angle) * (1 - t);

          if (from->feet[side].turned && to->feet[side].turned)
            {
              result->feet[side].heading += (from->feet[side].heading - to->feet[side].heading) * (1 - t);
              result->feet[side].tilt += (from->feet[side].tilt - to->feet[side].tilt) * (1 - t);
            }

          result->feet_before[side] = result->feet[side];
        }
    }
}

static gboolean
outside (double value, double low, double high)
{
  return value < low || value > high;
}

/**
 * carry_pose_find_breach:
 * @pose: a pose
 *
 * Checks the ranges of motion of DESIGN 13.2.
 *
 * Returns: (transfer none) (nullable): the first field that goes beyond what a
 *   healthy joint does, or %NULL
 */
const CarryPoseField *
carry_pose_find_breach (const CarryPose *pose)
{
  static const CarryPoseField ankle = { "ankle", { "an" }, 0, 1, { -50 }, { 35 } };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    for (gsize j = 0; j < fields[i].n; j++)
      if (fields[i].limit_keys[0] != NULL &&
          outside (pose->numbers[fields[i].first + j], fields[i].low[j], fields[i].high[j]))
        return &fields[i];

  for (gsize side = 0; side < CARRY_N_SIDES; side++)
    if (pose->feet[side].mode == CARRY_FOOT_ANKLE &&
        outside (pose->feet[side].angle, ankle.low[0], ankle.high[0]))
      return &ankle;

  return NULL;
}
