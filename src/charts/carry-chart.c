/* carry-chart.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart.h"

#include "carry-chart-plot.h"
#include "carry-chart-pointer.h"
#include "carry-chart-sharing.h"
#include "carry-chart-tip.h"
#include "carry-chart-wording.h"
#include "carry-chart-zoom.h"

#include <glib/gi18n.h>

#define PAGE 10 /* items */
#define PICTURE_WIDTH 960  /* pixels */
#define PICTURE_HEIGHT 480 /* pixels */

/**
 * CarryChart:
 *
 * Bars and lines over time or over anything else that has an order.
 *
 * The description stands beside the item under the pointer or at the keyboard's cursor, its first line in
 * bold. #CarryChartPlot paints the rest, #CarryChartData says what.
 *
 * Keys: left, right, Page Up, Page Down, Home and End move the cursor, Return activates the item, Escape puts
 * the cursor away; plus and minus come closer and go back, 0 shows everything; Ctrl+C copies the numbers.
 * Pointer and fingers: see carry_chart_pointer_attach() and carry_chart_zoom_attach(). Time runs from left to right in every language.
 *
 * CSS: a `chart` node with a `chart-plot` and the label `.tip`.
 *
 * Accessibility: role image, named by `summary`; the description is that of the item at the cursor. The
 * menu offers the numbers as a table to whoever connects to #CarryChart::table-requested.
 */
struct _CarryChart
{
  GtkWidget parent_instance;

  CarryChartData *data;
  char *summary;
  char *title;
  char *item_name;
  guint cursor;

  GtkWidget *plot;
  GtkWidget *tip;
  GtkWidget *menu; /* nullable; made when first asked for */
};

typedef enum
{
  PROP_DATA = 1,
  PROP_SUMMARY,
  PROP_CURSOR,
  PROP_TITLE,
  PROP_ITEM_NAME,
  PROP_NAMES_LINES,
} CarryChartProperty;

static GParamSpec *props[PROP_NAMES_LINES + 1];

enum
{
  SIGNAL_ACTIVATE,
  SIGNAL_TABLE_REQUESTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const actions[] = {
  "chart.copy-picture", "chart.save-picture", "chart.copy-numbers", "chart.show-table", "chart.show-menu",
};

G_DEFINE_FINAL_TYPE (CarryChart, carry_chart, GTK_TYPE_WIDGET)

static guint
get_n_items (CarryChart *self)
{
  return self->data != NULL ? carry_chart_data_get_n_items (self->data) : 0;
}

static void
carry_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryChart *self = CARRY_CHART (widget);

  gtk_widget_size_allocate (self->plot, &(GtkAllocation){ 0, 0, width, height }, -1);
  carry_chart_tip_allocate (self->tip, carry_chart_plot_get_layout (CARRY_CHART_PLOT (self->plot)),
                            self->cursor, width);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
carry_chart_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  gtk_widget_measure (CARRY_CHART (widget)->plot, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
show_tip (CarryChart *self)
{
  g_autofree char *text = self->data != NULL ? carry_chart_describe (self->data, self->cursor) : NULL;

  carry_chart_tip_set_text (self->tip, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : "", -1);
}

static void
on_data_changed (CarryChart *self)
{
  if (self->cursor >= get_n_items (self) && self->cursor != CARRY_CHART_NONE)
    carry_chart_set_cursor (self, CARRY_CHART_NONE);
  else
    show_tip (self);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
move_cursor (CarryChart *self, gint64 to)
{
  const guint n = get_n_items (self);

  if (n == 0)
    return;

  if (self->cursor == CARRY_CHART_NONE)
    to = CLAMP (to, 0, (gint64)n - 1);

  if (to < 0 || to >= n)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  carry_chart_zoom_show (CARRY_CHART_PLOT (self->plot), (guint)to);
  carry_chart_set_cursor (self, (guint)to);
}

static gboolean
on_step (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryChart *self = CARRY_CHART (widget);
  const int step = g_variant_get_int32 (args);
  gint64 from = self->cursor;

  if (self->cursor == CARRY_CHART_NONE)
    from = step < 0 ? (gint64)get_n_items (self) : -1;

  /* A page may end at the ends. */
  move_cursor (self, ABS (step) > 1 ? CLAMP (from + step, 0, (gint64)get_n_items (self) - 1) : from + step);

  return GDK_EVENT_STOP;
}

static gboolean
on_end (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryChart *self = CARRY_CHART (widget);

  move_cursor (self, g_variant_get_int32 (args) > 0 ? (gint64)get_n_items (self) - 1 : 0);

  return GDK_EVENT_STOP;
}

static gboolean
on_zoom (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryChart *self = CARRY_CHART (widget);

  carry_chart_zoom_step (CARRY_CHART_PLOT (self->plot), self->cursor, g_variant_get_int32 (args));

  return GDK_EVENT_STOP;
}

static gboolean
on_escape (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryChart *self = CARRY_CHART (widget);

  if (self->cursor == CARRY_CHART_NONE)
    return GDK_EVENT_PROPAGATE;

  carry_chart_set_cursor (self, CARRY_CHART_NONE);

  return GDK_EVENT_STOP;
}

static gboolean
on_return (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryChart *self = CARRY_CHART (widget);

  if (self->cursor == CARRY_CHART_NONE)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0, self->cursor);

  return GDK_EVENT_STOP;
}

static void
on_focus_left (CarryChart *self)
{
  carry_chart_set_cursor (self, CARRY_CHART_NONE);
}

static CarryChartPicture
get_picture (CarryChart *self)
{
  CarryChartPlot *plot = CARRY_CHART_PLOT (self->plot);

  return (CarryChartPicture){
    .data = self->data,
    .look = carry_chart_plot_get_look (plot),
    .domain = carry_chart_plot_get_domain (plot),
    .title = self->title,
    .names_lines = carry_chart_plot_get_names_lines (plot),
    .width = PICTURE_WIDTH,
    .height = PICTURE_HEIGHT,
  };
}

static void
show_menu (GtkWidget *widget, const GdkRectangle *place)
{
  CarryChart *self = CARRY_CHART (widget);

  if (self->data == NULL)
    return;

  if (self->menu == NULL)
    self->menu = carry_chart_sharing_add_menu (
        widget, g_signal_has_handler_pending (self, signals[SIGNAL_TABLE_REQUESTED], 0, FALSE));

  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), place);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
tell (GtkWidget *widget, guint item)
{
  carry_chart_set_cursor (CARRY_CHART (widget), item);
}

static void
activate (GtkWidget *widget, guint item)
{
  g_signal_emit (widget, signals[SIGNAL_ACTIVATE], 0, item);
}

static const CarryChartAnswers answers = { tell, activate, show_menu };

static void
show_menu_at_cursor (CarryChart *self)
{
  const CarryChartLayout *layout = carry_chart_plot_get_layout (CARRY_CHART_PLOT (self->plot));
  float x = layout->plot.origin.x + layout->plot.size.width / 2.0f;

  if (self->cursor < layout->n_items)
    x = carry_chart_layout_get_x (layout, carry_chart_layout_get_item_x (layout, self->cursor));

  show_menu (GTK_WIDGET (self),
             &(GdkRectangle){ (int)x, (int)(layout->plot.origin.y + layout->plot.size.height / 2.0f), 1, 1 });
}

static void
on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CarryChart *self = CARRY_CHART (widget);
  CarryChartPicture picture;

  if (self->data == NULL)
    return;

  picture = get_picture (self);
  if (g_str_equal (name, "chart.copy-picture"))
    carry_chart_sharing_copy_picture (widget, &picture);
  else if (g_str_equal (name, "chart.save-picture"))
    carry_chart_sharing_save_picture (widget, &picture);
  else if (g_str_equal (name, "chart.show-table"))
    g_signal_emit (self, signals[SIGNAL_TABLE_REQUESTED], 0);
  else if (g_str_equal (name, "chart.show-menu"))
    show_menu_at_cursor (self);
  else
    carry_chart_sharing_copy_numbers (widget, self->data, self->item_name);
}

static void
carry_chart_dispose (GObject *object)
{
  CarryChart *self = CARRY_CHART (object);
  GtkWidget *child;

  if (self->data != NULL)
    g_signal_handlers_disconnect_by_data (self->data, self);
  g_clear_object (&self->data);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_chart_parent_class)->dispose (object);
}

static void
carry_chart_finalize (GObject *object)
{
  CarryChart *self = CARRY_CHART (object);

  g_free (self->summary);
  g_free (self->title);
  g_free (self->item_name);

  G_OBJECT_CLASS (carry_chart_parent_class)->finalize (object);
}

static void
carry_chart_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryChart *self = CARRY_CHART (object);

  switch ((CarryChartProperty)prop_id)
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

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_ITEM_NAME:
      g_value_set_string (value, self->item_name);
      break;

    case PROP_NAMES_LINES:
      g_value_set_boolean (value, carry_chart_plot_get_names_lines (CARRY_CHART_PLOT (self->plot)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_chart_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryChart *self = CARRY_CHART (object);

  switch ((CarryChartProperty)prop_id)
    {
    case PROP_DATA:
      carry_chart_set_data (self, g_value_get_object (value));
      break;

    case PROP_SUMMARY:
      carry_chart_set_summary (self, g_value_get_string (value));
      break;

    case PROP_CURSOR:
      carry_chart_set_cursor (self, g_value_get_uint (value));
      break;

    case PROP_TITLE:
      g_set_str (&self->title, g_value_get_string (value));
      break;

    case PROP_ITEM_NAME:
      g_set_str (&self->item_name, g_value_get_string (value));
      break;

    case PROP_NAMES_LINES:
      carry_chart_plot_set_names_lines (CARRY_CHART_PLOT (self->plot), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
add_bindings (GtkWidgetClass *klass)
{
  static const struct
  {
    guint keyval;
    GtkShortcutFunc handle;
    int step;
  } keys[] = {
    { GDK_KEY_Left, on_step, -1 },       { GDK_KEY_KP_Left, on_step, -1 },
    { GDK_KEY_Right, on_step, 1 },       { GDK_KEY_KP_Right, on_step, 1 },
    { GDK_KEY_Page_Up, on_step, -PAGE }, { GDK_KEY_Page_Down, on_step, PAGE },
    { GDK_KEY_plus, on_zoom, 1 },        { GDK_KEY_KP_Add, on_zoom, 1 },
    { GDK_KEY_minus, on_zoom, -1 },      { GDK_KEY_KP_Subtract, on_zoom, -1 },
    { GDK_KEY_0, on_zoom, 0 },           { GDK_KEY_KP_0, on_zoom, 0 },
    { GDK_KEY_Home, on_end, -1 },        { GDK_KEY_KP_Home, on_end, -1 },
    { GDK_KEY_End, on_end, 1 },          { GDK_KEY_KP_End, on_end, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (klass, keys[i].keyval, 0, keys[i].handle, "i", keys[i].step);

  gtk_widget_class_add_binding (klass, GDK_KEY_Return, 0, on_return, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Enter, 0, on_return, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_Escape, 0, on_escape, NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_c, GDK_CONTROL_MASK, "chart.copy-numbers", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Menu, 0, "chart.show-menu", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F10, GDK_SHIFT_MASK, "chart.show-menu", NULL);
}

static void
carry_chart_class_init (CarryChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_chart_dispose;
  object_class->finalize = carry_chart_finalize;
  object_class->get_property = carry_chart_get_property;
  object_class->set_property = carry_chart_set_property;

  widget_class->measure = carry_chart_measure;
  widget_class->size_allocate = carry_chart_size_allocate;

  props[PROP_DATA] = g_param_spec_object ("data", NULL, NULL, CARRY_TYPE_CHART_DATA, flags);
  props[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  props[PROP_CURSOR] = g_param_spec_uint ("cursor", NULL, NULL, 0, G_MAXUINT, CARRY_CHART_NONE, flags);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  props[PROP_ITEM_NAME] = g_param_spec_string ("item-name", NULL, NULL, NULL, flags);
  props[PROP_NAMES_LINES] = g_param_spec_boolean ("names-lines", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryChart::activate:
   * @item: the position of the item
   *
   * Somebody asked for what is behind an item.
   */
  signals[SIGNAL_ACTIVATE] = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * CarryChart::table-requested:
   *
   * Somebody wants the numbers as a table. The menu offers it if anybody is connected.
   */
  signals[SIGNAL_TABLE_REQUESTED] = g_signal_new ("table-requested", G_TYPE_FROM_CLASS (klass),
                                                  G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, on_action);
  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
carry_chart_init (CarryChart *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->cursor = CARRY_CHART_NONE;

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* What has the focus scrolls into view: under the pointer it would move away from the press. */
  gtk_widget_set_focus_on_click (GTK_WIDGET (self), FALSE);
  self->plot = carry_chart_plot_new ();
  gtk_widget_set_parent (self->plot, GTK_WIDGET (self));

  self->tip = carry_chart_tip_new ();
  gtk_widget_set_parent (self->tip, GTK_WIDGET (self));

  carry_chart_pointer_attach (GTK_WIDGET (self), CARRY_CHART_PLOT (self->plot), &answers);
  carry_chart_zoom_attach (GTK_WIDGET (self), CARRY_CHART_PLOT (self->plot));
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_focus_left), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

GtkWidget *
carry_chart_new (void)
{
  return g_object_new (CARRY_TYPE_CHART, NULL);
}

/**
 * carry_chart_set_data:
 * @self: a chart
 * @data: (nullable): what to show
 */
void
carry_chart_set_data (CarryChart *self, CarryChartData *data)
{
  g_return_if_fail (CARRY_IS_CHART (self));
  g_return_if_fail (data == NULL || CARRY_IS_CHART_DATA (data));

  if (self->data == data)
    return;

  if (self->data != NULL)
    g_signal_handlers_disconnect_by_data (self->data, self);
  g_set_object (&self->data, data);

  /* The plot hears of changes first: until it does, it points at numbers that may be gone. */
  carry_chart_plot_set_data (CARRY_CHART_PLOT (self->plot), data);
  if (data != NULL)
    g_signal_connect_swapped (data, "changed", G_CALLBACK (on_data_changed), self);
  on_data_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATA]);
}

/**
 * carry_chart_set_summary:
 * @self: a chart
 * @summary: (nullable): the chart in one sentence, for those who do not see it
 */
void
carry_chart_set_summary (CarryChart *self, const char *summary)
{
  g_return_if_fail (CARRY_IS_CHART (self));

  if (!g_set_str (&self->summary, summary))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  summary != NULL ? summary : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUMMARY]);
}

guint
carry_chart_get_cursor (CarryChart *self)
{
  g_return_val_if_fail (CARRY_IS_CHART (self), CARRY_CHART_NONE);

  return self->cursor;
}

/**
 * carry_chart_set_cursor:
 * @self: a chart
 * @cursor: the position of the item to tell about, or %CARRY_CHART_NONE
 */
void
carry_chart_set_cursor (CarryChart *self, guint cursor)
{
  g_return_if_fail (CARRY_IS_CHART (self));

  if (cursor >= get_n_items (self))
    cursor = CARRY_CHART_NONE;
  if (self->cursor == cursor)
    return;

  self->cursor = cursor;
  carry_chart_plot_set_cursor (CARRY_CHART_PLOT (self->plot), cursor);
  show_tip (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURSOR]);
}
