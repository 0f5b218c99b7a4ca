/* test-care.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-care.h"
#include "carry-clock.h"
#include "carry-history.h"

#include "support/carry-test-sessions.h"

static CarryPause *
new_pause (CarryPauseReason reason, GDateDay first, guint last)
{
  g_autoptr (GError) error = NULL;
  CarryPauseFacts facts = { .reason = reason, .first = test_day (first, G_DATE_NOVEMBER, 2026) };
  CarryPause *pause;

  if (last > 0)
    facts.last = test_day ((GDateDay)last, G_DATE_NOVEMBER, 2026);

  pause = carry_pause_new (&facts, &error);
  g_assert_no_error (error);

  return pause;
}

static const struct
{
  const char *name;
  guint last; /* 0: open */
  GDateDay day;
  gboolean holds;
} days[] = {
  { "before", 25, 23, FALSE },     { "first", 25, 24, TRUE },     { "last", 25, 25, TRUE },
  { "after", 25, 26, FALSE },      { "open-first", 0, 24, TRUE }, { "open-later", 0, 30, TRUE },
  { "open-before", 0, 23, FALSE }, { "one-day", 24, 24, TRUE },   { "one-day-after", 24, 25, FALSE },
};

static void
test_pause_holds (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate day = test_day (days[i].day, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryPause) pause = new_pause (CARRY_PAUSE_ILL, 24, days[i].last);

  g_assert_true (carry_pause_holds (pause, &day) == days[i].holds);
}

static void
test_pause_ends_after_it_begins (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), friday = test_day (27, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryPause) pause = new_pause (CARRY_PAUSE_INJURED, 24, 0);
  g_autoptr (CarryPause) ended = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_pause_end (pause, &monday, &error));
  g_assert_error (error, CARRY_PAUSE_ERROR, CARRY_PAUSE_ERROR_DAYS);

  ended = carry_pause_end (pause, &friday, NULL);
  g_assert_cmpstr (carry_pause_get_id (ended), ==, carry_pause_get_id (pause));
  g_assert_cmpint (g_date_compare (carry_pause_get_last (ended), &friday), ==, 0);
  g_assert_null (carry_pause_get_last (pause));
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = carry_history_finish (CARRY_HISTORY (source), result, &error);

  g_assert_no_error (error);
  g_assert_nonnull (change);
  (*(guint *)user_data)++;
}

static void
wait_for (const guint *n_done, guint n)
{
  while (*n_done < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_check_in_is_undone (void)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  const CarryCheckIn nothing = { 0 };
  const CarryCheckIn said = { .levels = { 3, 4, 2 } };
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryHistory) history = carry_history_new (diary, NULL);
  g_autoptr (CarryChange) change = carry_change_new ("Check In");
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  CarryCheckIn now;
  guint n_done = 0;

  carry_care_change_check_in (care, &day, &nothing, &said);
  carry_change_set_care (change, care);
  g_assert_false (carry_change_is_empty (change));

  carry_history_do_async (history, change, on_done, &n_done);
  wait_for (&n_done, 1);
  now = carry_care_get_check_in (carry_diary_get_care (diary), &day);
  g_assert_true (carry_check_in_equal (&now, &said));

  carry_history_undo_async (history, on_done, &n_done);
  wait_for (&n_done, 2);
  now = carry_care_get_check_in (carry_diary_get_care (diary), &day);
  g_assert_true (carry_check_in_is_empty (&now));

  carry_history_redo_async (history, on_done, &n_done);
  wait_for (&n_done, 3);
  now = carry_care_get_check_in (carry_diary_get_care (diary), &day);
  g_assert_true (carry_check_in_equal (&now, &said));
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_days_know_their_pause (void)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryWeek) week = carry_diary_get_week (diary, &tuesday);
  g_autoptr (CarryPause) pause = new_pause (CARRY_PAUSE_ILL, 24, 25);
  g_autoptr (CarryChange) change = carry_change_new ("Pause Training");
  g_autoptr (CarryChange) inverse = NULL;
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  guint n_pauses = 0, n_weeks = 0;

  carry_care_change_pause (care, NULL, pause);
  carry_change_set_care (change, care);
  inverse = carry_change_invert (change);

  g_signal_connect_swapped (carry_week_get_day (week, 1), "notify::pause", G_CALLBACK (count), &n_pauses);
  g_signal_connect_swapped (week, "changed", G_CALLBACK (count), &n_weeks);
  g_assert_true (carry_diary_apply (diary, change, NULL));

  g_assert_null (carry_day_get_pause (carry_week_get_day (week, 0)));
  g_assert_true (carry_day_get_pause (carry_week_get_day (week, 1)) == pause);
  g_assert_true (carry_day_get_pause (carry_week_get_day (week, 2)) == pause);
  g_assert_null (carry_day_get_pause (carry_week_get_day (week, 3)));
  g_assert_cmpuint (n_pauses, ==, 1);
  g_assert_cmpuint (n_weeks, ==, 1);

  /* A week that is looked at later knows too. */
  g_assert_finalize_object (g_steal_pointer (&week));
  week = carry_diary_get_week (diary, &tuesday);
  g_assert_true (carry_day_get_pause (carry_week_get_day (week, 1)) == pause);

  g_assert_true (carry_diary_apply (diary, inverse, NULL));
  g_assert_null (carry_day_get_pause (carry_week_get_day (week, 1)));
}

static void
test_conflict_changes_nothing (void)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  const CarryCheckIn other = { .levels = { 1, 1, 1 } };
  const CarryCheckIn said = { .levels = { 3, 4, 2 } };
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryChange) change = carry_change_new ("Check In");
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  g_autoptr (CarrySession) run = test_run (&day, 420, 40, CARRY_RUN_EASY, 8000);
  g_autoptr (GError) error = NULL;

  carry_change_insert (change, run);
  carry_care_change_check_in (care, &day, &other, &said);
  carry_change_set_care (change, care);

  g_assert_false (carry_diary_apply (diary, change, &error));
  g_assert_error (error, CARRY_CARE_ERROR, CARRY_CARE_ERROR_CONFLICT);
  g_assert_null (carry_diary_lookup (diary, carry_session_get_id (run)));
}

static const struct
{
  const char *name;
  const char *now;
  gint64 seconds;
} waits[] = {
  { "noon", "2026-11-23T12:00:00Z", 60 },
  { "half-a-minute-before", "2026-11-23T23:59:30Z", 31 },
  { "last-second", "2026-11-23T23:59:59Z", 2 },
  { "first-second", "2026-11-24T00:00:00Z", 60 },
};

static void
test_clock_waits (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (waits[i].now, NULL);

  g_assert_cmpint (carry_clock_get_wait (now), ==, waits[i].seconds);
}

static void
test_clock_follows_midnight (void)
{
  const GDate friday = test_day (27, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryClock) clock = carry_clock_new (&friday);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (now, 1);
  guint n = 0;

  g_signal_connect_swapped (clock, "notify::today", G_CALLBACK (count), &n);
  carry_clock_set_time (clock, now);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpint (g_date_compare (carry_clock_get_today (clock), &friday), ==, 0);

  carry_clock_set_time (clock, tomorrow);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (g_date_days_between (&friday, carry_clock_get_today (clock)), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strconcat ("/training/care/holds/", days[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_pause_holds);
    }
  g_test_add_func ("/training/care/pause-ends-after-it-begins", test_pause_ends_after_it_begins);
  g_test_add_func ("/training/care/check-in-is-undone", test_check_in_is_undone);
  g_test_add_func ("/training/care/days-know-their-pause", test_days_know_their_pause);
  g_test_add_func ("/training/care/conflict-changes-nothing", test_conflict_changes_nothing);
  for (gsize i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      g_autofree char *path = g_strconcat ("/training/clock/waits/", waits[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_clock_waits);
    }
  g_test_add_func ("/training/clock/follows-midnight", test_clock_follows_midnight);

  return g_test_run ();
}
