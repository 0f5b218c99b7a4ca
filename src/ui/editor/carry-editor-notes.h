/* carry-editor-notes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-editor-list.h"
#include "carry-session-progress.h"

G_BEGIN_DECLS

void carry_editor_notes_show (CarryEditorList *list, CarrySessionProgress *progress);

G_END_DECLS
