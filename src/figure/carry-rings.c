/* carry-rings.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-rings.h"

/* Source of all numbers: DESIGN 13.4. Lengths in H. */

#define TORSO_KNOTS 7
#define TORSO_STEPS 4

G_STATIC_ASSERT (CARRY_TORSO_RINGS == (TORSO_KNOTS - 1) * TORSO_STEPS + 1);

typedef struct
{
  double t;       /* along the segment, 0 at the parent joint */
  double radius;  /* H */
  double forward; /* H, along the limb's own x axis */
} Slice;

static const Slice thigh_slices[] = {
  { 0, 0.0535, -0.002 },   { 0.22, 0.0545, 0.003 }, { 0.55, 0.0455, 0.005 },
  { 0.85, 0.0365, 0.003 }, { 1, 0.0340, 0.001 },
};

static const Slice shank_slices[] = {
  { 0, 0.0335, 0.001 },     { 0.14, 0.0340, -0.003 }, { 0.30, 0.0365, -0.009 },
  { 0.55, 0.0295, -0.006 }, { 0.80, 0.0205, -0.001 }, { 1, 0.0185, 0 },
};

static const Slice upper_arm_slices[] = {
  { 0, 0.0335, 0 }, { 0.30, 0.0315, 0.003 }, { 0.65, 0.0265, 0.002 }, { 1, 0.0225, 0 }
};

static const Slice forearm_slices[] = {
  { 0, 0.0225, 0 }, { 0.25, 0.0245, 0.001 }, { 0.60, 0.0200, 0 }, { 1, 0.0150, 0 }
};

G_STATIC_ASSERT (G_N_ELEMENTS (thigh_slices) == CARRY_THIGH_RINGS);
G_STATIC_ASSERT (G_N_ELEMENTS (shank_slices) == CARRY_SHANK_RINGS);
G_STATIC_ASSERT (G_N_ELEMENTS (upper_arm_slices) == CARRY_UPPER_ARM_RINGS);
G_STATIC_ASSERT (G_N_ELEMENTS (forearm_slices) == CARRY_FOREARM_RINGS);

static CarryRing
single (const CarryTurn *turn, CarryPoint origin, double x, double y, double z, double radius)
{
  return (CarryRing){ { { carry_turn_offset (turn, origin, x, y, z), radius } }, 1 };
}

static CarryRing
pair (const CarryTurn *turn, CarryPoint origin, double x, double y, double z, double radius)
{
  return (CarryRing){ { { carry_turn_offset (turn, origin, x, y, z), radius },
                        { carry_turn_offset (turn, origin, x, y, -z), radius } },
                      2 };
}

static void
slice_limb (
    const CarryTurn *turn, CarryPoint from, CarryPoint to, const Slice *slices, guint n, CarryRing *rings)
{
  for (guint i = 0; i < n; i++)
    rings[i] =
        single (turn, carry_point_between (from, to, slices[i].t), slices[i].forward, 0, 0, slices[i].radius);
}

static double
catmull_rom (double a, double b, double c, double d, double t)
{
  return 0.5 *
         (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

static CarryBall
between_balls (const CarryBall *a, const CarryBall *b, const CarryBall *c, const CarryBall *d, double t)
{
  return (CarryBall){
    { catmull_rom (a->centre.x, b->centre.x, c->centre.x, d->centre.x, t),
      catmull_rom (a->centre.y, b->centre.y, c->centre.y, d->centre.y, t),
      catmull_rom (a->centre.z, b->centre.z, c->centre.z, d->centre.z, t) },
    catmull_rom (a->radius, b->radius, c->radius, d->radius, t),
  };
}

void
carry_rings_torso (const CarrySkeleton *skeleton, CarryRing *rings)
{
  const CarryPoint *j = skeleton->joints;
  const CarryTurn *lumbar = &skeleton->lumbar, *thorax = &skeleton->thorax;
  const CarryRing knots[TORSO_KNOTS] = {
    pair (&skeleton->pelvis, j[CARRY_JOINT_ROOT], -0.003, 0.035, 0.034, 0.054),
    pair (lumbar, j[CARRY_JOINT_LUMBAR], 0, 0, 0.032, 0.0495),
    pair (lumbar, j[CARRY_JOINT_LUMBAR], 0.002, 0.05, 0.033, 0.0475),
    pair (thorax, j[CARRY_JOINT_THORAX], 0.002, 0, 0.038, 0.0505),
    pair (thorax, j[CARRY_JOINT_THORAX], 0.004, 0.055, 0.050, 0.0565),
    pair (thorax, j[CARRY_JOINT_THORAX], 0.002, 0.095, 0.060, 0.053),
    pair (thorax, j[CARRY_JOINT_THORAX], -0.002, 0.125, 0.078, 0.036),
  };

  for (guint i = 0; i < CARRY_TORSO_RINGS; i++)
    {
      const guint knot = MIN (i / TORSO_STEPS, TORSO_KNOTS - 2);
      const double t = (double)(i - knot * TORSO_STEPS) / TORSO_STEPS;
      const CarryRing *before = &knots[knot > 0 ? knot - 1 : 0];
      const CarryRing *after = &knots[MIN (knot + 2, TORSO_KNOTS - 1)];

      rings[i].n = 2;

      for (guint b = 0; b < 2; b++)
        rings[i].balls[b] = between_balls (&before->balls[b], &knots[knot].balls[b],
                                           &knots[knot + 1].balls[b], &after->balls[b], t);
    }
}

void
carry_rings_hips (const CarrySkeleton *skeleton, CarryRing *rings)
{
  const CarryPoint root = skeleton->joints[CARRY_JOINT_ROOT];

  rings[0] = pair (&skeleton->pelvis, root, -0.003, 0.055, 0.033, 0.0535);
  rings[1] = pair (&skeleton->pelvis, root, -0.004, 0.020, 0.036, 0.056);
  rings[2] = pair (&skeleton->pelvis, root, -0.004, -0.010, 0.040, 0.0535);
}

void
carry_rings_neck (const CarrySkeleton *skeleton, CarryRing *rings)
{
  const CarryPoint *j = skeleton->joints;

  rings[0] = pair (&skeleton->thorax, j[CARRY_JOINT_THORAX], -0.002, 0.125, 0.066, 0.034);
  rings[1] = single (&skeleton->thorax, j[CARRY_JOINT_C7], -0.004, 0, 0, 0.030);
  rings[2] = single (&skeleton->head, j[CARRY_JOINT_SKULL], 0, -0.004, 0, 0.0265);
}

void
carry_rings_head (const CarrySkeleton *skeleton, CarryRing *rings)
{
  const CarryPoint head = skeleton->joints[CARRY_JOINT_HEAD];

  rings[0] = single (&skeleton->head, head, -0.006, 0.012, 0, 0.0515);
  rings[1] = single (&skeleton->head, head, 0.012, -0.010, 0, 0.043);
  rings[2] = single (&skeleton->head, head, 0.020, -0.033, 0, 0.0265);
}

void
carry_rings_upper_arm (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings)
{
  slice_limb (&skeleton->upper_arms[side], skeleton->joints[carry_joint_on (CARRY_JOINT_SHOULDER, side)],
              skeleton->joints[carry_joint_on (CARRY_JOINT_ELBOW, side)], upper_arm_slices,
              CARRY_UPPER_ARM_RINGS, rings);
}

void
carry_rings_forearm (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings)
{
  slice_limb (&skeleton->forearms[side], skeleton->joints[carry_joint_on (CARRY_JOINT_ELBOW, side)],
              skeleton->joints[carry_joint_on (CARRY_JOINT_WRIST, side)], forearm_slices, CARRY_FOREARM_RINGS,
              rings);
}

void
carry_rings_hand (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings)
{
  const CarryPoint wrist = skeleton->joints[carry_joint_on (CARRY_JOINT_WRIST, side)];

  rings[0] = single (&skeleton->hands[side], wrist, 0, 0, 0, 0.0150);
  rings[1] = single (&skeleton->hands[side], wrist, 0.002, -0.030, 0, 0.0185);
  rings[2] = single (&skeleton->hands[side], wrist, 0.004, -0.055, 0, 0.0125);
}

void
carry_rings_thigh (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings)
{
  slice_limb (&skeleton->thighs[side], skeleton->joints[carry_joint_on (CARRY_JOINT_HIP, side)],
              skeleton->joints[carry_joint_on (CARRY_JOINT_KNEE, side)], thigh_slices, CARRY_THIGH_RINGS,
              rings);
}

/* The legs of the shorts are the thigh down to 0.40 of its length, a little wider. */
void
carry_rings_shorts (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings)
{
  const double wider = 0.004, hem = 0.40;
  const Slice *a = &thigh_slices[1], *b = &thigh_slices[2];
  const double share = (hem - a->t) / (b->t - a->t);
  const Slice slices[CARRY_SHORTS_RINGS] = {
    { thigh_slices[0].t, thigh_slices[0].radius + wider, thigh_slices[0].forward },
    { a->t, a->radius + wider, a->forward },
    { hem, a->radius + (b->radius - a->radius) * share + wider,
      a->forward + (b->forward - a->forward) * share },
  };

  slice_limb (&skeleton->thighs[side], skeleton->joints[carry_joint_on (CARRY_JOINT_HIP, side)],
              skeleton->joints[carry_joint_on (CARRY_JOINT_KNEE, side)], slices, CARRY_SHORTS_RINGS, rings);
}

void
carry_rings_shank (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings)
{
  slice_limb (&skeleton->shanks[side], skeleton->joints[carry_joint_on (CARRY_JOINT_KNEE, side)],
              skeleton->joints[carry_joint_on (CARRY_JOINT_ANKLE, side)], shank_slices, CARRY_SHANK_RINGS,
              rings);
}

void
carry_rings_foot (const CarrySkeleton *skeleton, CarrySide side, CarryRing *rings)
{
  const CarryTurn *foot = &skeleton->feet[side];
  const CarryPoint ankle = skeleton->joints[carry_joint_on (CARRY_JOINT_ANKLE, side)];
  const CarryPoint ball = skeleton->joints[carry_joint_on (CARRY_JOINT_BALL, side)];

  rings[0] = single (foot, ankle, 0, -0.002, 0, 0.0205);
  rings[1] = single (foot, ankle, -0.022, -0.020, 0, 0.0205);
  rings[1].balls[1] = single (foot, ankle, 0.012, -0.016, 0, 0.022).balls[0];
  rings[1].n = 2;
  rings[2] = single (foot, ankle, -0.018, -0.0205, 0, 0.0195);
  rings[2].balls[1] = single (foot, ankle, 0.045, -0.021, 0, 0.0185).balls[0];
  rings[2].n = 2;
  rings[3] = single (foot, ankle, 0.074, -0.0235, 0, 0.0165);
  rings[4] = single (&skeleton->toes[side], ball, 0.032, 0.012, 0, 0.012);
}
