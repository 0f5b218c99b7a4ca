/* test-live-progression.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"

#include "support/carry-test-targets.h"

/* What must follow from a past is in tests/engine/test-progression.c; here, that it reaches the plan, and only that. */

/* “All sets ≥hi at RIR ≥ target on 2 consecutive sessions → load +5 % lower”: 100 kg become 105 in the next session, and
 * not in the one after it, which depends on the next. One step back takes both. */
static void
test_next (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 5), plan (fixture, 9), plan (fixture, 12),
                                     plan (fixture, 16) };
  g_autoptr (CarrySession) unplanned =
      g_object_ref (carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[2])));
  g_autoptr (CarryChange) first = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) second = log_squats (sessions[1], 100, 6);
  g_autoptr (CarryChange) first_whole = apply (fixture, first, NULL);
  g_autofree char *text = NULL;
  g_autoptr (CarryChange) whole = NULL;
  g_autoptr (CarryChange) back = NULL;
  g_autoptr (CarryChange) first_back = NULL;

  /* “all sets ≥ hi” once: hold. Monday is past and stays. */
  assert_loads (fixture, sessions + 1, (const double[]){ 0, 100, 0 }, 3);

  whole = apply (fixture, second, &text);
  assert_loads (fixture, sessions + 1, (const double[]){ 0, 105, 0 }, 3);
  g_assert_cmpstr (text, ==, "Next Back Squat: 105 kg (+5 kg)");
  g_assert_cmpstr (carry_change_get_sentence (whole), ==, "Log Session");
  g_assert_cmpuint (carry_change_get_n_edits (whole), ==, 2);

  back = carry_change_invert (whole);
  g_assert_true (carry_diary_apply (fixture->diary, back, NULL));
  assert_loads (fixture, sessions + 1, (const double[]){ 0, 100, 0 }, 3);

  first_back = carry_change_invert (first_whole);
  g_assert_true (carry_diary_apply (fixture->diary, first_back, NULL));
  g_assert_true (carry_session_equal (
      unplanned, carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[2]))));
}

/* What was wrong in an old log is wrong in what followed from it: 6 repetitions were 5, and 105 kg are 100 again. */
static void
test_correction (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 5), plan (fixture, 9), plan (fixture, 12) };
  g_autoptr (CarryChange) first = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) second = log_squats (sessions[1], 100, 6);
  g_autoptr (CarryChange) first_whole = apply (fixture, first, NULL);
  g_autoptr (CarryChange) second_whole = apply (fixture, second, NULL);
  g_autoptr (CarryChange) correction = NULL;
  g_autoptr (CarryChange) whole = NULL;
  g_autofree char *text = NULL;

  assert_loads (fixture, sessions + 2, (const double[]){ 105 }, 1);

  correction = log_squats (carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[0])), 100, 5);
  whole = apply (fixture, correction, &text);

  assert_loads (fixture, sessions + 2, (const double[]){ 100 }, 1);
  g_assert_cmpstr (text, ==, "Next Back Squat: 100 kg");
}

/* The same log again, a note, or another exercise change no target of the squat. */
static void
test_nothing_new (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 9), plan (fixture, 12) };
  g_autoptr (CarryChange) log = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) logged = apply (fixture, log, NULL);
  CarrySession *done = carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[0]));
  g_autoptr (CarrySession) noted = carry_session_edit (done, NULL, "note", "Cold", NULL);
  g_autoptr (CarryChange) note = carry_change_new ("Edit Session");
  g_autoptr (CarryChange) whole = NULL;

  carry_change_replace (note, done, noted);
  whole = carry_live_progression_extend (fixture->live, note, NULL);

  g_assert_true (whole == note);
}

static void
test_locked (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 9), plan (fixture, 12), plan (fixture, 16),
                                     plan (fixture, 19) };
  g_autoptr (CarrySession) locked = carry_session_edit (sessions[1], NULL, "locked", TRUE, NULL);
  g_autoptr (CarryChange) lock = carry_change_new ("Lock");
  g_autoptr (CarryChange) log = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) whole = NULL;

  carry_change_replace (lock, sessions[1], locked);
  g_assert_true (carry_diary_apply (fixture->diary, lock, NULL));
  carry_live_progression_set_under_way (fixture->live, carry_session_get_id (sessions[2]));
  whole = apply (fixture, log, NULL);

  assert_loads (fixture, sessions + 1, (const double[]){ 0, 0, 100 }, 3);
}

/* The runner's 97.5 kg stand, and their word can be taken back: then it is what the plan would have said all the time. */
static void
test_overruled (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 5), plan (fixture, 9), plan (fixture, 12) };
  g_autoptr (CarryChange) first = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) second = log_squats (sessions[1], 100, 6);
  g_autoptr (CarryPrescription) own_dose = carry_prescription_parse ("5x5@RIR1", NULL);
  g_autoptr (CarryItem) own =
      carry_item_with_target (get_squat (fixture, sessions[2]), own_dose, 97.5, CARRY_TARGET_ORIGIN_RUNNER);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarrySession) overruled = NULL;
  g_autoptr (CarryChange) overrule = carry_change_new ("Overrule");
  g_autoptr (CarryChange) first_whole = NULL;
  g_autoptr (CarryChange) second_whole = NULL;
  g_autoptr (CarryChange) release = NULL;
  g_autofree char *text = NULL;
  g_autofree char *toast = NULL;
  g_autofree char *dose = NULL;

  g_list_store_append (items, own);
  g_list_store_append (items, carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (sessions[2]), 1));
  overruled = carry_session_edit (sessions[2], NULL, "items", items, NULL);
  carry_change_replace (overrule, sessions[2], overruled);
  g_assert_true (carry_diary_apply (fixture->diary, overrule, NULL));

  first_whole = apply (fixture, first, NULL);
  second_whole = apply (fixture, second, &text);
  assert_loads (fixture, sessions + 2, (const double[]){ 97.5 }, 1);
  g_assert_cmpstr (text, ==, "");

  release =
      carry_live_progression_release (fixture->live, carry_session_get_id (sessions[2]), 0, &toast, NULL);
  g_assert_true (carry_diary_apply (fixture->diary, release, NULL));
  g_assert_nonnull (toast);
  assert_loads (fixture, sessions + 2, (const double[]){ 105 }, 1);
  g_assert_cmpint (carry_item_get_target_origin (get_squat (fixture, sessions[2])), ==,
                   CARRY_TARGET_ORIGIN_PLAN);
  dose = carry_prescription_to_string (carry_item_get_prescription (get_squat (fixture, sessions[2])));
  g_assert_cmpstr (dose, ==, "3x4-6@RIR2");
}

/* A session that is planned after all the logs begins where they end. */
static void
test_planned (Fixture *fixture, gconstpointer data)
{
  CarrySession *done = plan (fixture, 9);
  g_autoptr (CarryChange) log = log_squats (done, 100, 5);
  g_autoptr (CarryChange) logged = apply (fixture, log, NULL);
  const char *const exercises[] = { "back_squat", "3x4-6@RIR2", "side_plank", "2x20-30s", NULL };
  const GDate day = test_day (12, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) session = test_lifting (fixture->catalogue, &day, 45, exercises);
  g_autoptr (CarryChange) insertion = carry_change_new ("Plan Week");
  g_autoptr (CarryChange) whole = NULL;
  g_autofree char *text = NULL;

  carry_change_insert (insertion, session);
  whole = apply (fixture, insertion, &text);

  g_assert_cmpuint (carry_change_get_n_edits (whole), ==, 1);
  g_assert_cmpfloat (carry_item_get_load (get_squat (fixture, session)), ==, 100);
  /* nothing was logged: nothing is said of it */
  g_assert_cmpstr (text, ==, "");
}

/* A log that goes takes its targets along: nothing is known of the squat again. */
static void
test_removed (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 9), plan (fixture, 12) };
  g_autoptr (CarryChange) log = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) logged = apply (fixture, log, NULL);
  g_autoptr (CarryChange) removal = carry_change_new ("Remove");
  g_autoptr (CarryChange) whole = NULL;

  assert_loads (fixture, sessions + 1, (const double[]){ 100 }, 1);
  carry_change_remove (removal, carry_diary_lookup (fixture->diary, carry_session_get_id (sessions[0])));
  whole = apply (fixture, removal, NULL);
  assert_loads (fixture, sessions + 1, (const double[]){ 0 }, 1);
}

/* What else belongs to a change stays with it: its group, and where a workout stands. A session with sets that are done
 * already is in the middle of a workout, and stays. */
static void
test_workout (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 9), plan (fixture, 12), plan (fixture, 16) };
  g_autoptr (CarryWorkoutProgress) progress = carry_workout_progress_new ("");
  g_autoptr (CarryTemplateChange) templates = carry_template_change_new ();
  g_autoptr (CarryChange) log = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) begin = carry_change_new ("Log Set");
  g_autoptr (CarryChange) all = log_squats (sessions[1], 60, 5);
  g_autoptr (CarrySession) begun =
      carry_session_edit (carry_change_get_after (all, 0), NULL, "status", CARRY_STATUS_PLANNED, NULL);
  g_autoptr (CarryChange) whole = NULL;
  g_autoptr (CarryChange) logged = NULL;

  carry_change_replace (begin, sessions[1], begun);
  whole = apply (fixture, begin, NULL);
  g_assert_true (whole == begin);

  carry_change_set_templates (log, templates);
  carry_change_set_group (log, "sets/1");
  carry_change_set_workout (log, progress);
  logged = apply (fixture, log, NULL);
  g_assert_cmpuint (carry_change_get_n_edits (logged), ==, 2);
  g_assert_cmpstr (carry_change_get_group (logged), ==, "sets/1");
  g_assert_true (carry_change_get_workout (logged) == progress);
  g_assert_true (carry_change_get_templates (logged) == templates);
  assert_loads (fixture, sessions + 1, (const double[]){ 0, 100 }, 2);
}

static void
keep_change (GObject *history, GAsyncResult *result, gpointer data)
{
  *(CarryChange **)data = carry_history_finish (CARRY_HISTORY (history), result, NULL);
}

/* Whoever asks the history for a change gets what follows from it, and takes it back with it. */
static void
test_history (Fixture *fixture, gconstpointer data)
{
  CarrySession *const sessions[] = { plan (fixture, 5), plan (fixture, 9), plan (fixture, 12) };
  g_autoptr (CarryHistory) history = carry_history_new (fixture->diary, NULL);
  g_autoptr (CarryChange) first = log_squats (sessions[0], 100, 6);
  g_autoptr (CarryChange) second = log_squats (sessions[1], 100, 6);
  g_autoptr (CarryChange) done = NULL;

  carry_live_progression_attach (fixture->live, history);
  carry_history_do_async (history, first, NULL, NULL);
  carry_history_do_async (history, second, keep_change, &done);
  while (done == NULL)
    g_main_context_iteration (NULL, TRUE);

  assert_loads (fixture, sessions + 2, (const double[]){ 105 }, 1);
  g_assert_cmpstr (carry_live_progression_get_sentences (done)[0], ==, "Next Back Squat: 105 kg (+5 kg)");

  carry_history_undo_async (history, NULL, NULL);
  while (carry_history_is_busy (history))
    g_main_context_iteration (NULL, TRUE);
  assert_loads (fixture, sessions + 1, (const double[]){ 0, 100 }, 2);
}

#define ADD(name, test) g_test_add ("/app/live-progression/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("next", test_next);
  ADD ("correction", test_correction);
  ADD ("nothing-new", test_nothing_new);
  ADD ("locked", test_locked);
  ADD ("overruled", test_overruled);
  ADD ("planned", test_planned);
  ADD ("removed", test_removed);
  ADD ("workout", test_workout);
  ADD ("history", test_history);

  return g_test_run ();
}
