/* test-readiness-advice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-readiness-advisor.h"
#include "carry-scheduler.h"
#include "carry-week-snapshot.h"

#include "support/carry-test-diary.h"

/* The week of Monday, 23 November 2026: intervals on Tuesday, threshold on Thursday, a long run on Sunday, easy runs on
 * Wednesday and Friday; legs on Tuesday evening, upper body on Wednesday evening. */
typedef struct
{
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryDiary *diary;
} Fixture;

static GDate
day_of (guint weekday)
{
  return test_day ((GDateDay)(22 + weekday), G_DATE_NOVEMBER, 2026);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const char *const legs[] = { "back_squat", "3x5@80% r180", "deadlift", "3x6@75% r120",
                               "nordic",     "3x5 r120",     NULL };
  const char *const upper[] = { "pull_up", "3x5 r120", "push_up", "3x10 r60", NULL };
  const GDate tuesday = day_of (2), wednesday = day_of (3), thursday = day_of (4), friday = day_of (5),
              sunday = day_of (7);

  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->athlete = carry_athlete_new ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  test_insert (fixture->diary, test_run (&tuesday, 420, 60, CARRY_RUN_INTERVALS, 11000));
  test_insert (fixture->diary, test_run (&wednesday, 420, 40, CARRY_RUN_EASY, 7000));
  test_insert (fixture->diary, test_run (&thursday, 420, 60, CARRY_RUN_THRESHOLD, 12000));
  test_insert (fixture->diary, test_run (&friday, 420, 40, CARRY_RUN_EASY, 7000));
  test_insert (fixture->diary, test_run (&sunday, 540, 110, CARRY_RUN_LONG, 20000));
  test_insert (fixture->diary, test_lifting (fixture->catalogue, &tuesday, 50, legs));
  test_insert (fixture->diary, test_lifting (fixture->catalogue, &wednesday, 40, upper));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->athlete);
  g_clear_object (&fixture->catalogue);
}

static void
say (Fixture *fixture, const GDate *day, guint sleep, guint soreness, guint legs)
{
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  g_autoptr (CarryChange) change = carry_change_new ("Check In");
  const CarryCheckIn nothing = { 0 }, said = { .levels = { sleep, soreness, legs } };

  carry_care_change_check_in (care, day, &nothing, &said);
  carry_change_set_care (change, care);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));
}

static CarryReadinessAdvice *
find (GListModel *list, GType type, CarryAdviceKind kind)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CarryReadinessAdvice) advice = g_list_model_get_item (list, i);

      if (carry_readiness_advice_get_kind (advice) == kind &&
          g_type_is_a (G_OBJECT_TYPE (carry_readiness_advice_get_session (advice)), type))
        return advice;
    }

  return NULL;
}

static void
test_nothing_to_do (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = day_of (2);
  g_autoptr (GListModel) silent = carry_readiness_advise (fixture->diary, fixture->athlete, &tuesday);
  g_autoptr (GListModel) well = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (silent), ==, 0);
  say (fixture, &tuesday, 1, 2, 2);
  well = carry_readiness_advise (fixture->diary, fixture->athlete, &tuesday);
  g_assert_cmpuint (g_list_model_get_n_items (well), ==, 0);
}

static void
test_moderately_sore (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = day_of (2);
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GListModel) again = NULL;
  CarryReadinessAdvice *lighter;

  say (fixture, &tuesday, 2, 3, 3);
  list = carry_readiness_advise (fixture->diary, fixture->athlete, &tuesday);

  lighter = find (list, CARRY_TYPE_STRENGTH_SESSION, CARRY_ADVICE_LIGHTER);
  g_assert_nonnull (lighter);
  g_assert_cmpint (carry_readiness_advice_get_rule (lighter), ==, CARRY_READINESS_RULE_SORE);
  /* 3 + 3 sets of 9 stay two each; the Nordic is gone */
  g_assert_cmpstr (carry_readiness_advice_get_text (lighter), ==, "4 sets instead of 9");

  g_assert_true (carry_diary_apply (fixture->diary, carry_readiness_advice_get_change (lighter), NULL));

  lighter = find (list, CARRY_TYPE_RUN, CARRY_ADVICE_LIGHTER);
  g_assert_nonnull (lighter);
  g_assert_cmpstr (carry_readiness_advice_get_text (lighter), ==, "Easy instead of Intervals");

  /* What is lighter already is left alone, and the run is asked about still. */
  again = carry_readiness_advise (fixture->diary, fixture->athlete, &tuesday);
  g_assert_null (find (again, CARRY_TYPE_STRENGTH_SESSION, CARRY_ADVICE_LIGHTER));
  g_assert_nonnull (find (again, CARRY_TYPE_RUN, CARRY_ADVICE_LIGHTER));
}

static void
test_very_sore (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = day_of (2);
  g_autoptr (GListModel) list = NULL;
  CarryReadinessAdvice *move;
  CarryReadinessAdvice *swap;
  CarrySession *after;

  say (fixture, &tuesday, 2, 4, 3);
  list = carry_readiness_advise (fixture->diary, fixture->athlete, &tuesday);
  g_assert_null (find (list, CARRY_TYPE_STRENGTH_SESSION, CARRY_ADVICE_LIGHTER));

  move = find (list, CARRY_TYPE_STRENGTH_SESSION, CARRY_ADVICE_MOVE);
  g_assert_nonnull (move);
  after = carry_change_get_after (carry_readiness_advice_get_change (move), 0);
  /* Wednesday is less than 24 h before the threshold run; legs may follow it on its own day. */
  g_assert_cmpint (g_date_get_weekday (carry_session_get_day (after)), ==, G_DATE_THURSDAY);
  g_assert_nonnull (strstr (carry_readiness_advice_get_text (move), " h "));

  /* Upper body could come today, but then legs would lift on Wednesday evening, 11 h before the threshold run. */
  swap = find (list, CARRY_TYPE_STRENGTH_SESSION, CARRY_ADVICE_SWAP);
  g_assert_null (swap);
  g_assert_nonnull (find (list, CARRY_TYPE_STRENGTH_SESSION, CARRY_ADVICE_SKIP));
}

static void
test_swap_is_judged (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = day_of (2), friday = day_of (5);
  const char *const upper[] = { "pull_up", "3x5 r120", NULL };
  g_autoptr (GListModel) list = NULL;
  CarryReadinessAdvice *swap;
  CarryChange *change;

  test_insert (fixture->diary, test_lifting (fixture->catalogue, &friday, 30, upper));
  say (fixture, &tuesday, 2, 4, 3);
  list = carry_readiness_advise (fixture->diary, fixture->athlete, &tuesday);

  swap = find (list, CARRY_TYPE_STRENGTH_SESSION, CARRY_ADVICE_SWAP);
  g_assert_nonnull (swap);
  change = carry_readiness_advice_get_change (swap);
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 2);
  g_assert_cmpint (g_date_compare (carry_session_get_day (carry_change_get_after (change, 0)), &friday), ==,
                   0);
  g_assert_cmpint (g_date_compare (carry_session_get_day (carry_change_get_after (change, 1)), &tuesday), ==,
                   0);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));
}

static void
test_pause_forbids_its_days (Fixture *fixture, gconstpointer data)
{
  const GDate monday = day_of (1);
  const CarryPauseFacts facts = { .reason = GPOINTER_TO_INT (data), .first = day_of (2), .last = day_of (4) };
  g_autoptr (CarryPause) pause = carry_pause_new (&facts, NULL);
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) tuesday = NULL;
  g_autoptr (CarryReason) reason = NULL;

  carry_care_change_pause (care, NULL, pause);
  g_assert_true (carry_care_apply (carry_diary_get_care (fixture->diary), care, NULL));

  problem = carry_week_problem_new_from_diary (fixture->diary, fixture->athlete, &monday, 2);
  plan = carry_scheduler_solve (problem);
  for (guint i = 0; i < g_list_model_get_n_items (carry_plan_get_placements (plan)); i++)
    {
      g_autoptr (CarryPlacement) place = g_list_model_get_item (carry_plan_get_placements (plan), i);

      g_assert_false (carry_pause_holds (pause, carry_placement_get_day (place)));
    }

  tuesday = carry_scheduler_judge (problem, 1, 18 * 60);
  g_assert_cmpint (carry_placement_get_verdict (tuesday), ==, CARRY_VERDICT_BLOCKED);
  reason = g_list_model_get_item (carry_placement_get_reasons (tuesday), 0);
  g_assert_cmpstr (carry_reason_get_rule (reason), ==, facts.reason == CARRY_PAUSE_ILL ? "HC12" : "HC6");
  g_assert_cmpstr (carry_reason_get_text (reason), ==,
                   facts.reason == CARRY_PAUSE_ILL ? "Training pauses on Tuesday: you are ill"
                                                   : "Training pauses on Tuesday: you are injured");
}

#define ADD(path, data, test) g_test_add ("/engine/" path, Fixture, data, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("readiness-advice/nothing-to-do", NULL, test_nothing_to_do);
  ADD ("readiness-advice/moderately-sore", NULL, test_moderately_sore);
  ADD ("readiness-advice/very-sore", NULL, test_very_sore);
  ADD ("readiness-advice/swap-is-judged", NULL, test_swap_is_judged);
  ADD ("pause/ill", GINT_TO_POINTER (CARRY_PAUSE_ILL), test_pause_forbids_its_days);
  ADD ("pause/injured", GINT_TO_POINTER (CARRY_PAUSE_INJURED), test_pause_forbids_its_days);

  return g_test_run ();
}
