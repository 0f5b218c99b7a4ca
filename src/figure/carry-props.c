/* carry-props.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-props.h"

#include <math.h>

/* Source of all numbers: DESIGN 13.8. Lengths in H. */

#define RIM_SPOTS 40
#define BAR_HALF_LENGTH 0.40

typedef struct
{
  CarryDrawing *drawing;
  const CarrySkeleton *skeleton;
  const CarryCamera *camera;
  double t;
} Rig;

static const CarryInk dark_ink = { .role = CARRY_INK_EQUIPMENT_1, .alpha = 1 };
static const CarryInk light_ink = { .role = CARRY_INK_EQUIPMENT_2, .alpha = 1 };

static CarrySpot
project (const Rig *rig, CarryPoint point)
{
  return carry_camera_project (rig->camera, point);
}

static double
depth_of (const Rig *rig, CarryPoint point)
{
  return carry_camera_get_depth (rig->camera, point);
}

static void
begin_item (const Rig *rig, double depth)
{
  carry_drawing_begin_item (rig->drawing, depth, CARRY_HALO_NONE, (CarrySpot){ 0 }, 0);
}

static void
begin_prop (const Rig *rig, const CarryProp *prop, double depth)
{
  begin_item (rig, prop->depth_given ? prop->depth : depth + prop->depth);
}

static CarryShape *
begin_shape (const Rig *rig, CarryInk ink, gboolean edged)
{
  CarryShape *shape = carry_drawing_begin_shape (rig->drawing, ink);

  shape->edged = edged;

  return shape;
}

static void
add_line (const Rig *rig, CarryPoint from, CarryPoint to, double width, CarryInk ink, gboolean edged)
{
  const CarrySpot spots[] = { project (rig, from), project (rig, to) };

  begin_shape (rig, ink, edged)->width = width;
  carry_drawing_add_contour (rig->drawing, spots, G_N_ELEMENTS (spots));
}

/* The projected rim of a disc that stands square to @axis. */
static void
project_rim (const Rig *rig, CarryPoint centre, CarryPoint axis, double radius, CarrySpot *rim)
{
  const CarryPoint unit = carry_point_unit (axis);
  const CarryPoint aside = fabs (unit.y) < 0.9 ? (CarryPoint){ 0, 1, 0 } : (CarryPoint){ 1, 0, 0 };
  const CarryPoint u = carry_point_unit (carry_point_cross (unit, aside));
  const CarryPoint v = carry_point_cross (unit, u);

  for (gsize i = 0; i < RIM_SPOTS; i++)
    {
      const double angle = 2 * G_PI * (double)i / RIM_SPOTS;
      const CarryPoint spoke = carry_point_add (carry_point_scale (u, radius * cos (angle)),
                                                carry_point_scale (v, radius * sin (angle)));

      rim[i] = project (rig, carry_point_add (centre, spoke));
    }
}

/* A solid rod with flat ends. */
static void
add_cylinder (const Rig *rig, CarryPoint from, CarryPoint to, double radius, CarryInk ink)
{
  const CarryPoint axis = carry_point_subtract (to, from);
  CarrySpot rims[2 * RIM_SPOTS], hull[2 * RIM_SPOTS + 1];
  guint corners;

  project_rim (rig, from, axis, radius, rims);
  project_rim (rig, to, axis, radius, rims + RIM_SPOTS);
  corners = carry_spots_hull (rims, 2 * RIM_SPOTS, hull);

  begin_shape (rig, ink, TRUE);
  carry_drawing_add_contour (rig->drawing, hull, corners);
}

static void
add_face (const Rig *rig, CarryPoint centre, CarryPoint axis, double radius, CarryInk ink)
{
  CarrySpot rim[RIM_SPOTS];

  project_rim (rig, centre, axis, radius, rim);
  begin_shape (rig, ink, FALSE);
  carry_drawing_add_contour (rig->drawing, rim, RIM_SPOTS);
}

static void
add_plate (const Rig *rig, CarryPoint centre)
{
  const double radius = 0.118, half_thickness = 0.011;
  const CarryPoint axis = { 0, 0, 1 };
  const double near = depth_of (rig, axis) < 0 ? -half_thickness : half_thickness;
  const CarryPoint face = { centre.x, centre.y, centre.z + near };
  const CarryPoint back = { centre.x, centre.y, centre.z - near };
  const CarryInk side = { .role = CARRY_INK_EQUIPMENT_1, .shade = -0.18, .alpha = 1 };
  const CarryInk ring = { .role = CARRY_INK_RING, .alpha = 1 };

  begin_item (rig, depth_of (rig, centre));
  add_cylinder (rig, face, back, radius, side);
  add_face (rig, face, axis, 0.965 * radius, dark_ink);
  add_face (rig, face, axis, 0.60 * radius, ring);
  add_face (rig, face, axis, 0.20 * radius, light_ink);
}

static void
draw_barbell (const Rig *rig, const CarryProp *prop, CarryPoint at)
{
  const double plate = 0.30;

  begin_prop (rig, prop, depth_of (rig, at) - 0.02);
  add_line (rig, (CarryPoint){ at.x, at.y, at.z - BAR_HALF_LENGTH },
            (CarryPoint){ at.x, at.y, at.z + BAR_HALF_LENGTH }, 0.014, light_ink, FALSE);
  add_plate (rig, (CarryPoint){ at.x, at.y, at.z - plate });
  add_plate (rig, (CarryPoint){ at.x, at.y, at.z + plate });
}

/* Lies in the palm it is anchored to, along the hand's own front or across the figure. */
static void
draw_dumbbell (const Rig *rig, const CarryProp *prop, CarryPoint at)
{
  const double half_rod = 0.052, head_from = 0.72 * half_rod, head_to = half_rod + 0.034, radius = 0.030;
  const CarrySide side = prop->place.joint >= CARRY_JOINT_LEFT_SHOULDER ? CARRY_SIDE_LEFT : CARRY_SIDE_RIGHT;
  const CarryPoint front = carry_turn_apply (&rig->skeleton->hands[side], (CarryPoint){ 1, 0, 0 });
  const CarryPoint axis = prop->across ? (CarryPoint){ 0, 0, 1 } : front;
  const CarryPoint rod = carry_point_scale (axis, half_rod);

  begin_prop (rig, prop, depth_of (rig, at) + 0.035);
  add_line (rig, carry_point_subtract (at, rod), carry_point_add (at, rod), 0.014, light_ink, FALSE);

  for (int end = -1; end <= 1; end += 2)
    add_cylinder (rig, carry_point_add (at, carry_point_scale (axis, end * head_from)),
                  carry_point_add (at, carry_point_scale (axis, end * head_to)), radius, dark_ink);
}

/* Hangs plumb, or with far.at swings out along the forearms. */
static void
draw_kettlebell (const Rig *rig, const CarryProp *prop, CarryPoint at)
{
  const double radius = 0.048, hang = 0.070, half_width = 0.032, height = 0.095;
  const CarryPoint down = { 0, -1, 0 };
  const CarryPoint pull = carry_mount_get_offset (&prop->far, rig->t);
  const CarryPoint way = carry_point_length (pull) > 0 ? carry_point_unit (pull) : down;
  const CarryPoint centre = carry_point_add (at, carry_point_scale (way, hang));
  const CarrySpot ball = project (rig, centre), grip = project (rig, at);
  const double length = hypot (grip.x - ball.x, grip.y - ball.y);
  const CarrySpot up = length > 1e-6 ? (CarrySpot){ (grip.x - ball.x) / length, (grip.y - ball.y) / length }
                                     : (CarrySpot){ 0, 1 };
  const double shown = height * length / hang;
  CarrySpot handle[RIM_SPOTS / 2 + 1];

  for (gsize i = 0; i < G_N_ELEMENTS (handle); i++)
    {
      const double angle = 2 * G_PI * (double)i / RIM_SPOTS;
      const double along = shown * sin (angle), across = half_width * cos (angle);

      handle[i] = (CarrySpot){ ball.x + up.x * along + up.y * across, ball.y + up.y * along - up.x * across };
    }

  begin_prop (rig, prop, depth_of (rig, at) + 0.05);
  begin_shape (rig, light_ink, TRUE)->width = 0.018;
  carry_drawing_add_contour (rig->drawing, handle, G_N_ELEMENTS (handle));
  begin_shape (rig, dark_ink, TRUE);
  carry_drawing_add_disc (rig->drawing, ball, radius, radius);
  begin_shape (rig, (CarryInk){ CARRY_INK_EQUIPMENT_1, CARRY_INK_EQUIPMENT_2, 0.45, 0, 1, FALSE }, FALSE);
  carry_drawing_add_disc (rig->drawing, ball, radius / 2, radius / 2);
}

static void
draw_ball (const Rig *rig, const CarryProp *prop, CarryPoint at)
{
  const CarrySpot centre = project (rig, at);
  const double scale = prop->radius / 0.058;
  const CarrySpot light = { centre.x - 0.012 * scale, centre.y + 0.014 * scale };

  begin_prop (rig, prop, depth_of (rig, at) + 0.06);
  begin_shape (rig, dark_ink, TRUE);
  carry_drawing_add_disc (rig->drawing, centre, prop->radius, prop->radius);
  begin_shape (rig, (CarryInk){ CARRY_INK_EQUIPMENT_1, CARRY_INK_EQUIPMENT_2, 0.45, 0, 1, FALSE }, FALSE);
  carry_drawing_add_disc (rig->drawing, light, 0.5 * prop->radius, 0.5 * prop->radius);
}

static void
add_quad (const Rig *rig, const CarryPoint *corners, CarryInk ink, double edge)
{
  CarrySpot spots[5];

  for (gsize i = 0; i < 4; i++)
    spots[i] = project (rig, corners[i]);

  spots[4] = spots[0];
  begin_shape (rig, ink, TRUE);
  carry_drawing_add_contour (rig->drawing, spots, 4);

  if (edge <= 0)
    return;

  begin_shape (rig, ink, FALSE)->width = edge;
  g_array_index (rig->drawing->shapes, CarryShape, rig->drawing->shapes->len - 1).screen_only = TRUE;
  carry_drawing_add_contour (rig->drawing, spots, 5);
}

/* A cuboid between two corners; only the faces turned to the camera. */
static void
draw_block (const Rig *rig, const CarryProp *prop, CarryPoint a, CarryPoint b)
{
  const double edge = 0.008, turned = 0.01;
  const double near_x = depth_of (rig, (CarryPoint){ 1, 0, 0 }),
               near_y = depth_of (rig, (CarryPoint){ 0, 1, 0 });
  const double near_z = depth_of (rig, (CarryPoint){ 0, 0, 1 });
  const double x = near_x > 0 ? MAX (a.x, b.x) : MIN (a.x, b.x);
  const double y = MAX (a.y, b.y);
  const double z = near_z > 0 ? MAX (a.z, b.z) : MIN (a.z, b.z);
  const CarryPoint front[] = { { a.x, a.y, z }, { b.x, a.y, z }, { b.x, b.y, z }, { a.x, b.y, z } };
  const CarryPoint side[] = { { x, a.y, a.z }, { x, a.y, b.z }, { x, b.y, b.z }, { x, b.y, a.z } };
  const CarryPoint top[] = { { a.x, y, a.z }, { b.x, y, a.z }, { b.x, y, b.z }, { a.x, y, b.z } };

  begin_prop (rig, prop, depth_of (rig, carry_point_between (a, b, 0.5)));

  if (fabs (near_z) > turned)
    add_quad (rig, front, (CarryInk){ .role = CARRY_INK_FACE, .alpha = 1 }, edge);

  if (fabs (near_x) > turned)
    add_quad (rig, side, (CarryInk){ .role = CARRY_INK_FACE, .shade = -0.16, .alpha = 1 }, edge);

  if (near_y > turned)
    add_quad (rig, top, (CarryInk){ .role = CARRY_INK_FACE, .shade = 0.28, .alpha = 1 }, edge);
}

static void
draw_rod (const Rig *rig, const CarryProp *prop, CarryPoint from, CarryPoint to)
{
  CarryInk ink = prop->dark ? dark_ink : light_ink;

  if (prop->kind == CARRY_PROP_BAND)
    ink.role = CARRY_INK_BAND;

  begin_prop (rig, prop, depth_of (rig, carry_point_between (from, to, 0.5)));
  add_line (rig, from, to, prop->width, ink, prop->kind == CARRY_PROP_ROD);
}

static void
draw_wall (const Rig *rig, const CarryProp *prop, CarryPoint at)
{
  const double half_width = 0.25, height = 1.05;
  const double near = depth_of (rig, (CarryPoint){ 0, 0, 1 }) < 0 ? -half_width : half_width;
  const CarryPoint corners[] = { { at.x, 0, -half_width },
                                 { at.x, 0, half_width },
                                 { at.x, height, half_width },
                                 { at.x, height, -half_width } };

  begin_prop (rig, prop, depth_of (rig, at));
  add_quad (rig, corners, (CarryInk){ .role = CARRY_INK_FACE, .alpha = 0.35 }, 0);
  add_line (rig, (CarryPoint){ at.x, 0, near }, (CarryPoint){ at.x, height, near }, 0.014, light_ink, FALSE);
}

/* An elliptic cushion across the figure; its radii and half width are in @radii. */
static void
draw_pad (const Rig *rig, const CarryProp *prop, CarryPoint at, CarryPoint radii)
{
  CarrySpot spots[2 * RIM_SPOTS], hull[2 * RIM_SPOTS + 1];
  guint corners;

  for (gsize i = 0; i < 2 * RIM_SPOTS; i++)
    {
      const double angle = 2 * G_PI * (double)i / RIM_SPOTS;

      spots[i] = project (rig, (CarryPoint){ at.x + radii.x * cos (angle), at.y + radii.y * sin (angle),
                                             at.z + (i < RIM_SPOTS ? -radii.z : radii.z) });
    }

  corners = carry_spots_hull (spots, 2 * RIM_SPOTS, hull);
  begin_prop (rig, prop, depth_of (rig, at));
  begin_shape (rig, dark_ink, TRUE);
  carry_drawing_add_contour (rig->drawing, hull, corners);
}

static void
draw_prop (const Rig *rig, const CarryProp *prop)
{
  const CarryPoint at = carry_skeleton_locate (rig->skeleton, &prop->place, rig->t);
  const CarryPoint far = carry_skeleton_locate (rig->skeleton, &prop->far, rig->t);

  switch (prop->kind)
    {
    case CARRY_PROP_BARBELL:
      draw_barbell (rig, prop, at);
      break;

    case CARRY_PROP_DUMBBELL:
      draw_dumbbell (rig, prop, at);
      break;

    case CARRY_PROP_KETTLEBELL:
      draw_kettlebell (rig, prop, at);
      break;

    case CARRY_PROP_BALL:
      draw_ball (rig, prop, at);
      break;

    case CARRY_PROP_BLOCK:
      draw_block (rig, prop, at, far);
      break;

    case CARRY_PROP_ROD:
    case CARRY_PROP_BAND:
      draw_rod (rig, prop, at, far);
      break;

    case CARRY_PROP_WALL:
      draw_wall (rig, prop, at);
      break;

    case CARRY_PROP_PAD:
      draw_pad (rig, prop, at, far);
      break;

    default:
      g_assert_not_reached ();
    }
}

/**
 * carry_props_draw:
 * @drawing: receives the equipment
 * @skeleton: a solved pose
 * @movement: the exercise
 * @t: 0 at the start, 1 at the end
 * @camera: the camera
 */
void
carry_props_draw (CarryDrawing *drawing,
                  const CarrySkeleton *skeleton,
                  const CarryMovement *movement,
                  double t,
                  const CarryCamera *camera)
{
  const Rig rig = { drawing, skeleton, camera, t };

  for (guint i = 0; i < movement->props->len; i++)
    draw_prop (&rig, &g_array_index (movement->props, CarryProp, i));
}
