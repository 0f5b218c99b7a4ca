/* carry-why-here.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-why-here.h"

#include "carry-gap-line.h"
#include "carry-leg-effect.h"
#include "carry-measure.h"
#include "carry-other-place.h"
#include "carry-run-room.h"
#include "carry-scheduler.h"
#include "carry-session-neighbours.h"
#include "carry-week-freshness.h"
#include "carry-week-places.h"
#include "carry-week-snapshot.h"

/**
 * CarryWhyHere:
 *
 * It observes the diary and the runner: what is there of it changes when they do, once for all that happens in one
 * turn of the main loop. All other sessions are taken to stay where they are, as while a card is dragged, so both
 * give the same answers.
 */
struct _CarryWhyHere
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate today;

  char *id;
  CarrySession *session;     /* NULL if there is none of that id */
  CarryPlacement *placement; /* of a strength session */
  GArray *neighbours;        /* of CarryGapPoint */
  GListStore *reasons;       /* of CarryReason */
  GListStore *other_places;  /* of CarryOtherPlace */
  GListStore *demands;       /* of GtkStringObject: what a run asks for */
  GListStore *legs;          /* of GtkStringObject: how the legs are, and what a run does to them */
  guint update_id;
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryWhyHereSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryWhyHere, carry_why_here, G_TYPE_OBJECT)

static void
carry_why_here_finalize (GObject *object)
{
  CarryWhyHere *self = CARRY_WHY_HERE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->session);
  g_clear_object (&self->placement);
  g_clear_object (&self->reasons);
  g_clear_object (&self->other_places);
  g_clear_object (&self->demands);
  g_clear_object (&self->legs);
  g_array_unref (self->neighbours);
  g_free (self->id);

  G_OBJECT_CLASS (carry_why_here_parent_class)->finalize (object);
}

static void
carry_why_here_class_init (CarryWhyHereClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_why_here_finalize;

  /**
   * CarryWhyHere::changed:
   *
   * There is something else to tell.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_why_here_init (CarryWhyHere *self)
{
  self->neighbours = g_array_new (FALSE, FALSE, sizeof (CarryGapPoint));
  g_array_set_clear_func (self->neighbours, (GDestroyNotify)carry_gap_point_clear);
  self->reasons = g_list_store_new (CARRY_TYPE_REASON);
  self->other_places = g_list_store_new (CARRY_TYPE_OTHER_PLACE);
  self->demands = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  self->legs = g_list_store_new (GTK_TYPE_STRING_OBJECT);
}

static CarryPlacement *
judge (CarryWhyHere *self, const CarryWeekProblem *problem, const GDate *day, guint start_minute)
{
  return carry_scheduler_judge (problem, (guint)g_date_days_between (&problem->first, day), start_minute);
}

static guint
get_minute (CarryWhyHere *self, const GDate *day, CarryDayTime time)
{
  const guint minutes = carry_session_get_duration (self->session);

  switch (time)
    {
    case CARRY_DAY_TIME_MORNING:
      return carry_week_find_start_minute (self->diary, self->athlete, day, CARRY_SLOT_MORNING, self->session,
                                           minutes);

    case CARRY_DAY_TIME_EVENING:
      return carry_week_find_start_minute (self->diary, self->athlete, day, CARRY_SLOT_EVENING, self->session,
                                           minutes);

    case CARRY_DAY_TIME_MIDDAY:
    default:
      return carry_athlete_get_midday_minute (self->athlete);
    }
}

static void
try_place (
    CarryWhyHere *self, const CarryWeekProblem *problem, guint day, CarryDayTime time, GPtrArray *found)
{
  const GDate date = carry_day_plus (&problem->first, (int)day);
  const guint minute = get_minute (self, &date, time);
  g_autoptr (CarryPlacement) placement = judge (self, problem, &date, minute);

  if (carry_placement_get_verdict (placement) != CARRY_VERDICT_BLOCKED)
    g_ptr_array_add (found, carry_other_place_new (placement, carry_placement_get_penalty (self->placement)));
}

static void
rank_other_places (CarryWhyHere *self, CarryWeekProblem *problem)
{
  const int here = carry_placement_get_start (self->placement);
  const guint here_day = (guint)here / CARRY_MINUTES_PER_DAY;
  const CarryDayTime here_time = carry_week_problem_time_of_day (here % (int)CARRY_MINUTES_PER_DAY);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  /* What is past is nowhere to go, unless the whole question is about the past. */
  if (g_date_compare (carry_session_get_day (self->session), &self->today) >= 0)
    problem->earliest = g_date_days_between (&problem->first, &self->today) * (int)CARRY_MINUTES_PER_DAY;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint time = 0; time < CARRY_N_DAY_TIMES; time++)
      if (day != here_day || (CarryDayTime)time != here_time)
        try_place (self, problem, day, (CarryDayTime)time, found);

  g_ptr_array_sort (found, carry_other_place_compare);
  for (guint i = 0; i < found->len; i++)
    carry_other_place_set_rank (found->pdata[i], i + 1);

  g_list_store_splice (self->other_places, 0, g_list_model_get_n_items (G_LIST_MODEL (self->other_places)),
                       found->pdata, found->len);
}

static void
copy_reasons (CarryWhyHere *self)
{
  GListModel *reasons = carry_placement_get_reasons (self->placement);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    g_ptr_array_add (items, g_list_model_get_item (reasons, i));

  g_list_store_splice (self->reasons, 0, g_list_model_get_n_items (G_LIST_MODEL (self->reasons)),
                       items->pdata, items->len);
}

static void
explain_strength (CarryWhyHere *self)
{
  const GDate first = carry_day_week_start (carry_session_get_day (self->session),
                                            carry_diary_get_first_weekday (self->diary));
  g_autoptr (CarryWeekProblem) problem = carry_week_problem_new_for_move (
      self->diary, self->athlete, &first, self->session,
      carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (self->session)),
      carry_session_get_duration (self->session));

  self->placement = judge (self, problem, carry_session_get_day (self->session),
                           carry_session_get_start_minute (self->session));
  copy_reasons (self);
  rank_other_places (self, problem);
}

static void
clear (CarryWhyHere *self)
{
  g_clear_object (&self->session);
  g_clear_object (&self->placement);
  g_array_set_size (self->neighbours, 0);
}

/* What was not done tires nobody. */
static void
describe_legs (CarryWhyHere *self)
{
  const CarryStatus status = carry_session_get_status (self->session);
  const GDate first = carry_day_week_start (carry_session_get_day (self->session),
                                            carry_diary_get_first_weekday (self->diary));
  g_autoptr (CarryWeekFreshness) freshness = NULL;

  if (status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED)
    return;

  freshness = carry_week_freshness_new (self->diary, self->athlete, &first);
  carry_leg_effect_describe (carry_week_freshness_get_curve (freshness), self->session, self->legs);
}

static gboolean
update (gpointer data)
{
  CarryWhyHere *self = data;
  CarrySession *session = self->id != NULL ? carry_diary_lookup (self->diary, self->id) : NULL;

  self->update_id = 0;
  clear (self);
  g_set_object (&self->session, session);

  if (CARRY_IS_STRENGTH_SESSION (session))
    {
      explain_strength (self);
      carry_session_find_neighbours (self->diary, session, self->neighbours);
    }
  else
    {
      g_list_store_remove_all (self->reasons);
      g_list_store_remove_all (self->other_places);
    }

  g_list_store_remove_all (self->demands);
  if (CARRY_IS_RUN (session))
    carry_run_room_describe (self->diary, self->athlete, CARRY_RUN (session), self->demands);

  g_list_store_remove_all (self->legs);
  if (session != NULL)
    describe_legs (self);

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static void
queue_update (CarryWhyHere *self)
{
  if (self->update_id == 0 && self->id != NULL)
    self->update_id = g_idle_add (update, self);
}

/**
 * carry_why_here_new:
 * @diary: where the sessions are
 * @athlete: the runner
 * @today: a valid day
 *
 * Returns: (transfer full): nothing to tell yet
 */
CarryWhyHere *
carry_why_here_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *today)
{
  CarryWhyHere *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_WHY_HERE, NULL);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->today = *today;
  g_signal_connect_object (diary, "items-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (carry_diary_get_care (diary), "changed", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/* Another day is today. */
void
carry_why_here_set_today (CarryWhyHere *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WHY_HERE (self));

  self->today = *today;
  queue_update (self);
}

CarryAthlete *
carry_why_here_get_athlete (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return self->athlete;
}

/**
 * carry_why_here_set_session_id:
 * @self: a model
 * @id: (nullable): id of a session, or %NULL to watch none
 *
 * Chooses what is told, at once.
 */
void
carry_why_here_set_session_id (CarryWhyHere *self, const char *id)
{
  g_return_if_fail (CARRY_IS_WHY_HERE (self));

  if (!g_set_str (&self->id, id))
    return;

  g_clear_handle_id (&self->update_id, g_source_remove);
  update (self);
}

/**
 * carry_why_here_get_session:
 * @self: a model
 *
 * Returns: (transfer none) (nullable): the session, %NULL if the diary has none of that id
 */
CarrySession *
carry_why_here_get_session (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return self->session;
}

/**
 * carry_why_here_get_placement:
 * @self: a model
 *
 * Returns: (transfer none) (nullable): where a strength session stands; %NULL for a run
 */
CarryPlacement *
carry_why_here_get_placement (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return self->placement;
}

/**
 * carry_why_here_get_neighbours:
 * @self: a model
 *
 * Returns: (transfer none) (element-type CarryGapPoint): a strength session between the sessions that matter to it
 */
const GArray *
carry_why_here_get_neighbours (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return self->neighbours;
}

/**
 * carry_why_here_get_reasons:
 * @self: a model
 *
 * Returns: (transfer none): a list of #CarryReason, what weighs most first
 */
GListModel *
carry_why_here_get_reasons (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return G_LIST_MODEL (self->reasons);
}

/**
 * carry_why_here_get_other_places:
 * @self: a model
 *
 * Returns: (transfer none): a list of #CarryOtherPlace: where else in its week the rules allow it, the best first
 */
GListModel *
carry_why_here_get_other_places (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return G_LIST_MODEL (self->other_places);
}

/**
 * carry_why_here_get_demands:
 * @self: a model
 *
 * Returns: (transfer none): a list of #GtkStringObject: what a run forbids around it
 */
GListModel *
carry_why_here_get_demands (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return G_LIST_MODEL (self->demands);
}

/**
 * carry_why_here_get_legs:
 * @self: a model
 *
 * Returns: (transfer none): a list of #GtkStringObject: how the legs are when the session starts, and what a run does to them
 */
GListModel *
carry_why_here_get_legs (CarryWhyHere *self)
{
  g_return_val_if_fail (CARRY_IS_WHY_HERE (self), NULL);

  return G_LIST_MODEL (self->legs);
}
