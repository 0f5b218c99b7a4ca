/* carry-canvas.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-canvas.h"

/**
 * carry_canvas_save:
 * @self: a canvas
 * @origin: where the coordinates of the following shapes begin
 * @scale: the size of their unit
 *
 * Moves and scales what follows, until carry_canvas_restore().
 */
void
carry_canvas_save (const CarryCanvas *self, const graphene_point_t *origin, float scale)
{
  if (self->snapshot != NULL)
    {
      gtk_snapshot_save (self->snapshot);
      gtk_snapshot_translate (self->snapshot, origin);
      gtk_snapshot_scale (self->snapshot, scale, scale);
      return;
    }

  cairo_save (self->cr);
  cairo_translate (self->cr, (double)origin->x, (double)origin->y);
  cairo_scale (self->cr, (double)scale, (double)scale);
}

void
carry_canvas_restore (const CarryCanvas *self)
{
  if (self->snapshot != NULL)
    gtk_snapshot_restore (self->snapshot);
  else
    cairo_restore (self->cr);
}

void
carry_canvas_fill (const CarryCanvas *self, GskPath *path, const GdkRGBA *color)
{
  if (self->snapshot != NULL)
    {
      gtk_snapshot_append_fill (self->snapshot, path, GSK_FILL_RULE_WINDING, color);
      return;
    }

  gsk_path_to_cairo (path, self->cr);
  gdk_cairo_set_source_rgba (self->cr, color);
  cairo_fill (self->cr);
}

/**
 * carry_canvas_stroke:
 * @self: a canvas
 * @path: the lines
 * @width: of the lines, in the unit of the path
 * @color: of the lines
 *
 * Draws lines with round ends and corners.
 */
void
carry_canvas_stroke (const CarryCanvas *self, GskPath *path, float width, const GdkRGBA *color)
{
  if (self->snapshot != NULL)
    {
      g_autoptr (GskStroke) stroke = gsk_stroke_new (width);

      gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
      gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
      gtk_snapshot_append_stroke (self->snapshot, path, stroke, color);
      return;
    }

  gsk_path_to_cairo (path, self->cr);
  cairo_set_line_width (self->cr, (double)width);
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (self->cr, CAIRO_LINE_JOIN_ROUND);
  gdk_cairo_set_source_rgba (self->cr, color);
  cairo_stroke (self->cr);
}

/* Only what is inside of the path is painted, until carry_canvas_pop_clip(). */
void
carry_canvas_push_clip (const CarryCanvas *self, GskPath *path)
{
  if (self->snapshot != NULL)
    {
      gtk_snapshot_push_fill (self->snapshot, path, GSK_FILL_RULE_WINDING);
      return;
    }

  cairo_save (self->cr);
  gsk_path_to_cairo (path, self->cr);
  cairo_clip (self->cr);
}

void
carry_canvas_pop_clip (const CarryCanvas *self)
{
  if (self->snapshot != NULL)
    gtk_snapshot_pop (self->snapshot);
  else
    cairo_restore (self->cr);
}

/**
 * carry_canvas_write:
 * @self: a canvas
 * @context: knows the font
 * @text: a few letters
 * @size: of the letters, in the current unit
 * @middle: the middle of the text
 * @color: of the text
 */
void
carry_canvas_write (const CarryCanvas *self,
                    PangoContext *context,
                    const char *text,
                    float size,
                    const graphene_point_t *middle,
                    const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font =
      pango_font_description_copy (pango_context_get_font_description (context));
  PangoRectangle box;
  graphene_point_t corner;

  pango_font_description_set_absolute_size (font, (double)size * PANGO_SCALE);
  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, &box, NULL);
  graphene_point_init (&corner, middle->x - ((float)box.x + (float)box.width / 2.0f) / PANGO_SCALE,
                       middle->y - ((float)box.y + (float)box.height / 2.0f) / PANGO_SCALE);

  carry_canvas_save (self, &corner, 1.0f);
  if (self->snapshot != NULL)
    {
      gtk_snapshot_append_layout (self->snapshot, layout, color);
    }
  else
    {
      gdk_cairo_set_source_rgba (self->cr, color);
      cairo_move_to (self->cr, 0, 0);
      pango_cairo_show_layout (self->cr, layout);
    }
  carry_canvas_restore (self);
}
