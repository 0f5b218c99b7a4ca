/* carry-keycaps.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_KEYCAPS (carry_keycaps_get_type ())
G_DECLARE_FINAL_TYPE (CarryKeycaps, carry_keycaps, CARRY, KEYCAPS, GtkBox)

GtkWidget *carry_keycaps_new (void);
void carry_keycaps_set_accelerators (CarryKeycaps *self, const char *const *accelerators);

G_END_DECLS
