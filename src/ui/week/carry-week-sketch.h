/* carry-week-sketch.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *carry_week_sketch_new (const GDate *first, GPtrArray *sessions);

G_END_DECLS
