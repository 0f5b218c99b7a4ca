/* carry-ics-event.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-ics-text.h"
#include "carry-ics-zones.h"

G_BEGIN_DECLS

#define CARRY_SECONDS_PER_DAY 86400

/**
 * CarryIcsTimeKind:
 * @CARRY_ICS_DATE: a day without a time
 * @CARRY_ICS_FLOATING: a time on whatever clock is near
 * @CARRY_ICS_UTC: an instant
 * @CARRY_ICS_ZONED: a time on the clocks of a zone
 *
 * What a time in a calendar refers to.
 */
typedef enum
{
  CARRY_ICS_DATE,
  CARRY_ICS_FLOATING,
  CARRY_ICS_UTC,
  CARRY_ICS_ZONED,
} CarryIcsTimeKind;

typedef struct
{
  gint64 wall; /* seconds after 1970-01-01 00:00 on the clock it refers to */
  CarryIcsTimeKind kind;
  CarryIcsZone *zone; /* of CARRY_ICS_ZONED, else NULL */
} CarryIcsTime;

typedef struct
{
  CarryIcsTime start;
  gint64 length; /* seconds, or -1: as long as the event */
} CarryIcsExtra;

/**
 * CarryIcsEvent:
 *
 * One VEVENT as it stands in a file, not yet repeated.
 */
typedef struct
{
  guint number; /* of the line with BEGIN:VEVENT */
  char *uid;    /* NULL if it has none */
  char *summary;
  char *description;
  CarryIcsTime start;
  gint64 length;          /* seconds; whole days if it starts on a date without a time */
  gboolean has_length;    /* the file says when it ends */
  GPtrArray *rules;       /* of char*: RRULE */
  GArray *extra;          /* of CarryIcsExtra: RDATE */
  GArray *except;         /* of CarryIcsTime: EXDATE */
  gboolean replaces;      /* it stands for one occurrence of another event */
  CarryIcsTime replaced;  /* which one: RECURRENCE-ID */
  gboolean and_following; /* and for those after it */
  gboolean cancelled;
  int sequence;
  guint estimated_minutes; /* X-WORKOUT-ESTIMATED-DURATION, 0 if it has none */
} CarryIcsEvent;

CarryIcsEvent *carry_ics_event_new (CarryIcsBlock *block, CarryIcsZones *zones, GPtrArray *problems);
void carry_ics_event_free (CarryIcsEvent *event);

gboolean carry_ics_time_parse (const char *text, CarryIcsZone *zone, CarryIcsTime *time);
gint64 carry_ics_time_get_utc (const CarryIcsTime *time);
char *carry_ics_time_to_iso (const CarryIcsTime *time);
const char *carry_ics_time_get_zone_name (const CarryIcsTime *time);
gboolean carry_ics_duration_parse (const char *text, gint64 *seconds);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryIcsEvent, carry_ics_event_free)

G_END_DECLS
