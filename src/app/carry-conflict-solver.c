/* carry-conflict-solver.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-conflict-solver.h"

#include "carry-measure.h"
#include "carry-offers.h"
#include "carry-run.h"
#include "carry-scheduler.h"

#include <glib/gi18n.h>

/**
 * CarryConflictSolver:
 *
 * Finds on a worker why a week has no room for all its sessions, and what can be done; and makes one change of the
 * diary of an offer that the runner takes, the new plan included.
 *
 * What it found holds for the diary and the runner as they were: when either changes it is forgotten.
 */
struct _CarryConflictSolver
{
  GObject parent_instance;

  CarryWeekPlanner *planner;
  CarryAthlete *athlete;
  GDate today;

  guint question; /* counts what was asked, so that late answers to earlier questions are known */
  CarryWeekProblem *problem; /* as the planner posed it last */
  CarryPlan *plan;
  GListModel *offers; /* of CarryOffer */
};

typedef enum
{
  SIGNAL_FOUND,
  SIGNAL_SETTLED,
  SIGNAL_FAILED,
} CarryConflictSolverSignal;

static guint signals[SIGNAL_FAILED + 1];

G_DEFINE_FINAL_TYPE (CarryConflictSolver, carry_conflict_solver, G_TYPE_OBJECT)

/* What a worker is given, and what it answers. */
typedef struct
{
  guint question;
  CarryWeekProblem *problem;
  CarryOffer *offer; /* that was taken, or NULL */
  CarryPlan *plan;
  GListModel *offers;
} Work;

static void
work_free (Work *work)
{
  g_clear_pointer (&work->problem, carry_week_problem_free);
  g_clear_object (&work->offer);
  g_clear_object (&work->plan);
  g_clear_object (&work->offers);
  g_free (work);
}

static void
carry_conflict_solver_finalize (GObject *object)
{
  CarryConflictSolver *self = CARRY_CONFLICT_SOLVER (object);

  g_clear_pointer (&self->problem, carry_week_problem_free);
  g_clear_object (&self->plan);
  g_clear_object (&self->offers);
  g_clear_object (&self->planner);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_conflict_solver_parent_class)->finalize (object);
}

static void
carry_conflict_solver_class_init (CarryConflictSolverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_conflict_solver_finalize;

  /**
   * CarryConflictSolver::found:
   * @plan: (nullable): the plan that had no room for all sessions, or %NULL if that does not hold any more
   * @offers: (nullable): a list of #CarryOffer
   *
   * There is something else to tell of a conflict.
   */
  signals[SIGNAL_FOUND] = g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 2, CARRY_TYPE_PLAN, G_TYPE_LIST_MODEL);

  /**
   * CarryConflictSolver::settled:
   * @change: what is to be done
   * @toast: what to say once it is done
   *
   * An offer was taken.
   */
  signals[SIGNAL_SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 2, CARRY_TYPE_CHANGE, G_TYPE_STRING);

  /**
   * CarryConflictSolver::failed:
   * @message: why
   *
   * An offer could not be taken.
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
carry_conflict_solver_init (CarryConflictSolver *self)
{
}

static void
find_offers (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;

  work->plan = carry_scheduler_solve (work->problem);
  if (carry_plan_get_dropped (work->plan)->len > 0 || carry_plan_suggests_one_fewer (work->plan))
    work->offers = carry_offers_find (work->problem, work->plan);

  g_task_return_boolean (task, TRUE);
}

static void
on_offers_found (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CarryConflictSolver *self = CARRY_CONFLICT_SOLVER (source);
  Work *work = g_task_get_task_data (G_TASK (result));

  if (work->question != self->question)
    return;

  if (work->offers == NULL)
    {
      g_signal_emit (self, signals[SIGNAL_FOUND], 0, NULL, NULL);
      return;
    }

  self->problem = g_steal_pointer (&work->problem);
  g_set_object (&self->plan, work->plan);
  g_set_object (&self->offers, work->offers);
  g_signal_emit (self, signals[SIGNAL_FOUND], 0, self->plan, self->offers);
}

static void
replan (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;

  work->plan = carry_scheduler_solve (carry_offer_get_problem (work->offer));
  g_task_return_boolean (task, TRUE);
}

static CarrySession *
find_run (CarryConflictSolver *self, int start)
{
  const GDate day = carry_day_plus (&self->problem->first, start / (int)CARRY_MINUTES_PER_DAY);
  g_autoptr (GPtrArray) sessions =
      carry_diary_get_range (carry_week_planner_get_diary (self->planner), &day, &day);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];

      if (CARRY_IS_RUN (session) &&
          carry_session_get_start_minute (session) == (guint)start % CARRY_MINUTES_PER_DAY)
        return session;
    }

  return NULL;
}

/* The run remembers the day for which it was planned first, as when a hand moves it. */
static gboolean
move_run (CarryConflictSolver *self, CarryOffer *offer, CarryChange *change, GError **error)
{
  const int to = carry_offer_get_to (offer);
  const GDate day = carry_day_plus (&self->problem->first, to / (int)CARRY_MINUTES_PER_DAY);
  CarrySession *run = find_run (self, carry_offer_get_from (offer));
  const GDate *original = run != NULL ? carry_session_get_original_day (run) : NULL;
  g_autoptr (CarrySession) moved = NULL;

  if (run == NULL)
    {
      g_set_error_literal (error, CARRY_DIARY_ERROR, CARRY_DIARY_ERROR_CONFLICT,
                           _ ("The run is not there any more"));
      return FALSE;
    }

  if (original == NULL)
    original = carry_session_get_day (run);
  if (g_date_compare (original, &day) == 0)
    original = NULL;

  moved = carry_session_edit (run, error, "day", &day, "start-minute", (guint)to % CARRY_MINUTES_PER_DAY,
                              "original-day", original, NULL);
  if (moved == NULL)
    return FALSE;

  carry_change_replace (change, run, moved);

  return TRUE;
}

/* The runner's own sessions that found no place, which a plan alone does not take away. */
static void
remove_dropped (CarryConflictSolver *self, CarryChange *change, CarryPlanCount *count)
{
  const GArray *dropped = carry_plan_get_dropped (self->plan);

  for (guint i = 0; i < dropped->len; i++)
    {
      CarrySession *session =
          carry_week_planner_get_movable (self->planner, g_array_index (dropped, guint, i));

      if (session == NULL || carry_session_get_origin (session) == CARRY_ORIGIN_PLAN)
        continue;

      carry_change_remove (change, session);
      count->removed++;
    }
}

static gboolean
was_open (const CarryWeekProblem *problem, CarrySession *session)
{
  const guint day = (guint)g_date_days_between (&problem->first, carry_session_get_day (session));
  const guint minute = carry_session_get_start_minute (session);
  const CarryProblemDay *free = &problem->days[day];

  if (free->blocked || carry_session_get_duration (session) > free->most_minutes ||
      (free->times & CARRY_BIT (carry_week_problem_time_of_day ((int)minute))) == 0)
    return FALSE;

  for (guint i = 0; i < problem->slots->len; i++)
    if (g_array_index (problem->slots, CarryProblemSlot, i).start ==
        (int)(day * CARRY_MINUTES_PER_DAY + minute))
      return TRUE;

  return FALSE;
}

/* Where the runner trains at a time that they had not offered, the next plan must not take the session away. */
static CarrySession *
keep_there (CarryConflictSolver *self, CarrySession *session)
{
  if (CARRY_IS_STRENGTH_SESSION (session) && !was_open (self->problem, session))
    return carry_session_edit (session, NULL, "locked", TRUE, "against-rule", TRUE, NULL);

  return g_object_ref (session);
}

static void
take_over (CarryConflictSolver *self, CarryOffer *offer, CarryChange *change, CarryChange *answer)
{
  const gboolean opens = carry_offer_get_kind (offer) == CARRY_OFFER_OPEN_SLOT;

  for (guint i = 0; i < carry_change_get_n_edits (answer); i++)
    {
      CarrySession *before = carry_change_get_before (answer, i);
      CarrySession *after = carry_change_get_after (answer, i);
      g_autoptr (CarrySession) kept = NULL;

      if (after != NULL)
        kept = opens ? keep_there (self, after) : g_object_ref (after);

      if (before == NULL)
        carry_change_insert (change, kept);
      else if (kept == NULL)
        carry_change_remove (change, before);
      else
        carry_change_replace (change, before, kept);
    }
}

static CarryChange *
make_change (
    CarryConflictSolver *self, CarryOffer *offer, CarryPlan *plan, CarryPlanCount *count, GError **error)
{
  g_autoptr (CarryChange) change = carry_change_new (carry_offer_get_text (offer));
  g_autoptr (CarryChange) answer = carry_week_planner_answer (self->planner, plan, count, error);

  if (answer == NULL)
    return NULL;
  if (carry_offer_get_kind (offer) == CARRY_OFFER_MOVE_RUN && !move_run (self, offer, change, error))
    return NULL;
  if (carry_offer_get_kind (offer) == CARRY_OFFER_DROP)
    remove_dropped (self, change, count);

  take_over (self, offer, change, answer);

  return g_steal_pointer (&change);
}

static void
settle (CarryConflictSolver *self, CarryOffer *offer, CarryPlan *plan)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;
  CarryPlanCount count;
  g_autoptr (CarryChange) change = make_change (self, offer, plan, &count, &error);

  if (change == NULL)
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return;
    }

  /* What the runner leaves out may never have been in the diary. */
  if (carry_change_get_n_edits (change) == 0)
    {
      carry_conflict_solver_forget (self);
      return;
    }

  toast = carry_plan_count_describe (&count);
  g_signal_emit (self, signals[SIGNAL_SETTLED], 0, change,
                 count.placed + count.moved + count.removed > 0 ? toast : carry_offer_get_text (offer));
}

static void
on_replanned (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CarryConflictSolver *self = CARRY_CONFLICT_SOLVER (source);
  Work *work = g_task_get_task_data (G_TASK (result));

  if (work->question == self->question)
    settle (self, work->offer, work->plan);
}

static void
ask (CarryConflictSolver *self, Work *work, GTaskThreadFunc answer, GAsyncReadyCallback callback)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, NULL);

  work->question = self->question;
  g_task_set_task_data (task, work, (GDestroyNotify)work_free);
  g_task_run_in_thread (task, answer);
}

/* Another day is today. */
void
carry_conflict_solver_set_today (CarryConflictSolver *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_CONFLICT_SOLVER (self));

  self->today = *today;
}

/**
 * carry_conflict_solver_new:
 * @planner: poses the problems
 * @athlete: the runner
 * @today: a valid day
 *
 * Returns: (transfer full): a solver
 */
CarryConflictSolver *
carry_conflict_solver_new (CarryWeekPlanner *planner, CarryAthlete *athlete, const GDate *today)
{
  CarryConflictSolver *self;

  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (planner), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_CONFLICT_SOLVER, NULL);
  self->planner = g_object_ref (planner);
  self->athlete = g_object_ref (athlete);
  self->today = *today;
  g_signal_connect_object (carry_week_planner_get_diary (planner), "items-changed",
                           G_CALLBACK (carry_conflict_solver_forget), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify", G_CALLBACK (carry_conflict_solver_forget), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * carry_conflict_solver_explain:
 * @self: a solver
 * @first: the first day of a week that was just planned, as it is in the diary now
 *
 * Looks for what is in the way there; #CarryConflictSolver::found tells it.
 */
void
carry_conflict_solver_explain (CarryConflictSolver *self, const GDate *first)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  const gboolean is_past = g_date_compare (&last, &self->today) < 0;
  Work *work;

  g_return_if_fail (CARRY_IS_CONFLICT_SOLVER (self));

  carry_conflict_solver_forget (self);
  work = g_new0 (Work, 1);
  work->problem = carry_week_planner_pose (self->planner, first, is_past ? NULL : &self->today,
                                           carry_athlete_get_strength_sessions (self->athlete));
  ask (self, work, find_offers, on_offers_found);
}

/**
 * carry_conflict_solver_take:
 * @self: a solver
 * @index: which of the offers that were found
 *
 * Plans the week as the offer has it; #CarryConflictSolver::settled has the change.
 */
void
carry_conflict_solver_take (CarryConflictSolver *self, guint index)
{
  g_autoptr (CarryOffer) offer = NULL;
  Work *work;

  g_return_if_fail (CARRY_IS_CONFLICT_SOLVER (self));

  offer = self->offers != NULL ? g_list_model_get_item (self->offers, index) : NULL;
  if (offer == NULL)
    return;

  if (carry_offer_get_kind (offer) == CARRY_OFFER_DROP)
    {
      /* That is what the plan did. */
      g_autoptr (CarryPlan) plan = g_object_ref (self->plan);

      settle (self, offer, plan);
      return;
    }

  work = g_new0 (Work, 1);
  work->offer = g_steal_pointer (&offer);
  ask (self, work, replan, on_replanned);
}

/**
 * carry_conflict_solver_forget:
 * @self: a solver
 *
 * Says that what was found does not hold any more.
 */
void
carry_conflict_solver_forget (CarryConflictSolver *self)
{
  g_return_if_fail (CARRY_IS_CONFLICT_SOLVER (self));

  self->question++;
  g_clear_pointer (&self->problem, carry_week_problem_free);
  g_clear_object (&self->offers);

  if (self->plan == NULL)
    return;

  g_clear_object (&self->plan);
  g_signal_emit (self, signals[SIGNAL_FOUND], 0, NULL, NULL);
}
