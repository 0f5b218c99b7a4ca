/* carry-drag-escape.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void carry_drag_escape_add (GtkDragSource *source);

G_END_DECLS
