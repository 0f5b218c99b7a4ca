/* carry-week-slot.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-slot.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-run-card.h"
#include "carry-run.h"
#include "carry-session-text.h"
#include "carry-strength-card.h"
#include "carry-verdict-panel.h"

/**
 * CarryWeekSlot:
 *
 * Half a day of the week board: the cards of its sessions, or nothing, or a rest.
 *
 * Takes sessions and exercises that are dropped, and asks by #CarryWeekSlot::place-requested.
 *
 * Keys: Enter in an empty slot opens the menu of what can begin there.
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
  CarryUnits units;
  GtkFilterListModel *sessions; /* of the day, those in this half */
  GPtrArray *cards;             /* of CarrySessionCard, in the order of sessions */
  CarryWeekPlaces *places;      /* while something is dragged */

  GtkWidget *empty;
  GtkWidget *rest;
  GtkMenuButton *add_button;
  CarryVerdictPanel *verdict;
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
  SIGNAL_FOCUS_LOST,
} CarryWeekSlotSignal;

static guint signals[SIGNAL_FOCUS_LOST + 1];

G_DEFINE_FINAL_TYPE (CarryWeekSlot, carry_week_slot, GTK_TYPE_WIDGET)

static gboolean
is_in_slot (gpointer session,
            gpointer self)
{
  return carry_session_get_slot (session) == CARRY_WEEK_SLOT (self)->place.slot;
}

static void
update_label (CarryWeekSlot *self)
{
  g_autofree char *place = carry_place_format (&self->date, self->place.slot);
  g_autofree char *label = NULL;

  if (self->cards->len > 0)
    label = g_steal_pointer (&place);
  else if (gtk_widget_get_visible (self->rest))
    /* Translators: spoken; a place in the week without sessions, on a day of rest */
    label = g_strdup_printf (_("%s, rest"), place);
  else
    /* Translators: spoken; a place in the week without sessions */
    label = g_strdup_printf (_("%s, empty"), place);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
update_contents (CarryWeekSlot *self)
{
  const gboolean empty = self->cards->len == 0;
  const gboolean dragging = self->places != NULL;
  const gboolean judged = dragging && carry_week_places_is_judged (self->places)
                          && !carry_week_places_is_origin (self->places, self->place);

  gtk_widget_set_focusable (GTK_WIDGET (self), empty);
  gtk_widget_set_visible (self->empty, empty && !judged);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), !dragging);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict), judged);

  if (judged)
    carry_verdict_panel_show (self->verdict, carry_week_places_get_verdict (self->places, self->place),
                              carry_week_places_get_reason (self->places, self->place));

  for (guint i = 0; i < self->cards->len; i++)
    carry_session_card_set_collapsed (g_ptr_array_index (self->cards, i), judged);

  update_label (self);
}

static GtkWidget *
create_card (CarryWeekSlot *self,
             CarrySession *session)
{
  GtkWidget *card
      = g_object_new (CARRY_IS_RUN (session) ? CARRY_TYPE_RUN_CARD : CARRY_TYPE_STRENGTH_CARD, NULL);

  carry_session_card_set_session (CARRY_SESSION_CARD (card), session, self->units);
  carry_session_card_allow_drag (CARRY_SESSION_CARD (card));

  return card;
}

static GtkWidget *
steal_card (GPtrArray *cards,
            const char *id)
{
  for (guint i = 0; i < cards->len; i++)
    {
      CarrySession *session = carry_session_card_get_session (g_ptr_array_index (cards, i));

      if (g_str_equal (carry_session_get_id (session), id))
        return g_ptr_array_steal_index (cards, i);
    }

  return NULL;
}

static void
remove_card (CarryWeekSlot *self,
             GtkWidget *card)
{
  const gboolean had_focus = gtk_widget_has_focus (card) || gtk_widget_get_focus_child (card) != NULL;
  g_autofree char *id = g_strdup (carry_session_get_id (carry_session_card_get_session (CARRY_SESSION_CARD (card))));

  gtk_widget_unparent (card);

  if (had_focus)
    g_signal_emit (self, signals[SIGNAL_FOCUS_LOST], 0, id);
}

/* A card whose session was replaced by a newer one of the same id stays: with it stay focus and selection. */
static void
update_cards (CarryWeekSlot *self)
{
  const gboolean had_focus = gtk_widget_has_focus (GTK_WIDGET (self));
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->cards);
  GtkWidget *previous = NULL;

  self->cards = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sessions)); i++)
    {
      g_autoptr (CarrySession) session = g_list_model_get_item (G_LIST_MODEL (self->sessions), i);
      GtkWidget *card = steal_card (old, carry_session_get_id (session));

      if (card != NULL)
        carry_session_card_set_session (CARRY_SESSION_CARD (card), session, self->units);
      else
        card = create_card (self, session);

      gtk_widget_insert_after (card, GTK_WIDGET (self), previous);
      g_ptr_array_add (self->cards, card);
      previous = card;
    }

  for (guint i = 0; i < old->len; i++)
    remove_card (self, g_ptr_array_index (old, i));

  update_contents (self);

  if (had_focus)
    gtk_widget_grab_focus (carry_week_slot_get_stop (self, 0));
}

static gboolean
open_menu_by_key (GtkWidget *widget,
                  GVariant *args,
                  gpointer user_data)
{
  CarryWeekSlot *self = CARRY_WEEK_SLOT (widget);

  if (self->cards->len > 0)
    return GDK_EVENT_PROPAGATE;

  gtk_menu_button_popup (self->add_button);

  return GDK_EVENT_STOP;
}

static void
set_hover (CarryWeekSlot *self,
           gboolean hover)
{
  GtkWidget *panel = GTK_WIDGET (self->verdict);
  const gboolean plain = hover && !gtk_widget_get_visible (panel);

  if (hover)
    gtk_widget_add_css_class (panel, "hover");
  else
    gtk_widget_remove_css_class (panel, "hover");

  if (plain)
    gtk_widget_add_css_class (GTK_WIDGET (self), "drop-here");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-here");
}

/* Moving is what is meant, unless a key restricts the drag to copying, or a copy is all there is. */
static GdkDragAction
choose_action (GtkDropTarget *target)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  const GdkDragAction actions = drop != NULL ? gdk_drop_get_actions (drop) : GDK_ACTION_COPY;

  return actions & GDK_ACTION_MOVE ? GDK_ACTION_MOVE : GDK_ACTION_COPY;
}

static GdkDragAction
on_motion (CarryWeekSlot *self,
           double x,
           double y,
           GtkDropTarget *target)
{
  set_hover (self, TRUE);

  return choose_action (target);
}

static void
on_leave (CarryWeekSlot *self)
{
  set_hover (self, FALSE);
}

static gboolean
on_drop (CarryWeekSlot *self,
         const GValue *value,
         double x,
         double y,
         GtkDropTarget *target)
{
  const gboolean copy = choose_action (target) == GDK_ACTION_COPY;

  set_hover (self, FALSE);

  if (self->places == NULL || (carry_week_places_is_origin (self->places, self->place) && !copy))
    return FALSE;

  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, self->places, self->place.day, self->place.slot,
                 copy && carry_week_places_get_session (self->places) != NULL);

  return TRUE;
}

static void
carry_week_slot_dispose (GObject *object)
{
  CarryWeekSlot *self = CARRY_WEEK_SLOT (object);

  if (self->sessions != NULL)
    g_signal_handlers_disconnect_by_func (self->sessions, update_cards, self);

  while (self->cards->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->cards, 0));

  g_clear_object (&self->sessions);
  g_clear_object (&self->places);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WEEK_SLOT);

  G_OBJECT_CLASS (carry_week_slot_parent_class)->dispose (object);
}

static void
carry_week_slot_finalize (GObject *object)
{
  g_ptr_array_unref (CARRY_WEEK_SLOT (object)->cards);

  G_OBJECT_CLASS (carry_week_slot_parent_class)->finalize (object);
}

static void
carry_week_slot_class_init (CarryWeekSlotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_week_slot_dispose;
  object_class->finalize = carry_week_slot_finalize;

  /**
   * CarryWeekSlot::place-requested:
   * @places: what is placed
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: whether the original stays
   *
   * Something was dropped here.
   */
  signals[SIGNAL_PLACE_REQUESTED]
      = g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);

  /**
   * CarryWeekSlot::focus-lost:
   * @id: id of the session
   *
   * The card that had the focus is gone.
   */
  signals[SIGNAL_FOCUS_LOST] = g_signal_new ("focus-lost", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                             NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, open_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, open_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, open_menu_by_key, NULL);

  gtk_widget_class_set_css_name (widget_class, "weekslot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  g_type_ensure (CARRY_TYPE_VERDICT_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-week-slot.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, empty);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, rest);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, add_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekSlot, verdict);
}

static void
carry_week_slot_init (CarryWeekSlot *self)
{
  GType types[] = { CARRY_TYPE_SESSION, CARRY_TYPE_EXERCISE };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  self->cards = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect_swapped (target, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

GtkWidget *
carry_week_slot_new (CarryBoardPlace place)
{
  CarryWeekSlot *self = g_object_new (CARRY_TYPE_WEEK_SLOT, NULL);

  self->place = place;

  return GTK_WIDGET (self);
}

static GMenuModel *
create_add_menu (CarryWeekSlot *self,
                 guint usual_minute)
{
  g_autofree char *iso = carry_day_to_iso (&self->date);
  g_autoptr (GMenuItem) run = g_menu_item_new (_("New _Run…"), NULL);
  g_autoptr (GMenuItem) strength = g_menu_item_new (_("New _Strength Session"), NULL);
  GMenu *menu = g_menu_new ();

  g_menu_item_set_action_and_target (run, "win.new-run-at", "(su)", iso, usual_minute);
  g_menu_item_set_action_and_target (strength, "diary.new-strength", "(ssu)", "", iso, usual_minute);
  g_menu_append_item (menu, run);
  g_menu_append_item (menu, strength);

  return G_MENU_MODEL (menu);
}

/**
 * carry_week_slot_set_day:
 * @self: a slot
 * @day: the day it is half of
 * @usual_minute: when the runner usually trains in this half, in minutes after 00:00
 * @units: the runner's units
 */
void
carry_week_slot_set_day (CarryWeekSlot *self,
                         CarryDay *day,
                         guint usual_minute,
                         CarryUnits units)
{
  g_autoptr (GMenuModel) menu = NULL;
  GtkFilter *filter;

  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));
  g_return_if_fail (CARRY_IS_DAY (day));

  if (self->sessions != NULL)
    g_signal_handlers_disconnect_by_func (self->sessions, update_cards, self);

  g_clear_object (&self->sessions);

  self->date = *carry_day_get_date (day);
  self->units = units;
  filter = GTK_FILTER (gtk_custom_filter_new (is_in_slot, self, NULL));
  self->sessions = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (day)), filter);
  g_signal_connect_object (self->sessions, "items-changed", G_CALLBACK (update_cards), self, G_CONNECT_SWAPPED);

  menu = create_add_menu (self, usual_minute);
  gtk_menu_button_set_menu_model (self->add_button, menu);
  update_cards (self);
}

void
carry_week_slot_set_today (CarryWeekSlot *self,
                           gboolean is_today)
{
  if (is_today)
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
carry_week_slot_set_resting (CarryWeekSlot *self,
                             gboolean resting)
{
  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  gtk_widget_set_visible (self->rest, resting);
  update_label (self);
}

/**
 * carry_week_slot_set_places:
 * @self: a slot
 * @places: (nullable): what is dragged, or %NULL when nothing is
 */
void
carry_week_slot_set_places (CarryWeekSlot *self,
                            CarryWeekPlaces *places)
{
  g_return_if_fail (CARRY_IS_WEEK_SLOT (self));

  if (g_set_object (&self->places, places))
    update_contents (self);
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

  return MAX (self->cards->len, 1);
}

/**
 * carry_week_slot_get_stop:
 * @self: a slot
 * @index: a number; beyond the last stop, the last is meant
 *
 * Returns: (transfer none): what takes the focus there
 */
GtkWidget *
carry_week_slot_get_stop (CarryWeekSlot *self,
                          guint index)
{
  g_return_val_if_fail (CARRY_IS_WEEK_SLOT (self), NULL);

  if (self->cards->len == 0)
    return GTK_WIDGET (self);

  return g_ptr_array_index (self->cards, MIN (index, self->cards->len - 1));
}

/**
 * carry_week_slot_find_card:
 * @self: a slot
 * @id: id of a session
 *
 * Returns: (transfer none) (nullable): the card of that session
 */
GtkWidget *
carry_week_slot_find_card (CarryWeekSlot *self,
                           const char *id)
{
  g_return_val_if_fail (CARRY_IS_WEEK_SLOT (self), NULL);

  for (guint i = 0; i < self->cards->len; i++)
    {
      CarrySession *session = carry_session_card_get_session (g_ptr_array_index (self->cards, i));

      if (g_str_equal (carry_session_get_id (session), id))
        return g_ptr_array_index (self->cards, i);
    }

  return NULL;
}
