/* carry-week-proposal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan-proposal.h"
#include "carry-week-planner.h"

G_BEGIN_DECLS

gboolean carry_change_asks_first (CarryChange *change);
CarryPlanProposal *carry_week_proposal_new (CarryWeekPlanner *planner,
                                            CarryPlan *plan,
                                            const CarryPlanDifference *difference,
                                            CarryChange *change,
                                            const char *summary);

G_END_DECLS
