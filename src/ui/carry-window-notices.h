/* carry-window-notices.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void carry_window_notices_add_toast (AdwToastOverlay *toasts, const char *title, gboolean with_undo);
void carry_window_notices_show_banner (AdwBanner *banner,
                                       const char *text,
                                       const char *button,
                                       const char *action);

G_END_DECLS
