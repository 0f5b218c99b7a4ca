/* carry-pause-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-pause.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PAUSE_DIALOG (carry_pause_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryPauseDialog, carry_pause_dialog, CARRY, PAUSE_DIALOG, AdwDialog)

AdwDialog *carry_pause_dialog_new (const GDate *today);

G_END_DECLS
