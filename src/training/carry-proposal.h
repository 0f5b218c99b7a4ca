/* carry-proposal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"

G_BEGIN_DECLS

/**
 * CarryProposalVerdict:
 * @CARRY_PROPOSAL_UNUSABLE: nothing can be made of it
 * @CARRY_PROPOSAL_SAME: the catalogue has it already, or this import has it twice
 * @CARRY_PROPOSAL_NEW: the catalogue has nothing like it
 *
 * What an import thinks of an exercise it found. Listed in this order.
 */
typedef enum
{
  CARRY_PROPOSAL_UNUSABLE,
  CARRY_PROPOSAL_SAME,
  CARRY_PROPOSAL_NEW,
} CarryProposalVerdict;

#define CARRY_N_PROPOSAL_VERDICTS 3u

/**
 * CarryProposal:
 *
 * An exercise that an import found and the runner may take. Only whether it is taken changes.
 */
#define CARRY_TYPE_PROPOSAL (carry_proposal_get_type ())
G_DECLARE_FINAL_TYPE (CarryProposal, carry_proposal, CARRY, PROPOSAL, GObject)

CarryProposal *carry_proposal_new (CarryProposalVerdict verdict,
                                   CarryExercise *exercise,
                                   CarryExercise *replaced,
                                   const char *name,
                                   const char *place,
                                   const char *reason);
CarryProposalVerdict carry_proposal_get_verdict (CarryProposal *self);
CarryExercise *carry_proposal_get_exercise (CarryProposal *self);
CarryExercise *carry_proposal_get_replaced (CarryProposal *self);
const char *carry_proposal_get_name (CarryProposal *self);
const char *carry_proposal_get_place (CarryProposal *self);
const char *carry_proposal_get_reason (CarryProposal *self);
gboolean carry_proposal_get_taken (CarryProposal *self);
void carry_proposal_set_taken (CarryProposal *self, gboolean taken);

G_END_DECLS
