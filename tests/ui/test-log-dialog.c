/* test-log-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-log-dialog.h"

#include "carry-log-row.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"

typedef struct
{
  guint n;
  CarrySession *after;
} Asked;

static void
on_asked (Asked *asked, CarrySession *before, CarrySession *after)
{
  asked->n++;
  g_set_object (&asked->after, after);
}

static GtkWidget *
show (AdwDialog *dialog, Asked *asked)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 900, "default-height", 800, NULL);

  g_signal_connect_swapped (dialog, "log-requested", G_CALLBACK (on_asked), asked);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  test_settle ();

  return window;
}

static GtkWidget *
get_cell (AdwDialog *dialog, guint row, guint cell)
{
  return carry_log_row_get_cell (CARRY_LOG_ROW (test_find (GTK_WIDGET (dialog), CARRY_TYPE_LOG_ROW, row)),
                                 cell);
}

static void
type (AdwDialog *dialog, guint row, guint cell, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_cell (dialog, row, cell)), text);
}

static void
save (AdwDialog *dialog)
{
  gtk_widget_activate_action (GTK_WIDGET (dialog), "log.save", NULL);
  test_settle ();
}

/* What cannot be read keeps its text and its mark, and nothing is asked for until it can. */
static void
test_faults (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *session = carry_sample_week_find (sample, "Lower Strength");
  AdwDialog *dialog =
      carry_log_dialog_new (sample->athlete, CARRY_STRENGTH_SESSION (session), &sample->today);
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, &asked);

  type (dialog, 0, 0, "62,5x6");
  type (dialog, 1, 1, "plenty");
  g_assert_false (gtk_widget_has_css_class (get_cell (dialog, 1, 1), "error"));
  save (dialog);
  g_assert_cmpuint (asked.n, ==, 0);
  g_assert_true (gtk_widget_has_css_class (get_cell (dialog, 1, 1), "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_cell (dialog, 1, 1))), ==, "plenty");

  type (dialog, 1, 1, "30x8");
  g_assert_false (gtk_widget_has_css_class (get_cell (dialog, 1, 1), "error"));
  save (dialog);
  g_assert_cmpuint (asked.n, ==, 1);
  g_assert_cmpint (carry_session_get_status (asked.after), ==, CARRY_STATUS_DONE);
  g_assert_true (
      carry_item_is_logged (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (asked.after), 1)));
  g_assert_false (
      carry_item_is_logged (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (asked.after), 2)));

  g_clear_object (&asked.after);
  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

/* A day after today cannot be logged, and a dialog in which nothing was written closes unasked. */
static void
test_days (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *session = carry_sample_week_find (sample, "Single-Leg & Trunk");
  AdwDialog *dialog =
      carry_log_dialog_new (sample->athlete, CARRY_STRENGTH_SESSION (session), &sample->today);
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, &asked);

  g_assert_true (adw_dialog_get_can_close (dialog));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "log.all-as-planned", NULL);
  g_assert_false (adw_dialog_get_can_close (dialog));
  save (dialog);
  g_assert_cmpuint (asked.n, ==, 0);

  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/log-dialog/faults", test_faults);
  g_test_add_func ("/ui/log-dialog/days", test_days);

  return g_test_run ();
}
