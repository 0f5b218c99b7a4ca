/* test-balance-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance.h"

#include "carry-load.h"
#include "support/carry-test-diary.h"

#include <math.h>

#define N_EDITS 1000
#define N_DAYS 700

static const char *const exercises[][3] = {
  { "back_squat", "3x5@80% r180", NULL },
  { "rdl", "3x6@75% r120", NULL },
  { "sl_calf", "3x8-15 r90", NULL },
  { "seated_calf", "4x12 r60", NULL },
  { "nordic", "3x5 r120", NULL },
  { "pull_up", "3x5 r120", NULL },
  { "push_up", "3x10 r60", NULL },
  { "dead_bug", "3x8 r45", NULL },
  { "side_plank", "3x20-30s r45", NULL },
  { "bulgarian_ss", "3x8 r90", NULL },
  { "copenhagen_short", "2x20s r60", NULL },
  { "short_foot", "2x10 r30", NULL },
};

static GDate
today (void)
{
  return test_day (26, G_DATE_NOVEMBER, 2026);
}

/* A diary that remembers what it holds, so that a test can do its sums without it. */
typedef struct
{
  GRand *rand;
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  GPtrArray *sessions; /* of CarrySession */
} Random;

static Random
random_new (guint32 seed)
{
  return (Random){
    .rand = g_rand_new_with_seed (seed),
    .catalogue = carry_catalogue_new_built_in (),
    .diary = carry_diary_new (G_DATE_MONDAY),
    .sessions = g_ptr_array_new_with_free_func (g_object_unref),
  };
}

static void
random_clear (Random *self)
{
  g_rand_free (self->rand);
  g_object_unref (self->catalogue);
  g_object_unref (self->diary);
  g_ptr_array_unref (self->sessions);
}

static CarrySession *
random_session (Random *self)
{
  static const CarryStatus statuses[] = { CARRY_STATUS_PLANNED, CARRY_STATUS_DONE, CARRY_STATUS_DONE,
                                          CARRY_STATUS_MISSED, CARRY_STATUS_SKIPPED };
  const GDate now = today ();
  const GDate day = carry_day_plus (&now, g_rand_int_range (self->rand, -N_DAYS, 60));
  const CarryStatus status = statuses[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (statuses))];
  g_autoptr (CarrySession) session = NULL;
  g_autoptr (GError) error = NULL;
  CarrySession *found;

  if (g_rand_boolean (self->rand))
    {
      const guint minutes = (guint)g_rand_int_range (self->rand, 20, 180);
      const CarryRunKind kind =
          (CarryRunKind)g_rand_int_range (self->rand, CARRY_RUN_RECOVERY, CARRY_RUN_CROSS);

      session = test_run (&day, 420, minutes, kind, minutes * g_rand_double_range (self->rand, 140, 260));
    }
  else
    {
      session = test_lifting (self->catalogue, &day, (guint)g_rand_int_range (self->rand, 20, 60),
                              exercises[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (exercises))]);
    }

  found = carry_session_edit (session, &error, "status", status, NULL);
  g_assert_no_error (error);

  return found;
}

/* Inserts, removes or replaces one to three sessions at once, as the program does. */
static void
random_edit (Random *self)
{
  g_autoptr (CarryChange) change = carry_change_new ("Random");
  g_autoptr (GError) error = NULL;
  const guint n = (guint)g_rand_int_range (self->rand, 1, 4);
  const guint n_before = self->sessions->len;

  for (guint i = 0; i < n; i++)
    {
      /* Not what this very change inserts: it is not there yet. */
      const guint at = n_before > 0 ? (guint)g_rand_int_range (self->rand, 0, (int)n_before) : 0;
      const int what = n_before < 40 ? 0 : g_rand_int_range (self->rand, 0, 3);
      CarrySession *fresh = random_session (self);

      if (what == 0)
        {
          carry_change_insert (change, fresh);
          g_ptr_array_add (self->sessions, fresh);
          continue;
        }

      g_object_unref (fresh);
      if (what == 1)
        {
          carry_change_remove (change, g_ptr_array_index (self->sessions, at));
          g_ptr_array_remove_index (self->sessions, at);
        }
      else
        {
          CarrySession *before = g_ptr_array_index (self->sessions, at);
          const GDate day =
              carry_day_plus (carry_session_get_day (before), g_rand_int_range (self->rand, -9, 10));
          CarrySession *after = carry_session_edit (before, &error, "day", &day, NULL);

          g_assert_no_error (error);
          carry_change_replace (change, before, after);
          g_ptr_array_remove_index (self->sessions, at);
          g_ptr_array_add (self->sessions, after);
        }
      break;
    }

  g_assert_true (carry_diary_apply (self->diary, change, &error));
  g_assert_no_error (error);
}

/* The load of a day, from the sentence of the science file: effort × minutes, nothing for what was not done. */
static double
sum_day (Random *self, const GDate *day, gboolean strength)
{
  double load = 0.0;

  for (guint i = 0; i < self->sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (self->sessions, i);
      const CarryStatus status = carry_session_get_status (session);

      if (g_date_compare (carry_session_get_day (session), day) == 0 &&
          CARRY_IS_STRENGTH_SESSION (session) == strength && status != CARRY_STATUS_MISSED &&
          status != CARRY_STATUS_SKIPPED)
        load += carry_session_get_effort (session) * carry_session_get_duration (session);
    }

  return load;
}

/* Hard sets of the calf in a week, counted by hand: every prescription above is hard. */
static double
count_calf_sets (Random *self, const GDate *monday)
{
  double sets = 0.0;

  for (guint i = 0; i < self->sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (self->sessions, i);
      const int day = g_date_days_between (monday, carry_session_get_day (session));
      const CarryStatus status = carry_session_get_status (session);
      const char *id;

      if (!CARRY_IS_STRENGTH_SESSION (session) || day < 0 || day > 6 || status == CARRY_STATUS_MISSED ||
          status == CARRY_STATUS_SKIPPED)
        continue;

      id = carry_exercise_get_id (
          carry_item_get_exercise (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), 0)));
      sets += g_str_equal (id, "sl_calf") ? 3 : g_str_equal (id, "seated_calf") ? 4 : 0;
    }

  return sets;
}

static void
assert_same_facts (const CarryTrainingFacts *one, const CarryTrainingFacts *other)
{
  g_assert_cmpfloat (one->impact, ==, other->impact);
  g_assert_cmpfloat (one->longest, ==, other->longest);
  g_assert_cmpfloat (carry_movement_sets_get_total (&one->movement), ==,
                     carry_movement_sets_get_total (&other->movement));
  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    {
      g_assert_cmpfloat (one->muscles.run[i], ==, other->muscles.run[i]);
      g_assert_cmpfloat (one->muscles.strength[i], ==, other->muscles.strength[i]);
      g_assert_cmpfloat (one->muscles.sets.muscles[i], ==, other->muscles.sets.muscles[i]);
    }
  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    {
      g_assert_cmpfloat (one->injury_sets[i], ==, other->injury_sets[i]);
      g_assert_cmpuint (one->injury_days[i], ==, other->injury_days[i]);
    }
}

static void
assert_same (CarryBalanceHistory *one, CarryBalanceHistory *other)
{
  g_assert_cmpuint (carry_balance_history_get_n_weeks (one), ==, carry_balance_history_get_n_weeks (other));

  for (guint i = 0; i < carry_balance_history_get_n_weeks (one); i++)
    {
      CarryBalanceWeek *a = carry_balance_history_get_nth (one, i);
      CarryBalanceWeek *b = carry_balance_history_get_nth (other, i);

      g_assert_cmpint (g_date_compare (carry_balance_week_get_first (a), carry_balance_week_get_first (b)),
                       ==, 0);
      g_assert_cmpfloat (carry_balance_week_get_load (a), ==, carry_balance_week_get_load (b));
      g_assert_cmpfloat (carry_balance_week_get_fitness (a)->form, ==,
                         carry_balance_week_get_fitness (b)->form);
      g_assert_cmpint (carry_balance_week_get_planned (a), ==, carry_balance_week_get_planned (b));
      assert_same_facts (&carry_balance_week_get_facts (a)->done, &carry_balance_week_get_facts (b)->done);
      assert_same_facts (&carry_balance_week_get_facts (a)->planned,
                         &carry_balance_week_get_facts (b)->planned);
    }
}

/* Goes through all days by hand: the load of each week, and fitness as the formula of the science file says. */
static void
assert_sums (Random *self, CarryBalanceHistory *history)
{
  const double slow = 1.0 - exp (-1.0 / 42.0);
  const GDate start = *carry_balance_week_get_first (carry_balance_history_get_nth (history, 0));
  double fitness = 0.0;
  guint n_seed = 0;
  GDate earliest, latest;

  g_assert_true (carry_diary_get_span (self->diary, &earliest, &latest));
  for (n_seed = 0; n_seed < 28; n_seed++)
    {
      const GDate day = carry_day_plus (&earliest, (int)n_seed);

      fitness += sum_day (self, &day, FALSE) / 28.0;
    }

  for (guint i = 0; i < carry_balance_history_get_n_weeks (history); i++)
    {
      CarryBalanceWeek *week = carry_balance_history_get_nth (history, i);
      const GDate monday = carry_day_plus (&start, 7 * (int)i);
      double run = 0.0, strength = 0.0;

      for (int j = 0; j < 7; j++)
        {
          const GDate day = carry_day_plus (&monday, j);
          const double load = sum_day (self, &day, FALSE);

          run += load;
          strength += sum_day (self, &day, TRUE);
          fitness += (load - fitness) * slow;
        }

      g_assert_cmpfloat_with_epsilon (carry_balance_week_get_run_load (week), run, 1e-6);
      g_assert_cmpfloat_with_epsilon (carry_balance_week_get_strength_load (week), strength, 1e-6);
      g_assert_cmpfloat_with_epsilon (carry_balance_week_get_fitness (week)->fitness, fitness, 1e-6);
      g_assert_cmpfloat (carry_balance_week_get_facts (week)->both.movement.calf, ==,
                         count_calf_sets (self, &monday));
    }
}

static void
test_random_edits (void)
{
  Random random = random_new (20261123);
  const GDate now = today ();
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (random.diary, &now);

  for (guint i = 1; i <= N_EDITS; i++)
    {
      random_edit (&random);
      if (i % 50 == 0)
        {
          g_autoptr (CarryBalanceHistory) fresh = carry_balance_history_new (random.diary, &now);

          assert_same (history, fresh);
        }
      if (i % 250 == 0)
        assert_sums (&random, history);
    }

  random_clear (&random);
}

/* What a thread sums up, and what is caught up with, is the same as what is summed up at once. */
static void
test_background (void)
{
  Random random = random_new (7);
  const GDate now = today ();
  g_autoptr (CarryBalanceHistory) history = NULL;
  g_autoptr (CarryBalanceHistory) fresh = NULL;
  g_autoptr (CarryBalance) balance = NULL;

  for (guint i = 0; i < 200; i++)
    random_edit (&random);

  history = carry_balance_history_new_in_background (random.diary, &now);
  balance = carry_balance_new (history);
  g_assert_false (carry_balance_history_is_ready (history));
  g_assert_cmpuint (carry_balance_history_get_n_weeks (history), ==, 0);
  for (guint i = 0; i < 20; i++)
    random_edit (&random);

  while (!carry_balance_history_is_ready (history))
    g_main_context_iteration (NULL, TRUE);

  fresh = carry_balance_history_new (random.diary, &now);
  assert_same (history, fresh);
  g_assert_cmpuint (g_list_model_get_n_items (carry_balance_get_weeks (balance)), ==, 12);

  random_clear (&random);
}

/* Put away while its thread still works, it leaves nothing behind and takes nothing with it. */
static void
test_put_away_at_work (void)
{
  Random random = random_new (11);
  const GDate now = today ();
  CarryBalanceHistory *history;

  for (guint i = 0; i < 50; i++)
    random_edit (&random);
  history = carry_balance_history_new_in_background (random.diary, &now);
  g_object_unref (history);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  random_edit (&random);
  random_clear (&random);
}

/* The days that a chart of days asks for, also where the diary has none. */
static void
test_daily (void)
{
  const GDate now = today ();
  const GDate before = carry_day_plus (&now, -30);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (diary, &now);
  g_autoptr (GArray) daily = NULL;

  test_insert (diary, test_run (&now, 420, 60, CARRY_RUN_EASY, 10000));
  daily = carry_balance_history_get_daily (history, &before, 40);
  g_assert_cmpuint (daily->len, ==, 40);
  g_assert_cmpfloat (g_array_index (daily, CarryDailyLoad, 30).run, ==, 180);
  g_assert_cmpfloat (g_array_index (daily, CarryDailyLoad, 29).run, ==, 0);
}

/* An hour at effort 3 is done, half an hour lies ahead in this week and one in the next. Counting what was done knows
 * nothing of the next week; a plan follows from what was done. */
static void
test_counted (void)
{
  static const double loads[][3] = {
    [CARRY_COUNTED_BOTH] = { 180, 90, 90 },
    [CARRY_COUNTED_DONE] = { 180, 0, 0 },
    [CARRY_COUNTED_PLANNED] = { 0, 90, 90 },
  };
  const GDate now = today ();
  const GDate before = carry_day_plus (&now, -7), soon = carry_day_plus (&now, 1),
              later = carry_day_plus (&now, 8);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (diary, &now);
  g_autoptr (CarrySession) run = test_run (&before, 420, 60, CARRY_RUN_EASY, 10000);
  CarryBalanceWeek *same;
  double with_plan;

  test_insert (diary, carry_session_edit (run, NULL, "status", CARRY_STATUS_DONE, NULL));
  test_insert (diary, test_run (&soon, 420, 30, CARRY_RUN_EASY, 5000));
  test_insert (diary, test_run (&later, 420, 30, CARRY_RUN_EASY, 5000));

  for (CarryCountedSessions counted = CARRY_COUNTED_BOTH; counted <= CARRY_COUNTED_PLANNED; counted++)
    {
      carry_balance_history_set_counted (history, counted);
      g_assert_cmpuint (carry_balance_history_get_n_weeks (history), ==, 3);
      for (guint i = 0; i < 3; i++)
        g_assert_cmpfloat (carry_balance_week_get_load (carry_balance_history_get_nth (history, i)), ==,
                           loads[counted][i]);
    }

  with_plan = carry_balance_week_get_fitness (carry_balance_history_get_nth (history, 2))->fitness;
  carry_balance_history_set_counted (history, CARRY_COUNTED_BOTH);
  g_assert_cmpfloat (carry_balance_week_get_fitness (carry_balance_history_get_nth (history, 2))->fitness, ==,
                     with_plan);

  carry_balance_history_set_counted (history, CARRY_COUNTED_DONE);
  g_assert_nonnull (carry_balance_week_get_fitness (carry_balance_history_get_nth (history, 1)));
  g_assert_null (carry_balance_week_get_fitness (carry_balance_history_get_nth (history, 2)));
  g_assert_cmpfloat (
      carry_balance_week_get_training (carry_balance_history_get_nth (history, 1))->surface_minutes[0], ==,
      0);

  /* A week that lies ahead stays the same object when the diary changes elsewhere. */
  same = carry_balance_history_get_nth (history, 2);
  test_insert (diary, test_run (&soon, 600, 30, CARRY_RUN_EASY, 5000));
  g_assert_true (carry_balance_history_get_nth (history, 2) == same);
}

/* 28 days of 60 minutes at effort 3, and the last seven twice as long: 360 beside 180 a day before them. Three weeks
 * and six days say nothing. */
static void
test_acute_chronic (void)
{
  const GDate now = today ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (diary, &now);
  double ratio = 0.0;

  for (int i = 0; i < 21; i++)
    {
      const GDate day = carry_day_plus (&now, -i);

      test_insert (diary, test_run (&day, 420, i < 7 ? 120 : 60, CARRY_RUN_EASY, 10000));
    }
  g_assert_false (carry_balance_history_get_acute_chronic (history, CARRY_ACUTE_CHRONIC_UNCOUPLED, &ratio));

  for (int i = 21; i < 28; i++)
    {
      const GDate day = carry_day_plus (&now, -i);

      test_insert (diary, test_run (&day, 420, 60, CARRY_RUN_EASY, 10000));
    }
  g_assert_true (carry_balance_history_get_acute_chronic (history, CARRY_ACUTE_CHRONIC_UNCOUPLED, &ratio));
  g_assert_cmpfloat_with_epsilon (ratio, 2.0, 1e-9);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/balance-history/random-edits", test_random_edits);
  g_test_add_func ("/engine/balance-history/background", test_background);
  g_test_add_func ("/engine/balance-history/put-away", test_put_away_at_work);
  g_test_add_func ("/engine/balance-history/acute-chronic", test_acute_chronic);
  g_test_add_func ("/engine/balance-history/daily", test_daily);
  g_test_add_func ("/engine/balance-history/counted", test_counted);

  return g_test_run ();
}
