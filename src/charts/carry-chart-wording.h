/* carry-chart-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"

G_BEGIN_DECLS

char *carry_chart_dup_heading (CarryChartData *self, guint position);
char *carry_chart_describe (CarryChartData *self, guint position);

G_END_DECLS
