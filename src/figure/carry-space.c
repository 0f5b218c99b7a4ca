/* carry-space.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-space.h"

#include <math.h>

static double
radians (double degrees)
{
  return degrees * G_PI / 180.0;
}

CarryPoint
carry_point_add (CarryPoint a, CarryPoint b)
{
  return (CarryPoint){ a.x + b.x, a.y + b.y, a.z + b.z };
}

CarryPoint
carry_point_subtract (CarryPoint a, CarryPoint b)
{
  return (CarryPoint){ a.x - b.x, a.y - b.y, a.z - b.z };
}

CarryPoint
carry_point_scale (CarryPoint a, double factor)
{
  return (CarryPoint){ a.x * factor, a.y * factor, a.z * factor };
}

/**
 * carry_point_between:
 * @a: the point at @t 0
 * @b: the point at @t 1
 * @t: the share of @b
 *
 * Returns: the point on the straight line through both
 */
CarryPoint
carry_point_between (CarryPoint a, CarryPoint b, double t)
{
  return carry_point_add (a, carry_point_scale (carry_point_subtract (b, a), t));
}

CarryPoint
carry_point_cross (CarryPoint a, CarryPoint b)
{
  return (CarryPoint){ a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x };
}

/**
 * carry_point_unit:
 * @a: a direction
 *
 * Returns: @a with the length 1, or straight up when @a has no direction
 */
CarryPoint
carry_point_unit (CarryPoint a)
{
  const double length = carry_point_length (a);

  return length > 1e-12 ? carry_point_scale (a, 1.0 / length) : (CarryPoint){ 0, 1, 0 };
}

double
carry_point_dot (CarryPoint a, CarryPoint b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

double
carry_point_length (CarryPoint a)
{
  return sqrt (carry_point_dot (a, a));
}

CarryTurn
carry_turn_none (void)
{
  return (CarryTurn){ { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };
}

CarryTurn
carry_turn_x (double degrees)
{
  const double c = cos (radians (degrees)), s = sin (radians (degrees));

  return (CarryTurn){ { { 1, 0, 0 }, { 0, c, -s }, { 0, s, c } } };
}

CarryTurn
carry_turn_y (double degrees)
{
  const double c = cos (radians (degrees)), s = sin (radians (degrees));

  return (CarryTurn){ { { c, 0, s }, { 0, 1, 0 }, { -s, 0, c } } };
}

CarryTurn
carry_turn_z (double degrees)
{
  const double c = cos (radians (degrees)), s = sin (radians (degrees));

  return (CarryTurn){ { { c, -s, 0 }, { s, c, 0 }, { 0, 0, 1 } } };
}

/**
 * carry_turn_from_axes:
 * @front: where the x axis should point, as far as it is square to @up
 * @up: where the y axis points
 *
 * Returns: the attitude with these axes
 */
CarryTurn
carry_turn_from_axes (CarryPoint front, CarryPoint up)
{
  const CarryPoint y = carry_point_unit (up);
  const CarryPoint x =
      carry_point_unit (carry_point_subtract (front, carry_point_scale (y, carry_point_dot (front, y))));
  const CarryPoint z = carry_point_cross (x, y);

  return (CarryTurn){ { { x.x, y.x, z.x }, { x.y, y.y, z.y }, { x.z, y.z, z.z } } };
}

/**
 * carry_turn_then:
 * @a: the attitude of the parent
 * @b: the attitude in the parent's own axes
 *
 * Returns: the product of both, @a first from the root's point of view
 */
CarryTurn
carry_turn_then (CarryTurn a, CarryTurn b)
{
  CarryTurn product;

  for (gsize i = 0; i < 3; i++)
    for (gsize j = 0; j < 3; j++)
      product.m[i][j] = a.m[i][0] * b.m[0][j] + a.m[i][1] * b.m[1][j] + a.m[i][2] * b.m[2][j];

  return product;
}

static CarryTurn
transposed (CarryTurn a)
{
  CarryTurn b;

  for (gsize i = 0; i < 3; i++)
    for (gsize j = 0; j < 3; j++)
      b.m[i][j] = a.m[j][i];

  return b;
}

/* Rodrigues' rotation about a unit axis. */
static CarryTurn
turn_about (CarryPoint axis, double angle)
{
  const double c = cos (angle), s = sin (angle), k = 1 - c;
  const double x = axis.x, y = axis.y, z = axis.z;

  return (CarryTurn){ { { c + k * x * x, k * x * y - s * z, k * x * z + s * y },
                        { k * x * y + s * z, c + k * y * y, k * y * z - s * x },
                        { k * x * z - s * y, k * y * z + s * x, c + k * z * z } } };
}

/**
 * carry_turn_between:
 * @a: the attitude at @t 0
 * @b: the attitude at @t 1
 * @t: the share of @b
 *
 * Turns from @a to @b about one axis, at a steady rate. Opposite attitudes have
 * no single shortest way between them; then the nearer of the two is returned.
 *
 * Returns: the attitude between both
 */
CarryTurn
carry_turn_between (CarryTurn a, CarryTurn b, double t)
{
  const CarryTurn way = carry_turn_then (transposed (a), b);
  const CarryPoint axis = { way.m[2][1] - way.m[1][2], way.m[0][2] - way.m[2][0], way.m[1][0] - way.m[0][1] };
  const double sine = carry_point_length (axis) / 2;
  const double angle = atan2 (sine, (way.m[0][0] + way.m[1][1] + way.m[2][2] - 1) / 2);

  if (sine < 1e-9)
    return t < 0.5 ? a : b;

  return carry_turn_then (a, turn_about (carry_point_unit (axis), angle * t));
}

CarryPoint
carry_turn_apply (const CarryTurn *turn, CarryPoint p)
{
  return (CarryPoint){
    turn->m[0][0] * p.x + turn->m[0][1] * p.y + turn->m[0][2] * p.z,
    turn->m[1][0] * p.x + turn->m[1][1] * p.y + turn->m[1][2] * p.z,
    turn->m[2][0] * p.x + turn->m[2][1] * p.y + turn->m[2][2] * p.z,
  };
}

/**
 * carry_turn_offset:
 * @turn: the attitude of a body part
 * @origin: the joint that the part hangs on
 * @x: offset along the part's own x axis, in H
 * @y: offset along the part's own y axis, in H
 * @z: offset along the part's own z axis, in H
 *
 * Returns: the place of a point that is fixed to the part
 */
CarryPoint
carry_turn_offset (const CarryTurn *turn, CarryPoint origin, double x, double y, double z)
{
  return carry_point_add (origin, carry_turn_apply (turn, (CarryPoint){ x, y, z }));
}

/**
 * carry_two_bones:
 * @root: shoulder or hip
 * @target: where the wrist or ankle should be
 * @upper: length of the upper bone, in H
 * @lower: length of the lower bone, in H
 * @pole: the direction that the elbow or knee points to
 * @joint: (out): the elbow or knee
 * @tip: (out): the wrist or ankle; short of @target when that is out of reach
 *
 * Solves a limb of two bones by the law of cosines.
 */
void
carry_two_bones (CarryPoint root,
                 CarryPoint target,
                 double upper,
                 double lower,
                 CarryPoint pole,
                 CarryPoint *joint,
                 CarryPoint *tip)
{
  const CarryPoint way = carry_point_subtract (target, root);
  const CarryPoint u = carry_point_unit (way);
  const double d = CLAMP (carry_point_length (way), fabs (upper - lower) + 1e-9, 0.999 * (upper + lower));
  const double along = (upper * upper - lower * lower + d * d) / (2 * d);
  const double aside = sqrt (MAX (0, upper * upper - along * along));
  const CarryPoint n =
      carry_point_unit (carry_point_subtract (pole, carry_point_scale (u, carry_point_dot (pole, u))));

  *joint =
      carry_point_add (root, carry_point_add (carry_point_scale (u, along), carry_point_scale (n, aside)));
  *tip = carry_point_add (root, carry_point_scale (u, d));
}
