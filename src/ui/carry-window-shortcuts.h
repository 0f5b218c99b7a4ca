/* carry-window-shortcuts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void carry_window_shortcuts_set (GtkApplication *application, gboolean on_page);

G_END_DECLS
