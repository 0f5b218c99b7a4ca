/* carry-window-regions.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean carry_window_regions_go (GtkWidget *const *regions, gsize n_regions, int steps);

G_END_DECLS
