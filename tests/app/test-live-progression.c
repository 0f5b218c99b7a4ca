/* test-live-progression.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"
#include "carry-live-progression.h"

#include "support/carry-test-log.h"

/* What must follow from a past is in tests/engine/test-progression.c; here, that it reaches the plan, and only that. */

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryLiveProgression *live;
} Fixture;

/* Today is Tuesday, 10 November 2026. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  const GDate today = test_day (10, G_DATE_NOVEMBER, 2026);

  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (
      CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, "barbell-weight", 20.0, "barbell-step", 2.5,
      "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
  fixture->live = carry_live_progression_new (fixture->diary, fixture->athlete, &today);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->live);
  g_object_unref (fixture->athlete);
  g_object_unref (fixture->diary);
  g_object_unref (fixture->catalogue);
}

/* A session of squats and planks that is planned on a day of November. */
static CarrySession *
plan (Fixture *fixture, GDateDay day)
{
  const char *const exercises[] = { "back_squat", "3x4-6@RIR2", "side_plank", "2x20-30s", NULL };
  const GDate date = test_day (day, G_DATE_NOVEMBER, 2026);
  CarrySession *session = test_lifting (fixture->catalogue, &date, 45, exercises);

  test_insert (fixture->diary, g_object_ref (session));
  g_object_unref (session);

  return session;
}

/* The change that makes a session done with three sets of squats. */
static CarryChange *
log_squats (CarrySession *before, double load, guint reps)
{
  const CarrySet sets[] = { carry_set_of (reps, load, 2), carry_set_of (reps, load, 2),
                            carry_set_of (reps, load, 2) };
  CarryStrengthSession *session = CARRY_STRENGTH_SESSION (before);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryItem) squat = carry_item_with_sets (carry_strength_session_get_nth (session, 0), sets, 3);
  g_autoptr (CarrySession) after = NULL;
  CarryChange *change = carry_change_new ("Log Session");

  g_list_store_append (items, squat);
  g_list_store_append (items, carry_strength_session_get_nth (session, 1));
  after = carry_session_edit (before, NULL, "items", items, "status", CARRY_STATUS_DONE, NULL);
  carry_change_replace (change, before, after);

  return change;
}

/* Does a change with what follows from it; the sentences are joined by lines. */
static CarryChange *
apply (Fixture *fixture, CarryChange *change, char **text)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  CarryChange *whole = carry_live_progression_extend (fixture->live, change, sentences);
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_diary_apply (fixture->diary, whole, &error));
  g_assert_no_error (error);
  if (text != NULL)
    {
      g_ptr_array_add (sentences, NULL);
      *text = g_strjoinv ("\n", (char **)sentences->pdata);
    }

  return whole;
}

static CarryItem *
get_squat (Fixture *fixture, CarrySession *session)
{
  CarrySession *now = carry_diary_lookup (fixture->diary, carry_session_get_id (session));

  return carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (now), 0);
}

static void
assert_loads (Fixture *fixture, CarrySession *const *sessions, const double *loads, guint n)
{
  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat (carry_item_get_load (get_squat (fixture, sessions[i])), ==, loads[i]);
}

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

  return g_test_run ();
}
