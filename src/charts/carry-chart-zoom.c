/* carry-chart-zoom.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-zoom.h"

#include <math.h>

#define SCROLL_FACTOR 1.2  /* for each step of a wheel */
#define KEY_FACTOR 1.25
#define PAN_SHARE 0.1      /* of what is seen, for each step of a wheel */
#define STEP_PIXELS 30.0   /* of a touchpad that come up to a step of a wheel */
#define KEPT_SHARE 0.02

/* What fingers and pointers are doing. */
typedef struct
{
  GtkWidget *chart;
  CarryChartPlot *plot;
  CarryChartDomain began; /* the stretch that was seen when the gesture began */
  double around;          /* of a pinch, in units of the axis */
  gboolean panning;       /* whether a drag has gone far enough to be one */
} Gestures;

static double
get_place (CarryChartPlot *plot, double x)
{
  const CarryChartLayout *layout = carry_chart_plot_get_layout (plot);
  const double width = MAX ((double)layout->plot.size.width, 1.0);

  return layout->domain.lo +
         (x - (double)layout->plot.origin.x) / width * (layout->domain.hi - layout->domain.lo);
}

/* What is written about the item at the cursor follows it. */
static void
show (CarryChartPlot *plot, const CarryChartDomain *domain)
{
  GtkWidget *chart = gtk_widget_get_parent (GTK_WIDGET (plot));

  carry_chart_plot_set_domain (plot, domain);
  if (chart != NULL)
    gtk_widget_queue_allocate (chart);
}

/* @factor is the new length over the old one; what is at @x stays there. */
static void
zoom (CarryChartPlot *plot, double x, double factor)
{
  const CarryChartDomain *domain = carry_chart_plot_get_domain (plot);
  const CarryChartDomain zoomed = carry_chart_domain_zoomed (domain, get_place (plot, x), factor);

  show (plot, &zoomed);
}

static void
pan (CarryChartPlot *plot, const CarryChartDomain *from, double by)
{
  const CarryChartDomain panned = carry_chart_domain_panned (from, by);

  show (plot, &panned);
}

/* Where the pointer is while it scrolls, in the chart. */
static gboolean
get_pointer (GtkEventController *scroll, graphene_point_t *place)
{
  GtkWidget *chart = gtk_event_controller_get_widget (scroll);
  GtkNative *native = gtk_widget_get_native (chart);
  double x, y, surface_x, surface_y;

  if (native == NULL || !gdk_event_get_position (gtk_event_controller_get_current_event (scroll), &x, &y))
    return FALSE;

  gtk_native_get_surface_transform (native, &surface_x, &surface_y);

  return gtk_widget_compute_point (GTK_WIDGET (native), chart,
                                   &GRAPHENE_POINT_INIT ((float)(x - surface_x), (float)(y - surface_y)),
                                   place);
}

static gboolean
on_scroll (GtkEventControllerScroll *scroll, double dx, double dy, gpointer user_data)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (scroll);
  CarryChartPlot *plot = user_data;
  const CarryChartDomain *domain = carry_chart_plot_get_domain (plot);
  const GdkModifierType state = gtk_event_controller_get_current_event_state (controller);
  const gboolean smooth = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_SURFACE;
  double by = dx;

  if ((state & GDK_CONTROL_MASK) != 0 && dy != 0.0)
    {
      graphene_point_t place;

      if (!get_pointer (controller, &place))
        return GDK_EVENT_PROPAGATE;

      zoom (plot, (double)place.x, pow (SCROLL_FACTOR, smooth ? dy / STEP_PIXELS : dy));

      return GDK_EVENT_STOP;
    }

  /* Fingers on a touchpad never go quite straight: what goes rather up or down is for the page. */
  if ((state & GDK_SHIFT_MASK) != 0 && dx == 0.0)
    by = dy;
  else if (fabs (dx) <= fabs (dy))
    return GDK_EVENT_PROPAGATE;

  if (carry_chart_domain_is_whole (domain))
    return GDK_EVENT_PROPAGATE;

  if (smooth)
    by /= carry_chart_layout_get_pixels_per_unit (carry_chart_plot_get_layout (plot));
  else
    by *= PAN_SHARE * (domain->hi - domain->lo);
  pan (plot, domain, by);

  return GDK_EVENT_STOP;
}

static void
on_drag_begin (Gestures *self, double x, double y, GtkGesture *drag)
{
  self->began = *carry_chart_plot_get_domain (self->plot);
  self->panning = FALSE;

  /* Where all is seen there is nothing to drag: the page may. */
  if (carry_chart_domain_is_whole (&self->began))
    gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_DENIED);
}

static void
on_drag_update (Gestures *self, double offset_x, double offset_y, GtkGesture *drag)
{
  const CarryChartLayout *layout = carry_chart_plot_get_layout (self->plot);

  if (carry_chart_domain_is_whole (&self->began))
    return;

  if (!self->panning)
    {
      if (!gtk_drag_check_threshold (self->chart, 0, 0, (int)offset_x, (int)offset_y))
        return;

      /* What goes up or down first is for the page, or nothing. */
      if (fabs (offset_y) > fabs (offset_x))
        {
          gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_DENIED);
          return;
        }

      /* From here on it is no click. */
      self->panning = TRUE;
      gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_CLAIMED);
    }

  pan (self->plot, &self->began, -offset_x / carry_chart_layout_get_pixels_per_unit (layout));
}

static void
on_pinch_begin (Gestures *self, GdkEventSequence *sequence, GtkGesture *pinch)
{
  double x = 0.0, y = 0.0;

  self->began = *carry_chart_plot_get_domain (self->plot);
  gtk_gesture_get_bounding_box_center (pinch, &x, &y);
  self->around = get_place (self->plot, x);
  gtk_gesture_set_state (pinch, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
on_pinched (Gestures *self, double scale)
{
  const CarryChartDomain zoomed = carry_chart_domain_zoomed (&self->began, self->around, 1.0 / scale);

  show (self->plot, &zoomed);
}

/**
 * carry_chart_zoom_attach:
 * @chart: the widget to which the pointer belongs
 * @plot: its plot, a child of @chart
 *
 * Lets pointer and fingers choose what is seen: Ctrl and the wheel or a pinch come closer, a sideways or
 * Shift-scroll and, once closer, a drag move along. A plain wheel stays with the page.
 */
void
carry_chart_zoom_attach (GtkWidget *chart, CarryChartPlot *plot)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  Gestures *gestures = g_new0 (Gestures, 1);

  gestures->chart = chart;
  gestures->plot = plot;
  g_object_set_data_full (G_OBJECT (plot), "carry-chart-gestures", gestures, g_free);

  g_signal_connect (scroll, "scroll", G_CALLBACK (on_scroll), plot);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), gestures);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), gestures);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (on_pinch_begin), gestures);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (on_pinched), gestures);

  gtk_widget_add_controller (chart, scroll);
  gtk_widget_add_controller (chart, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (chart, GTK_EVENT_CONTROLLER (pinch));
}

/**
 * carry_chart_zoom_step:
 * @plot: a plot
 * @item: the item that stays where it is; else the middle does
 * @step: 1 comes closer, -1 goes back, 0 shows everything
 */
void
carry_chart_zoom_step (CarryChartPlot *plot, guint item, int step)
{
  const CarryChartLayout *layout = carry_chart_plot_get_layout (plot);
  double x = (double)layout->plot.origin.x + (double)layout->plot.size.width / 2.0;

  if (item < layout->n_items)
    x = (double)carry_chart_layout_get_x (layout, carry_chart_layout_get_item_x (layout, item));

  if (step == 0)
    {
      const CarryChartDomain *domain = carry_chart_plot_get_domain (plot);
      const CarryChartDomain whole = carry_chart_domain_of (domain->least, domain->greatest, domain->closest);

      show (plot, &whole);
      return;
    }

  zoom (plot, x, step > 0 ? 1.0 / KEY_FACTOR : KEY_FACTOR);
}

/**
 * carry_chart_zoom_show:
 * @plot: a plot
 * @item: less than the number of items
 *
 * Moves along until an item is seen.
 */
void
carry_chart_zoom_show (CarryChartPlot *plot, guint item)
{
  const CarryChartLayout *layout = carry_chart_plot_get_layout (plot);
  const CarryChartDomain *domain = carry_chart_plot_get_domain (plot);
  CarryChartDomain shown;

  if (item >= layout->n_items || carry_chart_domain_is_whole (domain))
    return;

  shown = carry_chart_domain_showing (domain, carry_chart_layout_get_item_x (layout, item),
                                      KEPT_SHARE * (domain->hi - domain->lo));
  if (shown.lo != domain->lo)
    show (plot, &shown);
}
