/* carry-board-placing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-placing.h"

#include "carry-board-drag.h"

/**
 * CarryBoardPlacing:
 *
 * What is on its way to a place of the week that is shown: dragged, or moved by key. The board and the list of days
 * look at the same one, so that what is begun on one of them is seen on both.
 *
 * What the rules say of all places is computed when it begins, once more when the first copy is meant, because a
 * session that stays is in the way of its copy, and again when another week is shown.
 */
struct _CarryBoardPlacing
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate first;
  GdkDrag *drag; /* the last one that came by; kept, because GTK tells of it even after it ended */
  GObject *what; /* a session or an exercise, or NULL */
  gboolean copying;
  CarryWeekPlaces *places[2]; /* for moving, for copying; NULL until they are asked for */
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryBoardPlacingSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryBoardPlacing, carry_board_placing, G_TYPE_OBJECT)

static void
forget_places (CarryBoardPlacing *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->places); i++)
    g_clear_object (&self->places[i]);
}

static void
carry_board_placing_finalize (GObject *object)
{
  CarryBoardPlacing *self = CARRY_BOARD_PLACING (object);

  forget_places (self);
  g_clear_object (&self->drag);
  g_clear_object (&self->what);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_board_placing_parent_class)->finalize (object);
}

static void
carry_board_placing_class_init (CarryBoardPlacingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_board_placing_finalize;

  /**
   * CarryBoardPlacing::changed:
   *
   * Something began, ended, became a copy, or came to another week.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_board_placing_init (CarryBoardPlacing *self)
{
}

/**
 * carry_board_placing_new:
 * @diary: the diary
 * @athlete: the runner
 * @first: first day of the week that is shown
 *
 * Returns: (transfer full): nothing on its way yet
 */
CarryBoardPlacing *
carry_board_placing_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *first)
{
  CarryBoardPlacing *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  self = g_object_new (CARRY_TYPE_BOARD_PLACING, NULL);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->first = *first;

  return self;
}

/* After a drop that opened a dialog GTK does not tell the controller of the next drag that it enters, only that it moves,
 * and the controller still names the drag before: the event knows better. */
static GdkDrop *
find_drop (GtkDropControllerMotion *motion)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (motion));

  if (event != NULL && (gdk_event_get_event_type (event) == GDK_DRAG_MOTION ||
                        gdk_event_get_event_type (event) == GDK_DRAG_ENTER))
    return gdk_dnd_event_get_drop (event);

  return gtk_drop_controller_motion_get_drop (motion);
}

static void
on_drag (CarryBoardPlacing *self, double x, double y, GtkDropControllerMotion *motion)
{
  GdkDrop *drop = find_drop (motion);
  GdkDrag *drag = drop != NULL ? gdk_drop_get_drag (drop) : NULL;
  g_autoptr (GObject) dragged = NULL;

  if (drag == NULL || drag == self->drag)
    return;

  g_set_object (&self->drag, drag);
  dragged = carry_board_dup_dragged (drag);

  if (dragged == NULL)
    return;

  g_signal_connect_object (drag, "dnd-finished", G_CALLBACK (carry_board_placing_end), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "cancel", G_CALLBACK (carry_board_placing_end), self, G_CONNECT_SWAPPED);
  carry_board_placing_begin (self, dragged);
}

/**
 * carry_board_placing_watch:
 * @self: a placing
 * @widget: what something can be dragged over
 *
 * Begins with whatever session or exercise is dragged over @widget, until the drag ends.
 */
void
carry_board_placing_watch (CarryBoardPlacing *self, GtkWidget *widget)
{
  GtkEventController *motion;

  g_return_if_fail (CARRY_IS_BOARD_PLACING (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  motion = gtk_drop_controller_motion_new ();
  /* what moves over a slot goes no further up than there */
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "enter", G_CALLBACK (on_drag), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (on_drag), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, motion);
}

/**
 * carry_board_placing_set_first:
 * @self: a placing
 * @first: first day of the week that is shown now
 */
void
carry_board_placing_set_first (CarryBoardPlacing *self, const GDate *first)
{
  g_return_if_fail (CARRY_IS_BOARD_PLACING (self));
  g_return_if_fail (first != NULL && g_date_valid (first));

  self->first = *first;
  forget_places (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * carry_board_placing_begin:
 * @self: a placing
 * @what: a #CarrySession or a #CarryExercise
 */
void
carry_board_placing_begin (CarryBoardPlacing *self, GObject *what)
{
  g_return_if_fail (CARRY_IS_BOARD_PLACING (self));
  g_return_if_fail (CARRY_IS_SESSION (what) || CARRY_IS_EXERCISE (what));

  if (!g_set_object (&self->what, what))
    return;

  self->copying = FALSE;
  forget_places (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

void
carry_board_placing_end (CarryBoardPlacing *self)
{
  g_return_if_fail (CARRY_IS_BOARD_PLACING (self));

  if (!g_set_object (&self->what, NULL))
    return;

  self->copying = FALSE;
  forget_places (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * carry_board_placing_set_copying:
 * @self: a placing
 * @copying: whether the session stays where it is, and another like it comes
 */
void
carry_board_placing_set_copying (CarryBoardPlacing *self, gboolean copying)
{
  g_return_if_fail (CARRY_IS_BOARD_PLACING (self));

  if (!CARRY_IS_SESSION (self->what) || self->copying == copying)
    return;

  self->copying = copying;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * carry_board_placing_get_places:
 * @self: a placing
 *
 * Returns: (transfer none) (nullable): what each slot of the week is worth, %NULL if nothing is on its way
 */
CarryWeekPlaces *
carry_board_placing_get_places (CarryBoardPlacing *self)
{
  CarryWeekPlaces **places;

  g_return_val_if_fail (CARRY_IS_BOARD_PLACING (self), NULL);

  if (self->what == NULL)
    return NULL;

  places = &self->places[self->copying];

  if (*places == NULL && CARRY_IS_SESSION (self->what))
    *places = carry_board_placing_create_places (self, CARRY_SESSION (self->what), self->copying);
  else if (*places == NULL)
    *places = carry_week_places_new_for_exercise (self->diary, self->athlete, &self->first,
                                                  CARRY_EXERCISE (self->what));

  return *places;
}

/**
 * carry_board_placing_create_places:
 * @self: a placing
 * @session: a session
 * @copy: whether it stays where it is, and another like it comes
 *
 * Returns: (transfer full): what each slot of the week is worth to it, without anything being on its way
 */
CarryWeekPlaces *
carry_board_placing_create_places (CarryBoardPlacing *self, CarrySession *session, gboolean copy)
{
  g_return_val_if_fail (CARRY_IS_BOARD_PLACING (self), NULL);
  g_return_val_if_fail (CARRY_IS_SESSION (session), NULL);

  return copy ? carry_week_places_new_for_copy (self->diary, self->athlete, &self->first, session)
              : carry_week_places_new_for_session (self->diary, self->athlete, &self->first, session);
}
