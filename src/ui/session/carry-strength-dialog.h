/* carry-strength-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_STRENGTH_DIALOG (carry_strength_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryStrengthDialog, carry_strength_dialog, CARRY, STRENGTH_DIALOG, AdwDialog)

AdwDialog *carry_strength_dialog_new (CarryAthlete *athlete, CarryStrengthSession *session);

G_END_DECLS
