/* carry-week-total.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_TOTAL (carry_week_total_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekTotal, carry_week_total, CARRY, WEEK_TOTAL, GtkWidget)

void carry_week_total_show (CarryWeekTotal *self, const char *value, const char *caption);
void carry_week_total_set_show_caption (CarryWeekTotal *self, gboolean show_caption);

G_END_DECLS
