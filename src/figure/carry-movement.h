/* carry-movement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-pose.h"
#include "carry-space.h"

G_BEGIN_DECLS

/**
 * CarryMovementError:
 * @CARRY_MOVEMENT_ERROR_MEMBER: a member is unknown or is not of the expected kind
 * @CARRY_MOVEMENT_ERROR_VALUE: a value is not one of the known ones
 *
 * Why a pose file cannot be used. What is not JSON at all is a #JsonParserError.
 */
typedef enum
{
  CARRY_MOVEMENT_ERROR_MEMBER,
  CARRY_MOVEMENT_ERROR_VALUE,
} CarryMovementError;

#define CARRY_MOVEMENT_ERROR (carry_movement_error_quark ())
GQuark carry_movement_error_quark (void);

/**
 * CarryBodyPart:
 *
 * The drawn parts of the body.
 */
typedef enum
{
  CARRY_BODY_TRUNK,
  CARRY_BODY_HIPS,
  CARRY_BODY_NECK,
  CARRY_BODY_HEAD,
  CARRY_BODY_UPPER_ARM,
  CARRY_BODY_FOREARM,
  CARRY_BODY_HAND,
  CARRY_BODY_THIGH,
  CARRY_BODY_SHORTS,
  CARRY_BODY_SHANK,
  CARRY_BODY_FOOT,
} CarryBodyPart;

#define CARRY_N_BODY_PARTS (CARRY_BODY_FOOT + 1)

/**
 * CarryAnchor:
 * @CARRY_ANCHOR_WORLD: the ground below the figure
 * @CARRY_ANCHOR_JOINT: one joint
 * @CARRY_ANCHOR_PALMS: the midpoint of the palms
 *
 * What an offset starts from.
 */
typedef enum
{
  CARRY_ANCHOR_WORLD,
  CARRY_ANCHOR_JOINT,
  CARRY_ANCHOR_PALMS,
} CarryAnchor;

/* A movement has at most so many poses, and a place so many offsets. */
#define CARRY_MOVEMENT_MAX_POSES 8

/**
 * CarryMount:
 * @anchor: where the offset starts
 * @joint: the joint of %CARRY_ANCHOR_JOINT
 * @in_thorax: the offset turns with the chest; otherwise it is along the world's axes
 * @at: the offsets in H at moments that lie equally far apart, the first at the start, the last at the end
 * @n_at: how many there are; one stays all the time
 *
 * Where a hand, a foot or a thing is.
 */
typedef struct
{
  CarryAnchor anchor;
  CarryJoint joint;
  gboolean in_thorax;
  CarryPoint at[CARRY_MOVEMENT_MAX_POSES];
  guint n_at;
} CarryMount;

/**
 * CarryGrip:
 * @held: the hand or foot is held; otherwise the joint angles place it
 * @place: where the wrist is, or the ankle, or @by
 * @by: of a foot: the point of the sole that is held instead of the ankle; the foot must be turned, see
 *   #CarryFootHold, and rolls about that point
 * @hang: H, or 0. The wrist hangs that far below the shoulder, but not below @place
 * @pole: the direction that the elbow or knee points to; its anchor is the world
 */
typedef struct
{
  gboolean held;
  CarryMount place;
  CarryJoint by;
  double hang;
  CarryMount pole;
} CarryGrip;

/**
 * CarryPropKind:
 *
 * The things a figure trains with (DESIGN 13.8).
 */
typedef enum
{
  CARRY_PROP_BARBELL,
  CARRY_PROP_DUMBBELL,
  CARRY_PROP_KETTLEBELL,
  CARRY_PROP_BALL,
  CARRY_PROP_BLOCK,
  CARRY_PROP_ROD,
  CARRY_PROP_WALL,
  CARRY_PROP_BAND,
  CARRY_PROP_PAD,
  CARRY_PROP_SLAB,
  CARRY_PROP_CYLINDER,
  CARRY_PROP_CORD,
  CARRY_PROP_TRAP_BAR,
} CarryPropKind;

#define CARRY_N_PROP_KINDS (CARRY_PROP_TRAP_BAR + 1)

/**
 * CarryProp:
 * @kind: what it is
 * @place: its middle, or its near end
 * @far: the other end of a rod, band, cord, slab or cylinder, the far corner of a block, or the radii of a
 *   pad, in H
 * @by: the point that a cord passes half way
 * @radius: H; of a ball or cylinder
 * @width: H; of a rod, band or cord; how thick a slab is
 * @breadth: H; how broad a slab is, across the figure
 * @depth: the depth, or what is added to the depth of its place, by which it is drawn
 * @depth_given: @depth is the depth itself
 * @across: a dumbbell lies across the figure instead of along the hand
 * @dark: it has the first colour of equipment instead of the second
 * @elastic: a cord has the colour of bands
 */
typedef struct
{
  CarryPropKind kind;
  CarryMount place;
  CarryMount far;
  CarryMount by;
  double radius;
  double width;
  double breadth;
  double depth;
  gboolean depth_given;
  gboolean across;
  gboolean dark;
  gboolean elastic;
} CarryProp;

/**
 * CarryMovement:
 * @name: the key of the figure, such as "splitsquat"
 * @title: the name of the exercise in the pose file; English, not for display
 * @yaw: degrees; the camera's turn about the vertical
 * @pitch: degrees; how far the camera looks down
 * @focus: where the picture's middle is when it shows a part of the figure only
 * @reach: H; half the width and height of that part, or 0 to show the whole figure
 * @highlight: the parts that do the work, see carry_movement_highlights()
 * @poses: the poses at moments that lie equally far apart, the first at the start, the last at the end
 * @n_poses: how many there are, 2 or more
 * @hands: how the hands are held
 * @ankles: how the feet are held
 * @props: (element-type CarryProp): the equipment
 * @thumbnail: 0 to 1, the moment that tells the exercise at a glance
 * @standing: nothing supports the figure but its feet, so its weight must lie above them
 *
 * An exercise as a movement of the mannequin.
 */
typedef struct
{
  char *name;
  char *title;
  double yaw;
  double pitch;
  CarryMount focus;
  double reach;
  guint32 highlight;
  CarryPose poses[CARRY_MOVEMENT_MAX_POSES];
  guint n_poses;
  CarryGrip hands[CARRY_N_SIDES];
  CarryGrip ankles[CARRY_N_SIDES];
  GArray *props;
  double thumbnail;
  gboolean standing;
} CarryMovement;

CarryMovement *carry_movement_new (const char *name);
void carry_movement_copy (CarryMovement *self, const CarryMovement *other);
void carry_movement_free (CarryMovement *self);
guint32 carry_movement_highlight_bit (CarryBodyPart part, CarrySide side);
gboolean carry_movement_highlights (const CarryMovement *self, CarryBodyPart part, CarrySide side);
void carry_movement_get_pose (const CarryMovement *self, double t, CarryPose *pose);
CarryPoint carry_mount_get_offset (const CarryMount *place, double t);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryMovement, carry_movement_free)

G_END_DECLS
