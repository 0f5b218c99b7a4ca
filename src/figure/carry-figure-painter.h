/* carry-figure-painter.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-drawing.h"
#include "carry-figure-theme.h"

#include <cairo.h>

G_BEGIN_DECLS

void carry_figure_paint (cairo_t *cr,
                         const CarryDrawing *drawing,
                         const CarryBox *bounds,
                         CarryFigureTheme theme,
                         const GdkRGBA *highlight,
                         double width,
                         double height);

G_END_DECLS
