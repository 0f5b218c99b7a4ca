/* carry-camera.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-space.h"

G_BEGIN_DECLS

/**
 * CarryCamera:
 *
 * An orthographic camera, set by carry_camera_init().
 */
typedef struct
{
  double cos_yaw, sin_yaw;
  double cos_pitch, sin_pitch;
} CarryCamera;

/**
 * CarryBall:
 * @centre: H
 * @radius: H
 */
typedef struct
{
  CarryPoint centre;
  double radius;
} CarryBall;

/**
 * CarryRing:
 * @balls: the spheres
 * @n: 1 or 2
 *
 * A cross-section of a body part (DESIGN 13.4).
 */
typedef struct
{
  CarryBall balls[2];
  guint n;
} CarryRing;

/* The hull of two rings of two balls has no more corners than this. */
#define CARRY_HULL_MAX_SPOTS 160

void carry_camera_init (CarryCamera *self, double yaw, double pitch);
CarrySpot carry_camera_project (const CarryCamera *self, CarryPoint point);
double carry_camera_get_depth (const CarryCamera *self, CarryPoint point);
guint carry_camera_hull_rings (const CarryCamera *self,
                               const CarryRing *first,
                               const CarryRing *second,
                               CarrySpot *hull);
guint carry_spots_hull (CarrySpot *spots, guint n, CarrySpot *hull);

G_END_DECLS
