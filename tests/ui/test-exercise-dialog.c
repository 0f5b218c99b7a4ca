/* test-exercise-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-dialog.h"

#include "carry-caution.h"
#include "carry-exercise-stage.h"
#include "carry-exercise-words.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"

static gboolean
shows_text (GtkWidget *root, const char *text)
{
  if (!gtk_widget_get_visible (root))
    return FALSE;

  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows_text (child, text))
      return TRUE;

  return FALSE;
}

/* A dialog has its content only when it can be seen. */
static AdwDialog *
show (CarrySampleWeek *sample, const char *id)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 800, "default-height", 800, NULL);
  AdwDialog *dialog = carry_exercise_dialog_new (
      sample->athlete, carry_catalogue_lookup (sample->catalogue, id), G_LIST_MODEL (sample->catalogue));

  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  test_settle ();

  return dialog;
}

static void
destroy (AdwDialog *dialog)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (dialog))));
  test_settle ();
}

/* As the catalogue's file says of back_squat: 3x3-6@80-90% r180 t20X0, barbell and rack, level 2, plane S,
 * carry-over 4, PFP and BSI, cautions “acute back pain” and “PFP pain>3”. */
static void
test_facts (void)
{
  static const char *const facts[] = {
    "Back Squat",
    "Squat · Legs and hips",
    "Brace, knees over toes",
    "Quads",
    "Glutes",
    "Adductors",
    "3 × 3–6, 80–90% of 1RM, rest 3:00, tempo 2-0-X-0",
    "Barbell, Squat rack",
    "Intermediate",
    "Forward and back",
    "4 of 5",
    "May Help With",
    "Runner’s knee",
    "Stress fracture",
    "Avoid With",
    "Acute back pain",
    "General information, not medical advice.",
  };
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  AdwDialog *dialog = show (sample, "back_squat");

  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_test_message ("%s", facts[i]);
      g_assert_true (shows_text (GTK_WIDGET (dialog), facts[i]));
    }

  destroy (dialog);
}

/* arm_drive helps with no injury, and nothing speaks against it. */
static void
test_leaves_out (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  AdwDialog *dialog = show (sample, "arm_drive");

  g_assert_true (shows_text (GTK_WIDGET (dialog), "Muscles"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "May Help With"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "Avoid With"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "General information, not medical advice."));

  destroy (dialog);
}

static void
test_words (void)
{
  static const struct
  {
    const char *id;
    const char *dose;
    const char *equipment;
  } cases[] = {
    { "goblet_squat", "3 × 8–12, RPE 7, rest 1:30, tempo 3-0-1-0", "Dumbbells or Kettlebell" },
    { "db_bench", NULL, "Dumbbells, Bench" },
    { "side_plank", "3 × 20–45 s/side, rest 0:45, hold", "None" },
    { "split_squat", NULL, "Dumbbells (optional)" },
  };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      CarryExercise *exercise = carry_catalogue_lookup (catalogue, cases[i].id);
      g_autofree char *dose = carry_exercise_format_dose (exercise, CARRY_UNITS_METRIC);
      g_autofree char *equipment = carry_exercise_format_equipment (exercise);

      g_test_message ("%s", cases[i].id);
      if (cases[i].dose != NULL)
        g_assert_cmpstr (dose, ==, cases[i].dose);
      g_assert_cmpstr (equipment, ==, cases[i].equipment);
    }
}

/* Nobody has to read the short hand of the catalogue. */
static void
test_cautions (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      const char *const *phrases = carry_exercise_get_contraindications (exercise);

      for (gsize j = 0; phrases != NULL && phrases[j] != NULL; j++)
        {
          g_test_message ("%s: %s", carry_exercise_get_id (exercise), phrases[j]);
          g_assert_true (carry_caution_is_known (phrases[j]));
        }
    }

  g_assert_cmpstr (carry_caution_get_text ("BSI"), ==, "Stress fracture");
  g_assert_cmpstr (carry_caution_get_text ("a new one"), ==, "a new one");
}

static void
test_neighbours (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  AdwDialog *dialog = show (sample, "back_squat");

  /* The first has none before it. */
  gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.previous", NULL);
  g_assert_true (shows_text (GTK_WIDGET (dialog), "Back Squat"));

  gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.next", NULL);
  g_assert_true (shows_text (GTK_WIDGET (dialog), "Front Squat"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "Back Squat"));

  gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.previous", NULL);
  g_assert_cmpstr (
      carry_exercise_get_id (carry_exercise_dialog_get_exercise (CARRY_EXERCISE_DIALOG (dialog))), ==,
      "back_squat");

  destroy (dialog);
}

static char *
list_menu (GMenuModel *menu)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);

      for (int j = 0; j < g_menu_model_get_n_items (section); j++)
        {
          g_autofree char *label = NULL;

          g_menu_model_get_item_attribute (section, j, G_MENU_ATTRIBUTE_LABEL, "s", &label);
          g_string_append_printf (text, "%s\n", label);
        }
    }

  return g_string_free_and_steal (text);
}

static void
test_lists_sessions (void)
{
  const GDate monday = carry_sample_day (23);
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeek) week = carry_diary_get_week (sample->diary, &monday);
  AdwDialog *dialog = show (sample, "back_squat");
  GtkWidget *button;
  g_autofree char *text = NULL;

  carry_exercise_dialog_set_week (CARRY_EXERCISE_DIALOG (dialog), week);
  button = test_find (GTK_WIDGET (dialog), GTK_TYPE_MENU_BUTTON, 0);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  text = list_menu (gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button)));
  g_assert_cmpstr (text, ==, "Tuesday, Lower Strength\nThursday, Single-Leg & Trunk\n_New Session\n");

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  destroy (dialog);
}

static void
test_stage (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  GtkWidget *stage = g_object_ref_sink (g_object_new (CARRY_TYPE_EXERCISE_STAGE, NULL));
  GtkStack *stack = GTK_STACK (test_find (stage, GTK_TYPE_STACK, 0));

  carry_exercise_stage_set_exercise (CARRY_EXERCISE_STAGE (stage),
                                     carry_catalogue_lookup (catalogue, "back_squat"));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "both");

  g_object_set (stage, "t", 0.5, NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "moving");

  g_object_set (stage, "t", 1.0, NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "both");

  carry_exercise_stage_set_playing (CARRY_EXERCISE_STAGE (stage), TRUE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "moving");

  /* Another exercise starts at rest. */
  carry_exercise_stage_set_exercise (CARRY_EXERCISE_STAGE (stage), carry_catalogue_lookup (catalogue, "dip"));
  g_assert_false (carry_exercise_stage_get_playing (CARRY_EXERCISE_STAGE (stage)));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "both");

  g_assert_finalize_object (stage);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/exercise-dialog/facts", test_facts);
  g_test_add_func ("/ui/exercise-dialog/leaves-out", test_leaves_out);
  g_test_add_func ("/ui/exercise-dialog/words", test_words);
  g_test_add_func ("/ui/exercise-dialog/cautions", test_cautions);
  g_test_add_func ("/ui/exercise-dialog/neighbours", test_neighbours);
  g_test_add_func ("/ui/exercise-dialog/lists-sessions", test_lists_sessions);
  g_test_add_func ("/ui/exercise-dialog/stage", test_stage);

  return g_test_run ();
}
