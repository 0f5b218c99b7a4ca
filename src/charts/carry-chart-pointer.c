/* carry-chart-pointer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-pointer.h"

#include <math.h>

/* What a pointer or a finger is about. */
typedef struct
{
  GtkWidget *chart;
  CarryChartPlot *plot;
  const CarryChartAnswers *answers;
  double x; /* where it was pressed */
  double y;
  double seen_x; /* where it was last seen, NaN where it is not */
  double seen_y;
  guint told;       /* the item of the last tap, CARRY_CHART_NONE after that of a pointer */
  gboolean touched; /* whether a finger came last; it leaves, but what it asked for stays */
} Pointer;

static guint
find (Pointer *self, double x)
{
  return carry_chart_layout_find (carry_chart_plot_get_layout (self->plot), x);
}

static gboolean
is_touch (GtkEventController *controller)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (controller);

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static void
on_motion (Pointer *self, double x, double y, GtkEventController *motion)
{
  /* Each layout tells again where the pointer is: while it rests, the cursor belongs to the keys. */
  if (is_touch (motion) || (x == self->seen_x && y == self->seen_y))
    return;

  self->seen_x = x;
  self->seen_y = y;
  self->touched = FALSE;
  self->answers->tell (self->chart, find (self, x));
}

static void
on_leave (Pointer *self)
{
  self->seen_x = self->seen_y = NAN;
  if (!self->touched)
    self->answers->tell (self->chart, CARRY_CHART_NONE);
}

static void
on_pressed (Pointer *self, int n_press, double x, double y, GtkEventController *click)
{
  self->x = x;
  self->y = y;
  self->touched = is_touch (click);
}

static void
on_released (Pointer *self, int n_press, double x, double y)
{
  const guint item = find (self, x);
  const gboolean told = self->told == item;

  /* Who pressed, changed their mind and let go elsewhere asked for nothing. */
  if (item == CARRY_CHART_NONE ||
      gtk_drag_check_threshold (self->chart, (int)self->x, (int)self->y, (int)x, (int)y))
    return;

  /* A finger cannot hover: its first tap tells about the item, the second activates it. */
  self->told = self->touched ? item : CARRY_CHART_NONE;
  self->answers->tell (self->chart, item);
  if (!self->touched || told)
    self->answers->activate (self->chart, item);
}

static void
on_menu_pressed (Pointer *self, int n_press, double x, double y, GtkGesture *click)
{
  gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
  self->answers->show_menu (self->chart, &(GdkRectangle){ (int)x, (int)y, 1, 1 });
}

static void
on_long_pressed (Pointer *self, double x, double y, GtkGesture *press)
{
  gtk_gesture_set_state (press, GTK_EVENT_SEQUENCE_CLAIMED);
  self->answers->show_menu (self->chart, &(GdkRectangle){ (int)x, (int)y, 1, 1 });
}

/**
 * carry_chart_pointer_attach:
 * @chart: a chart
 * @plot: its plot
 * @answers: what it does when it is asked; static
 *
 * Lets pointer and fingers ask about items: to hover or to tap tells, to click or to tap again activates,
 * the secondary button or a long press opens the menu.
 */
void
carry_chart_pointer_attach (GtkWidget *chart, CarryChartPlot *plot, const CarryChartAnswers *answers)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *menu = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  Pointer *self = g_new0 (Pointer, 1);

  *self = (Pointer){
    .chart = chart, .plot = plot, .answers = answers, .told = CARRY_CHART_NONE, .seen_x = NAN, .seen_y = NAN
  };
  g_object_set_data_full (G_OBJECT (chart), "carry-chart-pointer", self, g_free);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (menu, "pressed", G_CALLBACK (on_menu_pressed), self);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (on_long_pressed), self);

  gtk_widget_add_controller (chart, motion);
  gtk_widget_add_controller (chart, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (chart, GTK_EVENT_CONTROLLER (menu));
  gtk_widget_add_controller (chart, GTK_EVENT_CONTROLLER (press));
}
