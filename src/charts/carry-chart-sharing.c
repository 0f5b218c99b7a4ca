/* carry-chart-sharing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-sharing.h"

#include "carry-chart-table.h"

#include <glib/gi18n.h>

/* A picture that is pasted into a document is printed too. */
#define PNG_SCALE 2.0

/* Both files are made before the dialog opens, so that they show what was asked for. */
typedef struct
{
  GtkWidget *widget;
  GBytes *svg;
  GBytes *png;
} Saving;

static void
saving_free (Saving *self)
{
  g_object_unref (self->widget);
  g_bytes_unref (self->svg);
  g_bytes_unref (self->png);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

/**
 * carry_chart_sharing_copy_picture:
 * @widget: the chart
 * @picture: what to copy
 *
 * Puts a picture on the clipboard, as SVG for who can read it and as an image for all others.
 */
void
carry_chart_sharing_copy_picture (GtkWidget *widget, const CarryChartPicture *picture)
{
  g_autoptr (GBytes) svg = carry_chart_export_svg (picture);
  g_autoptr (GBytes) png = carry_chart_export_png (picture, PNG_SCALE);
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (png, NULL);
  GdkContentProvider *forms[] = {
    gdk_content_provider_new_for_bytes ("image/svg+xml", svg),
    gdk_content_provider_new_typed (GDK_TYPE_TEXTURE, texture),
  };
  g_autoptr (GdkContentProvider) all = gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), all);
}

/**
 * carry_chart_sharing_copy_numbers:
 * @widget: the chart
 * @data: what it shows
 * @item_name: (nullable): what its items are
 *
 * Puts the numbers on the clipboard, for spreadsheets.
 */
void
carry_chart_sharing_copy_numbers (GtkWidget *widget, CarryChartData *data, const char *item_name)
{
  g_autofree char *text = carry_chart_table_dup_text (data, item_name != NULL ? item_name : "");

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static void
tell_failure (GtkWidget *widget, const char *message)
{
  g_autoptr (GtkAlertDialog) dialog = gtk_alert_dialog_new ("%s", _ ("Could Not Save the Picture"));

  gtk_alert_dialog_set_detail (dialog, message);
  gtk_alert_dialog_show (dialog, GTK_WINDOW (gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW)));
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;

  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    tell_failure (widget, error->message);
}

static void
on_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *folded = name != NULL ? g_ascii_strdown (name, -1) : NULL;

  if (file == NULL)
    {
      if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
          !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
        tell_failure (saving->widget, error->message);
      return;
    }

  g_file_replace_contents_bytes_async (file, g_str_has_suffix (folded, ".png") ? saving->png : saving->svg,
                                       NULL, FALSE, G_FILE_CREATE_NONE, NULL, on_written,
                                       g_object_ref (saving->widget));
}

static GListModel *
create_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  const struct
  {
    const char *name;
    const char *suffix;
  } kinds[] = { { _ ("SVG drawing"), "svg" }, { _ ("PNG image"), "png" } };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, kinds[i].name);
      gtk_file_filter_add_suffix (filter, kinds[i].suffix);
      g_list_store_append (filters, filter);
    }

  return G_LIST_MODEL (filters);
}

/**
 * carry_chart_sharing_save_picture:
 * @widget: the chart
 * @picture: what to save
 *
 * Asks for a file and writes a picture into it: an image if its name ends in .png, else a drawing. What goes
 * wrong is told.
 */
void
carry_chart_sharing_save_picture (GtkWidget *widget, const CarryChartPicture *picture)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = create_filters ();
  g_autofree char *name =
      g_strdup_printf ("%s.svg", picture->title != NULL ? picture->title : C_ ("file name", "chart"));
  GtkRoot *root = gtk_widget_get_root (widget);
  Saving *saving = g_new0 (Saving, 1);

  saving->widget = g_object_ref (widget);
  saving->svg = carry_chart_export_svg (picture);
  saving->png = carry_chart_export_png (picture, PNG_SCALE);

  gtk_file_dialog_set_title (dialog, _ ("Save Picture"));
  gtk_file_dialog_set_initial_name (dialog, g_strdelimit (name, "/", '-'));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_save (dialog, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, on_chosen, saving);
}

/**
 * carry_chart_sharing_add_menu:
 * @widget: the chart
 * @with_table: whether somebody shows the numbers as a table
 *
 * Returns: (transfer none): a popover with the actions of a chart; the chart owns it
 */
GtkWidget *
carry_chart_sharing_add_menu (GtkWidget *widget, gboolean with_table)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) numbers = g_menu_new ();
  g_autoptr (GMenu) picture = g_menu_new ();
  GtkWidget *popover;

  if (with_table)
    g_menu_append (numbers, _ ("Show as _Table"), "chart.show-table");
  g_menu_append (numbers, _ ("Copy _Numbers"), "chart.copy-numbers");
  g_menu_append (picture, _ ("_Copy Picture"), "chart.copy-picture");
  g_menu_append (picture, _ ("_Save Picture…"), "chart.save-picture");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (numbers));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (picture));

  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_parent (popover, widget);

  return popover;
}
