/* test-impact.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-impact.h"

#include "support/carry-test-diary.h"

#include <math.h>

/* An hour at 3 m/s on the level: its force is that of which all others are multiples. */
static const CarryRunPart hour = { .kind = CARRY_RUN_EASY, .minutes = 60, .metres = 10800, .cadence = 170 };

static const struct
{
  double speed;
  double force;
} forces[] = {
  { 3, 2.51 }, { 5, 2.83 }, { 2, 2.35 }, { 6, 2.99 }, { 0, 2.35 }, { 12, 2.99 }, { NAN, 2.35 },
};

static void
test_force (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (forces); i++)
    g_assert_cmpfloat_with_epsilon (carry_impact_get_force (forces[i].speed), forces[i].force, 1e-9);
}

/* What a tenth more force does, as the science file has it. */
static void
test_sensitivity (void)
{
  g_assert_cmpfloat_with_epsilon (carry_impact_weigh (1.1 * 2.51, CARRY_IMPACT_IMPULSE), 1.10, 0.005);
  g_assert_cmpfloat_with_epsilon (carry_impact_weigh (1.1 * 2.51, CARRY_IMPACT_COMPOSITE), 1.46, 0.005);
  g_assert_cmpfloat_with_epsilon (carry_impact_weigh (1.1 * 2.51, CARRY_IMPACT_BONE), 1.88, 0.005);
  g_assert_cmpfloat (carry_impact_weigh (2.51, CARRY_IMPACT_BONE), ==, 1);
  g_assert_cmpfloat (carry_impact_weigh (0, CARRY_IMPACT_BONE), ==, 0);
}

static const struct
{
  const char *name;
  CarrySurface surface;
  double factor;
} surfaces[] = {
  { "unknown", CARRY_SURFACE_UNKNOWN, 1.00 },   { "road", CARRY_SURFACE_ROAD, 1.00 },
  { "track", CARRY_SURFACE_TRACK, 0.95 },       { "treadmill", CARRY_SURFACE_TREADMILL, 1.00 },
  { "grass", CARRY_SURFACE_GRASS, 0.97 },       { "trail", CARRY_SURFACE_TRAIL, 1.00 },
  { "woodchip", CARRY_SURFACE_WOODCHIP, 0.93 }, { "sand", CARRY_SURFACE_SAND, 0.85 },
};

/* 60 min × 170 steps, each as much as one at 3 m/s. */
static void
test_surface (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  CarryRunPart part = hour;

  part.surface = surfaces[i].surface;
  for (double n = 1; n < 7; n += 1)
    g_assert_cmpfloat_with_epsilon (carry_impact_get (&part, CARRY_TISSUE_ANY, n), 10200 * surfaces[i].factor,
                                    1e-6);
}

static const struct
{
  CarryTissue tissue;
  double gradient;
  double factor;
} slopes[] = {
  { CARRY_TISSUE_SHIN, -0.10, 0.92 },    { CARRY_TISSUE_SHIN, 0.10, 1.08 },
  { CARRY_TISSUE_SHIN, 0.05, 1.04 },     { CARRY_TISSUE_KNEE, -0.10, 1.30 },
  { CARRY_TISSUE_KNEE, 0.10, 0.90 },     { CARRY_TISSUE_KNEE, -0.05, 1.15 },
  { CARRY_TISSUE_ACHILLES, 0.10, 1.20 }, { CARRY_TISSUE_ACHILLES, -0.10, 0.95 },
  { CARRY_TISSUE_ACHILLES, 0.40, 1.20 }, { CARRY_TISSUE_ANY, -0.30, 1.00 },
  { CARRY_TISSUE_KNEE, 0, 1.00 },        { CARRY_TISSUE_KNEE, NAN, 1.00 },
};

static void
test_slopes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slopes); i++)
    g_assert_cmpfloat_with_epsilon (carry_impact_get_gradient_factor (slopes[i].tissue, slopes[i].gradient),
                                    slopes[i].factor, 1e-9);
}

/* Steps of a kilometre, as the science file has them. */
static const struct
{
  double pace; /* min/km */
  double cadence;
  double steps;
} paces[] = {
  { 7, 165, 1155 },
  { 6, 170, 1020 },
  { 5, 175, 875 },
  { 4, 180, 720 },
};

static void
test_steps (void)
{
  CarryRunPart part = { .kind = CARRY_RUN_EASY, .metres = 1000 };

  for (gsize i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      part.minutes = paces[i].pace;
      g_assert_cmpfloat_with_epsilon (carry_impact_get_cadence (carry_run_part_get_speed (&part)),
                                      paces[i].cadence, 1e-9);
      g_assert_cmpfloat_with_epsilon (carry_impact_get_steps (&part), paces[i].steps, 1e-6);
    }

  part.cadence = 186;
  part.minutes = 5;
  g_assert_cmpfloat (carry_impact_get_steps (&part), ==, 930);
}

static const struct
{
  const char *name;
  CarryRunPart part;
  double steps;
} unknown[] = {
  { "no-distance", { .kind = CARRY_RUN_EASY, .minutes = 30 }, 30 * 170 },
  { "no-minutes", { .kind = CARRY_RUN_EASY, .metres = 12000 }, 12000 },
  { "nothing", { .kind = CARRY_RUN_EASY }, 0 },
  { "cross", { .kind = CARRY_RUN_CROSS, .minutes = 60, .metres = 30000 }, 0 },
  { "walking", { .kind = CARRY_RUN_WALK_RUN, .minutes = 60, .metres = 3000 }, 60 * 160 },
  { "too-fast", { .kind = CARRY_RUN_EASY, .minutes = 1, .metres = 100000 }, 185 },
};

static void
test_unknown (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpfloat_with_epsilon (carry_impact_get_steps (&unknown[i].part), unknown[i].steps, 1e-9);
  g_assert_true (isfinite (carry_impact_get (&unknown[i].part, CARRY_TISSUE_SHIN, CARRY_IMPACT_BONE)));
}

/* Fast kilometres have fewer steps: as an impulse, they add less than slow ones. */
static void
test_fast_kilometres (void)
{
  const CarryRunPart slow = { .kind = CARRY_RUN_EASY, .minutes = 60, .metres = 10000 };
  const CarryRunPart fast = { .kind = CARRY_RUN_TEMPO, .minutes = 40, .metres = 10000 };

  g_assert_cmpfloat (carry_impact_get (&fast, CARRY_TISSUE_ANY, CARRY_IMPACT_IMPULSE), <,
                     carry_impact_get (&slow, CARRY_TISSUE_ANY, CARRY_IMPACT_IMPULSE));
}

/* 10 km in an hour are 2.778 m/s: 10,200 steps of 2.4744 body weights each, that is 0.98584 of 2.51. On hills one
 * half goes up 6 % and one down: knees 1 − 0.06 and 1 + 0.18. */
static void
test_runs (void)
{
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) easy = test_run (&day, 420, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarrySession) hills = test_run (&day, 420, 60, CARRY_RUN_HILLS, 10000);
  g_autoptr (CarrySession) missed = carry_session_edit (easy, NULL, "status", CARRY_STATUS_MISSED, NULL);
  const double level = 10200 * (2.51 + 0.16 * (10.0 / 3.6 - 3)) / 2.51;

  g_assert_cmpfloat_with_epsilon (
      carry_impact_from_run (CARRY_RUN (easy), CARRY_TISSUE_KNEE, CARRY_IMPACT_IMPULSE), level, 1e-6);
  g_assert_cmpfloat_with_epsilon (
      carry_impact_from_run (CARRY_RUN (hills), CARRY_TISSUE_KNEE, CARRY_IMPACT_IMPULSE),
      level * (0.94 + 1.18) / 2, 1e-6);
  g_assert_cmpfloat (carry_impact_from_run (CARRY_RUN (missed), CARRY_TISSUE_ANY, 1), ==, 0);
}

static void
test_jumps (void)
{
  const char *const jumps[] = { "pogo",       "3x10-15 r60 c45", "cmj", "3x5 r90 c15",
                                "back_squat", "3x5@80% r180",    NULL };
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarrySession) session = test_lifting (catalogue, &day, 40, jumps);
  g_autoptr (CarrySession) skipped = carry_session_edit (session, NULL, "status", CARRY_STATUS_SKIPPED, NULL);

  g_assert_cmpuint (carry_impact_get_jumps (CARRY_STRENGTH_SESSION (session)), ==, 60);
  g_assert_cmpuint (carry_impact_get_jumps (CARRY_STRENGTH_SESSION (skipped)), ==, 0);
}

static const struct
{
  const char *name;
  double week;
  double before[6];
  guint n_before;
  double percent; /* 0 for nothing to compare with */
} weeks[] = {
  { "none-before", 100, { 0 }, 0, 0 },
  { "rest-before", 100, { 0, 0, 0, 0 }, 4, 0 },
  { "one-before", 100, { 80 }, 1, 125 },
  { "three-before", 100, { 50, 300, 100 }, 3, 100 },
  { "four-before", 120, { 400, 90, 110, 10 }, 4, 120 },
  { "older-ones", 120, { 400, 90, 110, 10, 9000, 9000 }, 6, 120 },
  { "empty-week", 0, { 80 }, 1, 0 },
};

static void
test_week (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  CarryImpactIndex index;
  const gboolean known = carry_impact_compare (weeks[i].week, weeks[i].before, weeks[i].n_before, &index);

  g_assert_cmpint (known, ==, weeks[i].percent > 0 || weeks[i].week == 0);
  g_assert_cmpfloat_with_epsilon (index.percent, weeks[i].percent, 1e-9);
  g_assert_cmpfloat_with_epsilon (index.least, 0.9 * weeks[i].percent, 1e-9);
  g_assert_cmpfloat_with_epsilon (index.most, 1.1 * weeks[i].percent, 1e-9);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/impact/force", test_force);
  g_test_add_func ("/engine/impact/sensitivity", test_sensitivity);
  for (gsize i = 0; i < G_N_ELEMENTS (surfaces); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/impact/surface/", surfaces[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_surface);
    }
  g_test_add_func ("/engine/impact/slopes", test_slopes);
  g_test_add_func ("/engine/impact/steps", test_steps);
  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/impact/unknown/", unknown[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_unknown);
    }
  g_test_add_func ("/engine/impact/fast-kilometres", test_fast_kilometres);
  g_test_add_func ("/engine/impact/runs", test_runs);
  g_test_add_func ("/engine/impact/jumps", test_jumps);
  for (gsize i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/impact/week/", weeks[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_week);
    }

  return g_test_run ();
}
