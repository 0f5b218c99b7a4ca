/* carry-run-match.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-match.h"

#include <math.h>

/* Which recording is which planned run of its day. Ours (grade D), made so that a runner would say the same. */

/* A recording is near a planned run if it is at most this much longer or shorter. */
#define NEAR_SHARE 0.35

/* The only recording of a day belongs to its only planned run even if that was cut short or drawn out, but not if it
 * is no more than the way to the gym. */
#define ONLY_SHARE 0.6

/* Three hours beside the planned start count as much as a tenth of the distance. */
#define SHARE_PER_MINUTE (0.1 / 180)

#define NO_MATCH (-1.0)

typedef struct
{
  guint run;
  guint activity;
  double share; /* by how much the recording is longer or shorter */
  double cost;
} Pair;

/* By how much two numbers differ, as a share of the greater. */
static double
differ (double a, double b)
{
  return fabs (a - b) / MAX (a, b);
}

static gboolean
is_same_kind (CarryRun *run, CarryActivity *activity)
{
  const char *sport = carry_activity_get_facts (activity)->sport;

  if (carry_run_get_kind (run) == CARRY_RUN_CROSS)
    return !carry_activity_is_run (activity) && !g_str_equal (sport, "strength_training");

  return carry_activity_is_run (activity);
}

static double
get_minutes (CarryActivity *activity)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);

  return (facts->timer_s > 0 ? facts->timer_s : facts->elapsed_s) / 60;
}

/* The smaller of the differences in distance and in time, as far as they are known. On a treadmill a watch knows the
 * time only. */
static double
get_share (CarryRun *run, CarryActivity *activity)
{
  const double planned = carry_run_get_distance (run);
  const double recorded = carry_activity_get_facts (activity)->distance_m;
  const double minutes = get_minutes (activity);
  const double by_time = minutes > 0 ? differ (carry_session_get_duration (CARRY_SESSION (run)), minutes) : 1;

  if (planned <= 0 || recorded <= 0)
    return MIN (by_time, NEAR_SHARE);
  if (carry_run_get_surface (run) == CARRY_SURFACE_TREADMILL)
    return MIN (differ (planned, recorded), by_time);

  return differ (planned, recorded);
}

static gboolean
is_open (CarryRun *run)
{
  return carry_run_get_activity (run) == NULL;
}

static Pair
judge (GPtrArray *runs, guint run, GPtrArray *activities, guint activity, GTimeZone *zone)
{
  CarryRun *planned = g_ptr_array_index (runs, run);
  CarryActivity *recorded = g_ptr_array_index (activities, activity);
  Pair pair = { run, activity, NO_MATCH, NO_MATCH };
  GDate day;
  guint minute;
  int apart;

  carry_activity_get_local_start (recorded, zone, &day, &minute);
  if (!is_open (planned) || !is_same_kind (planned, recorded) ||
      g_date_compare (&day, carry_session_get_day (CARRY_SESSION (planned))) != 0)
    return pair;

  apart = ABS ((int)minute - (int)carry_session_get_start_minute (CARRY_SESSION (planned)));
  pair.share = get_share (planned, recorded);
  pair.cost = pair.share + apart * SHARE_PER_MINUTE;

  return pair;
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const Pair *x = a, *y = b;

  if (x->cost != y->cost)
    return x->cost < y->cost ? -1 : 1;
  if (x->run != y->run)
    return x->run < y->run ? -1 : 1;

  return x->activity < y->activity ? -1 : x->activity > y->activity;
}

static GArray *
find_pairs (GPtrArray *runs, GPtrArray *activities, GTimeZone *zone)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));

  for (guint i = 0; i < runs->len; i++)
    for (guint j = 0; j < activities->len; j++)
      {
        const Pair pair = judge (runs, i, activities, j, zone);

        if (pair.share >= 0)
          g_array_append_val (pairs, pair);
      }
  g_array_sort (pairs, compare_pairs);

  return pairs;
}

/* Whether no other pair has the same run or the same recording: nothing else could be meant. */
static gboolean
is_only (GArray *pairs, const Pair *pair)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *other = &g_array_index (pairs, Pair, i);

      if (other != pair && (other->run == pair->run || other->activity == pair->activity))
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_run_match_find:
 * @runs: (element-type CarryRun): planned runs, in the order of time
 * @activities: (element-type CarryActivity): what was recorded
 * @zone: the time zone of recordings that do not name theirs
 *
 * Finds out which recording is of which planned run: of the same day and kind, about as long, and if several are,
 * the one that fits best in length and time. Each has one at most. Runs that have a recording are left alone; one
 * that was marked as done or not done by hand is not.
 *
 * Returns: (transfer full) (element-type int): for each recording the number of its run, or -1
 */
GArray *
carry_run_match_find (GPtrArray *runs, GPtrArray *activities, GTimeZone *zone)
{
  g_autoptr (GArray) pairs = find_pairs (runs, activities, zone);
  g_autofree gboolean *taken = g_new0 (gboolean, MAX (runs->len, 1));
  GArray *found = g_array_sized_new (FALSE, FALSE, sizeof (int), activities->len);

  for (guint i = 0; i < activities->len; i++)
    g_array_append_val (found, (int){ -1 });

  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);
      int *run = &g_array_index (found, int, pair->activity);

      if (*run >= 0 || taken[pair->run] || pair->share > (is_only (pairs, pair) ? ONLY_SHARE : NEAR_SHARE))
        continue;

      *run = (int)pair->run;
      taken[pair->run] = TRUE;
    }

  return found;
}

/**
 * carry_run_match_find_best:
 * @runs: (element-type CarryRun): planned runs
 * @activity: what was recorded
 * @zone: the time zone of a recording that does not name its own
 *
 * Finds the planned run that fits best, however little: the runner says that there is one.
 *
 * Returns: its number, or -1 if none of the day is open and of the kind
 */
int
carry_run_match_find_best (GPtrArray *runs, CarryActivity *activity, GTimeZone *zone)
{
  g_autoptr (GPtrArray) activities = g_ptr_array_new ();
  g_autoptr (GArray) pairs = NULL;

  g_ptr_array_add (activities, activity);
  pairs = find_pairs (runs, activities, zone);

  return pairs->len > 0 ? (int)g_array_index (pairs, Pair, 0).run : -1;
}
