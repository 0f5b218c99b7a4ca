/* carry-dose-steppers.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-cell-text.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DOSE_STEPPERS (carry_dose_steppers_get_type ())
G_DECLARE_FINAL_TYPE (CarryDoseSteppers, carry_dose_steppers, CARRY, DOSE_STEPPERS, AdwBin)

GtkWidget *carry_dose_steppers_new (CarryCellKind kind, CarryAthlete *athlete);
void carry_dose_steppers_set_item (CarryDoseSteppers *self, CarryItem *item);

G_END_DECLS
