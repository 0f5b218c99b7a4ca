/* carry-week-slot.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-slot.h"

#include <glib/gi18n.h>

#include "carry-card-stack.h"
#include "carry-measure.h"
#include "carry-pause-mark.h"
#include "carry-place-target.h"
#include "carry-session-card.h"
#include "carry-session-text.h"
#include "carry-verdict-panel.h"

/**
 * CarryWeekSlot:
 *
 * Half a day of the week board: the cards of its sessions, or nothing, or a rest.
 *
 * Takes sessions and exercises that are dropped, and asks by #CarryWeekSlot::place-requested.
 *
 * Keys: Enter in an empty slot opens the menu of what can begin there, Ctrl+V pastes.
 *
 * CSS: one node, `weekslot`, with the classes `today` and `drop-here`.
 *
 * Accessibility: role grid cell, named by day and half; an empty one says so.
 */
struct _CarryWeekSlot
{
  GtkWidget parent_instance;

  CarryBoardPlace place;
  GDate date;
  guint usual_minute;      /* when the runner trains in this half, in minutes after 00:00 */
  CarryWeekPlaces *places; /* while something is dragged */
  CarryPlaceTarget *target;

  CarryCardStack *cards;
  GtkWidget *empty;
  GtkWidget *rest;
  GtkMenuButton *add_button;
  CarryVerdictPanel *verdict;
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
  SIGNAL_CARDS_CHANGED,
  SIGNAL_FOCUS_LOST,
  SIGNAL_HOVER_CHANGED,
} CarryWeekSlotSignal;

static guint signals[SIGNAL_HOVER_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryWeekSlot, carry_week_slot, GTK_TYPE_WIDGET)

static gboolean
is_in_slot (gpointer session, gpointer slot)
{
  return carry_session_get_slot (session) == (CarrySlot)GPOINTER_TO_INT (slot);
}

static void
update_label (CarryWeekSlot *self)
{
  g_autofree char *place = carry_place_format (&self->date, self->place.slot);
  g_autofree char *label = NULL;

  if (carry_card_stack_get_n_cards (self->cards) > 0)
    label = g_steal_pointer (&place);
  else if (gtk_widget_get_visible (self->rest))
    /* Translators: spoken; a place in the week without sessions, on a day of rest */
    label = g_strdup_printf (_ ("%s, rest"), place);
  else
    /* Translators: spoken; a place in the week without sessions */
    label = g_strdup_printf (_ ("%s, empty"), place);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
update_contents (CarryWeekSlot *self)
{
  const gboolean empty = carry_card_stack_get_n_cards (self->cards) == 0;
  const gboolean dragging = self->places != NULL;
  const gboolean judged = dragging && carry_week_places_is_judged (self->places) &&
                          !carry_week_places_is_origin (self->places, self->place);

  gtk_widget_set_focusable (GTK_WIDGET (self), empty);
  gtk_widget_set_visible (self->empty, empty && !judged);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), !dragging);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict), judged);

  if (judged)
    carry_verdict_panel_show (self->verdict, carry_week_places_get_verdict (self->places, self->place),
                              carry_week_places_get_reason (self->places, self->place));

  carry_card_stack_set_collapsed (self->cards, judged);
  update_label (self);
}

static void
on_cards_changed (CarryWeekSlot *self)
{
  const gboolean had_focus = gtk_widget_is_focus (GTK_WIDGET (self));

  update_contents (self);

  /* A slot with cards takes no focus itself. */
  if (had_focus)
    gtk_widget_grab_focus (carry_week_slot_get_stop (self, 0));

  g_signal_emit (self, signals[SIGNAL_CARDS_CHANGED], 0);
}

static void
on_focus_lost (CarryWeekSlot *self, const char *id)
{
  g_signal_emit (self, signals[SIGNAL_FOCUS_LOST], 0, id);
}

static gboolean
open_menu_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryWeekSlot *self = CARRY_WEEK_SLOT (widget);

  if (carry_card_stack_get_n_cards (self->cards) > 0)
    return GDK_EVENT_PROPAGATE;

  gtk_menu_button_popup (self->add_button);

  return GDK_EVENT_STOP;
}

static gboolean
paste_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryWeekSlot *self = CARRY_WEEK_SLOT (widget);
  g_autofree char *iso = carry_day_to_iso (&self->date);

  return gtk_widget_activate_action (widget, "clipboard.paste", "(su)", iso, self->place.slot);
}

static void
on_place_requested (CarryWeekSlot *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, places, day, slot, copy);
}

static void
carry_week_slot_dispose (GObject *object)
{
  CarryWeekSlot *self = CARRY_WEEK_SLOT (object);

  g_clear_object (&self->target);
  g_clear_object (&self->places);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WEEK_SLOT);

  G_OBJECT_CLASS (carry_week_slot_parent_class)->dispose (object);
}

static void
add_signals (CarryWeekSlotClass *klass)
{
  /**
   * CarryWeekSlot::place-requested:
   * @places: what is placed
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: whether the original stays
   *
   * Something was dropped here.
   */
  signals[SIGNAL_PLACE_REQUESTED] =
      g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);

  /**
   * CarryWeekSlot::cards-changed:
   *
   * There are other cards now.
   */
  signals[SIGNAL_CARDS_CHANGED] = g_signal_new ("cards-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryWeekSlot::focus-lost:
   * @id: id of the session
   *
   * The card that had the focus is gone.
   */
  signals[SIGNAL_FOCUS_LOST] = g_signal_new ("focus-lost", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * CarryWeekSlot::hover-changed:
   * @places: (nullable): what is dragged over this slot, %NULL if nothing is any more
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: whether a drop would leave the original where it is
   *
   * The pointer came, moved or left with something to drop.
   */
  signals[SIGNAL_HOVER_CHANGED] =
      g_signal_new ("hover-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);
}

static void
carry_week_slot_class_init (CarryWeekSlotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_week_slot_dispose;
  add_signals (klass);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, open_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, open_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, open_menu_by_key, NULL);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, paste_by_key, NULL);

  gtk_widget_class_set_css_name (widget_class, "weekslot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  g_type_ensure (CARRY_TYPE_CARD_STACK);
  g_type_ensure (CARRY_TYPE_VERDICT_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-week-slot.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, cards);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, empty);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, rest);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, add_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, verdict);
  gtk_widget_class_bind_template_callback (widget_class, on_cards_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_focus_lost);
}

static GMenuModel *
create_add_menu (CarryWeekSlot *self)
{
  const guint usual_minute = self->usual_minute;
  g_autofree char *iso = carry_day_to_iso (&self->date);
  g_autoptr (GMenuItem) run = g_menu_item_new (_ ("New _Run…"), NULL);
  g_autoptr (GMenuItem) strength = g_menu_item_new (_ ("New _Strength Session"), NULL);
  g_autoptr (GMenuItem) template = g_menu_item_new (_ ("New from _Template…"), NULL);
  g_autoptr (GMenuItem) paste = g_menu_item_new (_ ("_Paste"), NULL);
  GMenu *menu = g_menu_new ();

  g_menu_item_set_action_and_target (run, "win.new-run-at", "(su)", iso, usual_minute);
  g_menu_item_set_action_and_target (strength, "diary.new-strength", "(ssu)", "", iso, usual_minute);
  g_menu_append_item (menu, run);
  g_menu_append_item (menu, strength);
  g_menu_item_set_action_and_target (template, "win.new-from-template-at", "(su)", iso, usual_minute);
  g_menu_item_set_attribute (template, "hidden-when", "s", "action-disabled");
  g_menu_append_item (menu, template);
  g_menu_item_set_action_and_target (paste, "clipboard.paste", "(su)", iso, (guint)self->place.slot);
  g_menu_append_item (menu, paste);

  return G_MENU_MODEL (menu);
}

/* Only when it is wanted: the menus of a whole week take longer than all the rest of it. */
static void
create_popup (GtkMenuButton *button, gpointer self)
{
  g_autoptr (GMenuModel) menu = create_add_menu (self);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
carry_week_slot_init (CarryWeekSlot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->add_button, create_popup, self, NULL);
}

GtkWidget *
carry_week_slot_new (CarryBoardPlace place)
{
  CarryWeekSlot *self = g_object_new (CARRY_TYPE_WEEK_SLOT, NULL);

  self->place = place;
  self->target = carry_place_target_new (GTK_WIDGET (self), place);
  g_signal_connect_object (self->target, "place-requested", G_CALLBACK (on_place_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->target, "hover-changed", G_CALLBACK (carry_week_slot_set_hover), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * carry_week_slot_set_day:
 * @self: a slot
 * @day: the day it is half of
 * @usual_minute: when the runner usually trains in this half, in minutes after 00:00
 * @units: the runner's units
 */
void
carry_week_slot_set_day (CarryWeekSlot *self, CarryDay *day, guint usual_minute, CarryUnits units)
{
  g_autoptr (GtkFilterListModel) sessions = NULL;
  GtkFilter *filter;

  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));
  g_return_if_fail (CARRY_IS_DAY (day));

  self->date = *carry_day_get_date (day);
  /* The day's list goes on when this slot does not: the filter keeps the number, not the slot. */
  filter = GTK_FILTER (gtk_custom_filter_new (is_in_slot, GINT_TO_POINTER (self->place.slot), NULL));
  sessions = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (day)), filter);

  self->usual_minute = usual_minute;
  carry_card_stack_set_sessions (self->cards, G_LIST_MODEL (sessions), CARRY_CARD_STYLE_BOARD, units);
  carry_pause_mark_follow (GTK_WIDGET (self), day, NULL);
}

/* Tells the slot, which has its day, which day it is. */
void
carry_week_slot_set_today (CarryWeekSlot *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  carry_card_stack_set_today (self->cards, today);

  if (g_date_compare (&self->date, today) == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "today");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "today");
}

/**
 * carry_week_slot_set_resting:
 * @self: a slot
 * @resting: whether to show the moon of a day of rest
 */
void
carry_week_slot_set_resting (CarryWeekSlot *self, gboolean resting)
{
  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  gtk_widget_set_visible (self->rest, resting);
  update_label (self);
}

/**
 * carry_week_slot_set_hover:
 * @self: a slot
 * @hover: whether what is on its way is over this slot
 * @copy: whether it would leave the original where it is
 */
void
carry_week_slot_set_hover (CarryWeekSlot *self, gboolean hover, gboolean copy)
{
  GtkWidget *panel;
  gboolean plain;

  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  panel = GTK_WIDGET (self->verdict);
  plain = hover && !gtk_widget_get_visible (panel);
  carry_verdict_panel_set_hover (self->verdict, hover);

  if (plain)
    gtk_widget_add_css_class (GTK_WIDGET (self), "drop-here");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-here");

  g_signal_emit (self, signals[SIGNAL_HOVER_CHANGED], 0, hover ? self->places : NULL, self->place.day,
                 self->place.slot, copy);
}

/**
 * carry_week_slot_set_places:
 * @self: a slot
 * @places: (nullable): what is dragged, or %NULL when nothing is
 */
void
carry_week_slot_set_places (CarryWeekSlot *self, CarryWeekPlaces *places)
{
  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  if (!g_set_object (&self->places, places))
    return;

  carry_place_target_set_places (self->target, places);
  update_contents (self);
}

void
carry_week_slot_set_cut (CarryWeekSlot *self, const char *id)
{
  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  carry_card_stack_set_cut (self->cards, id);
}

CarryBoardPlace
carry_week_slot_get_place (CarryWeekSlot *self)
{
  return self->place;
}

/**
 * carry_week_slot_get_n_stops:
 * @self: a slot
 *
 * Returns: how many things in it take the focus: its cards, or the empty slot itself
 */
guint
carry_week_slot_get_n_stops (CarryWeekSlot *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_SLOT (self), 0);

  return MAX (carry_card_stack_get_n_cards (self->cards), 1);
}

/**
 * carry_week_slot_get_stop:
 * @self: a slot
 * @index: a number; beyond the last stop, the last is meant
 *
 * Returns: (transfer none): what takes the focus there
 */
GtkWidget *
carry_week_slot_get_stop (CarryWeekSlot *self, guint index)
{
  guint n_cards;

  g_return_val_if_fail (CARRY_IS_WEEK_SLOT (self), NULL);

  n_cards = carry_card_stack_get_n_cards (self->cards);

  if (n_cards == 0)
    return GTK_WIDGET (self);

  return carry_card_stack_get_card (self->cards, MIN (index, n_cards - 1));
}

/**
 * carry_week_slot_select:
 * @self: a slot
 * @id: (nullable): id of the session that is selected, here or elsewhere
 */
void
carry_week_slot_select (CarryWeekSlot *self, const char *id)
{
  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  for (guint i = 0; i < carry_card_stack_get_n_cards (self->cards); i++)
    {
      CarrySessionCard *card = CARRY_SESSION_CARD (carry_card_stack_get_card (self->cards, i));

      carry_session_card_set_selected (
          card, g_strcmp0 (carry_session_get_id (carry_session_card_get_session (card)), id) == 0);
    }
}

/**
 * carry_week_slot_find_card:
 * @self: a slot
 * @id: id of a session
 *
 * Returns: (transfer none) (nullable): the card of that session
 */
GtkWidget *
carry_week_slot_find_card (CarryWeekSlot *self, const char *id)
{
  g_return_val_if_fail (CARRY_IS_WEEK_SLOT (self), NULL);

  return carry_card_stack_find_card (self->cards, id);
}
