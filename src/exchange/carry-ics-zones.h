/* carry-ics-zones.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-ics-text.h"

G_BEGIN_DECLS

/**
 * CarryIcsZone:
 *
 * A time zone as a calendar file names it.
 */
typedef struct _CarryIcsZone CarryIcsZone;

/**
 * CarryIcsZones:
 *
 * The time zones of one calendar file. Zones live as long as this.
 */
typedef struct _CarryIcsZones CarryIcsZones;

CarryIcsZones *carry_ics_zones_new (void);
void carry_ics_zones_free (CarryIcsZones *self);
gboolean carry_ics_zones_define (CarryIcsZones *self, CarryIcsBlock *block);
CarryIcsZone *carry_ics_zones_look_up (CarryIcsZones *self, const char *tzid);

const char *carry_ics_zone_get_name (CarryIcsZone *zone);
gboolean carry_ics_zone_is_known (CarryIcsZone *zone);
gint64 carry_ics_zone_to_utc (CarryIcsZone *zone, gint64 wall);
gint64 carry_ics_zone_to_wall (CarryIcsZone *zone, gint64 utc);

gint64 carry_zone_utc_to_wall (GTimeZone *zone, gint64 utc);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryIcsZones, carry_ics_zones_free)

G_END_DECLS
