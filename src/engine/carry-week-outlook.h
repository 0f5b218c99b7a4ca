/* carry-week-outlook.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-season-problem.h"
#include "carry-season-week.h"

G_BEGIN_DECLS

/**
 * CarryWeekOutlook:
 *
 * What a week of strength training is for, and which sessions belong to it.
 */
typedef struct
{
  CarryPhase phase;
  gboolean in_season_plan; /* the phase follows from the races in the diary, not from what the runner set */
  CarryStrengthKind kinds[CARRY_SEASON_MOST_SESSIONS]; /* the most important first */
  guint n_sessions;
  gboolean deload;         /* fewer sets: a lighter week, or a race of second priority is near */
  gboolean mini_taper;     /* it is for a race of second priority: loads stay */
  gboolean freeze;         /* nothing gets harder this week (HC11) */
  guint block_week;        /* 0 in the first week of the phase, when main lifts may change */
} CarryWeekOutlook;

GArray *carry_week_find_spikes (CarryDiary *diary, const GDate *first, const CarryRuleSet *rules);
CarryWeekOutlook carry_week_outlook_of_phase (CarryAthlete *athlete, const GDate *first, guint n_sessions);
CarryWeekOutlook carry_week_outlook_of_season_week (const CarrySeasonWeekFacts *week, guint n_sessions);
CarryWeekOutlook
carry_week_outlook_find (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, guint n_sessions);

G_END_DECLS
