/* carry-equipment-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EQUIPMENT_PAGE (carry_equipment_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryEquipmentPage, carry_equipment_page, CARRY, EQUIPMENT_PAGE, AdwPreferencesPage)

void carry_equipment_page_bind (CarryEquipmentPage *self, CarryAthlete *athlete);

G_END_DECLS
