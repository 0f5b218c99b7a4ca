/* carry-chart-band.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gsk/gsk.h>

G_BEGIN_DECLS

GskPath *carry_chart_band_new (GArray *points, const GskStroke *stroke);

G_END_DECLS
