/* carry-freshness-plot.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-freshness-curve.h"

G_BEGIN_DECLS

#define CARRY_FRESHNESS_NO_MINUTE -1

#define CARRY_TYPE_FRESHNESS_PLOT (carry_freshness_plot_get_type ())
G_DECLARE_FINAL_TYPE (CarryFreshnessPlot, carry_freshness_plot, CARRY, FRESHNESS_PLOT, GtkWidget)

void carry_freshness_plot_set_curve (CarryFreshnessPlot *self, const CarryFreshnessCurve *curve);
void carry_freshness_plot_set_ghost (CarryFreshnessPlot *self, const CarryFreshnessCurve *ghost);
void carry_freshness_plot_set_now (CarryFreshnessPlot *self, int minute);
void carry_freshness_plot_set_cursor (CarryFreshnessPlot *self, int minute);
CarryFreshnessFrame carry_freshness_plot_get_frame (CarryFreshnessPlot *self);

G_END_DECLS
