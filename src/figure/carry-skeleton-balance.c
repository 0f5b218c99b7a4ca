/* carry-skeleton-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-skeleton.h"

/* Within this height of the lower foot a foot carries weight too, in H. */
#define CONTACT_HEIGHT 0.03

typedef struct
{
  double mass; /* shares of body mass */
  CarryPoint moment;
} Weight;

static void
weigh (Weight *weight, double mass, CarryPoint at)
{
  weight->mass += mass;
  weight->moment = carry_point_add (weight->moment, carry_point_scale (at, mass));
}

/**
 * carry_skeleton_get_centre_of_mass:
 * @self: a solved pose
 * @barbell: (nullable): the middle of a barbell of 0.8 body masses
 *
 * Source: DESIGN 13.3.6; segment masses after Winter.
 *
 * Returns: the centre of mass of the figure and its barbell, in H
 */
CarryPoint
carry_skeleton_get_centre_of_mass (const CarrySkeleton *self, const CarryPoint *barbell)
{
  const CarryPoint *j = self->joints;
  Weight weight = { 0 };

  weigh (&weight, 0.497, carry_point_between (j[CARRY_JOINT_ROOT], j[CARRY_JOINT_C7], 0.5));
  weigh (&weight, 0.081, j[CARRY_JOINT_HEAD]);

  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    {
      const CarryPoint shoulder = j[carry_joint_on (CARRY_JOINT_SHOULDER, side)];
      const CarryPoint elbow = j[carry_joint_on (CARRY_JOINT_ELBOW, side)];
      const CarryPoint palm = j[carry_joint_on (CARRY_JOINT_PALM, side)];
      const CarryPoint hip = j[carry_joint_on (CARRY_JOINT_HIP, side)];
      const CarryPoint knee = j[carry_joint_on (CARRY_JOINT_KNEE, side)];
      const CarryPoint ankle = j[carry_joint_on (CARRY_JOINT_ANKLE, side)];

      weigh (&weight, 0.028, carry_point_between (shoulder, elbow, 0.44));
      weigh (&weight, 0.022, carry_point_between (elbow, palm, 0.60));
      weigh (&weight, 0.100, carry_point_between (hip, knee, 0.43));
      weigh (&weight, 0.0465, carry_point_between (knee, ankle, 0.43));
      weigh (&weight, 0.0145, j[carry_joint_on (CARRY_JOINT_FOOT, side)]);
    }

  if (barbell != NULL)
    weigh (&weight, 0.8, *barbell);

  return carry_point_scale (weight.moment, 1 / weight.mass);
}

/**
 * carry_skeleton_get_support:
 * @self: a solved pose
 * @heel: (out): x of the rearmost heel or toe of the feet that carry weight, in H
 * @toe: (out): x of the foremost one, in H
 *
 * A foot carries weight when it touches what the lower foot touches; so a
 * figure may stand on a box. A foot on its ball counts whole (DESIGN 13.3.6).
 */
void
carry_skeleton_get_support (const CarrySkeleton *self, double *heel, double *toe)
{
  static const CarryJoint sole[] = { CARRY_JOINT_HEEL, CARRY_JOINT_BALL, CARRY_JOINT_TOE };
  double lowest[CARRY_N_SIDES] = { G_MAXDOUBLE, G_MAXDOUBLE };

  *heel = G_MAXDOUBLE;
  *toe = -G_MAXDOUBLE;

  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    for (gsize i = 0; i < G_N_ELEMENTS (sole); i++)
      lowest[side] = MIN (lowest[side], self->joints[carry_joint_on (sole[i], side)].y);

  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    {
      if (lowest[side] > MIN (lowest[CARRY_SIDE_RIGHT], lowest[CARRY_SIDE_LEFT]) + CONTACT_HEIGHT)
        continue;

      for (gsize i = 0; i < G_N_ELEMENTS (sole); i++)
        {
          const double x = self->joints[carry_joint_on (sole[i], side)].x;

          *heel = MIN (*heel, x);
          *toe = MAX (*toe, x);
        }
    }
}
