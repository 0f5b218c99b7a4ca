/* carry-edge-scroll.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_EDGE_SCROLL (carry_edge_scroll_get_type ())
G_DECLARE_FINAL_TYPE (CarryEdgeScroll, carry_edge_scroll, CARRY, EDGE_SCROLL, GObject)

CarryEdgeScroll *carry_edge_scroll_new (GtkScrolledWindow *window);
void carry_edge_scroll_add (GtkScrolledWindow *window);
double carry_edge_scroll_get_speed (double position, double length);

G_END_DECLS
