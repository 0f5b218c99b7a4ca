/* carry-chart-domain.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryChartDomain:
 * @least: where the numbers begin
 * @greatest: where they end, greater than @least
 * @closest: the shortest stretch that may be shown
 * @lo: where the stretch that is shown begins
 * @hi: where it ends
 *
 * Which part of the horizontal axis is seen, in items or days. A plain value.
 */
typedef struct
{
  double least;
  double greatest;
  double closest;
  double lo;
  double hi;
} CarryChartDomain;

CarryChartDomain carry_chart_domain_of (double least, double greatest, double closest);
CarryChartDomain carry_chart_domain_with_ends (const CarryChartDomain *self, double least, double greatest);
CarryChartDomain carry_chart_domain_panned (const CarryChartDomain *self, double by);
CarryChartDomain carry_chart_domain_zoomed (const CarryChartDomain *self, double around, double factor);
CarryChartDomain carry_chart_domain_showing (const CarryChartDomain *self, double x, double margin);
gboolean carry_chart_domain_is_whole (const CarryChartDomain *self);

G_END_DECLS
