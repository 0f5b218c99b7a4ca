/* test-preferences-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "carry-preferences-driver.h"
#include "carry-ui-driver.h"

static void
test_choices (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  AdwComboRow *event = ADW_COMBO_ROW (test_find_row (dialog, "Main Event"));
  AdwComboRow *phase = ADW_COMBO_ROW (test_find_row (dialog, "Training Phase"));
  AdwComboRow *level = ADW_COMBO_ROW (test_find_row (dialog, "Strength Experience"));
  AdwComboRow *units = ADW_COMBO_ROW (test_find_row (dialog, "Units"));

  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (event)), ==, 7);
  g_assert_cmpuint (adw_combo_row_get_selected (event), ==, CARRY_EVENT_HALF);
  g_assert_cmpuint (adw_combo_row_get_selected (phase), ==, CARRY_PHASE_BASE);
  g_assert_cmpuint (adw_combo_row_get_selected (level), ==, CARRY_LEVEL_INTERMEDIATE);

  adw_combo_row_set_selected (event, 3);
  adw_combo_row_set_selected (phase, 5);
  adw_combo_row_set_selected (level, 0);
  adw_combo_row_set_selected (units, 1);
  g_assert_cmpint (carry_athlete_get_event (athlete), ==, CARRY_EVENT_MARATHON);
  g_assert_cmpint (carry_athlete_get_phase (athlete), ==, CARRY_PHASE_TAPER);
  g_assert_cmpint (carry_athlete_get_level (athlete), ==, CARRY_LEVEL_NOVICE);
  g_assert_cmpint (carry_athlete_get_units (athlete), ==, CARRY_UNITS_IMPERIAL);

  g_object_set (athlete, "event", CARRY_EVENT_5K, "level", CARRY_LEVEL_RETURN, NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (event), ==, 0);
  g_assert_cmpuint (adw_combo_row_get_selected (level), ==, 3);

  test_close_preferences (dialog);
}

static void
test_numbers (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  GtkWidget *age = test_find_row (dialog, "Age");
  AdwSpinRow *sessions = ADW_SPIN_ROW (test_find_row (dialog, "Sessions a Week"));
  AdwSpinRow *minutes = ADW_SPIN_ROW (test_find_row (dialog, "Longest Session"));

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (age)), ==, "Not said");
  adw_spin_row_set_value (ADW_SPIN_ROW (age), 52);
  g_assert_cmpuint (carry_athlete_get_age (athlete), ==, 52);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (age)), ==, "52");

  gtk_editable_set_text (GTK_EDITABLE (age), "nobody knows");
  adw_spin_row_update (ADW_SPIN_ROW (age));
  g_assert_cmpuint (carry_athlete_get_age (athlete), ==, 0);

  adw_spin_row_set_value (sessions, 9);
  g_assert_cmpuint (carry_athlete_get_strength_sessions (athlete), ==, 4);
  adw_spin_row_set_value (sessions, 0);
  g_assert_cmpuint (carry_athlete_get_strength_sessions (athlete), ==, 0);

  adw_spin_row_set_value (minutes, 60);
  g_assert_cmpuint (carry_athlete_get_strength_minutes (athlete), ==, 60);
  g_object_set (athlete, "strength-minutes", 30, NULL);
  g_assert_cmpfloat (adw_spin_row_get_value (minutes), ==, 30);

  test_close_preferences (dialog);
}

static void
test_switches (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  AdwSwitchRow *recovery = ADW_SWITCH_ROW (test_find_row (dialog, "Extra Recovery"));
  AdwSwitchRow *doubles = ADW_SWITCH_ROW (test_find_row (dialog, "Avoid Two Sessions a Day"));

  adw_switch_row_set_active (recovery, TRUE);
  adw_switch_row_set_active (doubles, TRUE);
  g_assert_true (carry_athlete_get_extra_recovery (athlete));
  g_assert_true (carry_athlete_get_dislikes_doubles (athlete));
  g_object_set (athlete, "dislikes-doubles", FALSE, NULL);
  g_assert_false (adw_switch_row_get_active (doubles));

  test_close_preferences (dialog);
}

static void
test_times (void)
{
  static const struct
  {
    const char *title;
    const char *usual;
    const char *typed;
    const char *property;
    guint minute; /* after 00:00 */
  } rows[] = {
    { "Morning", "07:00", "6:30", "morning-minute", 390 },
    { "Midday", "12:00", "12.45", "midday-minute", 765 },
    { "Evening", "18:00", "7:15 pm", "evening-minute", 1155 },
    /* Too late for a morning */
    { "Morning", "06:30", "20:00", "morning-minute", 390 },
    /* No time at all */
    { "Evening", "19:15", "late", "evening-minute", 1155 },
  };
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *row = test_find_row (dialog, rows[i].title);
      guint minute;

      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, rows[i].usual);
      gtk_editable_set_text (GTK_EDITABLE (row), rows[i].typed);
      adw_spin_row_update (ADW_SPIN_ROW (row));
      g_object_get (athlete, rows[i].property, &minute, NULL);
      g_assert_cmpuint (minute, ==, rows[i].minute);
    }

  test_close_preferences (dialog);
}

static void
test_sets (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  const guint usual = carry_athlete_get_equipment (athlete);
  GtkWidget *barbell = test_find_chip (GTK_WIDGET (dialog), "Barbell");
  GtkWidget *kettlebell = test_find_chip (GTK_WIDGET (dialog), "Kettlebell");
  GtkWidget *machines = test_find_chip (GTK_WIDGET (dialog), "Weight machines");
  GtkWidget *knee = test_find_chip (test_find_group (dialog, "Injuries You Have or Had"), "Runner’s knee");

  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (barbell)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (kettlebell)));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (kettlebell), TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (machines), TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (barbell), FALSE);
  g_assert_cmphex (carry_athlete_get_equipment (athlete), ==,
                   (usual | CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL) | CARRY_BIT (CARRY_EQUIPMENT_MACHINE)) &
                       ~CARRY_BIT (CARRY_EQUIPMENT_BARBELL));

  g_object_set (athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL), NULL);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (barbell)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (machines)));
  g_assert_cmphex (carry_athlete_get_equipment (athlete), ==,
                   CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BARBELL));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (knee), TRUE);
  g_assert_cmphex (carry_athlete_get_injuries (athlete), ==, CARRY_BIT (CARRY_INJURY_PFP));

  test_close_preferences (dialog);
}

/* Whatever an exercise may ask for can be said to be there. */
static void
test_all_equipment (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  AdwDialog *dialog = test_show_preferences (athlete);
  GtkWidget *chip;

  g_object_set (athlete, "equipment", 0, NULL);
  for (guint i = 0; (chip = test_find (GTK_WIDGET (dialog), GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    if (gtk_widget_has_css_class (chip, "choice-chip"))
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);

  g_assert_cmphex (carry_athlete_get_equipment (athlete), ==, (1u << CARRY_N_EQUIPMENT) - 1);
  g_assert_cmphex (carry_athlete_get_injuries (athlete), ==, (1u << CARRY_N_INJURIES) - 1);

  test_close_preferences (dialog);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);
  /* GTK's tests speak American English, where there is such a locale; its times differ. */
  setlocale (LC_TIME, "C");

  g_test_add_func ("/ui/preferences-dialog/choices", test_choices);
  g_test_add_func ("/ui/preferences-dialog/numbers", test_numbers);
  g_test_add_func ("/ui/preferences-dialog/switches", test_switches);
  g_test_add_func ("/ui/preferences-dialog/times", test_times);
  g_test_add_func ("/ui/preferences-dialog/sets", test_sets);
  g_test_add_func ("/ui/preferences-dialog/all-equipment", test_all_equipment);

  return g_test_run ();
}
