/* carry-season-planner.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-season-proposal.h"

G_BEGIN_DECLS

/**
 * CarrySeasonPlanner:
 *
 * Fills the weeks of a diary up to the next main race.
 */
#define CARRY_TYPE_SEASON_PLANNER (carry_season_planner_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeasonPlanner, carry_season_planner, CARRY, SEASON_PLANNER, GObject)

CarrySeasonPlanner *carry_season_planner_new (CarryDiary *diary,
                                              CarryCatalogue *catalogue,
                                              CarryAthlete *athlete,
                                              const GDate *today);
void carry_season_planner_plan_async (CarrySeasonPlanner *self,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
CarrySeasonProposal *
carry_season_planner_plan_finish (CarrySeasonPlanner *self, GAsyncResult *result, GError **error);
void carry_season_planner_set_today (CarrySeasonPlanner *self, const GDate *today);

G_END_DECLS
