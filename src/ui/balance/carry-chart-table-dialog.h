/* carry-chart-table-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-chart.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_TABLE_DIALOG (carry_chart_table_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartTableDialog, carry_chart_table_dialog, CARRY, CHART_TABLE_DIALOG, AdwDialog)

AdwDialog *carry_chart_table_dialog_new (CarryChart *chart);
AdwDialog *carry_chart_table_dialog_new_with_table (const char *title, GtkWidget *table);

G_END_DECLS
