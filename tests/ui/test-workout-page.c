/* test-workout-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-plates-card.h"
#include "carry-rest-panel.h"
#include "carry-sample-workout.h"
#include "carry-ui-driver.h"
#include "carry-workout-page.h"
#include "carry-workout-words.h"

/* The sample workout in a window: squats with 62.5 kg and more, good mornings, and what needs no bar. */
typedef struct
{
  CarrySampleWeek *sample;
  CarryWorkoutCourse *course;
  CarryWorkoutTable *table;
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const GDate today = carry_sample_day (24);
  GtkWidget *views = adw_navigation_view_new ();

  fixture->sample = carry_sample_week_new (TRUE);
  fixture->course = carry_sample_workout_new (fixture->sample, carry_instant_now ().running);
  fixture->table = carry_workout_course_get_table (fixture->course);
  fixture->page = GTK_WIDGET (carry_workout_page_new (fixture->course, fixture->sample->diary,
                                                      fixture->sample->athlete, &today, FALSE));
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (views), ADW_NAVIGATION_PAGE (fixture->page));
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), views);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  g_clear_object (&fixture->course);
  g_clear_pointer (&fixture->sample, carry_sample_week_free);
}

static CarryWorkoutExercise *
get_exercise (Fixture *fixture, guint position)
{
  return g_ptr_array_index (carry_workout_table_get_exercises (fixture->table), position);
}

static void
assert_rows (Fixture *fixture, CarryWorkoutExercise *exercise)
{
  const guint n_sets = carry_workout_exercise_get_n_sets (exercise);
  GtkWidget *row;

  for (guint i = 0; i < n_sets; i++)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, i);
      g_autofree char *title = carry_workout_set_create_title (set);

      row = test_find (fixture->page, CARRY_TYPE_SET_ROW, i);
      g_assert_true (gtk_widget_get_visible (row));
      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (carry_set_row_get_title_label (CARRY_SET_ROW (row)))),
                       ==, title);
      g_assert_cmpfloat (carry_value_stepper_get_value (
                             carry_set_row_get_stepper (CARRY_SET_ROW (row), CARRY_SET_FIELD_AMOUNT)),
                         ==,
                         carry_workout_set_get_values (set)->reps > 0
                             ? carry_workout_set_get_values (set)->reps
                             : carry_workout_set_get_values (set)->seconds);
    }

  row = test_find (fixture->page, CARRY_TYPE_SET_ROW, n_sets);
  g_assert_true (row == NULL || !gtk_widget_get_visible (row));
}

/* Rows are used again for the next exercise: each shows its set, whichever way one goes and whatever comes and goes. */
static void
test_rows (Fixture *fixture, gconstpointer data)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->table));

  for (guint i = 0; i < 2 * n; i++)
    {
      CarryWorkoutExercise *exercise = get_exercise (fixture, i * 3 % n);

      carry_workout_table_go_to (fixture->table, exercise);
      assert_rows (fixture, exercise);
      carry_workout_table_add_set (fixture->table, exercise);
      assert_rows (fixture, exercise);
      carry_workout_table_remove_set (fixture->table, carry_workout_exercise_get_nth (exercise, 0));
      assert_rows (fixture, exercise);
    }
}

/* What was begun to be typed for one exercise is not taken for the next. */
static void
test_typing_ends (Fixture *fixture, gconstpointer data)
{
  CarryWorkoutExercise *next = get_exercise (fixture, 1);
  CarrySetRow *row = CARRY_SET_ROW (test_find (fixture->page, CARRY_TYPE_SET_ROW, 0));
  const double load_kg = carry_workout_set_get_values (carry_workout_exercise_get_nth (next, 0))->load_kg;

  g_assert_true (
      test_press_key (GTK_WIDGET (carry_set_row_get_stepper (row, CARRY_SET_FIELD_LOAD)), GDK_KEY_9));
  carry_workout_table_go_to (fixture->table, next);
  carry_set_row_commit (row);
  g_assert_cmpfloat (carry_workout_set_get_values (carry_workout_exercise_get_nth (next, 0))->load_kg, ==,
                     load_kg);
}

/* The card follows the load of the current set: the bar of 20 kg and 5 kg on each side, 20 + 2.5 kg, and the bar alone. */
static void
test_plates (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    double load_kg;
    const char *sum;
  } rows[] = { { 30, "Each side: 5 kg" }, { 65, "Each side: 20 + 2.5 kg" }, { 20, "The bar alone" } };
  GtkWidget *card = test_find (fixture->page, CARRY_TYPE_PLATES_CARD, 0);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CarryWorkoutSet *set = carry_workout_course_get_set (fixture->course);
      CarrySet values = *carry_workout_set_get_values (set);
      gboolean found = FALSE;

      values.load_kg = rows[i].load_kg;
      carry_workout_table_type (fixture->table, set, &values);
      for (guint n = 0; !found && test_find (card, GTK_TYPE_LABEL, n) != NULL; n++)
        found =
            g_str_equal (gtk_label_get_label (GTK_LABEL (test_find (card, GTK_TYPE_LABEL, n))), rows[i].sum);
      if (!found)
        g_test_message ("no label “%s”", rows[i].sum);
      g_assert_true (found);
    }
  g_assert_true (gtk_widget_get_visible (card));
}

/* Without a bar there is no card. */
static void
test_no_plates (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = test_find (fixture->page, CARRY_TYPE_PLATES_CARD, 0);
  guint n_without = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->table)); i++)
    {
      CarryWorkoutExercise *exercise = get_exercise (fixture, i);

      carry_workout_table_go_to (fixture->table, exercise);
      if (carry_workout_exercise_get_steps (exercise) != NULL)
        continue;

      g_assert_false (gtk_widget_get_visible (card));
      n_without++;
    }
  g_assert_cmpuint (n_without, >, 0);
}

/* A rest is announced when 10 seconds are left and when it is over, once each, and nothing else is. */
static void
test_announcements (void)
{
  static const struct
  {
    CarryRestState from;
    double seconds;
    CarryRestState to;
    double next_seconds;
    const char *text;
  } rows[] = {
    { CARRY_REST_STATE_IDLE, 0, CARRY_REST_STATE_REST, 120, NULL },
    { CARRY_REST_STATE_IDLE, 0, CARRY_REST_STATE_REST, 8, NULL },
    { CARRY_REST_STATE_REST, 11.1, CARRY_REST_STATE_REST, 10.2, NULL },
    { CARRY_REST_STATE_REST, 10.2, CARRY_REST_STATE_REST, 10, "10 seconds of rest left" },
    { CARRY_REST_STATE_REST, 60, CARRY_REST_STATE_REST, 3, "10 seconds of rest left" },
    { CARRY_REST_STATE_REST, 10, CARRY_REST_STATE_REST, 9.8, NULL },
    { CARRY_REST_STATE_REST, 8, CARRY_REST_STATE_REST, 23, NULL },
    { CARRY_REST_STATE_REST, 0.1, CARRY_REST_STATE_OVER, 0, "Rest Over" },
    { CARRY_REST_STATE_REST, 60, CARRY_REST_STATE_OVER, 0, "Rest Over" },
    { CARRY_REST_STATE_OVER, 0, CARRY_REST_STATE_OVER, 0, NULL },
    { CARRY_REST_STATE_OVER, 0, CARRY_REST_STATE_IDLE, 0, NULL },
    { CARRY_REST_STATE_READY, 11, CARRY_REST_STATE_READY, 5, NULL },
    { CARRY_REST_STATE_WORK, 11, CARRY_REST_STATE_WORK, 10, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (
        carry_rest_choose_announcement (rows[i].from, rows[i].seconds, rows[i].to, rows[i].next_seconds), ==,
        rows[i].text);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

#define ADD(name, test) g_test_add ("/ui/workout-page/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("rows", test_rows);
  ADD ("typing-ends", test_typing_ends);
  ADD ("plates", test_plates);
  ADD ("no-plates", test_no_plates);
#undef ADD
  g_test_add_func ("/ui/workout-page/announcements", test_announcements);

  return g_test_run ();
}
