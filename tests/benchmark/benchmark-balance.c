/* benchmark-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance.h"
#include "carry-benchmark.h"
#include "support/carry-test-diary.h"

/* How long it takes to sum up ten years of training, 3,650 runs and 1,000 strength sessions of ten exercises with four
 * sets each, and to follow an edit: of this week, and of the very first one, after which all others are entered with
 * another fitness. */

#define N_DAYS 3650
#define N_SESSIONS 1000

typedef struct
{
  CarryDiary *diary;
  CarryBalance *balance;
  GDate today;
  CarrySession *recent;
  CarrySession *first;
} Years;

static void
fill (Years *self)
{
  static const char *const lifts[] = {
    "back_squat",   "4x5@80% r180", "rdl",          "4x6@75% r120", "sl_calf",     "4x8-15 r90", "side_plank",
    "4x20-30s r45", "nordic",       "4x5 r120",     "pull_up",      "4x5 r120",    "push_up",    "4x10 r60",
    "dead_bug",     "4x8 r45",      "bulgarian_ss", "4x8 r90",      "seated_calf", "4x12 r60",   NULL,
  };
  static const CarryRunKind kinds[] = { CARRY_RUN_EASY, CARRY_RUN_THRESHOLD, CARRY_RUN_EASY, CARRY_RUN_HILLS,
                                        CARRY_RUN_EASY, CARRY_RUN_STRIDES,   CARRY_RUN_LONG };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < N_DAYS; i++)
    {
      const GDate day = carry_day_plus (&self->today, i + 1 - N_DAYS);

      g_ptr_array_add (sessions, test_run (&day, 420, 40 + (guint)(i % 50), kinds[i % 7], 8000 + i % 900));
    }
  self->first = g_object_ref (g_ptr_array_index (sessions, 0));
  self->recent = g_object_ref (g_ptr_array_index (sessions, sessions->len - 1));

  for (int i = 0; i < N_SESSIONS; i++)
    {
      const GDate day = carry_day_plus (&self->today, i * N_DAYS / N_SESSIONS + 1 - N_DAYS);

      g_ptr_array_add (sessions, test_lifting (catalogue, &day, 60, lifts));
    }

  carry_diary_fill (self->diary, sessions);
}

static void
sum_up (gpointer data)
{
  const Years *self = data;
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (self->diary, &self->today);
  g_autoptr (CarryBalance) balance = carry_balance_new (history);

  if (carry_balance_history_get_n_weeks (history) < N_DAYS / 7)
    g_error ("Weeks are missing");
}

static void
edit (Years *self, CarrySession **session)
{
  const double effort = carry_session_get_effort (*session) > 4.0 ? 3.0 : 6.0;
  g_autoptr (CarryChange) change = carry_change_new ("Edit");
  g_autoptr (GError) error = NULL;
  CarrySession *after = carry_session_edit (*session, &error, "effort", effort, NULL);

  carry_change_replace (change, *session, after);
  if (!carry_diary_apply (self->diary, change, &error))
    g_error ("%s", error->message);
  g_object_unref (*session);
  *session = after;
}

static void
edit_recent (gpointer data)
{
  edit (data, &((Years *)data)->recent);
}

static void
edit_first (gpointer data)
{
  edit (data, &((Years *)data)->first);
}

static void
change_period (gpointer data)
{
  Years *self = data;

  carry_balance_set_period (self->balance, CARRY_BALANCE_PERIOD_4_WEEKS);
  carry_balance_set_period (self->balance, CARRY_BALANCE_PERIOD_ALL);
}

int
main (int argc, char *argv[])
{
  Years years = { .today = test_day (26, G_DATE_NOVEMBER, 2026), .diary = carry_diary_new (G_DATE_MONDAY) };
  g_autoptr (CarryBalanceHistory) history = NULL;
  const CarryBenchmarkRow rows[] = {
    { "sum up ten years", 150, sum_up, &years },
    { "an edit of this week, all periods open", 1, edit_recent, &years },
    { "an edit ten years ago, all periods open", 1, edit_first, &years },
    { "four weeks, and all again", 0, change_period, &years },
  };
  int failed;

  fill (&years);
  history = carry_balance_history_new (years.diary, &years.today);
  years.balance = carry_balance_new (history);
  carry_balance_set_period (years.balance, CARRY_BALANCE_PERIOD_ALL);

  failed = carry_benchmark_run (argc, argv, rows, G_N_ELEMENTS (rows));

  g_object_unref (years.balance);
  g_object_unref (years.diary);
  g_object_unref (years.recent);
  g_object_unref (years.first);

  return failed;
}
