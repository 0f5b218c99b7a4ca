/* carry-pause-mark.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-day.h"

G_BEGIN_DECLS

void carry_pause_mark_follow (GtkWidget *widget, CarryDay *day, GtkLabel *word);

G_END_DECLS
