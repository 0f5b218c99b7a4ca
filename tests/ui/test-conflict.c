/* test-conflict.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-conflict-page.h"
#include "carry-controller.h"
#include "carry-measure.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"

typedef struct
{
  CarrySampleWeek *sample;
  CarryWindow *window;
  CarryController *controller;
} Fixture;

/* The runner has all equipment, but time for strength on few evenings. */
static void
leave_little_time (CarrySampleWeek *sample, guint days)
{
  g_object_set (sample->athlete, "equipment", G_MAXUINT, NULL);
  for (guint weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    {
      CarryDayAvailability day = *carry_athlete_get_availability (sample->athlete, (GDateWeekday)weekday);

      day.times = CARRY_BIT (CARRY_DAY_TIME_EVENING);
      day.blocked = (days & CARRY_BIT (weekday)) == 0;
      carry_athlete_set_availability (sample->athlete, (GDateWeekday)weekday, &day);
    }
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  CarrySampleWeek *sample = fixture->sample = carry_sample_week_new (TRUE);
  const GDate monday = carry_sample_day (23);

  fixture->window =
      CARRY_WINDOW (carry_window_new (NULL, sample->diary, sample->catalogue, sample->athlete, &monday));
  fixture->controller =
      carry_controller_new (fixture->window, sample->history, sample->catalogue, sample->athlete, &monday);
  leave_little_time (sample, *(const guint *)data);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  g_object_unref (fixture->controller);
  carry_sample_week_free (fixture->sample);
}

static GtkWidget *
find_page (Fixture *fixture)
{
  return test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_CONFLICT_PAGE, 0);
}

#define PATIENCE (20 * G_TIME_SPAN_SECOND)

static GtkWidget *
wait_for_page (Fixture *fixture)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE;

  while (find_page (fixture) == NULL && g_get_monotonic_time () < end)
    test_settle ();

  return find_page (fixture);
}

static void
wait_for_no_page (Fixture *fixture)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE;

  while (find_page (fixture) != NULL && g_get_monotonic_time () < end)
    test_settle ();

  g_assert_null (find_page (fixture));
}

/* What the diary holds, to compare by. */
static char *
describe (Fixture *fixture)
{
  const GDate first = carry_sample_day (23), last = carry_sample_day (29);
  g_autoptr (GPtrArray) all = carry_diary_get_range (fixture->sample->diary, &first, &last);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++)
    {
      g_autofree char *iso = carry_day_to_iso (carry_session_get_day (all->pdata[i]));

      g_string_append_printf (text, "%s %u %s%s\n", iso, carry_session_get_start_minute (all->pdata[i]),
                              carry_session_get_title (all->pdata[i]),
                              carry_session_get_locked (all->pdata[i]) ? " locked" : "");
    }

  return g_string_free_and_steal (text);
}

static GtkWidget *
plan (Fixture *fixture)
{
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.plan-week", NULL);
  while (carry_controller_is_busy (fixture->controller))
    test_settle ();
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "diary.accept-plan", NULL);
  /* Asked for before it is known: it comes when it is. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-conflict", NULL);
  page = wait_for_page (fixture);
  g_assert_nonnull (page);

  return page;
}

static void
test_nothing_to_tell (Fixture *fixture, gconstpointer data)
{
  for (guint weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    {
      CarryDayAvailability day =
          *carry_athlete_get_availability (fixture->sample->athlete, (GDateWeekday)weekday);

      day.blocked = FALSE;
      carry_athlete_set_availability (fixture->sample->athlete, (GDateWeekday)weekday, &day);
    }

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-conflict", NULL);
  carry_controller_plan_week (fixture->controller, carry_window_get_week_start (fixture->window));
  while (carry_controller_is_busy (fixture->controller))
    test_settle ();
  test_settle ();
  g_assert_null (find_page (fixture));
}

/* Presses the first button with this label; FALSE if there is none. */
static gboolean
press (GtkWidget *page, const char *label)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = test_find (page, GTK_TYPE_BUTTON, i);

      if (button == NULL)
        return FALSE;
      if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) == 0)
        {
          g_signal_emit_by_name (button, "clicked");
          return TRUE;
        }
    }
}

/* Takes an offer and takes it back: one step each. */
static void
take_and_undo (Fixture *fixture, const char *label, char **after)
{
  GtkWidget *page = plan (fixture);
  g_autofree char *before = describe (fixture);
  g_autofree char *again = NULL;

  if (!press (page, label))
    g_error ("There is no button “%s”", label);
  wait_for_no_page (fixture);
  *after = describe (fixture);
  g_assert_cmpstr (before, !=, *after);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "diary.undo", NULL);
  test_settle ();
  again = describe (fixture);
  g_assert_cmpstr (before, ==, again);
}

static guint
count (const char *text, const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    n++;

  return n;
}

static void
test_leave_out (Fixture *fixture, gconstpointer data)
{
  g_autofree char *after = NULL;

  take_and_undo (fixture, "Leave Out", &after);
  /* One of the two sessions is gone. */
  g_assert_cmpuint (count (after, "Strength\n") + count (after, "Trunk\n"), ==, 1);
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  g_autofree char *after = NULL;

  take_and_undo (fixture, "Train Then", &after);
  /* The session at the time that was not offered stays there. */
  g_assert_cmpuint (count (after, " locked"), ==, 1);
}

static void
test_lighten (Fixture *fixture, gconstpointer data)
{
  g_autofree char *after = NULL;

  /* On the day after the other one only light work is allowed: both stay, one of them as another session. */
  take_and_undo (fixture, "Lighten", &after);
  g_assert_cmpuint (count (after, "2026-11-24 1080 "), ==, 1);
  g_assert_cmpuint (count (after, "2026-11-25 "), ==, 2);
  g_assert_cmpuint (count (after, "Lower Strength\n") + count (after, "Single-Leg & Trunk\n"), ==, 1);
}

static void
test_move_run (Fixture *fixture, gconstpointer data)
{
  g_autofree char *after = NULL;

  /* The evening before Hills is free for strength if Hills go to the day without a run. */
  take_and_undo (fixture, "Move", &after);
  g_assert_cmpuint (count (after, "2026-11-27 420 Hills\n"), ==, 1);
  g_assert_cmpuint (count (after, "2026-11-25 1080 "), ==, 1);
}

/* On the evening before Long a session costs so much to this runner that a lighter one is better, though all have a place. */
static void
test_one_too_many (Fixture *fixture, gconstpointer data)
{
  g_autofree char *after = NULL;
  GtkWidget *page;

  carry_athlete_set_adjustment (fixture->sample->athlete, "S2a.points", 20);
  page = plan (fixture);
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "One Session Too Many");
  gtk_widget_activate_action (page, "navigation.pop", NULL);
  test_settle ();

  take_and_undo (fixture, "Lighten", &after);
  g_assert_cmpuint (count (after, "Lower Strength\n") + count (after, "Single-Leg & Trunk\n"), ==, 1);
}

static void
test_change_makes_it_forgotten (Fixture *fixture, gconstpointer data)
{
  CarrySession *run;

  plan (fixture);
  run = carry_sample_week_find (fixture->sample, "Easy");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "diary.remove", "s", carry_session_get_id (run));
  wait_for_no_page (fixture);
}

int
main (int argc, char *argv[])
{
  const guint tuesday = CARRY_BIT (G_DATE_TUESDAY);
  const guint tuesday_and_wednesday = tuesday | CARRY_BIT (G_DATE_WEDNESDAY);
  const guint tuesday_and_saturday = tuesday | CARRY_BIT (G_DATE_SATURDAY);
  const guint wednesday_and_saturday = CARRY_BIT (G_DATE_WEDNESDAY) | CARRY_BIT (G_DATE_SATURDAY);

  /* GTK's own double for assistive technologies cannot announce and crashes (4.18). */
  g_setenv ("GTK_A11Y", "none", TRUE);
  test_start (&argc, &argv);

#define ADD(path, days, function)                                                                            \
  g_test_add ("/ui/conflict/" path, Fixture, &days, set_up, function, tear_down)
  ADD ("nothing-to-tell", tuesday, test_nothing_to_tell);
  ADD ("leave-out", tuesday, test_leave_out);
  ADD ("open", tuesday, test_open);
  ADD ("lighten", tuesday_and_wednesday, test_lighten);
  ADD ("move-run", wednesday_and_saturday, test_move_run);
  ADD ("one-too-many", tuesday_and_saturday, test_one_too_many);
  ADD ("forgotten", tuesday, test_change_makes_it_forgotten);

  return g_test_run ();
}
