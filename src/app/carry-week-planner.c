/* carry-week-planner.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-week-planner.h"

#include "carry-measure.h"
#include "carry-programmer.h"
#include "carry-scheduler.h"

#include <glib/gi18n.h>

struct _CarryWeekPlanner
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;

  GPtrArray *movable; /* of CarrySession: what the last problem may place anew, in the order of time */
};

G_DEFINE_FINAL_TYPE (CarryWeekPlanner, carry_week_planner, G_TYPE_OBJECT)

static void
carry_week_planner_finalize (GObject *object)
{
  CarryWeekPlanner *self = CARRY_WEEK_PLANNER (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);
  g_ptr_array_unref (self->movable);

  G_OBJECT_CLASS (carry_week_planner_parent_class)->finalize (object);
}

static void
carry_week_planner_class_init (CarryWeekPlannerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_week_planner_finalize;
}

static void
carry_week_planner_init (CarryWeekPlanner *self)
{
  self->movable = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * carry_week_planner_new:
 * @diary: the diary to plan in
 * @catalogue: where the exercises come from
 * @athlete: for whom
 *
 * Returns: (transfer full): a new planner
 */
CarryWeekPlanner *
carry_week_planner_new (CarryDiary *diary, CarryCatalogue *catalogue, CarryAthlete *athlete)
{
  CarryWeekPlanner *self;

  g_return_val_if_fail (
      CARRY_IS_DIARY (diary) && CARRY_IS_CATALOGUE (catalogue) && CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_WEEK_PLANNER, NULL);
  g_set_object (&self->diary, diary);
  g_set_object (&self->catalogue, catalogue);
  g_set_object (&self->athlete, athlete);

  return self;
}

static gboolean
tires_the_legs (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) &&
         carry_strength_kind_is_lower (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

/* A plan moves what it may: not what the runner locked or did, what a coach wrote, or what is past. */
static gboolean
is_movable (CarrySession *session, const GDate *today)
{
  return tires_the_legs (session) && carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
         !carry_session_get_locked (session) && carry_session_get_origin (session) != CARRY_ORIGIN_COACH &&
         (today == NULL || g_date_compare (carry_session_get_day (session), today) >= 0);
}

/* What was not done is not there: neither in the way, nor one of the sessions that the week has. */
static gboolean
was_left_out (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED;
}

/**
 * carry_week_planner_pose:
 * @self: a planner
 * @first: the first day of the week
 * @today: (nullable): nothing is placed before this day; %NULL to plan any week whole
 * @n_sessions: lower-body sessions that the week shall have, with those that stay
 *
 * Poses the problem of a week as the diary has it now.
 *
 * Returns: (transfer full): the problem, for carry_scheduler_solve() on any thread
 */
CarryWeekProblem *
carry_week_planner_pose (CarryWeekPlanner *self, const GDate *first, const GDate *today, guint n_sessions)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = NULL;
  CarryWeekProblem *problem;
  guint n_staying = 0;

  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);

  problem = carry_week_problem_new_from_diary (self->diary, self->athlete, first, n_sessions);
  if (today != NULL)
    problem->earliest = g_date_days_between (first, today) * (int)CARRY_MINUTES_PER_DAY;

  g_ptr_array_set_size (self->movable, 0);
  sessions = carry_diary_get_range (self->diary, first, &last);
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const guint day = (guint)g_date_days_between (first, carry_session_get_day (session));

      if (is_movable (session, today))
        {
          g_ptr_array_add (self->movable, g_object_ref (session));
          problem->session_minutes = MAX (problem->session_minutes, carry_session_get_duration (session));
        }
      else if (tires_the_legs (session) && !was_left_out (session))
        {
          n_staying++;
          if (carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
              !carry_session_get_locked (session))
            carry_week_problem_add_session (
                problem, day, carry_session_get_start_minute (session), carry_session_get_duration (session),
                carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
        }
    }

  problem->n_sessions = MAX (self->movable->len, n_sessions > n_staying ? n_sessions - n_staying : 0);

  return problem;
}

/**
 * carry_week_planner_fill:
 * @self: a planner
 * @day: when the session will be
 * @start_minute: minutes after 00:00
 * @index: which of the week's new sessions it is, from 0
 * @n_sessions: how many of them there are
 * @error: return location, or %NULL
 *
 * Makes a session for a place and fills it with exercises.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_week_planner_fill (CarryWeekPlanner *self,
                         const GDate *day,
                         guint start_minute,
                         guint index,
                         guint n_sessions,
                         GError **error)
{
  g_autofree char *title = NULL;
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (GPtrArray) items = carry_programmer_fill (
      self->catalogue, self->athlete, carry_athlete_get_phase (self->athlete), index, n_sessions, &title);

  g_list_store_splice (store, 0, 0, items->pdata, items->len);

  return carry_strength_session_new (error, "day", day, "start-minute", start_minute, "duration",
                                     carry_strength_items_get_minutes (items), "title", title, "items", store,
                                     "origin", CARRY_ORIGIN_PLAN, NULL);
}

/* The other sessions of the week stay: those that may move are not in the problem yet. */
static void
add_others (CarryWeekProblem *problem, GPtrArray *sessions, CarrySession *but)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (tires_the_legs (session) && carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
          !carry_session_get_locked (session) &&
          !g_str_equal (carry_session_get_id (session), carry_session_get_id (but)))
        carry_week_problem_add_session (
            problem, (guint)g_date_days_between (&problem->first, carry_session_get_day (session)),
            carry_session_get_start_minute (session), carry_session_get_duration (session),
            carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
    }
}

/* A session must not be in its own way, where the diary has it. */
static void
take_out (CarryWeekProblem *problem, CarryDiary *diary, CarrySession *session)
{
  CarrySession *now = carry_diary_lookup (diary, carry_session_get_id (session));
  int start;

  if (now == NULL)
    return;

  start = g_date_days_between (&problem->first, carry_session_get_day (now)) * (int)CARRY_MINUTES_PER_DAY +
          (int)carry_session_get_start_minute (now);
  for (guint i = problem->fixed->len; i > 0; i--)
    {
      const CarryProblemSession *fixed = &g_array_index (problem->fixed, CarryProblemSession, i - 1);

      if (fixed->start == start && fixed->end == start + (int)carry_session_get_duration (now))
        {
          g_array_remove_index (problem->fixed, i - 1);
          return;
        }
    }
}

/**
 * carry_week_planner_judge:
 * @self: a planner
 * @session: a strength session, in the diary or not yet
 * @day: where it might go
 * @start_minute: minutes after 00:00 of @day
 *
 * Returns: (transfer full): what the rules say of the place while all other sessions stay where they are
 */
CarryPlacement *
carry_week_planner_judge (CarryWeekPlanner *self, CarrySession *session, const GDate *day, guint start_minute)
{
  const GDate first = carry_day_week_start (day, carry_diary_get_first_weekday (self->diary));
  const GDate last = carry_day_plus (&first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (GPtrArray) sessions = NULL;

  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  problem = carry_week_problem_new_from_diary (self->diary, self->athlete, &first, 1);
  problem->kind = carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session));
  problem->session_minutes = carry_session_get_duration (session);
  sessions = carry_diary_get_range (self->diary, &first, &last);
  take_out (problem, self->diary, session);
  add_others (problem, sessions, session);

  return carry_scheduler_judge (problem, (guint)g_date_days_between (&first, day), start_minute);
}

CarryDiary *
carry_week_planner_get_diary (CarryWeekPlanner *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);
  return self->diary;
}

static gboolean
stands_at (CarrySession *session, CarryPlacement *placement)
{
  return g_date_compare (carry_session_get_day (session), carry_placement_get_day (placement)) == 0 &&
         carry_session_get_start_minute (session) == carry_placement_get_start_minute (placement);
}

/* Which session goes where: one that stands at a place already stays, the others follow in the order of
 * time; a place without one gets NULL. */
static GPtrArray *
assign (CarryWeekPlanner *self, GListModel *placements)
{
  GPtrArray *chosen = g_ptr_array_new ();
  g_autoptr (GPtrArray) left = g_ptr_array_new ();

  for (guint i = 0; i < self->movable->len; i++)
    g_ptr_array_add (left, g_ptr_array_index (self->movable, i));

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      CarrySession *found = NULL;

      for (guint j = 0; j < left->len && found == NULL; j++)
        if (stands_at (g_ptr_array_index (left, j), placement))
          found = g_ptr_array_steal_index (left, j);
      g_ptr_array_add (chosen, found);
    }

  for (guint i = 0; i < chosen->len && left->len > 0; i++)
    if (g_ptr_array_index (chosen, i) == NULL)
      g_ptr_array_index (chosen, i) = g_ptr_array_steal_index (left, 0);

  return chosen;
}

static gboolean
move (CarryChange *change, CarrySession *session, CarryPlacement *placement, guint *n_moved, GError **error)
{
  const GDate *original = carry_session_get_original_day (session);
  g_autoptr (CarrySession) moved = NULL;

  if (stands_at (session, placement))
    return TRUE;

  moved = carry_session_edit (session, error, "day", carry_placement_get_day (placement), "start-minute",
                              carry_placement_get_start_minute (placement), "against-rule", FALSE,
                              "original-day", original, NULL);
  if (moved == NULL)
    return FALSE;

  carry_change_replace (change, session, moved);
  (*n_moved)++;

  return TRUE;
}

/**
 * carry_week_planner_answer:
 * @self: the planner that posed the problem
 * @plan: its answer
 * @n_placed: (out): sessions that are new
 * @n_moved: (out): sessions that change their place
 * @error: return location, or %NULL
 *
 * Turns a plan into one change of the diary: the sessions that were there move, those that are missing
 * come, filled with exercises.
 *
 * Returns: (transfer full) (nullable): the change, which may have no edits; %NULL with a
 *   #CarrySessionError set
 */
CarryChange *
carry_week_planner_answer (
    CarryWeekPlanner *self, CarryPlan *plan, guint *n_placed, guint *n_moved, GError **error)
{
  const GDate *first = carry_plan_get_first (plan);
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autofree char *range = carry_format_date_range (first, &last, FALSE);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Plan Week of %s"), range);
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  GListModel *placements = carry_plan_get_placements (plan);
  g_autoptr (GPtrArray) chosen = assign (self, placements);
  const guint n_placements = g_list_model_get_n_items (placements);

  *n_placed = *n_moved = 0;

  for (guint i = 0; i < n_placements; i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      g_autoptr (CarrySession) session = NULL;

      if (g_ptr_array_index (chosen, i) != NULL)
        {
          if (!move (change, g_ptr_array_index (chosen, i), placement, n_moved, error))
            return NULL;
          continue;
        }

      session = CARRY_SESSION (carry_week_planner_fill (self, carry_placement_get_day (placement),
                                                        carry_placement_get_start_minute (placement), i,
                                                        n_placements, error));
      if (session == NULL)
        return NULL;
      carry_change_insert (change, session);
      (*n_placed)++;
    }

  return g_steal_pointer (&change);
}
