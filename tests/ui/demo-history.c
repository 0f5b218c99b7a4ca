/* demo-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-dialog.h"

#include "carry-sample-week.h"
#include "support/carry-test-log.h"

static gboolean dark, imperial, plain;
static double text_scale = 1;
static char *size, *exercise;

static const GOptionEntry options[] = {
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark style", NULL },
  { "pounds", 0, 0, G_OPTION_ARG_NONE, &imperial, "In pounds", NULL },
  { "plain", 0, 0, G_OPTION_ARG_NONE, &plain, "Nothing was logged", NULL },
  { "text", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Size of the text", "FACTOR" },
  { "size", 0, 0, G_OPTION_ARG_STRING, &size, "Size of the window", "WIDTHxHEIGHT" },
  { "exercise", 0, 0, G_OPTION_ARG_STRING, &exercise, "Which exercise is shown", "ID" },
  { NULL },
};

/* Twice a week, a little more each time, and a lighter week in between. */
static const double loads[] = { 60, 62.5, 62.5, 65, 67.5, 50, 67.5, 70, 72.5, 72.5, 75 };

static void
log_all (CarrySampleWeek *sample)
{
  for (guint i = 0; i < G_N_ELEMENTS (loads); i++)
    {
      const GDate first = test_day (13, G_DATE_OCTOBER, 2026);
      const GDate day = carry_day_plus (&first, (int)i * 4);
      const CarrySet hold = { .seconds = 30 + i * 3, .rir = CARRY_SET_UNRATED, .rpe = CARRY_SET_UNRATED };
      const CarrySet holds[] = { hold, hold };
      CarrySet sets[3];

      for (guint j = 0; j < G_N_ELEMENTS (sets); j++)
        sets[j] = (CarrySet){
          .reps = i % 3 == 0 ? 6 : 5, .load_kg = loads[i], .rpe = j == 2 ? 8.5 : 8, .rir = CARRY_SET_UNRATED
        };
      test_log (sample->diary, sample->catalogue, &day, "back_squat", "3x4-6@RPE8", sets,
                G_N_ELEMENTS (sets));
      test_log (sample->diary, sample->catalogue, &day, "side_plank", "2x30s/side", holds,
                G_N_ELEMENTS (holds));
    }
}

static void
on_activate (AdwApplication *application)
{
  CarrySampleWeek *sample = carry_sample_week_new (TRUE);
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  AdwDialog *dialog;
  int width, height;

  if (dark)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  if (imperial)
    g_object_set (sample->athlete, "units", CARRY_UNITS_IMPERIAL, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int)(text_scale * 96 * 1024), NULL);
  if (!plain)
    log_all (sample);

  if (size != NULL && sscanf (size, "%dx%d", &width, &height) == 2)
    gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  dialog = carry_exercise_dialog_new (
      sample->athlete, sample->catalogue,
      carry_catalogue_lookup (sample->catalogue, exercise != NULL ? exercise : "back_squat"),
      G_LIST_MODEL (sample->catalogue));
  g_object_set (dialog, "diary", sample->diary, NULL);
  adw_dialog_present (dialog, window);
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
