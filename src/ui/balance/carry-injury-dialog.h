/* carry-injury-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-injury-coverage.h"

G_BEGIN_DECLS

#define CARRY_TYPE_INJURY_DIALOG (carry_injury_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryInjuryDialog, carry_injury_dialog, CARRY, INJURY_DIALOG, AdwDialog)

AdwDialog *carry_injury_dialog_new (CarryInjuryCoverage *coverage);

G_END_DECLS
