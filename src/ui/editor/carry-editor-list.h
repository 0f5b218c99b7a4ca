/* carry-editor-list.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-editor-drop.h"
#include "carry-editor-row.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EDITOR_LIST (carry_editor_list_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorList, carry_editor_list, CARRY, EDITOR_LIST, GtkWidget)

void carry_editor_list_set_runner (CarryEditorList *self, CarryDiary *diary, CarryAthlete *athlete);
void carry_editor_list_set_view (CarryEditorList *self, CarryLoadView view);
void carry_editor_list_forget_loads (CarryEditorList *self);
CarryLoadGauge *carry_editor_list_get_gauge (CarryEditorList *self, CarryExercise *exercise);
void carry_editor_list_set_session (CarryEditorList *self, CarryStrengthSession *session);
guint carry_editor_list_get_n_rows (CarryEditorList *self);
CarryEditorRow *carry_editor_list_get_row (CarryEditorList *self, guint position);
void carry_editor_list_focus (CarryEditorList *self, guint position, CarryCellKind kind);

G_END_DECLS
