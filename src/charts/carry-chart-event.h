/* carry-chart-event.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_EVENT (carry_chart_event_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartEvent, carry_chart_event, CARRY, CHART_EVENT, GObject)

CarryChartEvent *carry_chart_event_new (double x, const char *title);
double carry_chart_event_get_x (CarryChartEvent *self);
const char *carry_chart_event_get_title (CarryChartEvent *self);

G_END_DECLS
