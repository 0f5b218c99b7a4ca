/* carry-board-geometry.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

/* All lengths are CSS pixels. */

#define CARRY_BOARD_COLUMN_MIN 118
#define CARRY_BOARD_COLUMN_GAP 6
#define CARRY_BOARD_ROW_GAP 4
#define CARRY_BOARD_MORNING_MIN 112
#define CARRY_BOARD_EVENING_MIN 200
#define CARRY_BOARD_STACK_GAP 6

/**
 * CarryBoardPart:
 *
 * What the week board is made of, from top to bottom.
 */
typedef enum
{
  CARRY_BOARD_LEGEND,
  CARRY_BOARD_HEADERS,
  CARRY_BOARD_FRESHNESS_CAPTION,
  CARRY_BOARD_FRESHNESS,
  CARRY_BOARD_MORNING_CAPTION,
  CARRY_BOARD_MORNING,
  CARRY_BOARD_EVENING_CAPTION,
  CARRY_BOARD_EVENING,
} CarryBoardPart;

#define CARRY_BOARD_N_PARTS 8u
#define CARRY_BOARD_ABSENT -1 /* the height of a part that is not there */

/**
 * CarryBoardSpan:
 *
 * A stretch along one axis.
 */
typedef struct
{
  int start;
  int length;
} CarryBoardSpan;

/**
 * CarryBoardPlace:
 *
 * One of the 14 slots of a week.
 */
typedef struct
{
  guint day; /* 0 to 6, the week's first day is 0 */
  CarrySlot slot;
} CarryBoardPlace;

int carry_board_get_min_width (int widest);
CarryBoardSpan carry_board_get_column (int width, guint column, gboolean mirrored);
int carry_board_get_part_height (CarryBoardPart part, int natural);
int carry_board_get_height (const int heights[CARRY_BOARD_N_PARTS]);
void carry_board_get_rows (int height,
                           const int heights[CARRY_BOARD_N_PARTS],
                           CarryBoardSpan rows[CARRY_BOARD_N_PARTS]);
gboolean carry_board_step (CarryBoardPlace *place, int columns, int rows, gboolean mirrored);

G_END_DECLS
