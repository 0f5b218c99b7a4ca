/* carry-chart-swatch.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-swatch.h"

#include "carry-chart-ink.h"
#include "carry-chart-look.h"
#include "carry-chart-marks.h"

#define SQUARE_SIZE 10.0f
#define SQUARE_RADIUS 3.0f
#define LINE_LENGTH 20.0f

/**
 * CarryChartSwatch:
 *
 * How a series looks, in a legend: a square for bars, a piece of the line for lines.
 *
 * CSS: an `ink` node with the class of the series, as in the chart, so that both always agree; and in it the
 * ink `line` for the width of lines.
 */
struct _CarryChartSwatch
{
  GtkWidget parent_instance;

  CarryChartSeries *series;
  GtkWidget *line_ink;
};

G_DEFINE_FINAL_TYPE (CarryChartSwatch, carry_chart_swatch, GTK_TYPE_WIDGET)

static gboolean
is_line (CarryChartSwatch *self)
{
  return carry_chart_series_get_mark (self->series) != CARRY_CHART_MARK_BAR;
}

static void
carry_chart_swatch_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  const gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = *natural = (int)(across && is_line (CARRY_CHART_SWATCH (widget)) ? LINE_LENGTH : SQUARE_SIZE);
}

static void
carry_chart_swatch_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryChartSwatch *self = CARRY_CHART_SWATCH (widget);
  const float width = (float)gtk_widget_get_width (widget);
  const float height = (float)gtk_widget_get_height (widget);
  graphene_rect_t square;
  GskRoundedRect rounded;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  if (is_line (self))
    {
      carry_chart_marks_snapshot_swatch (
          self->series, snapshot, &color, 0.0f, height / 2.0f, width,
          MAX (CARRY_CHART_LINE_WIDTH, carry_chart_ink_get_width (CARRY_CHART_INK (self->line_ink))));
      return;
    }

  square = GRAPHENE_RECT_INIT ((width - SQUARE_SIZE) / 2.0f, (height - SQUARE_SIZE) / 2.0f, SQUARE_SIZE,
                               SQUARE_SIZE);
  gsk_rounded_rect_init_from_rect (&rounded, &square, SQUARE_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, &square);
  gtk_snapshot_pop (snapshot);
}

static void
carry_chart_swatch_dispose (GObject *object)
{
  CarryChartSwatch *self = CARRY_CHART_SWATCH (object);

  g_clear_object (&self->series);
  g_clear_pointer (&self->line_ink, gtk_widget_unparent);

  G_OBJECT_CLASS (carry_chart_swatch_parent_class)->dispose (object);
}

static void
carry_chart_swatch_class_init (CarryChartSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_chart_swatch_dispose;

  widget_class->measure = carry_chart_swatch_measure;
  widget_class->snapshot = carry_chart_swatch_snapshot;

  gtk_widget_class_set_css_name (widget_class, "ink");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_chart_swatch_init (CarryChartSwatch *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  self->line_ink = carry_chart_ink_new ("line");
  gtk_widget_set_parent (self->line_ink, GTK_WIDGET (self));
}

/**
 * carry_chart_swatch_new:
 * @series: (transfer none): the series
 *
 * Returns: (transfer floating): a swatch
 */
GtkWidget *
carry_chart_swatch_new (CarryChartSeries *series)
{
  CarryChartSwatch *self;

  g_return_val_if_fail (CARRY_IS_CHART_SERIES (series), NULL);

  self = g_object_new (CARRY_TYPE_CHART_SWATCH, NULL);
  self->series = g_object_ref (series);
  gtk_widget_add_css_class (GTK_WIDGET (self), carry_chart_series_get_css_class (series));

  return GTK_WIDGET (self);
}
