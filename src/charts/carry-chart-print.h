/* carry-chart-print.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"
#include "carry-chart-look.h"

G_BEGIN_DECLS

void carry_chart_look_init_print (CarryChartLook *self, PangoContext *context, CarryChartData *data);

G_END_DECLS
