/* test-session-dialogs.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-day-row.h"
#include "carry-run-dialog.h"
#include "carry-sample-week.h"
#include "carry-time-row.h"
#include "carry-ui-driver.h"

typedef struct
{
  guint n;
  CarrySession *before;
  CarrySession *after;
} Asked;

static void
on_asked (Asked *asked, CarrySession *before, CarrySession *after)
{
  asked->n++;
  asked->before = before;
  g_set_object (&asked->after, after);
}

static GtkWidget *
show (AdwDialog *dialog, const char *signal, Asked *asked)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 800, "default-height", 900, NULL);

  g_signal_connect_swapped (dialog, signal, G_CALLBACK (on_asked), asked);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  test_settle ();

  return window;
}

static void
save (AdwDialog *dialog)
{
  g_signal_emit_by_name (adw_dialog_get_default_widget (dialog), "clicked");
  test_settle ();
}

static void
close_window (GtkWidget *window, Asked *asked)
{
  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
  g_clear_object (&asked->after);
}

static void
test_new_run (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  const GDate day = carry_sample_day (27);
  AdwDialog *dialog = carry_run_dialog_new (athlete, &day, &day, 450);
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, "run-requested", &asked);

  /* The distance is the first number of the form, the duration the second. */
  adw_spin_row_set_value (ADW_SPIN_ROW (test_find (GTK_WIDGET (dialog), ADW_TYPE_SPIN_ROW, 0)), 12.5);
  adw_spin_row_set_value (ADW_SPIN_ROW (test_find (GTK_WIDGET (dialog), ADW_TYPE_SPIN_ROW, 1)), 70);
  save (dialog);

  g_assert_cmpuint (asked.n, ==, 1);
  g_assert_null (asked.before);
  g_assert_cmpfloat (carry_run_get_distance (CARRY_RUN (asked.after)), ==, 12500);
  g_assert_cmpuint (carry_session_get_duration (asked.after), ==, 70);
  g_assert_cmpuint (carry_session_get_start_minute (asked.after), ==, 450);
  g_assert_cmpint (g_date_compare (carry_session_get_day (asked.after), &day), ==, 0);
  close_window (window, &asked);
}

static void
test_effort_follows_the_kind (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  const GDate day = carry_sample_day (27);
  AdwDialog *dialog = carry_run_dialog_new (athlete, &day, &day, 450);
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, "run-requested", &asked);
  AdwComboRow *kind = ADW_COMBO_ROW (test_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, 0));

  adw_combo_row_set_selected (kind, CARRY_RUN_RACE);
  save (dialog);
  g_assert_cmpfloat (carry_session_get_effort (asked.after), ==, carry_run_kind_get_effort (CARRY_RUN_RACE));
  g_assert_cmpfloat (carry_session_get_effort (asked.after), >, carry_run_kind_get_effort (CARRY_RUN_EASY));
  close_window (window, &asked);
}

/* Only a race asks what it means to the runner. */
static void
test_race_has_a_priority (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  const GDate day = carry_sample_day (28);
  AdwDialog *dialog = carry_run_dialog_new (athlete, &day, &day, 540);
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, "run-requested", &asked);
  AdwComboRow *kind = ADW_COMBO_ROW (test_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, 0));
  AdwComboRow *priority = ADW_COMBO_ROW (test_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, 1));

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (priority)));
  adw_combo_row_set_selected (kind, CARRY_RUN_RACE);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (priority)));
  adw_combo_row_set_selected (priority, 1);
  save (dialog);

  g_assert_cmpint (carry_run_get_priority (CARRY_RUN (asked.after)), ==, CARRY_RACE_PRIORITY_B);
  close_window (window, &asked);
}

static void
test_run_past_midnight_is_refused (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  const GDate day = carry_sample_day (27);
  AdwDialog *dialog = carry_run_dialog_new (athlete, &day, &day, 1430);
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, "run-requested", &asked);
  AdwBanner *banner = ADW_BANNER (test_find (GTK_WIDGET (dialog), ADW_TYPE_BANNER, 0));

  g_assert_false (adw_banner_get_revealed (banner));
  save (dialog);
  g_assert_cmpuint (asked.n, ==, 0);
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_cmpstr (adw_banner_get_title (banner), !=, "");
  close_window (window, &asked);
}

static void
test_untouched_run_asks_nothing (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *run = carry_sample_week_find (sample, "Threshold");
  AdwDialog *dialog;
  Asked asked = { 0 };
  GtkWidget *window;

  /* In miles the field rounds; the metres must not change for that. */
  g_object_set (sample->athlete, "units", CARRY_UNITS_IMPERIAL, NULL);
  dialog = carry_run_dialog_new_for_run (sample->athlete, CARRY_RUN (run));
  window = show (dialog, "run-requested", &asked);
  save (dialog);
  g_assert_cmpuint (asked.n, ==, 0);
  close_window (window, &asked);
}

static void
test_run_keeps_its_id (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *run = carry_sample_week_find (sample, "Threshold");
  AdwDialog *dialog = carry_run_dialog_new_for_run (sample->athlete, CARRY_RUN (run));
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, "run-requested", &asked);
  const GDate friday = carry_sample_day (27);

  carry_day_row_set_day (CARRY_DAY_ROW (test_find (GTK_WIDGET (dialog), CARRY_TYPE_DAY_ROW, 0)), &friday);
  carry_time_row_set_minute (CARRY_TIME_ROW (test_find (GTK_WIDGET (dialog), CARRY_TYPE_TIME_ROW, 0)), 600);
  save (dialog);
  g_assert_true (asked.before == run);
  g_assert_cmpstr (carry_session_get_id (asked.after), ==, carry_session_get_id (run));
  g_assert_cmpint (g_date_compare (carry_session_get_day (asked.after), &friday), ==, 0);
  g_assert_cmpuint (carry_session_get_start_minute (asked.after), ==, 600);
  g_assert_cmpstr (carry_run_get_structure (CARRY_RUN (asked.after)), ==, "3 × 10 min");
  close_window (window, &asked);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/session-dialogs/new-run", test_new_run);
  g_test_add_func ("/ui/session-dialogs/effort", test_effort_follows_the_kind);
  g_test_add_func ("/ui/session-dialogs/priority", test_race_has_a_priority);
  g_test_add_func ("/ui/session-dialogs/past-midnight", test_run_past_midnight_is_refused);
  g_test_add_func ("/ui/session-dialogs/untouched", test_untouched_run_asks_nothing);
  g_test_add_func ("/ui/session-dialogs/edit-run", test_run_keeps_its_id);

  return g_test_run ();
}
