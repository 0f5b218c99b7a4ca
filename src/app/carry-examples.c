/* carry-examples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-examples.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-scheduler.h"
#include "carry-week-planner.h"

#include <glib/gi18n.h>

typedef struct
{
  int weekday; /* days after Monday */
  CarryRunKind kind;
  double distance; /* metres */
  guint minutes;
  const char *structure;
  CarrySurface surface;
} ExampleRun;

/* A base week of a half-marathon runner: two hard days, an easy end and a long run. */
static const ExampleRun example_runs[] = {
  { 0, CARRY_RUN_EASY, 8000, 48, NULL, CARRY_SURFACE_ROAD },
  { 1, CARRY_RUN_THRESHOLD, 10000, 55, NC_ ("structure of a run", "3 × 10 min"), CARRY_SURFACE_TRACK },
  { 2, CARRY_RUN_EASY, 6000, 37, NULL, CARRY_SURFACE_GRASS },
  { 3, CARRY_RUN_HILLS, 9000, 56, NC_ ("structure of a run", "10 × 60 s"), CARRY_SURFACE_TRAIL },
  { 5, CARRY_RUN_STRIDES, 5000, 31, NC_ ("structure of a run", "6 × 20 s"), CARRY_SURFACE_ROAD },
  { 6, CARRY_RUN_LONG, 16000, 96, NULL, CARRY_SURFACE_TRAIL },
};

#define EXAMPLE_START_MINUTE (7u * 60u)

/* How much of the week's runs was run in the weeks before, the latest last: each fourth week is easier. */
static const double example_shares[] = { 0.8, 0.85, 0.9, 0.65, 0.85, 0.9, 0.95, 0.7, 0.9, 0.95, 1.0 };

static CarryChange *
week_of_runs (const GDate *first, double share)
{
  CarryChange *change = carry_change_new (C_ ("change", "Add Example Week"));
  const int offset = (int)g_date_get_weekday (first) - (int)G_DATE_MONDAY;

  for (gsize i = 0; i < G_N_ELEMENTS (example_runs); i++)
    {
      const ExampleRun *example = &example_runs[i];
      const GDate day = carry_day_plus (first, (example->weekday - offset + 7) % 7);
      const char *structure = example->structure != NULL
                                  ? g_dpgettext2 (GETTEXT_PACKAGE, "structure of a run", example->structure)
                                  : NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryRun) run = carry_run_new (&error, "day", &day, "start-minute", EXAMPLE_START_MINUTE,
                                                "duration", (guint)(example->minutes * share), "kind",
                                                example->kind, "distance", example->distance * share,
                                                "structure", structure, "surface", example->surface, NULL);

      g_assert_no_error (error);
      carry_change_insert (change, CARRY_SESSION (run));
    }

  return change;
}

/**
 * carry_example_week_change_new:
 * @first: the first day of a week
 *
 * Makes a week of runs to start from: easy, threshold, hills and a long run on the days of the week where
 * runners have them, whatever weekday the week starts on.
 *
 * Returns: (transfer full): the change that adds the runs
 */
CarryChange *
carry_example_week_change_new (const GDate *first)
{
  return week_of_runs (first, 1.0);
}

/* Adds a week of runs with its strength sessions placed around them. */
static gboolean
add_planned_week (CarryWorkspace *workspace, const GDate *first, double share, GError **error)
{
  CarryAthlete *athlete = carry_workspace_get_athlete (workspace);
  g_autoptr (CarryWeekPlanner) planner = carry_week_planner_new (
      carry_workspace_get_diary (workspace), carry_workspace_get_catalogue (workspace), athlete);
  g_autoptr (CarryChange) runs = week_of_runs (first, share);
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryChange) answer = NULL;
  CarryPlanCount count;

  if (!carry_workspace_apply (workspace, runs, error))
    return FALSE;

  problem = carry_week_planner_pose (planner, first, NULL, carry_athlete_get_strength_sessions (athlete));
  plan = carry_scheduler_solve (problem);
  answer = carry_week_planner_answer (planner, plan, &count, error);

  return answer != NULL && carry_workspace_apply (workspace, answer, error);
}

static gboolean
mark_done (CarryWorkspace *workspace, const GDate *first, const GDate *last, GError **error)
{
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (carry_workspace_get_diary (workspace), first, last);
  g_autoptr (CarryChange) change = carry_change_new (C_ ("change", "Mark as Done"));

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      g_autoptr (CarrySession) done = carry_session_edit (session, error, "status", CARRY_STATUS_DONE, NULL);

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
