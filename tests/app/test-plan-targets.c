/* test-plan-targets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-plan-targets.h"
#include "carry-session-targets.h"

#include "support/carry-test-log.h"

static CarrySession *
plan (CarryDiary *diary, CarryCatalogue *catalogue, GDateDay day, gboolean locked)
{
  const char *const exercises[] = { "back_squat", "3x4-6@RIR2", NULL };
  const GDate date = test_day (day, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) plain = test_lifting (catalogue, &date, 45, exercises);
  CarrySession *session = carry_session_edit (plain, NULL, "locked", locked, NULL);

  test_insert (diary, g_object_ref (session));

  return session;
}

static double
get_load (CarryDiary *diary, CarrySession *session)
{
  CarrySession *now = carry_diary_lookup (diary, carry_session_get_id (session));

  return carry_item_get_load (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (now), 0));
}

/* “All sets ≥hi at RIR ≥ target on 2 consecutive sessions → load +5 % lower”: both sessions of the week to come have 105 kg, with
 * the reason; the one that is locked has it told only, and the week after is not looked at. */
static void
test_week (void)
{
  const CarrySet sets[] = { carry_set_of (6, 100, 2), carry_set_of (6, 100, 2), carry_set_of (6, 100, 2) };
  const GDate monday = test_day (9, G_DATE_NOVEMBER, 2026), before = test_day (3, G_DATE_NOVEMBER, 2026),
              last = test_day (6, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryWorkspace) workspace = carry_workspace_new_in_memory (G_DATE_MONDAY);
  CarryCatalogue *catalogue = carry_workspace_get_catalogue (workspace);
  CarryDiary *diary = carry_workspace_get_diary (workspace);
  g_autoptr (CarryAthlete) athlete =
      g_object_new (CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, "equipment",
                    CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
  g_autoptr (CarrySession) first = plan (diary, catalogue, 10, FALSE);
  g_autoptr (CarrySession) second = plan (diary, catalogue, 13, FALSE);
  g_autoptr (CarrySession) locked = plan (diary, catalogue, 15, TRUE);
  g_autoptr (CarrySession) later = plan (diary, catalogue, 17, FALSE);
  g_autoptr (GHashTable) found = NULL;
  GPtrArray *targets;

  test_log (diary, catalogue, &before, "back_squat", "3x4-6@RIR2", sets, G_N_ELEMENTS (sets));
  test_log (diary, catalogue, &last, "back_squat", "3x4-6@RIR2", sets, G_N_ELEMENTS (sets));
  found = carry_plan_targets_set (workspace, athlete, &monday, &monday);

  g_assert_cmpfloat (get_load (diary, first), ==, 105);
  g_assert_cmpfloat (get_load (diary, second), ==, 105);
  g_assert_cmpfloat (get_load (diary, locked), ==, 0);
  g_assert_cmpfloat (get_load (diary, later), ==, 0);
  g_assert_cmpuint (g_hash_table_size (found), ==, 3);

  targets = g_hash_table_lookup (found, carry_session_get_id (locked));
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->load_kg, ==, 105);
  g_assert_cmpuint (carry_next_target_get_n_notes (targets->pdata[0]), >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/plan-targets/week", test_week);

  return g_test_run ();
}
