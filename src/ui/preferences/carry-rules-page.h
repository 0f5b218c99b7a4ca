/* carry-rules-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RULES_PAGE (carry_rules_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryRulesPage, carry_rules_page, CARRY, RULES_PAGE, AdwPreferencesPage)

void carry_rules_page_bind (CarryRulesPage *self, CarryAthlete *athlete);

G_END_DECLS
