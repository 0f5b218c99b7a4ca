/* carry-board-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-row.h"

#include "carry-board-geometry.h"

/**
 * CarryBoardRow:
 *
 * Seven cells side by side, one a day. The first day is at the start: at the right in a right-to-left locale.
 *
 * Accessibility: role row.
 */
struct _CarryBoardRow
{
  GtkWidget parent_instance;

  GtkWidget *cells[CARRY_DAYS_PER_WEEK];
  guint n_cells;
};

G_DEFINE_FINAL_TYPE (CarryBoardRow, carry_board_row, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (gpointer self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static GtkSizeRequestMode
carry_board_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (CarryBoardRow *self, int *minimum, int *natural)
{
  int widest = 0, widest_natural = 0;

  for (guint i = 0; i < self->n_cells; i++)
    {
      int cell_minimum, cell_natural;

      gtk_widget_measure (self->cells[i], GTK_ORIENTATION_HORIZONTAL, -1, &cell_minimum, &cell_natural, NULL,
                          NULL);
      widest = MAX (widest, cell_minimum);
      widest_natural = MAX (widest_natural, cell_natural);
    }

  *minimum = carry_board_get_min_width (widest);
  *natural = carry_board_get_min_width (widest_natural);
}

static void
carry_board_row_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  CarryBoardRow *self = CARRY_BOARD_ROW (widget);
  int least_width, natural_width;

  measure_width (self, &least_width, &natural_width);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least_width;
      *natural = natural_width;
      return;
    }

  for (guint i = 0; i < self->n_cells; i++)
    {
      const int width = for_size < 0 ? natural_width : MAX (for_size, least_width);
      const CarryBoardSpan column = carry_board_get_column (width, i, FALSE);
      int cell_minimum, cell_natural;

      gtk_widget_measure (self->cells[i], GTK_ORIENTATION_VERTICAL, column.length, &cell_minimum,
                          &cell_natural, NULL, NULL);
      *minimum = MAX (*minimum, cell_minimum);
      *natural = MAX (*natural, cell_natural);
    }
}

static void
carry_board_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryBoardRow *self = CARRY_BOARD_ROW (widget);

  for (guint i = 0; i < self->n_cells; i++)
    {
      const CarryBoardSpan column = carry_board_get_column (width, i, is_mirrored (self));

      gtk_widget_size_allocate (self->cells[i], &(GtkAllocation){ column.start, 0, column.length, height },
                                -1);
    }
}

static void
carry_board_row_dispose (GObject *object)
{
  CarryBoardRow *self = CARRY_BOARD_ROW (object);

  for (guint i = 0; i < self->n_cells; i++)
    g_clear_pointer (&self->cells[i], gtk_widget_unparent);

  self->n_cells = 0;

  G_OBJECT_CLASS (carry_board_row_parent_class)->dispose (object);
}

static void
carry_board_row_class_init (CarryBoardRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_board_row_dispose;
  widget_class->get_request_mode = carry_board_row_get_request_mode;
  widget_class->measure = carry_board_row_measure;
  widget_class->size_allocate = carry_board_row_size_allocate;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
carry_board_row_init (CarryBoardRow *self)
{
}

/**
 * carry_board_row_append:
 * @self: a row with less than seven cells
 * @cell: (transfer floating): the next day's cell
 */
void
carry_board_row_append (CarryBoardRow *self, GtkWidget *cell)
{
  g_return_if_fail (CARRY_IS_BOARD_ROW (self));
  g_return_if_fail (self->n_cells < CARRY_DAYS_PER_WEEK);

  self->cells[self->n_cells++] = cell;
  gtk_widget_set_parent (cell, GTK_WIDGET (self));
}

GtkWidget *
carry_board_row_get_cell (CarryBoardRow *self, guint day)
{
  g_return_val_if_fail (CARRY_IS_BOARD_ROW (self), NULL);
  g_return_val_if_fail (day < self->n_cells, NULL);

  return self->cells[day];
}
