/* carry-dialog-shortcuts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void carry_dialog_shortcuts_attach (AdwApplicationWindow *window);

G_END_DECLS
