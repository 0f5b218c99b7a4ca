/* carry-heat-legend.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_HEAT_LEGEND (carry_heat_legend_get_type ())
G_DECLARE_FINAL_TYPE (CarryHeatLegend, carry_heat_legend, CARRY, HEAT_LEGEND, AdwBin)

G_END_DECLS
