/* test-balance-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance-view.h"

#include "carry-chart.h"
#include "carry-grade-icon.h"
#include "carry-bullet-row.h"
#include "support/carry-test-diary.h"

/* Thursday of the week of Monday 23 November 2026. */
static GDate
today (void)
{
  return test_day (26, G_DATE_NOVEMBER, 2026);
}

/* The first widget under @root of a type, @skip others passed over; labels by their text. */
static GtkWidget *
find (GtkWidget *root, GType type, guint *skip)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*skip)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, skip);

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
  g_assert_cmpstr (visible_page (view, 1), ==, "too-early");
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
  AdwToggleGroup *periods = ADW_TOGGLE_GROUP (find_nth (view, ADW_TYPE_TOGGLE_GROUP, 0));
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

  g_assert_cmpstr (visible_page (view, 1), ==, "chart");
  carry_chart_set_cursor (CARRY_CHART (chart), 1);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected);

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

  return g_test_run ();
}
