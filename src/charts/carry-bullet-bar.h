/* carry-bullet-bar.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_BULLET_BAR (carry_bullet_bar_get_type ())
G_DECLARE_FINAL_TYPE (CarryBulletBar, carry_bullet_bar, CARRY, BULLET_BAR, GtkWidget)

GtkWidget *carry_bullet_bar_new (void);

G_END_DECLS
