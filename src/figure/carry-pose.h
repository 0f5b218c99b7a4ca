/* carry-pose.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarrySide:
 * @CARRY_SIDE_RIGHT: the figure's own right
 * @CARRY_SIDE_LEFT: the figure's own left
 */
typedef enum
{
  CARRY_SIDE_RIGHT,
  CARRY_SIDE_LEFT,
} CarrySide;

#define CARRY_N_SIDES 2

/**
 * CarryJoint:
 *
 * The points of the chain. Those of the left side follow those of the right in
 * the same order, see carry_joint_on().
 */
typedef enum
{
  CARRY_JOINT_ROOT, /* midpoint of the hips */
  CARRY_JOINT_LUMBAR,
  CARRY_JOINT_THORAX,
  CARRY_JOINT_C7,
  CARRY_JOINT_SKULL,
  CARRY_JOINT_HEAD,
  CARRY_JOINT_SHOULDER,
  CARRY_JOINT_ELBOW,
  CARRY_JOINT_WRIST,
  CARRY_JOINT_PALM,
  CARRY_JOINT_HIP,
  CARRY_JOINT_KNEE,
  CARRY_JOINT_ANKLE,
  CARRY_JOINT_HEEL,
  CARRY_JOINT_FOOT, /* middle of the sole */
  CARRY_JOINT_BALL,
  CARRY_JOINT_TOE,
  CARRY_JOINT_LEFT_SHOULDER,
} CarryJoint;

#define CARRY_N_JOINTS (2 * CARRY_JOINT_LEFT_SHOULDER - CARRY_JOINT_SHOULDER)

/**
 * CarryPoseNumber:
 *
 * The numbers of a pose that are interpolated. Angles are in degrees, lengths
 * in body heights. Limbs hold two numbers of each kind, right before left.
 */
typedef enum
{
  CARRY_POSE_PITCH,
  CARRY_POSE_YAW,
  CARRY_POSE_ROLL,
  CARRY_POSE_SPIN, /* of the pelvis about its own long axis; to the right */
  CARRY_POSE_LUMBAR,
  CARRY_POSE_THORAX,
  CARRY_POSE_NECK,
  CARRY_POSE_TWIST,
  CARRY_POSE_SIDE_BEND,
  CARRY_POSE_SHRUG,    /* H */
  CARRY_POSE_SHOULDER, /* flexion, abduction, rotation; right, then left */
  CARRY_POSE_HIP = CARRY_POSE_SHOULDER + 6,
  CARRY_POSE_ELBOW = CARRY_POSE_HIP + 6,
  CARRY_POSE_WRIST = CARRY_POSE_ELBOW + 2,
  CARRY_POSE_KNEE = CARRY_POSE_WRIST + 2,
  CARRY_POSE_TOE = CARRY_POSE_KNEE + 2,
  CARRY_POSE_ROOT_X = CARRY_POSE_TOE + 2, /* H, this and the following */
  CARRY_POSE_ROOT_Y,
  CARRY_POSE_ROOT_Z,
  CARRY_POSE_PLANT_X,
  CARRY_POSE_PLANT_Y,
  CARRY_POSE_PLANT_Z,
  CARRY_POSE_ALIGN_Y,
} CarryPoseNumber;

#define CARRY_POSE_N_NUMBERS (CARRY_POSE_ALIGN_Y + 1)

/**
 * CarryFootMode:
 * @CARRY_FOOT_FLAT: the sole lies level, pointing where the shank points
 * @CARRY_FOOT_WORLD: as flat, then tipped about its own cross axis; negative lifts the heel
 * @CARRY_FOOT_ANKLE: the angle at the ankle; positive is dorsiflexion
 */
typedef enum
{
  CARRY_FOOT_FLAT,
  CARRY_FOOT_WORLD,
  CARRY_FOOT_ANKLE,
} CarryFootMode;

/**
 * CarryAlign:
 * @CARRY_ALIGN_NONE: the attitude of the root is as given
 * @CARRY_ALIGN_PITCH: the root pitches until a point has the asked height
 * @CARRY_ALIGN_ROLL: the root rolls until a point has the asked height, with the right
 *   upper arm hanging plumb
 */
typedef enum
{
  CARRY_ALIGN_NONE,
  CARRY_ALIGN_PITCH,
  CARRY_ALIGN_ROLL,
} CarryAlign;

/**
 * CarryFootHold:
 * @mode: how @angle is meant
 * @angle: degrees
 * @turned: the toes point where @heading says, however the shank turns
 * @heading: degrees outwards from straight ahead
 * @tilt: degrees; the sole turns inwards, so that its inner edge is up
 */
typedef struct
{
  CarryFootMode mode;
  double angle;
  gboolean turned;
  double heading;
  double tilt;
} CarryFootHold;

/**
 * CarryPose:
 * @numbers: by #CarryPoseNumber
 * @feet: how each foot is held
 * @feet_before: how each foot was held where the movement changes the hold
 * @plant: the point that stays where PLANT_X…Z say
 * @plant_before: the point that was planted where the movement changes it
 * @plant_axes: one bit for each axis of the plant that is given
 * @change: 0 to 1, how far @feet and @plant have taken over from @feet_before and @plant_before
 * @root_given: the root lies at ROOT_X, ROOT_Y; nothing is planted
 * @align: how the root finds its attitude
 * @align_joint: the point whose height is ALIGN_Y
 *
 * A pose of the mannequin before it is solved.
 */
typedef struct
{
  double numbers[CARRY_POSE_N_NUMBERS];
  CarryFootHold feet[CARRY_N_SIDES];
  CarryFootHold feet_before[CARRY_N_SIDES];
  CarryJoint plant;
  CarryJoint plant_before;
  guint plant_axes;
  double change;
  gboolean root_given;
  CarryAlign align;
  CarryJoint align_joint;
} CarryPose;

/**
 * CarryPoseField:
 * @key: its name in the pose files
 * @limit_keys: the names of its limits there
 * @first: the first number
 * @n: how many numbers, 1 or 3
 * @low: the least healthy angle of each number, degrees
 * @high: the greatest healthy angle of each number, degrees
 *
 * What a member of a pose file means. A field without a limit has @limit_keys of %NULL.
 */
typedef struct
{
  const char *key;
  const char *limit_keys[3];
  CarryPoseNumber first;
  guint n;
  double low[3];
  double high[3];
} CarryPoseField;

CarryJoint carry_joint_on (CarryJoint right, CarrySide side);
gboolean carry_joint_from_name (const char *name, CarryJoint *joint);
const char *carry_joint_get_name (CarryJoint joint);
const CarryPoseField *carry_pose_get_fields (gsize *n_fields);
void carry_pose_init (CarryPose *pose);
void carry_pose_interpolate (const CarryPose *from, const CarryPose *to, double t, CarryPose *result);
const CarryPoseField *carry_pose_find_breach (const CarryPose *pose);

G_END_DECLS
