/* carry-place-target.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-place-target.h"

/**
 * CarryPlaceTarget:
 *
 * What lets a widget take sessions and exercises for a place of the week.
 */
struct _CarryPlaceTarget
{
  GObject parent_instance;

  CarryBoardPlace place;
  CarryWeekPlaces *places; /* while something is dragged */
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
  SIGNAL_HOVER_CHANGED,
} CarryPlaceTargetSignal;

static guint signals[SIGNAL_HOVER_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryPlaceTarget, carry_place_target, G_TYPE_OBJECT)

static void
carry_place_target_finalize (GObject *object)
{
  g_clear_object (&CARRY_PLACE_TARGET (object)->places);

  G_OBJECT_CLASS (carry_place_target_parent_class)->finalize (object);
}

static void
carry_place_target_class_init (CarryPlaceTargetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_place_target_finalize;

  /**
   * CarryPlaceTarget::place-requested:
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
   * CarryPlaceTarget::hover-changed:
   * @hover: whether the pointer is here with something to drop
   * @copy: whether a drop would leave the original where it is
   */
  signals[SIGNAL_HOVER_CHANGED] =
      g_signal_new ("hover-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_BOOLEAN, G_TYPE_BOOLEAN);
}

static void
carry_place_target_init (CarryPlaceTarget *self)
{
}

static void
set_hover (CarryPlaceTarget *self, gboolean hover, gboolean copy)
{
  g_signal_emit (self, signals[SIGNAL_HOVER_CHANGED], 0, hover, copy);
}

/* Moving is what is meant, unless a key restricts the drag to copying, or a copy is all there is. */
static GdkDragAction
choose_action (GtkDropTarget *target)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  const GdkDragAction actions = drop != NULL ? gdk_drop_get_actions (drop) : GDK_ACTION_COPY;

  return actions & GDK_ACTION_MOVE ? GDK_ACTION_MOVE : GDK_ACTION_COPY;
}

/* A drop on the place that it came from would do nothing: the pointer says so. */
static GdkDragAction
on_motion (CarryPlaceTarget *self, double x, double y, GtkDropTarget *target)
{
  const GdkDragAction action = choose_action (target);

  set_hover (self, TRUE, action == GDK_ACTION_COPY);

  if (self->places == NULL || carry_week_places_is_origin (self->places, self->place))
    return 0;

  return action;
}

static void
on_leave (CarryPlaceTarget *self)
{
  set_hover (self, FALSE, FALSE);
}

static gboolean
on_drop (CarryPlaceTarget *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  const gboolean copy = choose_action (target) == GDK_ACTION_COPY;

  set_hover (self, FALSE, FALSE);

  if (self->places == NULL || (carry_week_places_is_origin (self->places, self->place) && !copy))
    return FALSE;

  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, self->places, self->place.day, self->place.slot,
                 copy && carry_week_places_get_session (self->places) != NULL);

  return TRUE;
}

/**
 * carry_place_target_new:
 * @widget: a widget
 * @place: the place that it stands for
 *
 * Returns: (transfer full): a target on @widget
 */
CarryPlaceTarget *
carry_place_target_new (GtkWidget *widget, CarryBoardPlace place)
{
  GType types[] = { CARRY_TYPE_SESSION, CARRY_TYPE_EXERCISE };
  CarryPlaceTarget *self;
  GtkDropTarget *target;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (CARRY_TYPE_PLACE_TARGET, NULL);
  self->place = place;

  target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect_object (target, "enter", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));

  return self;
}

/**
 * carry_place_target_set_places:
 * @self: a target
 * @places: (nullable): what is dragged, or %NULL when nothing is
 */
void
carry_place_target_set_places (CarryPlaceTarget *self, CarryWeekPlaces *places)
{
  g_return_if_fail (CARRY_IS_PLACE_TARGET (self));

  g_set_object (&self->places, places);
}
