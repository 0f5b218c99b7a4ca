/* carry-move-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-week-places.h"

G_BEGIN_DECLS

#define CARRY_TYPE_MOVE_DIALOG (carry_move_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryMoveDialog, carry_move_dialog, CARRY, MOVE_DIALOG, AdwDialog)

AdwDialog *carry_move_dialog_new (CarryWeekPlaces *places);

G_END_DECLS
