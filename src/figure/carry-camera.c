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

/* The directions in which hulls have their corners, counter-clockwise. */
static const CarrySpot *
get_directions (void)
{
  static CarrySpot directions[CIRCLE_SPOTS];
  static gsize ready = 0;

  if (g_once_init_enter (&ready))
    {
      for (gsize i = 0; i < CIRCLE_SPOTS; i++)
        directions[i] = (CarrySpot){ cos (2 * G_PI * (double)i / CIRCLE_SPOTS),
                                     sin (2 * G_PI * (double)i / CIRCLE_SPOTS) };

      g_once_init_leave (&ready, 1);
    }

  return directions;
}

typedef struct
{
  CarrySpot centre;
  double radius;
} Disc;

/**
 * carry_camera_hull_rings:
 * @self: a camera
 * @first: a ring
 * @second: the next ring
 * @hull: (out): room for CARRY_HULL_MAX_SPOTS spots
 *
 * In each direction the farthest point of all discs is a corner: they come in order, without sorting.
 *
 * Returns: how many corners the outline of the body between both rings has, counter-clockwise
 */
guint
carry_camera_hull_rings (const CarryCamera *self,
                         const CarryRing *first,
                         const CarryRing *second,
                         CarrySpot *hull)
{
  const CarryRing *rings[] = { first, second };
  const CarrySpot *directions = get_directions ();
  Disc discs[4];
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (rings); i++)
    for (guint b = 0; b < rings[i]->n; b++)
      discs[n++] =
          (Disc){ carry_camera_project (self, rings[i]->balls[b].centre), rings[i]->balls[b].radius };

  for (gsize i = 0; i < CIRCLE_SPOTS; i++)
    {
      const CarrySpot way = directions[i];
      double farthest = -G_MAXDOUBLE;

      for (guint d = 0; d < n; d++)
        {
          const double reach = discs[d].centre.x * way.x + discs[d].centre.y * way.y + discs[d].radius;

          if (reach <= farthest)
            continue;

          farthest = reach;
          hull[i] = (CarrySpot){ discs[d].centre.x + discs[d].radius * way.x,
                                 discs[d].centre.y + discs[d].radius * way.y };
        }
    }

  return CIRCLE_SPOTS;
}
