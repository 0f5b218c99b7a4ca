/* carry-balance-rhythm.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-balance.h"
#include "carry-impact.h"
#include "carry-run-spike.h"

G_BEGIN_DECLS

CarryRunSpike carry_balance_find_spike (CarryBalance *balance);
gboolean carry_balance_compare_impact (CarryBalance *balance, CarryImpactIndex *index);
double carry_balance_find_mean_strain (CarryBalance *balance, guint *n_weeks);

G_END_DECLS
