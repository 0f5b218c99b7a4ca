/* test-season-planner.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season-planner.h"

#include "carry-examples.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-season-problem.h"
#include "carry-strength-session.h"
#include "support/carry-test-sessions.h"

#define WEEKS 10 /* after that of the first Monday comes the race */

typedef struct
{
  GDate monday;
  GDate race;
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarrySeasonPlanner *planner;

  CarrySeasonProposal *proposal;
  GError *error;
  gboolean is_done;
  guint n_steps;
  GCancellable *cancel_at_once;
} Fixture;

static void
insert (Fixture *fixture, gpointer session)
{
  g_autoptr (CarryChange) change = carry_change_new ("A session");

  carry_change_insert (change, session);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));
}

static void
add_race (Fixture *fixture, CarryRacePriority priority)
{
  g_autoptr (CarryRun) race =
      carry_run_new (NULL, "day", &fixture->race, "start-minute", 540u, "duration", 110u, "kind",
                     CARRY_RUN_RACE, "distance", 21097.5, "priority", priority, NULL);

  insert (fixture, race);
}

static void
on_progress (Fixture *fixture, guint n_done, guint n_weeks)
{
  g_assert_cmpuint (n_done, ==, fixture->n_steps++);
  if (fixture->cancel_at_once != NULL && n_done == 2)
    g_cancellable_cancel (fixture->cancel_at_once);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) runs = NULL;

  fixture->monday = test_day (23, G_DATE_NOVEMBER, 2026);
  fixture->race = carry_day_plus (&fixture->monday, WEEKS * 7 + 6);
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->athlete = carry_athlete_new ();
  fixture->planner =
      carry_season_planner_new (fixture->diary, fixture->catalogue, fixture->athlete, &fixture->monday);
  g_object_set (fixture->athlete, "equipment", G_MAXUINT, NULL);
  g_signal_connect_swapped (fixture->planner, "progress", G_CALLBACK (on_progress), fixture);
  runs = carry_example_week_change_new (0, &fixture->monday, 420);
  g_assert_true (carry_diary_apply (fixture->diary, runs, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->proposal);
  g_clear_error (&fixture->error);
  g_clear_object (&fixture->cancel_at_once);
  g_clear_object (&fixture->planner);
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->catalogue);
  g_clear_object (&fixture->athlete);
}

static void
on_planned (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;

  fixture->proposal =
      carry_season_planner_plan_finish (CARRY_SEASON_PLANNER (source), result, &fixture->error);
  fixture->is_done = TRUE;
}

static void
plan (Fixture *fixture)
{
  g_clear_object (&fixture->proposal);
  fixture->is_done = FALSE;
  fixture->n_steps = 0;
  carry_season_planner_plan_async (fixture->planner, fixture->cancel_at_once, on_planned, fixture);
  while (!fixture->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static const CarryProposedWeekFacts *
get_week (Fixture *fixture, guint n)
{
  g_autoptr (CarryProposedWeek) week =
      g_list_model_get_item (carry_season_proposal_get_weeks (fixture->proposal), n);

  return carry_proposed_week_get_facts (week);
}

/* Eleven weeks, the last one with the race; only strength comes, none of it in the past or after the race. */
static void
test_fills_the_weeks (Fixture *fixture, gconstpointer data)
{
  CarryChange *change;
  guint n_lighter = 0;

  add_race (fixture, CARRY_RACE_PRIORITY_A);
  plan (fixture);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (g_list_model_get_n_items (carry_season_proposal_get_weeks (fixture->proposal)), ==,
                    WEEKS + 1);
  g_assert_cmpuint (fixture->n_steps, ==, WEEKS + 2);
  g_assert_cmpint (get_week (fixture, WEEKS)->phase, ==, CARRY_PHASE_RACE_WEEK);
  g_assert_cmpstr (get_week (fixture, WEEKS)->race, ==, "Race, 21.1 km");
  g_assert_false (get_week (fixture, 0)->assumed);
  g_assert_true (get_week (fixture, 1)->assumed);

  for (guint i = 0; i <= WEEKS; i++)
    {
      const CarryProposedWeekFacts *facts = get_week (fixture, i);

      n_lighter += facts->lighter ? 1 : 0;
      if (facts->phase == CARRY_PHASE_BASE || facts->phase == CARRY_PHASE_BUILD)
        g_assert_cmpuint (facts->sessions->len, ==, 2);
    }
  g_assert_cmpuint (n_lighter, >=, 1);

  change = carry_season_proposal_get_change (fixture->proposal);
  g_assert_cmpuint (carry_change_get_n_edits (change), >=, 2 * (WEEKS - 3));
  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *session = carry_change_get_after (change, i);

      g_assert_null (carry_change_get_before (change, i));
      g_assert_true (CARRY_IS_STRENGTH_SESSION (session));
      g_assert_cmpint (g_date_compare (carry_session_get_day (session), &fixture->monday), >=, 0);
      g_assert_cmpint (g_date_compare (carry_session_get_day (session), &fixture->race), <, 0);
    }
}

/* To look is not to change; the change fits, and after it there is nothing to do. */
static void
test_one_change (Fixture *fixture, gconstpointer data)
{
  guint n_before;

  add_race (fixture, CARRY_RACE_PRIORITY_A);
  n_before = g_list_model_get_n_items (G_LIST_MODEL (fixture->diary));
  plan (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->diary)), ==, n_before);

  g_assert_true (
      carry_diary_apply (fixture->diary, carry_season_proposal_get_change (fixture->proposal), NULL));
  plan (fixture);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (carry_change_get_n_edits (carry_season_proposal_get_change (fixture->proposal)), ==, 0);
}

static CarrySession *
squat_on (Fixture *fixture, const GDate *day, gboolean locked)
{
  g_autoptr (CarrySession) bare = test_strength (day, 1080, 45, "Squats");
  g_autoptr (CarryStrengthSession) filled = carry_strength_session_with_exercise (
      CARRY_STRENGTH_SESSION (bare), carry_catalogue_lookup (fixture->catalogue, "back_squat"), NULL);

  return carry_session_edit (CARRY_SESSION (filled), NULL, "locked", locked, "origin",
                             locked ? CARRY_ORIGIN_PLAN : CARRY_ORIGIN_RUNNER, NULL);
}

/* What the runner locked or added stays where it is, and counts. */
static void
test_own_sessions_stay (Fixture *fixture, gconstpointer data)
{
  const GDate own_day = carry_day_plus (&fixture->monday, 2 * 7 + 2);
  const GDate locked_day = carry_day_plus (&fixture->monday, 3 * 7 + 2);
  g_autoptr (CarrySession) own = squat_on (fixture, &own_day, FALSE);
  g_autoptr (CarrySession) locked = squat_on (fixture, &locked_day, TRUE);
  CarryChange *change;

  add_race (fixture, CARRY_RACE_PRIORITY_A);
  insert (fixture, own);
  insert (fixture, locked);
  plan (fixture);
  g_assert_no_error (fixture->error);

  change = carry_season_proposal_get_change (fixture->proposal);
  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    g_assert_null (carry_change_get_before (change, i));
  g_assert_cmpuint (get_week (fixture, 2)->sessions->len, ==, 2);
  g_assert_cmpuint (get_week (fixture, 3)->sessions->len, ==, 2);
}

static void
test_needs_a_main_race (Fixture *fixture, gconstpointer data)
{
  plan (fixture);
  g_assert_error (fixture->error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_NO_RACE);
  g_clear_error (&fixture->error);

  add_race (fixture, CARRY_RACE_PRIORITY_B);
  plan (fixture);
  g_assert_error (fixture->error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_NO_RACE);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  add_race (fixture, CARRY_RACE_PRIORITY_A);
  fixture->cancel_at_once = g_cancellable_new ();
  plan (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (fixture->n_steps, ==, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/app/season-planner/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("fills-the-weeks", test_fills_the_weeks);
  ADD ("one-change", test_one_change);
  ADD ("own-sessions-stay", test_own_sessions_stay);
  ADD ("needs-a-main-race", test_needs_a_main_race);
  ADD ("cancelled", test_cancelled);

  return g_test_run ();
}
