/* test-poses.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every figure must keep to at every moment. Takes the exercises' file as its argument.
 */

#include "carry-figure.h"
#include "carry-skeleton.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#define MOMENTS 80

/* What a held limb may go beyond the limits of DESIGN 13.2, degrees: its angles follow from where it is held. */
#define LENIENCE 4.0

static const char *catalogue_path;

typedef void (*Check) (const CarryMovement *movement, const CarrySkeleton *skeletons);

static CarryPoint
joint_on (const CarrySkeleton *skeleton, CarryJoint right, CarrySide side)
{
  return skeleton->joints[carry_joint_on (right, side)];
}

G_GNUC_PRINTF (3, 4)
static void
blame (const CarryMovement *movement, int moment, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_test_message ("%s at %.2f: %s", movement->name, (double)moment / MOMENTS, what);
  g_test_fail ();
}

static void
test_all (gconstpointer data)
{
  const Check check = (Check)data;

  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    {
      CarrySkeleton skeletons[MOMENTS + 1];

      for (int i = 0; i <= MOMENTS; i++)
        carry_skeleton_solve (&skeletons[i], carry_figure_get (*name), (double)i / MOMENTS);

      check (carry_figure_get (*name), skeletons);
    }
}

static CarryTurn
seen_from (const CarryTurn *parent, const CarryTurn *turn)
{
  CarryTurn back = *parent;

  for (int row = 0; row < 3; row++)
    for (int column = 0; column < 3; column++)
      back.m[row][column] = parent->m[column][row];

  return carry_turn_then (back, *turn);
}

static double
degrees (double radians)
{
  return radians * 180 / G_PI;
}

/* Flexion, abduction and rotation, the other way round of DESIGN 13.2. */
static void
measure_limb (const CarryTurn *parent, const CarryTurn *limb, CarrySide side, double *angles)
{
  const CarryTurn turn = seen_from (parent, limb);
  const double s = side == CARRY_SIDE_RIGHT ? 1 : -1;

  angles[0] = degrees (atan2 (-turn.m[0][1], turn.m[1][1]));
  angles[1] = -s * degrees (asin (CLAMP (turn.m[2][1], -1, 1)));
  angles[2] = -s * degrees (atan2 (-turn.m[2][0], turn.m[2][2]));
}

static double
measure_bend (CarryPoint start, CarryPoint joint, CarryPoint end)
{
  const CarryPoint u = carry_point_unit (carry_point_subtract (joint, start));
  const CarryPoint v = carry_point_unit (carry_point_subtract (end, joint));

  return degrees (acos (CLAMP (carry_point_dot (u, v), -1, 1)));
}

static const CarryPoseField *
get_field (const char *key)
{
  gsize n;
  const CarryPoseField *fields = carry_pose_get_fields (&n);

  for (gsize i = 0; i < n; i++)
    if (g_str_equal (fields[i].key, key))
      return &fields[i];

  g_assert_not_reached ();
}

static double
get_excess (const CarryPoseField *field, const double *angles)
{
  double excess = 0;

  for (guint i = 0; i < field->n; i++)
    excess = MAX (excess, MAX (field->low[i] - angles[i], angles[i] - field->high[i]));

  return excess;
}

/* The shoulder has several ways to say the same attitude; the healthiest one counts. */
static double
get_excess_either_way (const CarryPoseField *field, const double *angles)
{
  const double other[] = { angles[0] + (angles[0] > 0 ? -180 : 180), 180 - angles[1],
                           angles[2] + (angles[2] > 0 ? -180 : 180) };
  const double raised[] = { angles[0] + 360, angles[1], angles[2] };

  return MIN (get_excess (field, angles), MIN (get_excess (field, other), get_excess (field, raised)));
}

static void
check_limb (const CarryMovement *movement, const CarrySkeleton *skeletons, CarrySide side, int joint)
{
  static const char *const names[] = { "hip", "shoulder", "knee", "elbow", "ankle" };
  static const CarryPoseField ankle = { "ankle", { "an" }, 0, 1, { -50 }, { 35 } };
  double worst = 0, angles[3] = { 0 }, at[3] = { 0 };
  int when = 0;

  for (int i = 0; i <= MOMENTS; i++)
    {
      const CarrySkeleton *now = &skeletons[i];
      const CarryTurn foot = seen_from (&now->shanks[side], &now->feet[side]);
      double excess;

      switch (joint)
        {
        case 0:
          measure_limb (&now->pelvis, &now->thighs[side], side, angles);
          excess = get_excess_either_way (get_field ("rhip"), angles);
          break;

        case 1:
          measure_limb (&now->thorax, &now->upper_arms[side], side, angles);
          excess = get_excess_either_way (get_field ("rsh"), angles);
          break;

        case 2:
          angles[0] =
              measure_bend (joint_on (now, CARRY_JOINT_HIP, side), joint_on (now, CARRY_JOINT_KNEE, side),
                            joint_on (now, CARRY_JOINT_ANKLE, side));
          excess = get_excess (get_field ("rkn"), angles);
          break;

        case 3:
          angles[0] =
              measure_bend (joint_on (now, CARRY_JOINT_SHOULDER, side),
                            joint_on (now, CARRY_JOINT_ELBOW, side), joint_on (now, CARRY_JOINT_WRIST, side));
          excess = get_excess (get_field ("rel"), angles);
          break;

        default:
          angles[0] = degrees (atan2 (foot.m[1][0], foot.m[0][0]));
          excess = get_excess (&ankle, angles);
        }

      if (excess > worst)
        {
          worst = excess;
          when = i;
          memcpy (at, angles, sizeof at);
        }
    }

  if (worst > LENIENCE)
    blame (movement, when, "the %s %s is bent too far: %.0f, %.0f, %.0f degrees",
           side == CARRY_SIDE_RIGHT ? "right" : "left", names[joint], at[0], at[1], at[2]);
}

static void
check_joints (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    for (int joint = 0; joint < 5; joint++)
      check_limb (movement, skeletons, side, joint);
}

static gboolean
moves (const CarryMount *place, int moment)
{
  const double step = 0.5 / MOMENTS, t = (double)moment / MOMENTS;
  const CarryPoint way = carry_point_subtract (carry_mount_get_offset (place, t + step),
                                               carry_mount_get_offset (place, t - step));

  return carry_point_length (way) > 1e-6;
}

static void
check_grips (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    for (int limb = 0; limb < 2; limb++)
      {
        const CarryGrip *grip = limb == 0 ? &movement->hands[side] : &movement->ankles[side];
        const CarryJoint tip = limb == 0 ? CARRY_JOINT_WRIST : CARRY_JOINT_ANKLE;
        double worst = 0;
        int when = 0;

        for (int i = 0; grip->held && i <= MOMENTS; i++)
          {
            const CarryPoint at = joint_on (&skeletons[i], limb == 0 ? tip : grip->by, side);
            CarryPoint target = carry_skeleton_locate (&skeletons[i], &grip->place, (double)i / MOMENTS);
            double miss;

            if (grip->hang > 0)
              target.y = MAX (target.y, joint_on (&skeletons[i], CARRY_JOINT_SHOULDER, side).y - grip->hang);

            miss = carry_point_length (carry_point_subtract (at, target));

            /* A foot that swings need not be anywhere exactly. */
            if (limb == 1 && moves (&grip->place, i))
              miss = 0;

            if (miss > worst)
              {
                worst = miss;
                when = i;
              }
          }

        if (worst > 0.005)
          blame (movement, when, "the %s %s is %.3f H from where it is held",
                 side == CARRY_SIDE_RIGHT ? "right" : "left", limb == 0 ? "hand" : "foot", worst);
      }
}

typedef struct
{
  CarryJoint joint;
  double height; /* H; what is not higher touches the ground */
} Contact;

static const Contact contacts[] = {
  { CARRY_JOINT_HEEL, 0.0015 },
  { CARRY_JOINT_BALL, 0.0015 },
  { CARRY_JOINT_WRIST, 0.031 },
  { CARRY_JOINT_KNEE, 0.036 },
};

/* Whatever touches the ground stays where it touched it. */
static void
check_contacts (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  for (gsize c = 0; c < G_N_ELEMENTS (contacts); c++)
    for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
      {
        const CarryJoint joint = carry_joint_on (contacts[c].joint, side);
        const CarryPoint *first = NULL;
        double worst = 0;
        int when = 0;

        for (int i = 0; i <= MOMENTS; i++)
          {
            const CarryPoint *at = &skeletons[i].joints[joint];

            if (at->y > contacts[c].height)
              {
                first = NULL;
                continue;
              }

            if (first == NULL)
              first = at;

            if (hypot (at->x - first->x, at->z - first->z) > worst)
              {
                worst = hypot (at->x - first->x, at->z - first->z);
                when = i;
              }
          }

        if (worst > 0.005)
          blame (movement, when, "%s slides by %.3f H", carry_joint_get_name (joint), worst);
      }
}

static void
check_ground (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  for (gsize joint = 0; joint < CARRY_N_JOINTS; joint++)
    {
      double lowest = 0;
      int when = 0;

      for (int i = 0; i <= MOMENTS; i++)
        if (skeletons[i].joints[joint].y < lowest)
          {
            lowest = skeletons[i].joints[joint].y;
            when = i;
          }

      if (lowest < -0.008)
        blame (movement, when, "%s is %.3f H below the ground", carry_joint_get_name ((CarryJoint)joint),
               -lowest);
    }
}

/* What stands on its feet alone has its weight above them, ahead as well as sideways. */
static void
check_balance (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  if (!movement->standing)
    return;

  for (int i = 0; i <= MOMENTS; i += MOMENTS / 8)
    {
      const CarryPoint centre = carry_skeleton_get_centre_of_mass (&skeletons[i], NULL);
      double low = G_MAXDOUBLE, left = G_MAXDOUBLE, right = -G_MAXDOUBLE;

      for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
        low = MIN (low, MIN (joint_on (&skeletons[i], CARRY_JOINT_BALL, side).y,
                             joint_on (&skeletons[i], CARRY_JOINT_HEEL, side).y));

      for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
        if (MIN (joint_on (&skeletons[i], CARRY_JOINT_BALL, side).y,
                 joint_on (&skeletons[i], CARRY_JOINT_HEEL, side).y) < low + 0.02)
          {
            left = MIN (left, joint_on (&skeletons[i], CARRY_JOINT_FOOT, side).z - 0.03);
            right = MAX (right, joint_on (&skeletons[i], CARRY_JOINT_FOOT, side).z + 0.03);
          }

      if (centre.z < left || centre.z > right)
        {
          blame (movement, i, "weight at z %.3f, feet from %.3f to %.3f", centre.z, left, right);
          return;
        }
    }
}

/* A bar is as near to a hand as its axis is, which runs across. */
static double
distance_to_hands (const CarrySkeleton *skeleton, CarryPoint at, gboolean bar)
{
  double nearest = G_MAXDOUBLE;

  for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
    {
      CarryPoint away = carry_point_subtract (at, joint_on (skeleton, CARRY_JOINT_PALM, side));

      if (bar)
        away.z = 0;

      nearest = MIN (nearest, carry_point_length (away));
    }

  return nearest;
}

/* A free weight is in a hand, across the hips or on the shoulders or held between the feet or knees; or it
 * lies on the ground. */
static void
check_weights (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  static const CarryJoint carriers[] = { CARRY_JOINT_C7,   CARRY_JOINT_ROOT, CARRY_JOINT_KNEE,
                                         CARRY_JOINT_HEEL, CARRY_JOINT_BALL, CARRY_JOINT_LEFT_SHOULDER };

  for (guint p = 0; p < movement->props->len; p++)
    for (int i = 0; i <= MOMENTS; i += MOMENTS / 8)
      {
        const CarryProp *prop = &g_array_index (movement->props, CarryProp, p);
        const CarryPoint at = carry_skeleton_locate (&skeletons[i], &prop->place, (double)i / MOMENTS);
        double nearest = distance_to_hands (&skeletons[i], at, prop->kind == CARRY_PROP_BARBELL);

        if (prop->kind != CARRY_PROP_BARBELL && prop->kind != CARRY_PROP_DUMBBELL &&
            prop->kind != CARRY_PROP_KETTLEBELL && prop->kind != CARRY_PROP_BALL)
          continue;

        for (gsize c = 0; c < G_N_ELEMENTS (carriers); c++)
          nearest =
              MIN (nearest, carry_point_length (carry_point_subtract (at, skeletons[i].joints[carriers[c]])));

        if (nearest > 0.14 && at.y > 0.14)
          {
            blame (movement, i, "thing %u floats %.2f H from the figure", p, nearest);
            break;
          }
      }
}

static gboolean
is_between (double at, double one, double other, double margin)
{
  return at > MIN (one, other) + margin && at < MAX (one, other) - margin;
}

/* Nobody stands or kneels in a box. What is soft gives way a little. */
static void
check_boxes (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  const double margin = 0.02;
  static const CarryJoint solid[] = { CARRY_JOINT_HEAD, CARRY_JOINT_C7,   CARRY_JOINT_ROOT, CARRY_JOINT_WRIST,
                                      CARRY_JOINT_KNEE, CARRY_JOINT_HEEL, CARRY_JOINT_BALL, CARRY_JOINT_TOE };

  for (guint p = 0; p < movement->props->len; p++)
    for (int i = 0; i <= MOMENTS; i++)
      {
        const CarryProp *prop = &g_array_index (movement->props, CarryProp, p);
        const CarryPoint one = carry_skeleton_locate (&skeletons[i], &prop->place, (double)i / MOMENTS);
        const CarryPoint other = carry_skeleton_locate (&skeletons[i], &prop->far, (double)i / MOMENTS);

        for (gsize s = 0; prop->kind == CARRY_PROP_BLOCK && s < G_N_ELEMENTS (solid); s++)
          for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
            {
              const CarryJoint joint =
                  solid[s] < CARRY_JOINT_SHOULDER ? solid[s] : carry_joint_on (solid[s], side);
              const CarryPoint at = skeletons[i].joints[joint];

              if (is_between (at.x, one.x, other.x, margin) && is_between (at.y, one.y, other.y, margin) &&
                  is_between (at.z, one.z, other.z, 0))
                {
                  blame (movement, i, "%s is inside thing %u", carry_joint_get_name (joint), p);
                  return;
                }
            }
      }
}

static double
distance_to_line (CarryPoint at, CarryPoint start, CarryPoint end)
{
  const CarryPoint way = carry_point_subtract (end, start);
  const CarryPoint from = carry_point_subtract (at, start);
  const double squared = carry_point_dot (way, way);
  const double t = squared > 0 ? CLAMP (carry_point_dot (from, way) / squared, 0, 1) : 0;

  return carry_point_length (carry_point_subtract (
      at, (CarryPoint){ start.x + t * way.x, start.y + t * way.y, start.z + t * way.z }));
}

/* Neither a bar, a post nor an arm goes through the head, whose radius is 0.05 H. */
static void
check_head (const CarryMovement *movement, const CarrySkeleton *skeletons)
{
  const double radius = 0.04;

  for (int i = 0; i <= MOMENTS; i++)
    {
      const CarryPoint head = skeletons[i].joints[CARRY_JOINT_HEAD];

      for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
        if (distance_to_line (head, joint_on (&skeletons[i], CARRY_JOINT_ELBOW, side),
                              joint_on (&skeletons[i], CARRY_JOINT_PALM, side)) < radius)
          {
            blame (movement, i, "an arm goes through the head");
            return;
          }

      for (guint p = 0; p < movement->props->len; p++)
        {
          const CarryProp *prop = &g_array_index (movement->props, CarryProp, p);
          const double t = (double)i / MOMENTS;

          if (prop->kind == CARRY_PROP_ROD &&
              distance_to_line (head, carry_skeleton_locate (&skeletons[i], &prop->place, t),
                                carry_skeleton_locate (&skeletons[i], &prop->far, t)) < radius)
            {
              blame (movement, i, "thing %u goes through the head", p);
              return;
            }
        }
    }
}

static JsonArray *
load_exercises (JsonParser *parser)
{
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (catalogue_path);
  json_parser_load_from_file (parser, catalogue_path, &error);
  g_assert_no_error (error);

  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "exercises");
}

/* How far the joint that moves most comes from where it starts, in H. */
static double
measure_way (const CarryMovement *movement)
{
  CarrySkeleton start;
  double longest = 0;

  carry_skeleton_solve (&start, movement, 0);

  for (int i = 1; i <= MOMENTS; i++)
    {
      CarrySkeleton now;

      carry_skeleton_solve (&now, movement, (double)i / MOMENTS);
      for (gsize joint = 0; joint < CARRY_N_JOINTS; joint++)
        longest =
            MAX (longest, carry_point_length (carry_point_subtract (now.joints[joint], start.joints[joint])));
    }

  return longest;
}

/* What is not held still is seen to move, by a twentieth of the picture: 2 pixels in a list. */
static void
test_every_movement_moves (void)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonArray *exercises = load_exercises (parser);

  for (guint i = 0; i < json_array_get_length (exercises); i++)
    {
      JsonObject *exercise = json_array_get_object_element (exercises, i);
      const char *id = json_object_get_string_member (exercise, "id");
      const CarryMovement *movement = carry_figure_get (id);
      const double way = measure_way (movement) / (movement->reach > 0 ? 2 * movement->reach : 1);

      if (way < 0.05 && !g_str_equal (json_object_get_string_member (exercise, "contraction"), "I"))
        {
          g_test_message ("%s moves by %.3f of the picture only", id, way);
          g_test_fail ();
        }
    }
}

static void
test_every_exercise_has_a_figure (void)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonArray *exercises = load_exercises (parser);

  g_assert_cmpuint (json_array_get_length (exercises), >=, 125);

  for (guint i = 0; i < json_array_get_length (exercises); i++)
    {
      JsonObject *exercise = json_array_get_object_element (exercises, i);
      const char *id = json_object_get_string_member (exercise, "id");

      if (!carry_figure_exists (id))
        {
          g_test_message ("%s has no figure", id);
          g_test_fail ();
        }
    }
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    Check check;
  } checks[] = {
    { "/figure/poses/joints", check_joints },     { "/figure/poses/grips", check_grips },
    { "/figure/poses/contacts", check_contacts }, { "/figure/poses/ground", check_ground },
    { "/figure/poses/balance", check_balance },   { "/figure/poses/weights", check_weights },
    { "/figure/poses/boxes", check_boxes },       { "/figure/poses/head", check_head },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue_path = argc > 1 ? argv[1] : NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    g_test_add_data_func (checks[i].path, (gconstpointer)checks[i].check, test_all);

  g_test_add_func ("/figure/poses/catalogue", test_every_exercise_has_a_figure);
  g_test_add_func ("/figure/poses/moves", test_every_movement_moves);

  return g_test_run ();
}
