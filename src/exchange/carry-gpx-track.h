/* carry-gpx-track.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "carry-activity.h"

G_BEGIN_DECLS

/**
 * CarryGpxPoint:
 *
 * One point of a track.
 */
typedef struct
{
  gboolean has_position;
  double latitude;  /* degrees north, −90 to 90 */
  double longitude; /* degrees east, −180 to 180 */
  gboolean has_time;
  gint64 time_us;   /* microseconds since 1970, UTC */
  int utc_offset;   /* seconds east of UTC, 0 if the file does not say */
  guint hr;         /* beats a minute, 0 if missing */
} CarryGpxPoint;

/**
 * CarryGpxTrack:
 *
 * A track while it is read: its points are added up, not kept.
 */
typedef struct
{
  const char *sport;
  guint n_points;
  guint n_timed;         /* points that have a time */
  guint n_placed;        /* points that have a position */
  guint n_segments;      /* segments that have points */
  double distance_m;     /* metres */
  gint64 timer_us;       /* microseconds inside segments */

  /*< private >*/
  guint n_segment_points;
  CarryGpxPoint placed;  /* the last point of the segment that has a position */
  gboolean segment_timed;
  gint64 start;          /* microseconds since 1970 */
  gint64 end;            /* likewise, of the last point that has a time */
  int utc_offset;        /* seconds east of UTC, of the first time */
  guint64 hr_sum;
  guint n_hr;
} CarryGpxTrack;

void carry_gpx_track_init (CarryGpxTrack *self);
void carry_gpx_track_set_type (CarryGpxTrack *self, const char *type);
void carry_gpx_track_begin_segment (CarryGpxTrack *self);
void carry_gpx_track_add_point (CarryGpxTrack *self, const CarryGpxPoint *point);
void carry_gpx_track_get_facts (const CarryGpxTrack *self, CarryActivityFacts *facts);

gboolean carry_gpx_point_set_position (CarryGpxPoint *self, const char *latitude, const char *longitude);
gboolean carry_gpx_point_set_time (CarryGpxPoint *self, const char *text);
gboolean carry_gpx_point_set_heart_rate (CarryGpxPoint *self, const char *text);

double carry_gpx_measure (double latitude_a, double longitude_a, double latitude_b, double longitude_b);
const char *carry_gpx_get_sport (const char *type);

G_END_DECLS
