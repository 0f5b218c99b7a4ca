/* carry-balance-report.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-balance.h"

G_BEGIN_DECLS

char *carry_balance_report (CarryBalance *balance, CarryAthlete *athlete, gboolean with_acute_chronic);

G_END_DECLS
