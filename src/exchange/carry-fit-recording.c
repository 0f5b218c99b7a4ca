/* carry-fit-recording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-fit-recording.h"

#include <math.h>

#include "carry-fit-profile.h"

/* A message may take a single byte of the file and takes twelve or more here, so a bound is needed. This
 * is 24 days recorded every second; no device sums up as many sessions or laps as that. */
#define MAX_SAMPLES (1u << 21)
#define MAX_OTHERS (1u << 12)

/* Local time lies between 12 h west and 14 h east of Greenwich, in steps of a quarter of an hour.
 * A device may write the two clocks at moments up to a few seconds apart. */
#define MIN_OFFSET (-12 * 3600)
#define MAX_OFFSET (14 * 3600)
#define OFFSET_STEP 900
#define OFFSET_TOLERANCE 60

static void
append (CarryFitRecording *self, GArray *array, gconstpointer item, guint max)
{
  if (array->len < max)
    g_array_append_vals (array, item, 1);
  else
    self->overflowed = TRUE;
}

static double
get_scaled (const CarryFitMessage *message, guint field, double scale)
{
  double value;

  if (!carry_fit_message_get_number (message, field, &value) || value < 0)
    return -1;

  return value / scale;
}

static guint
get_heart_rate (const CarryFitMessage *message, guint field)
{
  const guint32 rate = carry_fit_message_get_whole (message, field, 0);

  return rate < 0xff ? rate : 0;
}

static void
add_file_id (CarryFitRecording *self, const CarryFitMessage *message)
{
  const guint type = carry_fit_message_get_whole (message, CARRY_FIT_FILE_ID_TYPE, CARRY_FIT_ENUM_INVALID);

  /* Of files that were joined, an activity counts more than what accompanies it. */
  if (self->file_type != CARRY_FIT_FILE_ACTIVITY && type != CARRY_FIT_ENUM_INVALID)
    self->file_type = type;

  if (self->created == 0)
    self->created = carry_fit_message_get_whole (message, CARRY_FIT_FILE_ID_TIME_CREATED, 0);
}

static void
add_session (CarryFitRecording *self, const CarryFitMessage *message)
{
  const CarryFitSession session = {
    .part = message->part,
    .start = carry_fit_message_get_whole (message, CARRY_FIT_SESSION_START_TIME, 0),
    .end = message->timestamp,
    .sport = carry_fit_message_get_whole (message, CARRY_FIT_SESSION_SPORT, CARRY_FIT_ENUM_INVALID),
    .sub_sport = carry_fit_message_get_whole (message, CARRY_FIT_SESSION_SUB_SPORT, CARRY_FIT_ENUM_INVALID),
    .elapsed_s = get_scaled (message, CARRY_FIT_SESSION_ELAPSED_TIME, 1000),
    .timer_s = get_scaled (message, CARRY_FIT_SESSION_TIMER_TIME, 1000),
    .distance_m = get_scaled (message, CARRY_FIT_SESSION_DISTANCE, 100),
    .avg_hr = get_heart_rate (message, CARRY_FIT_SESSION_AVG_HEART_RATE),
  };

  /* An empty one says nothing. */
  if (session.start != 0 || session.end != 0 || session.elapsed_s >= 0 || session.distance_m >= 0)
    append (self, self->sessions, &session, MAX_OTHERS);
}

static void
add_lap (CarryFitRecording *self, const CarryFitMessage *message)
{
  const guint32 start = carry_fit_message_get_whole (message, CARRY_FIT_LAP_START_TIME, message->timestamp);

  append (self, self->laps, &start, MAX_OTHERS);
}

/* Twelve bits of speed, then twelve bits of distance that start again at 0 every 256 m. */
static guint32
sweep_distance (CarryFitRecording *self, const guint8 *bytes)
{
  const guint32 distance = (guint32)(bytes[1] >> 4 | bytes[2] << 4);

  self->swept += (distance - self->swept) & 0xfffu;

  return (guint32)((guint64)self->swept * 100 / 16);
}

static void
add_record (CarryFitRecording *self, const CarryFitMessage *message)
{
  gsize size;
  const guint8 *swept = carry_fit_message_get_bytes (message, CARRY_FIT_RECORD_SPEED_DISTANCE, &size);
  CarryFitSample sample = {
    .time = self->time,
    .distance_cm = carry_fit_message_get_whole (message, CARRY_FIT_RECORD_DISTANCE, CARRY_FIT_NO_DISTANCE),
    .hr = (guint8)get_heart_rate (message, CARRY_FIT_RECORD_HEART_RATE),
  };

  if (swept != NULL && size == 3 && !(swept[0] == 0xff && swept[1] == 0xff && swept[2] == 0xff) &&
      sample.distance_cm == CARRY_FIT_NO_DISTANCE)
    sample.distance_cm = sweep_distance (self, swept);

  append (self, self->samples, &sample, MAX_SAMPLES);
}

static void
add_event (CarryFitRecording *self, const CarryFitMessage *message)
{
  const guint what = carry_fit_message_get_whole (message, CARRY_FIT_EVENT_EVENT, CARRY_FIT_ENUM_INVALID);
  const guint type = carry_fit_message_get_whole (message, CARRY_FIT_EVENT_TYPE, CARRY_FIT_ENUM_INVALID);
  const CarryFitTimerEvent event = { .time = message->timestamp, .starts = type == 0 };

  if (what != 0 || event.time == 0)
    return;

  if (type == 0 || type == 1 || type == 4 || type == 8 || type == 9)
    append (self, self->events, &event, MAX_OTHERS);
}

static void
add_activity (CarryFitRecording *self, const CarryFitMessage *message)
{
  const guint32 local = carry_fit_message_get_whole (message, CARRY_FIT_ACTIVITY_LOCAL_TIMESTAMP, 0);
  const double difference = (double)local - (double)message->timestamp;
  const double rounded = round (difference / OFFSET_STEP) * OFFSET_STEP;
  CarryFitOffset offset = { .part = message->part };

  if (local < CARRY_FIT_EARLIEST_TIME || message->timestamp < CARRY_FIT_EARLIEST_TIME)
    return;

  if (rounded < MIN_OFFSET || rounded > MAX_OFFSET || fabs (difference - rounded) > OFFSET_TOLERANCE)
    return;

  offset.seconds = (int)rounded;
  append (self, self->offsets, &offset, MAX_OTHERS);
}

CarryFitRecording *
carry_fit_recording_new (void)
{
  CarryFitRecording *self = g_new0 (CarryFitRecording, 1);

  self->file_type = CARRY_FIT_ENUM_INVALID;
  self->sport = CARRY_FIT_ENUM_INVALID;
  self->sub_sport = CARRY_FIT_ENUM_INVALID;
  self->sessions = g_array_new (FALSE, FALSE, sizeof (CarryFitSession));
  self->laps = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->samples = g_array_new (FALSE, FALSE, sizeof (CarryFitSample));
  self->events = g_array_new (FALSE, FALSE, sizeof (CarryFitTimerEvent));
  self->offsets = g_array_new (FALSE, FALSE, sizeof (CarryFitOffset));

  return self;
}

void
carry_fit_recording_free (CarryFitRecording *self)
{
  g_array_unref (self->sessions);
  g_array_unref (self->laps);
  g_array_unref (self->samples);
  g_array_unref (self->events);
  g_array_unref (self->offsets);
  g_free (self);
}

/**
 * carry_fit_recording_add:
 * @self: a recording
 * @message: the next message of the file
 *
 * Keeps what @message tells of training; other messages are passed over.
 */
void
carry_fit_recording_add (CarryFitRecording *self, const CarryFitMessage *message)
{
  if (message->timestamp != 0)
    self->time = message->timestamp;

  switch (message->number)
    {
    case CARRY_FIT_MESSAGE_FILE_ID:
      add_file_id (self, message);
      break;

    case CARRY_FIT_MESSAGE_SPORT:
      self->sport = carry_fit_message_get_whole (message, CARRY_FIT_SPORT_SPORT, CARRY_FIT_ENUM_INVALID);
      self->sub_sport =
          carry_fit_message_get_whole (message, CARRY_FIT_SPORT_SUB_SPORT, CARRY_FIT_ENUM_INVALID);
      break;

    case CARRY_FIT_MESSAGE_SESSION:
      add_session (self, message);
      break;

    case CARRY_FIT_MESSAGE_LAP:
      add_lap (self, message);
      break;

    case CARRY_FIT_MESSAGE_RECORD:
      add_record (self, message);
      break;

    case CARRY_FIT_MESSAGE_EVENT:
      add_event (self, message);
      break;

    case CARRY_FIT_MESSAGE_ACTIVITY:
      add_activity (self, message);
      break;

    default:
      break;
    }
}
