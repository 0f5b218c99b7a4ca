/* carry-gpx-track.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-gpx-track.h"

#include <math.h>
#include <string.h>

#include "carry-fit-profile.h"

/* Mean radius of the Earth, (2a + b) / 3 of GRS 80. Source: Moritz 2000, J Geod 74:128–133. */
#define EARTH_RADIUS 6371008.8 /* metres */

/* What programs write in <type>, in lower case and without spaces, dashes and underscores. The numbers
 * are Strava's. The names of the FIT profile are known besides. */
static const struct
{
  const char *type;
  const char *sport;
} sports[] = {
  { "9", "running" },
  { "indoorrunning", "running" },
  { "jog", "running" },
  { "jogging", "running" },
  { "run", "running" },
  { "streetrunning", "running" },
  { "trackrunning", "running" },
  { "trailrun", "running" },
  { "trailrunning", "running" },
  { "treadmill", "running" },
  { "treadmillrunning", "running" },
  { "ultrarun", "running" },
  { "virtualrun", "running" },
  { "1", "cycling" },
  { "17", "cycling" },
  { "bike", "cycling" },
  { "biking", "cycling" },
  { "gravelcycling", "cycling" },
  { "indoorcycling", "cycling" },
  { "mountainbiking", "cycling" },
  { "ride", "cycling" },
  { "roadbiking", "cycling" },
  { "virtualride", "cycling" },
  { "10", "walking" },
  { "casualwalking", "walking" },
  { "speedwalking", "walking" },
  { "walk", "walking" },
  { "4", "hiking" },
  { "hike", "hiking" },
  { "16", "swimming" },
  { "lapswimming", "swimming" },
  { "openwaterswimming", "swimming" },
  { "swim", "swimming" },
  { "strengthtraining", "strength_training" },
  { "weighttraining", "strength_training" },
};

#define N_FIT_SPORTS 256u

static char *
simplify (const char *type)
{
  g_autoptr (GString) simple = g_string_new (NULL);

  for (const char *c = type; *c != '\0'; c++)
    if (strchr (" \t\r\n_-", *c) == NULL)
      g_string_append_c (simple, g_ascii_tolower (*c));

  return g_string_free_and_steal (g_steal_pointer (&simple));
}

/**
 * carry_gpx_get_sport:
 * @type: what a file says in the type of a track
 *
 * Returns: (transfer none): the sport as FIT names it, “generic” if @type is none that is known
 */
const char *
carry_gpx_get_sport (const char *type)
{
  g_autofree char *wanted = simplify (type);

  for (gsize i = 0; i < G_N_ELEMENTS (sports); i++)
    if (strcmp (sports[i].type, wanted) == 0)
      return sports[i].sport;

  for (guint i = 0; i < N_FIT_SPORTS; i++)
    {
      const char *sport = carry_fit_get_sport_name (i, CARRY_FIT_ENUM_INVALID);
      g_autofree char *simple = simplify (sport);

      if (strcmp (simple, wanted) == 0)
        return sport;
    }

  return "generic";
}

/**
 * carry_gpx_measure:
 * @latitude_a: degrees north
 * @longitude_a: degrees east
 * @latitude_b: degrees north
 * @longitude_b: degrees east
 *
 * Measures the way between two points along a great circle, on a sphere with the mean radius of the
 * Earth. Against the ellipsoid it is off by 0.5 % at most. Heights are left out.
 *
 * Source: haversine formula, Sinnott 1984, Sky and Telescope 68(2):159.
 *
 * Returns: metres
 */
double
carry_gpx_measure (double latitude_a, double longitude_a, double latitude_b, double longitude_b)
{
  const double radians = G_PI / 180;
  const double sin_latitude = sin ((latitude_b - latitude_a) * radians / 2);
  const double sin_longitude = sin ((longitude_b - longitude_a) * radians / 2);
  const double h = sin_latitude * sin_latitude +
                   cos (latitude_a * radians) * cos (latitude_b * radians) * sin_longitude * sin_longitude;

  /* Rounding may take h past 1 for points on opposite sides of the Earth. */
  return 2 * EARTH_RADIUS * asin (sqrt (MIN (h, 1)));
}

static gboolean
read_number (const char *text, double *value)
{
  char *end;

  if (text == NULL)
    return FALSE;

  *value = g_ascii_strtod (text, &end);
  while (g_ascii_isspace (*end))
    end++;

  return end != text && *end == '\0' && isfinite (*value);
}

/**
 * carry_gpx_point_set_position:
 * @self: a point
 * @latitude: (nullable): degrees north, in text
 * @longitude: (nullable): degrees east, in text
 *
 * Returns: %TRUE if @self is now at that position; %FALSE, with @self unchanged, if it is none
 */
gboolean
carry_gpx_point_set_position (CarryGpxPoint *self, const char *latitude, const char *longitude)
{
  double north, east;

  if (!read_number (latitude, &north) || !read_number (longitude, &east) || fabs (north) > 90 ||
      fabs (east) > 180)
    return FALSE;

  self->has_position = TRUE;
  self->latitude = north;
  self->longitude = east;

  return TRUE;
}

/**
 * carry_gpx_point_set_time:
 * @self: a point
 * @text: an ISO 8601 time, in UTC if it has no zone, as GPX says
 *
 * Returns: %TRUE if @self now has that time; %FALSE, with @self unchanged, if it is none
 */
gboolean
carry_gpx_point_set_time (CarryGpxPoint *self, const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (trimmed, utc);

  if (time == NULL)
    return FALSE;

  self->has_time = TRUE;
  self->time_us = g_date_time_to_unix_usec (time);
  self->utc_offset = (int)(g_date_time_get_utc_offset (time) / G_TIME_SPAN_SECOND);

  return TRUE;
}

/**
 * carry_gpx_point_set_heart_rate:
 * @self: a point
 * @text: beats a minute, in text
 *
 * Returns: %TRUE if @self now has that heart rate; %FALSE, with @self unchanged, if no heart beats so
 */
gboolean
carry_gpx_point_set_heart_rate (CarryGpxPoint *self, const char *text)
{
  double rate;

  if (!read_number (text, &rate) || rate < 1 || rate >= 255)
    return FALSE;

  self->hr = (guint)(rate + 0.5);

  return TRUE;
}

void
carry_gpx_track_init (CarryGpxTrack *self)
{
  memset (self, 0, sizeof *self);
  self->sport = "generic";
}

void
carry_gpx_track_set_type (CarryGpxTrack *self, const char *type)
{
  self->sport = carry_gpx_get_sport (type);
}

/**
 * carry_gpx_track_begin_segment:
 * @self: a track
 *
 * Begins a segment: the way and the time from the point before to the next one do not count, as the
 * receiver was switched off or had no signal.
 */
void
carry_gpx_track_begin_segment (CarryGpxTrack *self)
{
  self->n_segment_points = 0;
  self->placed.has_position = FALSE;
  self->segment_timed = FALSE;
}

static void
add_time (CarryGpxTrack *self, const CarryGpxPoint *point)
{
  if (self->n_timed++ == 0)
    {
      self->start = point->time_us;
      self->end = point->time_us;
      self->utc_offset = point->utc_offset;
    }

  /* Comes to the last time of the segment less its first, also where the clock steps back. */
  if (self->segment_timed)
    self->timer_us += point->time_us - self->end;

  self->segment_timed = TRUE;
  self->end = point->time_us;
}

/**
 * carry_gpx_track_add_point:
 * @self: a track
 * @point: the next point of the segment
 *
 * Adds a point to the sums.
 */
void
carry_gpx_track_add_point (CarryGpxTrack *self, const CarryGpxPoint *point)
{
  self->n_points++;

  if (self->n_segment_points++ == 0)
    self->n_segments++;

  if (point->has_time)
    add_time (self, point);

  if (point->hr != 0)
    {
      self->hr_sum += point->hr;
      self->n_hr++;
    }

  if (!point->has_position)
    return;

  if (self->placed.has_position)
    self->distance_m +=
        carry_gpx_measure (self->placed.latitude, self->placed.longitude, point->latitude, point->longitude);

  self->placed = *point;
  self->n_placed++;
}

static double
to_seconds (gint64 us)
{
  return us > 0 ? (double)us / G_USEC_PER_SEC : 0;
}

/**
 * carry_gpx_track_get_facts:
 * @self: a track
 * @facts: (out caller-allocates): what it comes to, without digest
 *
 * Sums up a track. The elapsed time goes from the first point to the last, the timer ran inside the
 * segments only, and the segments, of which most devices begin one after each pause, count as laps.
 */
void
carry_gpx_track_get_facts (const CarryGpxTrack *self, CarryActivityFacts *facts)
{
  *facts = (CarryActivityFacts){
    .sport = self->sport,
    .start_utc = self->start < 0 ? -((-self->start + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC)
                                 : self->start / G_USEC_PER_SEC,
    .utc_offset = self->utc_offset,
    .zone_known = self->utc_offset != 0,
    .distance_m = self->distance_m,
    .timer_s = to_seconds (self->timer_us),
    .elapsed_s = to_seconds (self->end - self->start),
    .avg_hr = self->n_hr > 0 ? (guint)((self->hr_sum + self->n_hr / 2) / self->n_hr) : 0,
    .laps = self->n_segments,
    .records = self->n_points,
  };
}
