/* carry-replace-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-replacements.h"

G_BEGIN_DECLS

#define CARRY_TYPE_REPLACE_DIALOG (carry_replace_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryReplaceDialog, carry_replace_dialog, CARRY, REPLACE_DIALOG, AdwDialog)

AdwDialog *carry_replace_dialog_new (const CarryReplacementQuestion *question);
guint carry_replace_dialog_get_position (CarryReplaceDialog *self);

G_END_DECLS
