/* test-preferences-pages.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "carry-preferences-driver.h"
#include "carry-rule.h"
#include "carry-ui-driver.h"

static void
test_day (void)
{
  const CarryDayAvailability friday = { .times = CARRY_BIT (CARRY_DAY_TIME_MIDDAY),
                                        .most_minutes = 25,
                                        .place = CARRY_PLACE_TRAVEL };
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  AdwExpanderRow *monday = ADW_EXPANDER_ROW (test_find_row (dialog, "Monday"));
  AdwExpanderRow *thursday = ADW_EXPANDER_ROW (test_find_row (dialog, "Thursday"));
  const CarryDayAvailability *day = carry_athlete_get_availability (athlete, G_DATE_THURSDAY);
  GtkWidget *minutes;

  g_assert_cmpstr (adw_expander_row_get_subtitle (thursday), ==, "Any time · Gym");
  test_choose (GTK_WIDGET (thursday), "Midday", FALSE);
  g_assert_cmphex (day->times, ==, CARRY_BIT (CARRY_DAY_TIME_MORNING) | CARRY_BIT (CARRY_DAY_TIME_EVENING));
  adw_expander_row_set_expanded (thursday, TRUE);
  test_settle ();
  minutes = test_find_titled (GTK_WIDGET (thursday), "Longest Session");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (minutes)), ==, "As usual");
  adw_spin_row_set_value (ADW_SPIN_ROW (minutes), 30);
  g_assert_cmpuint (day->most_minutes, ==, 30);
  adw_combo_row_set_selected (ADW_COMBO_ROW (test_find_titled (GTK_WIDGET (thursday), "Place")), 1);
  g_assert_cmpint (day->place, ==, CARRY_PLACE_HOME);
  g_assert_cmpstr (adw_expander_row_get_subtitle (thursday), ==, "Morning, Evening · 30 min · Home");

  /* What is blocked is kept for when it is free again. */
  adw_expander_row_set_enable_expansion (thursday, FALSE);
  g_assert_false (carry_day_availability_is_free (day));
  g_assert_cmpuint (day->most_minutes, ==, 30);
  g_assert_cmpstr (adw_expander_row_get_subtitle (thursday), ==, "No strength");
  adw_expander_row_set_enable_expansion (thursday, TRUE);
  g_assert_cmpstr (adw_expander_row_get_subtitle (thursday), ==, "Morning, Evening · 30 min · Home");

  test_choose (GTK_WIDGET (thursday), "Morning", FALSE);
  test_choose (GTK_WIDGET (thursday), "Evening", FALSE);
  g_assert_cmpstr (adw_expander_row_get_subtitle (thursday), ==, "No time chosen · 30 min · Home");

  /* The other days are as they were; what comes from elsewhere shows. */
  g_assert_cmpstr (adw_expander_row_get_subtitle (monday), ==, "Any time · Gym");
  carry_athlete_set_availability (athlete, G_DATE_FRIDAY, &friday);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (test_find_row (dialog, "Friday"))), ==,
                   "Midday · 25 min · Travel");
  g_assert_true (
      carry_day_availability_equal (carry_athlete_get_availability (athlete, G_DATE_FRIDAY), &friday));

  test_close_preferences (dialog);
}

static void
test_favorites (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);

  test_choose (test_find_group (dialog, "Favorite Days"), "Tue", TRUE);
  test_choose (test_find_group (dialog, "Favorite Days"), "Sun", TRUE);
  test_choose (test_find_group (dialog, "Favorite Times"), "Evening", TRUE);
  adw_switch_row_set_active (ADW_SWITCH_ROW (test_find_row (dialog, "Run and Lift in One Visit")), TRUE);
  adw_switch_row_set_active (ADW_SWITCH_ROW (test_find_row (dialog, "Keep Rest Days")), FALSE);

  g_assert_cmphex (carry_athlete_get_preferred_days (athlete), ==,
                   CARRY_BIT (G_DATE_TUESDAY) | CARRY_BIT (G_DATE_SUNDAY));
  g_assert_cmphex (carry_athlete_get_preferred_times (athlete), ==, CARRY_BIT (CARRY_DAY_TIME_EVENING));
  g_assert_true (carry_athlete_get_one_visit (athlete));
  g_assert_false (carry_athlete_get_rest_days (athlete));

  test_close_preferences (dialog);
}

static void
test_places (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  const guint gym = carry_athlete_get_equipment (athlete);
  const guint travel = carry_athlete_get_equipment_at (athlete, CARRY_PLACE_TRAVEL);
  AdwToggleGroup *toggles = ADW_TOGGLE_GROUP (test_find (GTK_WIDGET (dialog), ADW_TYPE_TOGGLE_GROUP, 0));
  GtkWidget *barbell = test_find_chip (GTK_WIDGET (dialog), "Barbell");

  g_assert_cmpuint (adw_toggle_group_get_n_toggles (toggles), ==, 3);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (barbell)));

  adw_toggle_group_set_active (toggles, CARRY_PLACE_HOME);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (barbell)));
  test_choose (GTK_WIDGET (dialog), "Kettlebell", TRUE);

  adw_toggle_group_set_active (toggles, CARRY_PLACE_TRAVEL);
  test_choose (GTK_WIDGET (dialog), "Resistance band", FALSE);

  g_assert_cmphex (carry_athlete_get_equipment (athlete), ==, gym);
  g_assert_cmphex (carry_athlete_get_equipment_at (athlete, CARRY_PLACE_HOME) &
                       CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL),
                   !=, 0);
  g_assert_cmphex (carry_athlete_get_equipment_at (athlete, CARRY_PLACE_TRAVEL), ==,
                   travel & ~CARRY_BIT (CARRY_EQUIPMENT_BAND));

  test_close_preferences (dialog);
}

static void
type (AdwDialog *dialog, const char *title, const char *text)
{
  GtkWidget *row = test_find_row (dialog, title);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
  adw_spin_row_update (ADW_SPIN_ROW (row));
}

static void
assert_shows (AdwDialog *dialog, const char *title, const char *text, const char *unit)
{
  GtkWidget *row = test_find_row (dialog, title);

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, text);
  if (unit != NULL)
    g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, unit);
}

/* 61.3 kg are 135.14 lb; 4:05 a kilometre, 245 s, is 394.29 s, 6:34, a mile. */
static void
test_body (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);

  assert_shows (dialog, "Weight", "Not said", "In kilograms");
  assert_shows (dialog, "Threshold Pace", "Not said", "In minutes a kilometer");
  type (dialog, "Weight", "61.3");
  type (dialog, "Threshold Pace", "4:05");
  type (dialog, "Resting Heart Rate", "48");
  type (dialog, "Highest Heart Rate", "187");
  adw_combo_row_set_selected (ADW_COMBO_ROW (test_find_row (dialog, "Sex")), CARRY_SEX_FEMALE);
  g_assert_cmpfloat_with_epsilon (carry_athlete_get_weight (athlete), 61.3, 1e-9);
  g_assert_cmpuint (carry_athlete_get_threshold_pace (athlete), ==, 245);
  g_assert_cmpuint (carry_athlete_get_resting_heart_rate (athlete), ==, 48);
  g_assert_cmpuint (carry_athlete_get_maximum_heart_rate (athlete), ==, 187);
  g_assert_cmpint (carry_athlete_get_sex (athlete), ==, CARRY_SEX_FEMALE);

  /* One step up from nothing is a number that a runner may have. */
  g_object_set (athlete, "resting-heart-rate", 0, NULL);
  adw_spin_row_set_value (ADW_SPIN_ROW (test_find_row (dialog, "Resting Heart Rate")), 1);
  g_assert_cmpuint (carry_athlete_get_resting_heart_rate (athlete), ==, 50);
  assert_shows (dialog, "Resting Heart Rate", "50", "In beats a minute");

  /* Other units show the same and change nothing, even when the row is left. */
  g_object_set (athlete, "units", CARRY_UNITS_IMPERIAL, NULL);
  assert_shows (dialog, "Weight", "135.1", "In pounds");
  assert_shows (dialog, "Threshold Pace", "6:34", "In minutes a mile");
  adw_spin_row_update (ADW_SPIN_ROW (test_find_row (dialog, "Weight")));
  adw_spin_row_update (ADW_SPIN_ROW (test_find_row (dialog, "Threshold Pace")));
  g_assert_cmpfloat_with_epsilon (carry_athlete_get_weight (athlete), 61.3, 1e-9);
  g_assert_cmpuint (carry_athlete_get_threshold_pace (athlete), ==, 245);

  type (dialog, "Weight", "150");
  g_assert_cmpfloat_with_epsilon (carry_athlete_get_weight (athlete), 68.0388555, 1e-6);
  type (dialog, "Threshold Pace", "fast");
  g_assert_cmpuint (carry_athlete_get_threshold_pace (athlete), ==, 0);

  /* No time of a mile. */
  type (dialog, "Threshold Pace", "6:75");
  g_assert_cmpuint (carry_athlete_get_threshold_pace (athlete), ==, 0);

  test_close_preferences (dialog);
}

static void
test_weights (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);

  assert_shows (dialog, "Barbell", "20.0", "In kilograms");
  assert_shows (dialog, "Smallest Step of a Barbell", "2.50", NULL);
  assert_shows (dialog, "Heaviest Dumbbell", "Not said", NULL);
  type (dialog, "Barbell", "15");
  type (dialog, "Smallest Step of a Barbell", "1,25");
  type (dialog, "Heaviest Dumbbell", "32.5");
  /* There are no steps of nothing. */
  type (dialog, "Step between Dumbbells", "0");

  g_assert_cmpfloat (carry_athlete_get_barbell_weight (athlete), ==, 15);
  g_assert_cmpfloat (carry_athlete_get_barbell_step (athlete), ==, 1.25);
  g_assert_cmpfloat (carry_athlete_get_heaviest_dumbbell (athlete), ==, 32.5);
  g_assert_cmpfloat (carry_athlete_get_dumbbell_step (athlete), >, 0);

  test_close_preferences (dialog);
}

static void
test_health (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  const char *ill = "No strength sessions are planned while you are ill.";
  const char *pain = "No strength sessions are planned with so much pain.";
  GtkWidget *block;

  g_assert_nonnull (test_find_group (dialog, "How You Are Now"));
  g_assert_null (test_find_titled (GTK_WIDGET (dialog), pain));
  adw_spin_row_set_value (ADW_SPIN_ROW (test_find_row (dialog, "Pain")), 6);
  g_assert_cmpuint (carry_athlete_get_pain (athlete), ==, 6);
  block = test_find_row (dialog, pain);
  g_assert_true (gtk_widget_get_visible (block));

  adw_switch_row_set_active (ADW_SWITCH_ROW (test_find_row (dialog, "Ill or Feverish")), TRUE);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (block)), ==, ill);
  test_choose (test_find_group (dialog, "What Hurts Now"), "Stress fracture", TRUE);
  g_assert_cmphex (carry_athlete_get_painful (athlete), ==, CARRY_BIT (CARRY_INJURY_BSI));
  g_assert_cmphex (carry_athlete_get_injuries (athlete), ==, 0);
  g_assert_null (test_find_titled (GTK_WIDGET (dialog), ill));

  test_choose (test_find_group (dialog, "What Hurts Now"), "Stress fracture", FALSE);
  g_object_set (athlete, "ill", FALSE, "pain", 5, NULL);
  g_assert_false (gtk_widget_get_visible (block));

  test_close_preferences (dialog);
}

static AdwExpanderRow *
find_rule (AdwDialog *dialog, CarryRuleId id)
{
  AdwExpanderRow *row =
      ADW_EXPANDER_ROW (test_find_row (dialog, carry_rule_get_meaning (carry_rule_get (id))));

  adw_expander_row_set_expanded (row, TRUE);
  test_settle ();

  return row;
}

/* Science file: HC4 is 10 days and may be moved from 2 to 14; S1a costs 4 points before a heavy session. */
static void
test_rules (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  AdwExpanderRow *race = find_rule (dialog, CARRY_RULE_HC4);
  AdwExpanderRow *quality = find_rule (dialog, CARRY_RULE_S1A);
  AdwSpinRow *limit = ADW_SPIN_ROW (test_find_titled (GTK_WIDGET (race), "Limit"));
  AdwSpinRow *points = ADW_SPIN_ROW (test_find_titled (GTK_WIDGET (quality), "Points"));
  GtkWidget *reset = test_find_titled (GTK_WIDGET (race), "Reset");
  GtkWidget *reset_all = test_find_row (dialog, "Reset All Rules");
  double value;

  g_assert_cmpstr (adw_expander_row_get_subtitle (race), ==, "10 days");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (limit)), ==, "2 days to 14 days");
  g_assert_nonnull (test_find_titled (GTK_WIDGET (race), "Experience of coaches"));
  g_assert_cmpfloat (adw_spin_row_get_value (points), ==, 4);
  g_assert_false (gtk_widget_get_visible (reset));
  g_assert_false (gtk_widget_get_sensitive (reset_all));

  adw_spin_row_set_value (limit, 13);
  g_assert_true (carry_athlete_get_adjustment (athlete, "HC4", &value));
  g_assert_cmpfloat (value, ==, 13);
  g_assert_cmpstr (adw_expander_row_get_subtitle (race), ==, "13 days instead of 10 days");
  g_assert_true (gtk_widget_get_visible (reset));

  /* Out of its range, and back to what the rule says. */
  adw_spin_row_set_value (limit, 40);
  g_assert_true (carry_athlete_get_adjustment (athlete, "HC4", &value));
  g_assert_cmpfloat (value, ==, 14);
  adw_spin_row_set_value (limit, 10);
  g_assert_false (carry_athlete_get_adjustment (athlete, "HC4", NULL));
  adw_spin_row_set_value (limit, 9);
  g_signal_emit_by_name (reset, "activated");
  g_assert_false (carry_athlete_get_adjustment (athlete, "HC4", NULL));
  g_assert_cmpfloat (adw_spin_row_get_value (limit), ==, 10);

  adw_spin_row_set_value (points, 2.5);
  g_assert_true (carry_athlete_get_adjustment (athlete, "S1a.points", &value));
  g_assert_cmpfloat (value, ==, 2.5);

  /* A diary may hold what this version does not know, or does not allow. */
  carry_athlete_set_adjustment (athlete, "HC4", 99);
  carry_athlete_set_adjustment (athlete, "HC99", 1);
  g_assert_cmpstr (adw_expander_row_get_subtitle (race), ==, "10 days");

  g_assert_true (gtk_widget_get_sensitive (reset_all));
  g_signal_emit_by_name (reset_all, "activated");
  g_assert_cmpfloat (adw_spin_row_get_value (points), ==, 4);
  g_assert_false (carry_athlete_get_adjustment (athlete, "HC99", NULL));
  g_assert_false (gtk_widget_get_sensitive (reset_all));

  test_close_preferences (dialog);
}

/* None is left out, and each says its number, who showed it, and how sure that is. */
static void
test_all_rules (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);
      AdwExpanderRow *row = find_rule (dialog, (CarryRuleId)i);

      g_assert_true ((test_find_titled (GTK_WIDGET (row), "Limit") != NULL) == (rule->most > rule->least));
      g_assert_true ((test_find_titled (GTK_WIDGET (row), "Points") != NULL) == !rule->hard);
      g_assert_nonnull (test_find_titled (GTK_WIDGET (row), *rule->grade == 'A'   ? "Strong evidence"
                                                            : *rule->grade == 'B' ? "Moderate evidence"
                                                            : *rule->grade == 'C' ? "Experience of coaches"
                                                            : *rule->grade == 'D' ? "Our own choice"
                                                                                  : "Nothing to prove"));
    }

  adw_switch_row_set_active (ADW_SWITCH_ROW (test_find_row (dialog, "Count Tiredness Instead of Hours")),
                             TRUE);
  adw_switch_row_set_active (ADW_SWITCH_ROW (test_find_row (dialog, "Jumps Closer to Hard Runs")), TRUE);
  g_assert_true (carry_athlete_get_fine_mode (athlete));
  g_assert_true (carry_athlete_get_relaxed_explosive (athlete));

  test_close_preferences (dialog);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);
  /* GTK's tests speak American English, where there is such a locale; its times differ. */
  setlocale (LC_TIME, "C");

  g_test_add_func ("/ui/preferences-pages/day", test_day);
  g_test_add_func ("/ui/preferences-pages/favorites", test_favorites);
  g_test_add_func ("/ui/preferences-pages/places", test_places);
  g_test_add_func ("/ui/preferences-pages/body", test_body);
  g_test_add_func ("/ui/preferences-pages/weights", test_weights);
  g_test_add_func ("/ui/preferences-pages/health", test_health);
  g_test_add_func ("/ui/preferences-pages/rules", test_rules);
  g_test_add_func ("/ui/preferences-pages/all-rules", test_all_rules);

  return g_test_run ();
}
