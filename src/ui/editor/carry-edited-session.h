/* carry-edited-session.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-cell-text.h"
#include "carry-diary.h"
#include "carry-editor-drop.h"
#include "carry-editor-row.h"
#include "carry-strength-session.h"
#include "carry-template.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EDITED_SESSION (carry_edited_session_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditedSession, carry_edited_session, CARRY, EDITED_SESSION, GObject)

CarryEditedSession *carry_edited_session_new (CarryDiary *diary, CarryStrengthSession *session);
CarryStrengthSession *carry_edited_session_get (CarryEditedSession *self);
void carry_edited_session_reset (CarryEditedSession *self);
void carry_edited_session_set_title (CarryEditedSession *self, const char *title);
void carry_edited_session_set_item (CarryEditedSession *self,
                                    guint position,
                                    CarryItem *after,
                                    CarryCellKind cell);
void carry_edited_session_insert (CarryEditedSession *self, CarryItem *item, guint gap);
void
carry_edited_session_insert_at (CarryEditedSession *self, CarryItem *item, guint onto, CarryDropPlace place);
void
carry_edited_session_apply (CarryEditedSession *self, CarryTemplate *template, CarryCatalogue *catalogue);
void carry_edited_session_set_focus (CarryEditedSession *self, CarryStrengthSession *after);
void carry_edited_session_replace (CarryEditedSession *self, guint position, CarryItem *item);
void carry_edited_session_move (CarryEditedSession *self, guint position, guint onto, CarryDropPlace place);
gboolean carry_edited_session_command (CarryEditedSession *self,
                                       guint position,
                                       CarryRowCommand command,
                                       guint *moved_to);

G_END_DECLS
