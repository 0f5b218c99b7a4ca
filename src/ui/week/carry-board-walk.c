/* carry-board-walk.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-walk.h"

/**
 * CarryBoardWalk:
 *
 * Where the keyboard is on a board: one tab stop, from which arrows walk the slots, their cards, and the freshness of
 * the legs above them. It remembers the place when the focus leaves, and goes on with a session that moves.
 *
 * Text direction: arrows are as seen.
 */
struct _CarryBoardWalk
{
  GObject parent_instance;

  GtkWidget *board; /* not held: the board holds this */
  CarryBoardSlots slots;
  CarryFreshnessStrip *strip; /* not held either */

  CarryBoardPlace last_place; /* where the focus was last */
  char *lost_id;              /* the session whose card had the focus when it went */
  char *expected_id;          /* the session that is on its way, and has the focus when it comes */
  guint restore_id;
};

G_DEFINE_FINAL_TYPE (CarryBoardWalk, carry_board_walk, G_TYPE_OBJECT)

static void
carry_board_walk_finalize (GObject *object)
{
  CarryBoardWalk *self = CARRY_BOARD_WALK (object);

  g_clear_handle_id (&self->restore_id, g_source_remove);
  g_free (self->lost_id);
  g_free (self->expected_id);

  G_OBJECT_CLASS (carry_board_walk_parent_class)->finalize (object);
}

static void
carry_board_walk_class_init (CarryBoardWalkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_board_walk_finalize;
}

static void
carry_board_walk_init (CarryBoardWalk *self)
{
}

/**
 * carry_board_walk_new:
 * @board: the board, which has to outlive this
 * @slots: its slots
 * @strip: the freshness above them
 *
 * Returns: (transfer full): a walk
 */
CarryBoardWalk *
carry_board_walk_new (GtkWidget *board, const CarryBoardSlots *slots, CarryFreshnessStrip *strip)
{
  CarryBoardWalk *self = g_object_new (CARRY_TYPE_BOARD_WALK, NULL);

  self->board = board;
  self->slots = *slots;
  self->strip = strip;

  return self;
}

/* Where it begins. */
void
carry_board_walk_set_day (CarryBoardWalk *self, guint day)
{
  g_return_if_fail (CARRY_IS_BOARD_WALK (self));
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK);

  self->last_place.day = day;
}

static gboolean
stop_at (CarryBoardWalk *self, CarryBoardPlace place, guint index)
{
  self->last_place = place;
  g_set_str (&self->expected_id, NULL);

  return gtk_widget_grab_focus (
      carry_week_slot_get_stop (carry_board_slots_get (&self->slots, place), index));
}

/**
 * carry_board_walk_enter:
 * @self: a walk
 * @selected_id: (nullable): id of the selected session
 *
 * Takes the focus: to the selected card if it is on the board, otherwise to where it was last.
 *
 * Returns: %TRUE if something took it
 */
gboolean
carry_board_walk_enter (CarryBoardWalk *self, const char *selected_id)
{
  GtkWidget *card;

  g_return_val_if_fail (CARRY_IS_BOARD_WALK (self), FALSE);

  card = selected_id != NULL ? carry_board_slots_find_card (&self->slots, selected_id) : NULL;

  return card != NULL ? gtk_widget_grab_focus (card) : stop_at (self, self->last_place, 0);
}

static gboolean
leave_strip (CarryBoardWalk *self, GtkDirectionType direction)
{
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  if (direction != GTK_DIR_DOWN)
    return gtk_widget_keynav_failed (self->board, direction);

  return stop_at (self, (CarryBoardPlace){ carry_freshness_strip_get_day (self->strip), CARRY_SLOT_MORNING },
                  0);
}

/**
 * carry_board_walk_go:
 * @self: a walk
 * @direction: where to
 * @selected_id: (nullable): id of the selected session
 *
 * Does what the #GtkWidgetClass::focus of the board is for.
 *
 * Returns: %TRUE if the focus is on the board afterwards
 */
gboolean
carry_board_walk_go (CarryBoardWalk *self, GtkDirectionType direction, const char *selected_id)
{
  static const struct
  {
    int columns, rows;
  } ways[] = {
    [GTK_DIR_UP] = { 0, -1 },
    [GTK_DIR_DOWN] = { 0, 1 },
    [GTK_DIR_LEFT] = { -1, 0 },
    [GTK_DIR_RIGHT] = { 1, 0 },
  };
  CarryBoardPlace place;
  guint index;

  g_return_val_if_fail (CARRY_IS_BOARD_WALK (self), FALSE);

  if (gtk_widget_is_focus (GTK_WIDGET (self->strip)))
    return leave_strip (self, direction);

  if (!carry_board_slots_find_focus (&self->slots, &place, &index))
    return carry_board_walk_enter (self, selected_id);

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  if (!carry_board_slots_walk (&self->slots, &place, &index, ways[direction].columns, ways[direction].rows,
                               gtk_widget_get_direction (self->board) == GTK_TEXT_DIR_RTL))
    return direction == GTK_DIR_UP ? carry_freshness_strip_focus_day (self->strip, place.day)
                                   : gtk_widget_keynav_failed (self->board, direction);

  return stop_at (self, place, index);
}

/**
 * carry_board_walk_go_to_day:
 * @self: a walk
 * @day: day of the week, 0 to 6
 *
 * Returns: %TRUE if the focus is in the same half of that day now
 */
gboolean
carry_board_walk_go_to_day (CarryBoardWalk *self, guint day)
{
  CarryBoardPlace place;
  guint index;

  g_return_val_if_fail (CARRY_IS_BOARD_WALK (self), FALSE);

  if (!carry_board_slots_find_focus (&self->slots, &place, &index))
    return FALSE;

  place.day = day;

  return stop_at (self, place, index);
}

gboolean
carry_board_walk_go_to (CarryBoardWalk *self, CarryBoardPlace place)
{
  g_return_val_if_fail (CARRY_IS_BOARD_WALK (self), FALSE);

  return stop_at (self, place, 0);
}

static gboolean
restore (gpointer data)
{
  CarryBoardWalk *self = data;
  g_autofree char *id = g_steal_pointer (&self->lost_id);
  GtkWidget *card = carry_board_slots_find_card (&self->slots, id);

  self->restore_id = 0;

  if (card != NULL)
    gtk_widget_grab_focus (card);
  else
    stop_at (self, self->last_place, 0);

  return G_SOURCE_REMOVE;
}

/**
 * carry_board_walk_lose:
 * @self: a walk
 * @id: id of a session whose card had the focus and is gone
 * @place: where that was
 *
 * Goes on with the session if it has moved, otherwise stays at the place.
 */
void
carry_board_walk_lose (CarryBoardWalk *self, const char *id, CarryBoardPlace place)
{
  g_return_if_fail (CARRY_IS_BOARD_WALK (self));

  self->last_place = place;
  g_set_str (&self->lost_id, id);

  /* A session that moves leaves one day before it comes to the other: only afterwards it is known whether there is
   * a card to go on with. */
  if (self->restore_id == 0)
    self->restore_id = g_idle_add (restore, self);
}

/**
 * carry_board_walk_expect:
 * @self: a walk
 * @id: id of a session that is asked to come to the board
 *
 * Gives its card the focus when it comes, unless the focus goes elsewhere before.
 */
void
carry_board_walk_expect (CarryBoardWalk *self, const char *id)
{
  g_return_if_fail (CARRY_IS_BOARD_WALK (self));

  g_set_str (&self->expected_id, id);
}

/* There are other cards now. */
void
carry_board_walk_look (CarryBoardWalk *self)
{
  GtkWidget *card;

  g_return_if_fail (CARRY_IS_BOARD_WALK (self));

  if (self->expected_id == NULL)
    return;

  card = carry_board_slots_find_card (&self->slots, self->expected_id);

  if (card != NULL && gtk_widget_get_focus_child (self->board) != NULL)
    {
      g_set_str (&self->expected_id, NULL);
      gtk_widget_grab_focus (card);
    }
}
