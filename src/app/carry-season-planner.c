/* carry-season-planner.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-season-planner.h"

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-season-request.h"
#include "carry-season-runs.h"
#include "carry-season.h"
#include "carry-week-planner.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarrySeasonPlanner:
 *
 * Plans week by week in a copy of the diary, so that each week knows what the weeks before it have got, and then says what
 * the copy has that the diary has not. Solving is done on a worker; what sees the diary and the runner stays on the main
 * loop, a week at a time.
 *
 * Only what plans brought may move or go; what the runner added or locked, and what is past, stays and counts.
 */
struct _CarrySeasonPlanner
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  GDate today;
};

typedef enum
{
  SIGNAL_PROGRESS,
} CarrySeasonPlannerSignal;

static guint signals[SIGNAL_PROGRESS + 1];

G_DEFINE_FINAL_TYPE (CarrySeasonPlanner, carry_season_planner, G_TYPE_OBJECT)

/* A season on its way. */
typedef struct
{
  CarryDiary *copy;
  CarryWeekPlanner *planner; /* of the copy */
  CarrySeason *season;
  CarrySeasonRuns *runs;
  GListStore *weeks; /* of CarryProposedWeek */
  char *race;
  GDate race_day;
  guint n_weeks;
  guint week; /* that is being planned, from 0 */
} Work;

static void
work_free (Work *work)
{
  g_clear_object (&work->copy);
  g_clear_object (&work->planner);
  g_clear_object (&work->season);
  g_clear_pointer (&work->runs, carry_season_runs_free);
  g_clear_object (&work->weeks);
  g_free (work->race);
  g_free (work);
}

static void
carry_season_planner_finalize (GObject *object)
{
  CarrySeasonPlanner *self = CARRY_SEASON_PLANNER (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_season_planner_parent_class)->finalize (object);
}

static void
carry_season_planner_class_init (CarrySeasonPlannerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_season_planner_finalize;

  /**
   * CarrySeasonPlanner::progress:
   * @n_done: weeks that are planned
   * @n_weeks: all weeks
   */
  signals[SIGNAL_PROGRESS] = g_signal_new ("progress", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
carry_season_planner_init (CarrySeasonPlanner *self)
{
}

/**
 * carry_season_planner_new:
 * @diary: the diary, which is only read
 * @catalogue: where the exercises come from
 * @athlete: for whom
 * @today: a valid day; nothing is planned before it
 *
 * Returns: (transfer full): a planner
 */
CarrySeasonPlanner *
carry_season_planner_new (CarryDiary *diary,
                          CarryCatalogue *catalogue,
                          CarryAthlete *athlete,
                          const GDate *today)
{
  CarrySeasonPlanner *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_SEASON_PLANNER, NULL);
  self->diary = g_object_ref (diary);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);
  self->today = *today;

  return self;
}

/* Sessions are values: a copy of the diary holds the same ones. */
static CarryDiary *
copy_diary (CarryDiary *diary)
{
  CarryDiary *copy = carry_diary_new (carry_diary_get_first_weekday (diary));
  GDate first, last;

  if (carry_diary_get_span (diary, &first, &last))
    {
      g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &first, &last);

      carry_diary_fill (copy, sessions);
    }

  return copy;
}

static CarrySeasonProblem *
pose_season (CarrySeasonPlanner *self, CarryDiary *diary)
{
  CarrySeasonProblem *problem = carry_season_problem_new (&self->today);

  problem->first_weekday = carry_diary_get_first_weekday (diary);
  problem->sessions = MIN (carry_athlete_get_strength_sessions (self->athlete), CARRY_SEASON_MOST_SESSIONS);
  carry_season_problem_take_athlete (problem, self->athlete);
  carry_season_problem_take_runs (problem, diary);
  carry_season_problem_take_races (problem, diary);

  return problem;
}

/* The next race that training leads to. */
static const CarrySeasonRace *
find_race (const CarrySeasonProblem *problem)
{
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);

      if (race->priority == CARRY_RACE_PRIORITY_A && g_date_compare (&race->day, &problem->from) >= 0 &&
          carry_season_problem_get_week (problem, &race->day) < (int)CARRY_SEASON_MOST_WEEKS)
        return race;
    }

  return NULL;
}

/* “Race, 21.1 km” */
static char *
name_race (CarrySeasonPlanner *self, double metres)
{
  g_autofree char *distance = carry_format_distance (metres, carry_athlete_get_units (self->athlete));

  return metres > 0 ? g_strdup_printf ("%s, %s", carry_run_kind_get_name (CARRY_RUN_RACE), distance)
                    : g_strdup (carry_run_kind_get_name (CARRY_RUN_RACE));
}

static char *
find_race_in (CarrySeasonPlanner *self, const CarrySeasonWeekFacts *facts)
{
  return facts->races->len > 0
             ? name_race (self, g_array_index (facts->races, CarrySeasonWeekRace, 0).distance)
             : NULL;
}

static Work *
begin (CarrySeasonPlanner *self, GError **error)
{
  g_autoptr (CarrySeasonProblem) known = pose_season (self, self->diary);
  const CarrySeasonRace *race = find_race (known);
  g_autoptr (CarrySeasonProblem) problem = NULL;
  Work *work;

  if (race == NULL)
    {
      g_set_error_literal (error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_NO_RACE,
                           _ ("There is no main race within two years. Add yours to the diary."));
      return NULL;
    }

  work = g_new0 (Work, 1);
  work->race = name_race (self, race->distance);
  work->race_day = race->day;
  work->n_weeks = (guint)carry_season_problem_get_week (known, &race->day) + 1;
  work->copy = copy_diary (self->diary);
  work->runs = carry_season_runs_lay (work->copy, &self->today, &race->day);
  work->planner = carry_week_planner_new (work->copy, self->catalogue, self->athlete);
  work->weeks = g_list_store_new (CARRY_TYPE_PROPOSED_WEEK);

  problem = pose_season (self, work->copy);
  work->season = carry_season_new (problem, error);
  if (work->season == NULL)
    g_clear_pointer (&work, work_free);

  return work;
}

/* The strength sessions of a week that are still to come, or were done. */
static GPtrArray *
list_strength (CarryDiary *diary, const GDate *first, const GDate *last)
{
  g_autoptr (GPtrArray) all = carry_diary_get_range (diary, first, last);
  GPtrArray *strength = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < all->len; i++)
    {
      const CarryStatus status = carry_session_get_status (all->pdata[i]);

      if (CARRY_IS_STRENGTH_SESSION (all->pdata[i]) && status != CARRY_STATUS_MISSED &&
          status != CARRY_STATUS_SKIPPED)
        g_ptr_array_add (strength, g_object_ref (all->pdata[i]));
    }

  return strength;
}

static void
append_week (CarrySeasonPlanner *self, Work *work, const CarrySeasonWeekFacts *facts, CarryPlan *plan)
{
  const GDate last = carry_day_plus (&facts->first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) strength = list_strength (work->copy, &facts->first, &last);
  g_autofree char *race = find_race_in (self, facts);
  const CarryProposedWeekFacts proposed = {
    .first = facts->first,
    .phase = facts->phase,
    .phase_week = facts->phase_week,
    .phase_weeks = facts->phase_weeks,
    .lighter = facts->deload || facts->mini_taper,
    .assumed = carry_season_runs_are_assumed (work->runs, &facts->first),
    .n_missing = carry_plan_get_dropped (plan)->len,
    .race = race,
    .sessions = strength,
  };
  g_autoptr (CarryProposedWeek) week = carry_proposed_week_new (&proposed);

  g_list_store_append (work->weeks, week);
}

static void
add_new (CarryDiary *to, GPtrArray *sessions, CarryChange *change, guint *count)
{
  for (guint i = 0; i < sessions->len; i++)
    if (carry_diary_lookup (to, carry_session_get_id (sessions->pdata[i])) == NULL)
      {
        carry_change_insert (change, sessions->pdata[i]);
        (*count)++;
      }
}

static void
add_others (CarryDiary *to, GPtrArray *sessions, CarryChange *change, CarryPlanCount *count)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *before = sessions->pdata[i];
      CarrySession *after = carry_diary_lookup (to, carry_session_get_id (before));

      if (after == NULL)
        {
          carry_change_remove (change, before);
          count->removed++;
        }
      else if (after != before)
        {
          carry_change_replace (change, before, after);
          count->moved++;
        }
    }
}

/* What the copy has that the diary has not. Runs that were only assumed are no part of it. */
static CarryChange *
compare (CarrySeasonPlanner *self, const Work *work, CarryPlanCount *count)
{
  const CarrySeasonWeekFacts *facts = carry_season_get_facts (work->season, work->n_weeks - 1);
  const GDate last = carry_day_plus (&facts->first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) before = list_strength (self->diary, &self->today, &last);
  g_autoptr (GPtrArray) after = list_strength (work->copy, &self->today, &last);
  g_autofree char *day = carry_format_day (&work->race_day);
  /* Translators: the name of a change; %s is the day of a race */
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Plan Season to Race on %s"), day);
  CarryChange *change = carry_change_new (sentence);

  *count = (CarryPlanCount){ 0 };
  add_new (self->diary, after, change, &count->placed);
  add_others (work->copy, before, change, count);

  return change;
}

static CarrySeasonProposal *
propose (CarrySeasonPlanner *self, const Work *work)
{
  CarrySeasonProposal *proposal =
      carry_season_proposal_new (work->race, &work->race_day, G_LIST_MODEL (work->weeks));
  CarryPlanCount count;
  g_autoptr (CarryChange) change = compare (self, work, &count);
  g_autofree char *summary = carry_plan_count_describe (&count);

  carry_season_proposal_set_change (proposal, change, summary);

  return proposal;
}

static void
solve (GTask *task, gpointer source, gpointer problem, GCancellable *cancellable)
{
  g_task_return_pointer (task, carry_scheduler_solve (problem), g_object_unref);
}

static gboolean
take_plan (CarrySeasonPlanner *self, Work *work, CarryPlan *plan, GError **error)
{
  CarryPlanCount count;
  g_autoptr (CarryChange) change = carry_week_planner_answer (work->planner, plan, &count, error);

  if (change == NULL || !carry_diary_apply (work->copy, change, error))
    return FALSE;

  append_week (self, work, carry_season_get_facts (work->season, work->week), plan);
  work->week++;

  return TRUE;
}

static void plan_next (GTask *task);

static void
on_solved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  CarrySeasonPlanner *self = CARRY_SEASON_PLANNER (source);
  Work *work = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (CarryPlan) plan = g_task_propagate_pointer (G_TASK (result), &error);

  if (plan == NULL || !take_plan (self, work, plan, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_PROGRESS], 0, work->week, work->n_weeks);
  if (work->week < work->n_weeks)
    plan_next (g_steal_pointer (&task));
  else
    g_task_return_pointer (task, propose (self, work), g_object_unref);
}

/* Takes @task. */
static void
plan_next (GTask *task)
{
  CarrySeasonPlanner *self = g_task_get_source_object (task);
  Work *work = g_task_get_task_data (task);
  const CarrySeasonWeekFacts *facts = carry_season_get_facts (work->season, work->week);
  const CarryWeekOutlook outlook =
      carry_week_outlook_of_season_week (facts, carry_athlete_get_strength_sessions (self->athlete));
  g_autoptr (GTask) solving = g_task_new (self, g_task_get_cancellable (task), on_solved, task);

  g_task_set_task_data (solving,
                        carry_week_planner_pose_for (work->planner, &facts->first, &self->today, &outlook,
                                                     CARRY_WISHES_OF_PLANS),
                        (GDestroyNotify)carry_week_problem_free);
  g_task_run_in_thread (solving, solve);
}

/**
 * carry_season_planner_plan_async:
 * @self: a planner
 * @cancellable: (nullable): stops it before the next week
 * @callback: called when all weeks are planned, or planning failed
 * @user_data: for @callback
 *
 * Plans all weeks up to the next main race. The diary is not changed.
 */
void
carry_season_planner_plan_async (CarrySeasonPlanner *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;
  Work *work;

  g_return_if_fail (CARRY_IS_SEASON_PLANNER (self));

  task = g_task_new (self, cancellable, callback, user_data);
  work = begin (self, &error);
  if (work == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_set_task_data (task, work, (GDestroyNotify)work_free);
  g_signal_emit (self, signals[SIGNAL_PROGRESS], 0, 0, work->n_weeks);
  plan_next (g_steal_pointer (&task));
}

/**
 * carry_season_planner_plan_finish:
 * @self: a planner
 * @result: what the callback got
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): what could be done, or %NULL with a #CarrySeasonError, a #CarryProgrammerError, a
 *   #CarrySessionError or %G_IO_ERROR_CANCELLED set
 */
CarrySeasonProposal *
carry_season_planner_plan_finish (CarrySeasonPlanner *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Another day is today. */
void
carry_season_planner_set_today (CarrySeasonPlanner *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_SEASON_PLANNER (self));

  self->today = *today;
}
