/* carry-board-geometry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-board-geometry.h"

#define N_COLUMNS ((int)CARRY_DAYS_PER_WEEK)

/**
 * carry_board_get_min_width:
 * @widest: the least width of the widest thing in any column, in pixels
 *
 * Returns: the least width of the board, in pixels; under it the board scrolls
 */
int
carry_board_get_min_width (int widest)
{
  return N_COLUMNS * MAX (widest, CARRY_BOARD_COLUMN_MIN) + (N_COLUMNS - 1) * CARRY_BOARD_COLUMN_GAP;
}

/* Each edge is rounded for itself, so that what is left of the division is spread over the
 * columns instead of gathering behind the last one. */
static int
column_edge (int room, int column)
{
  return room * column / N_COLUMNS + column * CARRY_BOARD_COLUMN_GAP;
}

/**
 * carry_board_get_column:
 * @width: width of the board, in pixels
 * @column: day of the week, 0 to 6
 * @mirrored: whether the first day is at the right
 *
 * Returns: where the column lies
 */
CarryBoardSpan
carry_board_get_column (int width, guint column, gboolean mirrored)
{
  const int room = MAX (0, width - (N_COLUMNS - 1) * CARRY_BOARD_COLUMN_GAP);
  const int index = MIN ((int)column, N_COLUMNS - 1);
  CarryBoardSpan span;

  span.start = column_edge (room, index);
  span.length = column_edge (room, index + 1) - CARRY_BOARD_COLUMN_GAP - span.start;

  if (mirrored)
    span.start = MAX (0, width - span.start - span.length);

  return span;
}

/**
 * carry_board_get_part_height:
 * @part: a part
 * @natural: the height its content asks for, or %CARRY_BOARD_ABSENT
 *
 * Returns: the height the part needs at least, in pixels
 */
int
carry_board_get_part_height (CarryBoardPart part, int natural)
{
  if (natural < 0)
    return CARRY_BOARD_ABSENT;

  switch (part)
    {
    case CARRY_BOARD_MORNING:
      return MAX (natural, CARRY_BOARD_MORNING_MIN);

    case CARRY_BOARD_EVENING:
      return MAX (natural, CARRY_BOARD_EVENING_MIN);

    case CARRY_BOARD_LEGEND:
    case CARRY_BOARD_HEADERS:
    case CARRY_BOARD_FRESHNESS_CAPTION:
    case CARRY_BOARD_FRESHNESS:
    case CARRY_BOARD_MORNING_CAPTION:
    case CARRY_BOARD_EVENING_CAPTION:
    default:
      return natural;
    }
}

/**
 * carry_board_get_height:
 * @heights: what each part asks for, in pixels; %CARRY_BOARD_ABSENT leaves it out
 *
 * Returns: the height of all parts with the gaps between them
 */
int
carry_board_get_height (const int heights[CARRY_BOARD_N_PARTS])
{
  int total = 0;

  for (guint i = 0; i < CARRY_BOARD_N_PARTS; i++)
    {
      const int height = carry_board_get_part_height ((CarryBoardPart)i, heights[i]);

      if (height >= 0)
        total += height + (total > 0 ? CARRY_BOARD_ROW_GAP : 0);
    }

  return total;
}

/**
 * carry_board_get_rows:
 * @height: height of the board, in pixels
 * @heights: what each part asks for, in pixels; %CARRY_BOARD_ABSENT leaves it out
 * @rows: (out): where each part lies; an absent one has no length
 *
 * Lays the parts out from the top. The evening takes what is left over.
 */
void
carry_board_get_rows (int height,
                      const int heights[CARRY_BOARD_N_PARTS],
                      CarryBoardSpan rows[CARRY_BOARD_N_PARTS])
{
  const int spare = MAX (0, height - carry_board_get_height (heights));
  int y = 0;

  for (guint i = 0; i < CARRY_BOARD_N_PARTS; i++)
    {
      const int length = carry_board_get_part_height ((CarryBoardPart)i, heights[i]);

      rows[i].start = y;
      rows[i].length = MAX (0, length);

      if (length < 0)
        continue;

      if (i == CARRY_BOARD_EVENING)
        rows[i].length += spare;

      y += rows[i].length + CARRY_BOARD_ROW_GAP;
    }
}

/**
 * carry_board_step:
 * @place: (inout): a slot
 * @columns: columns to the right, negative for left, as seen
 * @rows: rows down, negative for up
 * @mirrored: whether the first day is at the right
 *
 * Goes to the slot beside this one.
 *
 * Returns: %TRUE if there is one; otherwise @place stays
 */
gboolean
carry_board_step (CarryBoardPlace *place, int columns, int rows, gboolean mirrored)
{
  const int day = (int)place->day + (mirrored ? -columns : columns);
  const int row = (int)place->slot + rows;

  if (day < 0 || day >= N_COLUMNS || row < CARRY_SLOT_MORNING || row > CARRY_SLOT_EVENING)
    return FALSE;

  place->day = (guint)day;
  place->slot = (CarrySlot)row;

  return TRUE;
}
