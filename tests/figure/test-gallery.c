/* test-gallery.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-gallery.h"

#include <json-glib/json-glib.h>

#define EXERCISE(body) "{\"exercises\":{\"odd\":{" body "}}}"

static const struct
{
  const char *name;
  const char *json;
  int code; /* -1: a JSON error */
  const char *says;
} wrong[] = {
  { "not-json", "{\"exercises\":", -1, "" },
  { "no-exercises", "{}", CARRY_MOVEMENT_ERROR_MEMBER, "exercises" },
  { "a-list", "[]", CARRY_MOVEMENT_ERROR_MEMBER, "exercises" },
  { "exercise-is-number", "{\"exercises\":{\"odd\":3}}", CARRY_MOVEMENT_ERROR_VALUE, "odd" },
  { "unknown-member", EXERCISE ("\"colour\":1"), CARRY_MOVEMENT_ERROR_MEMBER, "colour" },
  { "unknown-part", EXERCISE ("\"highlight\":[\"tail\"]"), CARRY_MOVEMENT_ERROR_VALUE, "highlight" },
  { "empty-part", EXERCISE ("\"highlight\":[\"\"]"), CARRY_MOVEMENT_ERROR_VALUE, "highlight" },
  { "pose-is-list", EXERCISE ("\"start\":[]"), CARRY_MOVEMENT_ERROR_VALUE, "start" },
  { "unknown-angle", EXERCISE ("\"start\":{\"tail\":4}"), CARRY_MOVEMENT_ERROR_VALUE, "tail" },
  { "angle-is-text", EXERCISE ("\"start\":{\"rkn\":\"4\"}"), CARRY_MOVEMENT_ERROR_VALUE, "rkn" },
  { "two-angles", EXERCISE ("\"start\":{\"rhip\":[4,5]}"), CARRY_MOVEMENT_ERROR_VALUE, "rhip" },
  { "odd-foot", EXERCISE ("\"end\":{\"lan\":\"flatt\"}"), CARRY_MOVEMENT_ERROR_VALUE, "lan" },
  { "odd-foot-list", EXERCISE ("\"end\":{\"lan\":[\"x\",4]}"), CARRY_MOVEMENT_ERROR_VALUE, "lan" },
  { "odd-plant", EXERCISE ("\"end\":{\"plant\":[\"tail\",[0,0,0]]}"), CARRY_MOVEMENT_ERROR_VALUE, "plant" },
  { "odd-align", EXERCISE ("\"end\":{\"align\":[\"rsh\"]}"), CARRY_MOVEMENT_ERROR_VALUE, "align" },
  { "odd-prop", EXERCISE ("\"props\":[{\"kind\":\"hat\"}]"), CARRY_MOVEMENT_ERROR_VALUE, "kind" },
  { "odd-anchor", EXERCISE ("\"props\":[{\"kind\":\"ball\",\"on\":\"tail\"}]"), CARRY_MOVEMENT_ERROR_VALUE,
    "on" },
  { "odd-middle", EXERCISE ("\"middle\":[]"), CARRY_MOVEMENT_ERROR_VALUE, "middle" },
  { "many-poses", EXERCISE ("\"middle\":[{},{},{},{},{},{},{}]"), CARRY_MOVEMENT_ERROR_VALUE, "middle" },
  { "odd-sole", EXERCISE ("\"feet\":{\"by\":\"knee\"}"), CARRY_MOVEMENT_ERROR_VALUE, "by" },
  { "like-nobody", EXERCISE ("\"like\":\"nobody\""), CARRY_MOVEMENT_ERROR_VALUE, "nobody" },
  { "like-itself", EXERCISE ("\"like\":\"odd\""), CARRY_MOVEMENT_ERROR_VALUE, "odd" },
  { "alias-of-nobody", "{\"aliases\":{\"old\":\"nobody\"}}", CARRY_MOVEMENT_ERROR_VALUE, "old" },
  { "aliases-are-list", "{\"aliases\":[]}", CARRY_MOVEMENT_ERROR_VALUE, "aliases" },
  { "odd-place", EXERCISE ("\"hands\":{\"at\":[1,2]}"), CARRY_MOVEMENT_ERROR_VALUE, "point" },
};

static void
test_wrong_file (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryGallery) gallery = carry_gallery_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (carry_gallery_add (gallery, wrong[i].json, -1, &error));

  if (wrong[i].code < 0)
    g_assert_true (error->domain == JSON_PARSER_ERROR);
  else
    g_assert_error (error, CARRY_MOVEMENT_ERROR, wrong[i].code);

  g_assert_nonnull (strstr (error->message, wrong[i].says));
  g_assert_null (carry_gallery_get (gallery, "odd"));
  g_assert_null (carry_gallery_get_names (gallery)[0]);
}

/* A later file adds to a movement what the first left open, and no more. */
static void
test_files_complete_each_other (void)
{
  g_autoptr (CarryGallery) gallery = carry_gallery_new ();
  g_autoptr (GError) error = NULL;
  const CarryMovement *movement;

  g_assert_true (
      carry_gallery_add (gallery,
                         EXERCISE ("\"name\":\"Odd\",\"hands\":\"in "
                                   "prose\",\"start\":{\"pitch\":10},\"end\":{\"pitch\":30,\"rkn\":50}"),
                         -1, &error));
  g_assert_no_error (error);
  movement = carry_gallery_get (gallery, "odd");
  g_assert_false (movement->hands[CARRY_SIDE_RIGHT].held);

  g_assert_true (carry_gallery_add (
      gallery,
      EXERCISE ("\"hands\":{\"at\":[1,2,3],\"pole\":[0,0,1]},\"end\":{\"pitch\":40},\"thumbnail\":0.25"), -1,
      &error));
  g_assert_no_error (error);
  g_assert_true (carry_gallery_get (gallery, "odd") == movement);

  g_assert_cmpstr (movement->title, ==, "Odd");
  g_assert_cmpfloat (movement->poses[0].numbers[CARRY_POSE_PITCH], ==, 10);
  g_assert_cmpfloat (movement->poses[1].numbers[CARRY_POSE_PITCH], ==, 40);
  g_assert_cmpfloat (movement->poses[1].numbers[CARRY_POSE_KNEE], ==, 50);
  g_assert_cmpfloat (movement->thumbnail, ==, 0.25);
  g_assert_true (movement->hands[CARRY_SIDE_LEFT].held);
  g_assert_cmpfloat (carry_mount_get_offset (&movement->hands[CARRY_SIDE_RIGHT].place, 0.5).z, ==, 3);
  g_assert_cmpfloat (carry_mount_get_offset (&movement->hands[CARRY_SIDE_LEFT].place, 0.5).z, ==, -3);
  g_assert_cmpfloat (carry_mount_get_offset (&movement->hands[CARRY_SIDE_LEFT].pole, 1).z, ==, -1);
}

static void
test_interpolation (void)
{
  g_autoptr (CarryGallery) gallery = carry_gallery_new ();
  g_autoptr (GError) error = NULL;
  CarryPose pose;

  g_assert_true (carry_gallery_add (gallery,
                                    EXERCISE ("\"start\":{\"pitch\":10,\"plant\":[\"lball\",[1,0,null]]},"
                                              "\"middle\":{\"pitch\":50},\"end\":{\"pitch\":30}"),
                                    -1, &error));
  g_assert_no_error (error);

  carry_movement_get_pose (carry_gallery_get (gallery, "odd"), 0.25, &pose);
  g_assert_cmpfloat_with_epsilon (pose.numbers[CARRY_POSE_PITCH], 30, 1e-12);
  g_assert_cmpfloat_with_epsilon (pose.numbers[CARRY_POSE_PLANT_X], 0.5, 1e-12);

  carry_movement_get_pose (carry_gallery_get (gallery, "odd"), 0.75, &pose);
  g_assert_cmpfloat_with_epsilon (pose.numbers[CARRY_POSE_PITCH], 40, 1e-12);

  carry_movement_get_pose (carry_gallery_get (gallery, "odd"), 7, &pose);
  g_assert_cmpfloat_with_epsilon (pose.numbers[CARRY_POSE_PITCH], 30, 1e-12);
}

/* A figure that is like another says only what differs, and does not change the other. */
static void
test_like (void)
{
  g_autoptr (CarryGallery) gallery = carry_gallery_new ();
  g_autoptr (GError) error = NULL;
  const CarryMovement *first, *second;
  CarryPose pose;

  carry_gallery_add (gallery,
                     "{\"exercises\":{"
                     "\"one\":{\"start\":{\"pitch\":10},\"end\":{\"pitch\":40},"
                     "\"props\":[{\"kind\":\"ball\"}]},"
                     "\"two\":{\"like\":\"one\",\"pose\":{\"knees\":20},"
                     "\"middle\":[{\"pitch\":0},{\"pitch\":80}],\"end\":{\"lkn\":30}}}}",
                     -1, &error);
  g_assert_no_error (error);
  first = carry_gallery_get (gallery, "one");
  second = carry_gallery_get (gallery, "two");

  g_assert_cmpuint (first->n_poses, ==, 2);
  g_assert_cmpfloat (first->poses[1].numbers[CARRY_POSE_KNEE], ==, 2);
  g_assert_cmpstr (second->name, ==, "two");
  g_assert_cmpuint (second->n_poses, ==, 4);
  g_assert_cmpuint (second->props->len, ==, 1);
  g_assert_cmpfloat (second->poses[0].numbers[CARRY_POSE_KNEE + 1], ==, 20);
  g_assert_cmpfloat (second->poses[3].numbers[CARRY_POSE_KNEE], ==, 20);
  g_assert_cmpfloat (second->poses[3].numbers[CARRY_POSE_KNEE + 1], ==, 30);

  /* Four poses lie a third of the movement apart; half way between the second and the third is 40. */
  carry_movement_get_pose (second, 0.5, &pose);
  g_assert_cmpfloat_with_epsilon (pose.numbers[CARRY_POSE_PITCH], 40, 1e-9);
  carry_movement_get_pose (second, 1, &pose);
  g_assert_cmpfloat_with_epsilon (pose.numbers[CARRY_POSE_PITCH], 40, 1e-9);
}

/* A name of before means the figure of today, and is no figure of its own. */
static void
test_aliases (void)
{
  g_autoptr (CarryGallery) gallery = carry_gallery_new ();
  g_autoptr (GError) error = NULL;

  carry_gallery_add (gallery, "{\"exercises\":{\"old\":{},\"new\":{}}}", -1, &error);
  g_assert_no_error (error);
  carry_gallery_add (gallery, "{\"aliases\":{\"old\":\"new\",\"older\":\"new\"}}", -1, &error);
  g_assert_no_error (error);

  g_assert_true (carry_gallery_get (gallery, "old") == carry_gallery_get (gallery, "new"));
  g_assert_true (carry_gallery_get (gallery, "older") == carry_gallery_get (gallery, "new"));
  g_assert_cmpstr (carry_gallery_get_names (gallery)[0], ==, "new");
  g_assert_null (carry_gallery_get_names (gallery)[1]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *path = g_strconcat ("/figure/gallery/wrong/", wrong[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_wrong_file);
    }

  g_test_add_func ("/figure/gallery/complete", test_files_complete_each_other);
  g_test_add_func ("/figure/gallery/like", test_like);
  g_test_add_func ("/figure/gallery/aliases", test_aliases);
  g_test_add_func ("/figure/gallery/interpolation", test_interpolation);

  return g_test_run ();
}
