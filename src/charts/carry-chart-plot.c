/* carry-chart-plot.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-plot.h"

#include "carry-chart-ink.h"
#include "carry-chart-marks.h"
#include "carry-chart-scene.h"

#define LEAST_WIDTH 200
#define LEAST_HEIGHT 200
#define NATURAL_WIDTH 480
#define NATURAL_HEIGHT 220

/**
 * CarryChartPlot:
 *
 * The picture in a #CarryChart: axes, grid, bars and lines, and a band behind the item at the cursor.
 *
 * Everything but the cursor is kept as one render node until data, size, stretch or colours change, so
 * that a pointer moving over the chart costs next to nothing.
 *
 * CSS: a `chart-plot` node with the inks `grid`, `axis`, `text`, `cursor` and, for pictures that leave the
 * window, `paper`, one ink with the class of each series, and `line` for the width of lines.
 */
struct _CarryChartPlot
{
  GtkWidget parent_instance;

  CarryChartData *data;
  CarryChartDomain domain;
  guint cursor;
  gboolean names_lines;

  /* Follow from the data, the style and the size; made by size_allocate. */
  CarryChartLook look;
  CarryChartFrame frame;
  GskRenderNode *node; /* nullable; made by snapshot */

  GPtrArray *inks; /* of the series, owned by the widget tree */
  GtkWidget *grid_ink;
  GtkWidget *axis_ink;
  GtkWidget *text_ink;
  GtkWidget *cursor_ink;
  GtkWidget *paper_ink;
  GtkWidget *line_ink;
};

G_DEFINE_FINAL_TYPE (CarryChartPlot, carry_chart_plot, GTK_TYPE_WIDGET)

static gboolean
take_color (GtkWidget *ink, GdkRGBA *color)
{
  GdkRGBA fresh;
  gboolean changed;

  carry_chart_ink_get_color (CARRY_CHART_INK (ink), &fresh);
  changed = !gdk_rgba_equal (&fresh, color);
  *color = fresh;

  return changed;
}

static gboolean
take_width (CarryChartPlot *self)
{
  const float width =
      MAX (CARRY_CHART_LINE_WIDTH, carry_chart_ink_get_width (CARRY_CHART_INK (self->line_ink)));
  const gboolean changed = width != self->look.line_width;

  self->look.line_width = width;

  return changed;
}

/* Takes colours and widths from the style sheet. */
static gboolean
refresh_look (CarryChartPlot *self)
{
  gboolean changed = FALSE;

  changed |= take_color (self->grid_ink, &self->look.grid);
  changed |= take_color (self->axis_ink, &self->look.axis);
  changed |= take_color (self->text_ink, &self->look.text);
  changed |= take_color (self->cursor_ink, &self->look.cursor);
  changed |= take_color (self->paper_ink, &self->look.paper);
  changed |= take_width (self);
  for (guint i = 0; i < self->look.n_series; i++)
    changed |= take_color (g_ptr_array_index (self->inks, i), &self->look.series[i]);

  return changed;
}

static void
carry_chart_plot_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryChartPlot *self = CARRY_CHART_PLOT (widget);
  const gboolean has_cursor = carry_chart_layout_sees (&self->frame.layout, self->cursor);

  if (self->frame.look == NULL)
    return;

  /* Widths may have changed with the colours, but no place depends on them. */
  if (refresh_look (self))
    g_clear_pointer (&self->node, gsk_render_node_unref);

  if (self->node == NULL)
    {
      g_autoptr (GtkSnapshot) scene = gtk_snapshot_new ();

      carry_chart_scene_snapshot (&self->frame, scene);
      self->node = gtk_snapshot_free_to_node (g_steal_pointer (&scene));
    }

  if (has_cursor)
    carry_chart_scene_snapshot_band (&self->frame, snapshot, self->cursor);
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  if (has_cursor)
    carry_chart_marks_snapshot_discs (&self->frame, snapshot, self->cursor);
}

static void
carry_chart_plot_measure (GtkWidget *widget,
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

static void
renew_look (CarryChartPlot *self)
{
  carry_chart_look_clear (&self->look);
  carry_chart_look_init (&self->look, gtk_widget_get_pango_context (GTK_WIDGET (self)), self->inks->len);
  refresh_look (self);
}

static void
arrange (CarryChartPlot *self, int width, int height)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  renew_look (self);
  carry_chart_scene_arrange (&self->frame, self->data, &self->look, &self->domain, width, height,
                             self->names_lines);
}

static void
carry_chart_plot_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  arrange (CARRY_CHART_PLOT (widget), width, height);
}

static void
update (CarryChartPlot *self)
{
  /* The numbers of the frame may be gone. */
  self->frame = (CarryChartFrame){ 0 };
  self->frame.layout.domain = self->domain;
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GtkWidget *
add_ink (CarryChartPlot *self, const char *css_class)
{
  GtkWidget *ink = carry_chart_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));

  return ink;
}

static void
on_series_changed (CarryChartPlot *self)
{
  for (guint i = 0; i < self->inks->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->inks, i));
  g_ptr_array_set_size (self->inks, 0);

  for (guint i = 0; self->data != NULL && i < carry_chart_data_get_n_series (self->data); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (self->data, i);

      g_ptr_array_add (self->inks, add_ink (self, carry_chart_series_get_css_class (series)));
    }

  update (self);
}

static void
on_data_changed (CarryChartPlot *self)
{
  const CarryChartDomain ends = carry_chart_frame_get_ends (self->data);

  self->domain = carry_chart_domain_with_ends (&self->domain, ends.least, ends.greatest);
  self->domain.closest = ends.closest;
  update (self);
}

static void
carry_chart_plot_dispose (GObject *object)
{
  CarryChartPlot *self = CARRY_CHART_PLOT (object);
  GtkWidget *child;

  carry_chart_plot_set_data (self, NULL);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  carry_chart_look_clear (&self->look);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_chart_plot_parent_class)->dispose (object);
}

static void
carry_chart_plot_finalize (GObject *object)
{
  g_ptr_array_unref (CARRY_CHART_PLOT (object)->inks);

  G_OBJECT_CLASS (carry_chart_plot_parent_class)->finalize (object);
}

static void
carry_chart_plot_class_init (CarryChartPlotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_chart_plot_dispose;
  object_class->finalize = carry_chart_plot_finalize;

  widget_class->measure = carry_chart_plot_measure;
  widget_class->size_allocate = carry_chart_plot_size_allocate;
  widget_class->snapshot = carry_chart_plot_snapshot;

  gtk_widget_class_set_css_name (widget_class, "chart-plot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_chart_plot_init (CarryChartPlot *self)
{
  self->cursor = CARRY_CHART_NONE;
  self->domain = carry_chart_frame_get_ends (NULL);
  self->frame.layout.domain = self->domain;
  self->inks = g_ptr_array_new ();

  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");

  self->grid_ink = add_ink (self, "grid");
  self->axis_ink = add_ink (self, "axis");
  self->text_ink = add_ink (self, "text");
  self->cursor_ink = add_ink (self, "cursor");
  self->paper_ink = add_ink (self, "paper");
  self->line_ink = add_ink (self, "line");
}

GtkWidget *
carry_chart_plot_new (void)
{
  return g_object_new (CARRY_TYPE_CHART_PLOT, NULL);
}

/**
 * carry_chart_plot_set_data:
 * @self: a plot
 * @data: (nullable): what to paint
 */
void
carry_chart_plot_set_data (CarryChartPlot *self, CarryChartData *data)
{
  g_return_if_fail (CARRY_IS_CHART_PLOT (self));
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
  self->domain = carry_chart_frame_get_ends (data);
  update (self);
}

/**
 * carry_chart_plot_set_cursor:
 * @self: a plot
 * @cursor: the item behind which to paint a band, or %CARRY_CHART_NONE
 */
void
carry_chart_plot_set_cursor (CarryChartPlot *self, guint cursor)
{
  g_return_if_fail (CARRY_IS_CHART_PLOT (self));

  self->cursor = cursor;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_chart_plot_set_names_lines:
 * @self: a plot
 * @names_lines: whether lines are named at their end, instead of ticks for the second scale
 */
void
carry_chart_plot_set_names_lines (CarryChartPlot *self, gboolean names_lines)
{
  g_return_if_fail (CARRY_IS_CHART_PLOT (self));

  self->names_lines = names_lines;
  update (self);
}

gboolean
carry_chart_plot_get_names_lines (CarryChartPlot *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_PLOT (self), FALSE);

  return self->names_lines;
}

/**
 * carry_chart_plot_get_domain:
 * @self: a plot
 *
 * Returns: (transfer none): which stretch of the horizontal axis is seen
 */
const CarryChartDomain *
carry_chart_plot_get_domain (CarryChartPlot *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_PLOT (self), NULL);

  return &self->domain;
}

void
carry_chart_plot_set_domain (CarryChartPlot *self, const CarryChartDomain *domain)
{
  g_return_if_fail (CARRY_IS_CHART_PLOT (self));
  g_return_if_fail (domain != NULL);

  self->domain = *domain;
  if (gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    arrange (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_chart_plot_get_layout:
 * @self: a plot
 *
 * Returns: (transfer none): where things are since the last allocation; nothing before it
 */
const CarryChartLayout *
carry_chart_plot_get_layout (CarryChartPlot *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_PLOT (self), NULL);

  return &self->frame.layout;
}

/**
 * carry_chart_plot_get_look:
 * @self: a plot
 *
 * Returns: (transfer none): the colours and fonts, until data or style change
 */
const CarryChartLook *
carry_chart_plot_get_look (CarryChartPlot *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_PLOT (self), NULL);

  /* A picture may be asked for before the first allocation, or when series have just come. */
  if (self->look.context == NULL || self->look.n_series != self->inks->len)
    renew_look (self);
  else if (refresh_look (self))
    gtk_widget_queue_draw (GTK_WIDGET (self));

  return &self->look;
}
