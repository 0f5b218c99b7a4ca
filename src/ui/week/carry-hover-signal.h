/* carry-hover-signal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void carry_hover_signal_install (GtkWidgetClass *klass);
void carry_hover_signal_watch (GtkWidget *widget);

G_END_DECLS
