/* carry-window-regions.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void carry_window_regions_add (GtkWindow *window, GtkWidget *const *parts);

G_END_DECLS
