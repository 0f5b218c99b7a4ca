/* carry-ics-event.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-ics-text.h"
#include "carry-ics-time.h"

G_BEGIN_DECLS

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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryIcsEvent, carry_ics_event_free)

G_END_DECLS
