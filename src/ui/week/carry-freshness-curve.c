/* carry-freshness-curve.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-freshness-curve.h"

#define MINUTES_PER_HOUR 60

/* What a runner calls morning and evening, unless a session is earlier or later; in minutes after 00:00. */
#define MORNING (6 * MINUTES_PER_HOUR)
#define EVENING (22 * MINUTES_PER_HOUR)

struct _CarryFreshnessCurve
{
  GDate first;
  CarryFatigue *fatigue;
  GPtrArray *sessions; /* of the week, that count */
  GArray *knots;
};

static gboolean
counts (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return status != CARRY_STATUS_MISSED && status != CARRY_STATUS_SKIPPED;
}

static int
get_start (const CarryFreshnessCurve *self, CarrySession *session)
{
  const int day = g_date_days_between (&self->first, carry_session_get_day (session));

  return day * (int)CARRY_MINUTES_PER_DAY + (int)carry_session_get_start_minute (session);
}

static int
get_end (const CarryFreshnessCurve *self, CarrySession *session)
{
  return get_start (self, session) + (int)carry_session_get_duration (session);
}

static gboolean
is_during_session (const CarryFreshnessCurve *self, int minute)
{
  for (guint i = 0; i < self->sessions->len; i++)
    if (get_start (self, self->sessions->pdata[i]) < minute &&
        minute < get_end (self, self->sessions->pdata[i]))
      return TRUE;

  return FALSE;
}

static int
compare_knots (gconstpointer a, gconstpointer b)
{
  return ((const CarryFreshnessKnot *)a)->minute - ((const CarryFreshnessKnot *)b)->minute;
}

static void
add_knot (CarryFreshnessCurve *self, int minute)
{
  const CarryFreshnessKnot knot = { minute, carry_fatigue_get_freshness (self->fatigue, minute), 0.0 };

  if (!is_during_session (self, minute))
    g_array_append_val (self->knots, knot);
}

/* The model lets a session tire the legs in the minute it ends; a line that falls while it lasts is nearer to the
 * truth, so nothing is asked of the model between its start and its end. */
static void
add_knots (CarryFreshnessCurve *self)
{
  guint n_unique = 1;

  for (int hour = 0; hour <= CARRY_FRESHNESS_HOURS; hour++)
    add_knot (self, hour * MINUTES_PER_HOUR);

  for (guint i = 0; i < self->sessions->len; i++)
    {
      add_knot (self, get_start (self, self->sessions->pdata[i]));
      add_knot (self, get_end (self, self->sessions->pdata[i]));
    }

  g_array_sort (self->knots, compare_knots);

  for (guint i = 1; i < self->knots->len; i++)
    {
      const CarryFreshnessKnot knot = g_array_index (self->knots, CarryFreshnessKnot, i);

      if (knot.minute != g_array_index (self->knots, CarryFreshnessKnot, n_unique - 1).minute)
        g_array_index (self->knots, CarryFreshnessKnot, n_unique++) = knot;
    }

  g_array_set_size (self->knots, n_unique);
  carry_freshness_smooth ((CarryFreshnessKnot *)(gpointer)self->knots->data, self->knots->len);
}

/**
 * carry_freshness_curve_new:
 * @first: first day of the week
 * @sessions: (element-type CarrySession): the sessions of the week and of those before it, in any order
 * @accustomed: whether the runner was used to lifting before the first of them
 *
 * Returns: (transfer full): the curve of the week
 */
CarryFreshnessCurve *
carry_freshness_curve_new (const GDate *first, GPtrArray *sessions, gboolean accustomed)
{
  CarryFreshnessCurve *self = g_new0 (CarryFreshnessCurve, 1);

  self->first = *first;
  self->fatigue = carry_fatigue_new_from_sessions (first, sessions, accustomed);
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
  self->knots = g_array_new (FALSE, FALSE, sizeof (CarryFreshnessKnot));

  for (guint i = 0; i < sessions->len; i++)
    {
      const int day = g_date_days_between (first, carry_session_get_day (sessions->pdata[i]));

      if (day >= 0 && day < (int)CARRY_DAYS_PER_WEEK && counts (sessions->pdata[i]))
        g_ptr_array_add (self->sessions, g_object_ref (sessions->pdata[i]));
    }

  add_knots (self);

  return self;
}

void
carry_freshness_curve_free (CarryFreshnessCurve *self)
{
  carry_fatigue_free (self->fatigue);
  g_ptr_array_unref (self->sessions);
  g_array_unref (self->knots);
  g_free (self);
}

const GDate *
carry_freshness_curve_get_first (const CarryFreshnessCurve *self)
{
  return &self->first;
}

/**
 * carry_freshness_curve_get_knots:
 * @self: a curve
 * @n_knots: (out): how many, at least one
 *
 * Returns: (transfer none) (array length=n_knots): its knots
 */
const CarryFreshnessKnot *
carry_freshness_curve_get_knots (const CarryFreshnessCurve *self, guint *n_knots)
{
  *n_knots = self->knots->len;

  return (const CarryFreshnessKnot *)(gconstpointer)self->knots->data;
}

/**
 * carry_freshness_curve_get_sessions:
 * @self: a curve
 *
 * Returns: (transfer none) (element-type CarrySession): the sessions of the week that are in it
 */
GPtrArray *
carry_freshness_curve_get_sessions (const CarryFreshnessCurve *self)
{
  return self->sessions;
}

static CarryMuscle
find_most_tired_muscle (const CarryFreshnessCurve *self, int minute)
{
  double muscles[1][CARRY_N_LEG_MUSCLES];
  guint most_tired = 0;

  carry_fatigue_sample (self->fatigue, minute, 1, 1, NULL, muscles);
  for (guint i = 1; i < CARRY_N_LEG_MUSCLES; i++)
    if (muscles[0][i] < muscles[0][most_tired])
      most_tired = i;

  return (CarryMuscle)most_tired;
}

/**
 * carry_freshness_curve_get_point:
 * @self: a curve
 * @minute: a minute of the week
 *
 * Returns: how the legs are then; during a session the muscle group is the one it leaves most tired
 */
CarryFreshnessPoint
carry_freshness_curve_get_point (const CarryFreshnessCurve *self, int minute)
{
  guint n_knots, next = 0;
  const CarryFreshnessKnot *knots = carry_freshness_curve_get_knots (self, &n_knots);

  while (next + 1 < n_knots && knots[next].minute < minute)
    next++;

  return (CarryFreshnessPoint){
    .minute = minute,
    .percent = carry_freshness_get_percent (knots, n_knots, minute),
    .muscle = find_most_tired_muscle (self, knots[next].minute),
  };
}

/**
 * carry_freshness_curve_get_day:
 * @self: a curve
 * @day: day of the week, 0 to 6
 * @morning: (out): how the legs are at 6, or where the first session starts if that is earlier
 * @evening: (out): how they are at 22, or where the last session ends if that is later
 */
void
carry_freshness_curve_get_day (const CarryFreshnessCurve *self,
                               guint day,
                               CarryFreshnessPoint *morning,
                               CarryFreshnessPoint *evening)
{
  const int midnight = (int)(day * CARRY_MINUTES_PER_DAY);
  int begin = midnight + MORNING, end = midnight + EVENING;

  for (guint i = 0; i < self->sessions->len; i++)
    {
      const int start = get_start (self, self->sessions->pdata[i]);

      if (start < midnight || start >= midnight + (int)CARRY_MINUTES_PER_DAY)
        continue;

      begin = MIN (begin, start);
      end = MAX (end, get_end (self, self->sessions->pdata[i]));
    }

  *morning = carry_freshness_curve_get_point (self, begin);
  *evening = carry_freshness_curve_get_point (self, end);
}

/**
 * carry_freshness_curve_find_extremes:
 * @self: a curve
 * @freshest: (out): when the legs are freshest
 * @most_tired: (out): when they are most tired
 *
 * Looks at the time from 6 to midnight, for nobody asks about the night; of several the first counts.
 */
void
carry_freshness_curve_find_extremes (const CarryFreshnessCurve *self,
                                     CarryFreshnessPoint *freshest,
                                     CarryFreshnessPoint *most_tired)
{
  int high = -1, low = -1;

  for (guint i = 0; i < self->knots->len; i++)
    {
      const CarryFreshnessKnot *knot = &g_array_index (self->knots, CarryFreshnessKnot, i);

      if (knot->minute >= CARRY_FRESHNESS_MINUTES || knot->minute % (int)CARRY_MINUTES_PER_DAY < MORNING)
        continue;

      if (high < 0 || knot->percent > g_array_index (self->knots, CarryFreshnessKnot, high).percent)
        high = (int)i;

      if (low < 0 || knot->percent < g_array_index (self->knots, CarryFreshnessKnot, low).percent)
        low = (int)i;
    }

  *freshest =
      carry_freshness_curve_get_point (self, g_array_index (self->knots, CarryFreshnessKnot, high).minute);
  *most_tired =
      carry_freshness_curve_get_point (self, g_array_index (self->knots, CarryFreshnessKnot, low).minute);
}

/**
 * carry_freshness_curve_describe_coverage:
 * @self: a curve
 *
 * Returns: (transfer full) (nullable): a sentence about sessions that are not in it, %NULL if all are
 */
char *
carry_freshness_curve_describe_coverage (const CarryFreshnessCurve *self)
{
  return carry_fatigue_describe_coverage (self->fatigue);
}
