/* test-target-causes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"
#include "carry-plate-rack.h"
#include "carry-target-renewal.h"

#include "support/carry-test-targets.h"

/* What else than a log sets other targets: races, breaks, days that move, and the runner. */

/* Squats of the 5th and the 9th, 100 kg × 6 twice, so that 105 kg are to be lifted on the 12th, and nothing is known of what comes after. */
static void
log_two (Fixture *fixture, CarrySession *sessions[4])
{
  static const GDateDay days[] = { 5, 9, 12, 19 };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    sessions[i] = plan (fixture, days[i]);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (CarryChange) log = log_squats (sessions[i], 100, 6);
      g_autoptr (CarryChange) whole = apply (fixture, log, NULL);
    }
  assert_loads (fixture, sessions + 2, (const double[]){ 105, 0 }, 2);
}

static void
assert_squat (Fixture *fixture, CarrySession *session, const char *dose, double load)
{
  CarryItem *item = get_squat (fixture, session);
  g_autofree char *text = carry_prescription_to_string (carry_item_get_prescription (item));

  g_assert_cmpstr (text, ==, dose);
  g_assert_cmpfloat (carry_item_get_load (item), ==, load);
}

static void
take_back (Fixture *fixture, CarryChange *whole)
{
  g_autoptr (CarryChange) back = carry_change_invert (whole);

  g_assert_true (carry_diary_apply (fixture->diary, back, NULL));
}

/* A race of second priority on Saturday, the 14th, makes the week one of half the sets, of 3 two; “load kept”: 100 and not 105.
 * A race that goes takes that along, and a step back all of it. */
static void
test_race (Fixture *fixture, gconstpointer data)
{
  CarrySession *sessions[4];
  const GDate saturday = test_day (14, G_DATE_NOVEMBER, 2026), far = test_day (12, G_DATE_DECEMBER, 2026);
  g_autoptr (CarrySession) plain = test_run (&saturday, 540, 50, CARRY_RUN_RACE, 10000);
  g_autoptr (CarrySession) race = carry_session_edit (plain, NULL, "priority", CARRY_RACE_PRIORITY_B, NULL);
  g_autoptr (CarrySession) moved = carry_session_edit (race, NULL, "day", &far, NULL);
  g_autoptr (CarryChange) add = carry_change_new ("Add Race");
  g_autoptr (CarryChange) move = carry_change_new ("Move Race");
  g_autoptr (CarryChange) added = NULL;
  g_autoptr (CarryChange) gone = NULL;
  g_autofree char *text = NULL;

  log_two (fixture, sessions);
  carry_change_insert (add, race);
  added = apply (fixture, add, &text);
  assert_squat (fixture, sessions[2], "2x4-6@RIR2", 100);
  g_assert_cmpint (carry_item_get_target_origin (get_squat (fixture, sessions[2])), ==,
                   CARRY_TARGET_ORIGIN_LIGHTER);
  g_assert_true (g_str_has_prefix (text, "Next Back Squat: 100 kg"));

  carry_change_replace (move, race, moved);
  gone = apply (fixture, move, NULL);
  assert_squat (fixture, sessions[2], "3x4-6@RIR2", 105);

  take_back (fixture, gone);
  assert_squat (fixture, sessions[2], "2x4-6@RIR2", 100);
  take_back (fixture, added);
  assert_squat (fixture, sessions[2], "3x4-6@RIR2", 105);
}

/* What goes, and what is put aside for an illness, leaves its target to what comes then: ten days after the 9th the break is none, and a session on the 1st
 * of December comes 22 days after it: 100 × 0.8, and a set less. */
static void
test_pause (Fixture *fixture, gconstpointer data)
{
  CarrySession *sessions[4], *late = plan (fixture, 30);
  g_autoptr (CarryChange) removal = carry_change_new ("Remove");
  g_autoptr (CarryChange) ill = carry_change_new ("Pause Training");
  g_autoptr (CarryChange) removed = NULL;
  g_autoptr (CarryChange) paused = NULL;
  g_autoptr (CarrySession) aside = NULL;

  log_two (fixture, sessions);
  carry_change_remove (removal, carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[2])));
  removed = apply (fixture, removal, NULL);
  assert_squat (fixture, sessions[3], "3x4-6@RIR2", 105);

  aside = carry_session_edit (carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[3])), NULL,
                              "status", CARRY_STATUS_SKIPPED, NULL);
  carry_change_replace (ill, carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[3])), aside);
  paused = apply (fixture, ill, NULL);
  /* 21 days after the 9th: a tenth less */
  assert_squat (fixture, late, "2x4-6@RIR2", 90);

  take_back (fixture, paused);
  assert_squat (fixture, late, "3x4-6@RIR2", 0);
}

/* A session that moves behind a break of 22 days takes its target along: 105 become 80. */
static void
test_moved (Fixture *fixture, gconstpointer data)
{
  CarrySession *sessions[4], *now;
  const GDate december = test_day (1, G_DATE_DECEMBER, 2026);
  g_autoptr (CarryChange) removal = carry_change_new ("Remove");
  g_autoptr (CarryChange) move = carry_change_new ("Move");
  g_autoptr (CarryChange) whole = NULL;
  g_autoptr (CarrySession) moved = NULL;

  log_two (fixture, sessions);
  carry_change_remove (removal, carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[3])));
  g_assert_true (carry_diary_apply (fixture->diary, removal, NULL));
  now = carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[2]));
  moved = carry_session_edit (now, NULL, "day", &december, NULL);
  carry_change_replace (move, now, moved);
  whole = apply (fixture, move, NULL);

  g_assert_cmpuint (carry_change_get_n_edits (whole), ==, 1);
  assert_squat (fixture, sessions[2], "2x4-6@RIR2", 80);
}

/* The runner's own stands whatever comes. */
static void
test_race_overruled (Fixture *fixture, gconstpointer data)
{
  CarrySession *sessions[4], *now;
  const GDate saturday = test_day (14, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) plain = test_run (&saturday, 540, 50, CARRY_RUN_RACE, 10000);
  g_autoptr (CarrySession) race = carry_session_edit (plain, NULL, "priority", CARRY_RACE_PRIORITY_B, NULL);
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("5x5@RIR1", NULL);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryItem) own = NULL;
  g_autoptr (CarrySession) overruled = NULL;
  g_autoptr (CarryChange) overrule = carry_change_new ("Overrule");
  g_autoptr (CarryChange) add = carry_change_new ("Add Race");
  g_autoptr (CarryChange) added = NULL;

  log_two (fixture, sessions);
  now = carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[2]));
  own = carry_item_with_target (get_squat (fixture, now), dose, 97.5, CARRY_TARGET_ORIGIN_RUNNER);
  g_list_store_append (items, own);
  overruled = carry_session_edit (now, NULL, "items", items, NULL);
  carry_change_replace (overrule, now, overruled);
  g_assert_true (carry_diary_apply (fixture->diary, overrule, NULL));

  carry_change_insert (add, race);
  added = apply (fixture, add, NULL);
  assert_squat (fixture, sessions[2], "5x5@RIR1", 97.5);
}

/* Who has plates of 20 and 2.5 kg only loads 20, 25, 60 and 65 kg: of 105 kg 65 are left, a step of its own. */
static void
test_plates (Fixture *fixture, gconstpointer data)
{
  CarrySession *sessions[4];
  g_autoptr (CarryHistory) history = carry_history_new (fixture->diary, NULL);
  g_autoptr (CarryTargetRenewal) renewal =
      carry_target_renewal_new (fixture->live, history, fixture->athlete);

  log_two (fixture, sessions);
  g_object_set (fixture->athlete, "plates",
                carry_plate_rack_with_pairs (carry_plate_rack_with_pairs (0, 1, 1), 5, 1), NULL);
  while (carry_item_get_load (get_squat (fixture, sessions[2])) == 105)
    g_main_context_iteration (NULL, TRUE);
  assert_loads (fixture, sessions + 2, (const double[]){ 65 }, 1);

  carry_history_undo_async (history, NULL, NULL);
  while (carry_history_is_busy (history))
    g_main_context_iteration (NULL, TRUE);
  assert_loads (fixture, sessions + 2, (const double[]){ 105 }, 1);
}

/* What no target depends on is left alone: a note, a start some hours later, a question of the morning. */
static void
test_no_cause (Fixture *fixture, gconstpointer data)
{
  CarrySession *sessions[4], *now;
  const GDate day = test_day (10, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryChange) later = carry_change_new ("Move");
  g_autoptr (CarryChange) said = carry_change_new ("Check In");
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  const CarryCheckIn before = { 0 };
  CarryCheckIn after = { 0 };
  g_autoptr (CarrySession) moved = NULL;
  g_autoptr (CarryChange) same = NULL;
  g_autoptr (CarryChange) same_again = NULL;

  log_two (fixture, sessions);
  now = carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[2]));
  moved = carry_session_edit (now, NULL, "start-minute", 19u * 60, "note", "Late", NULL);
  carry_change_replace (later, now, moved);
  same = carry_live_progression_extend (fixture->live, later, NULL);
  g_assert_true (same == later);

  after.levels[0] = CARRY_N_CHECK_IN_LEVELS;
  carry_care_change_check_in (care, &day, &before, &after);
  carry_change_set_care (said, care);
  same_again = carry_live_progression_extend (fixture->live, said, NULL);
  g_assert_true (same_again == said);
}

/* Sessions that come, go, move, are done and put aside at random, races and runs among them: every step back leaves the very
 * sessions that were there, and targets that were found are not found otherwise again. */
static void
test_random (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261110);
  const GDate first = test_day (1, G_DATE_NOVEMBER, 2026), last = test_day (30, G_DATE_DECEMBER, 2026);

  for (guint step = 0; step < 400; step++)
    {
      g_autoptr (GPtrArray) before = carry_diary_get_range (fixture->diary, &first, &last);
      const GDate day = carry_day_plus (&first, g_rand_int_range (random, 0, 45));
      const char *const exercises[] = { "back_squat", "3x4-6@RIR2", "bench_press", "3x5-8@RIR2", NULL };
      CarrySession *old =
          before->len > 0 ? before->pdata[g_rand_int_range (random, 0, (int)before->len)] : NULL;
      g_autoptr (CarryChange) change = carry_change_new ("Random");
      g_autoptr (CarrySession) new = NULL;
      g_autoptr (CarryChange) whole = NULL;
      g_autoptr (CarryChange) back = NULL;
      g_autoptr (CarryChange) again = NULL;
      g_autoptr (GPtrArray) now = NULL;

      switch (old != NULL ? g_rand_int_range (random, 0, 6) : 0)
        {
        case 0:
          new = test_lifting (fixture->catalogue, &day, 45, exercises);
          carry_change_insert (change, new);
          break;

        case 1:
          new = test_run (&day, 420, 60, g_rand_boolean (random) ? CARRY_RUN_RACE : CARRY_RUN_HILLS, 12000);
          carry_change_insert (change, new);
          break;

        case 2:
          carry_change_remove (change, old);
          break;

        case 3:
          new = carry_session_edit (old, NULL, "day", &day, NULL);
          carry_change_replace (change, old, new);
          break;

        case 4:
          new = carry_session_edit (old, NULL, "status", CARRY_STATUS_SKIPPED, NULL);
          carry_change_replace (change, old, new);
          break;

        default:
          if (CARRY_IS_STRENGTH_SESSION (old))
            {
              g_clear_object (&change);
              change = log_squats (old, 60 + 2.5 * g_rand_int_range (random, 0, 16),
                                   (guint)g_rand_int_range (random, 3, 7));
            }
          break;
        }

      whole = apply (fixture, change, NULL);
      back = carry_change_invert (whole);
      g_assert_true (carry_diary_apply (fixture->diary, back, NULL));
      now = carry_diary_get_range (fixture->diary, &first, &last);
      g_assert_cmpuint (now->len, ==, before->len);
      for (guint i = 0; i < now->len; i++)
        g_assert_true (now->pdata[i] == before->pdata[i]);

      g_assert_true (carry_diary_apply (fixture->diary, whole, NULL));
      g_clear_pointer (&now, g_ptr_array_unref);
      g_clear_object (&again);
      again = carry_live_progression_renew (fixture->live);
      g_assert_true (carry_diary_apply (fixture->diary, again, NULL));
      g_clear_object (&again);
      again = carry_live_progression_renew (fixture->live);
      g_assert_cmpuint (carry_change_get_n_edits (again), ==, 0);
    }
}

#define ADD(name, test) g_test_add ("/app/target-causes/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("race", test_race);
  ADD ("race-overruled", test_race_overruled);
  ADD ("pause", test_pause);
  ADD ("moved", test_moved);
  ADD ("plates", test_plates);
  ADD ("no-cause", test_no_cause);
  ADD ("random", test_random);

  return g_test_run ();
}
