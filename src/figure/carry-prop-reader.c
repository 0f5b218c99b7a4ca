/* carry-prop-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-prop-reader.h"

static const char *const kinds[CARRY_N_PROP_KINDS] = {
  "barbell", "dumbbell", "kettlebell", "ball",     "block", "rod",     "wall",
  "band",    "pad",      "slab",       "cylinder", "cord",  "trapbar",
};

/**
 * carry_prop_fail:
 * @error: return location for a #CarryMovementError
 * @member: the member that is wrong
 * @expected: what it should be
 *
 * Returns: %FALSE
 */
gboolean
carry_prop_fail (GError **error, const char *member, const char *expected)
{
  g_set_error (error, CARRY_MOVEMENT_ERROR, CARRY_MOVEMENT_ERROR_VALUE, "“%s” must be %s", member, expected);

  return FALSE;
}

/**
 * carry_point_read:
 * @point: (out): the point
 * @node: (nullable): [x, y, z], in H
 * @error: return location for a #CarryMovementError
 */
gboolean
carry_point_read (CarryPoint *point, JsonNode *node, GError **error)
{
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL || json_array_get_length (array) != 3)
    return carry_prop_fail (error, "point", "[x, y, z]");

  for (guint i = 0; i < 3; i++)
    if (!JSON_NODE_HOLDS_VALUE (json_array_get_element (array, i)))
      return carry_prop_fail (error, "point", "[x, y, z]");

  *point = (CarryPoint){ json_array_get_double_element (array, 0), json_array_get_double_element (array, 1),
                         json_array_get_double_element (array, 2) };

  return TRUE;
}

/* One point, or a list of the points between start and end. */
static gboolean
read_middle (CarryMount *place, JsonNode *node, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL || json_array_get_length (array) == 0 ||
      !JSON_NODE_HOLDS_ARRAY (json_array_get_element (array, 0)))
    {
      place->n_at = 3;
      return carry_point_read (&place->at[1], node, error);
    }

  if (json_array_get_length (array) + 2 > CARRY_MOVEMENT_MAX_POSES)
    return carry_prop_fail (error, "middle", "one to six points");

  place->n_at = json_array_get_length (array) + 2;

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!carry_point_read (&place->at[i + 1], json_array_get_element (array, i), error))
      return FALSE;

  return TRUE;
}

/* One offset for the whole movement, or an object with start, end and perhaps middle. */
static gboolean
read_offsets (CarryMount *place, JsonNode *node, GError **error)
{
  JsonObject *object;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      if (!carry_point_read (&place->at[0], node, error))
        return FALSE;

      place->n_at = 1;

      return TRUE;
    }

  object = json_node_get_object (node);

  place->n_at = 2;

  return carry_point_read (&place->at[0], json_object_get_member (object, "start"), error) &&
         (!json_object_has_member (object, "middle") ||
          read_middle (place, json_object_get_member (object, "middle"), error)) &&
         carry_point_read (&place->at[place->n_at - 1], json_object_get_member (object, "end"), error);
}

/**
 * carry_place_read:
 * @place: (out): the place
 * @object: what lies there
 * @on_member: its member that names the anchor
 * @at_member: its member with the offset
 * @error: return location for a #CarryMovementError
 *
 * Without an anchor the place is in the world; without an offset it is the anchor itself.
 */
gboolean
carry_place_read (
    CarryMount *place, JsonObject *object, const char *on_member, const char *at_member, GError **error)
{
  const char *on = json_object_get_string_member_with_default (object, on_member, "world");

  *place = (CarryMount){ .anchor = CARRY_ANCHOR_JOINT };
  place->in_thorax =
      g_str_equal (json_object_get_string_member_with_default (object, "in", "world"), "thorax");

  if (g_str_equal (on, "world"))
    place->anchor = CARRY_ANCHOR_WORLD;
  else if (g_str_equal (on, "palms"))
    place->anchor = CARRY_ANCHOR_PALMS;
  else if (!carry_joint_from_name (on, &place->joint))
    return carry_prop_fail (error, on_member, "“world”, “palms” or a known point");

  return !json_object_has_member (object, at_member) ||
         read_offsets (place, json_object_get_member (object, at_member), error);
}

static gboolean
read_kind (CarryProp *prop, JsonObject *object, GError **error)
{
  const char *kind = json_object_get_string_member_with_default (object, "kind", "");

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kind, kinds[i]))
      {
        prop->kind = (CarryPropKind)i;
        return TRUE;
      }

  return carry_prop_fail (error, "kind", "a known kind of equipment");
}

/**
 * carry_prop_read:
 * @prop: (out): the thing
 * @object: its description
 * @error: return location for a #CarryMovementError
 *
 * Members: kind; on, in and at for its place; to and to_on for its far end; by and
 * by_on for the middle of a cord; radius, width and breadth in H; elastic for a cord
 * that is a band; layer for a fixed depth or nearer for a shift of it;
 * dark for the first colour of equipment; across for the way a dumbbell lies.
 */
gboolean
carry_prop_read (CarryProp *prop, JsonObject *object, GError **error)
{
  *prop = (CarryProp){ 0 };

  if (!read_kind (prop, object, error) || !carry_place_read (&prop->place, object, "on", "at", error) ||
      !carry_place_read (&prop->far, object, "to_on", "to", error) ||
      !carry_place_read (&prop->by, object, "by_on", "by", error))
    return FALSE;

  prop->radius = json_object_get_double_member_with_default (object, "radius", 0.058);
  prop->width = json_object_get_double_member_with_default (object, "width", 0.016);
  prop->breadth = json_object_get_double_member_with_default (object, "breadth", 0.2);
  prop->elastic = json_object_get_boolean_member_with_default (object, "elastic", FALSE);
  prop->dark = json_object_get_boolean_member_with_default (object, "dark", FALSE);
  prop->across = json_object_get_boolean_member_with_default (object, "across", FALSE);
  prop->depth_given = json_object_has_member (object, "layer");
  prop->depth =
      json_object_get_double_member_with_default (object, prop->depth_given ? "layer" : "nearer", 0);

  return TRUE;
}
