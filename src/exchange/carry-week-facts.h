/* carry-week-facts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-athlete.h"
#include "carry-week-file-error.h"
#include "carry-week-strength.h"

G_BEGIN_DECLS

/**
 * CarryWeekRunFacts:
 *
 * A run as a week file gives it.
 */
typedef struct
{
  guint day;     /* days after the first of the week, a Monday */
  guint start;   /* minutes after 00:00 */
  guint minutes; /* 1 to CARRY_MINUTES_PER_DAY */
  CarryRunKind kind;
  double distance; /* metres, 0 if unknown */
  double effort;   /* rating of perceived exertion, 0 to 10; negative: as usual for its kind */
  CarrySurface surface;
  CarryRacePriority priority;
  char *note; /* or NULL */
} CarryWeekRunFacts;

/**
 * CarryWeekSlotFacts:
 *
 * A time at which strength training may start.
 */
typedef struct
{
  guint day;    /* days after the first of the week, a Monday */
  guint minute; /* minutes after 00:00 */
} CarryWeekSlotFacts;

/**
 * CarryWeekFacts:
 *
 * A week as a week file gives it.
 */
typedef struct
{
  char *id;
  char *title;
  CarryAthlete *athlete;
  gboolean repeats;
  CarryWeekStrength strength;
  guint post_race_hours;
  GArray *runs;  /* of CarryWeekRunFacts */
  GArray *slots; /* of CarryWeekSlotFacts */
} CarryWeekFacts;

CarryWeekFacts *carry_week_facts_read (JsonObject *week, JsonObject *file, const char *path, GError **error);
void carry_week_facts_free (CarryWeekFacts *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWeekFacts, carry_week_facts_free)

G_END_DECLS
