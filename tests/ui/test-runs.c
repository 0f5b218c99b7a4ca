/* test-runs.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-controller.h"
#include "carry-example-dialog.h"
#include "carry-measure.h"
#include "carry-recorded-run.h"
#include "carry-repeat-group.h"
#include "carry-run-dialog.h"
#include "carry-run-entry.h"
#include "carry-run-popover.h"
#include "carry-run-series.h"
#include "carry-sample-week.h"
#include "carry-series-question.h"
#include "carry-session-menu.h"
#include "carry-session-text.h"
#include "carry-structure-row.h"
#include "carry-ui-driver.h"

/* 24 November 2026, 06:30 UTC */
#define TUESDAY_MORNING 1795501800

typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  CarryController *controller;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  CarrySampleWeek *sample = fixture->sample = carry_sample_week_new (TRUE);

  fixture->window =
      carry_window_new (NULL, sample->diary, sample->catalogue, sample->athlete, &sample->today);
  fixture->controller = carry_controller_new (CARRY_WINDOW (fixture->window), sample->history,
                                              sample->catalogue, sample->athlete, &sample->today);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  g_clear_object (&fixture->controller);
  carry_sample_week_free (fixture->sample);
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->sample->diary));
}

static GPtrArray *
get_runs (Fixture *fixture, GDateDay day)
{
  const GDate date = carry_sample_day (day);

  return carry_diary_get_range (fixture->sample->diary, &date, &date);
}

static void
undo (Fixture *fixture)
{
  gtk_widget_activate_action (fixture->window, "diary.undo", NULL);
  test_settle ();
}

/* The dialog that the window shows. */
static GtkWidget *
get_dialog (Fixture *fixture)
{
  return GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
}

static void
save (GtkWidget *dialog)
{
  g_signal_emit_by_name (adw_dialog_get_default_widget (ADW_DIALOG (dialog)), "clicked");
  test_settle ();
}

static void
test_a_line_in_the_popover_is_a_run (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover = test_find (fixture->window, CARRY_TYPE_RUN_POPOVER, 0);
  CarryRunEntry *entry = CARRY_RUN_ENTRY (test_find (popover, CARRY_TYPE_RUN_ENTRY, 0));
  /* “More…” is the first. */
  GtkWidget *add_button = test_find (popover, GTK_TYPE_BUTTON, 1);
  const guint before = count (fixture);
  g_autoptr (GPtrArray) friday = NULL;
  CarryRun *run;

  gtk_popover_popup (GTK_POPOVER (popover));
  test_settle ();
  g_assert_false (gtk_widget_get_sensitive (add_button));
  carry_run_entry_set_text (entry, "Fri easy 9k grass 6:30 with Anna");
  g_assert_true (gtk_widget_get_sensitive (add_button));
  g_signal_emit_by_name (add_button, "clicked");
  test_settle ();

  g_assert_cmpuint (count (fixture), ==, before + 1);
  friday = get_runs (fixture, 27);
  run = g_ptr_array_index (friday, 0);
  g_assert_cmpfloat (carry_run_get_distance (run), ==, 9000);
  g_assert_cmpint (carry_run_get_surface (run), ==, CARRY_SURFACE_GRASS);
  g_assert_cmpuint (carry_session_get_start_minute (CARRY_SESSION (run)), ==, 390);
  g_assert_cmpstr (carry_session_get_note (CARRY_SESSION (run)), ==, "Anna");

  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, before);
}

static const struct
{
  const char *line;
  const char *understood; /* its last line */
  const char *problem;    /* NULL: none */
} previews[] = {
  { "tue long 18k trail 1:45", "Long · 18.0 km · 1 h 45 min · Trail", NULL },
  { "tue easy 10k", "Easy · 10.0 km · about 1 h", NULL },
  { "6x800m/2min rpe 8 #spikes",
    "Intervals · 4.8 km · 6 × 800 m / 2 min · about 52 min · effort 8 · note “spikes”", NULL },
  { "tue long Teuday", "Long · about 1 h 30 min", "Not understood, kept as a note: Teuday" },
  { "Teuday", "Day, kind, distance, time, surface: as you would write it down", "Not understood: Teuday" },
  { "easy 23:30 2 h", "Easy · 2 h",
    "“Easy” would end after midnight: choose an earlier start or a shorter session" },
};

static void
test_preview (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover = test_find (fixture->window, CARRY_TYPE_RUN_POPOVER, 0);
  GtkWidget *entry = test_find (popover, CARRY_TYPE_RUN_ENTRY, 0);
  /* The first is what stands in the empty field. */
  GtkLabel *preview = GTK_LABEL (test_find (entry, GTK_TYPE_LABEL, 1));
  GtkLabel *problem = GTK_LABEL (test_find (entry, GTK_TYPE_LABEL, 2));

  for (gsize i = 0; i < G_N_ELEMENTS (previews); i++)
    {
      carry_run_entry_set_text (CARRY_RUN_ENTRY (entry), previews[i].line);
      g_test_message ("%s", previews[i].line);
      g_assert_true (g_str_has_suffix (gtk_label_get_label (preview), previews[i].understood));
      g_assert_cmpstr (gtk_label_get_label (problem), ==,
                       previews[i].problem != NULL ? previews[i].problem : "");
    }
}

static void
test_a_line_fills_the_dialog (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog;
  g_autoptr (GPtrArray) friday = NULL;
  CarryRun *run;

  gtk_widget_activate_action (fixture->window, "win.new-run-line", "(ssu)",
                              "fri 6x800m/2min track 18:30 rpe 8", "2026-11-25", 420u);
  test_settle ();
  dialog = get_dialog (fixture);
  g_assert_true (CARRY_IS_RUN_DIALOG (dialog));
  save (dialog);

  friday = get_runs (fixture, 27);
  run = g_ptr_array_index (friday, 0);
  g_assert_cmpint (carry_run_get_kind (run), ==, CARRY_RUN_INTERVALS);
  g_assert_cmpstr (carry_run_get_structure (run), ==, "6 × 800 m / 2 min");
  g_assert_cmpfloat (carry_run_get_distance (run), ==, 4800);
  g_assert_cmpfloat (carry_session_get_effort (CARRY_SESSION (run)), ==, 8);
  g_assert_cmpuint (carry_session_get_start_minute (CARRY_SESSION (run)), ==, 1110);
}

/* 6 × 800 m at 4.5 minutes for a kilometre and 5 × 2 minutes between: 31.6 minutes. */
static void
test_structure_gives_time (Fixture *fixture, gconstpointer data)
{
  AdwPreferencesRow *row = g_object_ref_sink (g_object_new (CARRY_TYPE_STRUCTURE_ROW, NULL));

  carry_structure_row_set_text (CARRY_STRUCTURE_ROW (row), "6x800m/2min", CARRY_UNITS_METRIC);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_assert_cmpstr (adw_preferences_row_get_title (row), ==, "About 6.2 km, 32 min");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "6 times 800 metres with 2 minutes between");
  carry_structure_row_set_text (CARRY_STRUCTURE_ROW (row), "as the coach says", CARRY_UNITS_METRIC);
  g_assert_cmpstr (adw_preferences_row_get_title (row), ==, "Kept as It Is Written");
  carry_structure_row_set_text (CARRY_STRUCTURE_ROW (row), "", CARRY_UNITS_METRIC);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_object_unref (row);
}

static void
test_repeats_and_asks (Fixture *fixture, gconstpointer data)
{
  const guint before = count (fixture);
  GtkWidget *dialog, *group;
  g_autoptr (GPtrArray) friday = NULL;
  g_autofree char *id = NULL;

  gtk_widget_activate_action (fixture->window, "win.new-run-line", "(ssu)", "fri easy 8k", "2026-11-25",
                              420u);
  test_settle ();
  dialog = get_dialog (fixture);
  group = test_find (dialog, CARRY_TYPE_REPEAT_GROUP, 0);
  adw_combo_row_set_selected (ADW_COMBO_ROW (test_find (group, ADW_TYPE_COMBO_ROW, 0)), 1);
  adw_spin_row_set_value (ADW_SPIN_ROW (test_find (group, ADW_TYPE_SPIN_ROW, 0)), 3);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (test_find (group, ADW_TYPE_COMBO_ROW, 0))),
                   ==, "3 runs, the last on Friday 11 December");
  save (dialog);
  g_assert_cmpuint (count (fixture), ==, before + 3);

  friday = get_runs (fixture, 27);
  id = g_strdup (carry_session_get_id (g_ptr_array_index (friday, 0)));
  gtk_widget_activate_action (fixture->window, "diary.remove", "s", id);
  test_settle ();
  g_signal_emit_by_name (get_dialog (fixture), "response::" CARRY_SERIES_FOLLOWING, CARRY_SERIES_FOLLOWING);
  adw_dialog_force_close (ADW_DIALOG (get_dialog (fixture)));
  test_settle ();
  g_assert_cmpuint (count (fixture), ==, before);
  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, before + 3);

  gtk_widget_activate_action (fixture->window, "diary.remove", "s", id);
  test_settle ();
  g_signal_emit_by_name (get_dialog (fixture), "response::" CARRY_SERIES_THIS, CARRY_SERIES_THIS);
  adw_dialog_force_close (ADW_DIALOG (get_dialog (fixture)));
  test_settle ();
  g_assert_cmpuint (count (fixture), ==, before + 2);
}

static void
test_example_week (Fixture *fixture, gconstpointer data)
{
  const guint before = count (fixture);
  GtkWidget *dialog;
  GtkListBox *list;

  gtk_widget_activate_action (fixture->window, "runs.choose-example", "s", "2026-11-30");
  test_settle ();
  dialog = get_dialog (fixture);
  g_assert_true (CARRY_IS_EXAMPLE_DIALOG (dialog));
  list = GTK_LIST_BOX (test_find (dialog, GTK_TYPE_LIST_BOX, 0));
  g_assert_cmpstr (
      adw_preferences_row_get_title (ADW_PREFERENCES_ROW (gtk_list_box_get_row_at_index (list, 5))), ==,
      "Marathon, 5 runs");
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 5));
  test_settle ();
  g_assert_cmpuint (count (fixture), ==, before + 5);
  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, before);
}

/* Replaces the threshold run of Tuesday by one that was recorded. */
static CarrySession *
record (Fixture *fixture)
{
  g_autoptr (CarryActivity) activity = carry_activity_new (&(CarryActivityFacts){
      .sport = "running", .start_utc = TUESDAY_MORNING, .distance_m = 10420, .timer_s = 3300 });
  CarrySession *run = carry_sample_week_find (fixture->sample, "Threshold");
  g_autoptr (CarryChange) change = carry_change_new ("Record");
  g_autoptr (CarrySession) done = carry_run_with_recording (CARRY_RUN (run), activity);

  carry_change_replace (change, run, done);
  g_assert_true (carry_diary_apply (fixture->sample->diary, change, NULL));
  test_settle ();

  return carry_sample_week_find (fixture->sample, "Threshold");
}

static void
test_recorded_run_shows_both (Fixture *fixture, gconstpointer data)
{
  CarrySession *run = record (fixture);
  g_autofree char *value = carry_session_format_value (run, CARRY_UNITS_METRIC);
  g_autofree char *detail = carry_session_format_detail (run);
  g_autofree char *plan = carry_session_format_plan (run, CARRY_UNITS_METRIC);
  g_autofree char *label = carry_session_format_label (run, CARRY_UNITS_METRIC);
  g_autofree char *tooltip = carry_session_format_tooltip (run, CARRY_UNITS_METRIC);

  g_assert_cmpstr (value, ==, "10.4 km");
  g_assert_cmpstr (detail, ==, "55 min");
  g_assert_cmpstr (plan, ==, "Planned 3 × 10 min");
  g_assert_cmpstr (label, ==,
                   "Threshold run, 10 kilometres, 3 × 10 min, track, recorded 10.4 kilometres, done");
  g_assert_nonnull (strstr (tooltip, "\n10.0 km\n"));
  g_assert_nonnull (strstr (tooltip, "\nRecorded 10.4 km, 55 min"));
}

static void
test_separate_by_menu (Fixture *fixture, gconstpointer data)
{
  CarrySession *run = record (fixture);
  const guint before = count (fixture);
  g_autofree char *id = g_strdup (carry_session_get_id (run));

  gtk_widget_activate_action (fixture->window, "runs.separate", "s", id);
  test_settle ();
  g_assert_cmpuint (count (fixture), ==, before + 1);
  g_assert_null (carry_run_get_activity (CARRY_RUN (carry_diary_lookup (fixture->sample->diary, id))));
  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, before);
  g_assert_nonnull (carry_run_get_activity (CARRY_RUN (carry_diary_lookup (fixture->sample->diary, id))));
}

static const struct
{
  const char *name;
  CarryStatus status;
  GDateDay original; /* of November; 0: never moved */
  const char *state;
} states[] = {
  { "planned", CARRY_STATUS_PLANNED, 0, NULL },
  { "done", CARRY_STATUS_DONE, 0, NULL },
  { "missed", CARRY_STATUS_MISSED, 0, "Not done" },
  { "skipped", CARRY_STATUS_SKIPPED, 0, "Skipped" },
  { "moved", CARRY_STATUS_PLANNED, 23, "Moved from Monday" },
  { "moved-far", CARRY_STATUS_PLANNED, 16, "Moved from Monday 16 November" },
  { "moved-and-missed", CARRY_STATUS_MISSED, 23, "Not done" },
};

static void
test_states (Fixture *fixture, gconstpointer data)
{
  CarrySession *run = carry_sample_week_find (fixture->sample, "Threshold");

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      const GDate original = carry_sample_day (MAX (states[i].original, 1));
      g_autoptr (CarrySession) session =
          carry_session_edit (run, NULL, "status", states[i].status, "original-day",
                              states[i].original > 0 ? &original : NULL, NULL);
      g_autofree char *state = carry_session_format_state (session);

      g_test_message ("%s", states[i].name);
      g_assert_cmpstr (state, ==, states[i].state);
    }
}

#define ADD(path, function) g_test_add ("/ui/runs/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  ADD ("popover", test_a_line_in_the_popover_is_a_run);
  ADD ("preview", test_preview);
  ADD ("dialog", test_a_line_fills_the_dialog);
  ADD ("structure", test_structure_gives_time);
  ADD ("repeat", test_repeats_and_asks);
  ADD ("example", test_example_week);
  ADD ("recorded", test_recorded_run_shows_both);
  ADD ("separate", test_separate_by_menu);
  ADD ("states", test_states);

  return g_test_run ();
}
