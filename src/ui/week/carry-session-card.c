/* carry-session-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-card.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-session-menu.h"
#include "carry-session-text.h"

/**
 * CarrySessionCard:
 *
 * One session of the week; its subclasses show runs and strength sessions. The session can be replaced by
 * a newer one of the same id, and the card keeps focus, selection and place.
 *
 * A card never changes the diary: it activates actions of the groups “diary”, “win”, “week” and “board”.
 *
 * Keys: Enter edits, Delete removes, L locks, M moves it, Shift and the arrows move it one slot, Ctrl+X, Ctrl+C and Ctrl+V
 * cut, copy and paste in its slot, Ctrl+D duplicates it, Menu opens its menu.
 *
 * CSS: one node, `sessioncard`, with the classes `run` or `str`, the family of colour, the status, and
 * `selected`, or those of #CarryCardLift.
 *
 * Accessibility: role button; the label says all there is on the card.
 */
typedef struct
{
  CarrySession *session;
  CarrySession *shown; /* the session as it looks today */
  CarryUnits units;
  GDate today; /* not valid: nothing is over yet */
  gboolean collapsed;
  GtkWidget *menu;
} CarrySessionCardPrivate;

typedef enum
{
  SIGNAL_ACTIVATE,
} CarrySessionCardSignal;

static guint signals[SIGNAL_ACTIVATE + 1];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CarrySessionCard, carry_session_card, GTK_TYPE_WIDGET)

#define GET_PRIVATE(self)                                                                                    \
  ((CarrySessionCardPrivate *)carry_session_card_get_instance_private (CARRY_SESSION_CARD (self)))

static const char *status_classes[] = { "planned", "done", "missed", "skipped" };

static const char *
get_id (gpointer self)
{
  return carry_session_get_id (GET_PRIVATE (self)->session);
}

static void
carry_session_card_activate (CarrySessionCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.edit", "s", get_id (self));
}

static gboolean
remove_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return gtk_widget_activate_action (widget, "diary.remove", "s", get_id (widget));
}

static gboolean
lock_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarrySession *session = GET_PRIVATE (widget)->session;

  return gtk_widget_activate_action (widget, "diary.lock", "(sb)", get_id (widget),
                                     !carry_session_get_locked (session));
}

/* On the board the card is lifted; in a list of days the places are listed. */
static gboolean
move_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return gtk_widget_activate_action (widget, "board.lift", "s", get_id (widget)) ||
         gtk_widget_activate_action (widget, "week.move-to", "s", get_id (widget));
}

static gboolean
cut_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return gtk_widget_activate_action (widget, "clipboard.cut", "s", get_id (widget));
}

static gboolean
copy_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return gtk_widget_activate_action (widget, "clipboard.copy", "s", get_id (widget));
}

static gboolean
paste_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarrySession *session = GET_PRIVATE (widget)->session;
  g_autofree char *iso = carry_day_to_iso (carry_session_get_day (session));

  return gtk_widget_activate_action (widget, "clipboard.paste", "(su)", iso,
                                     carry_session_get_slot (session));
}

static gboolean
duplicate_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return gtk_widget_activate_action (widget, "week.duplicate", "s", get_id (widget));
}

static gboolean
ask_why_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  gtk_widget_activate_action (widget, "board.select", "s", get_id (widget));

  return gtk_widget_activate_action (widget, "win.why-here", "s", get_id (widget));
}

static gboolean
step_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  int columns, rows;

  g_variant_get (args, "(ii)", &columns, &rows);

  return gtk_widget_activate_action (widget, "board.step", "(sii)", get_id (widget), columns, rows);
}

static gboolean
popup_menu_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  carry_session_card_popup_menu (CARRY_SESSION_CARD (widget), gtk_widget_get_width (widget) / 2.0,
                                 gtk_widget_get_height (widget) / 2.0);

  return GDK_EVENT_STOP;
}

/* open: the runner wants to see what there is to say of it, where there is room for that. */
static void
select_session (GtkWidget *self, gboolean open)
{
  gtk_widget_activate_action (self, "board.select", "s", get_id (self));
  gtk_widget_activate_action (self, "win.inspect", "(sb)", get_id (self), open);
}

/* The focus that a window gives away when it opens is nobody's choice: only one that is shown selects. */
static void
on_focus_enter (GtkWidget *self)
{
  GtkRoot *root = gtk_widget_get_root (self);

  if (GTK_IS_WINDOW (root) && gtk_window_get_focus_visible (GTK_WINDOW (root)))
    select_session (self, FALSE);
}

static void
on_pressed (GtkWidget *self, int n_press, double x, double y, GtkGesture *gesture)
{
  const guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  gtk_widget_grab_focus (self);
  select_session (self, button == GDK_BUTTON_PRIMARY && n_press == 1);

  if (button == GDK_BUTTON_SECONDARY)
    carry_session_card_popup_menu (CARRY_SESSION_CARD (self), x, y);
  else if (button == GDK_BUTTON_PRIMARY && n_press == 2)
    gtk_widget_activate (self);
}

static void
carry_session_card_dispose (GObject *object)
{
  CarrySessionCardPrivate *priv = GET_PRIVATE (object);

  g_clear_pointer (&priv->menu, gtk_widget_unparent);
  g_clear_object (&priv->session);
  g_clear_object (&priv->shown);

  G_OBJECT_CLASS (carry_session_card_parent_class)->dispose (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint key, keypad_key;
    int columns, rows;
  } steps[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gtk_widget_class_add_binding (widget_class, steps[i].key, GDK_SHIFT_MASK, step_by_key, "(ii)",
                                    steps[i].columns, steps[i].rows);
      gtk_widget_class_add_binding (widget_class, steps[i].keypad_key, GDK_SHIFT_MASK, step_by_key, "(ii)",
                                    steps[i].columns, steps[i].rows);
    }

  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "activate", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_l, 0, lock_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_m, 0, move_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, ask_why_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Space, 0, ask_why_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, duplicate_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_x, GDK_CONTROL_MASK, cut_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, paste_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, popup_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, popup_menu_by_key, NULL);
}

static void
carry_session_card_class_init (CarrySessionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_session_card_dispose;

  /**
   * CarrySessionCard::activate:
   *
   * The runner opens the session.
   */
  signals[SIGNAL_ACTIVATE] =
      g_signal_new_class_handler ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                                  G_CALLBACK (carry_session_card_activate), NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);
  gtk_widget_class_set_css_name (widget_class, "sessioncard");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  add_bindings (widget_class);
}

static void
carry_session_card_init (CarrySessionCard *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_date_clear (&((CarrySessionCardPrivate *)GET_PRIVATE (self))->today, 1);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                  GTK_ACCESSIBLE_PROPERTY_HELP_TEXT, _ ("M moves the session, L locks it"),
                                  -1);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (on_focus_enter), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * carry_session_card_get_session:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): the session it shows
 */
CarrySession *
carry_session_card_get_session (CarrySessionCard *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION_CARD (self), NULL);

  return GET_PRIVATE (self)->session;
}

/**
 * carry_session_card_popup_menu:
 * @self: a card that shows a session
 * @x: where, in pixels
 * @y: where, in pixels
 *
 * Opens the menu of what can be done with the session.
 */
void
carry_session_card_popup_menu (CarrySessionCard *self, double x, double y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  CarrySessionCardPrivate *priv = GET_PRIVATE (widget);
  const gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr (GMenuModel) model = carry_session_menu_new (priv->session);

  if (priv->menu == NULL)
    {
      priv->menu = gtk_popover_menu_new_from_model (model);
      gtk_popover_set_has_arrow (GTK_POPOVER (priv->menu), FALSE);
      /* beside the pointer it may slide up, which below the pointer it may not: a long menu stays on the screen */
      gtk_popover_set_position (GTK_POPOVER (priv->menu), from_right ? GTK_POS_LEFT : GTK_POS_RIGHT);
      gtk_widget_set_valign (priv->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (priv->menu, widget);
    }
  else
    {
      gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (priv->menu), model);
    }

  gtk_popover_set_pointing_to (GTK_POPOVER (priv->menu), &(GdkRectangle){ (int)x, (int)y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (priv->menu));
}

CarryUnits
carry_session_card_get_units (CarrySessionCard *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION_CARD (self), CARRY_UNITS_METRIC);

  return GET_PRIVATE (self)->units;
}

static void
show (CarrySessionCard *self)
{
  CarrySessionCardPrivate *priv = GET_PRIVATE (self);

  CARRY_SESSION_CARD_GET_CLASS (self)->show (self, priv->shown, priv->units, priv->collapsed);
}

static void
update_classes (CarrySessionCard *self, CarrySession *before, CarrySession *after)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (before != NULL)
    {
      gtk_widget_remove_css_class (widget, carry_session_get_css_class (before));
      gtk_widget_remove_css_class (widget, status_classes[carry_session_get_status (before)]);
    }

  gtk_widget_add_css_class (widget, carry_session_get_css_class (after));
  gtk_widget_add_css_class (widget, status_classes[carry_session_get_status (after)]);
}

/* What was planned for a day that is over was not done, as far as anybody said. */
static CarrySession *
see_today (CarrySessionCard *self, CarrySession *session)
{
  CarrySessionCardPrivate *priv = GET_PRIVATE (self);

  if (g_date_valid (&priv->today) && carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
      g_date_compare (carry_session_get_day (session), &priv->today) < 0)
    return carry_session_edit (session, NULL, "status", CARRY_STATUS_MISSED, NULL);

  return g_object_ref (session);
}

static void
update (CarrySessionCard *self)
{
  CarrySessionCardPrivate *priv = GET_PRIVATE (self);
  g_autoptr (CarrySession) shown = see_today (self, priv->session);
  g_autofree char *label = carry_session_format_label (shown, priv->units);
  g_autofree char *tooltip = carry_session_format_tooltip (shown, priv->units);

  update_classes (self, priv->shown, shown);
  g_set_object (&priv->shown, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  show (self);
}

/* Another session than the one that is dragged, or whose menu is open. */
static void
forget (CarrySessionCard *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "ghost");

  if (GET_PRIVATE (self)->menu != NULL)
    gtk_popover_popdown (GTK_POPOVER (GET_PRIVATE (self)->menu));
}

/**
 * carry_session_card_set_session:
 * @self: a card
 * @session: a session of the kind that the card is for
 * @units: the runner's units
 *
 * Shows a session.
 */
void
carry_session_card_set_session (CarrySessionCard *self, CarrySession *session, CarryUnits units)
{
  CarrySessionCardPrivate *priv;

  g_return_if_fail (CARRY_IS_SESSION_CARD (self));
  g_return_if_fail (CARRY_IS_SESSION (session));

  priv = GET_PRIVATE (self);

  /* Sessions do not change: the same one has nothing new to show. */
  if (priv->session == session && priv->units == units)
    return;

  if (priv->session != NULL &&
      !g_str_equal (carry_session_get_id (priv->session), carry_session_get_id (session)))
    forget (self);

  g_set_object (&priv->session, session);
  priv->units = units;
  update (self);
}

/**
 * carry_session_card_set_today:
 * @self: a card
 * @today: a day, or one that is not valid if nothing is over yet
 *
 * Tells the card which day it is: what was planned for an earlier one shows as not done.
 */
void
carry_session_card_set_today (CarrySessionCard *self, const GDate *today)
{
  CarrySessionCardPrivate *priv;

  g_return_if_fail (CARRY_IS_SESSION_CARD (self));

  priv = GET_PRIVATE (self);
  if (g_date_valid (&priv->today) && g_date_valid (today) && g_date_compare (&priv->today, today) == 0)
    return;

  priv->today = *today;
  if (priv->session != NULL)
    update (self);
}

/**
 * carry_session_card_set_collapsed:
 * @self: a card
 * @collapsed: whether to show one line only, to make room for what the rules say of the slot
 */
void
carry_session_card_set_collapsed (CarrySessionCard *self, gboolean collapsed)
{
  CarrySessionCardPrivate *priv;

  g_return_if_fail (CARRY_IS_SESSION_CARD (self));

  priv = GET_PRIVATE (self);

  if (priv->collapsed == collapsed)
    return;

  priv->collapsed = collapsed;

  if (priv->session != NULL)
    show (self);
}

void
carry_session_card_set_selected (CarrySessionCard *self, gboolean selected)
{
  g_return_if_fail (CARRY_IS_SESSION_CARD (self));

  if (selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}
