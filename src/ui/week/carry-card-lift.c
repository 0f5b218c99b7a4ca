/* carry-card-lift.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-card-lift.h"

#include <adwaita.h>

#include "carry-drag-escape.h"
#include "carry-figure-thumbnail.h"

#define LIFTED_MARGIN 12 /* pixels around a dragged card, for its shadow; as in the style sheet */

/**
 * CarryCardLift:
 *
 * What lifts a card to drag it: a pointer as soon as it moves, a finger only after it has rested on the card, because
 * moving it scrolls. A finger that rests and is taken away again opens the card's menu.
 *
 * What is dragged is the session: the drop may outlive the card. The card that follows the pointer has no figures.
 *
 * CSS: a card has the class `grabbed` while a finger holds it, `ghost` while it is dragged; the one under the pointer has
 * `lifted`.
 */
struct _CarryCardLift
{
  GObject parent_instance;

  CarrySessionCard *card; /* not held: the card holds this */
  gboolean grabbed;       /* a finger has rested on it */
  int grip_x;             /* where it was gripped, in pixels */
  int grip_y;
};

G_DEFINE_FINAL_TYPE (CarryCardLift, carry_card_lift, G_TYPE_OBJECT)

static void
carry_card_lift_class_init (CarryCardLiftClass *klass)
{
}

static void
carry_card_lift_init (CarryCardLift *self)
{
}

static void
set_grabbed (CarryCardLift *self, gboolean grabbed)
{
  self->grabbed = grabbed;

  if (grabbed)
    gtk_widget_add_css_class (GTK_WIDGET (self->card), "grabbed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->card), "grabbed");
}

static gboolean
is_touch (GtkGesture *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static GdkContentProvider *
on_drag_prepare (CarryCardLift *self, double x, double y, GtkGesture *source)
{
  if (is_touch (source) && !self->grabbed)
    return NULL;

  self->grip_x = (int)x;
  self->grip_y = (int)y;

  return gdk_content_provider_new_typed (CARRY_TYPE_SESSION, carry_session_card_get_session (self->card));
}

static void
hide_figures (GtkWidget *widget)
{
  if (CARRY_IS_FIGURE_THUMBNAIL (widget))
    gtk_widget_set_visible (widget, FALSE);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    hide_figures (child);
}

static void
on_drag_begin (CarryCardLift *self, GdkDrag *drag)
{
  GtkWidget *card = GTK_WIDGET (self->card);
  GtkWidget *lifted = g_object_new (G_OBJECT_TYPE (card), NULL);
  GtkWidget *clamp;

  set_grabbed (self, FALSE);
  carry_session_card_set_session (CARRY_SESSION_CARD (lifted), carry_session_card_get_session (self->card),
                                  carry_session_card_get_units (self->card));
  hide_figures (lifted);
  gtk_widget_add_css_class (lifted, "lifted");
  /* As wide as it was: left alone, its texts would take all the room of the screen. */
  clamp = adw_clamp_new ();
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), gtk_widget_get_width (card) + 2 * LIFTED_MARGIN);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), adw_clamp_get_maximum_size (ADW_CLAMP (clamp)));
  adw_clamp_set_child (ADW_CLAMP (clamp), lifted);
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), clamp);

  gdk_drag_set_hotspot (drag, self->grip_x + LIFTED_MARGIN, self->grip_y + LIFTED_MARGIN);
  gtk_widget_add_css_class (card, "ghost");
}

static void
on_drag_end (CarryCardLift *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self->card), "ghost");
}

static void
on_rested (CarryCardLift *self, double x, double y, GtkGesture *gesture)
{
  set_grabbed (self, TRUE);
  /* From now on moving the finger drags the card and scrolls nothing. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
on_finger_up (CarryCardLift *self, GdkEventSequence *sequence, GtkGesture *gesture)
{
  double x, y;

  if (!self->grabbed)
    return;

  set_grabbed (self, FALSE);

  if (gtk_gesture_get_point (gesture, sequence, &x, &y))
    carry_session_card_popup_menu (self->card, x, y);
}

static void
on_finger_lost (CarryCardLift *self)
{
  set_grabbed (self, FALSE);
}

/**
 * carry_card_lift_new:
 * @card: a card, which has to outlive this
 *
 * Lets @card be dragged to another slot.
 *
 * Returns: (transfer full): what lifts it
 */
CarryCardLift *
carry_card_lift_new (CarrySessionCard *card)
{
  CarryCardLift *self;
  GtkDragSource *source;
  GtkGesture *rest;

  g_return_val_if_fail (CARRY_IS_SESSION_CARD (card), NULL);

  self = g_object_new (CARRY_TYPE_CARD_LIFT, NULL);
  self->card = card;

  source = gtk_drag_source_new ();
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  carry_drag_escape_add (source);
  /* A drag that ends in a move outlives the card it began on. */
  g_signal_connect_object (source, "prepare", G_CALLBACK (on_drag_prepare), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (on_drag_begin), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (on_drag_end), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (card), GTK_EVENT_CONTROLLER (source));

  rest = gtk_gesture_long_press_new ();
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (rest), TRUE);
  g_signal_connect_object (rest, "pressed", G_CALLBACK (on_rested), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rest, "end", G_CALLBACK (on_finger_up), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rest, "cancel", G_CALLBACK (on_finger_lost), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (card), GTK_EVENT_CONTROLLER (rest));
  /* one finger: what one of them claims the other keeps */
  gtk_gesture_group (GTK_GESTURE (source), rest);

  return self;
}
