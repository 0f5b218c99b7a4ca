/* demo-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-week.h"
#include "carry-week-board.h"
#include "carry-window.h"

static gboolean dark, empty, mirrored;
static double text_scale = 1;
static char *size, *lift;

static const GOptionEntry options[] = {
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark style", NULL },
  { "empty", 0, 0, G_OPTION_ARG_NONE, &empty, "An empty diary", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &mirrored, "Right to left", NULL },
  { "text", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Size of the text", "FACTOR" },
  { "size", 0, 0, G_OPTION_ARG_STRING, &size, "Size of the window", "WIDTHxHEIGHT" },
  { "lift", 0, 0, G_OPTION_ARG_STRING, &lift, "Show the places of a session", "TITLE" },
  { NULL },
};

static GtkWidget *
find_board (GtkWidget *widget)
{
  GtkWidget *found = CARRY_IS_WEEK_BOARD (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_board (child);

  return found;
}

static void
on_replace_requested (CarryWindow *window, CarrySession *before, CarrySession *after, CarrySampleWeek *sample)
{
  g_autoptr (CarryChange) change = carry_change_new ("A change");

  if (before != NULL)
    carry_change_replace (change, before, after);
  else
    carry_change_insert (change, after);

  carry_history_do_async (sample->history, change, NULL, NULL);
  carry_window_add_toast (window, "Changed", TRUE);
}

static void
on_activate (AdwApplication *application)
{
  CarrySampleWeek *sample = carry_sample_week_new (!empty);
  g_autoptr (GSimpleActionGroup) actions = carry_sample_week_create_actions (sample);
  GtkWidget *window =
      carry_window_new (application, sample->diary, sample->catalogue, sample->athlete, &sample->today);
  int width, height;

  gtk_widget_insert_action_group (window, "diary", G_ACTION_GROUP (actions));
  g_signal_connect (window, "replace-requested", G_CALLBACK (on_replace_requested), sample);

  if (mirrored)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int)(text_scale * 96 * 1024), NULL);

  if (dark)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);

  if (size != NULL && sscanf (size, "%dx%d", &width, &height) == 2)
    gtk_window_set_default_size (GTK_WINDOW (window), width, height);

  if (lift != NULL)
    carry_board_placing_begin (carry_week_board_get_placing (CARRY_WEEK_BOARD (find_board (window))),
                               G_OBJECT (carry_sample_week_find (sample, lift)));

  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application =
      adw_application_new (CARRY_APPLICATION_ID, G_APPLICATION_NON_UNIQUE);

  g_application_set_resource_base_path (G_APPLICATION (application), CARRY_RESOURCE_PATH);
  g_application_add_main_option_entries (G_APPLICATION (application), options);
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
