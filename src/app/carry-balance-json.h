/* carry-balance-json.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-balance.h"

G_BEGIN_DECLS

char *carry_json_from_balance (CarryBalance *balance, CarryAthlete *athlete, gboolean with_acute_chronic);

G_END_DECLS
