/* carry-space.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryPoint:
 * @x: forward
 * @y: up
 * @z: to the figure's own right
 *
 * A place or a direction in the figure's space. The unit is the body height H.
 */
typedef struct
{
  double x, y, z;
} CarryPoint;

/**
 * CarryTurn:
 * @m: rows of a right-handed rotation matrix, applied to column vectors
 *
 * A rotation: the attitude of a body part.
 */
typedef struct
{
  double m[3][3];
} CarryTurn;

/**
 * CarrySpot:
 * @x: to the right of the picture
 * @y: up
 *
 * A projected place in the picture. The unit is the body height H.
 */
typedef struct
{
  double x, y;
} CarrySpot;

CarryPoint carry_point_add (CarryPoint a, CarryPoint b);
CarryPoint carry_point_subtract (CarryPoint a, CarryPoint b);
CarryPoint carry_point_scale (CarryPoint a, double factor);
CarryPoint carry_point_between (CarryPoint a, CarryPoint b, double t);
CarryPoint carry_point_cross (CarryPoint a, CarryPoint b);
CarryPoint carry_point_unit (CarryPoint a);
double carry_point_dot (CarryPoint a, CarryPoint b);
double carry_point_length (CarryPoint a);
CarryTurn carry_turn_none (void);
CarryTurn carry_turn_x (double degrees);
CarryTurn carry_turn_y (double degrees);
CarryTurn carry_turn_z (double degrees);
CarryTurn carry_turn_from_axes (CarryPoint front, CarryPoint up);
CarryTurn carry_turn_then (CarryTurn a, CarryTurn b);
CarryTurn carry_turn_between (CarryTurn a, CarryTurn b, double t);
CarryPoint carry_turn_apply (const CarryTurn *turn, CarryPoint p);
CarryPoint carry_turn_offset (const CarryTurn *turn, CarryPoint origin, double x, double y, double z);
void carry_two_bones (CarryPoint root,
                      CarryPoint target,
                      double upper,
                      double lower,
                      CarryPoint pole,
                      CarryPoint *joint,
                      CarryPoint *tip);

G_END_DECLS
