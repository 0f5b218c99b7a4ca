/* carry-fatigue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-fatigue.h"

#include <glib/gi18n.h>
#include <math.h>

#define MINUTES_PER_HOUR 60.0
#define PERCENT 100.0

/* After so many time constants less than a ten-millionth of it is left. */
#define FORGOTTEN 17.0

typedef struct
{
  int end; /* minutes after 00:00 of the first day */
  CarryResidualFatigue left;
} Bout;

struct _CarryFatigue
{
  GArray *bouts; /* of Bout, by end */
  guint n_unknown;
};

CarryFatigue *
carry_fatigue_new (void)
{
  CarryFatigue *self = g_new0 (CarryFatigue, 1);

  self->bouts = g_array_new (FALSE, FALSE, sizeof (Bout));

  return self;
}

void
carry_fatigue_free (CarryFatigue *self)
{
  g_array_unref (self->bouts);
  g_free (self);
}

/**
 * carry_fatigue_add:
 * @self: a fatigue
 * @end: the minute at which a session ends
 * @left: what it leaves
 *
 * Adds a session. What sessions leave adds up.
 */
void
carry_fatigue_add (CarryFatigue *self, int end, const CarryResidualFatigue *left)
{
  const Bout bout = { end, *left };
  guint position = self->bouts->len;

  if (!left->known)
    {
      self->n_unknown++;
      return;
    }

  while (position > 0 && g_array_index (self->bouts, Bout, position - 1).end > end)
    position--;
  g_array_insert_val (self->bouts, position, bout);
}

static gboolean
counts (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return status != CARRY_STATUS_MISSED && status != CARRY_STATUS_SKIPPED;
}

static int
compare_sessions (gconstpointer a, gconstpointer b)
{
  return carry_session_compare (*(CarrySession *const *)a, *(CarrySession *const *)b);
}

static gboolean
is_leg_session (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) &&
         carry_strength_kind_is_lower (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

/**
 * carry_fatigue_new_from_sessions:
 * @first: the day from whose 00:00 minutes count
 * @sessions: (element-type CarrySession): recorded and planned sessions in any order, from 5 weeks before the time
 *   of interest on, so that breaks are seen
 * @accustomed: whether the runner was used to lifting before the first of them
 *
 * Reckons with what every session leaves. Leg sessions are new work for two weeks after a break of more than
 * three weeks, and after the first of them unless the runner is @accustomed. Missed and skipped ones leave
 * nothing.
 *
 * Returns: (transfer full): the fatigue
 */
CarryFatigue *
carry_fatigue_new_from_sessions (const GDate *first, GPtrArray *sessions, gboolean accustomed)
{
  CarryFatigue *self = carry_fatigue_new ();
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (sessions->len);
  int start = accustomed ? -CARRY_NOVELTY_DAYS : 0, last = 0;
  gboolean any = FALSE;

  for (guint i = 0; i < sessions->len; i++)
    if (counts (sessions->pdata[i]))
      g_ptr_array_add (sorted, sessions->pdata[i]);
  g_ptr_array_sort (sorted, compare_sessions);

  for (guint i = 0; i < sorted->len; i++)
    {
      CarrySession *session = sorted->pdata[i];
      const int day = g_date_days_between (first, carry_session_get_day (session));
      const int begin = day * (int)CARRY_MINUTES_PER_DAY + (int)carry_session_get_start_minute (session);
      CarryResidualFatigue left = { 0 };

      if (is_leg_session (session))
        {
          if (!any)
            start += day;
          else if (day - last > CARRY_NOVELTY_BREAK_DAYS)
            start = day;
          last = day;
          any = TRUE;
        }

      if (CARRY_IS_STRENGTH_SESSION (session))
        left = carry_residual_fatigue_from_strength (CARRY_STRENGTH_SESSION (session),
                                                     day - start < CARRY_NOVELTY_DAYS);
      else if (CARRY_IS_RUN (session))
        left = carry_residual_fatigue_from_run (CARRY_RUN (session));

      carry_fatigue_add (self, begin + (int)carry_session_get_duration (session), &left);
    }

  return self;
}

/**
 * carry_fatigue_get_n_unknown:
 * @self: a fatigue
 *
 * Returns: how many sessions nothing is known of, such as cross-training
 */
guint
carry_fatigue_get_n_unknown (const CarryFatigue *self)
{
  return self->n_unknown;
}

static void
collect (const CarryFatigue *self, int minute, double left[CARRY_N_LEG_MUSCLES])
{
  for (guint i = 0; i < CARRY_N_LEG_MUSCLES; i++)
    left[i] = 0.0;

  for (guint i = 0; i < self->bouts->len; i++)
    {
      const Bout *bout = &g_array_index (self->bouts, Bout, i);
      const double hours = ((double)minute - bout->end) / MINUTES_PER_HOUR;
      double decline;

      if (hours < 0.0)
        break;
      if (hours > FORGOTTEN * bout->left.hours)
        continue;

      decline = carry_residual_fatigue_get_decline (hours, bout->left.hours);
      for (guint j = 0; j < CARRY_N_LEG_MUSCLES; j++)
        left[j] += bout->left.amounts[j] * decline;
    }
}

/* Every session takes its share of what freshness is there, so that it is never below nothing. One day after a
 * usual heavy session this is 69 %; the time for which runners could hold a hard pace was then 29 % shorter (Doma
 * and Deakin 2013). */
static double
to_freshness (double left)
{
  return PERCENT * exp (-left);
}

static double
get_most (const double left[CARRY_N_LEG_MUSCLES])
{
  double most = 0.0;

  for (guint i = 0; i < CARRY_N_LEG_MUSCLES; i++)
    most = MAX (most, left[i]);

  return most;
}

/**
 * carry_fatigue_get_left:
 * @self: a fatigue
 * @minute: a minute
 * @muscle: a muscle group of the legs
 *
 * Gets what all sessions that have ended by then have left: 1 is as after a usual heavy session.
 *
 * Returns: the fatigue that is left, 0 for other muscle groups
 */
double
carry_fatigue_get_left (const CarryFatigue *self, int minute, CarryMuscle muscle)
{
  double left[CARRY_N_LEG_MUSCLES];

  if ((guint)muscle >= CARRY_N_LEG_MUSCLES)
    return 0.0;

  collect (self, minute, left);

  return left[muscle];
}

/**
 * carry_fatigue_get_muscle_freshness:
 * @self: a fatigue
 * @minute: a minute
 * @muscle: a muscle group of the legs
 *
 * Gets how fresh a muscle group is: 100 × e^(−what is left). An estimate of ours (grade D).
 *
 * Returns: percent, 0 to 100
 */
double
carry_fatigue_get_muscle_freshness (const CarryFatigue *self, int minute, CarryMuscle muscle)
{
  return to_freshness (carry_fatigue_get_left (self, minute, muscle));
}

/**
 * carry_fatigue_get_freshness:
 * @self: a fatigue
 * @minute: a minute
 *
 * Gets how fresh the legs are: as fresh as their most tired muscle group. An estimate of ours (grade D).
 *
 * Returns: percent, 0 to 100
 */
double
carry_fatigue_get_freshness (const CarryFatigue *self, int minute)
{
  double left[CARRY_N_LEG_MUSCLES];

  collect (self, minute, left);

  return to_freshness (get_most (left));
}

/**
 * carry_fatigue_sample:
 * @self: a fatigue
 * @first_minute: the first minute
 * @step: minutes from one sample to the next
 * @n: how many samples
 * @legs: (out caller-allocates) (array length=n) (optional): how fresh the legs are, in percent
 * @muscles: (out caller-allocates) (array length=n) (optional): how fresh each muscle group is, in percent
 *
 * Gets freshness as a curve.
 */
void
carry_fatigue_sample (const CarryFatigue *self,
                      int first_minute,
                      guint step,
                      guint n,
                      double *legs,
                      double (*muscles)[CARRY_N_LEG_MUSCLES])
{
  for (guint i = 0; i < n; i++)
    {
      double left[CARRY_N_LEG_MUSCLES];

      collect (self, first_minute + (int)(i * step), left);
      if (legs != NULL)
        legs[i] = to_freshness (get_most (left));
      for (guint j = 0; muscles != NULL && j < CARRY_N_LEG_MUSCLES; j++)
        muscles[i][j] = to_freshness (left[j]);
    }
}

/**
 * carry_fatigue_describe_coverage:
 * @self: a fatigue
 *
 * Returns: (transfer full) (nullable): a sentence about the sessions that are not in it, %NULL if all are
 */
char *
carry_fatigue_describe_coverage (const CarryFatigue *self)
{
  if (self->n_unknown == 0)
    return NULL;

  return g_strdup_printf (ngettext ("This estimate leaves out %u session whose muscles are not known.",
                                    "This estimate leaves out %u sessions whose muscles are not known.",
                                    self->n_unknown),
                          self->n_unknown);
}
