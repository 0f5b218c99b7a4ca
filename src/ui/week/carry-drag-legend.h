/* carry-drag-legend.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-week-places.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DRAG_LEGEND (carry_drag_legend_get_type ())
G_DECLARE_FINAL_TYPE (CarryDragLegend, carry_drag_legend, CARRY, DRAG_LEGEND, GtkWidget)

void carry_drag_legend_set_places (CarryDragLegend *self, CarryWeekPlaces *places);

G_END_DECLS
