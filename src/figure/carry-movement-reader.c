/* carry-movement-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-movement-reader.h"

#include "carry-prop-reader.h"
#include "carry-pose-reader.h"

static const char *const moments[] = { "start", "middle", "end" };

static const char *const part_names[CARRY_N_BODY_PARTS] = {
  "trunk", "hips", "neck", "head", "upper", "fore", "hand", "thigh", "short", "shank", "foot",
};

/* "thigh" means both sides, "rthigh" and "lthigh" one. */
static guint32
read_part (const char *name)
{
  for (gsize part = 0; part < G_N_ELEMENTS (part_names); part++)
    {
      const guint32 right = carry_movement_highlight_bit ((CarryBodyPart)part, CARRY_SIDE_RIGHT);
      const guint32 left = carry_movement_highlight_bit ((CarryBodyPart)part, CARRY_SIDE_LEFT);

      if (g_strcmp0 (name, part_names[part]) == 0)
        return right | left;

      if (g_strcmp0 (name + 1, part_names[part]) == 0)
        return name[0] == 'r' ? right : name[0] == 'l' ? left : 0;
    }

  return 0;
}

static gboolean
read_highlight (CarryMovement *movement, JsonNode *node, GError **error)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return carry_prop_fail (error, "highlight", "a list of body parts");

  array = json_node_get_array (node);
  movement->highlight = 0;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *name = json_array_get_string_element (array, i);
      const guint32 bits = name != NULL && *name != '\0' ? read_part (name) : 0;

      if (bits == 0)
        return carry_prop_fail (error, "highlight", "known body parts only");

      movement->highlight |= bits;
    }

  return TRUE;
}

static gboolean
read_camera (CarryMovement *movement, JsonNode *node, GError **error)
{
  JsonObject *camera;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return carry_prop_fail (error, "camera", "an object with yaw and pitch");

  camera = json_node_get_object (node);
  movement->yaw = json_object_get_double_member_with_default (camera, "yaw", movement->yaw);
  movement->pitch = json_object_get_double_member_with_default (camera, "pitch", movement->pitch);

  return TRUE;
}

static CarryGrip
mirrored (CarryGrip grip)
{
  for (gsize i = 0; i < G_N_ELEMENTS (grip.place.at); i++)
    {
      grip.place.at[i].z = -grip.place.at[i].z;
      grip.pole.at[i].z = -grip.pole.at[i].z;
    }

  if (grip.place.anchor == CARRY_ANCHOR_JOINT && grip.place.joint >= CARRY_JOINT_SHOULDER &&
      grip.place.joint < CARRY_JOINT_LEFT_SHOULDER)
    grip.place.joint = carry_joint_on (grip.place.joint, CARRY_SIDE_LEFT);

  return grip;
}

static gboolean
read_grip (JsonNode *node, const char *member, CarryGrip *right, CarryGrip *left, GError **error)
{
  CarryGrip grip = { .held = TRUE };
  JsonObject *object;
  const char *pole_in;

  /* The reference poses describe grips in prose; the numbers are in our own file. */
  if (JSON_NODE_HOLDS_VALUE (node))
    return TRUE;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return carry_prop_fail (error, member, "an object with on, at and pole");

  object = json_node_get_object (node);
  pole_in = json_object_get_string_member_with_default (object, "pole_in", "world");
  grip.hang = json_object_get_double_member_with_default (object, "hang", 0);

  if (!carry_place_read (&grip.place, object, "on", "at", error) ||
      !carry_place_read (&grip.pole, object, "pole_on", "pole", error))
    return FALSE;

  grip.pole.in_thorax = g_str_equal (pole_in, "thorax");

  if (right != NULL)
    *right = grip;

  if (left != NULL)
    *left = right != NULL ? mirrored (grip) : grip;

  return TRUE;
}

static gboolean
read_props (CarryMovement *movement, JsonNode *node, GError **error)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return carry_prop_fail (error, "props", "a list of objects");

  array = json_node_get_array (node);
  g_array_set_size (movement->props, 0);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      CarryProp prop;

      if (!JSON_NODE_HOLDS_OBJECT (element))
        return carry_prop_fail (error, "props", "a list of objects");

      if (!carry_prop_read (&prop, json_node_get_object (element), error))
        return FALSE;

      g_array_append_val (movement->props, prop);
    }

  return TRUE;
}

static gboolean
read_poses (CarryMovement *movement, JsonObject *object, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      JsonNode *node = json_object_get_member (object, moments[i]);

      if (node == NULL)
        continue;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return carry_prop_fail (error, moments[i], "an object");

      movement->has_middle = movement->has_middle || i == 1;

      if (!carry_pose_read (&movement->poses[i], json_node_get_object (node), error))
        return FALSE;
    }

  return TRUE;
}

typedef struct
{
  const char *member;
  gboolean ankles;
  gboolean right;
  gboolean left;
} GripMember;

static gboolean
read_grips (CarryMovement *movement, JsonObject *object, GError **error)
{
  static const GripMember members[] = {
    { "hands", FALSE, TRUE, TRUE }, { "rhand", FALSE, TRUE, FALSE }, { "lhand", FALSE, FALSE, TRUE },
    { "feet", TRUE, TRUE, TRUE },   { "rfoot", TRUE, TRUE, FALSE },  { "lfoot", TRUE, FALSE, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      CarryGrip *grips = members[i].ankles ? movement->ankles : movement->hands;
      JsonNode *node = json_object_get_member (object, members[i].member);

      if (node != NULL &&
          !read_grip (node, members[i].member, members[i].right ? &grips[CARRY_SIDE_RIGHT] : NULL,
                      members[i].left ? &grips[CARRY_SIDE_LEFT] : NULL, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_members (JsonObject *object, GError **error)
{
  static const char *const known[] = {
    "name",  "camera", "highlight", "equipment", "hands", "rhand",  "lhand",     "feet",     "rfoot",
    "lfoot", "props",  "start",     "middle",    "end",   "solved", "thumbnail", "standing", NULL,
  };
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init (&iter, object);

  while (json_object_iter_next (&iter, &member, NULL))
    if (!g_strv_contains (known, member))
      {
        g_set_error (error, CARRY_MOVEMENT_ERROR, CARRY_MOVEMENT_ERROR_MEMBER, "“%s” is not known here",
                     member);
        return FALSE;
      }

  return TRUE;
}

/**
 * carry_movement_read:
 * @movement: the movement to change
 * @object: an exercise of a pose file
 * @error: return location for a #CarryMovementError
 *
 * Takes over what @object says and leaves the rest, so that a second file can
 * complete the first. After an error @movement must not be used.
 *
 * Returns: whether all members were understood
 */
gboolean
carry_movement_read (CarryMovement *movement, JsonObject *object, GError **error)
{
  JsonNode *node;

  if (!check_members (object, error))
    return FALSE;

  if (json_object_has_member (object, "name"))
    {
      g_free (movement->title);
      movement->title = g_strdup (json_object_get_string_member (object, "name"));
    }

  if ((node = json_object_get_member (object, "camera")) != NULL && !read_camera (movement, node, error))
    return FALSE;

  if ((node = json_object_get_member (object, "highlight")) != NULL &&
      !read_highlight (movement, node, error))
    return FALSE;

  if ((node = json_object_get_member (object, "props")) != NULL && !read_props (movement, node, error))
    return FALSE;

  movement->thumbnail = json_object_get_double_member_with_default (object, "thumbnail", movement->thumbnail);
  movement->standing = json_object_get_boolean_member_with_default (object, "standing", movement->standing);

  return read_poses (movement, object, error) && read_grips (movement, object, error);
}
