/* carry-board-slots.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-slots.h"

CarryWeekSlot *
carry_board_slots_get (const CarryBoardSlots *slots, CarryBoardPlace place)
{
  return CARRY_WEEK_SLOT (carry_board_row_get_cell (slots->rows[place.slot], place.day));
}

/**
 * carry_board_slots_get_nth:
 * @slots: the slots
 * @index: 0 to 13, day by day
 *
 * Returns: (transfer none): that slot
 */
CarryWeekSlot *
carry_board_slots_get_nth (const CarryBoardSlots *slots, guint index)
{
  const CarryBoardPlace place = { index / CARRY_SLOTS_PER_DAY, (CarrySlot)(index % CARRY_SLOTS_PER_DAY) };

  return carry_board_slots_get (slots, place);
}

/**
 * carry_board_slots_find_card:
 * @slots: the slots
 * @id: id of a session
 *
 * Returns: (transfer none) (nullable): the card of that session, if there is one
 */
GtkWidget *
carry_board_slots_find_card (const CarryBoardSlots *slots, const char *id)
{
  for (guint i = 0; i < CARRY_BOARD_N_PLACES; i++)
    {
      GtkWidget *card = carry_week_slot_find_card (carry_board_slots_get_nth (slots, i), id);

      if (card != NULL)
        return card;
    }

  return NULL;
}

static gboolean
holds_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/**
 * carry_board_slots_find_focus:
 * @slots: the slots
 * @place: (out): the slot that holds the focus
 * @index: (out): which of its stops
 *
 * Returns: %TRUE if the focus is in one of the slots
 */
gboolean
carry_board_slots_find_focus (const CarryBoardSlots *slots, CarryBoardPlace *place, guint *index)
{
  for (guint i = 0; i < CARRY_BOARD_N_PLACES; i++)
    {
      CarryWeekSlot *slot = carry_board_slots_get_nth (slots, i);

      for (guint j = 0; j < carry_week_slot_get_n_stops (slot); j++)
        if (holds_focus (carry_week_slot_get_stop (slot, j)))
          {
            *place = carry_week_slot_get_place (slot);
            *index = j;
            return TRUE;
          }
    }

  return FALSE;
}

/**
 * carry_board_slots_walk:
 * @slots: the slots
 * @place: (inout): a slot
 * @index: (inout): one of its stops
 * @columns: columns to the right, negative for left, as seen
 * @rows: stops down, negative for up
 * @mirrored: whether the first day is at the right
 *
 * Goes one stop on: through the cards of a slot, then to the slot beside it.
 *
 * Returns: %TRUE if there is one; otherwise @place and @index stay
 */
gboolean
carry_board_slots_walk (const CarryBoardSlots *slots,
                        CarryBoardPlace *place,
                        guint *index,
                        int columns,
                        int rows,
                        gboolean mirrored)
{
  const guint n_stops = carry_week_slot_get_n_stops (carry_board_slots_get (slots, *place));

  if (rows > 0 && *index + 1 < n_stops)
    {
      *index += 1;
      return TRUE;
    }

  if (rows < 0 && *index > 0)
    {
      *index -= 1;
      return TRUE;
    }

  if (!carry_board_step (place, columns, rows, mirrored))
    return FALSE;

  /* Upwards one comes to the lowest card, downwards to the topmost, sideways to the one beside. */
  if (rows < 0)
    *index = carry_week_slot_get_n_stops (carry_board_slots_get (slots, *place)) - 1;
  else if (rows > 0)
    *index = 0;

  return TRUE;
}

/**
 * carry_board_slots_mark:
 * @slots: the slots
 * @place: (nullable): the slot that something could go to, or %NULL for none
 *
 * Marks one slot and no other.
 */
void
carry_board_slots_mark (const CarryBoardSlots *slots, const CarryBoardPlace *place)
{
  for (guint i = 0; i < CARRY_BOARD_N_PLACES; i++)
    {
      CarryWeekSlot *slot = carry_board_slots_get_nth (slots, i);
      const CarryBoardPlace here = carry_week_slot_get_place (slot);

      if (place != NULL && here.day == place->day && here.slot == place->slot)
        gtk_widget_add_css_class (GTK_WIDGET (slot), "offered");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (slot), "offered");
    }
}
