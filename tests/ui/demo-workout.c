/* demo-workout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-workout.h"
#include "carry-workout-page.h"
#include "carry-workout-summary.h"

static gboolean dark, mirrored, gym, resumed, finished;
static int n_done;
static double text_scale = 1;
static char *size;

static const GOptionEntry options[] = {
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark style", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &mirrored, "Right to left", NULL },
  { "gym", 0, 0, G_OPTION_ARG_NONE, &gym, "The look of a gym", NULL },
  { "resumed", 0, 0, G_OPTION_ARG_NONE, &resumed, "As if it had been interrupted", NULL },
  { "finished", 0, 0, G_OPTION_ARG_NONE, &finished, "The summary of the workout", NULL },
  { "done", 0, 0, G_OPTION_ARG_INT, &n_done, "How many sets are done", "N" },
  { "text", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Size of the text", "FACTOR" },
  { "size", 0, 0, G_OPTION_ARG_STRING, &size, "Size of the window", "WIDTHxHEIGHT" },
  { NULL },
};

static void
on_activate (AdwApplication *application)
{
  CarrySampleWeek *sample = carry_sample_week_new (TRUE);
  const GDate today = carry_sample_day (24);
  CarryWorkoutCourse *course;
  GtkWidget *window, *views = adw_navigation_view_new ();
  AdwNavigationPage *page;
  int width, height;

  if (mirrored)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  if (dark)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int)(text_scale * 96 * 1024), NULL);

  course = carry_sample_workout_new (sample, carry_instant_now ().running - 18 * 60 * CARRY_INSTANT_SECOND);
  for (int i = 0; i < n_done; i++)
    carry_workout_course_complete (course, NULL, carry_instant_now ().running);

  window = adw_application_window_new (GTK_APPLICATION (application));
  page = carry_workout_page_new (course, sample->diary, sample->athlete, &today, resumed);
  g_object_set (page, "gym", gym, NULL);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (views),
                            adw_navigation_page_new (gtk_label_new ("Week"), "Week"));
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (views), page);
  if (finished)
    {
      g_autoptr (CarryRecords) records = carry_records_new (sample->diary, sample->athlete);

      carry_workout_course_finish (course, carry_instant_now ().running);
      adw_navigation_view_push (ADW_NAVIGATION_VIEW (views),
                                carry_workout_summary_new (course, sample->diary, sample->athlete, records));
    }
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), views);
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
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
