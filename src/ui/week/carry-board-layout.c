/* carry-board-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-layout.h"

#include "carry-board-geometry.h"

/**
 * CarryBoardLayout:
 *
 * Lays out the parts of the week board, which are its widget's children in the order of #CarryBoardPart.
 * A hidden part takes no room.
 */
struct _CarryBoardLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CarryBoardLayout, carry_board_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
carry_board_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_widths (GtkWidget *widget, int *minimum, int *natural)
{
  GtkWidget *part;

  for (part = gtk_widget_get_first_child (widget); part != NULL; part = gtk_widget_get_next_sibling (part))
    {
      int part_minimum, part_natural;

      if (!gtk_widget_should_layout (part))
        continue;

      gtk_widget_measure (part, GTK_ORIENTATION_HORIZONTAL, -1, &part_minimum, &part_natural, NULL, NULL);
      *minimum = MAX (*minimum, part_minimum);
      *natural = MAX (*natural, part_natural);
    }
}

static void
measure_heights (GtkWidget *widget, int width, int heights[CARRY_BOARD_N_PARTS])
{
  GtkWidget *part = gtk_widget_get_first_child (widget);

  for (guint i = 0; i < CARRY_BOARD_N_PARTS; i++)
    {
      int minimum;

      heights[i] = CARRY_BOARD_ABSENT;

      if (part == NULL)
        continue;

      if (gtk_widget_should_layout (part))
        gtk_widget_measure (part, GTK_ORIENTATION_VERTICAL, width, &minimum, &heights[i], NULL, NULL);

      part = gtk_widget_get_next_sibling (part);
    }
}

static void
carry_board_layout_measure (GtkLayoutManager *manager,
                            GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  int heights[CARRY_BOARD_N_PARTS];

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_widths (widget, minimum, natural);
      return;
    }

  measure_heights (widget, for_size, heights);
  *minimum = *natural = carry_board_get_height (heights);
}

static void
carry_board_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *part = gtk_widget_get_first_child (widget);
  int heights[CARRY_BOARD_N_PARTS];
  CarryBoardSpan rows[CARRY_BOARD_N_PARTS];

  measure_heights (widget, width, heights);
  carry_board_get_rows (height, heights, rows);

  for (guint i = 0; i < CARRY_BOARD_N_PARTS && part != NULL; i++)
    {
      if (heights[i] != CARRY_BOARD_ABSENT)
        gtk_widget_size_allocate (part, &(GtkAllocation){ 0, rows[i].start, width, rows[i].length }, -1);

      part = gtk_widget_get_next_sibling (part);
    }
}

static void
carry_board_layout_class_init (CarryBoardLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = carry_board_layout_get_request_mode;
  layout_class->measure = carry_board_layout_measure;
  layout_class->allocate = carry_board_layout_allocate;
}

static void
carry_board_layout_init (CarryBoardLayout *self)
{
}
