/* carry-drag-turn.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-drag-turn.h"

#include "carry-edge-scroll.h"

#define DELAY 700       /* milliseconds to rest before the week turns */
#define NEXT_DELAY 1200 /* milliseconds before the one after that: long enough to go away */
#define EDGE 18.0   /* pixels at the side of the board: its margin */
#define NEARLY 1.0  /* pixels that do not count as more to scroll */

/**
 * CarryDragTurn:
 *
 * Turns to another week while a session or an exercise is dragged, when it rests on the button of that week or at the
 * side of the board, and on to the next one as long as it stays.
 *
 * CSS: where it rests at the side of the board, its window has the class `turns-back` or `turns-on`.
 *
 * Text direction: what is at the sides is mirrored.
 */
struct _CarryDragTurn
{
  GObject parent_instance;

  CarryBoardPlacing *placing;
  GtkWidget *widget; /* weak: over which it rests, or NULL */
  int weeks;         /* where to: -1, 1, or 0 for nowhere */
  guint turn_id;
};

G_DEFINE_FINAL_TYPE (CarryDragTurn, carry_drag_turn, G_TYPE_OBJECT)

static void
show (CarryDragTurn *self)
{
  gtk_widget_remove_css_class (self->widget, "turns-back");
  gtk_widget_remove_css_class (self->widget, "turns-on");

  if (self->weeks != 0)
    gtk_widget_add_css_class (self->widget, self->weeks < 0 ? "turns-back" : "turns-on");
}

static void
stop (CarryDragTurn *self)
{
  g_clear_handle_id (&self->turn_id, g_source_remove);
  self->weeks = 0;

  if (self->widget != NULL)
    show (self);

  g_clear_weak_pointer (&self->widget);
}

static void
carry_drag_turn_finalize (GObject *object)
{
  CarryDragTurn *self = CARRY_DRAG_TURN (object);

  g_clear_handle_id (&self->turn_id, g_source_remove);
  g_clear_weak_pointer (&self->widget);
  g_clear_object (&self->placing);

  G_OBJECT_CLASS (carry_drag_turn_parent_class)->finalize (object);
}

static void
carry_drag_turn_class_init (CarryDragTurnClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_drag_turn_finalize;
}

static void
carry_drag_turn_init (CarryDragTurn *self)
{
}

/* GTK does not always tell when a drag that ended leaves: nothing turns any more then. */
static void
on_placing_changed (CarryDragTurn *self)
{
  if (carry_board_placing_get_places (self->placing) == NULL)
    stop (self);
}

/**
 * carry_drag_turn_new:
 * @placing: knows what is dragged
 *
 * Returns: (transfer full): a new object; it does nothing yet
 */
CarryDragTurn *
carry_drag_turn_new (CarryBoardPlacing *placing)
{
  CarryDragTurn *self;

  g_return_val_if_fail (CARRY_IS_BOARD_PLACING (placing), NULL);

  self = g_object_new (CARRY_TYPE_DRAG_TURN, NULL);
  self->placing = g_object_ref (placing);
  g_signal_connect_object (placing, "changed", G_CALLBACK (on_placing_changed), self, G_CONNECT_SWAPPED);

  return self;
}

static gboolean
turn (gpointer data)
{
  CarryDragTurn *self = data;

  self->turn_id = 0;

  if (self->widget == NULL)
    return G_SOURCE_REMOVE;

  self->turn_id = g_timeout_add (NEXT_DELAY, turn, self);
  gtk_widget_activate_action (self->widget, self->weeks < 0 ? "win.previous-week" : "win.next-week", NULL);

  return G_SOURCE_REMOVE;
}

static void
rest (CarryDragTurn *self, GtkWidget *widget, int weeks)
{
  if (widget == self->widget && weeks == self->weeks)
    return;

  stop (self);

  if (weeks == 0 || carry_board_placing_get_places (self->placing) == NULL)
    return;

  g_set_weak_pointer (&self->widget, widget);
  self->weeks = weeks;
  self->turn_id = g_timeout_add (DELAY, turn, self);
  show (self);
}

static void
on_button (CarryDragTurn *self, double x, double y, GtkEventController *motion)
{
  rest (self, gtk_event_controller_get_widget (motion),
        GPOINTER_TO_INT (g_object_get_data (G_OBJECT (motion), "weeks")));
}

/**
 * carry_drag_turn_get_weeks:
 * @position: where the pointer is, in pixels from the start of the window
 * @length: how wide the window is, in pixels
 * @before: how far it can still scroll towards the start, in pixels
 * @after: how far it can still scroll towards the end, in pixels
 *
 * Returns: -1 to go to the week before, 1 to the next, 0 to stay; an edge scrolls first, and turns when there is no
 *   more to scroll
 */
int
carry_drag_turn_get_weeks (double position, double length, double before, double after)
{
  if (length < 2 * EDGE)
    return 0;

  if (position < EDGE)
    return before < NEARLY ? -1 : 0;

  if (position > length - EDGE)
    return after < NEARLY ? 1 : 0;

  return 0;
}

static void
on_edges (CarryDragTurn *self, double x, double y, GtkEventController *motion)
{
  GtkWidget *window = gtk_event_controller_get_widget (motion);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (window));
  const double value = gtk_adjustment_get_value (adjustment);
  const double before = value - gtk_adjustment_get_lower (adjustment);
  const double after =
      gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) - value;
  const double width = gtk_widget_get_width (window);
  const gboolean mirrored = gtk_widget_get_direction (window) == GTK_TEXT_DIR_RTL;

  /* The value of a mirrored window counts from its left side all the same. */
  rest (self, window,
        mirrored ? carry_drag_turn_get_weeks (width - x, width, after, before)
                 : carry_drag_turn_get_weeks (x, width, before, after));
}

static GtkEventController *
add_motion (CarryDragTurn *self, GtkWidget *widget, GCallback on_motion)
{
  GtkEventController *motion = gtk_drop_controller_motion_new ();

  /* a slot at the edge keeps what moves over it for itself */
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "enter", on_motion, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", on_motion, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (stop), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, motion);

  return motion;
}

/**
 * carry_drag_turn_add_button:
 * @self: a turn
 * @button: what leads to another week when it is clicked
 * @weeks: -1 for the week before, 1 for the next
 */
void
carry_drag_turn_add_button (CarryDragTurn *self, GtkWidget *button, int weeks)
{
  g_return_if_fail (CARRY_IS_DRAG_TURN (self));
  g_return_if_fail (GTK_IS_WIDGET (button));

  g_object_set_data (G_OBJECT (add_motion (self, button, G_CALLBACK (on_button))), "weeks",
                     GINT_TO_POINTER (weeks));
}

/**
 * carry_drag_turn_add_edges:
 * @self: a turn
 * @window: what shows the week; it scrolls near its edges, and turns at its sides when there is no more to scroll
 */
void
carry_drag_turn_add_edges (CarryDragTurn *self, GtkScrolledWindow *window)
{
  g_return_if_fail (CARRY_IS_DRAG_TURN (self));
  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (window));

  add_motion (self, GTK_WIDGET (window), G_CALLBACK (on_edges));
  carry_edge_scroll_add (window);
}
