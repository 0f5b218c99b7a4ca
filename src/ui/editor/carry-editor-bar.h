/* carry-editor-bar.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-load-gauge.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EDITOR_BAR (carry_editor_bar_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorBar, carry_editor_bar, CARRY, EDITOR_BAR, GtkWidget)

void carry_editor_bar_set_units (CarryEditorBar *self, CarryUnits units);
void carry_editor_bar_set_session (CarryEditorBar *self, CarryStrengthSession *session);
CarryLoadView carry_editor_bar_get_view (CarryEditorBar *self);

G_END_DECLS
