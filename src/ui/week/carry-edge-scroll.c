/* carry-edge-scroll.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-edge-scroll.h"

#define EDGE 36.0       /* pixels from an edge within which it scrolls */
#define TOP_SPEED 900.0 /* pixels a second at the edge itself */

/**
 * CarryEdgeScroll:
 *
 * Scrolls a window while something is dragged near one of its edges.
 */
struct _CarryEdgeScroll
{
  GObject parent_instance;

  GtkScrolledWindow *window; /* weak: whoever has this has it too */
  double x, y;               /* of the pointer, in pixels */
  guint tick_id;
  gint64 last_time; /* of the frame before, in microseconds; 0 before the first */
};

G_DEFINE_FINAL_TYPE (CarryEdgeScroll, carry_edge_scroll, G_TYPE_OBJECT)

static void
on_leave (CarryEdgeScroll *self)
{
  if (self->tick_id != 0 && self->window != NULL)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->window), self->tick_id);

  self->tick_id = 0;
  self->last_time = 0;
}

static void
carry_edge_scroll_finalize (GObject *object)
{
  CarryEdgeScroll *self = CARRY_EDGE_SCROLL (object);

  on_leave (self);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (carry_edge_scroll_parent_class)->finalize (object);
}

static void
carry_edge_scroll_class_init (CarryEdgeScrollClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_edge_scroll_finalize;
}

static void
carry_edge_scroll_init (CarryEdgeScroll *self)
{
}

/**
 * carry_edge_scroll_get_speed:
 * @position: where the pointer is, in pixels from the start
 * @length: how long the window is, in pixels
 *
 * Returns: how fast to scroll, in pixels a second; negative towards the start, 0 away from the edges
 */
double
carry_edge_scroll_get_speed (double position, double length)
{
  if (length < 2 * EDGE)
    return 0;

  if (position < EDGE)
    return -TOP_SPEED * (EDGE - MAX (position, 0)) / EDGE;

  if (position > length - EDGE)
    return TOP_SPEED * (EDGE - MAX (length - position, 0)) / EDGE;

  return 0;
}

static void
scroll (GtkAdjustment *adjustment, double distance)
{
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + distance);
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  CarryEdgeScroll *self = data;
  const gint64 time = gdk_frame_clock_get_frame_time (clock);
  const double seconds = self->last_time > 0 ? (double)(time - self->last_time) / G_TIME_SPAN_SECOND : 0;
  const double speed_x = carry_edge_scroll_get_speed (self->x, gtk_widget_get_width (widget));
  const double speed_y = carry_edge_scroll_get_speed (self->y, gtk_widget_get_height (widget));

  /* The value of a viewport counts from its left side, in either direction of the text. */
  scroll (gtk_scrolled_window_get_hadjustment (self->window), speed_x * seconds);
  scroll (gtk_scrolled_window_get_vadjustment (self->window), speed_y * seconds);
  self->last_time = time;

  return G_SOURCE_CONTINUE;
}

static void
on_motion (CarryEdgeScroll *self, double x, double y)
{
  self->x = x;
  self->y = y;

  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->window), on_tick, self, NULL);
}

/**
 * carry_edge_scroll_new:
 * @window: what scrolls
 *
 * Lets @window scroll under a drag, for as long as the returned object lives.
 *
 * Returns: (transfer full): a new object
 */
CarryEdgeScroll *
carry_edge_scroll_new (GtkScrolledWindow *window)
{
  CarryEdgeScroll *self;
  GtkEventController *motion;

  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (window), NULL);

  self = g_object_new (CARRY_TYPE_EDGE_SCROLL, NULL);
  g_set_weak_pointer (&self->window, window);

  motion = gtk_drop_controller_motion_new ();
  /* a slot near the edge keeps what moves over it for itself */
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "enter", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (window), motion);

  return self;
}

/* Lets @window scroll under a drag as long as it lives. */
void
carry_edge_scroll_add (GtkScrolledWindow *window)
{
  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (window));

  g_object_set_data_full (G_OBJECT (window), "edge-scroll", carry_edge_scroll_new (window), g_object_unref);
}
