/* carry-examples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-examples.h"

#include "carry-example-log.h"
#include "carry-example-weeks.h"
#include "carry-live-progression.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-scheduler.h"
#include "carry-week-planner.h"

#include <glib/gi18n.h>

#define EXAMPLE_START_MINUTE (7u * 60u)

/* The week that is shown: the first of them. */
#define SHOWN_WEEK 0u

/* How much of the week's runs was run in the weeks before, the latest last: each fourth week is easier. */
static const double example_shares[] = { 0.8, 0.85, 0.9, 0.65, 0.85, 0.9, 0.95, 0.7, 0.9, 0.95, 1.0 };

static CarryChange *
week_of_runs (const GDate *first, double share)
{
  g_autoptr (CarryChange) whole = carry_example_week_change_new (SHOWN_WEEK, first, EXAMPLE_START_MINUTE);
  CarryChange *change = carry_change_new (carry_change_get_sentence (whole));

  for (guint i = 0; i < carry_change_get_n_edits (whole); i++)
    {
      CarrySession *run = carry_change_get_after (whole, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (CarrySession) shorter =
          carry_session_edit (run, &error, "duration", (guint)(carry_session_get_duration (run) * share),
                              "distance", carry_run_get_distance (CARRY_RUN (run)) * share, NULL);

      g_assert_no_error (error);
      carry_change_insert (change, shorter);
    }

  return change;
}

/**
 * carry_example_week_change_new:
 * @week: the number of an example week, see carry_example_weeks_get_n()
 * @first: the first day of a week
 * @start_minute: when the runner runs, in minutes after 00:00
 *
 * Returns: (transfer full): the change that adds its runs
 */
CarryChange *
carry_example_week_change_new (guint week, const GDate *first, guint start_minute)
{
  g_autoptr (GPtrArray) runs = carry_example_week_create_runs (week, first, start_minute);
  CarryChange *change = carry_change_new (C_ ("change", "Add Example Week"));

  for (guint i = 0; i < runs->len; i++)
    carry_change_insert (change, g_ptr_array_index (runs, i));

  return change;
}

/* Adds a week of runs with its strength sessions placed around them, and with the targets that follow from what was
 * logged before. */
static gboolean
add_planned_week (CarryWorkspace *workspace, const GDate *first, double share, GError **error)
{
  CarryAthlete *athlete = carry_workspace_get_athlete (workspace);
  g_autoptr (CarryWeekPlanner) planner = carry_week_planner_new (
      carry_workspace_get_diary (workspace), carry_workspace_get_catalogue (workspace), athlete);
  g_autoptr (CarryChange) runs = week_of_runs (first, share);
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryLiveProgression) progression =
      carry_live_progression_new (carry_workspace_get_diary (workspace), athlete, first);
  g_autoptr (CarryChange) answer = NULL;
  g_autoptr (CarryChange) whole = NULL;
  CarryPlanCount count;

  if (!carry_workspace_apply (workspace, runs, error))
    return FALSE;

  problem = carry_week_planner_pose (planner, first, NULL, carry_athlete_get_strength_sessions (athlete));
  plan = carry_scheduler_solve (problem);
  answer = carry_week_planner_answer (planner, plan, &count, error);
  if (answer == NULL)
    return FALSE;

  whole = carry_live_progression_extend (progression, answer, NULL);

  return carry_workspace_apply (workspace, whole, error);
}

static gboolean
mark_done (CarryWorkspace *workspace, const GDate *first, const GDate *last, GError **error)
{
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (carry_workspace_get_diary (workspace), first, last);
  g_autoptr (CarryChange) change = carry_change_new (C_ ("change", "Mark as Done"));

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const guint week =
          (guint)g_date_days_between (first, carry_session_get_day (session)) / CARRY_DAYS_PER_WEEK;
      g_autoptr (CarrySession) logged =
          CARRY_IS_STRENGTH_SESSION (session)
              ? CARRY_SESSION (carry_example_log_new (CARRY_STRENGTH_SESSION (session), week, error))
              : g_object_ref (session);
      g_autoptr (CarrySession) done =
          logged != NULL ? carry_session_edit (logged, error, "status", CARRY_STATUS_DONE, NULL) : NULL;

      if (done == NULL)
        return FALSE;
      carry_change_replace (change, session, done);
    }

  return carry_workspace_apply (workspace, change, error);
}

/**
 * carry_example_workspace_new:
 * @day: a day of the week to show
 * @error: return location, or %NULL
 *
 * Makes a workspace that is not kept, to look at: a planned week, and the training of the weeks before it.
 *
 * Returns: (transfer full) (nullable): the workspace, or %NULL with @error set
 */
CarryWorkspace *
carry_example_workspace_new (const GDate *day, GError **error)
{
  g_autoptr (CarryWorkspace) workspace = carry_workspace_new_in_memory (carry_locale_first_weekday ());
  const GDate shown =
      carry_day_week_start (day, carry_diary_get_first_weekday (carry_workspace_get_diary (workspace)));
  const int n_before = (int)G_N_ELEMENTS (example_shares);
  const GDate start = carry_day_plus (&shown, -n_before * (int)CARRY_DAYS_PER_WEEK);
  const GDate last = carry_day_plus (&shown, -1);

  for (int i = 0; i < n_before; i++)
    {
      const GDate first = carry_day_plus (&start, i * (int)CARRY_DAYS_PER_WEEK);

      if (!add_planned_week (workspace, &first, example_shares[i], error))
        return NULL;
    }

  if (!mark_done (workspace, &start, &last, error) || !add_planned_week (workspace, &shown, 1.0, error))
    return NULL;

  return g_steal_pointer (&workspace);
}
