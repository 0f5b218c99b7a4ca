/* carry-aligned-rows.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-aligned-rows.h"

#define ROW_GAP 3
#define COLUMN_GAP 12

/**
 * CarryAlignedRows:
 *
 * Rows of a few texts, aligned in columns. Other than a grid it knows that texts need less height where they have
 * more width.
 *
 * Accessibility: a list; each row is an item.
 */
struct _CarryAlignedRows
{
  GtkBox parent_instance;

  GtkSizeGroup *columns[CARRY_ALIGNED_ROWS_COLUMNS];
};

G_DEFINE_FINAL_TYPE (CarryAlignedRows, carry_aligned_rows, GTK_TYPE_BOX)

static void
carry_aligned_rows_dispose (GObject *object)
{
  CarryAlignedRows *self = CARRY_ALIGNED_ROWS (object);

  for (guint i = 0; i < CARRY_ALIGNED_ROWS_COLUMNS; i++)
    g_clear_object (&self->columns[i]);

  G_OBJECT_CLASS (carry_aligned_rows_parent_class)->dispose (object);
}

static void
carry_aligned_rows_class_init (CarryAlignedRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_aligned_rows_dispose;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST);
}

static void
carry_aligned_rows_init (CarryAlignedRows *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), ROW_GAP);

  for (guint i = 0; i < CARRY_ALIGNED_ROWS_COLUMNS; i++)
    self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
}

void
carry_aligned_rows_clear (CarryAlignedRows *self)
{
  GtkWidget *row;

  g_return_if_fail (CARRY_IS_ALIGNED_ROWS (self));

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), row);
}

/**
 * carry_aligned_rows_append:
 * @self: rows
 * @cells: (array length=n_cells) (transfer floating): what to put side by side
 * @n_cells: how many, up to %CARRY_ALIGNED_ROWS_COLUMNS; a single one is as wide as the row
 *
 * Adds a row at the end.
 */
void
carry_aligned_rows_append (CarryAlignedRows *self, GtkWidget *const *cells, guint n_cells)
{
  GtkWidget *row;

  g_return_if_fail (CARRY_IS_ALIGNED_ROWS (self));
  g_return_if_fail (n_cells >= 1 && n_cells <= CARRY_ALIGNED_ROWS_COLUMNS);

  row = g_object_new (GTK_TYPE_BOX, "spacing", COLUMN_GAP, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                      NULL);
  for (guint i = 0; i < n_cells; i++)
    {
      gtk_widget_set_valign (cells[i], GTK_ALIGN_BASELINE_FILL);
      gtk_box_append (GTK_BOX (row), cells[i]);
      /* Rows that are as wide in all columns stay aligned where there is too little room, too. */
      if (i + 1 < n_cells || n_cells == CARRY_ALIGNED_ROWS_COLUMNS)
        gtk_size_group_add_widget (self->columns[i], cells[i]);
    }

  gtk_box_append (GTK_BOX (self), row);
}

/**
 * carry_aligned_rows_create_label:
 * @text: a text
 * @css_class: (nullable): a class for it
 *
 * Returns: (transfer floating): a label as fits into a cell: it wraps, between letters if it must
 */
GtkWidget *
carry_aligned_rows_create_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}
