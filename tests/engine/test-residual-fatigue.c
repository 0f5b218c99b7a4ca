/* test-residual-fatigue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-residual-fatigue.h"

#include "support/carry-test-diary.h"

#include <math.h>

/* F(t) as the science file has it. */
static const struct
{
  double hours;
  double left;
} declines[] = {
  { 0, 1 }, { 6, 0.78 }, { 12, 0.61 }, { 24, 0.37 }, { 36, 0.22 }, { 48, 0.14 }, { 72, 0.05 },
};

static void
test_decline (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (declines); i++)
    g_assert_cmpfloat_with_epsilon (
        carry_residual_fatigue_get_decline (declines[i].hours, CARRY_RESIDUAL_HOURS), declines[i].left,
        0.005);

  g_assert_cmpfloat_with_epsilon (carry_residual_fatigue_get_decline (16.6, CARRY_RESIDUAL_HOURS), 0.5,
                                  0.001);
  g_assert_cmpfloat (carry_residual_fatigue_get_decline (-1, CARRY_RESIDUAL_HOURS), ==, 0);
  g_assert_cmpfloat (carry_residual_fatigue_get_decline (NAN, CARRY_RESIDUAL_HOURS), ==, 0);
  g_assert_cmpfloat (carry_residual_fatigue_get_decline (1e9, CARRY_RESIDUAL_HOURS), ==, 0);
}

static void
test_factors (void)
{
  g_assert_cmpfloat (carry_residual_fatigue_get_volume_factor (0), ==, 0);
  g_assert_cmpfloat (carry_residual_fatigue_get_volume_factor (1), ==, 0.4);
  g_assert_cmpfloat (carry_residual_fatigue_get_volume_factor (9), ==, 0.75);
  g_assert_cmpfloat (carry_residual_fatigue_get_volume_factor (12), ==, 1);
  g_assert_cmpfloat (carry_residual_fatigue_get_volume_factor (100), ==, 1.6);
  g_assert_cmpfloat (carry_residual_fatigue_get_novelty_factor (TRUE), ==, 1.6);
  g_assert_cmpfloat (carry_residual_fatigue_get_novelty_factor (FALSE), ==, 1);
  g_assert_cmpfloat (carry_residual_fatigue_get_eccentric_factor (0.3), ==, 1.3);
  g_assert_cmpfloat (carry_residual_fatigue_get_eccentric_factor (0.29), ==, 1);
}

static const struct
{
  const char *name;
  const char *exercises[7];
  gboolean new_work;
  gboolean known;
  CarryMuscle muscle;
  double amount;
} sessions[] = {
  /* 12 hard sets, heavy, none of them braking: exactly 1. */
  { "usual", { "back_squat", "12x5@80% r180", NULL }, FALSE, TRUE, CARRY_MUSCLE_QUADS, 1 },
  { "usual-secondary", { "back_squat", "12x5@80% r180", NULL }, FALSE, TRUE, CARRY_MUSCLE_ADDUCTORS, 0.5 },
  { "usual-calf", { "back_squat", "12x5@80% r180", NULL }, FALSE, TRUE, CARRY_MUSCLE_SOLEUS, 0 },
  { "new", { "back_squat", "12x5@80% r180", NULL }, TRUE, TRUE, CARRY_MUSCLE_QUADS, 1.6 },
  /* 9 sets, 3 of them braking, a third: 1.3 × 0.75. The gluteus is primary in 6, the quads in 3, the calf in 3. */
  { "mixed-glute",
    { "back_squat", "3x5@80% r180", "rdl", "3x6@75% r120", "sl_calf", "3x8 r90", NULL },
    FALSE,
    TRUE,
    CARRY_MUSCLE_GLUTE_MAX,
    0.975 },
  { "mixed-quads",
    { "back_squat", "3x5@80% r180", "rdl", "3x6@75% r120", "sl_calf", "3x8 r90", NULL },
    FALSE,
    TRUE,
    CARRY_MUSCLE_QUADS,
    0.4875 },
  { "mixed-calf",
    { "back_squat", "3x5@80% r180", "rdl", "3x6@75% r120", "sl_calf", "3x8 r90", NULL },
    FALSE,
    TRUE,
    CARRY_MUSCLE_GASTROC,
    0.4875 },
  /* Moderate: four sixths of it; 6 sets: half of that. */
  { "moderate", { "back_squat", "6x8@70% r120", NULL }, FALSE, TRUE, CARRY_MUSCLE_QUADS, 4.0 / 12 },
  { "jumps", { "cmj", "6x5 r90 c30", NULL }, FALSE, TRUE, CARRY_MUSCLE_QUADS, 5.0 / 12 },
  { "too-easy", { "back_squat", "6x8@RIR6 r120", NULL }, FALSE, TRUE, CARRY_MUSCLE_QUADS, 0 },
  { "upper", { "pull_up", "6x5 r120", NULL }, FALSE, TRUE, CARRY_MUSCLE_HIP_FLEX, 0 },
  { "core", { "dead_bug", "6x8 r45", NULL }, FALSE, TRUE, CARRY_MUSCLE_HIP_FLEX, 0 },
  { "empty", { NULL }, FALSE, FALSE, CARRY_MUSCLE_QUADS, 0 },
};

static void
test_session (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarrySession) session = test_lifting (catalogue, &day, 50, sessions[i].exercises);
  const CarryResidualFatigue left =
      carry_residual_fatigue_from_strength (CARRY_STRENGTH_SESSION (session), sessions[i].new_work);

  g_assert_cmpint (left.known, ==, sessions[i].known);
  g_assert_cmpfloat (left.hours, ==, 24);
  g_assert_cmpfloat_with_epsilon (left.amounts[sessions[i].muscle], sessions[i].amount, 1e-9);
}

/* What is left of a run in the soleus, the muscle group that runs ask most. */
static const struct
{
  const char *name;
  CarryRunKind kind;
  guint minutes;
  double load; /* minutes × usual effort, AU */
  double time_constant; /* h */
  double after; /* h */
  double most; /* may be left then */
} runs[] = {
  /* A usual run is gone within a day (Doma et al. 2019). */
  { "recovery", CARRY_RUN_RECOVERY, 30, 60, 8, 24, 0.05 },
  { "easy-hour", CARRY_RUN_EASY, 60, 180, 8.5, 24, 0.05 },
  { "steady-hour", CARRY_RUN_STEADY, 60, 300, 11.5, 24, 0.07 },
  { "intervals", CARRY_RUN_INTERVALS, 60, 480, 16, 48, 0.05 },
  { "long", CARRY_RUN_LONG, 150, 600, 19, 48, 0.1 },
  { "marathon", CARRY_RUN_RACE, 210, 1890, 48, 240, 0.05 },
  { "longest", CARRY_RUN_RACE, 1000, 9000, 48, 504, 0.05 },
};

static void
test_run_leaves (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) run = test_run (&day, 60, runs[i].minutes, runs[i].kind, runs[i].minutes * 160.0);
  const CarryResidualFatigue left = carry_residual_fatigue_from_run (CARRY_RUN (run));

  g_assert_true (left.known);
  g_assert_cmpfloat_with_epsilon (left.hours, runs[i].time_constant, 1e-9);
  g_assert_cmpfloat_with_epsilon (left.amounts[CARRY_MUSCLE_SOLEUS], runs[i].load / 600, 1e-9);
  g_assert_cmpfloat (left.amounts[CARRY_MUSCLE_SOLEUS] *
                         carry_residual_fatigue_get_decline (runs[i].after, left.hours),
                     <=, runs[i].most);
}

static void
test_cross (void)
{
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) cross = test_run (&day, 420, 60, CARRY_RUN_CROSS, 0);

  g_assert_false (carry_residual_fatigue_from_run (CARRY_RUN (cross)).known);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/residual-fatigue/decline", test_decline);
  g_test_add_func ("/engine/residual-fatigue/factors", test_factors);
  for (gsize i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/residual-fatigue/strength/", sessions[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_session);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/residual-fatigue/run/", runs[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_run_leaves);
    }
  g_test_add_func ("/engine/residual-fatigue/cross", test_cross);

  return g_test_run ();
}
