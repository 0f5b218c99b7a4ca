/* carry-node-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-node-text.h"

#include <math.h>

static void write_node (GString *text, GskRenderNode *node, guint depth);

/* Tenths of a pixel; −0.0 is 0.0. */
static void
write_number (GString *text, float number)
{
  g_string_append_printf (text, " %.1f", (double)roundf (number * 10.0f) / 10.0 + 0.0);
}

static void
write_rect (GString *text, const graphene_rect_t *rect)
{
  write_number (text, rect->origin.x);
  write_number (text, rect->origin.y);
  write_number (text, rect->size.width);
  write_number (text, rect->size.height);
}

static gboolean
write_operation (
    GskPathOperation op, const graphene_point_t *points, gsize n_points, float weight, gpointer data)
{
  GString *text = data;

  /* Only lines are allowed. */
  g_string_append (text, op == GSK_PATH_MOVE ? " M" : op == GSK_PATH_LINE ? " L" : " Z");
  if (op != GSK_PATH_CLOSE)
    {
      write_number (text, points[n_points - 1].x);
      write_number (text, points[n_points - 1].y);
    }

  return TRUE;
}

static void
write_color (GString *text, GskRenderNode *node)
{
  const GdkRGBA *color = gsk_color_node_get_color (node);

  g_string_append_printf (text, " #%02x%02x%02x %.2f", (guint)lroundf (color->red * 255.0f),
                          (guint)lroundf (color->green * 255.0f), (guint)lroundf (color->blue * 255.0f),
                          (double)color->alpha);
}

static void
write_stroke (GString *text, const GskStroke *stroke)
{
  gsize n_dashes = 0;
  const float *dashes = gsk_stroke_get_dash (stroke, &n_dashes);

  write_number (text, gsk_stroke_get_line_width (stroke));
  for (gsize i = 0; i < n_dashes; i++)
    g_string_append_printf (text, "%s%.1f", i > 0 ? "," : " dash ", (double)dashes[i]);
}

/* A child of the kinds that paint one colour through a shape. */
static void
write_painted (GString *text, const char *kind, GskRenderNode *child)
{
  g_string_append (text, kind);
  g_assert_true (gsk_render_node_get_node_type (child) == GSK_COLOR_NODE);
  write_color (text, child);
}

static void
write_clip (GString *text, GskRenderNode *child, guint depth)
{
  g_string_append_c (text, '\n');
  write_node (text, child, depth + 1);
}

static void
write_node (GString *text, GskRenderNode *node, guint depth)
{
  const GskRenderNodeType type = gsk_render_node_get_node_type (node);
  graphene_rect_t bounds;

  if (type == GSK_CONTAINER_NODE)
    {
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        write_node (text, gsk_container_node_get_child (node, i), depth);
      return;
    }

  /* Words depend on the fonts of a machine. */
  if (type == GSK_TRANSFORM_NODE || type == GSK_TEXT_NODE)
    return;

  g_string_append_printf (text, "%*s", (int)(2 * depth), "");
  if (type == GSK_COLOR_NODE)
    {
      gsk_render_node_get_bounds (node, &bounds);
      write_painted (text, "color", node);
      write_rect (text, &bounds);
    }
  else if (type == GSK_STROKE_NODE)
    {
      write_painted (text, "stroke", gsk_stroke_node_get_child (node));
      write_stroke (text, gsk_stroke_node_get_stroke (node));
      gsk_path_foreach (gsk_stroke_node_get_path (node), GSK_PATH_FOREACH_ALLOW_ONLY_LINES, write_operation,
                        text);
    }
  else if (type == GSK_FILL_NODE)
    {
      write_painted (text, "fill", gsk_fill_node_get_child (node));
      gsk_path_foreach (gsk_fill_node_get_path (node), GSK_PATH_FOREACH_ALLOW_ONLY_LINES, write_operation,
                        text);
    }
  else if (type == GSK_ROUNDED_CLIP_NODE)
    {
      const GskRoundedRect *clip = gsk_rounded_clip_node_get_clip (node);

      write_painted (text, "rounded", gsk_rounded_clip_node_get_child (node));
      write_rect (text, &clip->bounds);
      g_string_append (text, " radius");
      write_number (text, clip->corner[0].width);
    }
  else
    {
      g_assert_cmpint (type, ==, GSK_CLIP_NODE);
      g_string_append (text, "clip");
      write_rect (text, gsk_clip_node_get_clip (node));
      write_clip (text, gsk_clip_node_get_child (node), depth);
      return;
    }

  g_string_append_c (text, '\n');
}

/**
 * carry_node_to_text:
 * @node: (nullable): a render node of a chart
 *
 * Returns: (transfer full): what is painted, a line for each shape, without the words: those depend on fonts
 */
char *
carry_node_to_text (GskRenderNode *node)
{
  GString *text = g_string_new (NULL);

  if (node != NULL)
    write_node (text, node, 0);

  return g_string_free_and_steal (text);
}
