/* test-week-places.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-week.h"
#include "carry-swap.h"
#include "carry-week-places.h"

/* Monday is day 0. Runs are at 07:00, Threshold on day 1 and Hills on day 3, Long on day 6; strength at 18:00
 * on days 1 and 3. The rules: no heavy strength in the 24 h before a run that needs fresh legs (HC1), none
 * sooner than 3 h after a run (HC2), 48 h between two heavy sessions (HC3). */
static const struct
{
  const char *name;
  CarryBoardPlace place;
  gboolean blocked;
} verdicts[] = {
  { "24-h-before-threshold", { 0, CARRY_SLOT_EVENING }, TRUE },
  { "slot-of-threshold", { 1, CARRY_SLOT_MORNING }, TRUE },
  { "evening-before-hills", { 2, CARRY_SLOT_EVENING }, TRUE },
  { "with-the-other-session", { 3, CARRY_SLOT_EVENING }, TRUE },
  { "day-after-the-other-session", { 4, CARRY_SLOT_EVENING }, TRUE },
  { "sunday-after-long", { 6, CARRY_SLOT_EVENING }, FALSE },
};

static CarryWeekPlaces *
create_places (CarrySampleWeek *sample, const char *title)
{
  const GDate first = carry_sample_day (23);

  return carry_week_places_new_for_session (sample->diary, sample->athlete, &first,
                                            carry_sample_week_find (sample, title));
}

static void
test_verdict (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekPlaces) places = create_places (sample, "Lower Strength");
  const CarryVerdict verdict = carry_week_places_get_verdict (places, verdicts[i].place);
  const char *reason = carry_week_places_get_reason (places, verdicts[i].place);

  g_test_message ("%s", reason);
  g_assert_cmpint (verdict == CARRY_VERDICT_BLOCKED, ==, verdicts[i].blocked);
  g_assert_true (verdict == CARRY_VERDICT_GOOD || reason != NULL);
}

static void
test_origin (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekPlaces) places = create_places (sample, "Lower Strength");

  g_assert_true (carry_week_places_is_judged (places));
  g_assert_true (carry_week_places_is_origin (places, (CarryBoardPlace){ 1, CARRY_SLOT_EVENING }));
  g_assert_false (carry_week_places_is_origin (places, (CarryBoardPlace){ 1, CARRY_SLOT_MORNING }));
  g_assert_false (carry_week_places_is_origin (places, (CarryBoardPlace){ 2, CARRY_SLOT_EVENING }));
}

static void
test_runs_are_not_judged (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekPlaces) places = create_places (sample, "Threshold");

  g_assert_false (carry_week_places_is_judged (places));
  /* At its own time where that is free, and when the runner usually trains in the evening. */
  g_assert_cmpuint (carry_week_places_get_start_minute (places, (CarryBoardPlace){ 4, CARRY_SLOT_MORNING }),
                    ==, 420);
  g_assert_cmpuint (carry_week_places_get_start_minute (places, (CarryBoardPlace){ 4, CARRY_SLOT_EVENING }),
                    ==, 1080);
  /* Easy is from 07:00 for 48 minutes on Monday: after it. */
  g_assert_cmpuint (carry_week_places_get_start_minute (places, (CarryBoardPlace){ 0, CARRY_SLOT_MORNING }),
                    ==, 468);
}

static void
test_exercise_finds_a_host (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  const GDate first = carry_sample_day (23);
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (sample->catalogue), 0);
  g_autoptr (CarryWeekPlaces) places =
      carry_week_places_new_for_exercise (sample->diary, sample->athlete, &first, exercise);

  g_assert_true (carry_week_places_is_judged (places));
  g_assert_true (carry_week_places_get_host (places, (CarryBoardPlace){ 1, CARRY_SLOT_EVENING }) ==
                 carry_sample_week_find (sample, "Lower Strength"));
  g_assert_null (carry_week_places_get_host (places, (CarryBoardPlace){ 1, CARRY_SLOT_MORNING }));
  /* It does not stand in its own way, and Tuesday evening, 36 h before Hills, is allowed. */
  g_assert_cmpint (carry_week_places_get_verdict (places, (CarryBoardPlace){ 1, CARRY_SLOT_EVENING }), !=,
                   CARRY_VERDICT_BLOCKED);
}

static void
test_best_place (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  const GDate first = carry_sample_day (23), monday = carry_sample_day (30);
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (sample->catalogue), 0);
  g_autoptr (CarryWeekPlaces) places =
      carry_week_places_new_for_exercise (sample->diary, sample->athlete, &first, exercise);
  CarryBoardPlace place;

  /* Tuesday and Thursday evening have a host, Monday to Friday are too near to Threshold, Hills or a session:
   * Saturday evening is the first that is allowed. */
  g_assert_true (carry_week_places_find_best (places, &first, &place));
  g_assert_cmpuint (place.day, ==, 5);
  g_assert_cmpint (place.slot, ==, CARRY_SLOT_EVENING);

  g_assert_false (carry_week_places_find_best (places, &monday, &place));
}

static void
test_full_slot_shares_its_time (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  const GDate sunday = carry_sample_day (29);

  /* After Long, 07:00 to 08:36, there are 204 minutes of morning. */
  g_assert_cmpuint (
      carry_week_find_start_minute (sample->diary, sample->athlete, &sunday, CARRY_SLOT_MORNING, NULL, 60),
      ==, 516);
  /* 23 h 20 min fit into no day that begins at 18:00: the day's last minutes that are enough. */
  g_assert_cmpuint (
      carry_week_find_start_minute (sample->diary, sample->athlete, &sunday, CARRY_SLOT_EVENING, NULL, 1400),
      ==, 40);
}

/* A session that stays is in the way of its copy: the rules want 48 hours between two of them. */
static void
test_copy_is_judged_beside_its_original (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  const GDate first = carry_sample_day (23);
  CarrySession *session = carry_sample_week_find (sample, "Lower Strength");
  const CarryBoardPlace here = { 1, CARRY_SLOT_EVENING };
  g_autoptr (CarryWeekPlaces) move =
      carry_week_places_new_for_session (sample->diary, sample->athlete, &first, session);
  g_autoptr (CarryWeekPlaces) copy =
      carry_week_places_new_for_copy (sample->diary, sample->athlete, &first, session);

  g_assert_false (carry_week_places_is_copy (move));
  g_assert_true (carry_week_places_is_origin (move, here));
  g_assert_true (carry_week_places_is_copy (copy));
  g_assert_false (carry_week_places_is_origin (copy, here));
  g_assert_cmpint (carry_week_places_get_verdict (copy, here), ==, CARRY_VERDICT_BLOCKED);
  g_assert_true (carry_week_places_get_host (copy, (CarryBoardPlace){ 3, CARRY_SLOT_EVENING }) ==
                 carry_sample_week_find (sample, "Single-Leg & Trunk"));
}

/* On Tuesday and Thursday at 18:00 two sessions are 48 hours apart whichever comes first; both on Thursday are not. */
static void
test_two_change_places (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  const GDate tuesday = carry_sample_day (24), thursday = carry_sample_day (26);
  CarrySession *lower = carry_sample_week_find (sample, "Lower Strength");
  CarrySession *single = carry_sample_week_find (sample, "Single-Leg & Trunk");
  g_autoptr (CarrySwap) swap = carry_swap_new (sample->diary, sample->athlete, lower, single);
  g_autoptr (CarryReason) reason = NULL;

  g_assert_nonnull (swap);
  g_assert_cmpstr (carry_session_get_id (swap->after[0]), ==, carry_session_get_id (lower));
  g_assert_cmpint (g_date_compare (carry_session_get_day (swap->after[0]), &thursday), ==, 0);
  g_assert_cmpint (g_date_compare (carry_session_get_day (swap->after[1]), &tuesday), ==, 0);
  g_assert_cmpuint (carry_session_get_duration (swap->after[0]), ==, 46);

  /* The squat rack is there on both days, the bench for glute-ham raises on neither: no gap forbids either place. */
  g_assert_cmpint (carry_placement_get_verdict (swap->placements[0]), !=, CARRY_VERDICT_BLOCKED);
  reason = carry_placement_dup_deciding_reason (swap->placements[1]);
  g_assert_cmpint (carry_reason_get_finding (reason)->matter, ==, CARRY_MATTER_EQUIPMENT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (verdicts); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/week-places/verdict/", verdicts[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_verdict);
    }

  g_test_add_func ("/ui/week-places/origin", test_origin);
  g_test_add_func ("/ui/week-places/runs", test_runs_are_not_judged);
  g_test_add_func ("/ui/week-places/host", test_exercise_finds_a_host);
  g_test_add_func ("/ui/week-places/best", test_best_place);
  g_test_add_func ("/ui/week-places/full-slot", test_full_slot_shares_its_time);

  g_test_add_func ("/ui/week-places/copy", test_copy_is_judged_beside_its_original);
  g_test_add_func ("/ui/week-places/swap", test_two_change_places);

  return g_test_run ();
}
