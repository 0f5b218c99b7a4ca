/* carry-chart-ink.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_INK (carry_chart_ink_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartInk, carry_chart_ink, CARRY, CHART_INK, GtkWidget)

GtkWidget *carry_chart_ink_new (const char *css_class);
void carry_chart_ink_get_color (CarryChartInk *self, GdkRGBA *color);
float carry_chart_ink_get_width (CarryChartInk *self);

G_END_DECLS
