/* demo-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance-view.h"

#include "support/carry-test-diary.h"

static gboolean dark, mirrored, early, plain;
static double text_scale = 1;
static char *size;

static const GOptionEntry options[] = {
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark style", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &mirrored, "Right to left", NULL },
  { "early", 0, 0, G_OPTION_ARG_NONE, &early, "A diary of one run", NULL },
  { "plain", 0, 0, G_OPTION_ARG_NONE, &plain, "As if nobody could fix gaps", NULL },
  { "text", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Size of the text", "FACTOR" },
  { "size", 0, 0, G_OPTION_ARG_STRING, &size, "Size of the window", "WIDTHxHEIGHT" },
  { NULL },
};

/* What is before today was done, and not all of it on roads. */
static void
finish (CarryDiary *diary, const GDate *today)
{
  static const CarrySurface surfaces[] = {
    CARRY_SURFACE_ROAD, CARRY_SURFACE_ROAD,  CARRY_SURFACE_TRAIL, CARRY_SURFACE_ROAD, CARRY_SURFACE_GRASS,
    CARRY_SURFACE_ROAD, CARRY_SURFACE_TRAIL, CARRY_SURFACE_TRACK, CARRY_SURFACE_ROAD,
  };
  GDate first, last;
  g_autoptr (GPtrArray) sessions = NULL;

  g_assert_true (carry_diary_get_span (diary, &first, &last));
  sessions = carry_diary_get_range (diary, &first, &last);
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const gboolean done = g_date_compare (carry_session_get_day (session), today) < 0;
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryChange) change = carry_change_new ("Demo");
      const CarryStatus status = done ? CARRY_STATUS_DONE : CARRY_STATUS_PLANNED;
      const CarrySurface surface = surfaces[i % G_N_ELEMENTS (surfaces)];
      g_autoptr (CarrySession) after =
          CARRY_IS_RUN (session)
              ? carry_session_edit (session, &error, "status", status, "surface", surface, NULL)
              : carry_session_edit (session, &error, "status", status, NULL);

      g_assert_no_error (error);
      carry_change_replace (change, session, after);
      g_assert_true (carry_diary_apply (diary, change, &error));
    }
}

static void
on_activate (AdwApplication *application)
{
  const GDate today = test_day (26, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary =
      early ? carry_diary_new (G_DATE_MONDAY) : test_diary_of_twelve_weeks (catalogue);
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new_in_background (diary, &today);
  g_autoptr (CarryBalance) balance = carry_balance_new (history);
  GtkWidget *window, *view;
  int width, height;

  if (mirrored)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  if (dark)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int)(text_scale * 96 * 1024), NULL);

  if (early)
    test_insert (diary, test_run (&today, 420, 60, CARRY_RUN_EASY, 10000));
  finish (diary, &today);
  window = adw_application_window_new (GTK_APPLICATION (application));
  view = carry_balance_view_new (balance);
  if (!plain)
    g_signal_connect (view, "fix-gaps-requested", G_CALLBACK (gtk_widget_error_bell), NULL);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);
  if (size != NULL && sscanf (size, "%dx%d", &width, &height) == 2)
    gtk_window_set_default_size (GTK_WINDOW (window), width, height);
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
