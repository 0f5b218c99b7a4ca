/* carry-week-menu.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GMenuModel *carry_week_menu_new (const GDate *first);

G_END_DECLS
