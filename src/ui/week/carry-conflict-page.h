/* carry-conflict-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-plan.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CONFLICT_PAGE (carry_conflict_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryConflictPage, carry_conflict_page, CARRY, CONFLICT_PAGE, AdwNavigationPage)

AdwNavigationPage *carry_conflict_page_new (CarryPlan *plan, GListModel *offers);

G_END_DECLS
