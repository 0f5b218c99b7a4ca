/* carry-fit-recording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "carry-fit-message.h"

G_BEGIN_DECLS

#define CARRY_FIT_NO_DISTANCE G_MAXUINT32

/**
 * CarryFitSession:
 *
 * A session as a device summed it up. Times are FIT times, 0 if missing.
 */
typedef struct
{
  guint part;        /* see CarryFitMessage */
  guint32 start;
  guint32 end;
  guint sport;       /* type sport, CARRY_FIT_ENUM_INVALID if missing */
  guint sub_sport;   /* type sub_sport, likewise */
  double elapsed_s;  /* seconds, negative if missing, as are the next */
  double timer_s;
  double distance_m; /* metres */
  guint avg_hr;      /* beats a minute, 0 if missing */
} CarryFitSession;

/**
 * CarryFitSample:
 *
 * What a device recorded at one moment.
 */
typedef struct
{
  guint32 time;        /* FIT time, 0 if nothing before it tells */
  guint32 distance_cm; /* 1/100 m since the start of the recording, or CARRY_FIT_NO_DISTANCE */
  guint8 hr;           /* beats a minute, 0 if missing */
} CarryFitSample;

/**
 * CarryFitTimerEvent:
 *
 * The runner, or the device for him, started or stopped the timer.
 */
typedef struct
{
  guint32 time; /* FIT time */
  gboolean starts;
} CarryFitTimerEvent;

/**
 * CarryFitOffset:
 *
 * How local time differed from UTC.
 */
typedef struct
{
  guint part;
  int seconds; /* east of UTC */
} CarryFitOffset;

/**
 * CarryFitRecording:
 *
 * The messages of a FIT file that tell of training, in the order of the file.
 */
typedef struct
{
  guint file_type;     /* type file, CARRY_FIT_ENUM_INVALID if missing */
  guint32 created;     /* FIT time, 0 if missing */
  guint sport;         /* of the sport message, CARRY_FIT_ENUM_INVALID if missing */
  guint sub_sport;     /* likewise */
  GArray *sessions;    /* of CarryFitSession */
  GArray *laps;        /* of guint32: the FIT times at which they started */
  GArray *samples;     /* of CarryFitSample */
  GArray *events;      /* of CarryFitTimerEvent */
  GArray *offsets;     /* of CarryFitOffset */
  gboolean overflowed; /* there was more than is kept */

  /*< private >*/
  guint32 time;        /* FIT time of the last message that has one */
  guint32 swept;       /* 1/16 m: the sum of compressed distances */
} CarryFitRecording;

CarryFitRecording *carry_fit_recording_new (void);
void carry_fit_recording_free (CarryFitRecording *self);
void carry_fit_recording_add (CarryFitRecording *self, const CarryFitMessage *message);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryFitRecording, carry_fit_recording_free)

G_END_DECLS
