/* carry-editor-header.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_EDITOR_HEADER (carry_editor_header_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorHeader, carry_editor_header, CARRY, EDITOR_HEADER, AdwBin)

void
carry_editor_header_show (CarryEditorHeader *self, const char *title, const char *subtitle, gboolean logged);

G_END_DECLS
