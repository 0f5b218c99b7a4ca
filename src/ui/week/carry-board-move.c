/* carry-board-move.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-move.h"

#include <glib/gi18n.h>

#include "carry-board-speech.h"
#include "carry-measure.h"
#include "carry-session-text.h"

/**
 * CarryBoardMove:
 *
 * Moving a card by keys: it is lifted, arrows choose a slot, Enter drops it there, Escape leaves it where it was. Every
 * slot says what the rules think of it, as in a drag, and the one that is chosen is spoken. Beyond the last day lies the
 * next week.
 *
 * Meanwhile the board itself has the focus, because cards come and go with the week; its accessible description says
 * what was spoken last. When the focus goes elsewhere the move is over.
 */
struct _CarryBoardMove
{
  GObject parent_instance;

  GtkWidget *board; /* not held: the board holds this */
  CarryBoardSlots slots;
  CarryBoardWalk *walk;
  CarryBoardPlacing *placing;
  CarryWeek *week;

  CarrySession *session; /* NULL while nothing is lifted */
  CarryBoardPlace place;
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
} CarryBoardMoveSignal;

static guint signals[SIGNAL_PLACE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryBoardMove, carry_board_move, G_TYPE_OBJECT)

static void
carry_board_move_finalize (GObject *object)
{
  CarryBoardMove *self = CARRY_BOARD_MOVE (object);

  g_clear_object (&self->walk);
  g_clear_object (&self->placing);
  g_clear_object (&self->week);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (carry_board_move_parent_class)->finalize (object);
}

static void
carry_board_move_class_init (CarryBoardMoveClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_board_move_finalize;

  /**
   * CarryBoardMove::place-requested:
   * @places: what is placed
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: always %FALSE
   *
   * The card was dropped.
   */
  signals[SIGNAL_PLACE_REQUESTED] =
      g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);
}

static void
carry_board_move_init (CarryBoardMove *self)
{
}

static void
say (CarryBoardMove *self, const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->board), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
  gtk_widget_activate_action (self->board, "win.announce", "s", text);
}

static void
set_ghost (CarryBoardMove *self, gboolean ghost)
{
  GtkWidget *card = carry_board_slots_find_card (&self->slots, carry_session_get_id (self->session));

  if (card != NULL && ghost)
    gtk_widget_add_css_class (card, "ghost");
  else if (card != NULL)
    gtk_widget_remove_css_class (card, "ghost");
}

static void
bring_into_sight (CarryBoardMove *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (self->board, GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport),
                            GTK_WIDGET (carry_board_slots_get (&self->slots, self->place)), NULL);
}

static void
show_place (CarryBoardMove *self, gboolean shown)
{
  carry_week_slot_set_hover (carry_board_slots_get (&self->slots, self->place), shown, FALSE);
}

static void
choose (CarryBoardMove *self, CarryBoardPlace place)
{
  g_autofree char *speech = NULL;

  show_place (self, FALSE);
  self->place = place;
  show_place (self, TRUE);
  bring_into_sight (self);

  speech = carry_speech_of_place (carry_board_placing_get_places (self->placing), place, self->week);
  say (self, speech);
}

static void
end (CarryBoardMove *self)
{
  show_place (self, FALSE);
  set_ghost (self, FALSE);
  g_clear_object (&self->session); /* the focus goes now, and nothing shall end twice */
  carry_board_placing_end (self->placing);
  gtk_widget_set_focusable (self->board, FALSE);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self->board), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/* To the card, where there is one; one that comes from another week has it later. */
static void
give_focus_back (CarryBoardMove *self, const char *id, CarryBoardPlace place)
{
  GtkWidget *card = carry_board_slots_find_card (&self->slots, id);

  if (card != NULL)
    gtk_widget_grab_focus (card);
  else
    carry_board_walk_go_to (self->walk, place);
}

static void
drop (CarryBoardMove *self)
{
  g_autoptr (CarryWeekPlaces) places = g_object_ref (carry_board_placing_get_places (self->placing));
  g_autofree char *id = g_strdup (carry_session_get_id (self->session));
  const CarryBoardPlace place = self->place;

  if (carry_week_places_is_origin (places, place))
    {
      carry_board_move_cancel (self);
      return;
    }

  end (self);
  give_focus_back (self, id, place);
  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, places, place.day, place.slot, FALSE);
}

static void
step (CarryBoardMove *self, int columns, int rows)
{
  const gboolean mirrored = gtk_widget_get_direction (self->board) == GTK_TEXT_DIR_RTL;
  const gboolean forwards = mirrored ? columns < 0 : columns > 0;
  CarryBoardPlace place = self->place;

  if (carry_board_step (&place, columns, rows, mirrored))
    {
      choose (self, place);
      return;
    }

  if (columns == 0)
    {
      gtk_widget_error_bell (self->board);
      return;
    }

  /* The other week is shown, and spoken, before the action returns. */
  show_place (self, FALSE);
  self->place.day = forwards ? 0 : CARRY_DAYS_PER_WEEK - 1;
  if (!gtk_widget_activate_action (self->board, forwards ? "win.next-week" : "win.previous-week", NULL))
    choose (self, place);
}

static gboolean
on_key_pressed (CarryBoardMove *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (self->session == NULL || (state & (GDK_ALT_MASK | GDK_CONTROL_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      step (self, -1, 0);
      return GDK_EVENT_STOP;

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      step (self, 1, 0);
      return GDK_EVENT_STOP;

    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      step (self, 0, -1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      step (self, 0, 1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      choose (self, (CarryBoardPlace){ 0, self->place.slot });
      return GDK_EVENT_STOP;

    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      choose (self, (CarryBoardPlace){ CARRY_DAYS_PER_WEEK - 1, self->place.slot });
      return GDK_EVENT_STOP;

    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_space:
      drop (self);
      return GDK_EVENT_STOP;

    case GDK_KEY_Escape:
    case GDK_KEY_m:
      carry_board_move_cancel (self);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
on_focus_changed (CarryBoardMove *self, GParamSpec *pspec, GtkEventControllerFocus *focus)
{
  if (self->session != NULL && !gtk_event_controller_focus_is_focus (focus))
    end (self);
}

/**
 * carry_board_move_new:
 * @board: the board, which has to outlive this
 * @slots: its slots
 * @walk: where the focus goes back to
 * @placing: what shows the verdicts
 *
 * Returns: (transfer full): a new object, with nothing lifted
 */
CarryBoardMove *
carry_board_move_new (GtkWidget *board,
                      const CarryBoardSlots *slots,
                      CarryBoardWalk *walk,
                      CarryBoardPlacing *placing)
{
  CarryBoardMove *self = g_object_new (CARRY_TYPE_BOARD_MOVE, NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->board = board;
  self->slots = *slots;
  self->walk = g_object_ref (walk);
  self->placing = g_object_ref (placing);

  /* before the board's own arrows */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (board, keys);
  g_signal_connect_object (focus, "notify::is-focus", G_CALLBACK (on_focus_changed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (board, focus);

  return self;
}

gboolean
carry_board_move_is_on (CarryBoardMove *self)
{
  g_return_val_if_fail (CARRY_IS_BOARD_MOVE (self), FALSE);

  return self->session != NULL;
}

/**
 * carry_board_move_begin:
 * @self: a move on a board that shows a week
 * @session: a session of that week
 *
 * Lifts the card of @session.
 */
void
carry_board_move_begin (CarryBoardMove *self, CarrySession *session)
{
  g_autofree char *speech = NULL;

  g_return_if_fail (CARRY_IS_BOARD_MOVE (self));
  g_return_if_fail (CARRY_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->place.day =
      (guint)g_date_days_between (carry_week_get_first (self->week), carry_session_get_day (session));
  self->place.slot = carry_session_get_slot (session);
  gtk_widget_set_focusable (self->board, TRUE);
  gtk_widget_grab_focus (self->board);
  carry_board_placing_begin (self->placing, G_OBJECT (session));
  set_ghost (self, TRUE);
  show_place (self, TRUE);

  /* Translators: spoken; the placeholder is a session */
  speech = g_strdup_printf (_ ("Moving %s. Arrow keys choose a place, Enter drops, Escape cancels."),
                            carry_session_get_title (session));
  say (self, speech);
}

/* The card stays where it was. */
void
carry_board_move_cancel (CarryBoardMove *self)
{
  g_autofree char *id = NULL;
  CarryBoardPlace place;

  g_return_if_fail (CARRY_IS_BOARD_MOVE (self));

  if (self->session == NULL)
    return;

  id = g_strdup (carry_session_get_id (self->session));
  place = self->place;
  end (self);
  give_focus_back (self, id, place);
  /* Translators: spoken, when the runner gives up moving a session */
  gtk_widget_activate_action (self->board, "win.announce", "s", _ ("Not moved"));
}

/**
 * carry_board_move_set_week:
 * @self: a move
 * @week: the week that the board shows now, with its verdicts
 */
void
carry_board_move_set_week (CarryBoardMove *self, CarryWeek *week)
{
  g_autofree char *range = NULL;
  g_autofree char *speech = NULL;
  g_autofree char *both = NULL;
  GDate last;

  g_return_if_fail (CARRY_IS_BOARD_MOVE (self));

  if (!g_set_object (&self->week, week) || self->session == NULL)
    return;

  set_ghost (self, TRUE);
  show_place (self, TRUE);
  bring_into_sight (self);

  last = carry_week_get_last (week);
  range = carry_format_date_range (carry_week_get_first (week), &last, FALSE);
  speech = carry_speech_of_place (carry_board_placing_get_places (self->placing), self->place, week);
  /* Translators: spoken, when a session that moves comes to another week: its days, then “Monday evening. Good.” */
  both = g_strdup_printf (_ ("Week of %s. %s"), range, speech);
  say (self, both);
}
