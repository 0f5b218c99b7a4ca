/* carry-session-when-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_WHEN_DIALOG (carry_session_when_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    CarrySessionWhenDialog, carry_session_when_dialog, CARRY, SESSION_WHEN_DIALOG, AdwDialog)

AdwDialog *carry_session_when_dialog_new (CarrySession *session);

G_END_DECLS
