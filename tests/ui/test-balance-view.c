/* test-balance-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance-view.h"

#include "carry-acute-chronic.h"
#include "carry-bullet-row.h"
#include "carry-catalogue-page.h"
#include "carry-chart.h"
#include "carry-grade-icon.h"
#include "carry-injury-card.h"
#include "carry-injury-dialog.h"
#include "carry-injury-row.h"
#include "carry-load-card.h"
#include "carry-muscle-card.h"
#include "carry-muscle-map.h"
#include "carry-pattern-card.h"
#include "carry-rhythm-card.h"
#include "carry-rhythm-row.h"
#include "carry-share-view.h"
#include "carry-window.h"
#include "support/carry-test-diary.h"

/* Thursday of the week of Monday 23 November 2026. */
static GDate
today (void)
{
  return test_day (26, G_DATE_NOVEMBER, 2026);
}

/* The first widget under @root of a type, @skip others passed over, and what is in menus. */
static GtkWidget *
find (GtkWidget *root, GType type, guint *skip)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*skip)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = GTK_IS_POPOVER (child) ? NULL : find (child, type, skip);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_nth (GtkWidget *root, GType type, guint n)
{
  GtkWidget *found = find (root, type, &n);

  g_assert_nonnull (found);

  return found;
}

static gboolean
shows_text (GtkWidget *root, const char *text)
{
  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows_text (child, text))
      return TRUE;

  return FALSE;
}

static GtkWidget *
view_of (CarryDiary *diary)
{
  const GDate now = today ();
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (diary, &now);
  g_autoptr (CarryBalance) balance = carry_balance_new (history);

  return g_object_ref_sink (carry_balance_view_new (balance));
}

static GtkWidget *
find_button (GtkWidget *root, const char *label)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = find_nth (root, GTK_TYPE_BUTTON, i);

      if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) == 0)
        return button;
    }
}

static const char *
visible_page (GtkWidget *root, guint nth_stack)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (find_nth (root, GTK_TYPE_STACK, nth_stack)));
}

static void
test_empty (void)
{
  const GDate now = today ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  GtkWidget *view = view_of (diary);

  g_assert_cmpstr (visible_page (view, 0), ==, "empty");

  test_insert (diary, test_run (&now, 420, 60, CARRY_RUN_EASY, 10000));
  g_assert_cmpstr (visible_page (view, 0), ==, "cards");
  g_assert_cmpstr (visible_page (find_nth (view, CARRY_TYPE_LOAD_CARD, 0), 0), ==, "too-early");
  g_assert_true (shows_text (view, "0 of 6 regions on target"));
  g_assert_true (shows_text (view, "23–29 November · planned"));

  g_assert_finalize_object (view);
}

/* Nine weeks of two sessions and three of one. Heavy: squat 3, deadlift 3, calf raise 3, side plank 3.
 * Light: split squat 3, Nordic 3, pull-up 3, push-up 3, dead bug 3. Hamstrings: 3 × 12 + 3 × 9 = 63 of
 * 12 weeks, 5.25 sets a week: below 6. */
static void
test_regions (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *hamstrings = find_nth (view, CARRY_TYPE_BULLET_ROW, 2);
  GtkWidget *icon = find_nth (hamstrings, CARRY_TYPE_GRADE_ICON, 0);

  g_assert_true (shows_text (view, "7 September – 29 November · planned"));
  g_assert_true (shows_text (hamstrings, "Hamstrings"));
  g_assert_true (shows_text (hamstrings, "5.3 sets"));
  g_assert_cmpint (carry_grade_icon_get_grade (CARRY_GRADE_ICON (icon)), ==, CARRY_GRADE_FAIR);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (icon), ==, "Below the target of 6–12 sets a week");
  gtk_test_accessible_assert_property (hamstrings, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Hamstrings, 5.3 sets. Below the target of 6–12 sets a week");

  g_assert_finalize_object (view);
}

/* One more session of 9 Nordic sets makes 72 sets in 12 weeks: 6 a week. */
static void
test_follows_diary (void)
{
  const char *const nordic[] = { "nordic", "9x5 r120", NULL };
  const GDate saturday = test_day (28, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *hamstrings = find_nth (view, CARRY_TYPE_BULLET_ROW, 2);
  GtkWidget *icon = find_nth (hamstrings, CARRY_TYPE_GRADE_ICON, 0);

  test_insert (diary, test_lifting (catalogue, &saturday, 40, nordic));
  g_assert_true (shows_text (hamstrings, "6 sets"));
  g_assert_cmpint (carry_grade_icon_get_grade (CARRY_GRADE_ICON (icon)), ==, CARRY_GRADE_GOOD);

  g_assert_finalize_object (view);
}

static void
test_period (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  AdwToggleGroup *periods = ADW_TOGGLE_GROUP (find_nth (view, ADW_TYPE_TOGGLE_GROUP, 1));
  CarryBalance *balance = carry_balance_view_get_balance (CARRY_BALANCE_VIEW (view));

  g_assert_cmpstr (adw_toggle_group_get_active_name (periods), ==, "12-weeks");
  adw_toggle_group_set_active_name (periods, "4-weeks");
  g_assert_cmpint (carry_balance_get_period (balance), ==, CARRY_BALANCE_PERIOD_4_WEEKS);
  g_assert_true (shows_text (view, "2–29 November · planned"));

  carry_balance_set_period (balance, CARRY_BALANCE_PERIOD_ALL);
  g_assert_cmpstr (adw_toggle_group_get_active_name (periods), ==, "all");

  g_assert_finalize_object (view);
}

static void
remember (CarryBalanceView *view, const GDate *first, GDate *activated)
{
  *activated = *first;
}

static void
test_week_activated (void)
{
  const GDate expected = test_day (14, G_DATE_SEPTEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *chart = find_nth (view, CARRY_TYPE_CHART, 0);
  GDate activated = today ();

  g_signal_connect (view, "week-activated", G_CALLBACK (remember), &activated);
  g_signal_emit_by_name (chart, "activate", 1u);
  g_assert_cmpint (g_date_compare (&activated, &expected), ==, 0);

  g_assert_finalize_object (view);
}

/* Week of 14 September: threshold 42 min × 7, easy 42 × 3 twice, long 84 × 4, strength 90 × 6. What follows from it is
 * for the tests of the engine; here it stands in the words. */
static void
test_load_in_words (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *chart = find_nth (view, CARRY_TYPE_CHART, 0);
  CarryBalance *balance = carry_balance_view_get_balance (CARRY_BALANCE_VIEW (view));
  g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (carry_balance_get_weeks (balance), 1);
  const CarryFitness *fitness = carry_balance_week_get_fitness (week);
  /* Thousands are written as the locale does; form is below 0 there. */
  g_autofree char *expected = g_strdup_printf (
      "Week of 14 September\nRun 882 · strength 540 · total %'.0f\nFitness %.1f · fatigue %.1f · form −%.1f",
      1422.0, fitness->fitness, fitness->fatigue, -fitness->form);

  g_assert_cmpstr (visible_page (find_nth (view, CARRY_TYPE_LOAD_CARD, 0), 0), ==, "chart");
  carry_chart_set_cursor (CARRY_CHART (chart), 1);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected);

  g_assert_finalize_object (view);
}

/* Heavy: back squat and RDL on two legs, calf raises and side planks; light: split squats on one leg, Nordics, 3 sets of
 * pull-ups and of push-ups. So of presses and pulls half are presses: 3 : 3. */
static void
test_movement (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *push = find_nth (view, CARRY_TYPE_BULLET_ROW, 6 + CARRY_MOVEMENT_PUSH);
  GtkWidget *card = find_nth (view, CARRY_TYPE_PATTERN_CARD, 0);
  GtkWidget *patterns = find_nth (card, CARRY_TYPE_SHARE_VIEW, 0);
  GtkWidget *directions = find_nth (card, CARRY_TYPE_SHARE_VIEW, 1);

  /* 3 : 4 to 5 : 4, as shares of both: 3/7 to 5/9. */
  const char *const expected = "Push beside pull, 50%. On target: 43%–56%";

  gtk_test_accessible_assert_property (push, GTK_ACCESSIBLE_PROPERTY_LABEL, expected);
  g_assert_true (shows_text (directions, "Running 67%"));
  /* 12 weeks of 3 sets of squats, 9 of 3 split squats: 63 of 12 × 12 + 9 × 15 = 279. */
  g_assert_true (shows_text (patterns, "Squat and lunge 23%"));
  g_assert_true (shows_text (card, "No sets of one side logged in this time"));

  g_assert_finalize_object (view);
}

static void
test_too_few_sets (void)
{
  const GDate now = today ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  GtkWidget *view = view_of (diary);
  GtkWidget *push = find_nth (view, CARRY_TYPE_BULLET_ROW, 6 + CARRY_MOVEMENT_PUSH);

  test_insert (diary, test_run (&now, 420, 60, CARRY_RUN_EASY, 10000));
  gtk_test_accessible_assert_property (push, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Push beside pull, –. Too few sets to tell");
  g_assert_cmpint (carry_grade_icon_get_grade (CARRY_GRADE_ICON (find_nth (push, CARRY_TYPE_GRADE_ICON, 0))),
                   ==, CARRY_GRADE_NONE);

  g_assert_finalize_object (view);
}

/* Hamstrings are worked in 12 × 3 sets of RDL and 9 × 3 Nordics; running alone does not make them the busiest. */
static void
test_muscles (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *card = find_nth (view, CARRY_TYPE_MUSCLE_CARD, 0);
  CarryMuscleMap *map = CARRY_MUSCLE_MAP (find_nth (card, CARRY_TYPE_MUSCLE_MAP, 0));
  AdwToggleGroup *ledgers = ADW_TOGGLE_GROUP (find_nth (card, ADW_TYPE_TOGGLE_GROUP, 0));

  g_assert_cmpstr (adw_toggle_group_get_active_name (ledgers), ==, "combined");

  /* Running asks most of the soleus, and some of every muscle of the map. */
  adw_toggle_group_set_active_name (ledgers, "running");
  g_assert_cmpuint (carry_muscle_map_get_level (map, CARRY_MUSCLE_SOLEUS), ==, 5);
  g_assert_cmpuint (carry_muscle_map_get_level (map, CARRY_MUSCLE_CHEST), <=, 1);

  /* The sets do not touch the shins. */
  adw_toggle_group_set_active_name (ledgers, "strength");
  g_assert_cmpuint (carry_muscle_map_get_level (map, CARRY_MUSCLE_TIB_ANT), ==, 0);
  g_assert_cmpuint (carry_muscle_map_get_level (map, CARRY_MUSCLE_CHEST), >, 0);
  g_assert_nonnull (strstr (carry_muscle_map_get_text (map, CARRY_MUSCLE_TIB_ANT), "level 0 of 5 · 0 sets"));

  g_assert_finalize_object (view);
}

static void
remember_number (GtkWidget *view, guint number, guint *remembered)
{
  *remembered = number;
}

static void
test_muscle_activated (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *card = find_nth (view, CARRY_TYPE_MUSCLE_CARD, 0);
  GtkWidget *map = find_nth (card, CARRY_TYPE_MUSCLE_MAP, 0);
  GtkWidget *pinned = find_nth (card, GTK_TYPE_STACK, 0);
  guint activated = CARRY_N_MUSCLES;

  g_signal_connect (view, "muscle-activated", G_CALLBACK (remember_number), &activated);
  g_assert_cmpstr (visible_page (card, 0), ==, "legend");

  /* The first click pins a muscle, the button after that for numbers shows the exercises, the next click lets it go. */
  g_signal_emit_by_name (map, "muscle-activated", (guint)CARRY_MUSCLE_SOLEUS);
  g_assert_cmpstr (visible_page (card, 0), ==, "muscle");
  g_assert_cmpuint (activated, ==, CARRY_N_MUSCLES);
  g_signal_emit_by_name (find_nth (pinned, GTK_TYPE_BUTTON, 1), "clicked");
  g_assert_cmpuint (activated, ==, CARRY_MUSCLE_SOLEUS);
  g_signal_emit_by_name (map, "muscle-activated", (guint)CARRY_MUSCLE_SOLEUS);
  g_assert_cmpstr (visible_page (card, 0), ==, "legend");

  g_assert_finalize_object (view);
}

/* The window answers with the week, and beside it the exercises for that muscle and no other. */
static void
test_exercises_for_muscle (void)
{
  const GDate now = today ();
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  GtkWidget *window = carry_window_new (NULL, diary, catalogue, athlete, &now);
  GtkWidget *page = find_nth (window, CARRY_TYPE_CATALOGUE_PAGE, 0);
  CarryExerciseBrowser *browser = carry_catalogue_page_get_browser (CARRY_CATALOGUE_PAGE (page));
  AdwViewStack *views = ADW_VIEW_STACK (find_nth (window, ADW_TYPE_VIEW_STACK, 0));

  g_object_set (browser, "words", "squat", NULL);
  adw_view_stack_set_visible_child_name (views, "balance");
  g_signal_emit_by_name (find_nth (window, CARRY_TYPE_BALANCE_VIEW, 0), "muscle-activated",
                         (guint)CARRY_MUSCLE_SOLEUS);

  g_assert_cmpstr (adw_view_stack_get_visible_child_name (views), ==, "week");
  g_assert_cmpuint (carry_exercise_browser_get_wanted (browser)->sets[CARRY_FACET_MUSCLE], ==,
                    CARRY_FACET_BIT (CARRY_MUSCLE_SOLEUS));
  g_assert_cmpstr (carry_exercise_browser_get_query (browser).words, ==, "");
  g_assert_cmpuint (carry_exercise_browser_get_n_found (browser), >, 0);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* 12 × 3 calf sets of 12 weeks, all with a straight knee: 3 of 6 a week, on 1 of 2 days. */
static void
test_injuries (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *achilles = find_nth (view, CARRY_TYPE_INJURY_ROW, 1);
  CarryInjuryCoverage *coverage = carry_injury_row_get_coverage (CARRY_INJURY_ROW (achilles));
  AdwDialog *dialog = g_object_ref_sink (carry_injury_dialog_new (coverage));

  gtk_test_accessible_assert_property (
      achilles, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Achilles pain: Gap, 1 of 4 doses that may help are met. Calf work: 3 of 6 sets a week");
  g_assert_true (shows_text (view, "A plan lowers risk; it cannot rule out injury."));

  /* The explanation names the source, and that it was a treatment of the sick is not hidden. */
  g_assert_true (shows_text (adw_dialog_get_child (dialog), "Calf work: 3 of 6 sets a week"));
  g_assert_true (shows_text (adw_dialog_get_child (dialog),
                             "Grade A, strong evidence · Beyer et al. 2015, Am J Sports Med"));

  g_assert_finalize_object (dialog);
  g_assert_finalize_object (view);
}

/* Where a trial found nothing, the dialog says so. */
static void
test_negative_trial (void)
{
  g_autoptr (GListStore) coverages = carry_injury_coverage_create_all ();
  g_autoptr (CarryInjuryCoverage) shin = g_list_model_get_item (G_LIST_MODEL (coverages), 0);
  AdwDialog *dialog = g_object_ref_sink (carry_injury_dialog_new (shin));
  GtkWidget *content = adw_dialog_get_child (dialog);

  g_assert_cmpint (carry_injury_coverage_get_injury (shin), ==, CARRY_INJURY_MTSS);
  g_assert_true (shows_text (
      content, "In a trial with 74 athletes who had shin splints, adding stretches and strength to graded "
               "running changed nothing. Calf and foot work is plausible, not proven. Moen et al. 2012"));

  g_assert_finalize_object (dialog);
}

typedef struct
{
  guint injuries;
  guint regions;
  guint movements;
} Gaps;

static void
remember_gaps (GtkWidget *view, guint injuries, guint regions, guint movements, Gaps *gaps)
{
  *gaps = (Gaps){ injuries, regions, movements };
}

static void
test_gaps (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *card = find_nth (view, CARRY_TYPE_INJURY_CARD, 0);
  GtkWidget *button = find_button (card, "Fix Gaps in Plan");
  GtkWidget *window = gtk_window_new ();
  Gaps gaps = { 0 };

  /* Actions are found in a window only. */
  gtk_window_set_child (GTK_WINDOW (window), view);

  g_assert_false (gtk_widget_get_visible (button));
  carry_injury_card_set_can_fix (CARRY_INJURY_CARD (card), TRUE);
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_true (gtk_widget_get_sensitive (button));

  g_signal_connect (view, "fix-gaps-requested", G_CALLBACK (remember_gaps), &gaps);
  g_signal_emit_by_name (button, "clicked");
  g_assert_true ((gaps.injuries & CARRY_BIT (CARRY_INJURY_ACHILLES)) != 0);
  g_assert_true ((gaps.regions & CARRY_BIT (CARRY_BODY_REGION_HAMSTRINGS)) != 0);
  g_assert_true ((gaps.regions & CARRY_BIT (CARRY_BODY_REGION_HIPS)) == 0);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (view);
}

/* The ratio says nothing about risk: only who asks for it sees it, with that sentence and without a judgement. */
static void
test_acute_chronic (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  GtkWidget *view = view_of (diary);
  GtkWidget *card = find_nth (view, CARRY_TYPE_RHYTHM_CARD, 0);
  GtkWidget *row = find_nth (card, CARRY_TYPE_RHYTHM_ROW, 4);

  g_assert_false (gtk_widget_get_visible (row));
  gtk_widget_activate_action (card, "rhythm.acute-chronic", NULL);
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_true (shows_text (row, carry_acute_chronic_get_caveat ()));
  g_assert_cmpint (carry_grade_icon_get_grade (CARRY_GRADE_ICON (find_nth (row, CARRY_TYPE_GRADE_ICON, 0))),
                   ==, CARRY_GRADE_NONE);

  g_assert_finalize_object (view);
}

/* The long run of 29 November beside that of 22 November: both 18 km. */
static void
test_longest_run (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  const GDate saturday = test_day (28, G_DATE_NOVEMBER, 2026);
  GtkWidget *view = view_of (diary);
  GtkWidget *row = find_nth (find_nth (view, CARRY_TYPE_RHYTHM_CARD, 0), CARRY_TYPE_RHYTHM_ROW, 3);
  const char *const spoken = "Longest Run: 100%, of the longest in the 30 days before it";
  GtkWidget *icon = find_nth (row, CARRY_TYPE_GRADE_ICON, 0);

  g_assert_true (shows_text (row, "100%"));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
  g_assert_cmpint (carry_grade_icon_get_grade (CARRY_GRADE_ICON (icon)), ==, CARRY_GRADE_GOOD);

  /* 27 km are half as long again. */
  test_insert (diary, test_run (&saturday, 540, 160, CARRY_RUN_LONG, 27000));
  g_assert_true (shows_text (row, "150%"));
  g_assert_cmpint (carry_grade_icon_get_grade (CARRY_GRADE_ICON (icon)), ==, CARRY_GRADE_POOR);

  g_assert_finalize_object (view);
}

/* Nobody sees cards without numbers while the weeks are summed up in their thread. */
static void
test_loading (void)
{
  const GDate now = today ();
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new_in_background (diary, &now);
  g_autoptr (CarryBalance) balance = carry_balance_new (history);
  GtkWidget *view = g_object_ref_sink (carry_balance_view_new (balance));

  g_assert_false (carry_balance_history_is_ready (history));
  g_assert_cmpstr (visible_page (view, 0), ==, "loading");
  g_assert_false (gtk_widget_get_visible (find_nth (view, ADW_TYPE_SPINNER, 0)));

  while (!carry_balance_history_is_ready (history))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (visible_page (view, 0), ==, "cards");

  g_assert_finalize_object (view);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/ui/balance-view/empty", test_empty);
  g_test_add_func ("/ui/balance-view/regions", test_regions);
  g_test_add_func ("/ui/balance-view/follows-diary", test_follows_diary);
  g_test_add_func ("/ui/balance-view/period", test_period);
  g_test_add_func ("/ui/balance-view/week-activated", test_week_activated);
  g_test_add_func ("/ui/balance-view/load-in-words", test_load_in_words);

  g_test_add_func ("/ui/balance-view/movement", test_movement);
  g_test_add_func ("/ui/balance-view/too-few-sets", test_too_few_sets);
  g_test_add_func ("/ui/balance-view/muscles", test_muscles);
  g_test_add_func ("/ui/balance-view/muscle-activated", test_muscle_activated);
  g_test_add_func ("/ui/balance-view/exercises-for-muscle", test_exercises_for_muscle);
  g_test_add_func ("/ui/balance-view/injuries", test_injuries);
  g_test_add_func ("/ui/balance-view/negative-trial", test_negative_trial);
  g_test_add_func ("/ui/balance-view/gaps", test_gaps);
  g_test_add_func ("/ui/balance-view/acute-chronic", test_acute_chronic);
  g_test_add_func ("/ui/balance-view/longest-run", test_longest_run);
  g_test_add_func ("/ui/balance-view/loading", test_loading);

  return g_test_run ();
}
