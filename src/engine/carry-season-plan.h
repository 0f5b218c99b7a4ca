/* carry-season-plan.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan.h"
#include "carry-season.h"

G_BEGIN_DECLS

CarryWeekProblem *carry_season_plan_pose (CarrySeason *season,
                                          const CarrySeasonProblem *problem,
                                          const CarryWeekProblem *typical,
                                          GPtrArray *plans);
GPtrArray *carry_season_plan_solve (CarrySeason *season,
                                    const CarrySeasonProblem *problem,
                                    const CarryWeekProblem *typical);

G_END_DECLS
