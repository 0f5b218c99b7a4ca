/* carry-week-planner.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-week-planner.h"

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-session-composer.h"
#include "carry-week-snapshot.h"
#include "carry-week-wishes.h"

#include <glib/gi18n.h>

struct _CarryWeekPlanner
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;

  CarryWeekOutlook outlook; /* of the last problem */
  CarryWeekWishes *wishes;  /* of the last problem */
  GHashTable *programmes;   /* of CarryProgramme by the id of the session that it became */
};

G_DEFINE_FINAL_TYPE (CarryWeekPlanner, carry_week_planner, G_TYPE_OBJECT)

static void
carry_week_planner_finalize (GObject *object)
{
  CarryWeekPlanner *self = CARRY_WEEK_PLANNER (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);
  carry_week_wishes_free (self->wishes);
  g_hash_table_unref (self->programmes);

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
  self->wishes = carry_week_wishes_new ();
  self->programmes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
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

static CarryStrengthKind
kind_of (CarrySession *session)
{
  return carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session));
}

/**
 * carry_week_planner_pose:
 * @self: a planner
 * @first: the first day of the week
 * @today: (nullable): nothing is placed before this day; %NULL to plan any week whole
 * @n_sessions: strength sessions that the runner wants in the week, with those that stay
 *
 * Poses the problem of a week as the diary has it now.
 *
 * Returns: (transfer full): the problem, for carry_scheduler_solve() on any thread
 */
CarryWeekProblem *
carry_week_planner_pose (CarryWeekPlanner *self, const GDate *first, const GDate *today, guint n_sessions)
{
  CarryWeekOutlook outlook;

  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);

  outlook = carry_week_outlook_find (self->diary, self->athlete, first, n_sessions);

  return carry_week_planner_pose_for (self, first, today, &outlook, CARRY_WISHES_OF_RUNNER_AND_PLANS);
}

/**
 * carry_week_planner_pose_for:
 * @self: a planner
 * @first: the first day of the week
 * @today: (nullable): nothing is placed before this day; %NULL to plan any week whole
 * @outlook: what the week is for
 * @scope: which sessions may be placed anew
 *
 * Poses the problem of a week as the diary has it now, for a purpose that is known from elsewhere.
 *
 * Returns: (transfer full): the problem, for carry_scheduler_solve() on any thread
 */
CarryWeekProblem *
carry_week_planner_pose_for (CarryWeekPlanner *self,
                             const GDate *first,
                             const GDate *today,
                             const CarryWeekOutlook *outlook,
                             CarryWishScope scope)
{
  CarryWeekProblem *problem;

  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);
  g_return_val_if_fail (outlook != NULL, NULL);

  self->outlook = *outlook;
  problem = carry_week_problem_new_from_diary (self->diary, self->athlete, first, 0);
  if (today != NULL)
    problem->earliest = g_date_days_between (first, today) * (int)CARRY_MINUTES_PER_DAY;

  carry_week_wishes_lay (self->wishes, self->diary, self->athlete, outlook, problem, today, scope);

  return problem;
}

/**
 * carry_week_planner_get_movable:
 * @self: a planner that has posed a problem
 * @wish: which of the wishes of the problem
 *
 * Returns: (transfer none) (nullable): the session that the wish is for, or %NULL for one that is to come
 */
CarrySession *
carry_week_planner_get_movable (CarryWeekPlanner *self, guint wish)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);

  return wish < self->wishes->movable->len ? self->wishes->movable->pdata[wish] : NULL;
}

/**
 * carry_week_planner_get_outlook:
 * @self: a planner that has posed a problem
 *
 * Returns: (transfer none): what that week is for
 */
const CarryWeekOutlook *
carry_week_planner_get_outlook (CarryWeekPlanner *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);

  return &self->outlook;
}

/**
 * carry_week_planner_get_programme:
 * @self: a planner
 * @session: a session of the week that it planned last
 *
 * Returns: (transfer none) (nullable): why the exercises of @session are there, or %NULL if the plan did not fill it
 */
CarryProgramme *
carry_week_planner_get_programme (CarryWeekPlanner *self, CarrySession *session)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);

  return g_hash_table_lookup (self->programmes, carry_session_get_id (session));
}

/**
 * carry_week_planner_keep_programme:
 * @self: a planner
 * @session: a session that was filled anew
 * @programme: why each exercise is there
 *
 * Lets carry_week_planner_get_programme() tell of a session that was filled after the week was planned.
 */
void
carry_week_planner_keep_programme (CarryWeekPlanner *self, CarrySession *session, CarryProgramme *programme)
{
  g_return_if_fail (CARRY_IS_WEEK_PLANNER (self));
  g_return_if_fail (CARRY_IS_SESSION (session) && CARRY_IS_PROGRAMME (programme));

  g_hash_table_insert (self->programmes, g_strdup (carry_session_get_id (session)), g_object_ref (programme));
}

/**
 * carry_week_planner_set_outlook:
 * @self: a planner
 * @outlook: what the week is for whose plan is to be answered
 *
 * Says what a week is for whose problem came from elsewhere.
 */
void
carry_week_planner_set_outlook (CarryWeekPlanner *self, const CarryWeekOutlook *outlook)
{
  g_return_if_fail (CARRY_IS_WEEK_PLANNER (self));

  carry_week_wishes_clear (self->wishes);
  self->outlook = *outlook;
}

/**
 * carry_week_planner_fill:
 * @self: a planner
 * @day: when the session will be
 * @start_minute: minutes after 00:00
 * @index: which of the week's sessions it is, from 0
 * @n_sessions: how many of them there will be
 * @error: return location, or %NULL
 *
 * Makes a session for a place and fills it with exercises, as it suits the week.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarryProgrammerError or #CarrySessionError set
 */
CarryStrengthSession *
carry_week_planner_fill (CarryWeekPlanner *self,
                         const GDate *day,
                         guint start_minute,
                         guint index,
                         guint n_sessions,
                         GError **error)
{
  const GDate first = carry_day_week_start (day, carry_diary_get_first_weekday (self->diary));
  const guint n_kinds = MIN (n_sessions, CARRY_SEASON_MOST_SESSIONS);
  const CarryWeekOutlook outlook = carry_week_outlook_find (self->diary, self->athlete, &first, n_kinds);
  g_autoptr (GPtrArray) composed = g_ptr_array_new ();
  CarryStrengthKind kinds[CARRY_SEASON_MOST_SESSIONS];
  CarryComposition composition = {
    .diary = self->diary,
    .catalogue = self->catalogue,
    .athlete = self->athlete,
    .outlook = &outlook,
    .first = first,
    .day = *day,
    .start_minute = start_minute,
    .minutes = carry_athlete_get_strength_minutes (self->athlete),
    .kinds = kinds,
    .n_sessions = n_kinds,
    .index = MIN (index, n_kinds - 1),
  };

  /* A session that a hand adds comes whatever the phase has room for; then as one of the kinds that it has. */
  for (guint i = 0; i < n_kinds; i++)
    kinds[i] = outlook.n_sessions > 0 ? outlook.kinds[MIN (i, outlook.n_sessions - 1)] : CARRY_STRENGTH_CORE;

  return carry_session_compose (&composition, composed, NULL, error);
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

CarryCatalogue *
carry_week_planner_get_catalogue (CarryWeekPlanner *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);
  return self->catalogue;
}

CarryAthlete *
carry_week_planner_get_athlete (CarryWeekPlanner *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLANNER (self), NULL);
  return self->athlete;
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

/* What plans brought goes again where there is no room for it. */
static void
remove_what_is_left (CarryWeekPlanner *self, CarryPlan *plan, CarryChange *change, CarryPlanCount *count)
{
  const GArray *dropped = carry_plan_get_dropped (plan);

  for (guint i = 0; i < dropped->len; i++)
    {
      const guint wish = g_array_index (dropped, guint, i);

      if (wish < self->wishes->movable->len &&
          carry_session_get_origin (self->wishes->movable->pdata[wish]) == CARRY_ORIGIN_PLAN)
        g_ptr_array_add (self->wishes->surplus, g_object_ref (self->wishes->movable->pdata[wish]));
    }

  for (guint i = 0; i < self->wishes->surplus->len; i++)
    carry_change_remove (change, g_ptr_array_index (self->wishes->surplus, i));
  count->removed = self->wishes->surplus->len;
  g_ptr_array_set_size (self->wishes->surplus, 0);
}

/* A session of the week with its plan: which kind stands where. */
typedef struct
{
  int start; /* minutes after 00:00 of the week's first day */
  CarryStrengthKind kind;
} Standing;

static int
compare_standings (gconstpointer a, gconstpointer b)
{
  return ((const Standing *)a)->start - ((const Standing *)b)->start;
}

/* All strength sessions that the week will have, in the order of time. */
static GArray *
list_standings (CarryPlan *plan)
{
  GArray *standings = g_array_new (FALSE, FALSE, sizeof (Standing));
  GListModel *const lists[] = { carry_plan_get_placements (plan), carry_plan_get_kept (plan) };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < g_list_model_get_n_items (lists[i]); j++)
      {
        g_autoptr (CarryPlacement) placement = g_list_model_get_item (lists[i], j);
        const Standing standing = { carry_placement_get_start (placement),
                                    carry_placement_get_kind (placement) };

        g_array_append_val (standings, standing);
      }

  g_array_sort (standings, compare_standings);

  return standings;
}

static CarryStrengthSession *
compose_placement (
    CarryWeekPlanner *self, CarryPlan *plan, CarryPlacement *placement, GPtrArray *composed, GError **error)
{
  g_autoptr (GArray) standings = list_standings (plan);
  g_autofree CarryStrengthKind *kinds = g_new (CarryStrengthKind, standings->len);
  CarryStrengthSession *session;
  CarryProgramme *programme = NULL;
  CarryComposition composition = {
    .diary = self->diary,
    .catalogue = self->catalogue,
    .athlete = self->athlete,
    .outlook = &self->outlook,
    .first = *carry_plan_get_first (plan),
    .day = *carry_placement_get_day (placement),
    .start_minute = carry_placement_get_start_minute (placement),
    .minutes = carry_placement_get_minutes (placement),
    .kinds = kinds,
    .n_sessions = standings->len,
  };

  for (guint i = 0; i < standings->len; i++)
    {
      kinds[i] = g_array_index (standings, Standing, i).kind;
      if (g_array_index (standings, Standing, i).start == carry_placement_get_start (placement))
        composition.index = i;
    }

  session = carry_session_compose (&composition, composed, &programme, error);
  if (session != NULL)
    g_hash_table_insert (self->programmes, g_strdup (carry_session_get_id (CARRY_SESSION (session))),
                         programme);

  return session;
}

/* A session that the plan has as another kind of work is filled anew; it stays the same session. */
static gboolean
refill (CarryWeekPlanner *self,
        CarryChange *change,
        CarrySession *session,
        CarryPlan *plan,
        CarryPlacement *placement,
        GPtrArray *composed,
        GError **error)
{
  CarryStrengthSession *filled = compose_placement (self, plan, placement, composed, error);
  g_autoptr (CarrySession) after = NULL;

  if (filled == NULL)
    return FALSE;

  g_ptr_array_add (composed, filled);
  after = carry_session_edit (session, error, "day", carry_placement_get_day (placement), "start-minute",
                              carry_placement_get_start_minute (placement), "duration",
                              carry_session_get_duration (CARRY_SESSION (filled)), "title",
                              carry_session_get_title (CARRY_SESSION (filled)), "items",
                              carry_strength_session_get_items (filled), "against-rule", FALSE, NULL);
  if (after == NULL)
    return FALSE;

  carry_change_replace (change, session, after);

  return TRUE;
}

/**
 * carry_week_planner_answer:
 * @self: the planner that posed the problem
 * @plan: its answer
 * @count: (out): how many sessions come, move and go
 * @error: return location, or %NULL
 *
 * Turns a plan into one change of the diary: the sessions that were there move, those that are missing come,
 * filled with exercises, and what earlier plans brought beyond what the week has room for goes. A session that the
 * runner put there and that found no place stays where it is.
 *
 * Returns: (transfer full) (nullable): the change, which may have no edits; %NULL with a #CarryProgrammerError or
 *   #CarrySessionError set
 */
CarryChange *
carry_week_planner_answer (CarryWeekPlanner *self, CarryPlan *plan, CarryPlanCount *count, GError **error)
{
  const GDate *first = carry_plan_get_first (plan);
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autofree char *range = carry_format_date_range (first, &last, FALSE);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Plan Week of %s"), range);
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  g_autoptr (GPtrArray) composed = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *placements = carry_plan_get_placements (plan);

  *count = (CarryPlanCount){ 0 };
  g_hash_table_remove_all (self->programmes);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      const guint wish = carry_placement_get_wish (placement);
      CarryStrengthSession *session;

      if (wish < self->wishes->movable->len)
        {
          CarrySession *there = self->wishes->movable->pdata[wish];

          if (carry_placement_get_kind (placement) != kind_of (there)
                  ? !refill (self, change, there, plan, placement, composed, error)
                  : !move (change, there, placement, &count->moved, error))
            return NULL;
          continue;
        }

      session = compose_placement (self, plan, placement, composed, error);
      if (session == NULL)
        return NULL;
      g_ptr_array_add (composed, session);
      carry_change_insert (change, CARRY_SESSION (session));
      count->placed++;
    }

  remove_what_is_left (self, plan, change, count);

  return g_steal_pointer (&change);
}
