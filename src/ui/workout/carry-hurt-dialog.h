/* carry-hurt-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-pain-gate.h"

G_BEGIN_DECLS

#define CARRY_TYPE_HURT_DIALOG (carry_hurt_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryHurtDialog, carry_hurt_dialog, CARRY, HURT_DIALOG, AdwDialog)

AdwDialog *carry_hurt_dialog_new (CarryExercise *exercise,
                                  guint sets_left,
                                  CarryCatalogue *catalogue,
                                  CarryAthlete *athlete);
const char *carry_hurt_get_word (int pain);

G_END_DECLS
