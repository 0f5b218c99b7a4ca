/* carry-bar-plot.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-bar-plot.h"

#include "carry-chart-ink.h"

#include <math.h>

#define LEAST_WIDTH 200
#define LEAST_HEIGHT 140
#define NATURAL_WIDTH 480
#define NATURAL_HEIGHT 220
#define BAR_RADIUS 2.0f
#define BAND_RADIUS 6.0f
#define DIMMED 0.5
#define TICK_DISTANCE 44.0 /* pixels wanted between two grid lines */
#define AXIS_GAP 8.0f
#define LABEL_GAP 12.0
#define LABEL_SAMPLES 60u

/**
 * CarryBarPlot:
 *
 * The picture in a #CarryBarChart: axes, grid and bars, and a band behind the bar at the cursor.
 *
 * The wide label stands under the first bar and wherever the group differs from that of the last label
 * shown. Dimmed bars are painted at half strength.
 *
 * CSS: a `bar-plot` node with the inks `grid`, `axis`, `text` and `cursor`, and one ink with the class
 * of each series.
 */
struct _CarryBarPlot
{
  GtkWidget parent_instance;

  CarryChartData *data;
  guint cursor;

  /* Follow from the data and the size; made by size_allocate. */
  CarryBarLayout layout;
  CarryScale scale;
  guint stride;

  GPtrArray *inks; /* of the series, owned by the widget tree */
  GtkWidget *grid_ink;
  GtkWidget *axis_ink;
  GtkWidget *text_ink;
  GtkWidget *cursor_ink;
};

G_DEFINE_FINAL_TYPE (CarryBarPlot, carry_bar_plot, GTK_TYPE_WIDGET)

static PangoLayout *
layout_text (CarryBarPlot *self, const char *text, PangoRectangle *extents)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_get_pixel_extents (layout, NULL, extents);

  return layout;
}

static void
append_text (CarryBarPlot *self, GtkSnapshot *snapshot, PangoLayout *layout, float x, float y)
{
  GdkRGBA color;

  carry_chart_ink_get_color (CARRY_CHART_INK (self->text_ink), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (roundf (x), roundf (y)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
append_area (GtkSnapshot *snapshot, GtkWidget *ink, const graphene_rect_t *area, float radius)
{
  GskRoundedRect rounded;
  GdkRGBA color;

  if (area->size.width <= 0.0f || area->size.height <= 0.0f)
    return;

  carry_chart_ink_get_color (CARRY_CHART_INK (ink), &color);
  gsk_rounded_rect_init_from_rect (&rounded, area, MIN (radius, area->size.height / 2.0f));
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, area);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_grid (CarryBarPlot *self, GtkSnapshot *snapshot)
{
  const graphene_rect_t *plot = &self->layout.plot;

  for (guint i = 0; i < self->scale.n_ticks; i++)
    {
      g_autofree char *text = carry_scale_format_tick (&self->scale, i);
      PangoRectangle size;
      g_autoptr (PangoLayout) layout = layout_text (self, text, &size);
      const float y = roundf (
          carry_bar_layout_get_y (&self->layout, &self->scale, carry_scale_get_tick (&self->scale, i)));

      append_area (snapshot, i == 0 ? self->axis_ink : self->grid_ink,
                   &GRAPHENE_RECT_INIT (plot->origin.x, y, plot->size.width, 1.0f), 0.0f);
      append_text (self, snapshot, layout, plot->origin.x - AXIS_GAP - (float)size.width,
                   y - (float)size.height / 2.0f);
    }
}

static void
snapshot_bar (CarryBarPlot *self, GtkSnapshot *snapshot, guint bar)
{
  const gboolean dimmed = carry_chart_data_is_dimmed (self->data, bar);
  double base = self->scale.lo;

  if (dimmed)
    gtk_snapshot_push_opacity (snapshot, DIMMED);

  for (guint i = 0; i < self->inks->len; i++)
    {
      const double top = base + carry_chart_data_get_part (self->data, i, bar);
      const graphene_rect_t area = carry_bar_layout_get_segment (&self->layout, bar, &self->scale, base, top);

      append_area (snapshot, g_ptr_array_index (self->inks, i), &area, BAR_RADIUS);
      base = top;
    }

  if (dimmed)
    gtk_snapshot_pop (snapshot);
}

static void
snapshot_labels (CarryBarPlot *self, GtkSnapshot *snapshot)
{
  const graphene_rect_t *plot = &self->layout.plot;
  const float right = (float)gtk_widget_get_width (GTK_WIDGET (self));
  const gboolean has_wide = carry_chart_data_has_text (self->data, CARRY_CHART_TEXT_WIDE_LABEL);
  g_autofree char *group = NULL;

  for (guint bar = 0; bar < self->layout.n_bars; bar += self->stride)
    {
      const graphene_rect_t slot = carry_bar_layout_get_slot (&self->layout, bar);
      g_autofree char *own_group = carry_chart_data_dup_text (self->data, CARRY_CHART_TEXT_GROUP, bar);
      const gboolean wide = has_wide && (bar == 0 || g_strcmp0 (group, own_group) != 0);
      g_autofree char *text = carry_chart_data_dup_text (
          self->data, wide ? CARRY_CHART_TEXT_WIDE_LABEL : CARRY_CHART_TEXT_LABEL, bar);
      PangoRectangle size;
      g_autoptr (PangoLayout) layout = layout_text (self, text, &size);
      const float x = slot.origin.x + (slot.size.width - (float)size.width) / 2.0f;

      append_text (self, snapshot, layout, MIN (x, right - (float)size.width),
                   plot->origin.y + plot->size.height + AXIS_GAP);
      g_set_str (&group, own_group);
    }
}

static void
carry_bar_plot_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryBarPlot *self = CARRY_BAR_PLOT (widget);

  if (self->cursor < self->layout.n_bars)
    {
      const graphene_rect_t slot = carry_bar_layout_get_slot (&self->layout, self->cursor);

      append_area (snapshot, self->cursor_ink, &slot, BAND_RADIUS);
    }

  snapshot_grid (self, snapshot);
  for (guint bar = 0; bar < self->layout.n_bars; bar++)
    snapshot_bar (self, snapshot, bar);
  if (self->layout.n_bars > 0)
    snapshot_labels (self, snapshot);
}

static void
carry_bar_plot_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  const gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = across ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = across ? NATURAL_WIDTH : NATURAL_HEIGHT;
}

/* The widest of the labels, so that a stride can be chosen that suits each of them. Of very many items
 * some are measured: their labels differ little. */
static double
get_label_width (CarryBarPlot *self)
{
  const guint n_bars = carry_chart_data_get_n_items (self->data);
  int widest = 0;

  for (guint bar = 0; bar < n_bars; bar += 1 + n_bars / LABEL_SAMPLES)
    {
      g_autofree char *wide = carry_chart_data_dup_text (self->data, CARRY_CHART_TEXT_WIDE_LABEL, bar);
      g_autofree char *text = carry_chart_data_dup_text (self->data, CARRY_CHART_TEXT_LABEL, bar);
      PangoRectangle size;
      g_autoptr (PangoLayout) layout = layout_text (self, wide != NULL ? wide : text, &size);

      widest = MAX (widest, size.width);
    }

  return widest + LABEL_GAP;
}

static void
carry_bar_plot_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryBarPlot *self = CARRY_BAR_PLOT (widget);
  PangoRectangle line;
  g_autoptr (PangoLayout) digits = layout_text (self, "0", &line);
  const float top = (float)line.height / 2.0f;
  const float bottom = (float)line.height + AXIS_GAP;
  const float plot_height = MAX ((float)height - top - bottom, 1.0f);
  const guint steps = (guint)CLAMP ((double)plot_height / TICK_DISTANCE, 2.0, 5.0);
  const double greatest = self->data != NULL ? carry_chart_data_get_greatest_total (self->data) : 0.0;
  const guint n_bars = self->data != NULL ? carry_chart_data_get_n_items (self->data) : 0;
  int axis = 0;
  float left;

  self->scale = carry_scale_nice (0.0, greatest, steps);
  for (guint i = 0; i < self->scale.n_ticks; i++)
    {
      g_autofree char *text = carry_scale_format_tick (&self->scale, i);
      PangoRectangle size;
      g_autoptr (PangoLayout) layout = layout_text (self, text, &size);

      axis = MAX (axis, size.width);
    }

  left = (float)axis + AXIS_GAP;
  self->layout.plot = GRAPHENE_RECT_INIT (left, top, MAX ((float)width - left, 1.0f), plot_height);
  self->layout.n_bars = n_bars;
  self->stride = n_bars > 0 ? carry_bar_layout_get_stride (&self->layout, get_label_width (self)) : 1;
}

static GtkWidget *
add_ink (CarryBarPlot *self, const char *css_class)
{
  GtkWidget *ink = carry_chart_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));

  return ink;
}

static void
on_series_changed (CarryBarPlot *self)
{
  for (guint i = 0; i < self->inks->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->inks, i));
  g_ptr_array_set_size (self->inks, 0);

  if (self->data == NULL)
    return;

  for (guint i = 0; i < carry_chart_data_get_n_series (self->data); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (self->data, i);

      g_ptr_array_add (self->inks, add_ink (self, carry_chart_series_get_css_class (series)));
    }
}

static void
on_data_changed (CarryBarPlot *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
carry_bar_plot_dispose (GObject *object)
{
  CarryBarPlot *self = CARRY_BAR_PLOT (object);
  GtkWidget *child;

  carry_bar_plot_set_data (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_bar_plot_parent_class)->dispose (object);
}

static void
carry_bar_plot_finalize (GObject *object)
{
  g_ptr_array_unref (CARRY_BAR_PLOT (object)->inks);

  G_OBJECT_CLASS (carry_bar_plot_parent_class)->finalize (object);
}

static void
carry_bar_plot_class_init (CarryBarPlotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_bar_plot_dispose;
  object_class->finalize = carry_bar_plot_finalize;

  widget_class->measure = carry_bar_plot_measure;
  widget_class->size_allocate = carry_bar_plot_size_allocate;
  widget_class->snapshot = carry_bar_plot_snapshot;

  gtk_widget_class_set_css_name (widget_class, "bar-plot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_bar_plot_init (CarryBarPlot *self)
{
  self->cursor = CARRY_BAR_NONE;
  self->scale = carry_scale_nice (0.0, 0.0, 1);
  self->stride = 1;
  self->inks = g_ptr_array_new ();

  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");

  self->grid_ink = add_ink (self, "grid");
  self->axis_ink = add_ink (self, "axis");
  self->text_ink = add_ink (self, "text");
  self->cursor_ink = add_ink (self, "cursor");
}

GtkWidget *
carry_bar_plot_new (void)
{
  return g_object_new (CARRY_TYPE_BAR_PLOT, NULL);
}

/**
 * carry_bar_plot_set_data:
 * @self: a plot
 * @data: (nullable): what to paint
 */
void
carry_bar_plot_set_data (CarryBarPlot *self, CarryChartData *data)
{
  g_return_if_fail (CARRY_IS_BAR_PLOT (self));
  g_return_if_fail (data == NULL || CARRY_IS_CHART_DATA (data));

  if (self->data == data)
    return;

  if (self->data != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->data, self);
      g_signal_handlers_disconnect_by_data (carry_chart_data_get_series (self->data), self);
    }

  g_set_object (&self->data, data);
  if (data != NULL)
    {
      g_signal_connect_swapped (carry_chart_data_get_series (data), "items-changed",
                                G_CALLBACK (on_series_changed), self);
      g_signal_connect_swapped (data, "changed", G_CALLBACK (on_data_changed), self);
    }

  on_series_changed (self);
  on_data_changed (self);
}

/**
 * carry_bar_plot_set_cursor:
 * @self: a plot
 * @cursor: the bar behind which to paint a band, or %CARRY_BAR_NONE
 */
void
carry_bar_plot_set_cursor (CarryBarPlot *self, guint cursor)
{
  g_return_if_fail (CARRY_IS_BAR_PLOT (self));

  self->cursor = cursor;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_bar_plot_get_layout:
 * @self: a plot
 *
 * Returns: (transfer none): where the bars are since the last allocation
 */
const CarryBarLayout *
carry_bar_plot_get_layout (CarryBarPlot *self)
{
  g_return_val_if_fail (CARRY_IS_BAR_PLOT (self), NULL);

  return &self->layout;
}
