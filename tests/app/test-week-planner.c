/* test-week-planner.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-week-planner.h"

#include "carry-diary-changes.h"
#include "carry-examples.h"
#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-week-places.h"
#include "support/carry-test-sessions.h"

typedef struct
{
  GDate monday;
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryWeekPlanner *planner;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) runs = NULL;

  fixture->monday = test_day (23, G_DATE_NOVEMBER, 2026);
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->athlete = carry_athlete_new ();
  fixture->planner = carry_week_planner_new (fixture->diary, fixture->catalogue, fixture->athlete);
  runs = carry_example_week_change_new (0, &fixture->monday, 420);
  g_assert_true (carry_diary_apply (fixture->diary, runs, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->planner);
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->catalogue);
  g_clear_object (&fixture->athlete);
}

static CarryPlan *
plan (Fixture *fixture, const GDate *today, guint *n_placed, guint *n_moved)
{
  g_autoptr (CarryWeekProblem) problem =
      carry_week_planner_pose (fixture->planner, &fixture->monday, today, 2);
  CarryPlan *answer = carry_scheduler_solve (problem);
  g_autoptr (GError) error = NULL;
  CarryPlanCount count;
  g_autoptr (CarryChange) change = carry_week_planner_answer (fixture->planner, answer, &count, &error);

  g_assert_no_error (error);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));
  *n_placed = count.placed;
  *n_moved = count.moved;

  return answer;
}

static CarrySession *
nth_strength (Fixture *fixture, guint n)
{
  const GDate last = carry_day_plus (&fixture->monday, 6);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (fixture->diary, &fixture->monday, &last);

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (g_ptr_array_index (sessions, i)) && n-- == 0)
      return g_ptr_array_index (sessions, i);

  return NULL;
}

/* Easy, threshold, easy, hills, rest, strides, long: heavy work goes with the hard days. */
static void
test_places_and_fills (Fixture *fixture, gconstpointer data)
{
  guint n_placed, n_moved;
  g_autoptr (CarryPlan) answer = plan (fixture, NULL, &n_placed, &n_moved);
  CarrySession *first = nth_strength (fixture, 0), *second = nth_strength (fixture, 1);

  g_assert_true (carry_plan_get_feasible (answer));
  g_assert_cmpuint (n_placed, ==, 2);
  g_assert_cmpuint (n_moved, ==, 0);
  g_assert_cmpuint (g_date_get_day (carry_session_get_day (first)), ==, 24);
  g_assert_cmpuint (g_date_get_day (carry_session_get_day (second)), ==, 26);
  g_assert_cmpuint (carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (first)), >=, 4);
  g_assert_cmpint (carry_session_get_origin (first), ==, CARRY_ORIGIN_PLAN);
}

static void
test_again_changes_nothing (Fixture *fixture, gconstpointer data)
{
  guint n_placed, n_moved;
  g_autoptr (CarryPlan) first = plan (fixture, NULL, &n_placed, &n_moved);
  g_autoptr (CarryPlan) second = plan (fixture, NULL, &n_placed, &n_moved);

  g_assert_cmpuint (n_placed, ==, 0);
  g_assert_cmpuint (n_moved, ==, 0);
}

/* Whatever the runner may do and has: what was planned is known again as a session of the week. */
static void
test_again_for_anybody (Fixture *fixture, gconstpointer data)
{
  for (guint injury = 0; injury <= 32; injury++)
    for (int level = CARRY_LEVEL_NOVICE; level <= CARRY_LEVEL_RETURN; level++)
      {
        const guint injuries = injury < 32 ? 1u << injury : G_MAXUINT;
        guint n_placed, n_moved;
        g_autoptr (CarryPlan) first = NULL;
        g_autoptr (CarryPlan) second = NULL;

        tear_down (fixture, NULL);
        set_up (fixture, NULL);
        g_object_set (fixture->athlete, "injuries", injuries, "level", level, "equipment", 0u, NULL);
        first = plan (fixture, NULL, &n_placed, &n_moved);
        second = plan (fixture, NULL, &n_placed, &n_moved);
        g_test_message ("injuries %x, level %d", injuries, level);
        g_assert_cmpuint (n_placed, ==, 0);
      }
}

static void
test_brings_a_moved_session_back (Fixture *fixture, gconstpointer data)
{
  const GDate saturday = carry_day_plus (&fixture->monday, 5);
  guint n_placed, n_moved;
  g_autoptr (CarryPlan) first = plan (fixture, NULL, &n_placed, &n_moved);
  g_autoptr (CarryPlan) second = NULL;
  g_autoptr (CarryChange) change = carry_change_new ("Move");
  g_autoptr (CarrySession) before = g_object_ref (nth_strength (fixture, 1));
  g_autoptr (CarrySession) after = carry_session_edit (before, NULL, "day", &saturday, NULL);

  carry_change_replace (change, before, after);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  second = plan (fixture, NULL, &n_placed, &n_moved);
  g_assert_cmpuint (n_placed, ==, 0);
  g_assert_cmpuint (n_moved, ==, 1);
  g_assert_cmpstr (carry_session_get_id (nth_strength (fixture, 1)), ==, carry_session_get_id (before));
}

static void
test_leaves_what_is_locked (Fixture *fixture, gconstpointer data)
{
  const GDate saturday = carry_day_plus (&fixture->monday, 5);
  guint n_placed, n_moved;
  g_autoptr (CarryPlan) first = plan (fixture, NULL, &n_placed, &n_moved);
  g_autoptr (CarryPlan) second = NULL;
  g_autoptr (CarryChange) change = carry_change_new ("Move");
  g_autoptr (CarrySession) before = g_object_ref (nth_strength (fixture, 1));
  g_autoptr (CarrySession) after = carry_session_edit (before, NULL, "day", &saturday, "locked", TRUE, NULL);

  carry_change_replace (change, before, after);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  second = plan (fixture, NULL, &n_placed, &n_moved);
  g_assert_cmpuint (n_placed, ==, 0);
  g_assert_cmpuint (g_date_get_day (carry_session_get_day (nth_strength (fixture, 1))), ==, 28);
}

/* Two sessions a week: where one was not done, two are still to come. */
static void
test_what_was_not_done_is_planned_again (Fixture *fixture, gconstpointer data)
{
  const GDate wednesday = carry_day_plus (&fixture->monday, 2);
  g_autoptr (CarryStrengthSession) monday =
      carry_week_planner_fill (fixture->planner, &fixture->monday, 18 * 60, 0, 2, NULL);
  g_autoptr (CarrySession) missed =
      carry_session_edit (CARRY_SESSION (monday), NULL, "status", CARRY_STATUS_MISSED, NULL);
  g_autoptr (CarryChange) change = carry_change_new ("Add");
  g_autoptr (CarryWeekProblem) problem = NULL;

  carry_change_insert (change, missed);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  problem = carry_week_planner_pose (fixture->planner, &fixture->monday, &wednesday, 2);
  g_assert_cmpuint (problem->wishes->len, ==, 2);
  g_assert_cmpuint (problem->fixed->len, ==, 0);
}

static CarrySession *
session_of (Fixture *fixture, const char *exercise, const char *dose)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryPrescription) prescription = carry_prescription_parse (dose, &error);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryItem) item =
      carry_item_new (carry_catalogue_lookup (fixture->catalogue, exercise), prescription, 0);

  g_assert_no_error (error);
  g_list_store_append (items, item);

  return CARRY_SESSION (carry_strength_session_new (&error, "day", &fixture->monday, "start-minute",
                                                    18u * 60u, "duration", 45u, "items", items, NULL));
}

/* Build: one heavy and one explosive session.  With the heavy one done, the other kind is what is still missing. */
static void
test_the_missing_kind_is_planned (Fixture *fixture, gconstpointer data)
{
  const GDate wednesday = carry_day_plus (&fixture->monday, 2);
  g_autoptr (CarrySession) heavy = NULL;
  g_autoptr (CarrySession) done = NULL;
  g_autoptr (CarryChange) change = carry_change_new ("Add");
  g_autoptr (CarryWeekProblem) problem = NULL;

  g_object_set (fixture->athlete, "phase", CARRY_PHASE_BUILD, "level", CARRY_LEVEL_INTERMEDIATE, NULL);
  heavy = session_of (fixture, "back_squat", "4x5@85%");
  done = carry_session_edit (heavy, NULL, "status", CARRY_STATUS_DONE, NULL);
  carry_change_insert (change, done);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  problem = carry_week_planner_pose (fixture->planner, &fixture->monday, &wednesday, 2);
  g_assert_cmpuint (problem->wishes->len, ==, 1);
  g_assert_cmpint (carry_week_problem_get_first_wish (problem)->kind, ==, CARRY_STRENGTH_EXPLOSIVE);
}

/* A coach's plan with stability work five times a day leaves room for strength, and the sessions are filled. */
static void
test_many_sessions_stay (Fixture *fixture, gconstpointer data)
{
  const guint minutes[] = { 300, 320, 1260, 1280, 1300 };
  guint n_placed, n_moved, n = 0;
  g_autoptr (CarryPlan) answer = NULL;
  g_autoptr (CarryChange) change = carry_change_new ("Add");

  for (guint i = 0; i < 7 * G_N_ELEMENTS (minutes); i++)
    {
      const GDate day = carry_day_plus (&fixture->monday, (int)(i / G_N_ELEMENTS (minutes)));
      g_autoptr (CarrySession) plain =
          test_strength (&day, minutes[i % G_N_ELEMENTS (minutes)], 15, "Stability");
      g_autoptr (CarrySession) session = carry_session_edit (plain, NULL, "origin", CARRY_ORIGIN_COACH, NULL);

      carry_change_insert (change, session);
    }
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  answer = plan (fixture, NULL, &n_placed, &n_moved);
  g_assert_cmpuint (n_placed, ==, 2);
  while (nth_strength (fixture, n) != NULL)
    n++;
  g_assert_cmpuint (n, ==, 37);
}

static void
test_nothing_goes_into_the_past (Fixture *fixture, gconstpointer data)
{
  const GDate friday = carry_day_plus (&fixture->monday, 4);
  guint n_placed, n_moved;
  g_autoptr (CarryPlan) answer = plan (fixture, &friday, &n_placed, &n_moved);

  for (guint i = 0; nth_strength (fixture, i) != NULL; i++)
    g_assert_cmpint (g_date_compare (carry_session_get_day (nth_strength (fixture, i)), &friday), >=, 0);
}

/* Wednesday evening is 13 h before the hills. */
static void
test_a_forced_place_is_marked (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = carry_day_plus (&fixture->monday, 1),
              wednesday = carry_day_plus (&fixture->monday, 2);
  guint n_placed, n_moved;
  g_autoptr (CarryPlan) answer = plan (fixture, NULL, &n_placed, &n_moved);
  CarrySession *session = nth_strength (fixture, 0);
  g_autofree char *toast = NULL;
  g_autofree char *back_toast = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_move (fixture->planner, session, &wednesday, 18 * 60, &toast, NULL);
  CarrySession *forced = carry_change_get_after (change, 0);
  g_autoptr (CarryChange) back = NULL;

  g_assert_cmpstr (carry_change_get_sentence (change), ==, "Move Lower Strength to Wednesday evening");
  g_assert_true (carry_session_get_against_rule (forced));
  g_assert_true (carry_session_get_locked (forced));
  g_assert_cmpuint (g_date_get_day (carry_session_get_original_day (forced)), ==, 24);

  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));
  back = carry_change_new_move (fixture->planner, forced, &tuesday, 18 * 60, &back_toast, NULL);
  g_assert_false (carry_session_get_against_rule (carry_change_get_after (back, 0)));
  g_assert_null (carry_session_get_original_day (carry_change_get_after (back, 0)));
}

/* What the board says of a place before a drop is what the drop is judged by. */
static void
test_judges_as_the_board (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) session = session_of (fixture, "back_squat", data);
  g_autoptr (CarryWeekPlaces) places = NULL;

  places = carry_week_places_new_for_session (fixture->diary, fixture->athlete, &fixture->monday, session);
  for (guint i = 0; i < 14; i++)
    {
      const CarryBoardPlace place = { i / 2, (CarrySlot)(i % 2) };
      const GDate day = carry_week_places_get_day (places, place);
      g_autoptr (CarryPlacement) placement = carry_week_planner_judge (
          fixture->planner, session, &day, carry_week_places_get_start_minute (places, place));

      g_assert_cmpint (carry_placement_get_verdict (placement), ==,
                       carry_week_places_get_verdict (places, place));
    }
}

/* The same day chosen in a dialog. */
static void
test_an_edit_is_a_move (Fixture *fixture, gconstpointer data)
{
  const GDate wednesday = carry_day_plus (&fixture->monday, 2);
  guint n_placed, n_moved;
  g_autoptr (CarryPlan) answer = plan (fixture, NULL, &n_placed, &n_moved);
  CarrySession *before = nth_strength (fixture, 0);
  g_autoptr (CarrySession) asked = carry_session_edit (before, NULL, "day", &wednesday, NULL);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = carry_change_new_edit (fixture->planner, before, asked, &toast);
  CarrySession *after = carry_change_get_after (change, 0);

  g_assert_cmpint (g_date_compare (carry_session_get_day (after), &wednesday), ==, 0);
  g_assert_true (carry_session_get_against_rule (after));
  g_assert_true (carry_session_get_locked (after));
  g_assert_cmpuint (g_date_get_day (carry_session_get_original_day (after)), ==, 24);
}

/* A session that is not in the diary yet does not hide the one that is locked where it would go. */
static void
test_a_taken_place_stays_taken (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = carry_day_plus (&fixture->monday, 1);
  g_autoptr (CarryStrengthSession) there =
      carry_week_planner_fill (fixture->planner, &tuesday, 18 * 60, 0, 1, NULL);
  g_autoptr (CarryStrengthSession) added =
      carry_week_planner_fill (fixture->planner, &tuesday, 18 * 60, 0, 1, NULL);
  g_autoptr (CarrySession) locked = carry_session_edit (CARRY_SESSION (there), NULL, "locked", TRUE, NULL);
  g_autoptr (CarryChange) change = carry_change_new ("Add");
  g_autoptr (CarryPlacement) own = NULL;
  g_autoptr (CarryPlacement) other = NULL;

  carry_change_insert (change, locked);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  own = carry_week_planner_judge (fixture->planner, locked, &tuesday, 18 * 60);
  g_assert_cmpint (carry_placement_get_verdict (own), !=, CARRY_VERDICT_BLOCKED);
  other = carry_week_planner_judge (fixture->planner, CARRY_SESSION (added), &tuesday, 18 * 60);
  g_assert_cmpint (carry_placement_get_verdict (other), ==, CARRY_VERDICT_BLOCKED);
}

static void
test_a_copy_was_not_recorded (Fixture *fixture, gconstpointer data)
{
  const GDate friday = carry_day_plus (&fixture->monday, 4);
  g_autoptr (CarryActivity) activity = carry_activity_new (&(CarryActivityFacts){
      .sport = "running", .start_utc = 1795501800, .distance_m = 8000, .timer_s = 2880 });
  g_autoptr (CarryRun) run = carry_run_new (NULL, "day", &fixture->monday, "start-minute", 420u, "duration",
                                            48u, "status", CARRY_STATUS_DONE, "activity", activity, NULL);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_copy (fixture->planner, CARRY_SESSION (run), &friday, 420, &toast, NULL);
  CarrySession *copy = carry_change_get_after (change, 0);

  g_assert_cmpint (carry_session_get_status (copy), ==, CARRY_STATUS_PLANNED);
  g_assert_null (carry_run_get_activity (CARRY_RUN (copy)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) g_test_add ("/app/week-planner/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("places", test_places_and_fills);
  ADD ("again", test_again_changes_nothing);
  ADD ("again-anybody", test_again_for_anybody);
  ADD ("brings-back", test_brings_a_moved_session_back);
  ADD ("locked", test_leaves_what_is_locked);
  ADD ("missed", test_what_was_not_done_is_planned_again);
  ADD ("missing-kind", test_the_missing_kind_is_planned);
  ADD ("many", test_many_sessions_stay);
  ADD ("past", test_nothing_goes_into_the_past);
  ADD ("forced", test_a_forced_place_is_marked);
  ADD ("edited", test_an_edit_is_a_move);
  ADD ("taken", test_a_taken_place_stays_taken);
  ADD ("copy", test_a_copy_was_not_recorded);
  g_test_add ("/app/week-planner/board/heavy", Fixture, "4x5@85%", set_up, test_judges_as_the_board,
              tear_down);
  g_test_add ("/app/week-planner/board/moderate", Fixture, "3x10@65%", set_up, test_judges_as_the_board,
              tear_down);

  return g_test_run ();
}
