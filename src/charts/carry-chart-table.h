/* carry-chart-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *carry_chart_table_new (CarryChartData *data, const char *heading);
char *carry_chart_table_dup_text (CarryChartData *data, const char *heading);

G_END_DECLS
