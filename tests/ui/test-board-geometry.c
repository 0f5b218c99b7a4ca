/* test-board-geometry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-board-geometry.h"
#include "carry-edge-scroll.h"

static const struct
{
  const char *name;
  int width;
  guint column;
  gboolean mirrored;
  int start;
  int length;
} columns[] = {
  /* 7 × 118 + 6 × 6 = 862 */
  { "first-at-least", 862, 0, FALSE, 0, 118 },
  { "second-at-least", 862, 1, FALSE, 124, 118 },
  { "last-at-least", 862, 6, FALSE, 744, 118 },
  { "first-mirrored", 862, 0, TRUE, 744, 118 },
  { "last-mirrored", 862, 6, TRUE, 0, 118 },
  /* (964 - 36) / 7 = 132.57: 132 and 133 in turn, and the last one ends at 964. */
  { "first-uneven", 964, 0, FALSE, 0, 132 },
  { "second-uneven", 964, 1, FALSE, 138, 133 },
  { "last-uneven", 964, 6, FALSE, 831, 133 },
  { "no-room", 0, 3, FALSE, 18, 0 },
};

static void
test_column (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryBoardSpan span =
      carry_board_get_column (columns[i].width, columns[i].column, columns[i].mirrored);

  g_assert_cmpint (span.start, ==, columns[i].start);
  g_assert_cmpint (span.length, ==, columns[i].length);
}

static void
test_columns_touch_nowhere (void)
{
  for (int width = carry_board_get_min_width (0); width < 2000; width += 37)
    {
      int end = -CARRY_BOARD_COLUMN_GAP;

      for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
        {
          const CarryBoardSpan span = carry_board_get_column (width, day, FALSE);

          g_assert_cmpint (span.start, ==, end + CARRY_BOARD_COLUMN_GAP);
          g_assert_cmpint (span.length, >=, CARRY_BOARD_COLUMN_MIN);
          end = span.start + span.length;
        }

      g_assert_cmpint (end, ==, width);
    }
}

static void
test_min_width (void)
{
  g_assert_cmpint (carry_board_get_min_width (0), ==, 862);
  g_assert_cmpint (carry_board_get_min_width (118), ==, 862);
  /* 7 × 120 + 6 × 6 */
  g_assert_cmpint (carry_board_get_min_width (120), ==, 876);
}

static void
test_rows (void)
{
  const int heights[CARRY_BOARD_N_PARTS] = { CARRY_BOARD_ABSENT, 28, 17, 64, 17, 94, 17, 150 };
  CarryBoardSpan rows[CARRY_BOARD_N_PARTS];

  /* 28 + 4 + 17 + 4 + 64 + 4 + 17 + 4 + 112 + 4 + 17 + 4 + 200 */
  g_assert_cmpint (carry_board_get_height (heights), ==, 479);

  carry_board_get_rows (589, heights, rows);
  g_assert_cmpint (rows[CARRY_BOARD_LEGEND].length, ==, 0);
  g_assert_cmpint (rows[CARRY_BOARD_HEADERS].start, ==, 0);
  g_assert_cmpint (rows[CARRY_BOARD_FRESHNESS_CAPTION].start, ==, 32);
  g_assert_cmpint (rows[CARRY_BOARD_FRESHNESS].start, ==, 53);
  g_assert_cmpint (rows[CARRY_BOARD_FRESHNESS].length, ==, 64);
  g_assert_cmpint (rows[CARRY_BOARD_MORNING_CAPTION].start, ==, 121);
  g_assert_cmpint (rows[CARRY_BOARD_MORNING].start, ==, 142);
  g_assert_cmpint (rows[CARRY_BOARD_MORNING].length, ==, 112);
  g_assert_cmpint (rows[CARRY_BOARD_EVENING].start, ==, 279);
  g_assert_cmpint (rows[CARRY_BOARD_EVENING].length, ==, 310);
}

static void
test_rows_without_captions (void)
{
  const int heights[CARRY_BOARD_N_PARTS] = { CARRY_BOARD_ABSENT, 28,  CARRY_BOARD_ABSENT, 36,
                                             CARRY_BOARD_ABSENT, 130, CARRY_BOARD_ABSENT, 240 };
  CarryBoardSpan rows[CARRY_BOARD_N_PARTS];

  /* 28 + 4 + 36 + 4 + 130 + 4 + 240 */
  g_assert_cmpint (carry_board_get_height (heights), ==, 446);

  /* Too low: nothing shrinks, the page scrolls. */
  carry_board_get_rows (300, heights, rows);
  g_assert_cmpint (rows[CARRY_BOARD_MORNING].start, ==, 72);
  g_assert_cmpint (rows[CARRY_BOARD_EVENING].start, ==, 206);
  g_assert_cmpint (rows[CARRY_BOARD_EVENING].length, ==, 240);
}

static const struct
{
  const char *name;
  CarryBoardPlace from;
  int columns, rows;
  gboolean mirrored;
  gboolean goes;
  CarryBoardPlace to;
} steps[] = {
  { "right", { 1, CARRY_SLOT_MORNING }, 1, 0, FALSE, TRUE, { 2, CARRY_SLOT_MORNING } },
  { "right-mirrored", { 1, CARRY_SLOT_MORNING }, 1, 0, TRUE, TRUE, { 0, CARRY_SLOT_MORNING } },
  { "down", { 1, CARRY_SLOT_MORNING }, 0, 1, FALSE, TRUE, { 1, CARRY_SLOT_EVENING } },
  { "up", { 1, CARRY_SLOT_EVENING }, 0, -1, FALSE, TRUE, { 1, CARRY_SLOT_MORNING } },
  { "up-from-the-top", { 1, CARRY_SLOT_MORNING }, 0, -1, FALSE, FALSE, { 1, CARRY_SLOT_MORNING } },
  { "left-from-the-first", { 0, CARRY_SLOT_EVENING }, -1, 0, FALSE, FALSE, { 0, CARRY_SLOT_EVENING } },
  { "right-from-the-last", { 6, CARRY_SLOT_EVENING }, 1, 0, FALSE, FALSE, { 6, CARRY_SLOT_EVENING } },
};

static void
test_step (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  CarryBoardPlace place = steps[i].from;

  g_assert_cmpint (carry_board_step (&place, steps[i].columns, steps[i].rows, steps[i].mirrored), ==,
                   steps[i].goes);
  g_assert_cmpuint (place.day, ==, steps[i].to.day);
  g_assert_cmpint (place.slot, ==, steps[i].to.slot);
}

static void
test_edges_scroll (void)
{
  /* 900 pixels a second at the edge, nothing from 36 pixels on, and half of it between. */
  g_assert_cmpfloat (carry_edge_scroll_get_speed (0, 500), ==, -900);
  g_assert_cmpfloat (carry_edge_scroll_get_speed (18, 500), ==, -450);
  g_assert_cmpfloat (carry_edge_scroll_get_speed (36, 500), ==, 0);
  g_assert_cmpfloat (carry_edge_scroll_get_speed (464, 500), ==, 0);
  g_assert_cmpfloat (carry_edge_scroll_get_speed (482, 500), ==, 450);
  g_assert_cmpfloat (carry_edge_scroll_get_speed (500, 500), ==, 900);
  /* Where the edges would meet there is no place to drop anything. */
  g_assert_cmpfloat (carry_edge_scroll_get_speed (1, 70), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/board-geometry/column/", columns[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_column);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/board-geometry/step/", steps[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_step);
    }

  g_test_add_func ("/ui/board-geometry/columns-fill-the-width", test_columns_touch_nowhere);
  g_test_add_func ("/ui/board-geometry/min-width", test_min_width);
  g_test_add_func ("/ui/board-geometry/edges-scroll", test_edges_scroll);
  g_test_add_func ("/ui/board-geometry/rows", test_rows);
  g_test_add_func ("/ui/board-geometry/rows-without-captions", test_rows_without_captions);

  return g_test_run ();
}
