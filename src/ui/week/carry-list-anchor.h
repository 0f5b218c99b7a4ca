/* carry-list-anchor.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_LIST_ANCHOR (carry_list_anchor_get_type ())
G_DECLARE_FINAL_TYPE (CarryListAnchor, carry_list_anchor, CARRY, LIST_ANCHOR, GObject)

CarryListAnchor *carry_list_anchor_new (GtkWidget *list);
void carry_list_anchor_hold (CarryListAnchor *self, GtkWidget *child);
void carry_list_anchor_settle (CarryListAnchor *self);
void carry_list_anchor_forget (CarryListAnchor *self);

G_END_DECLS
