/* carry-chart-scene.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-frame.h"

G_BEGIN_DECLS

void carry_chart_scene_arrange (CarryChartFrame *self,
                                CarryChartData *data,
                                const CarryChartLook *look,
                                const CarryChartDomain *domain,
                                int width,
                                int height,
                                gboolean names_lines);
void carry_chart_scene_snapshot (const CarryChartFrame *self, GtkSnapshot *snapshot);
void carry_chart_scene_snapshot_band (const CarryChartFrame *self, GtkSnapshot *snapshot, guint item);

G_END_DECLS
