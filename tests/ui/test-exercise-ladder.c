/* test-exercise-ladder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-dialog.h"

#include "carry-exercise-footer.h"
#include "carry-exercise-header.h"
#include "carry-exercise-stage.h"
#include "carry-muscle-map.h"
#include "carry-sample-week.h"
#include "carry-source-button.h"
#include "carry-ui-driver.h"

/* Longer than any loop of a figure that is played here. */
#define PATIENCE_US (8 * G_TIME_SPAN_SECOND)

static CarryExerciseDialog *
show (CarrySampleWeek *sample, const char *id)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 1000, "default-height", 800, NULL);
  AdwDialog *dialog = carry_exercise_dialog_new (sample->athlete, sample->catalogue,
                                                 carry_catalogue_lookup (sample->catalogue, id),
                                                 G_LIST_MODEL (sample->catalogue));

  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  test_settle ();

  return CARRY_EXERCISE_DIALOG (dialog);
}

static void
destroy (CarryExerciseDialog *dialog)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (dialog))));
  test_settle ();
}

static const char *
get_id (CarryExerciseDialog *dialog)
{
  return carry_exercise_get_id (carry_exercise_dialog_get_exercise (dialog));
}

static AdwNavigationView *
get_view (CarryExerciseDialog *dialog)
{
  return ADW_NAVIGATION_VIEW (test_find (GTK_WIDGET (dialog), ADW_TYPE_NAVIGATION_VIEW, 0));
}

static GtkWidget *
get_page (CarryExerciseDialog *dialog)
{
  return GTK_WIDGET (adw_navigation_view_get_visible_page (get_view (dialog)));
}

static guint
get_depth (CarryExerciseDialog *dialog)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (get_view (dialog));

  return g_list_model_get_n_items (stack);
}

/* The button on the page that leads to an exercise. */
static GtkWidget *
find_step (CarryExerciseDialog *dialog, const char *id)
{
  GtkWidget *button;

  for (guint i = 0; (button = test_find (get_page (dialog), GTK_TYPE_BUTTON, i)) != NULL; i++)
    {
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button));

      if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "exercise.show") == 0 &&
          g_str_equal (g_variant_get_string (target, NULL), id))
        return button;
    }

  return NULL;
}

static void
climb (CarryExerciseDialog *dialog, const char *id)
{
  GtkWidget *button = find_step (dialog, id);

  g_test_message ("to %s", id);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  test_settle ();
  g_assert_cmpstr (get_id (dialog), ==, id);
}

/* As the catalogue's file says: box_squat, back_squat, front_squat. */
static void
test_walk (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  CarryExerciseDialog *dialog = show (sample, "back_squat");

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_step (dialog, "box_squat")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Easier: Box Squat to Parallel");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_step (dialog, "front_squat")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Harder: Front Squat");
  g_assert_null (find_step (dialog, "back_squat"));

  climb (dialog, "box_squat");
  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (dialog)), ==, "Box Squat to Parallel");
  g_assert_cmpuint (get_depth (dialog), ==, 2);

  /* What is before and after in the list belongs to the exercise that was opened from there. */
  gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.next", NULL);
  g_assert_cmpstr (get_id (dialog), ==, "box_squat");

  g_assert_true (test_press (GTK_WIDGET (get_view (dialog)), "Escape"));
  test_settle ();
  g_assert_cmpstr (get_id (dialog), ==, "back_squat");
  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (dialog)), ==, "Back Squat");
  g_assert_cmpuint (get_depth (dialog), ==, 1);

  g_assert_true (test_press (GTK_WIDGET (dialog), "<Control>Page_Down"));
  g_assert_cmpstr (get_id (dialog), ==, "front_squat");
  g_assert_true (test_press (GTK_WIDGET (dialog), "<Control>Page_Up"));
  g_assert_cmpstr (get_id (dialog), ==, "back_squat");

  destroy (dialog);
}

/* Up and down again is where one was, not deeper. */
static void
test_there_and_back (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  CarryExerciseDialog *dialog = show (sample, "back_squat");

  for (guint i = 0; i < 3; i++)
    {
      climb (dialog, "front_squat");
      climb (dialog, "back_squat");
      g_assert_cmpuint (get_depth (dialog), ==, 1);
    }

  destroy (dialog);
}

/* Every step of every exercise leads somewhere. */
static void
test_no_dead_ends (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  CarryExerciseDialog *dialog = show (sample, "back_squat");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (sample->catalogue)); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (sample->catalogue), i);
      const char *const ids[] = { carry_exercise_get_easier (exercise),
                                  carry_exercise_get_harder (exercise) };

      carry_exercise_dialog_set_exercise (dialog, exercise);
      g_test_message ("%s", carry_exercise_get_id (exercise));
      for (gsize j = 0; j < G_N_ELEMENTS (ids); j++)
        if (ids[j] != NULL)
          g_assert_nonnull (find_step (dialog, ids[j]));
    }

  destroy (dialog);
}

static void
on_add_requested (CarryExerciseDialog *dialog, CarryExercise *exercise, const char *session, char **added)
{
  *added =
      g_strdup_printf ("%s to %s", carry_exercise_get_id (exercise), session != NULL ? session : "a new one");
}

static void
test_adds_what_is_shown (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryExerciseDialog) dialog = g_object_ref (show (sample, "back_squat"));
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (dialog)));
  g_autofree char *added = NULL;

  g_signal_connect (dialog, "add-requested", G_CALLBACK (on_add_requested), &added);
  climb (dialog, "box_squat");
  g_assert_true (gtk_widget_activate_action (get_page (dialog), "exercise.add", "s", ""));
  g_assert_cmpstr (added, ==, "box_squat to a new one");

  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

static void
set_animations (gboolean animations)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", animations, NULL);
}

/* With reduced motion nothing moves by itself; Space steps between start and end. */
static void
test_reduced_motion (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  CarryExerciseDialog *dialog = show (sample, "back_squat");
  CarryExerciseStage *stage =
      CARRY_EXERCISE_STAGE (test_find (GTK_WIDGET (dialog), CARRY_TYPE_EXERCISE_STAGE, 0));
  const gint64 end = g_get_monotonic_time () + PATIENCE_US;
  double t = 0, before = 0;
  guint n_steps = 0;

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (stage)));
  g_assert_false (carry_exercise_stage_get_playing (stage));
  g_assert_true (test_press (get_page (dialog), "space"));
  g_assert_true (carry_exercise_stage_get_playing (stage));

  /* It stands at the start and at the end, and is nowhere between. */
  while (n_steps < 2 && g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, TRUE);
      g_object_get (stage, "t", &t, NULL);
      g_assert_true (t == 0.0 || t == 1.0);
      n_steps += t != before;
      before = t;
    }
  g_assert_cmpuint (n_steps, ==, 2);

  g_assert_true (test_press (get_page (dialog), "space"));
  g_assert_false (carry_exercise_stage_get_playing (stage));

  destroy (dialog);
}

/* Otherwise the figure moves once when it is first seen, and rests. */
static void
test_plays_once (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  CarryExerciseDialog *dialog;
  CarryExerciseStage *stage;
  gint64 end = g_get_monotonic_time () + PATIENCE_US;
  double t = 0, most = 0;

  /* Slower than it takes to show the dialog: 6 seconds down, a little faster here. */
  set_animations (TRUE);
  dialog = show (sample, "nordic");
  stage = CARRY_EXERCISE_STAGE (test_find (GTK_WIDGET (dialog), CARRY_TYPE_EXERCISE_STAGE, 0));

  g_assert_true (carry_exercise_stage_get_playing (stage));
  while (carry_exercise_stage_get_playing (stage) && g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, TRUE);
      g_object_get (stage, "t", &t, NULL);
      most = MAX (most, t);
    }

  g_assert_false (carry_exercise_stage_get_playing (stage));
  g_assert_cmpfloat (most, >, 0.9);
  g_object_get (stage, "t", &t, NULL);
  g_assert_cmpfloat (t, ==, 0);

  set_animations (FALSE);
  destroy (dialog);
}

/* The walk of Tab comes to everything that can be used, and to the map. */
static void
test_tab_reaches (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  CarryExerciseDialog *dialog = show (sample, "back_squat");
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (dialog));
  gboolean map = FALSE, scale = FALSE, toggles = FALSE, easier = FALSE, source = FALSE, add = FALSE,
           menu = FALSE;

  for (guint i = 0; i < 40; i++)
    {
      GtkWidget *focus = gtk_root_get_focus (root);

      if (focus != NULL)
        {
          map |= gtk_widget_get_ancestor (focus, CARRY_TYPE_MUSCLE_MAP) != NULL;
          scale |= GTK_IS_SCALE (focus);
          toggles |= gtk_widget_get_ancestor (focus, ADW_TYPE_TOGGLE_GROUP) != NULL;
          easier |= focus == find_step (dialog, "box_squat");
          source |= gtk_widget_get_ancestor (focus, CARRY_TYPE_SOURCE_BUTTON) != NULL;
          add |= gtk_widget_get_ancestor (focus, CARRY_TYPE_EXERCISE_FOOTER) != NULL;
          menu |= gtk_widget_get_ancestor (focus, CARRY_TYPE_EXERCISE_HEADER) != NULL &&
                  gtk_widget_get_ancestor (focus, GTK_TYPE_MENU_BUTTON) != NULL;
        }
      gtk_widget_child_focus (GTK_WIDGET (root), GTK_DIR_TAB_FORWARD);
    }

  g_assert_true (map);
  g_assert_true (scale);
  g_assert_true (toggles);
  g_assert_true (easier);
  g_assert_true (source);
  g_assert_true (menu);
  g_assert_true (add);

  destroy (dialog);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/exercise-ladder/walk", test_walk);
  g_test_add_func ("/ui/exercise-ladder/there-and-back", test_there_and_back);
  g_test_add_func ("/ui/exercise-ladder/no-dead-ends", test_no_dead_ends);
  g_test_add_func ("/ui/exercise-ladder/adds-what-is-shown", test_adds_what_is_shown);
  g_test_add_func ("/ui/exercise-ladder/reduced-motion", test_reduced_motion);
  g_test_add_func ("/ui/exercise-ladder/plays-once", test_plays_once);
  g_test_add_func ("/ui/exercise-ladder/tab-reaches", test_tab_reaches);

  return g_test_run ();
}
