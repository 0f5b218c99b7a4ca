/* carry-freshness-strip.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-freshness-strip.h"

#include "carry-board-row.h"
#include "carry-freshness-text.h"

#define PLOT_HEIGHT 44
#define LOW_HEIGHT 36
#define NOW_SECONDS 300u /* in which time goes on by less than a pixel */

/**
 * CarryFreshnessStrip:
 *
 * How fresh the legs are in the course of the week, in line with the columns of the board: #CarryFreshnessPlot paints
 * it, under it stand the values of each day's morning and evening. #CarryFreshnessStrip:readout says what the cursor
 * points at, or, while something is dragged, what would become of the week.
 *
 * Keys: left and right move the cursor by an hour, with Control by six, Home and End to the ends, Escape puts it away.
 *
 * CSS: a `freshness-strip` node with a `freshness-plot` and a label for each day.
 *
 * Accessibility: role image, named by a summary of the week; the description is that of the hour at the cursor, so
 * that screen readers speak it as it changes.
 *
 * Text direction: the first day is at the start, as on the board.
 */
struct _CarryFreshnessStrip
{
  GtkWidget parent_instance;

  CarryWeekFreshness *freshness;
  CarryFreshnessCurve *ghost;
  CarryWeekPlaces *places; /* what the ghost is of: this, … */
  CarryBoardPlace place;   /* … here … */
  gboolean copy;           /* … and also where it was */
  GDate today;
  int cursor;
  char *readout;
  guint now_id;

  CarryFreshnessPlot *plot;
  CarryBoardRow *values;
};

typedef enum
{
  PROP_READOUT = 1,
} CarryFreshnessStripProperty;

static GParamSpec *props[PROP_READOUT + 1];

G_DEFINE_FINAL_TYPE (CarryFreshnessStrip, carry_freshness_strip, GTK_TYPE_WIDGET)

static const CarryFreshnessCurve *
get_curve (CarryFreshnessStrip *self)
{
  return self->freshness != NULL ? carry_week_freshness_get_curve (self->freshness) : NULL;
}

static void
update_readout (CarryFreshnessStrip *self)
{
  const CarryFreshnessCurve *curve = get_curve (self);
  g_autofree char *point = NULL;
  g_autofree char *preview = NULL;

  if (curve != NULL && self->cursor != CARRY_FRESHNESS_NO_MINUTE)
    point = carry_freshness_format_point (curve, self->cursor);

  if (self->ghost != NULL)
    preview = carry_freshness_format_preview (self->ghost);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  point != NULL ? point : "", -1);

  if (g_set_str (&self->readout, preview != NULL ? preview : point))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READOUT]);
}

static void
update_now (CarryFreshnessStrip *self)
{
  const CarryFreshnessCurve *curve = get_curve (self);
  g_autoptr (GDateTime) time = g_date_time_new_now_local ();
  int days, minute;

  if (curve == NULL)
    return;

  days = g_date_days_between (carry_freshness_curve_get_first (curve), &self->today);
  minute =
      days * (int)CARRY_MINUTES_PER_DAY + g_date_time_get_hour (time) * 60 + g_date_time_get_minute (time);
  carry_freshness_plot_set_now (
      self->plot, minute >= 0 && minute < CARRY_FRESHNESS_MINUTES ? minute : CARRY_FRESHNESS_NO_MINUTE);
}

static void
take_ghost (CarryFreshnessStrip *self, CarryFreshnessCurve *ghost)
{
  if (self->ghost == NULL && ghost == NULL)
    return;

  carry_freshness_plot_set_ghost (self->plot, ghost);
  g_clear_pointer (&self->ghost, carry_freshness_curve_free);
  self->ghost = ghost;
  update_readout (self);
}

static void
update (CarryFreshnessStrip *self)
{
  const CarryFreshnessCurve *curve = get_curve (self);
  g_autofree char *summary = carry_freshness_format_summary (curve);

  carry_freshness_strip_preview (self, NULL, 0, 0, FALSE);
  carry_freshness_plot_set_curve (self->plot, curve);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      g_autofree char *range = carry_freshness_format_range (curve, day);

      gtk_label_set_label (GTK_LABEL (carry_board_row_get_cell (self->values, day)), range);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, summary, -1);
  update_now (self);
  update_readout (self);
}

static gboolean
on_now (gpointer self)
{
  update_now (self);

  return G_SOURCE_CONTINUE;
}

static void
carry_freshness_strip_map (GtkWidget *widget)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (widget);

  GTK_WIDGET_CLASS (carry_freshness_strip_parent_class)->map (widget);
  update_now (self);
  self->now_id = g_timeout_add_seconds (NOW_SECONDS, on_now, self);
}

static void
carry_freshness_strip_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&CARRY_FRESHNESS_STRIP (widget)->now_id, g_source_remove);
  GTK_WIDGET_CLASS (carry_freshness_strip_parent_class)->unmap (widget);
}

static gboolean
carry_freshness_strip_query_tooltip (
    GtkWidget *widget, int x, int y, gboolean keyboard_tooltip, GtkTooltip *tooltip)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (widget);
  const CarryFreshnessFrame frame = carry_freshness_plot_get_frame (self->plot);
  const int minute = keyboard_tooltip ? self->cursor : carry_freshness_frame_find_hour (&frame, x);
  const double tip = carry_freshness_frame_get_x (&frame, minute);
  g_autofree char *text = NULL;

  if (get_curve (self) == NULL || minute == CARRY_FRESHNESS_NO_MINUTE)
    return FALSE;

  text = carry_freshness_format_tooltip (get_curve (self), minute);
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle){ (int)tip - 2, 0, 5, gtk_widget_get_height (widget) });

  return TRUE;
}

static void
go_to (CarryFreshnessStrip *self, int minute)
{
  if (minute == self->cursor)
    gtk_widget_error_bell (GTK_WIDGET (self));

  carry_freshness_strip_set_cursor (self, minute);
}

static int
get_noon (guint day)
{
  return (int)(day * CARRY_MINUTES_PER_DAY + CARRY_MINUTES_PER_DAY / 2);
}

static int
get_cursor_or_noon (CarryFreshnessStrip *self)
{
  const CarryFreshnessCurve *curve = get_curve (self);
  const int days = g_date_days_between (carry_freshness_curve_get_first (curve), &self->today);

  if (self->cursor != CARRY_FRESHNESS_NO_MINUTE)
    return self->cursor;

  return get_noon (days >= 0 && days < (int)CARRY_DAYS_PER_WEEK ? (guint)days : 0);
}

static gboolean
step_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (widget);
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int hours = g_variant_get_int32 (args);

  if (get_curve (self) == NULL)
    return GDK_EVENT_PROPAGATE;

  go_to (self, carry_freshness_step (get_cursor_or_noon (self), mirrored ? -hours : hours));

  return GDK_EVENT_STOP;
}

static gboolean
go_to_end_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (widget);

  if (get_curve (self) == NULL)
    return GDK_EVENT_PROPAGATE;

  go_to (self, carry_freshness_step (0, g_variant_get_int32 (args)));

  return GDK_EVENT_STOP;
}

static gboolean
put_away_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (widget);

  if (self->cursor == CARRY_FRESHNESS_NO_MINUTE)
    return GDK_EVENT_PROPAGATE;

  carry_freshness_strip_set_cursor (self, CARRY_FRESHNESS_NO_MINUTE);

  return GDK_EVENT_STOP;
}

static void
on_motion (CarryFreshnessStrip *self, double x)
{
  const CarryFreshnessFrame frame = carry_freshness_plot_get_frame (self->plot);

  carry_freshness_strip_set_cursor (self, carry_freshness_frame_find_hour (&frame, x));
}

static void
on_pressed (CarryFreshnessStrip *self, int n_press, double x)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  on_motion (self, x);
}

static void
on_pointer_left (CarryFreshnessStrip *self)
{
  carry_freshness_strip_set_cursor (self, CARRY_FRESHNESS_NO_MINUTE);
}

static void
on_focus_entered (CarryFreshnessStrip *self)
{
  if (get_curve (self) != NULL)
    carry_freshness_strip_set_cursor (self, get_cursor_or_noon (self));
}

static void
carry_freshness_strip_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (object);

  switch ((CarryFreshnessStripProperty)prop_id)
    {
    case PROP_READOUT:
      g_value_set_string (value, self->readout);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_freshness_strip_dispose (GObject *object)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (object);
  GtkWidget *child;

  if (self->freshness != NULL)
    g_signal_handlers_disconnect_by_func (self->freshness, update, self);

  g_clear_object (&self->freshness);
  g_clear_object (&self->places);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_freshness_strip_parent_class)->dispose (object);
}

static void
carry_freshness_strip_finalize (GObject *object)
{
  CarryFreshnessStrip *self = CARRY_FRESHNESS_STRIP (object);

  g_clear_pointer (&self->ghost, carry_freshness_curve_free);
  g_free (self->readout);

  G_OBJECT_CLASS (carry_freshness_strip_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *klass)
{
  gtk_widget_class_add_binding (klass, GDK_KEY_Left, 0, step_by_key, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Left, 0, step_by_key, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Right, 0, step_by_key, "i", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Right, 0, step_by_key, "i", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Left, GDK_CONTROL_MASK, step_by_key, "i", -6);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Left, GDK_CONTROL_MASK, step_by_key, "i", -6);
  gtk_widget_class_add_binding (klass, GDK_KEY_Right, GDK_CONTROL_MASK, step_by_key, "i", 6);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Right, GDK_CONTROL_MASK, step_by_key, "i", 6);
  gtk_widget_class_add_binding (klass, GDK_KEY_Home, 0, go_to_end_by_key, "i", 0);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Home, 0, go_to_end_by_key, "i", 0);
  gtk_widget_class_add_binding (klass, GDK_KEY_End, 0, go_to_end_by_key, "i", CARRY_FRESHNESS_HOURS);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_End, 0, go_to_end_by_key, "i", CARRY_FRESHNESS_HOURS);
  gtk_widget_class_add_binding (klass, GDK_KEY_Escape, 0, put_away_by_key, NULL);
}

static void
carry_freshness_strip_class_init (CarryFreshnessStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = carry_freshness_strip_get_property;
  object_class->dispose = carry_freshness_strip_dispose;
  object_class->finalize = carry_freshness_strip_finalize;
  widget_class->map = carry_freshness_strip_map;
  widget_class->unmap = carry_freshness_strip_unmap;
  widget_class->query_tooltip = carry_freshness_strip_query_tooltip;

  /**
   * CarryFreshnessStrip:readout:
   *
   * What the cursor points at or, while something is dragged, what would become of the week. %NULL if there is
   * nothing to say.
   */
  props[PROP_READOUT] = g_param_spec_string (
      "readout", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "freshness-strip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static GtkWidget *
create_label (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "numeric");

  return label;
}

static void
add_controllers (CarryFreshnessStrip *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_pointer_left), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (on_focus_entered), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_pointer_left), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
carry_freshness_strip_init (CarryFreshnessStrip *self)
{
  self->cursor = CARRY_FRESHNESS_NO_MINUTE;
  self->plot = g_object_new (CARRY_TYPE_FRESHNESS_PLOT, NULL);
  self->values = g_object_new (CARRY_TYPE_BOARD_ROW, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                               "can-target", FALSE, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->plot), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->values), GTK_WIDGET (self));

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    carry_board_row_append (self->values, create_label ());

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  carry_freshness_strip_set_low (self, FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  add_controllers (self);
}

/**
 * carry_freshness_strip_set_freshness:
 * @self: a strip
 * @freshness: what to show and to follow
 * @today: the day that has the line for now, if it is in the week
 *
 * Gives the strip what it needs; to be called once.
 */
void
carry_freshness_strip_set_freshness (CarryFreshnessStrip *self,
                                     CarryWeekFreshness *freshness,
                                     const GDate *today)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_STRIP (self));
  g_return_if_fail (self->freshness == NULL);
  g_return_if_fail (CARRY_IS_WEEK_FRESHNESS (freshness));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
  self->freshness = g_object_ref (freshness);
  g_signal_connect_object (freshness, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/* Another day is today. */
void
carry_freshness_strip_set_today (CarryFreshnessStrip *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_STRIP (self));

  self->today = *today;
  update (self);
}

/**
 * carry_freshness_strip_set_low:
 * @self: a strip
 * @low: whether it does with little height and without the values under it
 */
void
carry_freshness_strip_set_low (CarryFreshnessStrip *self, gboolean low)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_STRIP (self));

  gtk_widget_set_size_request (GTK_WIDGET (self->plot), -1, low ? LOW_HEIGHT : PLOT_HEIGHT);
  gtk_widget_set_visible (GTK_WIDGET (self->values), !low);
}

/**
 * carry_freshness_strip_preview:
 * @self: a strip
 * @places: (nullable): what is dragged, %NULL if nothing is
 * @day: day of the week over which it is, 0 to 6
 * @slot: the #CarrySlot of that day
 * @copy: whether the original would stay
 *
 * Shows what would become of the week, as a second curve.
 */
void
carry_freshness_strip_preview (
    CarryFreshnessStrip *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  const CarryBoardPlace place = { day, (CarrySlot)slot };

  g_return_if_fail (CARRY_IS_FRESHNESS_STRIP (self));

  /* The pointer moves often, but seldom to another slot. */
  if (places == self->places &&
      (places == NULL || (day == self->place.day && place.slot == self->place.slot && copy == self->copy)))
    return;

  g_set_object (&self->places, places);
  self->place = place;
  self->copy = copy;
  take_ghost (self,
              places != NULL ? carry_week_freshness_preview (self->freshness, places, place, copy) : NULL);
}

/**
 * carry_freshness_strip_get_ghost:
 * @self: a strip
 *
 * Returns: (transfer none) (nullable): the curve that would be
 */
const CarryFreshnessCurve *
carry_freshness_strip_get_ghost (CarryFreshnessStrip *self)
{
  g_return_val_if_fail (CARRY_IS_FRESHNESS_STRIP (self), NULL);

  return self->ghost;
}

/**
 * carry_freshness_strip_focus_day:
 * @self: a strip
 * @day: day of the week, 0 to 6
 *
 * Goes to the strip, with the cursor at noon of that day.
 *
 * Returns: %TRUE if it has the focus
 */
gboolean
carry_freshness_strip_focus_day (CarryFreshnessStrip *self, guint day)
{
  g_return_val_if_fail (CARRY_IS_FRESHNESS_STRIP (self), FALSE);
  g_return_val_if_fail (day < CARRY_DAYS_PER_WEEK, FALSE);

  carry_freshness_strip_set_cursor (self, get_noon (day));

  return gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * carry_freshness_strip_get_day:
 * @self: a strip that has its freshness
 *
 * Returns: the day of the cursor, or where it would come
 */
guint
carry_freshness_strip_get_day (CarryFreshnessStrip *self)
{
  g_return_val_if_fail (CARRY_IS_FRESHNESS_STRIP (self), 0);

  return (guint)get_cursor_or_noon (self) / CARRY_MINUTES_PER_DAY;
}

int
carry_freshness_strip_get_cursor (CarryFreshnessStrip *self)
{
  g_return_val_if_fail (CARRY_IS_FRESHNESS_STRIP (self), CARRY_FRESHNESS_NO_MINUTE);

  return self->cursor;
}

/**
 * carry_freshness_strip_set_cursor:
 * @self: a strip
 * @minute: a minute of the week, or %CARRY_FRESHNESS_NO_MINUTE
 */
void
carry_freshness_strip_set_cursor (CarryFreshnessStrip *self, int minute)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_STRIP (self));
  g_return_if_fail (minute == CARRY_FRESHNESS_NO_MINUTE || (minute >= 0 && minute < CARRY_FRESHNESS_MINUTES));

  if (self->cursor == minute)
    return;

  self->cursor = minute;
  carry_freshness_plot_set_cursor (self->plot, minute);
  update_readout (self);
}
