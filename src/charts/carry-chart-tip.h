/* carry-chart-tip.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *carry_chart_tip_new (void);
void carry_chart_tip_set_text (GtkWidget *tip, const char *text);
void carry_chart_tip_allocate (GtkWidget *tip, const CarryChartLayout *layout, guint item, int most);

G_END_DECLS
