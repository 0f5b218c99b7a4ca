/* carry-movement-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-movement-reader.h"

#include "carry-prop-reader.h"
#include "carry-pose-reader.h"

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
    return carry_prop_fail (error, "camera", "an object with yaw, pitch, on, at and reach");

  camera = json_node_get_object (node);
  movement->yaw = json_object_get_double_member_with_default (camera, "yaw", movement->yaw);
  movement->pitch = json_object_get_double_member_with_default (camera, "pitch", movement->pitch);

  movement->reach = json_object_get_double_member_with_default (camera, "reach", movement->reach);

  return carry_place_read (&movement->focus, camera, "on", "at", error);
}

static CarryGrip
mirrored (CarryGrip grip)
{
  for (guint i = 0; i < CARRY_MOVEMENT_MAX_POSES; i++)
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
read_sole (CarryJoint *joint, const char *name)
{
  g_autofree char *right = g_strconcat ("r", name, NULL);

  return carry_joint_from_name (right, joint) && *joint >= CARRY_JOINT_HEEL && *joint <= CARRY_JOINT_TOE;
}

static gboolean
read_grip (JsonNode *node, const char *member, CarryGrip *right, CarryGrip *left, GError **error)
{
  CarryGrip grip = { .held = TRUE, .by = CARRY_JOINT_ANKLE };
  JsonObject *object;
  const char *pole_in, *by;

  /* The reference poses describe grips in prose; the numbers are in our own file. */
  if (JSON_NODE_HOLDS_VALUE (node))
    return TRUE;

  /* Lets go of what the figure it is like holds. */
  if (JSON_NODE_HOLDS_NULL (node))
    {
      if (right != NULL)
        right->held = FALSE;

      if (left != NULL)
        left->held = FALSE;

      return TRUE;
    }

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return carry_prop_fail (error, member, "an object with on, at and pole");

  object = json_node_get_object (node);
  by = json_object_get_string_member_with_default (object, "by", NULL);

  if (by != NULL && !read_sole (&grip.by, by))
    return carry_prop_fail (error, "by", "“heel”, “foot”, “ball” or “toe”");

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
read_pose (CarryMovement *movement, guint i, JsonNode *node, const char *moment, GError **error)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return carry_prop_fail (error, moment, "an object");

  return carry_pose_read (&movement->poses[i], json_node_get_object (node), error);
}

/* One pose, or a list of the poses between start and end. Makes room for them before the end. */
static gboolean
read_middle (CarryMovement *movement, JsonNode *node, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  const guint n = array != NULL ? json_array_get_length (array) : 1;
  const CarryPose end = movement->poses[movement->n_poses - 1];

  if (n == 0 || n + 2 > CARRY_MOVEMENT_MAX_POSES)
    return carry_prop_fail (error, "middle", "one to six poses");

  if (movement->n_poses != n + 2)
    for (guint i = 1; i <= n; i++)
      movement->poses[i] = end;

  movement->n_poses = n + 2;
  movement->poses[n + 1] = end;

  for (guint i = 0; i < n; i++)
    if (!read_pose (movement, i + 1, array != NULL ? json_array_get_element (array, i) : node, "middle",
                    error))
      return FALSE;

  return TRUE;
}

/* What all poses share comes first, then what each has of its own. */
static gboolean
read_poses (CarryMovement *movement, JsonObject *object, GError **error)
{
  JsonNode *all = json_object_get_member (object, "pose");
  JsonNode *start = json_object_get_member (object, "start");
  JsonNode *middle = json_object_get_member (object, "middle");
  JsonNode *end = json_object_get_member (object, "end");

  for (guint i = 0; all != NULL && i < movement->n_poses; i++)
    if (!read_pose (movement, i, all, "pose", error))
      return FALSE;

  return (middle == NULL || read_middle (movement, middle, error)) &&
         (start == NULL || read_pose (movement, 0, start, "start", error)) &&
         (end == NULL || read_pose (movement, movement->n_poses - 1, end, "end", error));
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
    "name",  "camera", "highlight", "equipment", "hands", "rhand",  "lhand",     "feet",     "rfoot", "lfoot",
    "props", "pose",   "start",     "middle",    "end",   "solved", "thumbnail", "standing", "like",  NULL,
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
