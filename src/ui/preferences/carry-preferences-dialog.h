/* carry-preferences-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PREFERENCES_DIALOG (carry_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    CarryPreferencesDialog, carry_preferences_dialog, CARRY, PREFERENCES_DIALOG, AdwPreferencesDialog)

AdwDialog *carry_preferences_dialog_new (CarryAthlete *athlete);

G_END_DECLS
