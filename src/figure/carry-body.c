/* carry-body.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-body.h"

#include "carry-rings.h"

#include <math.h>

/* Source of the shapes: DESIGN 13.4; of order, halo and shadow: 13.6. Lengths in H. */

typedef struct
{
  CarryDrawing *drawing;
  const CarrySkeleton *skeleton;
  const CarryMovement *movement;
  const CarryCamera *camera;
} Sculptor;

static CarryPoint
joint_on (const Sculptor *self, CarryJoint right, CarrySide side)
{
  return self->skeleton->joints[carry_joint_on (right, side)];
}

static double
depth_of_rings (const Sculptor *self, const CarryRing *rings, guint n)
{
  double sum = 0;
  guint count = 0;

  for (guint i = 0; i < n; i++)
    for (guint b = 0; b < rings[i].n; b++, count++)
      sum += carry_camera_get_depth (self->camera, rings[i].balls[b].centre);

  return sum / MAX (count, 1);
}

static CarryShape *
add_outline (const Sculptor *self, const CarryRing *rings, guint n, CarryInk ink)
{
  CarryShape *shape = carry_drawing_begin_shape (self->drawing, ink);
  CarrySpot hull[CARRY_HULL_MAX_SPOTS + 1];

  shape->edged = TRUE;

  for (guint i = 0; i + 1 < n; i++)
    {
      const guint corners = carry_camera_hull_rings (self->camera, &rings[i], &rings[i + 1], hull);

      carry_drawing_add_contour (self->drawing, hull, corners);
    }

  return shape;
}

static void
add_part (const Sculptor *self, const CarryRing *rings, guint n, CarryInk ink, double depth, CarryHalo halo)
{
  carry_drawing_begin_item (self->drawing, depth, halo, (CarrySpot){ 0 }, 0);
  add_outline (self, rings, n, ink);
}

static void
add_part_from_joint (const Sculptor *self,
                     const CarryRing *rings,
                     guint n,
                     CarryInk ink,
                     double depth,
                     CarryPoint joint,
                     double radius)
{
  carry_drawing_begin_item (self->drawing, depth, CARRY_HALO_OUTSIDE,
                            carry_camera_project (self->camera, joint), radius);
  add_outline (self, rings, n, ink);
}

/* Whether the limb hangs on the far side of the body. */
static gboolean
is_far (const Sculptor *self, CarryJoint right, CarryJoint middle, CarrySide side)
{
  return carry_camera_get_depth (self->camera, joint_on (self, right, side)) <
         carry_camera_get_depth (self->camera, self->skeleton->joints[middle]) - 0.03;
}

static CarryInk
get_ink (const Sculptor *self, CarryBodyPart part, CarrySide side, CarryInkRole role, gboolean far)
{
  CarryInk ink = { .role = role, .alpha = 1, .far = far };

  if (!carry_movement_highlights (self->movement, part, side))
    return ink;

  if (role == CARRY_INK_SHORTS)
    {
      ink.other = CARRY_INK_HIGHLIGHT;
      ink.share = 0.55;
    }
  else
    {
      ink.role = CARRY_INK_HIGHLIGHT;
    }

  return ink;
}

static void
add_trunk (const Sculptor *self)
{
  CarryRing rings[CARRY_TORSO_RINGS], hips[CARRY_HIP_RINGS], neck[CARRY_NECK_RINGS];

  carry_rings_torso (self->skeleton, rings);
  add_part (self, rings, G_N_ELEMENTS (rings),
            get_ink (self, CARRY_BODY_TRUNK, CARRY_SIDE_RIGHT, CARRY_INK_TOP, FALSE),
            depth_of_rings (self, rings, G_N_ELEMENTS (rings)), CARRY_HALO_WHOLE);

  carry_rings_hips (self->skeleton, hips);
  add_part (self, hips, G_N_ELEMENTS (hips),
            get_ink (self, CARRY_BODY_HIPS, CARRY_SIDE_RIGHT, CARRY_INK_SHORTS, FALSE),
            depth_of_rings (self, hips, G_N_ELEMENTS (hips)) + 0.004, CARRY_HALO_NONE);

  carry_rings_neck (self->skeleton, neck);
  add_part (self, neck, G_N_ELEMENTS (neck),
            get_ink (self, CARRY_BODY_NECK, CARRY_SIDE_RIGHT, CARRY_INK_SKIN, FALSE),
            depth_of_rings (self, neck, G_N_ELEMENTS (neck)) - 0.010, CARRY_HALO_WHOLE);
}

static CarrySpot
project_on_head (const Sculptor *self, double x, double y, double z)
{
  return carry_camera_project (
      self->camera,
      carry_turn_offset (&self->skeleton->head, self->skeleton->joints[CARRY_JOINT_HEAD], x, y, z));
}

/* How much nearer to the viewer the head's axis leads: 1 towards him, -1 away from him. */
static double
get_head_depth (const Sculptor *self, CarryPoint axis)
{
  return carry_camera_get_depth (self->camera, carry_turn_apply (&self->skeleton->head, axis));
}

static void
begin_hair (const Sculptor *self)
{
  CarryShape *shape =
      carry_drawing_begin_shape (self->drawing, (CarryInk){ .role = CARRY_INK_HAIR, .alpha = 1 });

  shape->clipped = TRUE;
  shape->screen_only = TRUE;
  shape->min_height = 36;
}

/* Seen from the front or the back: everything above a line. */
static void
add_hair_above (const Sculptor *self, double edge)
{
  const CarrySpot spots[] = {
    project_on_head (self, 0, edge, -0.12),
    project_on_head (self, 0, edge, 0.12),
    project_on_head (self, 0, 0.15, 0.12),
    project_on_head (self, 0, 0.15, -0.12),
  };

  begin_hair (self);
  carry_drawing_add_contour (self->drawing, spots, G_N_ELEMENTS (spots));
}

/* Seen from above or below, as one sees somebody who lies: everything behind a line. */
static void
add_hair_behind (const Sculptor *self, double edge)
{
  const CarrySpot spots[] = {
    project_on_head (self, edge, 0, -0.12),
    project_on_head (self, edge, 0, 0.12),
    project_on_head (self, -0.15, 0, 0.12),
    project_on_head (self, -0.15, 0, -0.12),
  };

  begin_hair (self);
  carry_drawing_add_contour (self->drawing, spots, G_N_ELEMENTS (spots));
}

static void
add_hair_from_side (const Sculptor *self, double near)
{
  static const CarryPoint line[] = {
    { 0.062, 0.026, 0 },       { 0.052, 0.028, 0.03 },   { 0.020, 0.022, 0.05 }, { -0.006, 0.004, 0.05 },
    { -0.020, -0.030, 0.045 }, { -0.034, -0.045, 0.03 }, { -0.06, -0.05, 0 },    { -0.12, -0.03, 0 },
    { -0.10, 0.12, 0 },        { 0.10, 0.12, 0 },        { 0.10, 0.026, 0 },
  };
  CarrySpot spots[G_N_ELEMENTS (line)];

  for (gsize i = 0; i < G_N_ELEMENTS (line); i++)
    spots[i] = project_on_head (self, line[i].x, line[i].y, near * line[i].z);

  begin_hair (self);
  carry_drawing_add_contour (self->drawing, spots, G_N_ELEMENTS (spots));
}

static void
add_hair (const Sculptor *self)
{
  const double forward = get_head_depth (self, (CarryPoint){ 1, 0, 0 });
  const double up = get_head_depth (self, (CarryPoint){ 0, 1, 0 });
  const double right = get_head_depth (self, (CarryPoint){ 0, 0, 1 });

  /* cos 41°: what is turned further shows both sides of the head. */
  if (fabs (right) > 0.66 && fabs (up) < 0.75)
    add_hair_from_side (self, right < 0 ? -1 : 1);
  else if (fabs (forward) > fabs (up))
    add_hair_above (self, forward > 0 ? 0.026 : -0.045);
  else
    add_hair_behind (self, up > 0 ? 0.036 : -0.020);
}

static void
add_head (const Sculptor *self)
{
  CarryRing rings[CARRY_HEAD_RINGS];

  carry_rings_head (self->skeleton, rings);
  add_part (self, rings, G_N_ELEMENTS (rings),
            get_ink (self, CARRY_BODY_HEAD, CARRY_SIDE_RIGHT, CARRY_INK_SKIN, FALSE),
            depth_of_rings (self, rings, G_N_ELEMENTS (rings)) + 0.015, CARRY_HALO_WHOLE);
  add_hair (self);
}

static double
depth_of_arm (const Sculptor *self, const CarryRing *rings, guint n)
{
  const double depth = depth_of_rings (self, rings, n);
  const double chest = carry_camera_get_depth (self->camera, self->skeleton->joints[CARRY_JOINT_THORAX]);

  return depth + (depth >= chest - 0.02 ? 0.03 : -0.03);
}

static void
add_arm (const Sculptor *self, CarrySide side)
{
  const gboolean far = is_far (self, CARRY_JOINT_SHOULDER, CARRY_JOINT_THORAX, side);
  CarryRing upper[CARRY_UPPER_ARM_RINGS], fore[CARRY_FOREARM_RINGS], hand[CARRY_HAND_RINGS];

  carry_rings_upper_arm (self->skeleton, side, upper);
  add_part_from_joint (self, upper, G_N_ELEMENTS (upper),
                       get_ink (self, CARRY_BODY_UPPER_ARM, side, CARRY_INK_SKIN, far),
                       depth_of_arm (self, upper, G_N_ELEMENTS (upper)) + 0.002,
                       joint_on (self, CARRY_JOINT_SHOULDER, side), 0.046);

  carry_rings_forearm (self->skeleton, side, fore);
  add_part_from_joint (
      self, fore, G_N_ELEMENTS (fore), get_ink (self, CARRY_BODY_FOREARM, side, CARRY_INK_SKIN, far),
      depth_of_arm (self, fore, G_N_ELEMENTS (fore)), joint_on (self, CARRY_JOINT_ELBOW, side), 0.036);

  carry_rings_hand (self->skeleton, side, hand);
  add_part (self, hand, G_N_ELEMENTS (hand), get_ink (self, CARRY_BODY_HAND, side, CARRY_INK_SKIN, far),
            depth_of_arm (self, hand, G_N_ELEMENTS (hand)), CARRY_HALO_NONE);
}

/* The legs of the shorts lie on the thigh. Where the whole thigh works, they give way to its colour when the knee
 * is clearly nearer than the hip, and fade on the way, so that nothing flickers while the figure moves. */
static void
add_shorts (const Sculptor *self, CarrySide side, gboolean far, double thigh_depth)
{
  const double fade = 0.012;
  CarryRing shorts[CARRY_SHORTS_RINGS];
  CarryInk ink = get_ink (self, CARRY_BODY_SHORTS, side, CARRY_INK_SHORTS, far);
  double depth;

  carry_rings_shorts (self->skeleton, side, shorts);
  depth = depth_of_rings (self, shorts, G_N_ELEMENTS (shorts)) + 0.012;

  if (carry_movement_highlights (self->movement, CARRY_BODY_THIGH, side) &&
      carry_movement_highlights (self->movement, CARRY_BODY_SHORTS, side))
    ink.alpha = CLAMP (1 + (depth - thigh_depth) / fade, 0, 1);

  if (ink.alpha <= 0)
    return;

  carry_drawing_begin_item (self->drawing, MAX (depth, thigh_depth), CARRY_HALO_NONE, (CarrySpot){ 0 }, 0);
  add_outline (self, shorts, G_N_ELEMENTS (shorts), ink)->fading = TRUE;
}

static void
add_thigh (const Sculptor *self, CarrySide side, gboolean far)
{
  CarryRing thigh[CARRY_THIGH_RINGS];
  double depth;

  carry_rings_thigh (self->skeleton, side, thigh);
  depth = depth_of_rings (self, thigh, G_N_ELEMENTS (thigh)) + 0.004;
  add_part (self, thigh, G_N_ELEMENTS (thigh), get_ink (self, CARRY_BODY_THIGH, side, CARRY_INK_SKIN, far),
            depth, CARRY_HALO_WHOLE);
  add_shorts (self, side, far, depth);
}

static void
add_sole (const Sculptor *self, CarrySide side)
{
  const CarryTurn *foot = &self->skeleton->feet[side];
  const CarryTurn *toes = &self->skeleton->toes[side];
  const CarryPoint line[] = {
    carry_turn_offset (foot, joint_on (self, CARRY_JOINT_HEEL, side), 0, 0.007, 0),
    carry_turn_offset (foot, joint_on (self, CARRY_JOINT_BALL, side), 0, 0.007, 0),
    carry_turn_offset (toes, joint_on (self, CARRY_JOINT_TOE, side), 0, 0.007, 0),
  };
  CarrySpot spots[G_N_ELEMENTS (line)];
  CarryShape *shape;

  shape = carry_drawing_begin_shape (self->drawing, (CarryInk){ .role = CARRY_INK_SOLE, .alpha = 0.65 });
  shape->clipped = TRUE;
  shape->screen_only = TRUE;
  shape->min_height = 110;
  shape->width = 0.010;

  for (gsize i = 0; i < G_N_ELEMENTS (line); i++)
    spots[i] = carry_camera_project (self->camera, line[i]);

  carry_drawing_add_contour (self->drawing, spots, G_N_ELEMENTS (line));
}

static void
add_leg (const Sculptor *self, CarrySide side)
{
  const gboolean far = is_far (self, CARRY_JOINT_HIP, CARRY_JOINT_ROOT, side);
  CarryRing shank[CARRY_SHANK_RINGS], foot[CARRY_FOOT_RINGS];

  add_thigh (self, side, far);

  carry_rings_shank (self->skeleton, side, shank);
  add_part_from_joint (
      self, shank, G_N_ELEMENTS (shank), get_ink (self, CARRY_BODY_SHANK, side, CARRY_INK_SKIN, far),
      depth_of_rings (self, shank, G_N_ELEMENTS (shank)), joint_on (self, CARRY_JOINT_KNEE, side), 0.050);

  carry_rings_foot (self->skeleton, side, foot);
  add_part (self, foot, G_N_ELEMENTS (foot), get_ink (self, CARRY_BODY_FOOT, side, CARRY_INK_SHOE, far),
            depth_of_rings (self, foot, G_N_ELEMENTS (foot)) - 0.004, CARRY_HALO_NONE);
  add_sole (self, side);
}

/**
 * carry_body_draw:
 * @drawing: receives the parts
 * @skeleton: a solved pose
 * @movement: says which parts are highlighted
 * @camera: the camera
 */
void
carry_body_draw (CarryDrawing *drawing,
                 const CarrySkeleton *skeleton,
                 const CarryMovement *movement,
                 const CarryCamera *camera)
{
  const Sculptor self = { drawing, skeleton, movement, camera };

  add_trunk (&self);
  add_head (&self);

  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    {
      add_arm (&self, side);
      add_leg (&self, side);
    }
}

/**
 * carry_body_cast_shadow:
 * @drawing: receives the shadow
 * @skeleton: a solved pose
 * @camera: the camera
 *
 * One ellipse below everything that is within 0.10 H of the ground; none in the air.
 */
void
carry_body_cast_shadow (CarryDrawing *drawing, const CarrySkeleton *skeleton, const CarryCamera *camera)
{
  static const CarryJoint paired[] = { CARRY_JOINT_HEEL, CARRY_JOINT_TOE, CARRY_JOINT_PALM,
                                       CARRY_JOINT_KNEE, CARRY_JOINT_HIP, CARRY_JOINT_ELBOW };
  CarryBox box = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };
  CarryPoint touching[CARRY_N_SIDES * G_N_ELEMENTS (paired) + 1];
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (paired); i++)
    for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
      touching[n++] = skeleton->joints[carry_joint_on (paired[i], side)];

  touching[n++] = skeleton->joints[CARRY_JOINT_C7];

  for (guint i = 0; i < n; i++)
    {
      const CarrySpot spot = carry_camera_project (camera, (CarryPoint){ touching[i].x, 0, touching[i].z });

      if (touching[i].y >= 0.10)
        continue;

      box.left = MIN (box.left, spot.x);
      box.right = MAX (box.right, spot.x);
      box.bottom = MIN (box.bottom, spot.y);
      box.top = MAX (box.top, spot.y);
    }

  if (box.right < box.left)
    return;

  for (gsize i = 0; i < 40; i++)
    {
      const double angle = 2 * G_PI * (double)i / 40;
      const double half_width = (box.right - box.left) / 2 + 0.05;
      const double half_height = MAX ((box.top - box.bottom) / 2 + 0.012, 0.018);
      const CarrySpot spot = { (box.left + box.right) / 2 + half_width * cos (angle),
                               (box.bottom + box.top) / 2 + half_height * sin (angle) };

      g_array_append_val (drawing->shadow, spot);
    }
}
