/* carry-dots.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_DOTS (carry_dots_get_type ())
G_DECLARE_FINAL_TYPE (CarryDots, carry_dots, CARRY, DOTS, GtkBox)

void carry_dots_set_value (CarryDots *self, guint value);

G_END_DECLS
