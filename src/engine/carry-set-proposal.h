/* carry-set-proposal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-load-steps.h"
#include "carry-next-target.h"

G_BEGIN_DECLS

CarrySet carry_set_proposal_make (CarryItem *item,
                                  const CarryNextTarget *target,
                                  const CarryLoadSteps *steps,
                                  const CarrySet *last);
gboolean carry_set_proposal_suits_warm_up (CarryItem *item, double load_kg);

G_END_DECLS
