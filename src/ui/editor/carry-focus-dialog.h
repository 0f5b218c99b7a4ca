/* carry-focus-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-strength-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * CarryFocusOffer:
 * @kind: what a session shall be for
 * @filled: (nullable): the session filled anew, or %NULL where that cannot be
 * @kept: (nullable): the session with its exercises and other doses, or %NULL where those make none of the kind
 * @athlete: the runner, whose units and implements weights are said in
 *
 * What can become of a session. Nothing is owned.
 */
typedef struct
{
  CarryStrengthKind kind;
  CarryStrengthSession *filled;
  CarryStrengthSession *kept;
  CarryAthlete *athlete;
} CarryFocusOffer;

#define CARRY_TYPE_FOCUS_DIALOG (carry_focus_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryFocusDialog, carry_focus_dialog, CARRY, FOCUS_DIALOG, AdwAlertDialog)

AdwDialog *carry_focus_dialog_new (CarryStrengthSession *session, const CarryFocusOffer *offer);

G_END_DECLS
