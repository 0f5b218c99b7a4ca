/* carry-season-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-dose.h"
#include "carry-season-note.h"
#include "carry-season-running.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CarrySeasonWeekRace:
 *
 * A race in a week of a season, and what it asks of the days around it.
 */
typedef struct
{
  GDate day;
  CarryRacePriority priority;
  double distance;  /* metres, 0 if it is not known */
  char *name;       /* or %NULL */
  GDate last_heavy; /* the last day for a heavy session before it */
  GDate last_lower; /* the last day for any session that loads the legs */
  GDate legs_free;  /* the first day after it on which strength for the legs may come again */
} CarrySeasonWeekRace;

/**
 * CarrySeasonWeekFacts:
 *
 * What a week of a season is made from.
 */
typedef struct
{
  GDate first;              /* the week's first day */
  guint number;             /* from 1 */
  CarryPhase phase;
  guint phase_week;         /* from 1 */
  guint phase_weeks;        /* of the phase */
  GDate target;             /* the main race that it leads to or follows, invalid if none */
  CarrySeasonDose dose;
  CarrySeasonDays days;
  CarrySeasonRunning running;
  gboolean deload;
  gboolean mini_taper;
  gboolean gate;            /* HC10: technique comes before load still */
  gboolean recovery;        /* the legs rest from a race on at least one day */
  gboolean freeze;          /* HC11: no heavier load and no new exercise */
  guint rest_days;          /* HC9: days without any training */
  GArray *races;            /* of CarrySeasonWeekRace; each frees its name */
  GArray *spikes;           /* of CarrySeasonSpike */
  GListModel *notes;        /* of CarrySeasonNote; the first says why the phase is here */
} CarrySeasonWeekFacts;

#define CARRY_TYPE_SEASON_WEEK (carry_season_week_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeasonWeek, carry_season_week, CARRY, SEASON_WEEK, GObject)

CarrySeasonWeek *carry_season_week_new (const CarrySeasonWeekFacts *facts);
const CarrySeasonWeekFacts *carry_season_week_get_facts (CarrySeasonWeek *self);
const GDate *carry_season_week_get_first (CarrySeasonWeek *self);
CarryPhase carry_season_week_get_phase (CarrySeasonWeek *self);
GListModel *carry_season_week_get_notes (CarrySeasonWeek *self);
CarrySeasonNote *carry_season_week_get_why (CarrySeasonWeek *self);

G_END_DECLS
