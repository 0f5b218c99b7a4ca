/* carry-week-places.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-places.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-week-snapshot.h"

#define NOON (CARRY_MINUTES_PER_DAY / 2)
#define N_SLOTS 2u

/**
 * CarryWeekPlaces:
 *
 * What each of the 14 slots of a week is worth to one session or exercise that may go there.
 *
 * Computed once, when the question comes up, and not changed afterwards: a drag, a dialog and a key
 * press get the same answers in the same words. Runs have places but no verdicts: the rules are about
 * strength.
 */
struct _CarryWeekPlaces
{
  GObject parent_instance;

  GDate first;
  CarrySession *session;   /* what moves: this … */
  CarryExercise *exercise; /* … or this */
  gboolean copy;           /* the session stays where it is, and another like it comes */

  struct
  {
    guint start_minute;   /* minutes after 00:00 */
    CarrySession *host; /* the strength session that is there: it takes the exercise up, or changes places */
    CarryVerdict verdict;
    char *reason;
    CarryFinding finding; /* that decides, if there is a reason */
  } places[CARRY_DAYS_PER_WEEK][N_SLOTS];
};

G_DEFINE_FINAL_TYPE (CarryWeekPlaces, carry_week_places, G_TYPE_OBJECT)

static void
carry_week_places_finalize (GObject *object)
{
  CarryWeekPlaces *self = CARRY_WEEK_PLACES (object);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint slot = 0; slot < N_SLOTS; slot++)
      {
        g_clear_object (&self->places[day][slot].host);
        g_free (self->places[day][slot].reason);
      }

  g_clear_object (&self->session);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (carry_week_places_parent_class)->finalize (object);
}

static void
carry_week_places_class_init (CarryWeekPlacesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_week_places_finalize;
}

static void
carry_week_places_init (CarryWeekPlaces *self)
{
}

static gboolean
is_same (CarrySession *a, CarrySession *b)
{
  return a != NULL && b != NULL && g_str_equal (carry_session_get_id (a), carry_session_get_id (b));
}

static guint
get_usual_minute (CarryAthlete *athlete, CarrySlot slot)
{
  return slot == CARRY_SLOT_MORNING ? carry_athlete_get_morning_minute (athlete)
                                    : carry_athlete_get_evening_minute (athlete);
}

/**
 * carry_week_find_start_minute:
 * @diary: the diary
 * @athlete: the runner
 * @day: a valid day
 * @slot: the half of it
 * @session: (nullable): the session that moves, which is not in its own way
 * @minutes: how long it lasts
 *
 * Finds when a session would start in a slot: when it starts now if it stays in the same half of the day,
 * otherwise when the runner usually trains; and after what is there already.
 *
 * Returns: minutes after 00:00
 */
guint
carry_week_find_start_minute (CarryDiary *diary,
                              CarryAthlete *athlete,
                              const GDate *day,
                              CarrySlot slot,
                              CarrySession *session,
                              guint minutes)
{
  const gboolean keeps = session != NULL && carry_session_get_slot (session) == slot;
  const guint usual = keeps ? carry_session_get_start_minute (session) : get_usual_minute (athlete, slot);
  const guint slot_end = slot == CARRY_SLOT_MORNING ? NOON : CARRY_MINUTES_PER_DAY;
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, day, day);
  guint start = usual;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *other = g_ptr_array_index (sessions, i);
      const guint other_start = carry_session_get_start_minute (other);
      const guint other_end = other_start + carry_session_get_duration (other);

      if (!is_same (other, session) && start < other_end && other_start < start + minutes)
        start = other_end;
    }

  if (start < slot_end && start + minutes <= CARRY_MINUTES_PER_DAY)
    return start;

  /* Full: it shares the time, but it must end on its day. */
  return MIN (usual, CARRY_MINUTES_PER_DAY - minutes);
}

static void
judge (CarryWeekPlaces *self, const CarryWeekProblem *problem, CarryBoardPlace place)
{
  g_autoptr (CarryPlacement) placement =
      carry_scheduler_judge (problem, place.day, self->places[place.day][place.slot].start_minute);
  g_autoptr (CarryReason) reason = carry_placement_dup_deciding_reason (placement);

  self->places[place.day][place.slot].verdict = carry_placement_get_verdict (placement);

  if (reason != NULL)
    {
      self->places[place.day][place.slot].reason = g_strdup (carry_reason_get_text (reason));
      self->places[place.day][place.slot].finding = *carry_reason_get_finding (reason);
    }
}

static CarrySession *
find_host (CarryDiary *diary, const GDate *day, CarrySlot slot, CarrySession *moved)
{
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, day, day);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (CARRY_IS_STRENGTH_SESSION (session) && carry_session_get_slot (session) == slot &&
          carry_session_get_status (session) == CARRY_STATUS_PLANNED && !is_same (session, moved))
        return g_object_ref (session);
    }

  return NULL;
}

static void
fill_session_place (CarryWeekPlaces *self,
                    CarryDiary *diary,
                    CarryAthlete *athlete,
                    const CarryWeekProblem *problem,
                    CarryBoardPlace place)
{
  const GDate day = carry_week_places_get_day (self, place);
  const guint minutes = carry_session_get_duration (self->session);

  self->places[place.day][place.slot].start_minute = carry_week_find_start_minute (
      diary, athlete, &day, place.slot, self->copy ? NULL : self->session, minutes);

  if (!CARRY_IS_STRENGTH_SESSION (self->session))
    return;

  self->places[place.day][place.slot].host = find_host (diary, &day, place.slot, self->session);
  judge (self, problem, place);
}

static void
fill_exercise_place (CarryWeekPlaces *self,
                     CarryDiary *diary,
                     CarryAthlete *athlete,
                     const CarryWeekProblem *problem,
                     CarryBoardPlace place)
{
  const GDate day = carry_week_places_get_day (self, place);
  CarryStrengthKind kind =
      carry_exercise_get_strength_kind (self->exercise, carry_exercise_get_dose (self->exercise));
  const guint minutes = carry_athlete_get_strength_minutes (athlete);
  CarrySession *host = find_host (diary, &day, place.slot, NULL);

  self->places[place.day][place.slot].host = host;

  if (host != NULL)
    {
      g_autoptr (CarryWeekProblem) with_host = NULL;

      /* A session asks as much as the strictest of its exercises; kinds are listed strictest first. */
      kind = MIN (kind, carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (host)));
      with_host = carry_week_problem_new_for_move (diary, athlete, &self->first, host, kind,
                                                   carry_session_get_duration (host));
      self->places[place.day][place.slot].start_minute = carry_session_get_start_minute (host);
      judge (self, with_host, place);
      return;
    }

  self->places[place.day][place.slot].start_minute =
      carry_week_find_start_minute (diary, athlete, &day, place.slot, NULL, minutes);
  judge (self, problem, place);
}

/* The week as it is while something moves: taken out of the diary once for all its places. */
static CarryWeekProblem *
take_week (CarryWeekPlaces *self, CarryDiary *diary, CarryAthlete *athlete)
{
  if (self->exercise != NULL)
    return carry_week_problem_new_for_move (
        diary, athlete, &self->first, NULL,
        carry_exercise_get_strength_kind (self->exercise, carry_exercise_get_dose (self->exercise)),
        carry_athlete_get_strength_minutes (athlete));

  if (!CARRY_IS_STRENGTH_SESSION (self->session))
    return NULL;

  return carry_week_problem_new_for_move (
      diary, athlete, &self->first, self->copy ? NULL : self->session,
      carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (self->session)),
      carry_session_get_duration (self->session));
}

static void
fill (CarryWeekPlaces *self, CarryDiary *diary, CarryAthlete *athlete)
{
  g_autoptr (CarryWeekProblem) problem = take_week (self, diary, athlete);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint slot = 0; slot < N_SLOTS; slot++)
      {
        const CarryBoardPlace place = { day, (CarrySlot)slot };

        if (self->session != NULL)
          fill_session_place (self, diary, athlete, problem, place);
        else
          fill_exercise_place (self, diary, athlete, problem, place);
      }
}

static CarryWeekPlaces *
new_for_session (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, CarrySession *session, gboolean copy)
{
  CarryWeekPlaces *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (CARRY_IS_SESSION (session), NULL);

  self = g_object_new (CARRY_TYPE_WEEK_PLACES, NULL);
  self->first = *first;
  self->session = g_object_ref (session);
  self->copy = copy;
  fill (self, diary, athlete);

  return self;
}

/**
 * carry_week_places_new_for_session:
 * @diary: the diary
 * @athlete: the runner
 * @first: first day of the week
 * @session: a session, of this week or of another
 *
 * Returns: (transfer full): what the week offers to @session
 */
CarryWeekPlaces *
carry_week_places_new_for_session (CarryDiary *diary,
                                   CarryAthlete *athlete,
                                   const GDate *first,
                                   CarrySession *session)
{
  return new_for_session (diary, athlete, first, session, FALSE);
}

/**
 * carry_week_places_new_for_copy:
 * @diary: the diary
 * @athlete: the runner
 * @first: first day of the week
 * @session: a session, of this week or of another
 *
 * Returns: (transfer full): what the week offers to another session like @session, beside the one there is
 */
CarryWeekPlaces *
carry_week_places_new_for_copy (CarryDiary *diary,
                                CarryAthlete *athlete,
                                const GDate *first,
                                CarrySession *session)
{
  return new_for_session (diary, athlete, first, session, TRUE);
}

/**
 * carry_week_places_new_for_exercise:
 * @diary: the diary
 * @athlete: the runner
 * @first: first day of the week
 * @exercise: an exercise
 *
 * Returns: (transfer full): what the week offers to @exercise: a session that is there already takes it
 *   up, elsewhere it would begin a new one
 */
CarryWeekPlaces *
carry_week_places_new_for_exercise (CarryDiary *diary,
                                    CarryAthlete *athlete,
                                    const GDate *first,
                                    CarryExercise *exercise)
{
  CarryWeekPlaces *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  self = g_object_new (CARRY_TYPE_WEEK_PLACES, NULL);
  self->first = *first;
  self->exercise = g_object_ref (exercise);
  fill (self, diary, athlete);

  return self;
}

/**
 * carry_week_places_get_session:
 * @self: places
 *
 * Returns: (transfer none) (nullable): the session that moves, if it is one
 */
CarrySession *
carry_week_places_get_session (CarryWeekPlaces *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), NULL);

  return self->session;
}

/**
 * carry_week_places_get_exercise:
 * @self: places
 *
 * Returns: (transfer none) (nullable): the exercise that comes, if it is one
 */
CarryExercise *
carry_week_places_get_exercise (CarryWeekPlaces *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), NULL);

  return self->exercise;
}

/**
 * carry_week_places_is_copy:
 * @self: places
 *
 * Returns: %TRUE if the session stays where it is, and another like it comes
 */
gboolean
carry_week_places_is_copy (CarryWeekPlaces *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), FALSE);

  return self->copy;
}

const char *
carry_week_places_get_title (CarryWeekPlaces *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), NULL);

  return self->session != NULL ? carry_session_get_title (self->session)
                               : carry_exercise_get_name (self->exercise);
}

GDate
carry_week_places_get_day (CarryWeekPlaces *self, CarryBoardPlace place)
{
  return carry_day_plus (&self->first, (int)place.day);
}

/**
 * carry_week_places_get_start_minute:
 * @self: places
 * @place: a slot
 *
 * Returns: when the session would start there, in minutes after 00:00
 */
guint
carry_week_places_get_start_minute (CarryWeekPlaces *self, CarryBoardPlace place)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), 0);
  g_return_val_if_fail (place.day < CARRY_DAYS_PER_WEEK, 0);

  return self->places[place.day][place.slot].start_minute;
}

/**
 * carry_week_places_is_origin:
 * @self: places
 * @place: a slot
 *
 * Returns: %TRUE if the session is there now, and would only stay
 */
gboolean
carry_week_places_is_origin (CarryWeekPlaces *self, CarryBoardPlace place)
{
  const GDate day = carry_week_places_get_day (self, place);

  return self->session != NULL && !self->copy && carry_session_get_slot (self->session) == place.slot &&
         g_date_compare (carry_session_get_day (self->session), &day) == 0;
}

/**
 * carry_week_places_is_judged:
 * @self: places
 *
 * Returns: %TRUE if the rules have something to say: not for runs
 */
gboolean
carry_week_places_is_judged (CarryWeekPlaces *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), FALSE);

  return self->exercise != NULL || CARRY_IS_STRENGTH_SESSION (self->session);
}

CarryVerdict
carry_week_places_get_verdict (CarryWeekPlaces *self, CarryBoardPlace place)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), CARRY_VERDICT_BLOCKED);
  g_return_val_if_fail (place.day < CARRY_DAYS_PER_WEEK, CARRY_VERDICT_BLOCKED);

  return self->places[place.day][place.slot].verdict;
}

/**
 * carry_week_places_get_reason:
 * @self: places
 * @place: a slot
 *
 * Returns: (nullable): the reason that decides, in words
 */
const char *
carry_week_places_get_reason (CarryWeekPlaces *self, CarryBoardPlace place)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), NULL);
  g_return_val_if_fail (place.day < CARRY_DAYS_PER_WEEK, NULL);

  return self->places[place.day][place.slot].reason;
}

/**
 * carry_week_places_get_finding:
 * @self: judged places
 * @place: a slot
 *
 * Returns: (nullable): what decides, in numbers; %NULL if there is nothing to say of the place
 */
const CarryFinding *
carry_week_places_get_finding (CarryWeekPlaces *self, CarryBoardPlace place)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), NULL);
  g_return_val_if_fail (place.day < CARRY_DAYS_PER_WEEK, NULL);

  return self->places[place.day][place.slot].reason != NULL ? &self->places[place.day][place.slot].finding
                                                            : NULL;
}

/**
 * carry_week_places_get_host:
 * @self: places
 * @place: a slot
 *
 * Returns: (transfer none) (nullable): the planned strength session that is there: it takes an exercise up, or
 *   changes places with another strength session
 */
CarrySession *
carry_week_places_get_host (CarryWeekPlaces *self, CarryBoardPlace place)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), NULL);
  g_return_val_if_fail (place.day < CARRY_DAYS_PER_WEEK, NULL);

  return self->places[place.day][place.slot].host;
}

/**
 * carry_week_places_find_best:
 * @self: places
 * @not_before: a valid day
 * @place: (out): the first place of the best verdict where no strength session is yet
 *
 * Returns: %TRUE if there is any place from @not_before on
 */
gboolean
carry_week_places_find_best (CarryWeekPlaces *self, const GDate *not_before, CarryBoardPlace *place)
{
  gboolean found = FALSE;

  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (self), FALSE);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK * N_SLOTS; i++)
    {
      const CarryBoardPlace candidate = { i / N_SLOTS, (CarrySlot)(i % N_SLOTS) };
      const GDate day = carry_week_places_get_day (self, candidate);

      if (carry_week_places_get_host (self, candidate) != NULL || g_date_compare (&day, not_before) < 0)
        continue;

      if (!found ||
          carry_week_places_get_verdict (self, candidate) < carry_week_places_get_verdict (self, *place))
        *place = candidate;

      found = TRUE;
    }

  return found;
}
