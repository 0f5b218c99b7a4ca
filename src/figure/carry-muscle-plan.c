/* carry-muscle-plan.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-figure"

#include "carry-muscle-plan.h"

#include <json-glib/json-glib.h>

/**
 * CarryMusclePlan:
 *
 * The body from the front and from the back, and the regions of its muscles: pure geometry.
 *
 * A muscle is known by its number in the list that the file begins with. Left and right are the body's own; in
 * front the left is at the right of the picture.
 */
struct _CarryMusclePlan
{
  char **ids;
  guint n_muscles;
  guint *order; /* muscles by how high they sit, head to foot */
  GArray *regions[CARRY_N_MUSCLE_VIEWS]; /* of CarryMuscleRegion */
  GskPath *outlines[CARRY_N_MUSCLE_VIEWS][CARRY_N_MUSCLE_OUTLINES];
};

static const char *const views[CARRY_N_MUSCLE_VIEWS] = { "front", "back" };

G_DEFINE_QUARK (carry-muscle-plan-error-quark, carry_muscle_plan_error)

static void
clear_region (gpointer data)
{
  gsk_path_unref (((CarryMuscleRegion *)data)->path);
}

static gboolean
fail (GError **error, const char *member, const char *expected)
{
  g_set_error (error, CARRY_MUSCLE_PLAN_ERROR, CARRY_MUSCLE_PLAN_ERROR_SHAPE, "“%s” must be %s", member,
               expected);

  return FALSE;
}

static JsonObject *
get_object (JsonObject *object, const char *member, GError **error)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  fail (error, member, "an object");

  return NULL;
}

static JsonArray *
get_array (JsonObject *object, const char *member, GError **error)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);

  fail (error, member, "an array");

  return NULL;
}

static const char *
get_text (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

static GskPath *
read_path (JsonObject *object, const char *member, GError **error)
{
  const char *text = get_text (object, member);
  GskPath *path = text != NULL ? gsk_path_parse (text) : NULL;

  if (path == NULL)
    fail (error, member, "a path");

  return path;
}

static gboolean
read_point (JsonNode *node, graphene_point_t *point, GError **error)
{
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL || json_array_get_length (array) != 2)
    return fail (error, "point", "[x, y]");

  for (guint i = 0; i < 2; i++)
    if (!JSON_NODE_HOLDS_VALUE (json_array_get_element (array, i)))
      return fail (error, "point", "[x, y]");

  graphene_point_init (point, (float)json_array_get_double_element (array, 0),
                       (float)json_array_get_double_element (array, 1));

  return TRUE;
}

static gboolean
read_ids (CarryMusclePlan *self, JsonObject *root, GError **error)
{
  JsonArray *array = get_array (root, "muscles", error);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id = JSON_NODE_HOLDS_VALUE (json_array_get_element (array, i))
                           ? json_array_get_string_element (array, i)
                           : NULL;

      if (id == NULL)
        return fail (error, "muscles", "names");

      g_strv_builder_add (builder, id);
    }

  self->ids = g_strv_builder_end (builder);
  self->n_muscles = g_strv_length (self->ids);

  return TRUE;
}

static guint
find_id (CarryMusclePlan *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_muscles; i++)
    if (g_str_equal (self->ids[i], id))
      return i;

  return CARRY_MUSCLE_PLAN_NONE;
}

static gboolean
read_side (GArray *regions, guint muscle, JsonObject *object, const char *side, GError **error)
{
  JsonObject *labels = get_object (object, "label", error);
  CarryMuscleRegion region = { .muscle = muscle };

  if (labels == NULL || !read_point (json_object_get_member (labels, side), &region.label, error))
    return FALSE;

  region.path = read_path (object, side, error);
  if (region.path == NULL)
    return FALSE;

  g_array_append_val (regions, region);

  return TRUE;
}

static gboolean
read_regions (CarryMusclePlan *self, CarryMuscleView view, JsonObject *object, GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      JsonObject *region = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      const guint muscle =
          region != NULL ? find_id (self, get_text (region, "muscle")) : CARRY_MUSCLE_PLAN_NONE;

      if (muscle == CARRY_MUSCLE_PLAN_NONE)
        return fail (error, name, "the region of one of the muscles");

      if (!read_side (self->regions[view], muscle, region, "left", error) ||
          !read_side (self->regions[view], muscle, region, "right", error))
        {
          g_prefix_error (error, "Region “%s”: ", name);
          return FALSE;
        }
    }

  return TRUE;
}

static GskPath *
read_creases (JsonArray *array, GError **error)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      JsonArray *line = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

      for (guint j = 0; line != NULL && j < json_array_get_length (line); j++)
        {
          graphene_point_t point;

          if (!read_point (json_array_get_element (line, j), &point, error))
            return NULL;

          if (j == 0)
            gsk_path_builder_move_to (builder, point.x, point.y);
          else
            gsk_path_builder_line_to (builder, point.x, point.y);
        }
    }

  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

static gboolean
read_view (CarryMusclePlan *self, CarryMuscleView view, JsonObject *root, GError **error)
{
  GskPath **outlines = self->outlines[view];
  JsonObject *hair = get_object (root, "hair", error);
  JsonObject *regions =
      hair != NULL ? get_object (get_object (root, "views", error), views[view], error) : NULL;
  JsonArray *lines =
      regions != NULL ? get_array (get_object (root, "lines", error), views[view], error) : NULL;

  if (lines == NULL)
    return FALSE;

  return (outlines[CARRY_MUSCLE_PLAN_BODY] = read_path (root, "silhouette", error)) != NULL &&
         (outlines[CARRY_MUSCLE_PLAN_HEAD] = read_path (root, "head", error)) != NULL &&
         (outlines[CARRY_MUSCLE_PLAN_HAIR] = read_path (hair, views[view], error)) != NULL &&
         (outlines[CARRY_MUSCLE_PLAN_CREASES] = read_creases (lines, error)) != NULL &&
         read_regions (self, view, regions, error);
}

/* Where a muscle begins, seen from the head; front and back together. */
static float
get_top (const CarryMusclePlan *self, guint muscle)
{
  float top = CARRY_MUSCLE_PLAN_HEIGHT;

  for (guint view = 0; view < CARRY_N_MUSCLE_VIEWS; view++)
    for (guint i = 0; i < self->regions[view]->len; i++)
      {
        const CarryMuscleRegion *region = &g_array_index (self->regions[view], CarryMuscleRegion, i);

        if (region->muscle == muscle)
          top = MIN (top, region->label.y);
      }

  return top;
}

static int
compare_tops (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const float top_a = get_top (user_data, *(const guint *)a), top_b = get_top (user_data, *(const guint *)b);

  return (top_a > top_b) - (top_a < top_b);
}

static gboolean
read_plan (CarryMusclePlan *self, JsonNode *node, GError **error)
{
  JsonObject *root = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  if (root == NULL)
    return fail (error, "the file", "an object");

  if (!read_ids (self, root, error) || !read_view (self, CARRY_MUSCLE_PLAN_FRONT, root, error) ||
      !read_view (self, CARRY_MUSCLE_PLAN_BACK, root, error))
    return FALSE;

  self->order = g_new (guint, self->n_muscles);
  for (guint i = 0; i < self->n_muscles; i++)
    self->order[i] = i;
  g_sort_array (self->order, self->n_muscles, sizeof (guint), compare_tops, self);

  return TRUE;
}

/**
 * carry_muscle_plan_new:
 * @json: a muscle map file
 * @length: bytes of @json, or −1 if it ends with a zero
 * @error: return location for a #CarryMusclePlanError or #JsonParserError
 *
 * Returns: (transfer full) (nullable): the plan
 */
CarryMusclePlan *
carry_muscle_plan_new (const char *json, gssize length, GError **error)
{
  g_autoptr (CarryMusclePlan) self = g_new0 (CarryMusclePlan, 1);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();

  for (guint view = 0; view < CARRY_N_MUSCLE_VIEWS; view++)
    {
      self->regions[view] = g_array_new (FALSE, FALSE, sizeof (CarryMuscleRegion));
      g_array_set_clear_func (self->regions[view], clear_region);
    }

  if (!json_parser_load_from_data (parser, json, length, error) ||
      !read_plan (self, json_parser_get_root (parser), error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * carry_muscle_plan_get_default:
 *
 * Returns: (transfer none): the plan compiled in: constant data, read when first asked for
 */
const CarryMusclePlan *
carry_muscle_plan_get_default (void)
{
  static gsize ready = 0;
  static CarryMusclePlan *plan;

  if (g_once_init_enter (&ready))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = g_resources_lookup_data (CARRY_RESOURCE_PATH "/figure/muscle-map.json",
                                                          G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

      if (bytes != NULL)
        plan =
            carry_muscle_plan_new (g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), &error);

      /* It is part of the program. */
      if (plan == NULL)
        g_error ("The muscle map is broken: %s", error->message);

      g_once_init_leave (&ready, 1);
    }

  return plan;
}

void
carry_muscle_plan_free (CarryMusclePlan *self)
{
  for (guint view = 0; view < CARRY_N_MUSCLE_VIEWS; view++)
    {
      g_array_unref (self->regions[view]);
      for (guint i = 0; i < CARRY_N_MUSCLE_OUTLINES; i++)
        g_clear_pointer (&self->outlines[view][i], gsk_path_unref);
    }

  g_strfreev (self->ids);
  g_free (self->order);
  g_free (self);
}

guint
carry_muscle_plan_get_n_muscles (const CarryMusclePlan *self)
{
  return self->n_muscles;
}

/**
 * carry_muscle_plan_get_id:
 * @self: a plan
 * @muscle: a muscle
 *
 * Returns: (transfer none): the name of the muscle in data files, such as “glute_max”
 */
const char *
carry_muscle_plan_get_id (const CarryMusclePlan *self, guint muscle)
{
  g_return_val_if_fail (muscle < self->n_muscles, NULL);

  return self->ids[muscle];
}

/**
 * carry_muscle_plan_get_nth:
 * @self: a plan
 * @n: a position, less than the number of muscles
 *
 * Returns: the muscle that comes at this position from head to foot
 */
guint
carry_muscle_plan_get_nth (const CarryMusclePlan *self, guint n)
{
  g_return_val_if_fail (n < self->n_muscles, CARRY_MUSCLE_PLAN_NONE);

  return self->order[n];
}

/**
 * carry_muscle_plan_get_regions:
 * @self: a plan
 * @view: front or back
 * @n_regions: (out): how many
 *
 * Returns: (transfer none) (array length=n_regions): what can be seen of the muscles, in the order of painting
 */
const CarryMuscleRegion *
carry_muscle_plan_get_regions (const CarryMusclePlan *self, CarryMuscleView view, guint *n_regions)
{
  *n_regions = self->regions[view]->len;

  return &g_array_index (self->regions[view], CarryMuscleRegion, 0);
}

GskPath *
carry_muscle_plan_get_outline (const CarryMusclePlan *self, CarryMuscleView view, CarryMuscleOutline outline)
{
  return self->outlines[view][outline];
}

/**
 * carry_muscle_plan_find:
 * @self: a plan
 * @view: front or back
 * @point: a point of the view, in units of the plan
 * @reach: how far beside a region still counts, in the same units: some are narrow
 *
 * Returns: the muscle at or near the point, or %CARRY_MUSCLE_PLAN_NONE
 */
guint
carry_muscle_plan_find (const CarryMusclePlan *self,
                        CarryMuscleView view,
                        const graphene_point_t *point,
                        float reach)
{
  guint nearest = CARRY_MUSCLE_PLAN_NONE;

  for (guint i = 0; i < self->regions[view]->len; i++)
    {
      const CarryMuscleRegion *region = &g_array_index (self->regions[view], CarryMuscleRegion, i);
      GskPathPoint at;

      if (gsk_path_in_fill (region->path, point, GSK_FILL_RULE_WINDING))
        return region->muscle;

      /* Shortens the reach to the distance. */
      if (reach > 0 && gsk_path_get_closest_point (region->path, point, reach, &at, &reach))
        nearest = region->muscle;
    }

  return nearest;
}
