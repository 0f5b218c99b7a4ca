/* test-session-targets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-session-targets.h"

#include "support/carry-test-log.h"

/* What follows from a past is in test-progression.c; here, that the diary's past reaches it. */

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (
      CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, "barbell-weight", 20.0, "barbell-step", 2.5,
      "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->athlete);
  g_object_unref (fixture->diary);
  g_object_unref (fixture->catalogue);
}

static void
squat (Fixture *fixture, GDateDay day, double load, guint reps)
{
  const GDate date = test_day (day, G_DATE_NOVEMBER, 2026);
  const CarrySet sets[] = { carry_set_of (reps, load, 2), carry_set_of (reps, load, 2),
                            carry_set_of (reps, load, 2) };

  test_log (fixture->diary, fixture->catalogue, &date, "back_squat", "3x4-6@RIR2", sets, G_N_ELEMENTS (sets));
}

/* A session that is to be done on 12 November. */
static CarryStrengthSession *
plan (Fixture *fixture)
{
  const char *const exercises[] = { "back_squat", "3x4-6@RIR2", NULL };
  const GDate day = test_day (12, G_DATE_NOVEMBER, 2026);
  CarrySession *session = test_lifting (fixture->catalogue, &day, 45, exercises);

  test_insert (fixture->diary, g_object_ref (session));

  return CARRY_STRENGTH_SESSION (session);
}

/* On the day of the session, without what was said of that day. */
static GPtrArray *
find (Fixture *fixture, CarryStrengthSession *session)
{
  const CarrySessionTargetsProblem problem = {
    .diary = fixture->diary,
    .athlete = fixture->athlete,
    .session = session,
    .today = *carry_session_get_day (CARRY_SESSION (session)),
  };

  return carry_session_targets_find (&problem);
}

/* “All sets ≥hi at RIR ≥ target on 2 consecutive sessions → load +5 % lower, reps back to lo.” */
static void
test_more_load (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;

  squat (fixture, 5, 100, 6);
  squat (fixture, 9, 100, 6);
  /* what is done later says nothing of it */
  squat (fixture, 16, 60, 3);
  targets = find (fixture, session);

  g_assert_cmpuint (targets->len, ==, 1);
  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_MORE_LOAD);
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->load_kg, ==, 105);
  g_assert_cmpuint (carry_next_target_get_n_notes (targets->pdata[0]), >, 0);

  after = carry_session_targets_apply (session, targets, NULL, NULL);
  g_assert_cmpfloat (carry_item_get_load (carry_strength_session_get_nth (after, 0)), ==, 105);
  g_assert_cmpint (carry_item_get_target_origin (carry_strength_session_get_nth (after, 0)), ==,
                   CARRY_TARGET_ORIGIN_PLAN);
}

static void
test_first_time (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = find (fixture, session);

  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_START);
}

/* “22–42 d −20 %”: the last time was 10 October, 33 days before. */
static void
test_break (Fixture *fixture, gconstpointer data)
{
  const GDate october = test_day (10, G_DATE_OCTOBER, 2026);
  const CarrySet sets[] = { carry_set_of (6, 100, 2), carry_set_of (6, 100, 2), carry_set_of (6, 100, 2) };
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = NULL;

  test_log (fixture->diary, fixture->catalogue, &october, "back_squat", "3x4-6@RIR2", sets,
            G_N_ELEMENTS (sets));
  targets = find (fixture, session);

  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_RETURN);
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->load_kg, ==, 80);
}

/* What the runner set stands, is said to stand, and stays theirs. */
static void
test_overruled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (CarryPrescription) own = carry_prescription_parse ("5x5@RIR1", NULL);
  g_autoptr (CarryItem) item = carry_item_with_target (carry_strength_session_get_nth (session, 0), own, 97.5,
                                                       CARRY_TARGET_ORIGIN_RUNNER);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (CarryStrengthSession) overruled = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;
  g_autoptr (GPtrArray) targets = NULL;

  squat (fixture, 5, 100, 6);
  squat (fixture, 9, 100, 6);
  g_ptr_array_add (items, item);
  overruled = carry_strength_session_with_items (session, items, NULL);
  targets = find (fixture, overruled);

  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_OVERRULED);
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->load_kg, ==, 97.5);
  g_assert_cmpint (carry_next_target_get_note (targets->pdata[0], 0)->rule, ==,
                   CARRY_PROGRESSION_RULE_OWN_TARGET);

  after = carry_session_targets_apply (overruled, targets, NULL, NULL);
  g_assert_true (carry_session_equal (CARRY_SESSION (after), CARRY_SESSION (overruled)));
}

#define ADD(name, test) g_test_add ("/engine/session-targets/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("more-load", test_more_load);
  ADD ("first-time", test_first_time);
  ADD ("break", test_break);
  ADD ("overruled", test_overruled);

  return g_test_run ();
}
