/* carry-rule-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-rule.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RULE_ROW (carry_rule_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryRuleRow, carry_rule_row, CARRY, RULE_ROW, AdwExpanderRow)

GtkWidget *carry_rule_row_new (CarryAthlete *athlete, const CarryRule *rule);
void carry_rule_row_show_source (CarryRuleRow *self);

G_END_DECLS
