/* carry-canvas.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CarryCanvas:
 * @snapshot: where to paint on the screen, or %NULL
 * @cr: where to paint on paper, or %NULL
 *
 * Where shapes are painted; just one of the two is set. Lives on the stack, borrows what it holds.
 */
typedef struct
{
  GtkSnapshot *snapshot;
  cairo_t *cr;
} CarryCanvas;

void carry_canvas_save (const CarryCanvas *self, const graphene_point_t *origin, float scale);
void carry_canvas_restore (const CarryCanvas *self);
void carry_canvas_fill (const CarryCanvas *self, GskPath *path, const GdkRGBA *color);
void carry_canvas_stroke (const CarryCanvas *self, GskPath *path, float width, const GdkRGBA *color);
void carry_canvas_push_clip (const CarryCanvas *self, GskPath *path);
void carry_canvas_pop_clip (const CarryCanvas *self);
void carry_canvas_write (const CarryCanvas *self,
                         PangoContext *context,
                         const char *text,
                         float size,
                         const graphene_point_t *middle,
                         const GdkRGBA *color);

G_END_DECLS
