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

/* A flat cuboid whose middle line runs between two points and which is level across; only the faces turned to
 * the camera. */
static void
draw_slab (const Rig *rig, const CarryProp *prop, CarryPoint from, CarryPoint to)
{
  const double turned = 0.01, edge = 0.006;
  const CarryPoint length = carry_point_scale (carry_point_subtract (to, from), 0.5);
  const CarryPoint breadth = { 0, 0, prop->breadth / 2 };
  const CarryPoint thickness =
      carry_point_scale (carry_point_unit (carry_point_cross (breadth, length)), prop->width / 2);
  const CarryPoint axes[] = { breadth, length, thickness };
  const double shades[] = { 0, -0.16, 0.28 };
  const CarryPoint middle = carry_point_between (from, to, 0.5);

  begin_prop (rig, prop, depth_of (rig, middle));

  for (gsize i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      const double facing = depth_of (rig, carry_point_unit (axes[i]));
      const CarryPoint face = carry_point_add (middle, carry_point_scale (axes[i], facing > 0 ? 1 : -1));
      const CarryPoint u = axes[(i + 1) % 3], v = axes[(i + 2) % 3];
      const CarryPoint corners[] = {
        carry_point_subtract (carry_point_subtract (face, u), v),
        carry_point_subtract (carry_point_add (face, u), v),
        carry_point_add (carry_point_add (face, u), v),
        carry_point_add (carry_point_subtract (face, u), v),
      };

      if (fabs (facing) > turned)
        add_quad (rig, corners,
                  (CarryInk){ .role = prop->dark ? CARRY_INK_EQUIPMENT_1 : CARRY_INK_FACE,
                              .shade = shades[i],
                              .alpha = 1 },
                  edge);
    }
}

/* A roller, a weight plate, a pad: round, with its near end lighter. */
static void
draw_cylinder (const Rig *rig, const CarryProp *prop, CarryPoint from, CarryPoint to)
{
  const CarryPoint axis = carry_point_subtract (to, from);
  const CarryInk side = prop->dark ? (CarryInk){ .role = CARRY_INK_EQUIPMENT_1, .shade = -0.18, .alpha = 1 }
                                   : (CarryInk){ .role = CARRY_INK_FACE, .alpha = 1 };
  const CarryInk face =
      prop->dark ? dark_ink : (CarryInk){ .role = CARRY_INK_FACE, .shade = 0.28, .alpha = 1 };
  const double facing = depth_of (rig, axis);

  begin_prop (rig, prop, depth_of (rig, carry_point_between (from, to, 0.5)));
  add_cylinder (rig, from, to, prop->radius, side);

  if (fabs (facing) > 0.01 * carry_point_length (axis))
    add_face (rig, facing > 0 ? to : from, axis, 0.94 * prop->radius, face);
}

/* A rope, strap or band that bends: it runs from one end to the other and half way passes a point. */
static void
draw_cord (const Rig *rig, const CarryProp *prop, CarryPoint from, CarryPoint to)
{
  const CarryPoint by = carry_skeleton_locate (rig->skeleton, &prop->by, rig->t);
  const CarryPoint straight = carry_point_between (from, to, 0.5);
  const CarryPoint pull = carry_point_subtract (by, straight);
  CarrySpot spots[2 * RIM_SPOTS / 2 + 1];

  /* Half an ellipse: as a rope swings, and a band lies around what it holds. */
  for (gsize i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      const double angle = G_PI * (double)i / (G_N_ELEMENTS (spots) - 1);
      const CarryPoint along = carry_point_scale (carry_point_subtract (to, straight), -cos (angle));

      spots[i] = project (
          rig, carry_point_add (straight, carry_point_add (along, carry_point_scale (pull, sin (angle)))));
    }

  begin_prop (rig, prop, depth_of (rig, by));
  begin_shape (rig,
               prop->elastic ? (CarryInk){ .role = CARRY_INK_BAND, .alpha = 1 }
               : prop->dark  ? dark_ink
                             : light_ink,
               FALSE)
      ->width = prop->width;
  carry_drawing_add_contour (rig->drawing, spots, G_N_ELEMENTS (spots));
}

/* A six-cornered frame around the figure with sleeves and plates at both sides. */
static void
draw_trap_bar (const Rig *rig, const CarryProp *prop, CarryPoint at)
{
  const double half_depth = 0.17, side = 0.135, corner = 0.24, plate = 0.31;
  const CarryPoint frame[] = {
    { 0, 0, corner },  { half_depth, 0, side },   { half_depth, 0, -side },
    { 0, 0, -corner }, { -half_depth, 0, -side }, { -half_depth, 0, side },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (frame); i++)
    {
      const CarryPoint from = carry_point_add (at, frame[i]);
      const CarryPoint to = carry_point_add (at, frame[(i + 1) % G_N_ELEMENTS (frame)]);

      begin_prop (rig, prop, depth_of (rig, carry_point_between (from, to, 0.5)));
      add_line (rig, from, to, 0.016, light_ink, TRUE);
    }

  for (int end = -1; end <= 1; end += 2)
    {
      begin_prop (rig, prop, depth_of (rig, (CarryPoint){ at.x, at.y, at.z + end * side }) + 0.03);
      add_line (rig, (CarryPoint){ at.x - half_depth, at.y, at.z + end * side },
                (CarryPoint){ at.x + half_depth, at.y, at.z + end * side }, 0.014, light_ink, TRUE);
      begin_prop (rig, prop, depth_of (rig, (CarryPoint){ at.x, at.y, at.z + end * plate }));
      add_line (rig, (CarryPoint){ at.x, at.y, at.z + end * corner },
                (CarryPoint){ at.x, at.y, at.z + end * (plate + 0.06) }, 0.018, light_ink, FALSE);
      add_plate (rig, (CarryPoint){ at.x, at.y, at.z + end * plate });
    }
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

    case CARRY_PROP_SLAB:
      draw_slab (rig, prop, at, far);
      break;

    case CARRY_PROP_CYLINDER:
      draw_cylinder (rig, prop, at, far);
      break;

    case CARRY_PROP_CORD:
      draw_cord (rig, prop, at, far);
      break;

    case CARRY_PROP_TRAP_BAR:
      draw_trap_bar (rig, prop, at);
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
