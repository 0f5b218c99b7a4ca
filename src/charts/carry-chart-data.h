/* carry-chart-data.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-series.h"

G_BEGIN_DECLS

/**
 * CarryChartText:
 * @CARRY_CHART_TEXT_LABEL: what stands at an item on the axis, where items have no days
 * @CARRY_CHART_TEXT_HEADING: what an item is called in a table and before its numbers
 * @CARRY_CHART_TEXT_DESCRIPTION: everything about the item, the first line being its heading
 *
 * What a chart can write of an item.
 */
typedef enum
{
  CARRY_CHART_TEXT_LABEL,
  CARRY_CHART_TEXT_HEADING,
  CARRY_CHART_TEXT_DESCRIPTION,
} CarryChartText;

#define CARRY_N_CHART_TEXTS 3u

#define CARRY_TYPE_CHART_DATA (carry_chart_data_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartData, carry_chart_data, CARRY, CHART_DATA, GObject)

CarryChartData *carry_chart_data_new (void);

void carry_chart_data_set_model (CarryChartData *self, GListModel *model);
GListModel *carry_chart_data_get_model (CarryChartData *self);
guint carry_chart_data_get_n_items (CarryChartData *self);

void carry_chart_data_add_series (CarryChartData *self, CarryChartSeries *series);
GListModel *carry_chart_data_get_series (CarryChartData *self);
guint carry_chart_data_get_n_series (CarryChartData *self);
CarryChartSeries *carry_chart_data_get_nth_series (CarryChartData *self, guint series);

void carry_chart_data_set_day (CarryChartData *self, GtkExpression *expression);
const double *carry_chart_data_get_days (CarryChartData *self);
GDateWeekday carry_chart_data_get_week_start (CarryChartData *self);

void carry_chart_data_set_text (CarryChartData *self, CarryChartText text, GtkExpression *expression);
char *carry_chart_data_dup_text (CarryChartData *self, CarryChartText text, guint position);

void carry_chart_data_set_dimmed (CarryChartData *self, GtkExpression *expression);
gboolean carry_chart_data_is_dimmed (CarryChartData *self, guint position);

void carry_chart_data_set_events (CarryChartData *self, GListModel *events);
GListModel *carry_chart_data_get_events (CarryChartData *self);

G_END_DECLS
