/* carry-board-drag.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GObject *carry_board_dup_dragged (GdkDrag *drag);

G_END_DECLS
