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
#include "carry-week-snapshot.h"

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

  problem = carry_week_problem_new_from_diary (self->diary, self->athlete, first, 0);
  if (today != NULL)
    problem->earliest = g_date_days_between (first, today) * (int)CARRY_MINUTES_PER_DAY;

  g_ptr_array_set_size (self->movable, 0);
  sessions = carry_diary_get_range (self->diary, first, &last);
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (!CARRY_IS_STRENGTH_SESSION (session) || was_left_out (session))
        continue;

      if (is_movable (session, today))
        {
          g_ptr_array_add (self->movable, g_object_ref (session));
          carry_week_problem_add_strength_wish (problem, CARRY_STRENGTH_SESSION (session));
          continue;
        }

      n_staying += tires_the_legs (session) ? 1 : 0;
      if (carry_session_get_status (session) == CARRY_STATUS_PLANNED && !carry_session_get_locked (session))
        carry_week_problem_add_session (
            problem, (guint)g_date_days_between (first, carry_session_get_day (session)),
            carry_session_get_start_minute (session), carry_session_get_duration (session),
            carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
    }

  n_staying += self->movable->len;
  if (n_sessions > n_staying)
    carry_week_problem_add_new_wishes (problem, n_sessions - n_staying,
                                       carry_week_problem_get_kind_of_phase (self->athlete),
                                       carry_athlete_get_strength_minutes (self->athlete));

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
  g_autoptr (CarryWeekProblem) problem = NULL;

  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  problem =
      carry_week_problem_new_for_move (self->diary, self->athlete, &first, session,
                                       carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)),
                                       carry_session_get_duration (session));

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
  const guint n_placements = g_list_model_get_n_items (placements);

  *n_placed = *n_moved = 0;

  for (guint i = 0; i < n_placements; i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      g_autoptr (CarrySession) session = NULL;

      if (carry_placement_get_wish (placement) < self->movable->len)
        {
          if (!move (change, self->movable->pdata[carry_placement_get_wish (placement)], placement, n_moved,
                     error))
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
