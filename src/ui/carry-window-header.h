/* carry-window-header.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_WINDOW_HEADER (carry_window_header_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindowHeader, carry_window_header, CARRY, WINDOW_HEADER, AdwBin)

void carry_window_header_set_title (CarryWindowHeader *self, const char *title, const char *subtitle);
void carry_window_header_set_steps (CarryWindowHeader *self, const char *undo, const char *redo);

G_END_DECLS
