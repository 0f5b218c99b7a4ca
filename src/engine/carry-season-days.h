/* carry-season-days.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-problem.h"

G_BEGIN_DECLS

#define CARRY_SEASON_ALL_DAYS ((1u << CARRY_DAYS_PER_WEEK) - 1)

/**
 * CarrySeasonDays:
 *
 * The days of a week on which the races before and after it leave room for strength: sets of bits, the lowest for
 * the week's first day.
 */
typedef struct
{
  guint heavy; /* for heavy sessions */
  guint lower; /* for any session that loads the legs */
  guint open;  /* from the season's first day on, without the days of races */
} CarrySeasonDays;

guint carry_season_race_get_heavy_days (const CarrySeasonRace *race, const CarrySeasonProblem *problem);
guint carry_season_race_get_lower_days (const CarrySeasonRace *race, const CarrySeasonProblem *problem);
guint carry_season_race_get_rest_days (const CarrySeasonRace *race, const CarrySeasonProblem *problem);
CarrySeasonDays carry_season_days_find (const CarrySeasonProblem *problem, const GDate *first);
guint carry_season_days_fit (guint days, guint gap);

G_END_DECLS
