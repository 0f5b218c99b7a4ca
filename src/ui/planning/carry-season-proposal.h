/* carry-season-proposal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-change.h"
#include "carry-proposed-week.h"

G_BEGIN_DECLS

/**
 * CarrySeasonProposal:
 *
 * A plan of all weeks up to a race that waits for the runner's word.
 */
#define CARRY_TYPE_SEASON_PROPOSAL (carry_season_proposal_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeasonProposal, carry_season_proposal, CARRY, SEASON_PROPOSAL, GObject)

CarrySeasonProposal *carry_season_proposal_new (const char *race, const GDate *race_day, GListModel *weeks);
void carry_season_proposal_set_change (CarrySeasonProposal *self, CarryChange *change, const char *summary);
CarryChange *carry_season_proposal_get_change (CarrySeasonProposal *self);
const char *carry_season_proposal_get_summary (CarrySeasonProposal *self);
const char *carry_season_proposal_get_race (CarrySeasonProposal *self);
const GDate *carry_season_proposal_get_race_day (CarrySeasonProposal *self);
GListModel *carry_season_proposal_get_weeks (CarrySeasonProposal *self);

G_END_DECLS
