/* test-diary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-diary.h"

#include "carry-measure.h"
#include "support/carry-test-sessions.h"

static void
count (int *n)
{
  (*n)++;
}

static void
do_insert (CarryDiary *diary, CarrySession *session)
{
  g_autoptr (CarryChange) change = carry_change_new ("Add");
  g_autoptr (GError) error = NULL;

  carry_change_insert (change, session);
  g_assert_true (carry_diary_apply (diary, change, &error));
  g_assert_no_error (error);
}

static void
do_replace (CarryDiary *diary, CarrySession *before, CarrySession *after)
{
  g_autoptr (CarryChange) change = carry_change_new ("Move");

  carry_change_replace (change, before, after);
  g_assert_true (carry_diary_apply (diary, change, NULL));
}

static void
test_weeks_follow (void)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026), friday = test_day (27, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryWeek) week = carry_diary_get_week (diary, &friday);
  g_autoptr (CarryWeek) same = carry_diary_get_week (diary, &tuesday);
  g_autoptr (CarrySession) run = test_run (&tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarrySession) moved = carry_session_edit (run, NULL, "day", &friday, NULL);
  int n_week = 0, n_tuesday = 0, n_friday = 0;

  g_assert_true (week == same);
  g_signal_connect_swapped (week, "changed", G_CALLBACK (count), &n_week);
  g_signal_connect_swapped (carry_week_get_day (week, 1), "items-changed", G_CALLBACK (count), &n_tuesday);
  g_signal_connect_swapped (carry_week_get_day (week, 4), "items-changed", G_CALLBACK (count), &n_friday);

  do_insert (diary, run);
  g_assert_cmpint (n_tuesday, ==, 1);
  g_assert_cmpfloat (carry_week_get_distance (week, FALSE), ==, 8000);
  g_assert_cmpfloat (carry_week_get_distance (week, TRUE), ==, 0);

  do_replace (diary, run, moved);
  g_assert_cmpint (n_tuesday, ==, 2);
  g_assert_cmpint (n_friday, ==, 1);
  g_assert_cmpint (n_week, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (carry_week_get_day (week, 4))), ==, 1);
}

static void
test_edit_in_place_tells_once (void)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryWeek) week = carry_diary_get_week (diary, &tuesday);
  g_autoptr (CarrySession) run = test_run (&tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarrySession) longer = carry_session_edit (run, NULL, "distance", 9000.0, NULL);
  int n_day = 0, n_diary = 0;

  do_insert (diary, run);
  g_signal_connect_swapped (carry_week_get_day (week, 1), "items-changed", G_CALLBACK (count), &n_day);
  g_signal_connect_swapped (diary, "items-changed", G_CALLBACK (count), &n_diary);
  do_replace (diary, run, longer);
  g_assert_cmpint (n_day, ==, 1);
  g_assert_cmpint (n_diary, ==, 1);
  g_assert_true (carry_diary_lookup (diary, carry_session_get_id (run)) == longer);
}

static void
test_conflicts_change_nothing (void)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySession) run = test_run (&tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarrySession) stranger = test_run (&tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarrySession) stale = carry_session_edit (run, NULL, "distance", 1.0, NULL);
  g_autoptr (CarryChange) twice = carry_change_new ("Add");
  g_autoptr (CarryChange) missing = carry_change_new ("Delete");
  g_autoptr (CarryChange) late = carry_change_new ("Edit");
  CarryChange *changes[] = { twice, missing, late };

  do_insert (diary, run);
  carry_change_insert (twice, run);
  carry_change_insert (missing, stranger);
  carry_change_remove (missing, stale);
  carry_change_replace (late, stale, run);

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (carry_diary_apply (diary, changes[i], &error));
      g_assert_error (error, CARRY_DIARY_ERROR, CARRY_DIARY_ERROR_CONFLICT);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (diary)), ==, 1);
      g_assert_true (carry_diary_lookup (diary, carry_session_get_id (run)) == run);
    }
}

static void
test_weeks_die_and_come_again (void)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_SUNDAY);
  g_autoptr (CarrySession) run = test_run (&tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  CarryWeek *week = carry_diary_get_week (diary, &tuesday);

  g_assert_cmpuint (g_date_get_day (carry_week_get_first (week)), ==, 22);
  g_assert_finalize_object (week);
  do_insert (diary, run);
  week = carry_diary_get_week (diary, &tuesday);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (carry_week_get_day (week, 2))), ==, 1);
  g_assert_finalize_object (week);
}

/* The list model that its signals describe, kept beside the true one. */
static void
follow (GListModel *model, guint position, guint removed, guint added, GPtrArray *copy)
{
  if (removed > 0)
    g_ptr_array_remove_range (copy, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (copy, (int)(position + i), g_list_model_get_item (model, position + i));
}

static void
assert_same (GListModel *model, GPtrArray *copy)
{
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, copy->len);
  for (guint i = 0; i < copy->len; i++)
    {
      g_autoptr (CarrySession) session = g_list_model_get_item (model, i);

      g_assert_true (session == g_ptr_array_index (copy, i));
      g_assert_true (i == 0 || carry_session_compare (g_ptr_array_index (copy, i - 1), session) < 0);
    }
}

/* A thousand random changes: what the signals say is what is there, by diary and by day. */
static void
test_signals_tell_the_truth (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  GRand *rand = g_rand_new_with_seed (7);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryWeek) week = carry_diary_get_week (diary, &monday);
  g_autoptr (GPtrArray) whole = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *days[CARRY_DAYS_PER_WEEK];

  g_signal_connect (diary, "items-changed", G_CALLBACK (follow), whole);
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      days[i] = g_ptr_array_new_with_free_func (g_object_unref);
      g_signal_connect (carry_week_get_day (week, i), "items-changed", G_CALLBACK (follow), days[i]);
    }

  for (int step = 0; step < 1000; step++)
    {
      const GDate day = carry_day_plus (&monday, g_rand_int_range (rand, -3, 10));
      const guint start = (guint)g_rand_int_range (rand, 0, 20) * 60;
      g_autoptr (CarryChange) change = carry_change_new ("Step");
      g_autoptr (CarrySession) session =
          whole->len > 0
              ? g_object_ref (g_ptr_array_index (whole, (guint)g_rand_int_range (rand, 0, (int)whole->len)))
              : NULL;
      g_autoptr (CarrySession) other = NULL;
      const int kind = session != NULL ? g_rand_int_range (rand, 0, 4) : 0;

      if (kind == 0)
        {
          other = test_run (&day, start, 30, CARRY_RUN_EASY, 5000);
          carry_change_insert (change, other);
        }
      else if (kind == 1)
        carry_change_remove (change, session);
      else
        {
          other = carry_session_edit (session, NULL, "start-minute", start, "day",
                                      kind == 2 ? &day : carry_session_get_day (session), NULL);
          carry_change_replace (change, session, other);
        }

      g_assert_true (carry_diary_apply (diary, change, NULL));
      assert_same (G_LIST_MODEL (diary), whole);
      for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
        assert_same (G_LIST_MODEL (carry_week_get_day (week, i)), days[i]);
    }

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      g_signal_handlers_disconnect_by_data (carry_week_get_day (week, i), days[i]);
      g_ptr_array_unref (days[i]);
    }
  g_signal_handlers_disconnect_by_data (diary, whole);
  g_rand_free (rand);
}

static void
test_ranges (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  GDate first, last;

  g_assert_false (carry_diary_get_span (diary, &first, &last));
  for (int i = 0; i < 20; i++)
    {
      const GDate day = carry_day_plus (&monday, i);
      g_autoptr (CarrySession) run = test_run (&day, 420, 30, CARRY_RUN_EASY, 5000);

      do_insert (diary, run);
    }

  for (int from = -2; from < 22; from++)
    for (int to = from; to < 22; to++)
      {
        const GDate a = carry_day_plus (&monday, from), b = carry_day_plus (&monday, to);
        g_autoptr (GPtrArray) range = carry_diary_get_range (diary, &a, &b);

        g_assert_cmpint ((int)range->len, ==, MAX (0, MIN (to, 19) - MAX (from, 0) + 1));
      }

  g_assert_true (carry_diary_get_span (diary, &first, &last));
  g_assert_cmpint (g_date_days_between (&first, &last), ==, 19);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/training/diary/weeks-follow", test_weeks_follow);
  g_test_add_func ("/training/diary/edit-in-place", test_edit_in_place_tells_once);
  g_test_add_func ("/training/diary/conflicts", test_conflicts_change_nothing);
  g_test_add_func ("/training/diary/weeks-die", test_weeks_die_and_come_again);
  g_test_add_func ("/training/diary/signals", test_signals_tell_the_truth);
  g_test_add_func ("/training/diary/ranges", test_ranges);

  return g_test_run ();
}
