/* carry-figure.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-drawing.h"
#include "carry-figure-theme.h"
#include "carry-movement.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The moment that carry_figure_draw() and the paintable use for the pose of the thumbnail. */
#define CARRY_FIGURE_AT_THUMBNAIL (-1.0)

/**
 * CarryFigureView:
 * @CARRY_FIGURE_VIEW_BEST: the view that shows this exercise best, usually three quarters
 * @CARRY_FIGURE_VIEW_SIDE: from the figure's right
 * @CARRY_FIGURE_VIEW_FRONT: from the front
 * @CARRY_FIGURE_VIEW_BACK: from behind
 * @CARRY_FIGURE_VIEW_THREE_QUARTERS: between the right side and the front, from a little above
 */
typedef enum
{
  CARRY_FIGURE_VIEW_BEST,
  CARRY_FIGURE_VIEW_SIDE,
  CARRY_FIGURE_VIEW_FRONT,
  CARRY_FIGURE_VIEW_BACK,
  CARRY_FIGURE_VIEW_THREE_QUARTERS,
} CarryFigureView;

#define CARRY_TYPE_FIGURE_VIEW (carry_figure_view_get_type ())
GType carry_figure_view_get_type (void);

gboolean carry_figure_are_read (void);
void carry_figure_read_ahead (void);
gboolean carry_figure_exists (const char *name);
const char *const *carry_figure_get_names (void);
const CarryMovement *carry_figure_get (const char *name);
CarryDrawing *carry_figure_compose (const CarryMovement *movement, double t, CarryFigureView view);
gboolean carry_figure_get_bounds (
    const CarryMovement *movement, double t, CarryFigureView view, gboolean whole_movement, CarryBox *bounds);
void carry_figure_draw (cairo_t *cr,
                        const char *name,
                        double t,
                        CarryFigureTheme theme,
                        double x,
                        double y,
                        double width,
                        double height);

G_END_DECLS
