/* carry-niggle-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-check-in.h"

G_BEGIN_DECLS

#define CARRY_TYPE_NIGGLE_DIALOG (carry_niggle_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryNiggleDialog, carry_niggle_dialog, CARRY, NIGGLE_DIALOG, AdwDialog)

AdwDialog *carry_niggle_dialog_new (const CarryCheckIn *said);

G_END_DECLS
