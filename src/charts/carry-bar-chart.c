/* carry-bar-chart.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-bar-chart.h"

#include "carry-bar-plot.h"

#define TIP_GAP 8.0f
#define TIP_LEAST 140 /* pixels; with less room beside the bar, the tip lies over it */

/**
 * CarryBarChart:
 *
 * Stacked bars over time: one bar for each item, one segment for each series.
 *
 * The description stands beside the bar under the pointer or at the keyboard's cursor, its first line in
 * bold. #CarryBarPlot paints the rest.
 *
 * Keys: left, right, Home and End move the cursor, Return activates the bar, Escape puts the cursor away.
 * Time runs from left to right in every language.
 *
 * CSS: a `bar-chart` node with a `bar-plot` and the label `.tip`.
 *
 * Accessibility: role image, named by `summary`; the description is that of the bar at the cursor.
 */
struct _CarryBarChart
{
  GtkWidget parent_instance;

  CarryChartData *data;
  char *summary;
  guint cursor;

  GtkWidget *plot;
  GtkWidget *tip;
};

typedef enum
{
  PROP_DATA = 1,
  PROP_SUMMARY,
  PROP_CURSOR,
} CarryBarChartProperty;

static GParamSpec *props[PROP_CURSOR + 1];

enum
{
  SIGNAL_ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryBarChart, carry_bar_chart, GTK_TYPE_WIDGET)

static guint
get_n_bars (CarryBarChart *self)
{
  return self->data != NULL ? carry_chart_data_get_n_items (self->data) : 0;
}

static void
allocate_tip (CarryBarChart *self, int most)
{
  const CarryBarLayout *layout = carry_bar_plot_get_layout (CARRY_BAR_PLOT (self->plot));
  int x, y, room, least, width, height;

  if (!gtk_widget_should_layout (self->tip) || self->cursor >= layout->n_bars)
    return;

  gtk_widget_measure (self->tip, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
  room = (int)carry_bar_layout_get_room_beside (layout, self->cursor, TIP_GAP);
  width = MAX (least, MIN (width, MIN (MAX (room, TIP_LEAST), most)));
  gtk_widget_measure (self->tip, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  x = (int)carry_bar_layout_place_beside (layout, self->cursor, (float)width, TIP_GAP);
  y = (int)(layout->plot.origin.y + TIP_GAP);
  gtk_widget_size_allocate (self->tip, &(GtkAllocation){ MIN (x, MAX (most - width, 0)), y, width, height },
                            -1);
}

static void
carry_bar_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryBarChart *self = CARRY_BAR_CHART (widget);

  gtk_widget_size_allocate (self->plot, &(GtkAllocation){ 0, 0, width, height }, -1);
  allocate_tip (self, width);
}

static void
carry_bar_chart_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  gtk_widget_measure (CARRY_BAR_CHART (widget)->plot, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
show_tip (CarryBarChart *self)
{
  g_autofree char *text =
      self->data != NULL ? carry_chart_data_dup_text (self->data, CARRY_CHART_TEXT_DESCRIPTION, self->cursor)
                         : NULL;
  g_auto (GStrv) lines = text != NULL ? g_strsplit (text, "\n", 2) : NULL;

  gtk_widget_set_visible (self->tip, lines != NULL && lines[0] != NULL);
  if (lines != NULL && lines[0] != NULL)
    {
      g_autofree char *markup =
          g_markup_printf_escaped (lines[1] != NULL ? "<b>%s</b>\n%s" : "<b>%s</b>", lines[0], lines[1]);

      gtk_label_set_markup (GTK_LABEL (self->tip), markup);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : "", -1);
}

static void
on_data_changed (CarryBarChart *self)
{
  if (self->cursor >= get_n_bars (self) && self->cursor != CARRY_BAR_NONE)
    carry_bar_chart_set_cursor (self, CARRY_BAR_NONE);
  else
    show_tip (self);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
move_cursor (CarryBarChart *self, gint64 to)
{
  const guint n = get_n_bars (self);

  if (n == 0)
    return;

  if (self->cursor == CARRY_BAR_NONE)
    to = CLAMP (to, 0, (gint64)n - 1);

  if (to < 0 || to >= n)
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    carry_bar_chart_set_cursor (self, (guint)to);
}

static gboolean
on_step (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryBarChart *self = CARRY_BAR_CHART (widget);
  const int step = g_variant_get_int32 (args);
  gint64 from = self->cursor;

  if (self->cursor == CARRY_BAR_NONE)
    from = step < 0 ? (gint64)get_n_bars (self) : -1;

  move_cursor (self, from + step);

  return GDK_EVENT_STOP;
}

static gboolean
on_end (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryBarChart *self = CARRY_BAR_CHART (widget);

  move_cursor (self, g_variant_get_boolean (args) ? (gint64)get_n_bars (self) - 1 : 0);

  return GDK_EVENT_STOP;
}

static gboolean
on_escape (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryBarChart *self = CARRY_BAR_CHART (widget);

  if (self->cursor == CARRY_BAR_NONE)
    return GDK_EVENT_PROPAGATE;

  carry_bar_chart_set_cursor (self, CARRY_BAR_NONE);

  return GDK_EVENT_STOP;
}

static gboolean
on_return (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryBarChart *self = CARRY_BAR_CHART (widget);

  if (self->cursor == CARRY_BAR_NONE)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0, self->cursor);

  return GDK_EVENT_STOP;
}

static void
on_motion (CarryBarChart *self, double x, double y)
{
  carry_bar_chart_set_cursor (
      self, carry_bar_layout_find (carry_bar_plot_get_layout (CARRY_BAR_PLOT (self->plot)), x));
}

static void
put_away (CarryBarChart *self)
{
  carry_bar_chart_set_cursor (self, CARRY_BAR_NONE);
}

static void
on_released (CarryBarChart *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));
  const guint bar = carry_bar_layout_find (carry_bar_plot_get_layout (CARRY_BAR_PLOT (self->plot)), x);
  const gboolean touch = device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
  const gboolean shown = bar == self->cursor;

  if (bar == CARRY_BAR_NONE)
    return;

  /* A finger cannot hover: its first tap tells about the bar, the second activates it. */
  carry_bar_chart_set_cursor (self, bar);
  if (!touch || shown)
    g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0, bar);
}

static void
carry_bar_chart_dispose (GObject *object)
{
  CarryBarChart *self = CARRY_BAR_CHART (object);
  GtkWidget *child;

  if (self->data != NULL)
    g_signal_handlers_disconnect_by_data (self->data, self);
  g_clear_object (&self->data);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_bar_chart_parent_class)->dispose (object);
}

static void
carry_bar_chart_finalize (GObject *object)
{
  g_free (CARRY_BAR_CHART (object)->summary);

  G_OBJECT_CLASS (carry_bar_chart_parent_class)->finalize (object);
}

static void
carry_bar_chart_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryBarChart *self = CARRY_BAR_CHART (object);

  switch ((CarryBarChartProperty)prop_id)
    {
    case PROP_DATA:
      g_value_set_object (value, self->data);
      break;

    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;

    case PROP_CURSOR:
      g_value_set_uint (value, self->cursor);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_bar_chart_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryBarChart *self = CARRY_BAR_CHART (object);

  switch ((CarryBarChartProperty)prop_id)
    {
    case PROP_DATA:
      carry_bar_chart_set_data (self, g_value_get_object (value));
      break;

    case PROP_SUMMARY:
      carry_bar_chart_set_summary (self, g_value_get_string (value));
      break;

    case PROP_CURSOR:
      carry_bar_chart_set_cursor (self, g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
add_bindings (GtkWidgetClass *klass)
{
  gtk_widget_class_add_binding (klass, GDK_KEY_Left, 0, on_step, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Left, 0, on_step, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Right, 0, on_step, "i", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Right, 0, on_step, "i", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Home, 0, on_end, "b", FALSE);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Home, 0, on_end, "b", FALSE);
  gtk_widget_class_add_binding (klass, GDK_KEY_End, 0, on_end, "b", TRUE);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_End, 0, on_end, "b", TRUE);
  gtk_widget_class_add_binding (klass, GDK_KEY_Return, 0, on_return, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Enter, 0, on_return, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_Escape, 0, on_escape, NULL);
}

static void
carry_bar_chart_class_init (CarryBarChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_bar_chart_dispose;
  object_class->finalize = carry_bar_chart_finalize;
  object_class->get_property = carry_bar_chart_get_property;
  object_class->set_property = carry_bar_chart_set_property;

  widget_class->measure = carry_bar_chart_measure;
  widget_class->size_allocate = carry_bar_chart_size_allocate;

  props[PROP_DATA] = g_param_spec_object ("data", NULL, NULL, CARRY_TYPE_CHART_DATA, flags);
  props[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  props[PROP_CURSOR] = g_param_spec_uint ("cursor", NULL, NULL, 0, G_MAXUINT, CARRY_BAR_NONE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryBarChart::activate:
   * @bar: the position of the item
   *
   * The runner asked for what is behind a bar.
   */
  signals[SIGNAL_ACTIVATE] = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "bar-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_pointer (CarryBarChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (put_away), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
carry_bar_chart_init (CarryBarChart *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->cursor = CARRY_BAR_NONE;

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  self->plot = carry_bar_plot_new ();
  gtk_widget_set_parent (self->plot, GTK_WIDGET (self));

  self->tip = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->tip), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (self->tip), TRUE);
  gtk_widget_add_css_class (self->tip, "tip");
  gtk_widget_set_can_target (self->tip, FALSE);
  gtk_widget_set_visible (self->tip, FALSE);
  gtk_widget_set_parent (self->tip, GTK_WIDGET (self));

  add_pointer (self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (put_away), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

GtkWidget *
carry_bar_chart_new (void)
{
  return g_object_new (CARRY_TYPE_BAR_CHART, NULL);
}

/**
 * carry_bar_chart_set_data:
 * @self: a chart
 * @data: (nullable): what to show
 */
void
carry_bar_chart_set_data (CarryBarChart *self, CarryChartData *data)
{
  g_return_if_fail (CARRY_IS_BAR_CHART (self));
  g_return_if_fail (data == NULL || CARRY_IS_CHART_DATA (data));

  if (self->data == data)
    return;

  if (self->data != NULL)
    g_signal_handlers_disconnect_by_data (self->data, self);
  g_set_object (&self->data, data);
  if (data != NULL)
    g_signal_connect_swapped (data, "changed", G_CALLBACK (on_data_changed), self);

  carry_bar_plot_set_data (CARRY_BAR_PLOT (self->plot), data);
  on_data_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATA]);
}

/**
 * carry_bar_chart_set_summary:
 * @self: a chart
 * @summary: (nullable): the chart in one sentence, for those who do not see it
 */
void
carry_bar_chart_set_summary (CarryBarChart *self, const char *summary)
{
  g_return_if_fail (CARRY_IS_BAR_CHART (self));

  if (!g_set_str (&self->summary, summary))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  summary != NULL ? summary : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUMMARY]);
}

guint
carry_bar_chart_get_cursor (CarryBarChart *self)
{
  g_return_val_if_fail (CARRY_IS_BAR_CHART (self), CARRY_BAR_NONE);

  return self->cursor;
}

/**
 * carry_bar_chart_set_cursor:
 * @self: a chart
 * @cursor: the position of the bar to tell about, or %CARRY_BAR_NONE
 */
void
carry_bar_chart_set_cursor (CarryBarChart *self, guint cursor)
{
  g_return_if_fail (CARRY_IS_BAR_CHART (self));

  if (cursor >= get_n_bars (self))
    cursor = CARRY_BAR_NONE;
  if (self->cursor == cursor)
    return;

  self->cursor = cursor;
  carry_bar_plot_set_cursor (CARRY_BAR_PLOT (self->plot), cursor);
  show_tip (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURSOR]);
}
