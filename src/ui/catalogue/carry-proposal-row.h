/* carry-proposal-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-proposal.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PROPOSAL_ROW (carry_proposal_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryProposalRow, carry_proposal_row, CARRY, PROPOSAL_ROW, AdwBin)

CarryProposal *carry_proposal_row_get_proposal (CarryProposalRow *self);
GtkWidget *carry_proposal_row_create_icon (CarryProposalVerdict verdict);

G_END_DECLS
