/* carry-balance-advice.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-balance.h"
#include "carry-training-gaps.h"

G_BEGIN_DECLS

CarryTrainingGaps carry_balance_find_gaps (CarryBalance *balance);
gboolean carry_balance_find_least_trained (CarryBalance *balance, CarryMuscle *muscle);

char *carry_balance_advise_muscles (CarryBalance *balance);
char *carry_balance_advise_regions (CarryBalance *balance);
char *carry_balance_advise_movement (CarryBalance *balance);
char *carry_balance_advise_patterns (CarryBalance *balance);
char *carry_balance_advise_sides (CarryBalance *balance);
char *carry_balance_advise_load (CarryBalance *balance);

G_END_DECLS
