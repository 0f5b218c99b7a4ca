/* carry-editor-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-window.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EDITOR_CONTROLLER (carry_editor_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorController, carry_editor_controller, CARRY, EDITOR_CONTROLLER, GObject)

CarryEditorController *carry_editor_controller_new (CarryWindow *window,
                                                    CarryDiary *diary,
                                                    CarryCatalogue *catalogue,
                                                    CarryAthlete *athlete);
void carry_editor_controller_reset (CarryEditorController *self);
void carry_editor_controller_open (CarryEditorController *self, const char *id);

G_END_DECLS
