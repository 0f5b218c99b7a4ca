/* carry-plan-proposal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plan-proposal.h"

struct _CarryPlanProposal
{
  GObject parent_instance;

  CarryChange *change;
  char *summary;
  double cost_before; /* points of the week */
  double cost_after;
  GListStore *steps; /* of CarryProposedStep */
};

G_DEFINE_FINAL_TYPE (CarryPlanProposal, carry_plan_proposal, G_TYPE_OBJECT)

static void
carry_plan_proposal_finalize (GObject *object)
{
  CarryPlanProposal *self = CARRY_PLAN_PROPOSAL (object);

  g_clear_object (&self->change);
  g_clear_object (&self->steps);
  g_free (self->summary);

  G_OBJECT_CLASS (carry_plan_proposal_parent_class)->finalize (object);
}

static void
carry_plan_proposal_class_init (CarryPlanProposalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_plan_proposal_finalize;
}

static void
carry_plan_proposal_init (CarryPlanProposal *self)
{
  self->steps = g_list_store_new (CARRY_TYPE_PROPOSED_STEP);
}

/**
 * carry_plan_proposal_new:
 * @change: what accepting it does
 * @summary: what it does, as counts: “1 session placed, 1 moved”
 * @cost_before: points of the week as it is, %CARRY_PENALTY_BLOCKED if it breaks a rule
 * @cost_after: points of the week as it would be
 *
 * Returns: (transfer full): a proposal without steps
 */
CarryPlanProposal *
carry_plan_proposal_new (CarryChange *change, const char *summary, double cost_before, double cost_after)
{
  CarryPlanProposal *self;

  g_return_val_if_fail (CARRY_IS_CHANGE (change), NULL);

  self = g_object_new (CARRY_TYPE_PLAN_PROPOSAL, NULL);
  self->change = g_object_ref (change);
  self->summary = g_strdup (summary);
  self->cost_before = cost_before;
  self->cost_after = cost_after;

  return self;
}

void
carry_plan_proposal_add_step (CarryPlanProposal *self, CarryProposedStep *step)
{
  g_return_if_fail (CARRY_IS_PLAN_PROPOSAL (self));

  g_list_store_append (self->steps, step);
}

/* Returns: (transfer none): a list of #CarryProposedStep, in the order in which they are to be read */
GListModel *
carry_plan_proposal_get_steps (CarryPlanProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN_PROPOSAL (self), NULL);

  return G_LIST_MODEL (self->steps);
}

CarryChange *
carry_plan_proposal_get_change (CarryPlanProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN_PROPOSAL (self), NULL);

  return self->change;
}

const char *
carry_plan_proposal_get_summary (CarryPlanProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN_PROPOSAL (self), NULL);

  return self->summary;
}

double
carry_plan_proposal_get_cost_before (CarryPlanProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN_PROPOSAL (self), 0);

  return self->cost_before;
}

double
carry_plan_proposal_get_cost_after (CarryPlanProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN_PROPOSAL (self), 0);

  return self->cost_after;
}
