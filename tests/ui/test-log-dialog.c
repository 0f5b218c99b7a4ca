/* test-log-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-log-dialog.h"

#include "carry-exercise-chooser.h"
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

static AdwDialog *
create (CarrySampleWeek *sample, CarrySession *session)
{
  return carry_log_dialog_new (sample->diary, sample->catalogue, sample->athlete,
                               CARRY_STRENGTH_SESSION (session), &sample->today);
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
  AdwDialog *dialog = create (sample, session);
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
  AdwDialog *dialog = create (sample, session);
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

static AdwDialog *
get_chooser (GtkWidget *window)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));

  g_assert_true (CARRY_IS_EXERCISE_CHOOSER (dialog));

  return dialog;
}

static void
choose (GtkWidget *window, CarrySampleWeek *sample, const char *id)
{
  g_autoptr (AdwDialog) chooser = g_object_ref (get_chooser (window));

  adw_dialog_close (chooser);
  g_signal_emit_by_name (chooser, "chosen", carry_catalogue_lookup (sample->catalogue, id));
  test_settle ();
}

static void
act (AdwDialog *dialog, guint row, const char *action)
{
  gtk_widget_activate_action (test_find (GTK_WIDGET (dialog), CARRY_TYPE_LOG_ROW, row), action, NULL);
  test_settle ();
}

static const char *
get_id (CarrySession *session, guint item)
{
  return carry_exercise_get_id (
      carry_item_get_exercise (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), item)));
}

/* Exercises come, are replaced and go, in any order; each row knows where it stands, and the focus is in what came. */
static void
test_exercises (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *session = carry_sample_week_find (sample, "Lower Strength");
  const guint n_items = carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session));
  AdwDialog *dialog = create (sample, session);
  Asked asked = { 0 };
  GtkWidget *window = show (dialog, &asked);
  GtkWidget *focus;

  gtk_widget_activate_action (GTK_WIDGET (dialog), "log.add-exercise", NULL);
  choose (window, sample, "push_up");
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, get_cell (dialog, n_items, 0)));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "log.add-exercise", NULL);
  choose (window, sample, "pull_up");
  type (dialog, n_items, 0, "12");
  type (dialog, n_items + 1, 0, "5");
  type (dialog, 1, 0, "nonsense");

  act (dialog, 1, "row.remove");
  act (dialog, n_items - 1, "row.replace");
  choose (window, sample, "side_plank");
  type (dialog, n_items - 1, 0, "30s");
  save (dialog);

  g_assert_cmpuint (asked.n, ==, 1);
  g_assert_cmpuint (carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (asked.after)), ==,
                    n_items + 1);
  g_assert_cmpstr (get_id (asked.after, n_items - 1), ==, "side_plank");
  g_assert_cmpstr (get_id (asked.after, n_items), ==, "pull_up");
  g_assert_true (
      carry_item_is_logged (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (asked.after), n_items)));

  g_clear_object (&asked.after);
  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

/* The cells of all rows begin below each other, however long a name is and whatever it is made of. */
static void
test_columns (void)
{
  static const char *const names[] = { "Ball", "Donaudampfschifffahrtsgesellschaftskapitaen",
                                       "One that has a great many words and needs some lines for them" };
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *session = carry_sample_week_find (sample, "Lower Strength");
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("1x6@RPE8", NULL);
  g_autoptr (CarrySession) named = NULL;
  graphene_rect_t first, other;
  Asked asked = { 0 };
  GtkWidget *window;
  AdwDialog *dialog;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown ("own", names[i]);
      g_autoptr (CarryItem) item = carry_item_new (exercise, dose, 0);

      g_list_store_append (items, item);
    }
  named = carry_session_edit (session, NULL, "items", items, NULL);
  dialog = create (sample, named);
  window = show (dialog, &asked);

  g_assert_true (gtk_widget_compute_bounds (get_cell (dialog, 0, 0), window, &first));
  for (guint i = 1; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (gtk_widget_compute_bounds (get_cell (dialog, i, 0), window, &other));
      g_assert_cmpfloat (other.origin.x, ==, first.origin.x);
    }

  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/log-dialog/faults", test_faults);
  g_test_add_func ("/ui/log-dialog/days", test_days);
  g_test_add_func ("/ui/log-dialog/exercises", test_exercises);
  g_test_add_func ("/ui/log-dialog/columns", test_columns);

  return g_test_run ();
}
