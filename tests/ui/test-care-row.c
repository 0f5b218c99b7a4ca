/* test-care-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-advice-group.h"
#include "carry-care-row.h"
#include "carry-check-in-scale.h"
#include "carry-day-header.h"
#include "carry-measure.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "carry-week-slot.h"
#include "carry-window.h"

/* The sample week in a window, with the actions of the group “care” as a controller would do them. */
typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  CarryCareRow *row;
  char *taken; /* the nick of the advice that was asked for */
} Fixture;

static void
apply_care (Fixture *fixture, CarryCareChange *care)
{
  g_autoptr (CarryChange) change = carry_change_new ("Care");
  g_autoptr (GError) error = NULL;

  carry_change_set_care (change, care);
  carry_diary_apply (fixture->sample->diary, change, &error);
  g_assert_no_error (error);
  test_settle ();
}

static void
check_in (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;
  const CarryCheckIn before =
      carry_care_get_check_in (carry_diary_get_care (fixture->sample->diary), &fixture->sample->today);
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  CarryCheckIn after = before;
  guint question, level;

  g_variant_get (parameter, "(uu)", &question, &level);
  after.levels[question] = level;
  carry_care_change_check_in (care, &fixture->sample->today, &before, &after);
  apply_care (fixture, care);
}

static void
take_advice (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_clear_pointer (&fixture->taken, g_free);
  g_variant_get (parameter, "(&ss)", NULL, &fixture->taken);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const GActionEntry entries[] = {
    { .name = "check-in", .activate = check_in, .parameter_type = "(uu)" },
    { .name = "take-advice", .activate = take_advice, .parameter_type = "(ss)" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  fixture->sample = carry_sample_week_new (TRUE);
  fixture->window = carry_window_new (NULL, fixture->sample->diary, fixture->sample->catalogue,
                                      fixture->sample->athlete, &fixture->sample->today);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (fixture->window, "care", G_ACTION_GROUP (actions));
  fixture->row = carry_window_get_care_row (CARRY_WINDOW (fixture->window));
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
  g_free (fixture->taken);
}

static GtkWidget *
radio (Fixture *fixture, CarryCheckInQuestion question, guint level)
{
  GtkWidget *scale = test_find (GTK_WIDGET (fixture->row), CARRY_TYPE_CHECK_IN_SCALE, question);

  return test_find (scale, GTK_TYPE_CHECK_BUTTON, level - 1);
}

static void
answer (Fixture *fixture, guint sleep, guint soreness, guint legs)
{
  gtk_widget_activate (radio (fixture, CARRY_CHECK_IN_SLEEP, sleep));
  gtk_widget_activate (radio (fixture, CARRY_CHECK_IN_SORENESS, soreness));
  gtk_widget_activate (radio (fixture, CARRY_CHECK_IN_LEGS, legs));
  test_settle ();
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scale = test_find (GTK_WIDGET (fixture->row), CARRY_TYPE_CHECK_IN_SCALE, 0);

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->row)));
  gtk_test_accessible_assert_role (scale, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL, "Sleep");
  gtk_test_accessible_assert_property (radio (fixture, CARRY_CHECK_IN_SLEEP, 5),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Under 5 h");
  gtk_test_accessible_assert_property (radio (fixture, CARRY_CHECK_IN_SORENESS, 1),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "None");
}

static void
test_only_over_today (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (fixture->window, "win.next-week", NULL);
  test_settle ();
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (fixture->row)));

  gtk_widget_activate_action (fixture->window, "win.today", NULL);
  test_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->row)));
}

static void
test_goes_for_the_day (Fixture *fixture, gconstpointer data)
{
  const GDate tomorrow = carry_day_plus (&fixture->sample->today, 1);
  g_autofree char *today = carry_day_to_iso (&fixture->sample->today);

  g_object_set (fixture->row, "dismissed", today, NULL);
  test_settle ();
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (fixture->row)));

  carry_window_set_today (CARRY_WINDOW (fixture->window), &tomorrow);
  test_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->row)));
}

static void
test_advice (Fixture *fixture, gconstpointer data)
{
  GtkWidget *group;

  answer (fixture, 1, 1, 1);
  g_assert_null (test_find (GTK_WIDGET (fixture->row), CARRY_TYPE_ADVICE_GROUP, 0));

  /* The worst of all for the legs. */
  answer (fixture, 5, 5, 5);
  group = test_find (GTK_WIDGET (fixture->row), CARRY_TYPE_ADVICE_GROUP, 0);
  g_assert_nonnull (group);
  g_signal_emit_by_name (test_find (group, GTK_TYPE_BUTTON, 0), "clicked");
  g_assert_nonnull (fixture->taken);
}

static void
test_pause (Fixture *fixture, gconstpointer data)
{
  const GDate last = carry_day_plus (&fixture->sample->today, 1);
  const CarryPauseFacts facts = { .reason = CARRY_PAUSE_INJURED,
                                  .part = CARRY_SORE_PLACE_KNEE,
                                  .first = fixture->sample->today,
                                  .last = last };
  const guint day = (guint)(g_date_get_weekday (&fixture->sample->today) - G_DATE_MONDAY);
  g_autoptr (CarryPause) pause = carry_pause_new (&facts, NULL);
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  g_autoptr (CarryCareChange) back = NULL;
  GtkWidget *header = test_find (fixture->window, CARRY_TYPE_DAY_HEADER, day);

  g_assert_false (gtk_widget_has_css_class (header, "paused"));
  carry_care_change_pause (care, NULL, pause);
  apply_care (fixture, care);

  g_assert_true (gtk_widget_has_css_class (header, "paused"));
  gtk_test_accessible_assert_property (header, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Training pauses: Injured");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (gtk_widget_get_last_child (header))), ==, "Pause");
  g_assert_true (gtk_widget_has_css_class (test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, day), "paused"));

  back = carry_care_change_invert (care);
  apply_care (fixture, back);
  g_assert_false (gtk_widget_has_css_class (header, "paused"));
}

/* Midnight passes while the window is open. */
static void
test_midnight (Fixture *fixture, gconstpointer data)
{
  const guint day = (guint)(g_date_get_weekday (&fixture->sample->today) - G_DATE_MONDAY);
  const GDate tomorrow = carry_day_plus (&fixture->sample->today, 1);
  const GDate next_week = carry_day_plus (&fixture->sample->today, 7);
  const GDate shown = *carry_window_get_week_start (CARRY_WINDOW (fixture->window));

  g_assert_true (gtk_widget_has_css_class (test_find (fixture->window, CARRY_TYPE_DAY_HEADER, day), "today"));

  carry_window_set_today (CARRY_WINDOW (fixture->window), &tomorrow);
  g_assert_false (
      gtk_widget_has_css_class (test_find (fixture->window, CARRY_TYPE_DAY_HEADER, day), "today"));
  g_assert_true (
      gtk_widget_has_css_class (test_find (fixture->window, CARRY_TYPE_DAY_HEADER, day + 1), "today"));

  carry_window_set_today (CARRY_WINDOW (fixture->window), &next_week);
  g_assert_cmpint (g_date_compare (carry_window_get_week_start (CARRY_WINDOW (fixture->window)), &shown), ==,
                   0);
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "today"));
}

#define ADD(name, test) g_test_add ("/ui/care-row/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  ADD ("names", test_names);
  ADD ("only-over-today", test_only_over_today);
  ADD ("goes-for-the-day", test_goes_for_the_day);
  ADD ("advice", test_advice);
  ADD ("pause", test_pause);
  ADD ("midnight", test_midnight);

  return g_test_run ();
}
