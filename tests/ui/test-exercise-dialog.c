/* test-exercise-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-dialog.h"

#include "carry-aligned-rows.h"
#include "carry-caution.h"
#include "carry-exercise-doses.h"
#include "carry-exercise-evidence.h"
#include "carry-exercise-footer.h"
#include "carry-exercise-shelf.h"
#include "carry-exercise-stage.h"
#include "carry-exercise-words.h"
#include "carry-figure-picture.h"
#include "carry-figure.h"
#include "carry-niggle-note.h"
#include "carry-sample-week.h"
#include "carry-source-button.h"
#include "carry-ui-driver.h"

static gboolean
shows_text (GtkWidget *root, const char *text)
{
  if (!gtk_widget_get_visible (root) || !gtk_widget_get_child_visible (root))
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
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 1000, "default-height", 800, NULL);
  AdwDialog *dialog = carry_exercise_dialog_new (sample->athlete, sample->catalogue,
                                                 carry_catalogue_lookup (sample->catalogue, id),
                                                 G_LIST_MODEL (sample->catalogue));

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
    "Muscles",
    "Quads, Glutes",
    "Adductors, Abdominals, Back extensors",
    "3 × 3–6, 80–90% of 1RM, rest 3:00, tempo 2-0-X-0",
    "Barbell, Squat rack",
    "Intermediate",
    "Forward and back",
    "4 of 5",
    "Barbell Squat, High-Bar Squat",
    "Some",
    "Why It Carries Over",
    "Cues",
    "Drive the bar straight up",
    "Common Faults",
    "Heels lift from the floor",
    "May Help With",
    "Willy et al. 2019, J Orthop Sports Phys Ther · strong evidence",
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

static GtkWidget *
get_cell (GtkWidget *rows, int row, int column)
{
  GtkWidget *cell = gtk_widget_get_first_child (rows);

  for (int i = 0; i < row; i++)
    cell = gtk_widget_get_next_sibling (cell);

  cell = gtk_widget_get_first_child (cell);
  for (int i = 0; i < column; i++)
    cell = gtk_widget_get_next_sibling (cell);

  return cell;
}

/* The doses as a table, however wide the dialog is. */
static GtkWidget *
find_table (AdwDialog *dialog)
{
  GtkWidget *doses = test_find (GTK_WIDGET (dialog), CARRY_TYPE_EXERCISE_DOSES, 0);

  g_object_set (doses, "compact", FALSE, NULL);

  return test_find (doses, CARRY_TYPE_ALIGNED_ROWS, 0);
}

/* The numbers are those of the table of phases for a runner of medium level; back_squat is 80 to 90 % itself. */
static void
test_doses (void)
{
  static const struct
  {
    CarryPhase phase;
    const char *id;
    const char *texts[4];
  } cases[] = {
    { CARRY_PHASE_BASE, "back_squat", { "Base", "3 × 4–6", "80–88% of 1RM", "rest 2:30" } },
    { CARRY_PHASE_TAPER, "back_squat", { "Taper", "2 × 3", "80–85% of 1RM", "rest 3:00" } },
    { CARRY_PHASE_RACE_WEEK, "nordic", { "Race week", "Left out" } },
  };
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AdwDialog *dialog;
      GtkWidget *rows, *heading, *row;

      g_object_set (sample->athlete, "level", CARRY_LEVEL_INTERMEDIATE, "phase", cases[i].phase, NULL);
      dialog = show (sample, cases[i].id);
      rows = find_table (dialog);
      g_test_message ("%s", cases[i].texts[0]);

      /* Just one row has the mark. */
      for (int phase = 0; phase < (int)CARRY_N_PHASES; phase++)
        {
          heading = get_cell (rows, phase, 0);
          g_assert_cmpint (shows_text (heading, "Now"), ==, phase == (int)cases[i].phase);
        }

      g_assert_true (shows_text (get_cell (rows, (int)cases[i].phase, 0), cases[i].texts[0]));
      for (int j = 1; j < 4 && cases[i].texts[j] != NULL; j++)
        {
          row = get_cell (rows, (int)cases[i].phase, j);
          g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (row)), ==, cases[i].texts[j]);
        }

      destroy (dialog);
    }
}

/* The season knows better than what the runner once set. */
static void
test_phase (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  AdwDialog *dialog;
  GtkWidget *rows;

  g_object_set (sample->athlete, "phase", CARRY_PHASE_BASE, NULL);
  dialog = show (sample, "back_squat");
  rows = find_table (dialog);
  g_assert_true (shows_text (get_cell (rows, CARRY_PHASE_BASE, 0), "Now"));

  g_object_set (dialog, "phase", CARRY_PHASE_TAPER, NULL);
  g_assert_true (shows_text (get_cell (rows, CARRY_PHASE_TAPER, 0), "Now"));
  g_assert_false (shows_text (get_cell (rows, CARRY_PHASE_BASE, 0), "Now"));

  destroy (dialog);
}

/* The star is that of the exercise shown, and of the list beside the week. */
static void
test_favourite (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryExerciseShelf) shelf = carry_exercise_shelf_new ();
  AdwDialog *dialog = show (sample, "back_squat");
  GtkWidget *star;

  for (guint i = 0; (star = test_find (GTK_WIDGET (dialog), GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (star)), "exercise.favourite") == 0)
      break;

  g_assert_nonnull (star);
  g_assert_false (gtk_widget_get_visible (star));
  g_object_set (dialog, "shelf", shelf, NULL);
  g_assert_true (gtk_widget_get_visible (star));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (star)));

  g_signal_emit_by_name (star, "clicked");
  g_assert_true (carry_exercise_shelf_is_favourite (shelf, "back_squat"));
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (star)), ==, "starred-symbolic");

  gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.next", NULL);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (star)));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.previous", NULL);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (star)));

  carry_exercise_shelf_set_favourite (shelf, "back_squat", FALSE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (star)));

  destroy (dialog);
}

static void
on_add_to_day (AdwDialog *dialog, CarryExercise *exercise, char **asked)
{
  *asked = g_strdup (carry_exercise_get_id (exercise));
}

static void
test_add_to_day (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (AdwDialog) dialog = g_object_ref (show (sample, "back_squat"));
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (dialog)));
  GtkWidget *footer = test_find (GTK_WIDGET (dialog), CARRY_TYPE_EXERCISE_FOOTER, 0);
  g_autofree char *asked = NULL;

  g_signal_connect (dialog, "add-to-day-requested", G_CALLBACK (on_add_to_day), &asked);
  g_assert_true (gtk_widget_activate_action (footer, "exercise.add-to-day", NULL));
  g_assert_cmpstr (asked, ==, "back_squat");

  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

static GtkWidget *
find_label (GtkWidget *root, const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = test_find (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return label;

  return NULL;
}

/* Each injury has its source, which tells how strong it is and where to read it; where the catalogue has none to show
 * the card says so. */
static void
test_evidence (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  AdwDialog *dialog = show (sample, "back_squat");
  GtkWidget *evidence = test_find (GTK_WIDGET (dialog), CARRY_TYPE_EXERCISE_EVIDENCE, 0);
  GtkWidget *source = test_find (evidence, CARRY_TYPE_SOURCE_BUTTON, 0);
  GtkWidget *button = test_find (source, GTK_TYPE_MENU_BUTTON, 0);
  GtkWidget *link = test_find (source, GTK_TYPE_LINK_BUTTON, 0);

  g_assert_nonnull (find_label (evidence, "Runner’s knee"));
  g_assert_nonnull (find_label (evidence, "Stress fracture"));
  g_assert_nonnull (find_label (evidence, "No checked source yet"));
  g_assert_null (test_find (evidence, CARRY_TYPE_SOURCE_BUTTON, 1));

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Willy et al. 2019, J Orthop Sports Phys Ther · strong evidence");
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  test_settle ();
  g_assert_nonnull (find_label (source, "Strong Evidence"));
  g_assert_cmpstr (gtk_link_button_get_uri (GTK_LINK_BUTTON (link)), ==,
                   "https://doi.org/10.2519/jospt.2019.0302");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (link)), ==, "doi.org/10.2519/jospt.2019.0302");

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  destroy (dialog);
}

/* Who does not see the figure hears what it shows. */
static void
test_describes_figure (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  AdwDialog *dialog = show (sample, "back_squat");
  GtkWidget *start = test_find (GTK_WIDGET (dialog), CARRY_TYPE_FIGURE_PICTURE, 0);
  GtkWidget *end = test_find (GTK_WIDGET (dialog), CARRY_TYPE_FIGURE_PICTURE, 1);

  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (start), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Back Squat, start position: Standing, feet shoulder-wide, a barbell across the upper back.");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (end), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Back Squat, end position: Squatting, hips at knee height, the bar still over the middle of the feet.");

  destroy (dialog);
}

/* An exercise of which nothing is known but its name, as one in an old diary. */
static void
test_unknown (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown ("my_lift", "My Lift");
  AdwDialog *dialog = show (sample, "back_squat");

  carry_exercise_dialog_set_exercise (CARRY_EXERCISE_DIALOG (dialog), exercise);
  g_assert_true (shows_text (GTK_WIDGET (dialog), "My Lift"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "Why It Carries Over"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "Muscles"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "Easier and Harder"));
  g_assert_false (gtk_widget_get_visible (test_find (GTK_WIDGET (dialog), CARRY_TYPE_EXERCISE_STAGE, 0)));

  destroy (dialog);
}

/* A knee that hurts more than 3 of 10 is told with the rule and with what to do instead; a day on which nobody said so
 * tells of nothing. */
static void
test_niggle (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryCareChange) change = carry_care_change_new ();
  const CarryCheckIn nothing = { 0 };
  CarryCheckIn said = { 0 };
  AdwDialog *dialog = show (sample, "back_squat");
  GtkWidget *note = test_find (GTK_WIDGET (dialog), CARRY_TYPE_NIGGLE_NOTE, 0);
  GtkWidget *instead = test_find (note, GTK_TYPE_BUTTON, 0);

  said.niggles[CARRY_SORE_PLACE_KNEE].pain = 4;
  carry_care_change_check_in (change, &sample->today, &nothing, &said);
  g_assert_true (carry_care_apply (carry_diary_get_care (sample->diary), change, NULL));
  g_assert_false (gtk_widget_get_visible (note));

  g_object_set (dialog, "diary", sample->diary, "today", g_date_get_julian (&sample->today), NULL);
  g_assert_true (gtk_widget_get_visible (note));
  g_assert_true (shows_text (note, "You Said: Knee, Pain 4 of 10"));
  g_assert_true (
      shows_text (note, "P4: With pain above 3 of 10, exercises that are known to irritate the place make "
                        "way for others. Grade C."));
  g_assert_true (g_str_has_prefix (gtk_button_get_label (GTK_BUTTON (instead)), "Show "));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (instead)), ==, "exercise.show");

  g_object_set (dialog, "today", g_date_get_julian (&sample->today) + 8, NULL);
  g_assert_false (gtk_widget_get_visible (note));
  destroy (dialog);
}

/* The view is chosen for all figures at once, and another exercise starts from its best side. */
static void
test_views (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  AdwDialog *dialog = show (sample, "back_squat");
  GtkWidget *toggles = test_find (GTK_WIDGET (dialog), ADW_TYPE_TOGGLE_GROUP, 0);
  CarryFigureView view;

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (toggles), "back");
  for (guint i = 0; i < 3; i++)
    {
      g_object_get (test_find (GTK_WIDGET (dialog), CARRY_TYPE_FIGURE_PICTURE, i), "view", &view, NULL);
      g_assert_cmpint (view, ==, CARRY_FIGURE_VIEW_BACK);
    }

  gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.next", NULL);
  g_assert_cmpstr (adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (toggles)), ==, "best");

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
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Front Squat");
  g_assert_true (shows_text (GTK_WIDGET (dialog), "Elbows high, sit straight down"));
  g_assert_false (shows_text (GTK_WIDGET (dialog), "Brace, knees over toes"));

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
  button =
      test_find (test_find (GTK_WIDGET (dialog), CARRY_TYPE_EXERCISE_FOOTER, 0), GTK_TYPE_MENU_BUTTON, 0);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  text = list_menu (gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button)));
  g_assert_cmpstr (text, ==,
                   "Tuesday, Lower Strength\nThursday, Single-Leg & Trunk\n_New Session\nNew Session _on…\n");

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
  g_test_add_func ("/ui/exercise-dialog/doses", test_doses);
  g_test_add_func ("/ui/exercise-dialog/phase", test_phase);
  g_test_add_func ("/ui/exercise-dialog/favourite", test_favourite);
  g_test_add_func ("/ui/exercise-dialog/add-to-day", test_add_to_day);
  g_test_add_func ("/ui/exercise-dialog/evidence", test_evidence);
  g_test_add_func ("/ui/exercise-dialog/describes-figure", test_describes_figure);
  g_test_add_func ("/ui/exercise-dialog/unknown", test_unknown);
  g_test_add_func ("/ui/exercise-dialog/niggle", test_niggle);
  g_test_add_func ("/ui/exercise-dialog/views", test_views);
  g_test_add_func ("/ui/exercise-dialog/words", test_words);
  g_test_add_func ("/ui/exercise-dialog/cautions", test_cautions);
  g_test_add_func ("/ui/exercise-dialog/neighbours", test_neighbours);
  g_test_add_func ("/ui/exercise-dialog/lists-sessions", test_lists_sessions);
  g_test_add_func ("/ui/exercise-dialog/stage", test_stage);

  return g_test_run ();
}
