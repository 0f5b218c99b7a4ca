/* carry-text-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-text-table.h"

/**
 * CarryTextTable:
 *
 * What a picture says, as a table of texts: its accessible and copyable twin. The first column names the rows.
 *
 * Ctrl+C copies the whole table, for spreadsheets.
 *
 * CSS: a `chart-table` node around a column view.
 */
struct _CarryTextTable
{
  GtkWidget parent_instance;

  GListStore *rows; /* of GtkStringList */
  char **titles;
  char *copied; /* (nullable): what is copied instead of what is shown */
  GtkColumnView *view;
};

G_DEFINE_FINAL_TYPE (CarryTextTable, carry_text_table, GTK_TYPE_WIDGET)

/* All texts, a line for each row, with tabulators between the columns. */
static char *
dup_text (CarryTextTable *self)
{
  const guint n_columns = g_strv_length (self->titles);
  g_autofree char *titles = NULL;
  GString *text;

  titles = g_strjoinv ("\t", self->titles);
  text = g_string_new (titles);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rows)); i++)
    {
      g_autoptr (GtkStringList) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

      for (guint j = 0; j < n_columns; j++)
        g_string_append_printf (text, j > 0 ? "\t%s" : "%s", gtk_string_list_get_string (row, j));
      g_string_append_c (text, '\n');
    }

  return g_string_free_and_steal (text);
}

static void
on_copy (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryTextTable *self = CARRY_TEXT_TABLE (widget);
  g_autofree char *shown = self->copied == NULL ? dup_text (self) : NULL;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), shown != NULL ? shown : self->copied);
}

static void
carry_text_table_dispose (GObject *object)
{
  CarryTextTable *self = CARRY_TEXT_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (carry_text_table_parent_class)->dispose (object);
}

static void
carry_text_table_finalize (GObject *object)
{
  CarryTextTable *self = CARRY_TEXT_TABLE (object);

  g_strfreev (self->titles);
  g_free (self->copied);

  G_OBJECT_CLASS (carry_text_table_parent_class)->finalize (object);
}

static void
carry_text_table_class_init (CarryTextTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_text_table_dispose;
  object_class->finalize = carry_text_table_finalize;

  gtk_widget_class_install_action (widget_class, "table.copy", NULL, on_copy);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy", NULL);
  gtk_widget_class_set_css_name (widget_class, "chart-table");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
carry_text_table_init (CarryTextTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkNoSelection *rows;

  self->rows = g_list_store_new (GTK_TYPE_STRING_LIST);
  rows = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->rows)));
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (rows)));
  gtk_column_view_set_show_column_separators (self->view, TRUE);
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "numeric");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

static void
on_setup_number (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 1.0f);
  gtk_list_item_set_child (item, label);
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer column)
{
  GtkStringList *row = gtk_list_item_get_item (item);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_list_get_string (row, GPOINTER_TO_UINT (column)));
}

static GtkWidget *
create (const char *const *titles, GCallback set_up, gboolean resizable)
{
  CarryTextTable *self = g_object_new (CARRY_TYPE_TEXT_TABLE, NULL);

  self->titles = g_strdupv ((char **)titles);
  for (guint i = 0; titles[i] != NULL; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (titles[i], factory);

      g_signal_connect (factory, "setup", i > 0 ? set_up : G_CALLBACK (on_setup), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (on_bind), GUINT_TO_POINTER (i));
      gtk_column_view_column_set_expand (column, TRUE);
      gtk_column_view_column_set_resizable (column, resizable);
      gtk_column_view_append_column (self->view, column);
    }

  return GTK_WIDGET (self);
}

/**
 * carry_text_table_new:
 * @titles: (array zero-terminated=1): what stands over the columns
 *
 * Returns: (transfer floating): a table without rows
 */
GtkWidget *
carry_text_table_new (const char *const *titles)
{
  g_return_val_if_fail (titles != NULL && titles[0] != NULL, NULL);

  return create (titles, G_CALLBACK (on_setup), TRUE);
}

/**
 * carry_text_table_new_of_numbers:
 * @titles: (array zero-terminated=1): what stands over the columns
 * @copied: all of it as it is copied: numbers without their units
 *
 * Returns: (transfer floating): a table without rows, of which all columns but the first are numbers
 */
GtkWidget *
carry_text_table_new_of_numbers (const char *const *titles, const char *copied)
{
  GtkWidget *self;

  g_return_val_if_fail (titles != NULL && titles[0] != NULL && copied != NULL, NULL);

  self = create (titles, G_CALLBACK (on_setup_number), FALSE);
  CARRY_TEXT_TABLE (self)->copied = g_strdup (copied);

  return self;
}

/**
 * carry_text_table_add:
 * @self: a table
 * @cells: (array zero-terminated=1): as many texts as there are columns
 *
 * Adds a row.
 */
void
carry_text_table_add (CarryTextTable *self, const char *const *cells)
{
  g_autoptr (GtkStringList) row = NULL;

  g_return_if_fail (CARRY_IS_TEXT_TABLE (self));
  g_return_if_fail (cells != NULL && g_strv_length ((char **)cells) == g_strv_length (self->titles));

  row = gtk_string_list_new (cells);
  g_list_store_append (self->rows, row);
}
