/* carry-week-trial.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-trial.h"

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-strength-session.h"
#include "carry-week-snapshot.h"

/* What the rules look at around a week. */
#define DAYS_BEFORE 84
#define DAYS_AFTER 21

static CarryDiary *
copy_diary (CarryDiary *diary, const GDate *first)
{
  const GDate from = carry_day_plus (first, -DAYS_BEFORE);
  const GDate to = carry_day_plus (first, DAYS_AFTER);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &from, &to);
  g_autoptr (GPtrArray) pauses = carry_care_list_pauses (carry_diary_get_care (diary), &from, &to);
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  CarryDiary *copy = carry_diary_new (carry_diary_get_first_weekday (diary));

  carry_diary_fill (copy, sessions);
  for (guint i = 0; i < pauses->len; i++)
    carry_care_change_pause (care, NULL, pauses->pdata[i]);
  carry_care_apply (carry_diary_get_care (copy), care, NULL);

  return copy;
}

static gboolean
is_there (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return status == CARRY_STATUS_PLANNED || status == CARRY_STATUS_DONE;
}

static GPtrArray *
list_week (CarryDiary *diary, const GDate *first)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  GPtrArray *sessions = carry_diary_get_range (diary, first, &last);

  for (guint i = sessions->len; i > 0; i--)
    if (!is_there (sessions->pdata[i - 1]))
      g_ptr_array_remove_index (sessions, i - 1);

  return sessions;
}

/* The penalty of a session where it stands; infinite if a rule forbids the place. */
static double
judge (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, CarrySession *session)
{
  g_autoptr (CarryWeekProblem) problem = carry_week_problem_new_for_move (
      diary, athlete, first, session, carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)),
      carry_session_get_duration (session));
  g_autoptr (CarryPlacement) placement =
      carry_scheduler_judge (problem, (guint)g_date_days_between (first, carry_session_get_day (session)),
                             carry_session_get_start_minute (session));

  return carry_placement_get_verdict (placement) == CARRY_VERDICT_BLOCKED
             ? CARRY_PENALTY_BLOCKED
             : carry_placement_get_penalty (placement);
}

static gboolean
overlap (GPtrArray *sessions)
{
  /* They come by day and start, so only neighbours can. */
  for (guint i = 1; i < sessions->len; i++)
    {
      CarrySession *before = sessions->pdata[i - 1], *after = sessions->pdata[i];

      if (g_date_compare (carry_session_get_day (before), carry_session_get_day (after)) == 0 &&
          carry_session_get_start_minute (before) + carry_session_get_duration (before) >
              carry_session_get_start_minute (after))
        return TRUE;
    }

  return FALSE;
}

/* A place that was forbidden before the change, and still is, is not the fault of the change. */
static gboolean
was_blocked (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, CarrySession *session)
{
  CarrySession *before = carry_diary_lookup (diary, carry_session_get_id (session));

  return before != NULL && carry_session_equal (before, session) &&
         judge (diary, athlete, first, session) == CARRY_PENALTY_BLOCKED;
}

/**
 * carry_week_trial_run:
 * @diary: the diary, which stays as it is
 * @athlete: the runner
 * @first: the first day of a week
 * @change: what might be changed in it
 * @penalty: (out): what the strength sessions of the week would cost, in points
 *
 * Tries a change on a copy of the diary and lets the rules judge the week. Two sessions must not be at one time.
 *
 * Returns: whether no rule forbids it
 */
gboolean
carry_week_trial_run (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, CarryChange *change, double *penalty)
{
  g_autoptr (CarryDiary) copy = NULL;
  g_autoptr (GPtrArray) sessions = NULL;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), FALSE);
  g_return_val_if_fail (CARRY_IS_CHANGE (change) && penalty != NULL, FALSE);

  *penalty = 0;
  copy = copy_diary (diary, first);
  if (!carry_diary_apply (copy, change, NULL))
    return FALSE;

  sessions = list_week (copy, first);
  if (overlap (sessions))
    return FALSE;

  for (guint i = 0; i < sessions->len; i++)
    {
      double cost;

      if (!CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]))
        continue;

      cost = judge (copy, athlete, first, sessions->pdata[i]);
      if (cost < CARRY_PENALTY_BLOCKED)
        *penalty += cost;
      else if (!was_blocked (diary, athlete, first, sessions->pdata[i]))
        return FALSE;
    }

  return TRUE;
}
