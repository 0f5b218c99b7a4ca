/* carry-fit-activities.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-fit-activities.h"

#include "carry-fit-profile.h"

/* One activity in the making. */
typedef struct
{
  CarryFitSession session;
  guint32 start;      /* FIT time, 0 if unknown */
  guint32 last;       /* FIT time of the last sample, 0 if there is none */
  guint32 base_cm;    /* 1/100 m: distance before the activity */
  guint32 reached_cm; /* 1/100 m: distance at the last sample, or CARRY_FIT_NO_DISTANCE */
  guint64 hr_sum;     /* beats a minute, over all samples that have a heart rate */
  guint n_hr;
  guint n_samples;
  guint n_laps;
} Leg;

static guint32
find_first_time (const CarryFitRecording *recording)
{
  for (guint i = 0; i < recording->samples->len; i++)
    {
      const guint32 time = g_array_index (recording->samples, CarryFitSample, i).time;

      if (time != 0)
        return time;
    }

  return recording->created;
}

static guint32
find_start (const CarryFitSession *session, guint32 first_time)
{
  if (session->start != 0)
    return session->start;

  if (session->end != 0 && session->elapsed_s >= 0 && session->elapsed_s < session->end)
    return (guint32)(session->end - session->elapsed_s);

  return first_time;
}

static int
compare_legs (gconstpointer a, gconstpointer b)
{
  const guint32 start_a = ((const Leg *)a)->start;
  const guint32 start_b = ((const Leg *)b)->start;

  return (start_a > start_b) - (start_a < start_b);
}

static GArray *
make_legs (const CarryFitRecording *recording)
{
  GArray *legs = g_array_new (FALSE, FALSE, sizeof (Leg));
  const guint32 first_time = find_first_time (recording);
  const CarryFitSession unknown = {
    .sport = CARRY_FIT_ENUM_INVALID,
    .sub_sport = CARRY_FIT_ENUM_INVALID,
    .elapsed_s = -1,
    .timer_s = -1,
    .distance_m = -1,
  };

  for (guint i = 0; i < recording->sessions->len; i++)
    {
      const CarryFitSession *session = &g_array_index (recording->sessions, CarryFitSession, i);
      const Leg leg = {
        .session = *session,
        .start = find_start (session, first_time),
        .reached_cm = CARRY_FIT_NO_DISTANCE,
      };

      g_array_append_val (legs, leg);
    }

  if (legs->len == 0 && recording->samples->len > 0)
    {
      const Leg leg = {
        .session = unknown,
        .start = first_time,
        .reached_cm = CARRY_FIT_NO_DISTANCE,
      };

      g_array_append_val (legs, leg);
    }

  g_array_sort (legs, compare_legs);

  return legs;
}

/* The last leg that has begun at @time; the first one also has what was recorded before it. */
static guint
find_leg (GArray *legs, guint32 time)
{
  guint low = 0, high = legs->len;

  while (high - low > 1)
    {
      const guint middle = low + (high - low) / 2;

      if (g_array_index (legs, Leg, middle).start <= time)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static void
add_sample (GArray *legs, const CarryFitSample *sample)
{
  const guint i = find_leg (legs, sample->time);
  Leg *leg = &g_array_index (legs, Leg, i);

  leg->n_samples++;
  leg->last = MAX (leg->last, sample->time);

  if (sample->hr != 0)
    {
      leg->hr_sum += sample->hr;
      leg->n_hr++;
    }

  if (sample->distance_cm == CARRY_FIT_NO_DISTANCE)
    return;

  /* Most devices count on from one session of a file to the next; some begin again at 0. */
  if (leg->reached_cm == CARRY_FIT_NO_DISTANCE && i > 0)
    {
      const guint32 before = g_array_index (legs, Leg, i - 1).reached_cm;

      leg->base_cm = before <= sample->distance_cm ? before : 0;
    }

  leg->reached_cm = sample->distance_cm;
}

static double
find_elapsed (const Leg *leg)
{
  const guint32 end = leg->session.end > leg->start ? leg->session.end : leg->last;

  if (leg->session.elapsed_s >= 0)
    return leg->session.elapsed_s;

  return MAX (end > leg->start ? end - leg->start : 0, leg->session.timer_s);
}

/* The time between the starts and the stops; an activity that was not stopped runs on to its end. */
static double
sum_timer_events (const CarryFitRecording *recording, guint32 end)
{
  gboolean is_running = FALSE;
  guint32 since = 0;
  double sum = 0; /* seconds */

  for (guint i = 0; i < recording->events->len; i++)
    {
      const CarryFitTimerEvent *event = &g_array_index (recording->events, CarryFitTimerEvent, i);

      if (event->starts && !is_running)
        since = event->time;
      else if (!event->starts && is_running && event->time > since)
        sum += event->time - since;

      is_running = event->starts;
    }

  if (is_running && end > since)
    sum += end - since;

  return sum;
}

static double
find_timer (const CarryFitRecording *recording, GArray *legs, const Leg *leg, double elapsed_s)
{
  double sum;

  if (leg->session.timer_s >= 0)
    return leg->session.timer_s;

  /* Events do not say which session they belong to. */
  if (legs->len > 1)
    return elapsed_s;

  sum = sum_timer_events (recording, MAX (leg->last, leg->session.end));

  return sum > 0 && sum < elapsed_s ? sum : elapsed_s;
}

static double
find_distance (const Leg *leg)
{
  if (leg->session.distance_m >= 0)
    return leg->session.distance_m;

  if (leg->reached_cm == CARRY_FIT_NO_DISTANCE || leg->reached_cm < leg->base_cm)
    return 0;

  return (leg->reached_cm - leg->base_cm) / 100.0;
}

static guint
find_heart_rate (const Leg *leg)
{
  if (leg->session.avg_hr != 0 || leg->n_hr == 0)
    return leg->session.avg_hr;

  return (guint)((leg->hr_sum + leg->n_hr / 2) / leg->n_hr);
}

static const char *
find_sport (const CarryFitRecording *recording, const Leg *leg)
{
  if (leg->session.sport != CARRY_FIT_ENUM_INVALID)
    return carry_fit_get_sport_name (leg->session.sport, leg->session.sub_sport);

  return carry_fit_get_sport_name (recording->sport, recording->sub_sport);
}

static void
find_zone (const CarryFitRecording *recording, guint part, CarryActivityFacts *facts)
{
  for (guint i = 0; i < recording->offsets->len; i++)
    {
      const CarryFitOffset *offset = &g_array_index (recording->offsets, CarryFitOffset, i);

      if (!facts->zone_known || offset->part == part)
        facts->utc_offset = offset->seconds;

      facts->zone_known = TRUE;
    }
}

static CarryActivityFacts
describe_leg (const CarryFitRecording *recording, GArray *legs, const Leg *leg)
{
  const double elapsed_s = find_elapsed (leg);
  CarryActivityFacts facts = {
    .sport = find_sport (recording, leg),
    .start_utc = leg->start != 0 ? CARRY_FIT_EPOCH + leg->start : 0,
    .distance_m = find_distance (leg),
    .timer_s = find_timer (recording, legs, leg, elapsed_s),
    .elapsed_s = elapsed_s,
    .avg_hr = find_heart_rate (leg),
    .laps = leg->n_laps,
    .records = leg->n_samples,
  };

  find_zone (recording, leg->session.part, &facts);

  return facts;
}

/**
 * carry_fit_activities_sum_up:
 * @recording: what a file tells of training
 *
 * Makes an activity of each session, by start. What a session does not say is worked out from the
 * samples, laps and timer events that fall into it; a recording without sessions, as a device
 * leaves when its battery runs out, becomes one activity.
 *
 * Returns: (transfer full) (element-type CarryActivityFacts): the facts without digest; a start of 0
 *   means that the file has no dates
 */
GArray *
carry_fit_activities_sum_up (const CarryFitRecording *recording)
{
  GArray *activities = g_array_new (FALSE, FALSE, sizeof (CarryActivityFacts));
  g_autoptr (GArray) legs = make_legs (recording);

  if (legs->len == 0)
    return activities;

  for (guint i = 0; i < recording->samples->len; i++)
    add_sample (legs, &g_array_index (recording->samples, CarryFitSample, i));

  for (guint i = 0; i < recording->laps->len; i++)
    g_array_index (legs, Leg, find_leg (legs, g_array_index (recording->laps, guint32, i))).n_laps++;

  for (guint i = 0; i < legs->len; i++)
    {
      const CarryActivityFacts facts = describe_leg (recording, legs, &g_array_index (legs, Leg, i));

      g_array_append_val (activities, facts);
    }

  return activities;
}
