/* carry-camera.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-camera.h"

#include <math.h>
#include <stdlib.h>

#define CIRCLE_SPOTS 40

/**
 * carry_camera_init:
 * @self: (out): the camera
 * @yaw: degrees about the vertical; 0 sees the right side, 90 the front, −90 the back
 * @pitch: degrees from above
 *
 * Source: DESIGN 13.5.
 */
void
carry_camera_init (CarryCamera *self, double yaw, double pitch)
{
  self->cos_yaw = cos (yaw * G_PI / 180);
  self->sin_yaw = sin (yaw * G_PI / 180);
  self->cos_pitch = cos (pitch * G_PI / 180);
  self->sin_pitch = sin (pitch * G_PI / 180);
}

CarrySpot
carry_camera_project (const CarryCamera *self, CarryPoint point)
{
  const double away = point.x * self->sin_yaw + point.z * self->cos_yaw;

  return (CarrySpot){ point.x * self->cos_yaw - point.z * self->sin_yaw,
                      point.y * self->cos_pitch - away * self->sin_pitch };
}

/**
 * carry_camera_get_depth:
 * @self: a camera
 * @point: a point
 *
 * Returns: how near the point is, in H; what has more hides what has less
 */
double
carry_camera_get_depth (const CarryCamera *self, CarryPoint point)
{
  const double away = point.x * self->sin_yaw + point.z * self->cos_yaw;

  return point.y * self->sin_pitch + away * self->cos_pitch;
}

static int
compare_spots (const void *a, const void *b)
{
  const CarrySpot *first = a, *second = b;

  if (first->x != second->x)
    return first->x < second->x ? -1 : 1;

  return first->y < second->y ? -1 : first->y > second->y;
}

static gboolean
turns_left (CarrySpot a, CarrySpot b, CarrySpot c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/**
 * carry_spots_hull:
 * @spots: (inout): the spots; their order changes
 * @n: how many
 * @hull: (out): room for @n + 1 spots
 *
 * Andrew's monotone chain.
 *
 * Returns: how many corners the convex hull has, counter-clockwise in @hull
 */
guint
carry_spots_hull (CarrySpot *spots, guint n, CarrySpot *hull)
{
  guint corners = 0, lower;

  qsort (spots, n, sizeof *spots, compare_spots);

  for (guint i = 0; i < n; i++)
    {
      while (corners >= 2 && !turns_left (hull[corners - 2], hull[corners - 1], spots[i]))
        corners--;

      hull[corners++] = spots[i];
    }

  lower = corners + 1;

  for (guint i = n - 1; i-- > 0;)
    {
      while (corners >= lower && !turns_left (hull[corners - 2], hull[corners - 1], spots[i]))
        corners--;

      hull[corners++] = spots[i];
    }

  return corners > 1 ? corners - 1 : corners;
}

static guint
add_ring (const CarryCamera *self, const CarryRing *ring, CarrySpot *spots)
{
  static double cosines[CIRCLE_SPOTS], sines[CIRCLE_SPOTS];
  static gsize ready = 0;
  guint n = 0;

  if (g_once_init_enter (&ready))
    {
      for (gsize i = 0; i < CIRCLE_SPOTS; i++)
        {
          cosines[i] = cos (2 * G_PI * (double)i / CIRCLE_SPOTS);
          sines[i] = sin (2 * G_PI * (double)i / CIRCLE_SPOTS);
        }

      g_once_init_leave (&ready, 1);
    }

  for (guint b = 0; b < ring->n; b++)
    {
      const CarrySpot centre = carry_camera_project (self, ring->balls[b].centre);

      for (gsize i = 0; i < CIRCLE_SPOTS; i++)
        spots[n++] = (CarrySpot){ centre.x + ring->balls[b].radius * cosines[i],
                                  centre.y + ring->balls[b].radius * sines[i] };
    }

  return n;
}

/**
 * carry_camera_hull_rings:
 * @self: a camera
 * @first: a ring
 * @second: the next ring
 * @hull: (out): room for CARRY_HULL_MAX_SPOTS + 1 spots
 *
 * Returns: how many corners the outline of the body between both rings has
 */
guint
carry_camera_hull_rings (const CarryCamera *self,
                         const CarryRing *first,
                         const CarryRing *second,
                         CarrySpot *hull)
{
  CarrySpot spots[CARRY_HULL_MAX_SPOTS];
  guint n = add_ring (self, first, spots);

  n += add_ring (self, second, spots + n);

  return carry_spots_hull (spots, n, hull);
}
