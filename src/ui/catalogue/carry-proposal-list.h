/* carry-proposal-list.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-proposal.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* In place of a verdict: all of them. */
#define CARRY_EVERY_VERDICT CARRY_N_PROPOSAL_VERDICTS

#define CARRY_TYPE_PROPOSAL_LIST (carry_proposal_list_get_type ())
G_DECLARE_FINAL_TYPE (CarryProposalList, carry_proposal_list, CARRY, PROPOSAL_LIST, GObject)

CarryProposalList *carry_proposal_list_new (GListModel *proposals);
GListModel *carry_proposal_list_get_all (CarryProposalList *self);
GListModel *carry_proposal_list_get_shown (CarryProposalList *self);
void carry_proposal_list_show_verdict (CarryProposalList *self, guint verdict);
void carry_proposal_list_show_names (CarryProposalList *self, const char *words);
guint carry_proposal_list_count (CarryProposalList *self, guint verdict);
guint carry_proposal_list_get_n_taken (CarryProposalList *self);
void carry_proposal_list_count_shown (CarryProposalList *self, guint *n_usable, guint *n_taken);
void carry_proposal_list_take_shown (CarryProposalList *self, gboolean taken);
char *carry_proposal_list_describe_origin (CarryProposalList *self);

G_END_DECLS
