/* carry-plan-proposal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-change.h"
#include "carry-proposed-step.h"

G_BEGIN_DECLS

/**
 * CarryPlanProposal:
 *
 * A plan that waits for the runner's word, because it moves or removes what is there.
 */
#define CARRY_TYPE_PLAN_PROPOSAL (carry_plan_proposal_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlanProposal, carry_plan_proposal, CARRY, PLAN_PROPOSAL, GObject)

CarryPlanProposal *
carry_plan_proposal_new (CarryChange *change, const char *summary, double cost_before, double cost_after);
void carry_plan_proposal_add_step (CarryPlanProposal *self, CarryProposedStep *step);
GListModel *carry_plan_proposal_get_steps (CarryPlanProposal *self);
CarryChange *carry_plan_proposal_get_change (CarryPlanProposal *self);
const char *carry_plan_proposal_get_summary (CarryPlanProposal *self);
double carry_plan_proposal_get_cost_before (CarryPlanProposal *self);
double carry_plan_proposal_get_cost_after (CarryPlanProposal *self);

G_END_DECLS
