/* carry-trouble-window.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *carry_trouble_window_new (AdwApplication *application, GFile *file, const char *reason);

G_END_DECLS
