/* test-run-demand.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-run-demand.h"

#include "support/carry-test-sessions.h"

#include <math.h>

static const struct
{
  const char *name;
  CarryRunKind kind;
  double speed; /* m/s, 0 if it is not known */
  CarrySpeedZone zone;
} zones[] = {
  { "at-3.5", CARRY_RUN_EASY, 3.5, CARRY_SPEED_ZONE_EASY },
  { "over-3.5", CARRY_RUN_EASY, 3.51, CARRY_SPEED_ZONE_TEMPO },
  { "at-5", CARRY_RUN_TEMPO, 5.0, CARRY_SPEED_ZONE_TEMPO },
  { "at-7", CARRY_RUN_RACE, 7.0, CARRY_SPEED_ZONE_FAST },
  { "over-7", CARRY_RUN_RACE, 7.1, CARRY_SPEED_ZONE_SPRINT },
  { "slow-tempo", CARRY_RUN_TEMPO, 3.0, CARRY_SPEED_ZONE_EASY },
  { "easy-unknown", CARRY_RUN_EASY, 0, CARRY_SPEED_ZONE_EASY },
  { "tempo-unknown", CARRY_RUN_TEMPO, 0, CARRY_SPEED_ZONE_TEMPO },
  { "intervals-with-breaks", CARRY_RUN_INTERVALS, 2.8, CARRY_SPEED_ZONE_TEMPO },
  { "fast-intervals", CARRY_RUN_INTERVALS, 5.2, CARRY_SPEED_ZONE_FAST },
  { "reps-unknown", CARRY_RUN_REPS, 0, CARRY_SPEED_ZONE_FAST },
  { "sprint-with-breaks", CARRY_RUN_SPRINT, 1.4, CARRY_SPEED_ZONE_SPRINT },
};

static void
test_zone (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryRunPart part = { .kind = zones[i].kind, .minutes = 10, .metres = zones[i].speed * 600 };

  g_assert_cmpint (carry_run_demand_get_zone (&part), ==, zones[i].zone);
}

/* Some rows of the map of the science file. */
static const struct
{
  CarryMuscle muscle;
  double demand[CARRY_N_SPEED_ZONES];
  double uphill;
  double downhill;
} rows[] = {
  { CARRY_MUSCLE_SOLEUS, { 1.00, 1.00, 0.95, 0.80 }, 1.20, 0.95 },
  { CARRY_MUSCLE_QUADS, { 0.80, 0.80, 0.75, 0.70 }, 1.00, 1.40 },
  { CARRY_MUSCLE_HAMS, { 0.50, 0.60, 0.80, 1.00 }, 1.10, 0.90 },
  { CARRY_MUSCLE_TIB_POST, { 0.60, 0.60, 0.60, 0.60 }, 1.05, 1.05 },
  { CARRY_MUSCLE_OBLIQUES, { 0.30, 0.35, 0.45, 0.55 }, 1.00, 1.00 },
  { CARRY_MUSCLE_FOREARM, { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
};

static void
test_map (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      for (guint j = 0; j < CARRY_N_SPEED_ZONES; j++)
        g_assert_cmpfloat (carry_run_demand_get_share (rows[i].muscle, j), ==, rows[i].demand[j]);
      g_assert_cmpfloat_with_epsilon (carry_run_demand_get_gradient_factor (rows[i].muscle, 0.1),
                                      rows[i].uphill, 1e-9);
      g_assert_cmpfloat_with_epsilon (carry_run_demand_get_gradient_factor (rows[i].muscle, -0.1),
                                      rows[i].downhill, 1e-9);
      g_assert_cmpfloat_with_epsilon (carry_run_demand_get_gradient_factor (rows[i].muscle, -0.3),
                                      rows[i].downhill, 1e-9);
    }
}

/* No muscle group is forgotten, and none is asked for more than there is. */
static void
test_complete (void)
{
  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    for (guint j = 0; j < CARRY_N_SPEED_ZONES; j++)
      {
        g_assert_cmpfloat (carry_run_demand_get_share (i, j), >, 0);
        g_assert_cmpfloat (carry_run_demand_get_share (i, j), <=, 1);
        g_assert_cmpfloat (carry_run_demand_get_gradient_factor (i, 0), ==, 1);
        g_assert_cmpfloat (carry_run_demand_get_gradient_factor (i, NAN), ==, 1);
      }
}

static void
test_surfaces (void)
{
  g_assert_cmpfloat (carry_run_demand_get_surface_factor (CARRY_MUSCLE_PERONEALS, CARRY_SURFACE_TRAIL), ==,
                     1.3);
  g_assert_cmpfloat (carry_run_demand_get_surface_factor (CARRY_MUSCLE_SOLEUS, CARRY_SURFACE_SAND), ==, 1.3);
  g_assert_cmpfloat (carry_run_demand_get_surface_factor (CARRY_MUSCLE_SOLEUS, CARRY_SURFACE_TRAIL), ==, 1);
  g_assert_cmpfloat (carry_run_demand_get_surface_factor (CARRY_MUSCLE_QUADS, CARRY_SURFACE_SAND), ==, 1);
}

/* Downhill by 5 % on a trail: quads 0.80 × 1.20, peroneals 0.40 × 1.05 × 1.3. */
static void
test_part (void)
{
  const CarryRunPart trail = {
    .kind = CARRY_RUN_EASY, .minutes = 60, .metres = 10000, .gradient = -0.05, .surface = CARRY_SURFACE_TRAIL
  };
  const CarryRunPart cross = { .kind = CARRY_RUN_CROSS, .minutes = 60 };
  double demands[CARRY_N_MUSCLES];

  g_assert_true (carry_run_demand_get (&trail, demands));
  g_assert_cmpfloat_with_epsilon (demands[CARRY_MUSCLE_QUADS], 0.80 * 1.20, 1e-9);
  g_assert_cmpfloat_with_epsilon (demands[CARRY_MUSCLE_PERONEALS], 0.40 * 1.05 * 1.3, 1e-9);
  g_assert_false (carry_run_demand_get (&cross, demands));
}

/* What was recorded counts, and the plan fills in what was not. */
static void
test_recorded_run (void)
{
  const CarryActivityFacts timed = { .sport = "running", .timer_s = 2700 };
  const CarryActivityFacts measured = { .sport = "running", .timer_s = 2700, .distance_m = 9000 };
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&day, 420, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarryActivity) a = carry_activity_new (&timed), b = carry_activity_new (&measured);
  g_autoptr (CarrySession) x = carry_session_edit (planned, NULL, "activity", a, NULL);
  g_autoptr (CarrySession) y = carry_session_edit (planned, NULL, "activity", b, NULL);
  CarryRunPart part = carry_run_part_from_run (CARRY_RUN (planned));

  g_assert_cmpfloat_with_epsilon (carry_run_part_get_speed (&part), 10.0 / 3.6, 1e-9);
  part = carry_run_part_from_run (CARRY_RUN (x));
  g_assert_cmpfloat (part.minutes, ==, 45);
  g_assert_cmpfloat (part.metres, ==, 10000);
  part = carry_run_part_from_run (CARRY_RUN (y));
  g_assert_cmpfloat (part.minutes, ==, 45);
  g_assert_cmpfloat (part.metres, ==, 9000);
  part.minutes = 0;
  g_assert_cmpfloat (carry_run_part_get_speed (&part), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/run-demand/zone/", zones[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_zone);
    }
  g_test_add_func ("/engine/run-demand/map", test_map);
  g_test_add_func ("/engine/run-demand/complete", test_complete);
  g_test_add_func ("/engine/run-demand/surfaces", test_surfaces);
  g_test_add_func ("/engine/run-demand/part", test_part);
  g_test_add_func ("/engine/run-demand/recorded-run", test_recorded_run);

  return g_test_run ();
}
