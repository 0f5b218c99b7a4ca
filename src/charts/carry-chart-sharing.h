/* carry-chart-sharing.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-export.h"

G_BEGIN_DECLS

void carry_chart_sharing_copy_picture (GtkWidget *widget, const CarryChartPicture *picture);
void carry_chart_sharing_copy_numbers (GtkWidget *widget, CarryChartData *data, const char *item_name);
void carry_chart_sharing_save_picture (GtkWidget *widget, const CarryChartPicture *picture);
GtkWidget *carry_chart_sharing_add_menu (GtkWidget *widget, gboolean with_table);

G_END_DECLS
