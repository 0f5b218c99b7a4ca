/* carry-dose-group.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-prescription.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DOSE_GROUP (carry_dose_group_get_type ())
G_DECLARE_FINAL_TYPE (CarryDoseGroup, carry_dose_group, CARRY, DOSE_GROUP, AdwPreferencesGroup)

CarryPrescription *carry_dose_group_get_prescription (CarryDoseGroup *self);
void carry_dose_group_set_prescription (CarryDoseGroup *self, CarryPrescription *prescription);

G_END_DECLS
