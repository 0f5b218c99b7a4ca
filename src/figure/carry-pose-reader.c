/* carry-pose-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-pose-reader.h"

#include "carry-prop-reader.h"

static gboolean
holds_number (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) != G_TYPE_STRING;
}

static gboolean
read_field (CarryPose *pose, const CarryPoseField *field, JsonNode *node, GError **error)
{
  JsonArray *array;

  if (field->n == 1)
    {
      if (!holds_number (node))
        return carry_prop_fail (error, field->key, "a number");

      pose->numbers[field->first] = json_node_get_double (node);
      return TRUE;
    }

  array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL || json_array_get_length (array) != field->n)
    return carry_prop_fail (error, field->key, "a list of three angles");

  for (guint i = 0; i < field->n; i++)
    {
      if (!holds_number (json_array_get_element (array, i)))
        return carry_prop_fail (error, field->key, "a list of three angles");

      pose->numbers[field->first + i] = json_array_get_double_element (array, i);
    }

  return TRUE;
}

/* "flat", ["w", degrees], ["w", degrees, degrees outwards], the same with a tilt, or the degrees at the ankle. */
static gboolean
read_foot (CarryPose *pose, CarrySide side, JsonNode *node, GError **error)
{
  CarryFootHold hold = { .mode = CARRY_FOOT_FLAT };
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (holds_number (node))
    {
      hold.mode = CARRY_FOOT_ANKLE;
      hold.angle = json_node_get_double (node);
    }
  else if (array != NULL && json_array_get_length (array) >= 2 && json_array_get_length (array) <= 4 &&
           g_strcmp0 (json_array_get_string_element (array, 0), "w") == 0)
    {
      hold.mode = CARRY_FOOT_WORLD;
      hold.angle = json_array_get_double_element (array, 1);
      hold.turned = json_array_get_length (array) >= 3;
      hold.heading = hold.turned ? json_array_get_double_element (array, 2) : 0;
      hold.tilt = json_array_get_length (array) == 4 ? json_array_get_double_element (array, 3) : 0;
    }
  else if (!JSON_NODE_HOLDS_VALUE (node) || g_strcmp0 (json_node_get_string (node), "flat") != 0)
    {
      return carry_prop_fail (error, side == CARRY_SIDE_RIGHT ? "ran" : "lan",
                              "“flat”, an angle or [“w”, an angle]");
    }

  pose->feet[side] = hold;
  pose->feet_before[side] = hold;

  return TRUE;
}

static gboolean
read_joint (CarryJoint *joint, JsonArray *array, const char *member, GError **error)
{
  const char *name = json_array_get_length (array) > 0 ? json_array_get_string_element (array, 0) : NULL;

  return carry_joint_from_name (name, joint) || carry_prop_fail (error, member, "a known point first");
}

/* [point, [x, y, z]]; null leaves an axis free. */
static gboolean
read_plant (CarryPose *pose, JsonNode *node, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  JsonArray *target;

  if (array == NULL || json_array_get_length (array) != 2 ||
      !JSON_NODE_HOLDS_ARRAY (json_array_get_element (array, 1)))
    return carry_prop_fail (error, "plant", "[point, [x, y, z]]");

  target = json_array_get_array_element (array, 1);

  if (!read_joint (&pose->plant, array, "plant", error))
    return FALSE;

  pose->plant_before = pose->plant;
  pose->root_given = FALSE;
  pose->plant_axes = 0;

  for (guint axis = 0; axis < MIN (3u, json_array_get_length (target)); axis++)
    {
      if (json_array_get_null_element (target, axis))
        continue;

      pose->plant_axes |= 1u << axis;
      pose->numbers[CARRY_POSE_PLANT_X + axis] = json_array_get_double_element (target, axis);
    }

  return TRUE;
}

/* [point, y] or [point, y, "roll"]. */
static gboolean
read_align (CarryPose *pose, JsonNode *node, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  pose->align = CARRY_ALIGN_NONE;

  if (JSON_NODE_HOLDS_NULL (node))
    return TRUE;

  if (array == NULL || json_array_get_length (array) < 2)
    return carry_prop_fail (error, "align", "[point, height]");

  pose->align = json_array_get_length (array) == 3 ? CARRY_ALIGN_ROLL : CARRY_ALIGN_PITCH;
  pose->numbers[CARRY_POSE_ALIGN_Y] = json_array_get_double_element (array, 1);

  return read_joint (&pose->align_joint, array, "align", error);
}

/* Names for both sides at once: the field of the right side; that of the left follows it. */
static const struct
{
  const char *key;
  const char *right;
  const char *left;
} pairs[] = {
  { "arms", "rsh", "lsh" },   { "elbows", "rel", "lel" }, { "wrists", "rwr", "lwr" },
  { "hips", "rhip", "lhip" }, { "knees", "rkn", "lkn" },  { "ankles", "ran", "lan" },
  { "toes", "rto", "lto" },
};

static gboolean
read_member (CarryPose *pose, const char *member, JsonNode *node, GError **error)
{
  gsize n_fields;
  const CarryPoseField *fields = carry_pose_get_fields (&n_fields);

  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, member))
      {
        pose->root_given = pose->root_given || fields[i].first == CARRY_POSE_ROOT_Y;
        return read_field (pose, &fields[i], node, error);
      }

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (g_str_equal (pairs[i].key, member))
      return read_member (pose, pairs[i].right, node, error) &&
             read_member (pose, pairs[i].left, node, error);

  if (g_str_equal (member, "ran"))
    return read_foot (pose, CARRY_SIDE_RIGHT, node, error);

  if (g_str_equal (member, "lan"))
    return read_foot (pose, CARRY_SIDE_LEFT, node, error);

  if (g_str_equal (member, "plant"))
    return read_plant (pose, node, error);

  if (g_str_equal (member, "align"))
    return read_align (pose, node, error);

  /* Belongs to a grip that the reference poses describe in prose. */
  if (g_str_equal (member, "reach"))
    return TRUE;

  return carry_prop_fail (error, member, "a known name");
}

/**
 * carry_pose_read:
 * @pose: the pose to change
 * @object: the start, middle or end of an exercise in a pose file
 * @error: return location for a #CarryMovementError
 *
 * Takes over the members of @object, in their order, and leaves all else as it is.
 *
 * Returns: whether all members were understood
 */
gboolean
carry_pose_read (CarryPose *pose, JsonObject *object, GError **error)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);

  while (json_object_iter_next_ordered (&iter, &member, &node))
    if (!read_member (pose, member, node, error))
      return FALSE;

  return TRUE;
}
