/* test-balance-advice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance-advice.h"
#include "carry-record-advice.h"

#include "support/carry-test-log.h"

#define MOST_EXERCISES 8

typedef char *(*Advise) (CarryBalance *);

/* What was done on Monday 23 November 2026, and what is said about it. */
typedef struct
{
  const char *name;
  Advise advise;
  guint run_minutes;
  const char *exercises[2 * MOST_EXERCISES + 1]; /* each followed by its dose */
  const char *expected;                          /* NULL for nothing */
} Row;

static const Row rows[] = {
  /* one set in an hour of running is enough; of the muscles without any the calf works hardest */
  { "muscles/too-little", carry_balance_advise_muscles, 0, { "back_squat", "3x5", NULL }, NULL },
  { "muscles/low",
    carry_balance_advise_muscles,
    60,
    { "back_squat", "3x5", NULL },
    "Fewest sets for what running asks: Soleus." },

  /* of calves 3 of 6 are there; the targets begin at 6, of trunk and upper body at 4 */
  { "regions/low",
    carry_balance_advise_regions,
    0,
    { "seated_calf", "3x10", NULL },
    "Sets a week to the targets: Hips and glutes +6, Quads +6, Hamstrings +6, Calves and feet +3, Trunk +4, "
    "Upper body +4." },

  /* fewer than 4 sets make no share; 4 to 4 of knee and hip, half of them on one leg, is on target */
  { "movement/too-little", carry_balance_advise_movement, 0, { "back_squat", "3x5", NULL }, NULL },
  { "movement/fine",
    carry_balance_advise_movement,
    0,
    { "back_squat", "2x5", "rdl", "2x6", "lat_lunge", "2x8", "sl_rdl", "2x8", NULL },
    NULL },
  { "movement/one-leg-low",
    carry_balance_advise_movement,
    0,
    { "back_squat", "3x5", "rdl", "3x6", NULL },
    "Lunges, step-ups or single-leg bridges bring more work on one leg." },
  { "movement/knee-low",
    carry_balance_advise_movement,
    0,
    { "sl_rdl", "4x8", NULL },
    "Squats, lunges or step-ups balance much work of the hip." },
  { "movement/knee-high",
    carry_balance_advise_movement,
    0,
    { "bulgarian_ss", "4x8", NULL },
    "Hinges, bridges or hamstring curls balance much work of the knee." },
  { "movement/push-low",
    carry_balance_advise_movement,
    0,
    { "pull_up", "4x5", NULL },
    "Presses or push-ups balance much pulling." },
  { "movement/push-high",
    carry_balance_advise_movement,
    0,
    { "push_up", "4x10", NULL },
    "Rows or pull-ups balance much pressing." },

  { "patterns/too-little", carry_balance_advise_patterns, 0, { "back_squat", "3x5", NULL }, NULL },
  { "patterns/low",
    carry_balance_advise_patterns,
    0,
    { "back_squat", "3x5", "rdl", "3x6", "sl_calf", "3x8", "pull_up", "3x5", NULL },
    "No hard set in this time: Hip, Trunk." },
  { "patterns/fine",
    carry_balance_advise_patterns,
    0,
    { "back_squat", "3x5", "rdl", "3x6", "sl_calf", "3x8", "pull_up", "3x5", "side_plank", "2x30s",
      "copenhagen", "2x20s", NULL },
    NULL },
};

static CarryBalance *
balance_of (CarryDiary *diary)
{
  const GDate today = test_day (26, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (diary, &today);

  return carry_balance_new (history);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = NULL;
  g_autofree char *advice = NULL;

  if (row->run_minutes > 0)
    test_insert (diary, test_run (&monday, 420, row->run_minutes, CARRY_RUN_EASY, 0));
  test_insert (diary, test_lifting (catalogue, &monday, 45, row->exercises));
  balance = balance_of (diary);
  advice = row->advise (balance);
  g_assert_cmpstr (advice, ==, row->expected);
}

/* A side that did more sets of the same work; four each are needed. */
static const struct
{
  const char *name;
  guint left;
  guint right;
  const char *expected;
  guint gaps;
} sides[] = {
  { "too-little", 3, 4, NULL, 0 },
  { "even", 5, 5, NULL, 0 },
  { "notable", 8, 9, NULL, 0 }, /* 1/9 is 11 % */
  { "left-low", 4, 5, "Start with the left side, and do one set more of it.",
    CARRY_BIT (CARRY_MOVEMENT_GAP_LEFT) },
  { "right-low", 6, 4, "Start with the right side, and do one set more of it.",
    CARRY_BIT (CARRY_MOVEMENT_GAP_RIGHT) },
};

static void
test_sides (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = NULL;
  g_autofree char *advice = NULL;
  CarryTrainingGaps gaps;
  CarrySet sets[20];
  const guint n = sides[i].left + sides[i].right;

  for (guint j = 0; j < n; j++)
    {
      sets[j] = carry_set_of (8, 20, 2);
      sets[j].side = j < sides[i].left ? CARRY_SET_SIDE_LEFT : CARRY_SET_SIDE_RIGHT;
    }
  test_log (diary, catalogue, &monday, "sl_rdl", "4x6-8/side", sets, n);
  balance = balance_of (diary);
  advice = carry_balance_advise_sides (balance);
  g_assert_cmpstr (advice, ==, sides[i].expected);
  gaps = carry_balance_find_gaps (balance);
  g_assert_cmphex (gaps.movements & CARRY_MOVEMENT_GAPS_OF_SIDES, ==, sides[i].gaps);
}

/* One run a week at an effort of 6 for four weeks, 60 minutes each, and another in the week of today. */
static const struct
{
  const char *name;
  guint n_weeks_before;
  guint minutes;
  const char *expected;
} loads[] = {
  { "too-little", 3, 60, NULL },
  { "fine", 4, 60, "This week asks about as much as the four before it." },
  { "low", 4, 30, "This week asks 50% less than the four before it: time to recover." },
  { "high", 4, 90,
    "This week asks 50% more than the four before it: make it shorter, or the next one easier." },
};

static void
test_load (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBalance) balance = NULL;
  g_autofree char *advice = NULL;

  for (guint j = 0; j <= loads[i].n_weeks_before; j++)
    {
      const GDate day = carry_day_plus (&monday, -7 * (int)j);
      g_autoptr (CarrySession) run = test_run (&day, 420, j == 0 ? loads[i].minutes : 60, CARRY_RUN_EASY, 0);

      test_insert (diary, carry_session_edit (run, NULL, "effort", 6.0, NULL));
    }
  balance = balance_of (diary);
  advice = carry_balance_advise_load (balance);
  g_assert_cmpstr (advice, ==, loads[i].expected);
}

/* Squats once a week: the first at so many kilograms, all later ones at others, the last so many days ago. */
static const struct
{
  const char *name;
  guint n_sessions;
  double first_kg;
  double then_kg;
  double rir;
  int days_ago;
  const char *expected;
} lifts[] = {
  { "none", 0, 0, 0, 0, 0, NULL },
  { "no-estimate", 3, 80, 80, CARRY_SET_UNRATED, 3,
    "Log how many repetitions were left, so that a maximum can be estimated." },
  { "fine", 3, 80, 85, 2, 3, "Nothing to do: the main lifts are trained, and none stands still." },
  { "ten-days", 3, 80, 85, 2, 10, "Nothing to do: the main lifts are trained, and none stands still." },
  { "eleven-days", 3, 80, 85, 2, 11,
    "No main lift for 11 days. One session a week keeps strength (Spiering et al. 2021)." },
  { "two-weeks", 3, 80, 85, 2, 14,
    "No main lift for 2 weeks. One session a week keeps strength (Spiering et al. 2021)." },
  { "many-weeks", 3, 80, 85, 2, 150,
    "No main lift for 21 weeks. One session a week keeps strength (Spiering et al. 2021)." },
  /* 8 sessions are 7 weeks from first to last: with 3 days, 52; one week more is 59 days */
  { "not-yet-still", 8, 85, 80, 2, 3, "Nothing to do: the main lifts are trained, and none stands still." },
  { "still", 9, 85, 80, 2, 3,
    "Back Squat: no higher estimated maximum for 8 weeks. A lighter week, then a little more load, may "
    "help." },
};

static void
test_records (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  const GDate today = test_day (26, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryAthlete) athlete = g_object_new (CARRY_TYPE_ATHLETE, "weight", 75.0, NULL);
  g_autoptr (CarryRecords) records = NULL;
  g_autofree char *advice = NULL;

  for (guint j = 0; j < lifts[i].n_sessions; j++)
    {
      const GDate day = carry_day_plus (&today, -lifts[i].days_ago - 7 * (int)(lifts[i].n_sessions - 1 - j));
      const CarrySet set = carry_set_of (5, j == 0 ? lifts[i].first_kg : lifts[i].then_kg, lifts[i].rir);

      test_log (diary, catalogue, &day, "back_squat", "3x4-6", &set, 1);
    }
  records = carry_records_new (diary, athlete);
  advice = carry_records_advise (records, &today);
  g_assert_cmpstr (advice, ==, lifts[i].expected);
}

#define ADD_ALL(table, path, function)                                                                       \
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)                                                           \
    {                                                                                                        \
      g_autofree char *name = g_strconcat ("/engine/balance-advice/" path, (table)[i].name, NULL);           \
                                                                                                             \
      g_test_add_data_func (name, GUINT_TO_POINTER (i), function);                                           \
    }

int
main (int argc, char *argv[])
{
  g_setenv ("LC_ALL", "C", TRUE);
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = g_strconcat ("/engine/balance-advice/", rows[i].name, NULL);

      g_test_add_data_func (name, &rows[i], test_row);
    }
  ADD_ALL (sides, "sides/", test_sides)
  ADD_ALL (loads, "load/", test_load)
  ADD_ALL (lifts, "records/", test_records)

  return g_test_run ();
}
