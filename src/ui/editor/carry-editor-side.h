/* carry-editor-side.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EDITOR_SIDE (carry_editor_side_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorSide, carry_editor_side, CARRY, EDITOR_SIDE, GtkWidget)

void carry_editor_side_show (CarryEditorSide *self, CarryStrengthSession *session, guint limit);
void carry_editor_side_preview (CarryEditorSide *self, CarryExercise *exercise);
void carry_editor_side_set_freshness (CarryEditorSide *self, const char *text);

G_END_DECLS
