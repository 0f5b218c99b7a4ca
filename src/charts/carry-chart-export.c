/* carry-chart-export.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-export.h"

#include "carry-chart-marks.h"
#include "carry-chart-scene.h"

#include <cairo-svg.h>
#include <math.h>

#define MARGIN 16.0f
#define SPACING 6.0f
#define SWATCH 10.0f
#define SWATCH_RADIUS 3.0f
#define LINE_SWATCH 20.0f
#define ENTRY_SPACING 14.0f
#define TITLE_SCALE 1.2

static float
write_title (const CarryChartPicture *picture, GtkSnapshot *snapshot)
{
  g_autoptr (PangoAttrList) bold = pango_attr_list_new ();
  PangoRectangle size;
  g_autoptr (PangoLayout) layout = carry_chart_look_layout (picture->look, picture->title, &size);

  if (picture->title == NULL)
    return 0.0f;

  pango_attr_list_insert (bold, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (bold, pango_attr_scale_new (TITLE_SCALE));
  pango_layout_set_attributes (layout, bold);
  pango_layout_set_width (layout, (int)((float)picture->width - 2.0f * MARGIN) * PANGO_SCALE);
  pango_layout_get_pixel_extents (layout, NULL, &size);
  carry_chart_look_write (picture->look, snapshot, layout, 0.0f, 0.0f, NULL);

  return (float)size.height + SPACING;
}

static void
append_swatch (
    const CarryChartPicture *picture, GtkSnapshot *snapshot, guint index, float x, float middle, float *width)
{
  CarryChartSeries *series = carry_chart_data_get_nth_series (picture->data, index);
  const GdkRGBA *color = &picture->look->series[index];

  if (carry_chart_series_get_mark (series) == CARRY_CHART_MARK_BAR)
    {
      const graphene_rect_t square = GRAPHENE_RECT_INIT (x, middle - SWATCH / 2.0f, SWATCH, SWATCH);
      GskRoundedRect rounded;

      gsk_rounded_rect_init_from_rect (&rounded, &square, SWATCH_RADIUS);
      gtk_snapshot_push_rounded_clip (snapshot, &rounded);
      gtk_snapshot_append_color (snapshot, color, &square);
      gtk_snapshot_pop (snapshot);
      *width = SWATCH;
    }
  else
    {
      carry_chart_marks_snapshot_swatch (series, snapshot, color, x, middle, LINE_SWATCH,
                                         picture->look->line_width);
      *width = LINE_SWATCH;
    }
}

/* The names of the series in a row, in as many rows as they need. */
static float
write_legend (const CarryChartPicture *picture, GtkSnapshot *snapshot, float top)
{
  const float right = (float)picture->width - 2.0f * MARGIN;
  const guint n_series = carry_chart_data_get_n_series (picture->data);
  float x = 0.0f, y = top, height = 0.0f;

  for (guint i = 0; i < n_series; i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (picture->data, i);
      PangoRectangle size;
      g_autoptr (PangoLayout) layout =
          carry_chart_look_layout (picture->look, carry_chart_series_get_title (series), &size);
      float swatch = 0.0f;

      height = (float)size.height;
      if (x > 0.0f && x + LINE_SWATCH + SPACING + (float)size.width > right)
        {
          x = 0.0f;
          y += height + SPACING;
        }

      append_swatch (picture, snapshot, i, x, y + height / 2.0f, &swatch);
      carry_chart_look_write (picture->look, snapshot, layout, x + swatch + SPACING, y, NULL);
      x += swatch + SPACING + (float)size.width + ENTRY_SPACING;
    }

  return n_series > 0 ? y + height + SPACING : top;
}

/**
 * carry_chart_export_node:
 * @picture: what to show
 *
 * Returns: (transfer full): the picture on its paper, by the same code that paints charts on the screen
 */
GskRenderNode *
carry_chart_export_node (const CarryChartPicture *picture)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  const CarryChartDomain whole = carry_chart_frame_get_ends (picture->data);
  CarryChartFrame frame;
  float top;

  gtk_snapshot_append_color (snapshot, &picture->look->paper,
                             &GRAPHENE_RECT_INIT (0, 0, (float)picture->width, (float)picture->height));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, MARGIN));
  top = write_title (picture, snapshot);
  top = write_legend (picture, snapshot, top);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0.0f, top));

  carry_chart_scene_arrange (&frame, picture->data, picture->look,
                             picture->domain != NULL ? picture->domain : &whole,
                             MAX (picture->width - (int)(2.0f * MARGIN), 1),
                             MAX (picture->height - (int)(2.0f * MARGIN + top), 1), picture->names_lines);
  carry_chart_scene_snapshot (&frame, snapshot);

  return gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
}

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
draw (const CarryChartPicture *picture, cairo_surface_t *surface, double scale)
{
  GskRenderNode *node = carry_chart_export_node (picture);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  gsk_render_node_unref (node);
}

/**
 * carry_chart_export_svg:
 * @picture: what to show
 *
 * Returns: (transfer full): an SVG file
 */
GBytes *
carry_chart_export_svg (const CarryChartPicture *picture)
{
  GByteArray *file = g_byte_array_new ();
  cairo_surface_t *surface =
      cairo_svg_surface_create_for_stream (append_bytes, file, picture->width, picture->height);

  draw (picture, surface, 1.0);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (file);
}

/**
 * carry_chart_export_png:
 * @picture: what to show
 * @scale: how many pixels of the file make one of the picture
 *
 * Returns: (transfer full): a PNG file
 */
GBytes *
carry_chart_export_png (const CarryChartPicture *picture, double scale)
{
  GByteArray *file = g_byte_array_new ();
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_ARGB32, (int)ceil (picture->width * scale), (int)ceil (picture->height * scale));

  draw (picture, surface, scale);
  cairo_surface_write_to_png_stream (surface, append_bytes, file);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (file);
}
