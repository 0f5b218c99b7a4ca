/* test-skeleton.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure.h"
#include "carry-gallery.h"
#include "carry-skeleton.h"

#include <json-glib/json-glib.h>
#include <math.h>

/* The design's own solution is given to four digits. */
#define TOLERANCE 0.001

static JsonObject *
load_design (JsonParser *parser)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (CARRY_RESOURCE_PATH "/figure/mannequin.json",
                                                      G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  gsize length;
  const char *json;

  g_assert_no_error (error);
  json = g_bytes_get_data (bytes, &length);
  json_parser_load_from_data (parser, json, (gssize)length, &error);
  g_assert_no_error (error);

  return json_node_get_object (json_parser_get_root (parser));
}

/* The design's figures as they are, before ours take their names over. */
static const CarryMovement *
get_design (const char *name)
{
  static CarryGallery *gallery;

  if (gallery == NULL)
    {
      g_autoptr (GError) error = NULL;

      gallery = carry_gallery_new ();
      carry_gallery_add_resource (gallery, CARRY_RESOURCE_PATH "/figure/mannequin.json", &error);
      g_assert_no_error (error);
      carry_gallery_add_resource (gallery, CARRY_RESOURCE_PATH "/figure/poses.json", &error);
      g_assert_no_error (error);
    }

  return carry_gallery_get (gallery, name);
}

static void
check_joints (const char *figure, const char *moment, double t, JsonObject *solved)
{
  CarrySkeleton skeleton;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  guint n = 0;

  carry_skeleton_solve (&skeleton, get_design (figure), t);
  json_object_iter_init (&iter, solved);

  while (json_object_iter_next (&iter, &name, &node))
    {
      JsonArray *at = json_node_get_array (node);
      const CarryPoint expected = { json_array_get_double_element (at, 0),
                                    json_array_get_double_element (at, 1),
                                    json_array_get_double_element (at, 2) };
      CarryJoint joint;
      double miss;

      g_assert_true (carry_joint_from_name (name, &joint));
      miss = carry_point_length (carry_point_subtract (skeleton.joints[joint], expected));
      n++;

      if (miss > TOLERANCE)
        {
          g_test_message ("%s, %s: %s misses by %.4f H", figure, moment, name, miss);
          g_test_fail ();
        }
    }

  g_assert_cmpuint (n, ==, 22);
}

static void
test_solved_joints (gconstpointer data)
{
  static const char *const moments[] = { "start", "middle", "end" };
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *exercises = json_object_get_object_member (load_design (parser), "exercises");
  JsonObject *solved =
      json_object_get_object_member (json_object_get_object_member (exercises, data), "solved");

  g_assert_nonnull (solved);

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    check_joints (data, moments[i], (double)i / 2, json_object_get_object_member (solved, moments[i]));
}

static double
get_length (const CarrySkeleton *skeleton, CarryJoint from, CarryJoint to, CarrySide side)
{
  return carry_point_length (carry_point_subtract (skeleton->joints[carry_joint_on (to, side)],
                                                   skeleton->joints[carry_joint_on (from, side)]));
}

/* Whatever the pose and however limbs are held, bones keep their length. */
static void
test_bones_keep_their_length (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *lengths = json_object_get_object_member (load_design (parser), "lengths");
  const double thigh = json_object_get_double_member (lengths, "thigh");
  const double shank = json_object_get_double_member (lengths, "shank");
  const double upper = json_object_get_double_member (lengths, "upper");
  const double fore = json_object_get_double_member (lengths, "fore");

  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    for (int i = 0; i <= 10; i++)
      {
        CarrySkeleton skeleton;

        carry_skeleton_solve (&skeleton, carry_figure_get (*name), i / 10.0);

        for (CarrySide side = CARRY_SIDE_RIGHT; side <= CARRY_SIDE_LEFT; side++)
          {
            g_assert_cmpfloat_with_epsilon (get_length (&skeleton, CARRY_JOINT_HIP, CARRY_JOINT_KNEE, side),
                                            thigh, 1e-9);
            g_assert_cmpfloat_with_epsilon (get_length (&skeleton, CARRY_JOINT_KNEE, CARRY_JOINT_ANKLE, side),
                                            shank, 1e-9);
            g_assert_cmpfloat_with_epsilon (
                get_length (&skeleton, CARRY_JOINT_SHOULDER, CARRY_JOINT_ELBOW, side), upper, 1e-9);
            g_assert_cmpfloat_with_epsilon (
                get_length (&skeleton, CARRY_JOINT_ELBOW, CARRY_JOINT_WRIST, side), fore, 1e-9);
          }
      }
}

/* No joint jumps while a movement runs: a five-hundredth of the way moves no joint more than 0.02 H. */
static void
test_movements_run_smoothly (void)
{
  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    {
      CarrySkeleton before, now;

      carry_skeleton_solve (&before, carry_figure_get (*name), 0);

      for (int i = 1; i <= 500; i++)
        {
          carry_skeleton_solve (&now, carry_figure_get (*name), i / 500.0);

          for (gsize j = 0; j < CARRY_N_JOINTS; j++)
            {
              const double way = carry_point_length (carry_point_subtract (now.joints[j], before.joints[j]));

              if (way > 0.02 || isnan (way))
                {
                  g_test_message ("%s jumps at %.3f: %s by %.3f H", *name, i / 500.0,
                                  carry_joint_get_name ((CarryJoint)j), way);
                  g_test_fail ();
                }
            }

          before = now;
        }
    }
}

static void
test_poses_are_healthy (void)
{
  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    for (guint i = 0; i < carry_figure_get (*name)->n_poses; i++)
      {
        const CarryMovement *movement = carry_figure_get (*name);
        const CarryPoseField *breach = carry_pose_find_breach (&movement->poses[i]);

        if (breach != NULL)
          {
            g_test_message ("%s, pose %u: %s is beyond its limit", *name, i, breach->key);
            g_test_fail ();
          }
      }
}

static void
test_breach_is_found (void)
{
  CarryPose pose;

  carry_pose_init (&pose);
  g_assert_null (carry_pose_find_breach (&pose));

  pose.numbers[CARRY_POSE_KNEE + 1] = 151;
  g_assert_cmpstr (carry_pose_find_breach (&pose)->key, ==, "lkn");

  pose.numbers[CARRY_POSE_KNEE + 1] = 150;
  pose.feet[CARRY_SIDE_LEFT] = (CarryFootHold){ CARRY_FOOT_ANKLE, 36 };
  g_assert_nonnull (carry_pose_find_breach (&pose));
}

/* Limits and defaults in the code are those of the design's file. */
static void
test_limits_are_the_designs (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *limits = json_object_get_object_member (load_design (parser), "limits");
  gsize n_fields;
  const CarryPoseField *fields = carry_pose_get_fields (&n_fields);

  for (gsize i = 0; i < n_fields; i++)
    for (guint j = 0; j < fields[i].n; j++)
      {
        const char *key = fields[i].limit_keys[j];
        JsonArray *limit;

        if (key == NULL)
          continue;

        limit = json_object_get_array_member (limits, key);
        g_assert_nonnull (limit);
        g_assert_cmpfloat (fields[i].low[j], ==, json_array_get_double_element (limit, 0));
        g_assert_cmpfloat (fields[i].high[j], ==, json_array_get_double_element (limit, 1));
      }
}

static const CarryProp *
find_barbell (const CarryMovement *movement)
{
  for (guint i = 0; i < movement->props->len; i++)
    {
      const CarryProp *prop = &g_array_index (movement->props, CarryProp, i);

      if (prop->kind == CARRY_PROP_BARBELL)
        return prop;
    }

  return NULL;
}

/* What stands on its feet alone must not fall over (DESIGN 13.3.6). */
static void
test_standing_figures_balance (void)
{
  guint n = 0;

  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    {
      const CarryMovement *movement = carry_figure_get (*name);
      const CarryProp *prop = find_barbell (movement);

      if (!movement->standing)
        continue;

      for (int i = 0; i < 2; i++)
        {
          CarrySkeleton skeleton;
          CarryPoint barbell, centre;
          double heel, toe;

          carry_skeleton_solve (&skeleton, movement, i);

          if (prop != NULL)
            barbell = carry_skeleton_locate (&skeleton, &prop->place, i);

          centre = carry_skeleton_get_centre_of_mass (&skeleton, prop != NULL ? &barbell : NULL);
          carry_skeleton_get_support (&skeleton, &heel, &toe);

          if (centre.x < heel || centre.x > toe)
            {
              g_test_message ("%s, %s: weight at %.3f, feet from %.3f to %.3f", *name,
                              i == 0 ? "start" : "end", centre.x, heel, toe);
              g_test_fail ();
            }
        }

      n++;
    }

  g_assert_cmpuint (n, >=, 6);
}

/* Standing at attention, by hand: the middle of trunk and head lies above the hips. */
static void
test_centre_of_mass_of_standing (void)
{
  g_autoptr (CarryMovement) movement = carry_movement_new ("standing");
  const CarryPoint barbell = { 1, 1, 0 };
  CarrySkeleton skeleton;
  CarryPoint plain, loaded;

  carry_skeleton_solve (&skeleton, movement, 0);
  plain = carry_skeleton_get_centre_of_mass (&skeleton, NULL);
  loaded = carry_skeleton_get_centre_of_mass (&skeleton, &barbell);

  g_assert_cmpfloat_with_epsilon (plain.z, 0, 1e-9);
  g_assert_cmpfloat (plain.y, >, 0.53);
  g_assert_cmpfloat (plain.y, <, 0.62);
  /* 0.8 body masses one H ahead pull the common centre to (x + 0.8) / 1.8. */
  g_assert_cmpfloat_with_epsilon (loaded.x, (plain.x + 0.8) / 1.8, 1e-9);
}

int
main (int argc, char *argv[])
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GList) names = NULL;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  names = json_object_get_members (json_object_get_object_member (load_design (parser), "exercises"));
  g_assert_cmpuint (g_list_length (names), ==, 20);

  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *path = g_strconcat ("/figure/skeleton/solved/", (char *)l->data, NULL);

      g_test_add_data_func (path, l->data, test_solved_joints);
    }

  g_test_add_func ("/figure/skeleton/bones", test_bones_keep_their_length);
  g_test_add_func ("/figure/skeleton/smooth", test_movements_run_smoothly);
  g_test_add_func ("/figure/skeleton/healthy", test_poses_are_healthy);
  g_test_add_func ("/figure/skeleton/breach", test_breach_is_found);
  g_test_add_func ("/figure/skeleton/limits", test_limits_are_the_designs);
  g_test_add_func ("/figure/skeleton/balance", test_standing_figures_balance);
  g_test_add_func ("/figure/skeleton/centre-of-mass", test_centre_of_mass_of_standing);

  return g_test_run ();
}
