/* carry-health-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_HEALTH_PAGE (carry_health_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryHealthPage, carry_health_page, CARRY, HEALTH_PAGE, AdwPreferencesPage)

void carry_health_page_bind (CarryHealthPage *self, CarryAthlete *athlete);

G_END_DECLS
