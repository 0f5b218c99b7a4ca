/* carry-session-freshness.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-freshness.h"

#include "carry-fatigue.h"
#include "carry-leg-history.h"
#include "carry-measure.h"

#include <glib/gi18n.h>
#include <math.h>

#define MINUTES_PER_HOUR 60
#define MOST_MINUTES ((int)(CARRY_DAYS_PER_WEEK * CARRY_MINUTES_PER_DAY))

void
carry_session_freshness_free (CarrySessionFreshness *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->next);
  g_free (self);
}

/* In minutes after 00:00 of a first day. */
static int
start_of (CarrySession *session, const GDate *first)
{
  return g_date_days_between (first, carry_session_get_day (session)) * (int)CARRY_MINUTES_PER_DAY +
         (int)carry_session_get_start_minute (session);
}

static gboolean
wants_fresh_legs (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return CARRY_IS_RUN (session) && carry_run_get_key (CARRY_RUN (session)) >= CARRY_RUN_KEY_QUALITY &&
         status != CARRY_STATUS_MISSED && status != CARRY_STATUS_SKIPPED;
}

static void
find_next (CarrySessionFreshness *self, GPtrArray *sessions, const GDate *first, int end)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      const int start = start_of (sessions->pdata[i], first);

      if (wants_fresh_legs (sessions->pdata[i]) && start >= end && start - end <= MOST_MINUTES &&
          (self->next == NULL || start - end < (int)self->until_next))
        {
          g_set_object (&self->next, CARRY_RUN (sessions->pdata[i]));
          self->until_next = (guint)(start - end);
        }
    }
}

/* What is asked for by the hour is then found to the minute: between two sessions freshness only grows. */
static void
find_recovery (CarrySessionFreshness *self, const CarryFatigue *fatigue, int end)
{
  int minute = end;

  while (minute - end <= MOST_MINUTES && carry_fatigue_get_freshness (fatigue, minute) < CARRY_FRESH_ENOUGH)
    minute += MINUTES_PER_HOUR;
  self->recovers = minute - end <= MOST_MINUTES;
  while (self->recovers && minute > end &&
         carry_fatigue_get_freshness (fatigue, minute - 1) >= CARRY_FRESH_ENOUGH)
    minute--;
  self->minutes = (guint)(minute - end);
}

/**
 * carry_session_freshness_new:
 * @diary: the diary
 * @athlete: the runner
 * @session: a session; it need not be in the diary as it is
 *
 * Finds how fresh the legs are before and after a session, by what stands in the diary around it. See
 * carry_fatigue_get_freshness() for what it is made of.
 *
 * Returns: (transfer full): the freshness
 */
CarrySessionFreshness *
carry_session_freshness_new (CarryDiary *diary, CarryAthlete *athlete, CarrySession *session)
{
  CarrySessionFreshness *self;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (CarryFatigue) fatigue = NULL;
  GDate first, since, last;
  int start, end;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_SESSION (session), NULL);

  first = carry_day_week_start (carry_session_get_day (session), carry_diary_get_first_weekday (diary));
  since = carry_day_plus (&first, -CARRY_LEG_HISTORY_DAYS);
  last = carry_day_plus (carry_session_get_day (session), CARRY_DAYS_PER_WEEK + 1);
  sessions = carry_diary_get_range (diary, &since, &last);
  for (guint i = sessions->len; i > 0; i--)
    if (g_str_equal (carry_session_get_id (sessions->pdata[i - 1]), carry_session_get_id (session)))
      g_ptr_array_remove_index (sessions, i - 1);
  g_ptr_array_add (sessions, g_object_ref (session));

  fatigue = carry_fatigue_new_from_sessions (&first, sessions,
                                             carry_leg_history_is_accustomed (diary, athlete, &since));
  start = start_of (session, &first);
  end = start + (int)carry_session_get_duration (session);

  self = g_new0 (CarrySessionFreshness, 1);
  self->before = carry_fatigue_get_freshness (fatigue, start);
  self->after = carry_fatigue_get_freshness (fatigue, end);
  find_next (self, sessions, &first, end);
  if (self->next != NULL)
    self->at_next = carry_fatigue_get_freshness (fatigue, end + (int)self->until_next);
  find_recovery (self, fatigue, end);

  return self;
}

/* “2 h”, or minutes where it is less than an hour. */
static char *
format_gap (guint minutes)
{
  return minutes < MINUTES_PER_HOUR ? g_strdup_printf (_ ("%u min"), minutes)
                                    : g_strdup_printf (_ ("%u h"), minutes / MINUTES_PER_HOUR);
}

/* How long it takes is rounded up: who waits so long is there. */
static char *
format_recovery (guint minutes)
{
  return g_strdup_printf (_ ("%u h"), (minutes + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR);
}

/**
 * carry_session_freshness_describe:
 * @self: the freshness around a session
 *
 * Returns: (transfer full): a sentence, “52% at the start, 40% after this session, back above 70% in 36 h, 2 h before
 *   Hills.”
 */
char *
carry_session_freshness_describe (const CarrySessionFreshness *self)
{
  const char *next;
  g_autofree char *recovery = NULL;
  g_autofree char *gap = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  next = self->next != NULL ? carry_session_get_title (CARRY_SESSION (self->next)) : NULL;
  recovery = format_recovery (self->minutes);

  /* What counts is the run that needs the legs. */
  if (next != NULL && self->at_next < CARRY_FRESH_ENOUGH)
    {
      gap = format_gap (self->until_next);
      /* Translators: shares of fresh legs in percent; %3$s is a time such as “30 h”, %4$s a run such as “Hills” */
      return g_strdup_printf (
          _ ("%1$.0f%% at the start, %2$.0f%% after this session, and only %5$.0f%% when %4$s begins "
             "%3$s later."),
          self->before, self->after, gap, next, self->at_next);
    }
  if (self->minutes == 0 && next != NULL)
    {
      gap = format_gap (self->until_next);
      return g_strdup_printf (
          _ ("%1$.0f%% at the start, %2$.0f%% after this session, %5$.0f%% when %4$s begins %3$s "
             "later."),
          self->before, self->after, gap, next, self->at_next);
    }
  if (self->minutes == 0)
    return g_strdup_printf (_ ("%.0f%% at the start, %.0f%% after this session."), self->before, self->after);
  if (!self->recovers)
    return g_strdup_printf (
        _ ("%.0f%% at the start, %.0f%% after this session, and not above %.0f%% within a week."),
        self->before, self->after, CARRY_FRESH_ENOUGH);
  if (next == NULL)
    /* Translators: shares of fresh legs in percent; %4$s is a time such as “36 h” */
    return g_strdup_printf (
        _ ("%1$.0f%% at the start, %2$.0f%% after this session, back above %3$.0f%% in %4$s."), self->before,
        self->after, CARRY_FRESH_ENOUGH, recovery);

  gap = format_gap (self->until_next - MIN (self->minutes, self->until_next));

  /* Translators: shares of fresh legs in percent; %4$s and %5$s are times such as “36 h”, %6$s is a run such as
   * “Hills” */
  return g_strdup_printf (
      _ ("%1$.0f%% at the start, %2$.0f%% after this session, back above %3$.0f%% in %4$s, %5$s before "
         "%6$s."),
      self->before, self->after, CARRY_FRESH_ENOUGH, recovery, gap, next);
}
