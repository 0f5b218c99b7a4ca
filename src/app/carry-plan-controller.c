/* carry-plan-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-plan-controller.h"

#include "carry-conflict-solver.h"
#include "carry-gap-week.h"
#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-week-proposal.h"

#include <glib/gi18n.h>

/**
 * CarryPlanController:
 *
 * Plan Week, from the question to a change of the diary: the week is posed, solved on a worker and answered. New sessions
 * are asked for at once by #CarryPlanController::settled. A plan that moves or removes what is there becomes a
 * #CarryPlanProposal, and waits for the runner's word. What it waits with holds for the diary and the runner as they
 * were: when either changes, it is forgotten; and what was being solved meanwhile is solved again.
 */
struct _CarryPlanController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds what holds this */
  CarryWeekPlanner *planner;
  CarryAthlete *athlete;
  GDate today;
  CarryConflictSolver *conflicts;

  GDate first;               /* the week that is being planned */
  CarryTrainingGaps gaps;    /* what it is to do more for; none if it is just planned */
  GCancellable *cancellable; /* of the plan on its way, or NULL */
  gboolean outdated;         /* the diary is another one than the plan on its way knows */
  CarryPlanProposal *proposal; /* that waits, or NULL */
  CarryPlan *proposed;         /* what it is made from */
  GDate
      unexplained; /* a week without room for all, whose plan is not on disk yet; not valid if there is none */
};

typedef enum
{
  SIGNAL_SETTLED,
  SIGNAL_SAID,
} CarryPlanControllerSignal;

static guint signals[SIGNAL_SAID + 1];

G_DEFINE_FINAL_TYPE (CarryPlanController, carry_plan_controller, G_TYPE_OBJECT)

/* What a worker is given, and what it answers. */
typedef struct
{
  CarryWeekProblem *problem;
  CarryPlan *plan;
  CarryPlanDifference *difference;
} Work;

static void
work_free (Work *work)
{
  carry_week_problem_free (work->problem);
  g_clear_object (&work->plan);
  g_clear_pointer (&work->difference, carry_plan_difference_free);
  g_free (work);
}

static void
carry_plan_controller_finalize (GObject *object)
{
  CarryPlanController *self = CARRY_PLAN_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->planner);
  g_clear_object (&self->athlete);
  g_clear_object (&self->conflicts);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->proposal);
  g_clear_object (&self->proposed);

  G_OBJECT_CLASS (carry_plan_controller_parent_class)->finalize (object);
}

static void
carry_plan_controller_class_init (CarryPlanControllerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_plan_controller_finalize;

  /**
   * CarryPlanController::settled:
   * @change: what is to be done
   * @toast: what to say once it is done
   *
   * A plan is to come into the diary.
   */
  signals[SIGNAL_SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 2, CARRY_TYPE_CHANGE, G_TYPE_STRING);

  /**
   * CarryPlanController::said:
   * @message: what the runner should know
   *
   * There is nothing to do, or it could not be done.
   */
  signals[SIGNAL_SAID] = g_signal_new ("said", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
carry_plan_controller_init (CarryPlanController *self)
{
  g_date_clear (&self->unexplained, 1);
}

static void
say (CarryPlanController *self, const char *message)
{
  g_signal_emit (self, signals[SIGNAL_SAID], 0, message);
}

static void
settle (CarryPlanController *self, CarryChange *change, const char *toast)
{
  g_signal_emit (self, signals[SIGNAL_SETTLED], 0, change, toast);
}

static void
show_proposal (CarryPlanController *self)
{
  if (self->window != NULL)
    carry_window_side_set_proposal (carry_window_get_side (self->window), self->proposal);
}

static void
forget_proposal (CarryPlanController *self)
{
  if (self->proposal == NULL)
    return;

  g_clear_object (&self->proposal);
  g_clear_object (&self->proposed);
  show_proposal (self);
}

/* What was solved or offered was so for another diary, or another runner. */
static void
on_changed (CarryPlanController *self)
{
  self->outdated = TRUE;
  if (self->proposal == NULL)
    return;

  forget_proposal (self);
  say (self, _ ("The week has changed, so its new plan does not fit any more"));
}

static void
solve (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;

  work->plan = carry_scheduler_solve (work->problem);
  if (!g_cancellable_is_cancelled (cancellable))
    work->difference = carry_plan_difference_new (work->problem, work->plan);
  g_task_return_boolean (task, TRUE);
}

/* Why no plan is perfect: sessions that found no place, or one that costs more than it is worth. */
static char *
describe_trouble (CarryPlan *plan)
{
  const guint n_missing = carry_plan_get_dropped (plan)->len;
  g_autoptr (CarryReason) reason = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);
  g_autofree char *bare = NULL;

  if (n_missing == 0)
    return carry_plan_suggests_one_fewer (plan) ? g_strdup (_ ("One session costs more than it is worth"))
                                                : NULL;

  bare = g_strdup_printf (
      ngettext ("No good place for %u strength session", "No good place for %u strength sessions", n_missing),
      n_missing);

  return reason != NULL ? g_strdup_printf ("%s: %s", bare, carry_reason_get_text (reason))
                        : g_steal_pointer (&bare);
}

static void
show_trouble (CarryPlanController *self, CarryPlan *plan)
{
  g_autofree char *text = describe_trouble (plan);

  if (text != NULL)
    self->unexplained = *carry_plan_get_first (plan);
  carry_window_show_banner (self->window, text, _ ("Show Why"), "win.show-conflict");
}

static void
propose (CarryPlanController *self, const Work *work, CarryChange *change, const char *summary)
{
  g_set_object (&self->proposed, work->plan);
  g_clear_object (&self->proposal);
  self->proposal = carry_week_proposal_new (self->planner, work->plan, work->difference, change, summary);
  carry_window_show_banner (self->window, NULL, NULL, NULL);
  carry_window_announce (self->window, summary);
  show_proposal (self);
}

static void
answer (CarryPlanController *self, const Work *work)
{
  g_autoptr (GError) error = NULL;
  CarryPlanCount count;
  g_autoptr (CarryChange) change = carry_week_planner_answer (self->planner, work->plan, &count, &error);
  g_autofree char *toast = NULL;

  if (change == NULL)
    {
      say (self, error->message);
      return;
    }

  toast = carry_plan_count_describe (&count);
  if (carry_change_asks_first (change))
    {
      propose (self, work, change, toast);
      return;
    }

  show_trouble (self, work->plan);
  if (carry_change_get_n_edits (change) > 0)
    settle (self, change, toast);
  else if (carry_plan_get_dropped (work->plan)->len == 0)
    {
      say (self, toast);
      carry_plan_controller_explain (self);
    }
  else
    carry_plan_controller_explain (self);
}

/* Of a week that is to close gaps nothing is done before the runner has seen it. */
static void
answer_gaps (CarryPlanController *self, const Work *work)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  g_autoptr (CarryChange) change =
      carry_gap_week_answer (self->planner, work->plan, &self->gaps, &self->today, &message, &error);

  if (change == NULL)
    say (self, error->message);
  else if (carry_change_get_n_edits (change) == 0)
    say (self, message);
  else
    propose (self, work, change, message);
}

static void begin (CarryPlanController *self);

static void
on_solved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CarryPlanController *self = CARRY_PLAN_CONTROLLER (source);
  Work *work = g_task_get_task_data (G_TASK (result));
  const gboolean cancelled =
      self->window == NULL || g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result)));

  /* Another one may be on its way already. */
  if (g_task_get_cancellable (G_TASK (result)) == self->cancellable)
    g_clear_object (&self->cancellable);
  if (self->window == NULL)
    return;

  if (!cancelled && self->outdated)
    {
      begin (self);
      return;
    }

  carry_window_set_busy (self->window, self->cancellable != NULL);
  if (cancelled)
    return;

  if (carry_training_gaps_is_empty (&self->gaps))
    answer (self, work);
  else
    answer_gaps (self, work);
}

static void
begin (CarryPlanController *self)
{
  const GDate last = carry_day_plus (&self->first, CARRY_DAYS_PER_WEEK - 1);
  const gboolean is_past = g_date_compare (&last, &self->today) < 0;
  Work *work = g_new0 (Work, 1);
  g_autoptr (GTask) task = NULL;

  self->outdated = FALSE;
  self->cancellable = g_cancellable_new ();
  work->problem = carry_training_gaps_is_empty (&self->gaps)
                      ? carry_week_planner_pose (self->planner, &self->first, is_past ? NULL : &self->today,
                                                 carry_athlete_get_strength_sessions (self->athlete))
                      : carry_gap_week_pose (self->planner, &self->first, &self->today);
  task = g_task_new (self, self->cancellable, on_solved, NULL);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, work, (GDestroyNotify)work_free);
  g_task_run_in_thread (task, solve);
}

static void
start (CarryPlanController *self, const GDate *first, const CarryTrainingGaps *gaps)
{
  if (self->cancellable != NULL || self->window == NULL)
    return;

  forget_proposal (self);
  carry_conflict_solver_forget (self->conflicts);
  self->first = *first;
  self->gaps = *gaps;
  carry_window_set_busy (self->window, TRUE);
  begin (self);
}

/**
 * carry_plan_controller_plan_week:
 * @self: a controller
 * @first: the first day of a week
 *
 * Finds the best places for the strength sessions of a week on a worker.
 */
void
carry_plan_controller_plan_week (CarryPlanController *self, const GDate *first)
{
  g_return_if_fail (CARRY_IS_PLAN_CONTROLLER (self));
  g_return_if_fail (first != NULL && g_date_valid (first));

  start (self, first, &(CarryTrainingGaps){ 0 });
}

/**
 * carry_plan_controller_fix_gaps:
 * @self: a controller
 * @gaps: what the training neglects
 *
 * Goes to the next week in which something can be changed, and finds on a worker what it can do more for the gaps. What
 * would change waits for the runner's word, even if it is only new sessions.
 */
void
carry_plan_controller_fix_gaps (CarryPlanController *self, const CarryTrainingGaps *gaps)
{
  CarryDiary *diary = carry_week_planner_get_diary (self->planner);
  g_autoptr (CarryWeek) week = NULL;
  GDate first;

  g_return_if_fail (CARRY_IS_PLAN_CONTROLLER (self));
  g_return_if_fail (gaps != NULL);

  if (self->window == NULL || carry_training_gaps_is_empty (gaps))
    return;

  first = carry_gap_week_choose (diary, self->athlete, &self->today);
  week = carry_diary_get_week (diary, &first);
  if (carry_week_is_empty (week))
    {
      say (self, _ ("Gaps stay: this week nothing is left to change, and next week has no runs yet"));
      return;
    }

  carry_window_set_week_start (self->window, &first);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.view", "s", "week");
  start (self, &first, gaps);
}

/**
 * carry_plan_controller_explain:
 * @self: a controller
 *
 * Looks for what can be done about a plan without room for all, now that it is in the diary: only the week as it is after
 * the plan can be changed by what is offered.
 */
void
carry_plan_controller_explain (CarryPlanController *self)
{
  const GDate first = self->unexplained;

  g_return_if_fail (CARRY_IS_PLAN_CONTROLLER (self));

  if (!g_date_valid (&first))
    return;

  g_date_clear (&self->unexplained, 1);
  carry_conflict_solver_explain (self->conflicts, &first);
}

/* Whether a plan is on its way. */
gboolean
carry_plan_controller_is_busy (CarryPlanController *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN_CONTROLLER (self), FALSE);

  return self->cancellable != NULL;
}

static void
on_plan_week (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  GDate first;

  if (carry_day_from_iso (g_variant_get_string (parameter, NULL), &first))
    carry_plan_controller_plan_week (self, &first);
}

static void
on_fix_gaps (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  CarryTrainingGaps gaps;

  g_variant_get (parameter, "(uuu)", &gaps.injuries, &gaps.regions, &gaps.movements);
  carry_plan_controller_fix_gaps (self, &gaps);
}

static void
on_cancel_plan (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryPlanController *self = data;

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

static void
on_accept_plan (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryPlanController *self = data;
  g_autoptr (CarryPlanProposal) proposal = g_steal_pointer (&self->proposal);
  g_autoptr (CarryPlan) plan = g_steal_pointer (&self->proposed);

  if (proposal == NULL)
    return;

  show_proposal (self);
  show_trouble (self, plan);
  settle (self, carry_plan_proposal_get_change (proposal), carry_plan_proposal_get_summary (proposal));
}

static void
on_discard_plan (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryPlanController *self = data;

  if (self->proposal == NULL)
    return;

  forget_proposal (self);
  carry_window_announce (self->window, _ ("Plan discarded. Nothing has changed."));
}

static void
on_take_offer (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  carry_conflict_solver_take (CARRY_PLAN_CONTROLLER (self)->conflicts, g_variant_get_uint32 (parameter));
}

/**
 * carry_plan_controller_add_actions:
 * @self: a controller, which has to outlive @actions
 * @actions: the group “diary”
 *
 * Adds `plan-week` s, `fix-gaps` uuu, `cancel-plan`, `accept-plan`, `discard-plan` and `take-offer` u.
 */
void
carry_plan_controller_add_actions (CarryPlanController *self, GActionMap *actions)
{
  const GActionEntry entries[] = {
    { .name = "plan-week", .activate = on_plan_week, .parameter_type = "s" },
    { .name = "fix-gaps", .activate = on_fix_gaps, .parameter_type = "(uuu)" },
    { .name = "cancel-plan", .activate = on_cancel_plan },
    { .name = "accept-plan", .activate = on_accept_plan },
    { .name = "discard-plan", .activate = on_discard_plan },
    { .name = "take-offer", .activate = on_take_offer, .parameter_type = "u" },
  };

  g_return_if_fail (CARRY_IS_PLAN_CONTROLLER (self));

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
}

static void
on_conflict_found (CarryPlanController *self, CarryPlan *plan, GListModel *offers)
{
  if (self->window == NULL)
    return;

  carry_window_side_set_conflict (carry_window_get_side (self->window), plan, offers);
  if (plan == NULL)
    carry_window_show_banner (self->window, NULL, NULL, NULL);
}

/**
 * carry_plan_controller_new:
 * @window: the window to serve
 * @planner: poses and answers
 * @athlete: the runner
 * @today: a valid day
 *
 * Returns: (transfer full): a controller
 */
CarryPlanController *
carry_plan_controller_new (CarryWindow *window,
                           CarryWeekPlanner *planner,
                           CarryAthlete *athlete,
                           const GDate *today)
{
  CarryPlanController *self;

  g_return_val_if_fail (CARRY_IS_WINDOW (window), NULL);
  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (planner), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_PLAN_CONTROLLER, NULL);
  g_set_weak_pointer (&self->window, window);
  self->planner = g_object_ref (planner);
  self->athlete = g_object_ref (athlete);
  self->today = *today;
  self->conflicts = carry_conflict_solver_new (planner, athlete, today);
  g_signal_connect_object (self->conflicts, "found", G_CALLBACK (on_conflict_found), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->conflicts, "settled", G_CALLBACK (settle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->conflicts, "failed", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (carry_week_planner_get_diary (planner), "items-changed", G_CALLBACK (on_changed),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/* Another day is today. */
void
carry_plan_controller_set_today (CarryPlanController *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_PLAN_CONTROLLER (self));

  self->today = *today;
  carry_conflict_solver_set_today (self->conflicts, today);
}
