/* carry-editor-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EDITOR_PAGE (carry_editor_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorPage, carry_editor_page, CARRY, EDITOR_PAGE, AdwNavigationPage)

AdwNavigationPage *carry_editor_page_new (CarryDiary *diary,
                                          CarryCatalogue *catalogue,
                                          CarryAthlete *athlete,
                                          CarryStrengthSession *session);
void carry_editor_page_reset (CarryEditorPage *self);
void carry_editor_page_set_focus (CarryEditorPage *self, CarryStrengthSession *after);
CarryStrengthSession *carry_editor_page_get_session (CarryEditorPage *self);
const char *carry_editor_page_get_session_id (CarryEditorPage *self);

G_END_DECLS
