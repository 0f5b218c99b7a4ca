/* carry-activity.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CarryActivityFacts:
 *
 * What a device recorded, to make an activity from. Unknown numbers are 0, unknown strings %NULL.
 */
typedef struct
{
  const char *sport;        /* “running”, “strength_training”, … lower case, as FIT names them */
  gint64 start_utc;    /* seconds since 1970 */
  int utc_offset;   /* seconds east of UTC at the start; see @zone_known */
  gboolean zone_known;
  double distance_m;   /* metres */
  double timer_s;      /* seconds while the timer ran */
  double elapsed_s;    /* seconds from start to end */
  guint avg_hr;       /* beats a minute */
  guint laps;
  guint records;
  const char *digest;       /* SHA-256 of the file it came from, hexadecimal */
} CarryActivityFacts;

#define CARRY_TYPE_ACTIVITY (carry_activity_get_type ())
G_DECLARE_FINAL_TYPE (CarryActivity, carry_activity, CARRY, ACTIVITY, GObject)

CarryActivity *carry_activity_new (const CarryActivityFacts *facts);
const CarryActivityFacts *carry_activity_get_facts (CarryActivity *self);
gboolean carry_activity_is_run (CarryActivity *self);
void carry_activity_get_local_start (CarryActivity *self, GTimeZone *zone, GDate *day, guint *minute);
gboolean carry_activity_is_same (CarryActivity *a, CarryActivity *b);

G_END_DECLS
