/* carry-shortcut-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_SHORTCUT_ROW (carry_shortcut_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryShortcutRow, carry_shortcut_row, CARRY, SHORTCUT_ROW, AdwActionRow)

GtkWidget *carry_shortcut_row_new (const char *title, const char *const *accelerators);
GtkWidget *carry_shortcut_row_new_for_action (const char *title, const char *action);

G_END_DECLS
