/* test-muscle-ledger.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-muscle-ledger.h"

#include "support/carry-test-diary.h"

static GDate
monday (void)
{
  return test_day (23, G_DATE_NOVEMBER, 2026);
}

/* 60 min at effort 3 and 10 km/h: 180 AU for the soleus, 0.8 of it for the quads, a tenth for the arms. */
static void
test_easy_run (void)
{
  const GDate day = monday ();
  g_autoptr (CarrySession) run = test_run (&day, 420, 60, CARRY_RUN_EASY, 10000);
  CarryMuscleLedger ledger = { 0 };

  carry_muscle_ledger_add_session (&ledger, run);

  g_assert_cmpfloat_with_epsilon (ledger.run[CARRY_MUSCLE_SOLEUS], 180, 1e-9);
  g_assert_cmpfloat_with_epsilon (ledger.run[CARRY_MUSCLE_QUADS], 144, 1e-9);
  g_assert_cmpfloat_with_epsilon (ledger.run[CARRY_MUSCLE_DELTS], 18, 1e-9);
  g_assert_cmpfloat (ledger.strength[CARRY_MUSCLE_QUADS], ==, 0);
  g_assert_cmpfloat (ledger.unassigned, ==, 0);
}

/* 60 min at effort 7, half of it 6 % uphill and half 6 % downhill; the mean speed of 2.5 m/s hides that hills are
 * run in the zone of tempo. Quads 420 × 0.8 × (1 + 1.24) / 2, soleus 420 × (1.12 + 0.97) / 2. */
static void
test_hills (void)
{
  const GDate day = monday ();
  g_autoptr (CarrySession) run = test_run (&day, 420, 60, CARRY_RUN_HILLS, 9000);
  CarryMuscleLedger ledger = { 0 };

  carry_muscle_ledger_add_session (&ledger, run);

  g_assert_cmpfloat_with_epsilon (ledger.run[CARRY_MUSCLE_QUADS], 420 * 0.8 * 1.12, 1e-9);
  g_assert_cmpfloat_with_epsilon (ledger.run[CARRY_MUSCLE_SOLEUS], 420 * 1.045, 1e-9);
}

/* 50 min at effort 6, 300 AU, and 12 sets: 6 of squats, 3 of pull-ups, 3 of dead bugs that leave 5 repetitions.
 * Quads are primary in 6 of 12; the front of the trunk secondary in 6 and primary in 3. */
static void
test_lifting_session (void)
{
  const char *const exercises[] = { "back_squat", "6x5@80% r180", "pull_up", "3x5 r120",
                                    "dead_bug",   "3x8@RIR5 r45", NULL };
  const GDate day = monday ();
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarrySession) session = test_lifting (catalogue, &day, 50, exercises);
  CarryMuscleLedger ledger = { 0 };

  carry_muscle_ledger_add_session (&ledger, session);

  g_assert_cmpfloat_with_epsilon (ledger.strength[CARRY_MUSCLE_QUADS], 150, 1e-9);
  g_assert_cmpfloat_with_epsilon (ledger.strength[CARRY_MUSCLE_CORE_ANT], 300 * (6 * 0.5 + 3) / 12, 1e-9);
  g_assert_cmpfloat_with_epsilon (ledger.strength[CARRY_MUSCLE_LATS], 75, 1e-9);
  g_assert_cmpfloat (ledger.strength[CARRY_MUSCLE_SOLEUS], ==, 0);
  g_assert_cmpfloat (ledger.run[CARRY_MUSCLE_QUADS], ==, 0);

  g_assert_cmpfloat (ledger.sets.muscles[CARRY_MUSCLE_QUADS], ==, 6);
  g_assert_cmpfloat (ledger.sets.muscles[CARRY_MUSCLE_ERECTORS], ==, 3);
  g_assert_cmpfloat (ledger.sets.muscles[CARRY_MUSCLE_CORE_ANT], ==, 3);
}

static void
test_unassigned (void)
{
  const GDate day = monday ();
  g_autoptr (CarrySession) cross = test_run (&day, 420, 60, CARRY_RUN_CROSS, 0);
  g_autoptr (CarrySession) plain = test_strength (&day, 1080, 30, "Something");
  g_autoptr (CarrySession) strength = carry_session_edit (plain, NULL, "effort", 5.0, NULL);
  CarryMuscleLedger ledger = { 0 };

  carry_muscle_ledger_add_session (&ledger, cross);
  g_assert_cmpfloat (ledger.unassigned, ==, 180);
  carry_muscle_ledger_add_session (&ledger, strength);
  g_assert_cmpfloat (ledger.unassigned, ==, 330);
  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    g_assert_cmpfloat (ledger.run[i] + ledger.strength[i], ==, 0);
}

static void
test_missed (void)
{
  const char *const squats[] = { "back_squat", "6x5@80% r180", NULL };
  const GDate day = monday ();
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarrySession) run = test_run (&day, 420, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarrySession) lifting = test_lifting (catalogue, &day, 50, squats);
  g_autoptr (CarrySession) missed = carry_session_edit (run, NULL, "status", CARRY_STATUS_MISSED, NULL);
  g_autoptr (CarrySession) skipped = carry_session_edit (lifting, NULL, "status", CARRY_STATUS_SKIPPED, NULL);
  const CarryMuscleLedger empty = { 0 };
  CarryMuscleLedger ledger = { 0 };

  carry_muscle_ledger_add_session (&ledger, missed);
  carry_muscle_ledger_add_session (&ledger, skipped);

  g_assert_cmpmem (&ledger, sizeof ledger, &empty, sizeof empty);
}

/* The ledger of two weeks is the sum of their ledgers. */
static void
test_adds_up (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  const GDate first = test_day (7, G_DATE_SEPTEMBER, 2026);
  const GDate middle = test_day (18, G_DATE_OCTOBER, 2026);
  const GDate next = test_day (19, G_DATE_OCTOBER, 2026);
  const GDate last = test_day (29, G_DATE_NOVEMBER, 2026);
  g_autoptr (GPtrArray) all = carry_diary_get_range (diary, &first, &last);
  g_autoptr (GPtrArray) early = carry_diary_get_range (diary, &first, &middle);
  g_autoptr (GPtrArray) late = carry_diary_get_range (diary, &next, &last);
  CarryMuscleLedger a = { 0 }, b = { 0 }, whole = { 0 };

  for (guint i = 0; i < all->len; i++)
    carry_muscle_ledger_add_session (&whole, all->pdata[i]);
  for (guint i = 0; i < early->len; i++)
    carry_muscle_ledger_add_session (&a, early->pdata[i]);
  for (guint i = 0; i < late->len; i++)
    carry_muscle_ledger_add_session (&b, late->pdata[i]);
  g_assert_cmpuint (early->len + late->len, ==, all->len);
  carry_muscle_ledger_add_all (&a, &b);

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    {
      g_assert_cmpfloat_with_epsilon (a.run[i], whole.run[i], 1e-6);
      g_assert_cmpfloat_with_epsilon (a.strength[i], whole.strength[i], 1e-6);
      g_assert_cmpfloat_with_epsilon (a.sets.muscles[i], whole.sets.muscles[i], 1e-6);
    }
  g_assert_cmpfloat (whole.run[CARRY_MUSCLE_SOLEUS], >, whole.run[CARRY_MUSCLE_QUADS]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/muscle-ledger/easy-run", test_easy_run);
  g_test_add_func ("/engine/muscle-ledger/hills", test_hills);
  g_test_add_func ("/engine/muscle-ledger/strength", test_lifting_session);
  g_test_add_func ("/engine/muscle-ledger/unassigned", test_unassigned);
  g_test_add_func ("/engine/muscle-ledger/missed", test_missed);
  g_test_add_func ("/engine/muscle-ledger/adds-up", test_adds_up);

  return g_test_run ();
}
