/* carry-difference-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-plan-proposal.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DIFFERENCE_PAGE (carry_difference_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryDifferencePage, carry_difference_page, CARRY, DIFFERENCE_PAGE, AdwNavigationPage)

AdwNavigationPage *carry_difference_page_new (CarryPlanProposal *proposal);

G_END_DECLS
