/* test-run-spike.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-run-spike.h"

#include "support/carry-test-diary.h"

#include <math.h>

static const struct
{
  const char *name;
  double metres;
  double longest;
  CarrySpikeState state;
  double hazard_ratio;
} runs[] = {
  { "shorter", 8000, 10000, CARRY_SPIKE_STATE_NONE, 1 },
  { "at-10-percent", 11000, 10000, CARRY_SPIKE_STATE_NONE, 1 },
  { "at-10-percent-of-miles", 1.1 * 8046.72, 8046.72, CARRY_SPIKE_STATE_NONE, 1 },
  { "over-10-percent", 11001, 10000, CARRY_SPIKE_STATE_SMALL, 1.64 },
  { "at-30-percent", 13000, 10000, CARRY_SPIKE_STATE_SMALL, 1.64 },
  { "over-30-percent", 13001, 10000, CARRY_SPIKE_STATE_MODERATE, 1.52 },
  { "at-double", 20000, 10000, CARRY_SPIKE_STATE_MODERATE, 1.52 },
  { "over-double", 20001, 10000, CARRY_SPIKE_STATE_LARGE, 2.28 },
  { "huge", 1e9, 1, CARRY_SPIKE_STATE_LARGE, 2.28 },
  { "no-history", 5000, 0, CARRY_SPIKE_STATE_NO_HISTORY, 0 },
  { "no-distance", 0, 10000, CARRY_SPIKE_STATE_UNKNOWN, 0 },
  { "no-number", NAN, 10000, CARRY_SPIKE_STATE_UNKNOWN, 0 },
  { "no-end", INFINITY, 10000, CARRY_SPIKE_STATE_UNKNOWN, 0 },
};

static void
test_compare (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryRunSpike spike = carry_run_spike_compare (runs[i].metres, runs[i].longest);
  g_autofree char *text = carry_run_spike_describe (&spike);

  g_assert_cmpint (spike.state, ==, runs[i].state);
  g_assert_cmpfloat (carry_spike_state_get_hazard_ratio (spike.state), ==, runs[i].hazard_ratio);
  g_assert_cmpint (carry_run_spike_is_alarm (&spike, 10), ==, runs[i].hazard_ratio > 1);
  g_assert_cmpint (strstr (text, "cohort") != NULL, ==, runs[i].hazard_ratio > 1);
  g_assert_true (isfinite (spike.ratio));
}

/* What is planned counts for what is planned later; what is run on the same day does not. */
static void
test_plan (void)
{
  const CarrySpikeRun plan[] = {
    { 1036, 14000 },  /* 1.077 of the 13 km before it: the 30 km were 31 days ago */
    { 1000, 10000 }, /* the first */
    { 1023, 13000 },  /* shorter than the 30 km */
    { 1005, 8000 },  /* beside the 10 km, not the 30 km of the same day */
    { 1005, 30000 }, /* three times the 10 km */
    { 1010, 0 },
  };
  const CarrySpikeState states[] = {
    CARRY_SPIKE_STATE_NONE, CARRY_SPIKE_STATE_NO_HISTORY, CARRY_SPIKE_STATE_NONE,
    CARRY_SPIKE_STATE_NONE, CARRY_SPIKE_STATE_LARGE,      CARRY_SPIKE_STATE_UNKNOWN,
  };
  const double longest[] = { 13000, 0, 30000, 10000, 10000, 30000 };
  CarryRunSpike spikes[G_N_ELEMENTS (plan)];

  carry_run_spike_assess (plan, G_N_ELEMENTS (plan), spikes);

  for (gsize i = 0; i < G_N_ELEMENTS (plan); i++)
    {
      g_assert_cmpint (spikes[i].state, ==, states[i]);
      g_assert_cmpfloat (spikes[i].longest, ==, longest[i]);
    }
}

/* The thirtieth day before still counts, the thirty-first does not. */
static void
test_thirty_days (void)
{
  const CarrySpikeRun near[] = { { 100, 20000 }, { 129, 5000 }, { 130, 20000 } };
  const CarrySpikeRun far[] = { { 99, 20000 }, { 129, 5000 }, { 130, 20000 } };
  const CarrySpikeRun gone[] = { { 99, 20000 }, { 130, 5000 } };
  CarryRunSpike spikes[3];

  carry_run_spike_assess (near, 3, spikes);
  g_assert_cmpint (spikes[2].state, ==, CARRY_SPIKE_STATE_NONE);
  carry_run_spike_assess (far, 3, spikes);
  g_assert_cmpint (spikes[2].state, ==, CARRY_SPIKE_STATE_LARGE);
  carry_run_spike_assess (gone, 2, spikes);
  g_assert_cmpint (spikes[1].state, ==, CARRY_SPIKE_STATE_NO_HISTORY);
}

/* Before a week is known nothing is an alarm; after a break what was before it is still known. */
static void
test_first_week (void)
{
  const CarrySpikeRun first[] = { { 93, 0 }, { 100, 5000 }, { 102, 8000 }, { 106, 12000 }, { 107, 14000 } };
  const gboolean alarms[] = { FALSE, FALSE, FALSE, FALSE, TRUE };
  const CarrySpikeRun after_break[] = { { 60, 10000 }, { 100, 5000 }, { 102, 8000 } };
  CarryRunSpike spikes[5];

  carry_run_spike_assess (first, 5, spikes);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpint (carry_run_spike_is_alarm (&spikes[i], 10), ==, alarms[i]);

  carry_run_spike_assess (after_break, 3, spikes);
  g_assert_true (carry_run_spike_is_alarm (&spikes[2], 10));
}

/* The runner's own limit counts; just as much longer is not more. */
static void
test_own_limit (void)
{
  const CarrySpikeRun runs_of_month[] = { { 100, 10000 }, { 120, 12500 } };
  CarryRunSpike spikes[2];

  carry_run_spike_assess (runs_of_month, 2, spikes);
  g_assert_true (carry_run_spike_is_alarm (&spikes[1], 10));
  g_assert_true (carry_run_spike_is_alarm (&spikes[1], 24));
  g_assert_false (carry_run_spike_is_alarm (&spikes[1], 25));
  g_assert_false (carry_run_spike_is_alarm (&spikes[1], 30));
}

/* Against a plain search through all runs; and the order of the runs does not matter. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1203);

  for (guint round = 0; round < 300; round++)
    {
      const guint n = (guint)g_rand_int_range (random, 1, 60);
      CarrySpikeRun drawn[60], reversed[60];
      CarryRunSpike spikes[60], backwards[60];

      for (guint i = 0; i < n; i++)
        {
          drawn[i] = (CarrySpikeRun){ 700000u + (guint)g_rand_int_range (random, 0, 90),
                                      1000.0 * g_rand_int_range (random, 0, 30) };
          reversed[n - 1 - i] = drawn[i];
        }
      carry_run_spike_assess (drawn, n, spikes);
      carry_run_spike_assess (reversed, n, backwards);

      for (guint i = 0; i < n; i++)
        {
          double longest = 0;

          for (guint j = 0; j < n; j++)
            if (drawn[j].day < drawn[i].day && drawn[j].day + 30 >= drawn[i].day)
              longest = MAX (longest, drawn[j].metres);

          g_assert_cmpfloat (spikes[i].longest, ==, longest);
          g_assert_cmpint (spikes[i].state, ==, backwards[n - 1 - i].state);
        }
    }
}

/* A missed run and a long ride are nothing to build on; a recorded distance counts for the planned one. */
static void
test_sessions (void)
{
  const CarryActivityFacts facts = { .sport = "running", .timer_s = 4000, .distance_m = 12000 };
  const GDate first = test_day (28, G_DATE_DECEMBER, 2026);
  const GDate next = test_day (2, G_DATE_JANUARY, 2027);
  const GDate last = test_day (10, G_DATE_JANUARY, 2027);
  g_autoptr (CarryActivity) activity = carry_activity_new (&facts);
  g_autoptr (CarrySession) ten = test_run (&first, 420, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarrySession) forty = test_run (&next, 420, 240, CARRY_RUN_LONG, 40000);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) spikes = NULL;
  const CarryRunSpike *spike;

  g_ptr_array_add (sessions, test_run (&last, 420, 90, CARRY_RUN_LONG, 15000));
  g_ptr_array_add (sessions, carry_session_edit (ten, NULL, "activity", activity, NULL));
  g_ptr_array_add (sessions, carry_session_edit (forty, NULL, "status", CARRY_STATUS_SKIPPED, NULL));
  g_ptr_array_add (sessions, test_run (&next, 420, 180, CARRY_RUN_CROSS, 90000));
  g_ptr_array_add (sessions, test_strength (&next, 1080, 40, "Heavy"));
  spikes = carry_run_spike_assess_sessions (sessions);

  g_assert_cmpuint (spikes->len, ==, 5);
  spike = &g_array_index (spikes, CarryRunSpike, 0);
  g_assert_cmpfloat (spike->longest, ==, 12000);
  g_assert_cmpfloat (spike->ratio, ==, 1.25);
  g_assert_cmpint (spike->state, ==, CARRY_SPIKE_STATE_SMALL);
  g_assert_cmpint (g_array_index (spikes, CarryRunSpike, 1).state, ==, CARRY_SPIKE_STATE_NO_HISTORY);
  for (guint i = 2; i < 5; i++)
    g_assert_cmpint (g_array_index (spikes, CarryRunSpike, i).state, ==, CARRY_SPIKE_STATE_UNKNOWN);
}

static void
test_no_runs (void)
{
  g_autoptr (GPtrArray) sessions = g_ptr_array_new ();
  g_autoptr (GArray) spikes = carry_run_spike_assess_sessions (sessions);

  carry_run_spike_assess (NULL, 0, NULL);
  g_assert_cmpuint (spikes->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/run-spike/compare/", runs[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_compare);
    }
  g_test_add_func ("/engine/run-spike/first-week", test_first_week);
  g_test_add_func ("/engine/run-spike/own-limit", test_own_limit);
  g_test_add_func ("/engine/run-spike/plan", test_plan);
  g_test_add_func ("/engine/run-spike/thirty-days", test_thirty_days);
  g_test_add_func ("/engine/run-spike/random", test_random);
  g_test_add_func ("/engine/run-spike/sessions", test_sessions);
  g_test_add_func ("/engine/run-spike/no-runs", test_no_runs);

  return g_test_run ();
}
