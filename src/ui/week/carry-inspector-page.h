/* carry-inspector-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-why-here.h"

G_BEGIN_DECLS

#define CARRY_TYPE_INSPECTOR_PAGE (carry_inspector_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryInspectorPage, carry_inspector_page, CARRY, INSPECTOR_PAGE, AdwNavigationPage)

AdwNavigationPage *carry_inspector_page_new (CarryWhyHere *why);

G_END_DECLS
