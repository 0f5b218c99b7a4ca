/* carry-ics-time.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-ics-wall.h"
#include "carry-ics-zones.h"

G_BEGIN_DECLS

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

gboolean carry_ics_time_parse (const char *text, CarryIcsZone *zone, CarryIcsTime *time);
gint64 carry_ics_time_get_utc (const CarryIcsTime *time);
char *carry_ics_time_to_iso (const CarryIcsTime *time);
const char *carry_ics_time_get_zone_name (const CarryIcsTime *time);
gboolean carry_ics_duration_parse (const char *text, gint64 *seconds);

G_END_DECLS
