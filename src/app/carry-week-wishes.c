/* carry-week-wishes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-week-wishes.h"

#include "carry-measure.h"
#include "carry-week-snapshot.h"

/* Trunk and hip work of low load is short (minutes). */
#define LIGHT_MINUTES 20u

/* Returns: (transfer full): no wishes */
CarryWeekWishes *
carry_week_wishes_new (void)
{
  CarryWeekWishes *self = g_new0 (CarryWeekWishes, 1);

  self->movable = g_ptr_array_new_with_free_func (g_object_unref);
  self->surplus = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
carry_week_wishes_clear (CarryWeekWishes *self)
{
  g_ptr_array_set_size (self->movable, 0);
  g_ptr_array_set_size (self->surplus, 0);
}

void
carry_week_wishes_free (CarryWeekWishes *self)
{
  g_ptr_array_unref (self->movable);
  g_ptr_array_unref (self->surplus);
  g_free (self);
}

static gboolean
tires_the_legs (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) &&
         carry_strength_kind_is_lower (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

/* A plan moves what it may: not what the runner locked or did, what a coach wrote, or what is past. Light sessions
 * are moved only if a plan brought them. */
static gboolean
is_movable (CarrySession *session, const GDate *today, CarryWishScope scope)
{
  const CarryOrigin origin = carry_session_get_origin (session);
  const gboolean own_too = scope == CARRY_WISHES_OF_RUNNER_AND_PLANS && tires_the_legs (session);

  return CARRY_IS_STRENGTH_SESSION (session) && carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
         !carry_session_get_locked (session) &&
         (own_too ? origin != CARRY_ORIGIN_COACH : origin == CARRY_ORIGIN_PLAN) &&
         (today == NULL || g_date_compare (carry_session_get_day (session), today) >= 0);
}

/**
 * carry_session_is_of_plan:
 * @session: a session
 * @today: (nullable): what is before this day stays
 *
 * Returns: whether it is a strength session that a plan brought and may still change
 */
gboolean
carry_session_is_of_plan (CarrySession *session, const GDate *today)
{
  g_return_val_if_fail (CARRY_IS_SESSION (session), FALSE);

  return is_movable (session, today, CARRY_WISHES_OF_PLANS);
}

/* What was not done is not there: neither in the way, nor one of the sessions that the week has. */
static gboolean
was_left_out (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED;
}

static CarryStrengthKind
kind_of (CarrySession *session)
{
  return carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session));
}

/* Those sessions that stay and count among the ones that the week shall have. */
typedef struct
{
  guint n;
  guint by_kind[CARRY_N_STRENGTH_KINDS];
} Staying;

static guint
count_wanted (const CarryWeekOutlook *outlook, CarryStrengthKind kind)
{
  guint n = 0;

  for (guint i = 0; i < outlook->n_sessions; i++)
    if (outlook->kinds[i] == kind)
      n++;

  return n;
}

/* What loads the legs counts whoever put it there, and so does what a plan brought. What else the runner made counts
 * as far as the week shall have such sessions. */
static gboolean
counts (CarrySession *session, const CarryWeekOutlook *outlook, const Staying *staying)
{
  return tires_the_legs (session) || carry_session_get_origin (session) == CARRY_ORIGIN_PLAN ||
         (carry_session_get_origin (session) == CARRY_ORIGIN_RUNNER &&
          staying->by_kind[kind_of (session)] < count_wanted (outlook, kind_of (session)));
}

/* Sorts the sessions of the week into those that may move and those that stay. */
static Staying
sort_sessions (CarryWeekWishes *self,
               CarryDiary *diary,
               const CarryWeekOutlook *outlook,
               CarryWeekProblem *problem,
               const GDate *today,
               CarryWishScope scope)
{
  const GDate last = carry_day_plus (&problem->first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &problem->first, &last);
  Staying staying = { 0 };

  carry_week_wishes_clear (self);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (!CARRY_IS_STRENGTH_SESSION (session) || was_left_out (session))
        continue;

      if (is_movable (session, today, scope))
        {
          g_ptr_array_add (self->movable, g_object_ref (session));
          continue;
        }

      if (counts (session, outlook, &staying))
        {
          staying.n++;
          staying.by_kind[kind_of (session)]++;
        }
      if (carry_session_get_status (session) == CARRY_STATUS_PLANNED && !carry_session_get_locked (session))
        carry_week_problem_add_session (
            problem, (guint)g_date_days_between (&problem->first, carry_session_get_day (session)),
            carry_session_get_start_minute (session), carry_session_get_duration (session),
            kind_of (session));
    }

  return staying;
}

/* What plans brought goes, the last first, where the week shall have fewer sessions; what the runner put there
 * stays. */
static void
set_surplus_aside (CarryWeekWishes *self, guint n_sessions, guint n_staying)
{
  for (guint i = self->movable->len; i > 0 && self->movable->len + n_staying > n_sessions; i--)
    {
      CarrySession *session = g_ptr_array_index (self->movable, i - 1);

      if (carry_session_get_origin (session) == CARRY_ORIGIN_PLAN)
        g_ptr_array_add (self->surplus, g_ptr_array_steal_index (self->movable, i - 1));
    }
}

/* New sessions are of those kinds of the week that are not there yet. */
static void
wish_for_new (CarryWeekWishes *self,
              CarryAthlete *athlete,
              const CarryWeekOutlook *outlook,
              CarryWeekProblem *problem,
              const Staying *staying)
{
  const guint minutes = carry_athlete_get_strength_minutes (athlete);
  guint missing[CARRY_N_STRENGTH_KINDS] = { 0 };
  guint n = self->movable->len + staying->n;

  for (guint i = 0; i < outlook->n_sessions; i++)
    missing[outlook->kinds[i]]++;
  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    missing[kind] -= MIN (missing[kind], staying->by_kind[kind]);
  for (guint i = 0; i < self->movable->len; i++)
    {
      const CarryStrengthKind kind = kind_of (g_ptr_array_index (self->movable, i));

      missing[kind] -= MIN (missing[kind], 1);
    }

  for (guint i = 0; i < outlook->n_sessions && n < outlook->n_sessions; i++)
    {
      const CarryStrengthKind kind = outlook->kinds[i];

      if (missing[kind] == 0)
        continue;

      carry_week_problem_add_new_wishes (
          problem, 1, kind, kind == CARRY_STRENGTH_CORE ? MIN (minutes, LIGHT_MINUTES) : minutes);
      missing[kind]--;
      n++;
    }
}

/**
 * carry_week_wishes_lay:
 * @self: wishes; those of an earlier week are forgotten
 * @diary: the diary
 * @athlete: the runner
 * @outlook: what the week is for
 * @problem: the week, as the diary has it, without wishes
 * @today: (nullable): sessions before this day stay
 * @scope: which sessions may be placed anew
 *
 * Sorts the sessions of a week into those that stay, those that may be placed anew and those that are too many, and adds
 * to @problem the wishes for the second sort and for what the week lacks.
 */
void
carry_week_wishes_lay (CarryWeekWishes *self,
                       CarryDiary *diary,
                       CarryAthlete *athlete,
                       const CarryWeekOutlook *outlook,
                       CarryWeekProblem *problem,
                       const GDate *today,
                       CarryWishScope scope)
{
  const Staying staying = sort_sessions (self, diary, outlook, problem, today, scope);

  set_surplus_aside (self, outlook->n_sessions, staying.n);
  for (guint i = 0; i < self->movable->len; i++)
    carry_week_problem_add_strength_wish (problem, g_ptr_array_index (self->movable, i));
  wish_for_new (self, athlete, outlook, problem, &staying);
}
