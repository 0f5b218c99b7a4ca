/* carry-season-request.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-season-problem.h"

G_BEGIN_DECLS

/* From the diary and the runner to the problem of a season. */

void carry_season_problem_take_athlete (CarrySeasonProblem *self, CarryAthlete *athlete);
void carry_season_problem_take_runs (CarrySeasonProblem *self, CarryDiary *diary);
void carry_season_problem_take_races (CarrySeasonProblem *self, CarryDiary *diary);

G_END_DECLS
