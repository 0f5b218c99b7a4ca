/* carry-gap-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-gap-week.h"

#include "carry-measure.h"
#include "carry-session-composer.h"

#include <glib/gi18n.h>

/* With so many minutes a session has time for everything: to find out whether time is what is missing. */
#define PLENTY_MINUTES 120u

/* A strength session of the week. */
typedef struct
{
  CarrySession *before; /* as it is in the diary; NULL for one that comes */
  CarrySession *after;  /* as it would be; NULL for one that goes */
  CarryProgramme *programme; /* why its exercises are there, NULL if it was not filled anew */
  gboolean is_of_plan;  /* whether it may be filled anew */
} Place;

static void
place_clear (gpointer data)
{
  Place *place = data;

  g_clear_object (&place->before);
  g_clear_object (&place->after);
  g_clear_object (&place->programme);
}

typedef struct
{
  CarryWeekPlanner *planner;
  CarryTrainingGaps gaps;
  GDate first;
  GArray *places;       /* of Place, in the order of time */
  GHashTable *left_out; /* ids of the sessions of plans: they are filled anew one after the other */
} Week;

static void
week_clear (Week *week)
{
  g_clear_pointer (&week->places, g_array_unref);
  g_clear_pointer (&week->left_out, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Week, week_clear)

static gboolean
counts (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) && (carry_session_get_status (session) == CARRY_STATUS_PLANNED ||
                                                 carry_session_get_status (session) == CARRY_STATUS_DONE);
}

static GPtrArray *
list_week (CarryDiary *diary, const GDate *first)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);

  return carry_diary_get_range (diary, first, &last);
}

/**
 * carry_gap_week_choose:
 * @diary: the diary
 * @athlete: the runner
 * @today: a valid day
 *
 * Finds the next week in which there is something to change: this one, if a session that a plan brought is still to
 * come or there are days left for those that the week lacks; otherwise the next one.
 *
 * Returns: its first day
 */
GDate
carry_gap_week_choose (CarryDiary *diary, CarryAthlete *athlete, const GDate *today)
{
  const GDate first = carry_day_week_start (today, carry_diary_get_first_weekday (diary));
  const GDate next = carry_day_plus (&first, CARRY_DAYS_PER_WEEK);
  const gboolean is_last_day = g_date_days_between (today, &next) == 1;
  g_autoptr (GPtrArray) sessions = list_week (diary, &first);
  guint n_strength = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      if (carry_session_is_of_plan (sessions->pdata[i], today))
        return first;
      if (counts (sessions->pdata[i]))
        n_strength++;
    }

  return !is_last_day && sessions->len > 0 && n_strength < carry_athlete_get_strength_sessions (athlete)
             ? first
             : next;
}

/**
 * carry_gap_week_pose:
 * @planner: a planner
 * @first: the first day of the week
 * @today: nothing is placed before this day
 *
 * Poses the problem of a week in which only what plans brought may change.
 *
 * Returns: (transfer full): the problem, for carry_scheduler_solve() on any thread
 */
CarryWeekProblem *
carry_gap_week_pose (CarryWeekPlanner *planner, const GDate *first, const GDate *today)
{
  CarryAthlete *athlete = carry_week_planner_get_athlete (planner);
  const CarryWeekOutlook outlook = carry_week_outlook_find (
      carry_week_planner_get_diary (planner), athlete, first, carry_athlete_get_strength_sessions (athlete));

  return carry_week_planner_pose_for (planner, first, today, &outlook, CARRY_WISHES_OF_PLANS);
}

static void
add_place (Week *week, CarrySession *before, CarrySession *after, const GDate *today)
{
  Place place = { 0 };

  g_set_object (&place.before, before);
  g_set_object (&place.after, after);
  place.is_of_plan = after != NULL && carry_session_is_of_plan (before != NULL ? before : after, today);
  if (place.is_of_plan && before != NULL)
    g_hash_table_add (week->left_out, g_strdup (carry_session_get_id (before)));

  g_array_append_val (week->places, place);
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *first = a, *second = b;

  return carry_session_compare (first->after != NULL ? first->after : first->before,
                                second->after != NULL ? second->after : second->before);
}

static gboolean
find_edit (CarryChange *change, CarrySession *before, CarrySession **after)
{
  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    if (carry_change_get_before (change, i) == before)
      {
        *after = carry_change_get_after (change, i);
        return TRUE;
      }

  return FALSE;
}

/* The strength sessions of the week as the plan would have them, before anything is done about the gaps. */
static void
lay_out (Week *week, CarryChange *planned, const GDate *today)
{
  g_autoptr (GPtrArray) sessions = list_week (carry_week_planner_get_diary (week->planner), &week->first);

  week->places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_array_set_clear_func (week->places, place_clear);
  week->left_out = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *before = sessions->pdata[i];
      CarrySession *after = before;

      if (find_edit (planned, before, &after) || counts (before))
        add_place (week, before, after, today);
    }
  for (guint i = 0; i < carry_change_get_n_edits (planned); i++)
    if (carry_change_get_before (planned, i) == NULL)
      add_place (week, NULL, carry_change_get_after (planned, i), today);

  g_array_sort (week->places, compare_places);
}

static Place *
get_place (Week *week, guint position)
{
  return &g_array_index (week->places, Place, position);
}

/* What the week asks of the body with another session in one of its places. */
static CarryTrainingFacts
measure (Week *week, guint position, CarrySession *instead)
{
  CarryTrainingFacts facts = { 0 };

  for (guint i = 0; i < week->places->len; i++)
    {
      CarrySession *session = i == position ? instead : get_place (week, i)->after;

      if (session != NULL)
        carry_training_facts_add (&facts, session,
                                  (guint)g_date_days_between (&week->first, carry_session_get_day (session)));
    }

  return facts;
}

static CarryTrainingFacts
measure_now (Week *week)
{
  CarryTrainingFacts facts = { 0 };

  for (guint i = 0; i < week->places->len; i++)
    {
      CarrySession *session = get_place (week, i)->before;

      if (session != NULL)
        carry_training_facts_add (&facts, session,
                                  (guint)g_date_days_between (&week->first, carry_session_get_day (session)));
    }

  return facts;
}

/* A session may take what the runner gives to one on its day, up to the next session of that day. One that is
 * longer already stays as long. */
static guint
find_minutes (Week *week, CarrySession *session)
{
  CarryDiary *diary = carry_week_planner_get_diary (week->planner);
  CarryAthlete *athlete = carry_week_planner_get_athlete (week->planner);
  const GDate *day = carry_session_get_day (session);
  const guint start = carry_session_get_start_minute (session);
  const guint duration = carry_session_get_duration (session);
  g_autoptr (GPtrArray) others = carry_diary_get_range (diary, day, day);
  guint minutes = MIN (carry_athlete_get_strength_minutes (athlete),
                       carry_athlete_get_day_minutes (athlete, g_date_get_weekday (day)));

  for (guint i = 0; i < others->len; i++)
    if (carry_session_get_start_minute (others->pdata[i]) > start)
      minutes = MIN (minutes, carry_session_get_start_minute (others->pdata[i]) - start);

  return MAX (minutes, duration);
}

/* What else there might be, to find out what is missing. */
typedef struct
{
  guint minutes;
  guint equipment;
} Means;

static CarryStrengthSession *
compose (Week *week,
         guint position,
         GPtrArray *composed,
         const Means *more,
         CarryProgramme **programme,
         GError **error)
{
  CarrySession *session = get_place (week, position)->after;
  g_autofree CarryStrengthKind *kinds = g_new (CarryStrengthKind, week->places->len);
  CarryComposition composition = {
    .diary = carry_week_planner_get_diary (week->planner),
    .catalogue = carry_week_planner_get_catalogue (week->planner),
    .athlete = carry_week_planner_get_athlete (week->planner),
    .outlook = carry_week_planner_get_outlook (week->planner),
    .first = week->first,
    .day = *carry_session_get_day (session),
    .start_minute = carry_session_get_start_minute (session),
    .minutes = MAX (find_minutes (week, session), more->minutes),
    .kinds = kinds,
    .gaps = week->gaps,
    .more_equipment = more->equipment,
    .standing = CARRY_STRENGTH_SESSION (session),
    .left_out = week->left_out,
  };

  for (guint i = 0; i < week->places->len; i++)
    {
      CarrySession *other = get_place (week, i)->after;

      if (other == NULL)
        continue;
      if (i == position)
        composition.index = composition.n_sessions;
      kinds[composition.n_sessions++] = carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (other));
    }

  return carry_session_compose (&composition, composed, programme, error);
}

static CarrySession *
fill (CarrySession *session, CarryStrengthSession *with, GError **error)
{
  return carry_session_edit (session, error, "duration", carry_session_get_duration (CARRY_SESSION (with)),
                             "title", carry_session_get_title (CARRY_SESSION (with)), "items",
                             carry_strength_session_get_items (with), NULL);
}

/* Nothing may stand where a rule forbids it that did not before. */
static gboolean
may_stand (Week *week, CarrySession *before, CarrySession *after)
{
  const GDate *day = carry_session_get_day (after);
  const guint minute = carry_session_get_start_minute (after);
  g_autoptr (CarryPlacement) now = carry_week_planner_judge (week->planner, before, day, minute);
  g_autoptr (CarryPlacement) then = carry_week_planner_judge (week->planner, after, day, minute);

  return carry_placement_get_verdict (then) <=
         MAX (carry_placement_get_verdict (now), CARRY_VERDICT_ACCEPTABLE);
}

/* Fills one session anew, and keeps that if the week is better with it and the session still what it was. */
static gboolean
improve (Week *week, guint position, GPtrArray *composed, const Means *more, GError **error)
{
  Place *place = get_place (week, position);
  g_autoptr (CarryProgramme) programme = NULL;
  g_autoptr (CarryStrengthSession) filled = compose (week, position, composed, more, &programme, error);
  g_autoptr (CarrySession) after = NULL;
  CarryTrainingFacts now, then;

  if (filled == NULL)
    return FALSE;
  after = fill (place->after, filled, error);
  if (after == NULL)
    return FALSE;

  now = measure (week, position, place->after);
  then = measure (week, position, after);
  if (carry_training_gaps_weigh (&week->gaps, &then) > carry_training_gaps_weigh (&week->gaps, &now) &&
      carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (after)) ==
          carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (place->after)) &&
      may_stand (week, place->after, after))
    {
      g_set_object (&place->after, after);
      g_set_object (&place->programme, programme);
    }

  return TRUE;
}

static gboolean
improve_all (Week *week, const Means *more, GError **error)
{
  g_autoptr (GPtrArray) composed = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < week->places->len; i++)
    {
      Place *place = get_place (week, i);

      if (!place->is_of_plan)
        continue;
      if (!improve (week, i, composed, more, error))
        return FALSE;
      g_ptr_array_add (composed, g_object_ref (place->after));
    }

  return TRUE;
}

static CarryTrainingGaps
find_better (Week *week)
{
  const CarryTrainingFacts now = measure_now (week);
  const CarryTrainingFacts then = measure (week, G_MAXUINT, NULL);

  return carry_training_gaps_find_better (&week->gaps, &now, &then);
}

/* Whether the gaps could be closed by means that the runner has not. */
static gboolean
would_help (Week *week, CarryChange *planned, const GDate *today, const Means *more)
{
  g_auto (Week) other = { .planner = week->planner, .gaps = week->gaps, .first = week->first };
  CarryTrainingGaps better;

  lay_out (&other, planned, today);
  if (!improve_all (&other, more, NULL))
    return FALSE;
  better = find_better (&other);

  return !carry_training_gaps_is_empty (&better);
}

static gboolean
has_enough (Week *week)
{
  const CarryTrainingFacts facts = measure_now (week);
  const CarryTrainingGaps open = carry_training_gaps_find_open (&week->gaps, &facts);

  return carry_training_gaps_is_empty (&open);
}

static char *
explain (Week *week, CarryChange *planned, const GDate *today)
{
  const Means time = { .minutes = PLENTY_MINUTES }, things = { .equipment = G_MAXUINT };
  guint n = 0;

  for (guint i = 0; i < week->places->len; i++)
    n += get_place (week, i)->is_of_plan ? 1 : 0;

  if (n == 0)
    return g_strdup (_ ("Gaps stay: no session of the week is left that a plan may change"));
  if (has_enough (week))
    return g_strdup (_ ("The strength sessions of the week do all they can for these gaps already"));
  if (would_help (week, planned, today, &time))
    return g_strdup (_ ("Gaps stay: the sessions have no time left"));
  if (would_help (week, planned, today, &things))
    return g_strdup (_ ("Gaps stay: it would take other equipment"));

  return g_strdup (_ ("Gaps stay: no exercise that fits would make the week better"));
}

/* What the week does more for, and what it still does too little for as before. */
static char *
summarise (Week *week, const CarryTrainingGaps *better)
{
  const CarryTrainingFacts facts = measure (week, G_MAXUINT, NULL);
  const CarryTrainingGaps open = carry_training_gaps_find_open (&week->gaps, &facts);
  const CarryTrainingGaps rest = carry_training_gaps_without (&open, better);
  g_autofree char *list = carry_training_gaps_list (better);
  g_autofree char *others = carry_training_gaps_list (&rest);

  if (*others == '\0')
    /* Translators: %s is a list of parts of the body, of injuries and of movements */
    return g_strdup_printf (_ ("More for: %s."), list);

  /* Translators: %1$s and %2$s are lists of parts of the body, of injuries and of movements */
  return g_strdup_printf (_ ("More for: %1$s. Not enough yet for: %2$s."), list, others);
}

/**
 * carry_gap_week_answer:
 * @planner: the planner that posed the problem
 * @plan: its answer
 * @gaps: what the training neglects
 * @today: what is before this day stays
 * @message: (out) (transfer full): what the change does for the gaps, or why there is nothing to change
 * @error: return location, or %NULL
 *
 * Turns a plan into a change that does more for the gaps: the sessions of plans are filled anew one after the other, as
 * far as the week becomes better by it. What the runner locked, made or changed, and what is done, stays.
 *
 * Returns: (transfer full) (nullable): the change, without edits if nothing can be done; %NULL with a
 *   #CarryProgrammerError or #CarrySessionError set
 */
CarryChange *
carry_gap_week_answer (CarryWeekPlanner *planner,
                       CarryPlan *plan,
                       const CarryTrainingGaps *gaps,
                       const GDate *today,
                       char **message,
                       GError **error)
{
  const Means as_they_are = { 0 };
  g_auto (Week) week = { .planner = planner, .gaps = *gaps, .first = *carry_plan_get_first (plan) };
  g_autoptr (CarryChange) change = carry_change_new (C_ ("change", "Fix Gaps in Plan"));
  CarryPlanCount count;
  g_autoptr (CarryChange) planned = carry_week_planner_answer (planner, plan, &count, error);
  CarryTrainingGaps better;

  if (planned == NULL)
    return NULL;

  lay_out (&week, planned, today);
  if (!improve_all (&week, &as_they_are, error))
    return NULL;

  better = find_better (&week);
  if (carry_training_gaps_is_empty (&better))
    {
      *message = explain (&week, planned, today);
      return g_steal_pointer (&change);
    }

  for (guint i = 0; i < week.places->len; i++)
    {
      const Place *place = get_place (&week, i);

      if (place->before == NULL)
        carry_change_insert (change, place->after);
      else if (place->after == NULL)
        carry_change_remove (change, place->before);
      else if (place->after != place->before)
        carry_change_replace (change, place->before, place->after);

      if (place->programme != NULL)
        carry_week_planner_keep_programme (planner, place->after, place->programme);
    }
  *message = summarise (&week, &better);

  return g_steal_pointer (&change);
}
