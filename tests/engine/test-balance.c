/* test-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance-rhythm.h"

#include "support/carry-test-diary.h"

/* Thursday of the week of Monday 23 November 2026. */
static GDate
today (void)
{
  return test_day (26, G_DATE_NOVEMBER, 2026);
}

static CarryBalance *
balance_of (CarryDiary *diary, const GDate *now)
{
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (diary, now);

  return carry_balance_new (history);
}

static CarryBalanceWeek *
week_at (CarryBalance *balance, guint i)
{
  g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (carry_balance_get_weeks (balance), i);

  g_assert_nonnull (week);

  return week; /* the balance keeps it */
}

static CarryBalanceRegion *
region_at (CarryBalance *balance, CarryBodyRegion i)
{
  g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (carry_balance_get_regions (balance), i);

  return region; /* the balance keeps it */
}

static guint
n_weeks (CarryBalance *balance)
{
  return g_list_model_get_n_items (carry_balance_get_weeks (balance));
}

static void
assert_day (const GDate *day, const char *iso)
{
  g_autofree char *text = carry_day_to_iso (day);

  g_assert_cmpstr (text, ==, iso);
}

static CarrySession *
run_of (const GDate *day, guint minutes, double effort)
{
  g_autoptr (CarrySession) run = test_run (day, 420, minutes, CARRY_RUN_EASY, 0);

  return carry_session_edit (run, NULL, "effort", effort, NULL);
}

static void
count (int *n)
{
  (*n)++;
}

static void
test_empty_diary (void)
{
  const GDate now = today ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);
  GDate first, last;
  guint n_before;

  g_assert_cmpuint (n_weeks (balance), ==, 0);
  g_assert_false (carry_balance_get_span (balance, &first, &last));
  g_assert_null (carry_balance_get_this_week (balance));
  g_assert_cmpuint (carry_balance_get_n_on_target (balance), ==, 0);
  g_assert_cmpfloat (carry_balance_find_mean_strain (balance, &n_before), ==, 0);
  g_assert_cmpuint (n_before, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (carry_balance_get_regions (balance)), ==, CARRY_N_BODY_REGIONS);
}

/* The week of the science file, its last day a strength session: run 1,350, strength 700. */
static void
test_two_ledgers (void)
{
  const double runs[] = { 0, 300, 450, 200, 400, 0 };
  const GDate now = today ();
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate sunday = test_day (29, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);
  g_autoptr (CarrySession) plain = test_strength (&sunday, 600, 100, "Heavy");
  CarryBalanceWeek *week;

  for (int i = 0; i < (int)G_N_ELEMENTS (runs); i++)
    {
      const GDate day = carry_day_plus (&monday, i);

      if (runs[i] > 0)
        test_insert (diary, run_of (&day, (guint)runs[i] / 5, 5));
    }
  test_insert (diary, carry_session_edit (plain, NULL, "effort", 7.0, NULL));

  week = carry_balance_get_this_week (balance);
  g_assert_cmpfloat (carry_balance_week_get_run_load (week), ==, 1350);
  g_assert_cmpfloat (carry_balance_week_get_strength_load (week), ==, 700);
  g_assert_cmpfloat (carry_balance_week_get_load (week), ==, 2050);
  g_assert_cmpfloat_with_epsilon (carry_balance_week_get_monotony (week), 1.253, 0.0005);
  g_assert_cmpfloat_with_epsilon (carry_balance_week_get_strain (week), 2569, 0.5);
  g_assert_true (carry_balance_week_get_planned (week));
}

static const struct
{
  CarryBalancePeriod period;
  guint n_weeks;
  const char *first;
  const char *last;
} periods[] = {
  { CARRY_BALANCE_PERIOD_4_WEEKS, 4, "2026-11-02", "2026-11-29" },
  { CARRY_BALANCE_PERIOD_12_WEEKS, 12, "2026-09-07", "2026-11-29" },
  { CARRY_BALANCE_PERIOD_1_YEAR, 52, "2025-12-01", "2026-11-29" },
  { CARRY_BALANCE_PERIOD_ALL, 58, "2025-11-24", "2027-01-03" },
};

static void
test_period (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate now = today ();
  const GDate earliest = test_day (26, G_DATE_NOVEMBER, 2025);
  const GDate latest = test_day (1, G_DATE_JANUARY, 2027);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = NULL;
  GDate first, last;

  test_insert (diary, run_of (&earliest, 60, 3));
  test_insert (diary, run_of (&latest, 60, 3));
  balance = balance_of (diary, &now);
  carry_balance_set_period (balance, periods[i].period);

  g_assert_cmpuint (n_weeks (balance), ==, periods[i].n_weeks);
  g_assert_true (carry_balance_get_span (balance, &first, &last));
  assert_day (&first, periods[i].first);
  assert_day (&last, periods[i].last);
}

/* Weeks before the first session say nothing about the runner. */
static void
test_starts_with_the_diary (void)
{
  const GDate now = today ();
  const GDate day = test_day (18, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);

  test_insert (diary, run_of (&day, 60, 3));

  g_assert_cmpuint (n_weeks (balance), ==, 2);
  assert_day (carry_balance_week_get_first (week_at (balance, 0)), "2026-11-16");
  g_assert_false (carry_balance_week_get_planned (week_at (balance, 0)));
  g_assert_true (carry_balance_week_get_planned (week_at (balance, 1)));
  g_assert_cmpuint (carry_balance_get_n_active_weeks (balance), ==, 1);
}

static void
test_weeks_start_where_the_diary_says (void)
{
  const GDate now = today ();
  const GDate sunday = test_day (22, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_SUNDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);

  test_insert (diary, run_of (&sunday, 60, 3));

  g_assert_cmpuint (n_weeks (balance), ==, 1);
  assert_day (carry_balance_week_get_first (week_at (balance, 0)), "2026-11-22");
  g_assert_cmpfloat (carry_balance_week_get_run_load (week_at (balance, 0)), ==, 180);
}

/* One session of 3 squat sets in each of 2 weeks and 7 more in the second: (3 + 10) / 2 sets a week. */
static void
test_sets_a_week (void)
{
  const char *const three[] = { "back_squat", "3x5@80% r180", NULL };
  const char *const ten[] = { "back_squat", "10x5@80% r180", NULL };
  const GDate now = today ();
  const GDate before = test_day (17, G_DATE_NOVEMBER, 2026);
  const GDate after = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);
  g_autoptr (CarrySession) missed = NULL;
  g_autoptr (CarrySession) planned = test_lifting (catalogue, &after, 40, three);

  test_insert (diary, test_lifting (catalogue, &before, 40, three));
  test_insert (diary, test_lifting (catalogue, &after, 40, ten));
  missed = carry_session_edit (planned, NULL, "status", CARRY_STATUS_MISSED, NULL);
  test_insert (diary, g_steal_pointer (&missed));

  g_assert_cmpfloat (carry_balance_region_get_sets (region_at (balance, CARRY_BODY_REGION_QUADS)), ==, 6.5);
  g_assert_cmpint (carry_balance_region_get_state (region_at (balance, CARRY_BODY_REGION_QUADS)), ==,
                   CARRY_BALANCE_STATE_ON_TARGET);
  g_assert_cmpfloat (carry_balance_region_get_sets (region_at (balance, CARRY_BODY_REGION_TRUNK)), ==, 0);
  g_assert_cmpint (carry_balance_region_get_state (region_at (balance, CARRY_BODY_REGION_TRUNK)), ==,
                   CARRY_BALANCE_STATE_BELOW);
  g_assert_cmpuint (carry_balance_get_n_on_target (balance), ==, 2);
  g_assert_cmpfloat (carry_balance_get_upper (balance), ==, 12);
}

static void
test_states (void)
{
  g_autoptr (CarryBalanceRegion) trunk = carry_balance_region_new (CARRY_BODY_REGION_TRUNK);
  const struct
  {
    double sets;
    CarryBalanceState state;
  } states[] = {
    { 0, CARRY_BALANCE_STATE_BELOW },     { 3.9, CARRY_BALANCE_STATE_BELOW },
    { 4, CARRY_BALANCE_STATE_ON_TARGET }, { 8, CARRY_BALANCE_STATE_ON_TARGET },
    { 8.1, CARRY_BALANCE_STATE_ABOVE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      carry_balance_region_set_sets (trunk, states[i].sets);
      g_assert_cmpint (carry_balance_region_get_state (trunk), ==, states[i].state);
    }
}

typedef struct
{
  guint position;
  guint removed;
  guint added;
  int n;
} Seen;

static void
on_items_changed (GListModel *weeks, guint position, guint removed, guint added, Seen *seen)
{
  *seen = (Seen){ position, removed, added, seen->n + 1 };
}

/* A change makes the week anew that it touches, and no other. */
static void
test_follows_diary (void)
{
  const GDate now = today ();
  const GDate day = test_day (6, G_DATE_OCTOBER, 2026);
  const GDate ahead = test_day (9, G_DATE_DECEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);
  CarryBalanceWeek *before = week_at (balance, 3);
  const double load = carry_balance_week_get_run_load (week_at (balance, 4));
  Seen seen = { 0 };
  int n_changed = 0;

  g_signal_connect (carry_balance_get_weeks (balance), "items-changed", G_CALLBACK (on_items_changed), &seen);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (count), &n_changed);

  test_insert (diary, run_of (&day, 50, 4));

  g_assert_cmpint (seen.n, ==, 1);
  g_assert_cmpuint (seen.position, ==, 4);
  /* The seven weeks after it too: the runner enters them fitter. */
  g_assert_cmpuint (seen.removed, ==, 8);
  g_assert_cmpuint (seen.added, ==, 8);
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_true (week_at (balance, 3) == before);
  g_assert_cmpfloat (carry_balance_week_get_run_load (week_at (balance, 4)), ==, load + 200);

  /* What lies after the period changes nothing. */
  test_insert (diary, run_of (&ahead, 50, 4));
  g_assert_cmpint (seen.n, ==, 1);
  g_assert_cmpint (n_changed, ==, 1);
}

static void
test_is_filled_with_the_diary (void)
{
  const GDate now = today ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (sessions, run_of (&now, 60, 3));
  carry_diary_fill (diary, sessions);

  g_assert_cmpuint (n_weeks (balance), ==, 1);
  g_assert_cmpfloat (carry_balance_week_get_load (week_at (balance, 0)), ==, 180);
}

static void
test_new_day (void)
{
  const GDate now = today ();
  const GDate monday = test_day (30, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);

  test_insert (diary, run_of (&now, 60, 3));
  carry_balance_history_set_today (carry_balance_get_history (balance), &monday);

  g_assert_cmpuint (n_weeks (balance), ==, 2);
  g_assert_false (carry_balance_week_get_planned (week_at (balance, 0)));
  g_assert_true (carry_balance_get_this_week (balance) == week_at (balance, 1));
}

/* A week knows what was asked of each muscle group, and passes over sessions of other weeks. */
static void
test_muscles (void)
{
  const char *const squats[] = { "back_squat", "3x5@80% r180", NULL };
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate earlier = test_day (22, G_DATE_NOVEMBER, 2026);
  const GDate later = test_day (30, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryWeekFacts) facts = NULL;
  g_autoptr (CarryBalanceWeek) week = NULL;
  const CarryFitness fitness = { .fitness = 40 };

  g_ptr_array_add (sessions, run_of (&earlier, 60, 3));
  g_ptr_array_add (sessions, run_of (&monday, 60, 3));
  g_ptr_array_add (sessions, test_lifting (catalogue, &monday, 40, squats));
  g_ptr_array_add (sessions, test_lifting (catalogue, &later, 40, squats));
  facts = carry_week_facts_new (&monday, sessions);
  week = carry_balance_week_new (facts, CARRY_COUNTED_BOTH, &fitness, FALSE);

  g_assert_cmpfloat (carry_balance_week_get_load (week), ==, 180 + 240);
  g_assert_cmpfloat (carry_balance_week_get_fitness (week)->fitness, ==, 40);
  g_assert_cmpfloat (facts->both.muscles.run[CARRY_MUSCLE_SOLEUS], ==, 180);
  g_assert_cmpfloat (facts->planned.muscles.strength[CARRY_MUSCLE_QUADS], ==, 240);
  g_assert_cmpfloat (facts->planned.muscles.sets.muscles[CARRY_MUSCLE_QUADS], ==, 3);
  g_assert_cmpfloat (facts->done.muscles.sets.muscles[CARRY_MUSCLE_QUADS], ==, 0);
}

/* Two weeks before this one with loads of 300 on a single day: strain 300 × 0.408248. A week without
 * anything between them does not count. */
static void
test_mean_strain (void)
{
  const GDate now = today ();
  const GDate first = test_day (3, G_DATE_NOVEMBER, 2026);
  const GDate third = test_day (17, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = balance_of (diary, &now);
  guint n_before;

  test_insert (diary, run_of (&first, 60, 5));
  test_insert (diary, run_of (&third, 60, 5));
  test_insert (diary, run_of (&now, 120, 5));

  g_assert_cmpuint (n_weeks (balance), ==, 4);
  g_assert_cmpfloat_with_epsilon (carry_balance_find_mean_strain (balance, &n_before), 122.474, 0.001);
  g_assert_cmpuint (n_before, ==, 2);
}

static void
test_leaves_nothing_behind (void)
{
  const GDate now = today ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  CarryBalance *balance = balance_of (diary, &now);

  g_assert_finalize_object (balance);
  test_insert (diary, run_of (&now, 60, 3));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/balance/empty", test_empty_diary);
  g_test_add_func ("/engine/balance/two-ledgers", test_two_ledgers);
  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (CARRY_TYPE_BALANCE_PERIOD);
      const GEnumValue *value = g_enum_get_value (klass, (int)periods[i].period);
      g_autofree char *path = g_strconcat ("/engine/balance/period/", value->value_nick, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_period);
    }
  g_test_add_func ("/engine/balance/starts-with-diary", test_starts_with_the_diary);
  g_test_add_func ("/engine/balance/first-weekday", test_weeks_start_where_the_diary_says);
  g_test_add_func ("/engine/balance/sets-a-week", test_sets_a_week);
  g_test_add_func ("/engine/balance/states", test_states);
  g_test_add_func ("/engine/balance/follows-diary", test_follows_diary);
  g_test_add_func ("/engine/balance/filled-with-diary", test_is_filled_with_the_diary);
  g_test_add_func ("/engine/balance/new-day", test_new_day);
  g_test_add_func ("/engine/balance/muscles", test_muscles);
  g_test_add_func ("/engine/balance/mean-strain", test_mean_strain);
  g_test_add_func ("/engine/balance/finalize", test_leaves_nothing_behind);

  return g_test_run ();
}
