/* carry-balance-lifts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-balance.h"
#include "carry-side-balance.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

CarrySideBalance *carry_balance_lifts_compare_sides (CarryBalance *balance);
void carry_balance_lifts_add_json (CarryBalance *balance, CarryAthlete *athlete, JsonBuilder *builder);
void carry_balance_lifts_append (CarryBalance *balance, CarryAthlete *athlete, GString *text);

G_END_DECLS
