/* carry-chart-look.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-look.h"

#include <math.h>

/**
 * carry_chart_look_init:
 * @self: (out): a look
 * @context: (transfer none): the fonts
 * @n_series: how many series there are; their colours are black until they are set
 *
 * Begins a look. Free it with carry_chart_look_clear().
 */
void
carry_chart_look_init (CarryChartLook *self, PangoContext *context, guint n_series)
{
  *self = (CarryChartLook){
    .context = g_object_ref (context),
    .series = g_new0 (GdkRGBA, n_series),
    .n_series = n_series,
    .line_width = CARRY_CHART_LINE_WIDTH,
  };
}

void
carry_chart_look_clear (CarryChartLook *self)
{
  g_clear_object (&self->context);
  g_clear_pointer (&self->series, g_free);
  self->n_series = 0;
}

/**
 * carry_chart_look_layout:
 * @self: a look
 * @text: (nullable): a text
 * @extents: (out): its logical size, in pixels
 *
 * Returns: (transfer full): the text, ready to be painted
 */
PangoLayout *
carry_chart_look_layout (const CarryChartLook *self, const char *text, PangoRectangle *extents)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_text (layout, text != NULL ? text : "", -1);
  pango_layout_get_pixel_extents (layout, NULL, extents);

  return layout;
}

/**
 * carry_chart_look_write:
 * @self: a look
 * @snapshot: where to paint
 * @layout: the text
 * @x: its left edge
 * @y: its upper edge
 * @color: (nullable): its colour, %NULL for that of labels
 */
void
carry_chart_look_write (const CarryChartLook *self,
                        GtkSnapshot *snapshot,
                        PangoLayout *layout,
                        float x,
                        float y,
                        const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (roundf (x), roundf (y)));
  gtk_snapshot_append_layout (snapshot, layout, color != NULL ? color : &self->text);
  gtk_snapshot_restore (snapshot);
}
