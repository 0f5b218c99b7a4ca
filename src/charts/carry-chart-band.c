/* carry-chart-band.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-band.h"

#include "carry-chart-trace.h"

#include <math.h>

/* Longer spans end at whole pixels: nobody sees it in the midst of such a throng, and it paints more quickly. */
#define TALL 6.0f

/* What a line covers of each column of pixels. */
typedef struct
{
  int first; /* the column of the first span */
  int n;
  float *tops; /* INFINITY where there is nothing */
  float *bottoms; /* -INFINITY where there is nothing */
} Band;

static void
cover (Band *self, int column, float y)
{
  self->tops[column - self->first] = fminf (self->tops[column - self->first], y);
  self->bottoms[column - self->first] = fmaxf (self->bottoms[column - self->first], y);
}

static void
cover_segment (Band *self, const CarryTracePoint *from, const CarryTracePoint *to)
{
  const float slope = to->x > from->x ? (to->y - from->y) / (to->x - from->x) : 0.0f;

  for (int column = (int)floorf (from->x); column <= (int)floorf (to->x); column++)
    {
      const float left = fmaxf ((float)column, from->x), right = fminf ((float)column + 1.0f, to->x);

      cover (self, column, from->y + slope * (left - from->x));
      cover (self, column, from->y + slope * (right - from->x));
    }

  cover (self, (int)floorf (to->x), to->y);
}

/* Whether a column is painted: in a gap of the dashes it is not. Dashes stay with the columns. */
static gboolean
is_painted (const Band *self, int index, const float *dashes, gsize n_dashes)
{
  float period = 0.0f, at;

  if (!isfinite (self->tops[index]))
    return FALSE;
  if (n_dashes < 2)
    return TRUE;

  period = dashes[0] + dashes[1];
  at = fmodf ((float)index, period);

  return at < dashes[0];
}

static void
add_span (GskPathBuilder *builder, float column, float top, float bottom)
{
  if (bottom - top > TALL)
    top = roundf (top), bottom = roundf (bottom);

  gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (column, top, 1.0f, bottom - top));
}

/**
 * carry_chart_band_new:
 * @points: (element-type CarryTracePoint): points, from left to right
 * @stroke: how their line would be stroked
 *
 * Finds what a line of very many points covers. It looks like the stroke of the line, but is painted many
 * times as quickly, because each column of pixels has only one span.
 *
 * Returns: (transfer full): the path to fill
 */
GskPath *
carry_chart_band_new (GArray *points, const GskStroke *stroke)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  const CarryTracePoint *found = (const CarryTracePoint *)(const void *)points->data;
  const float half = gsk_stroke_get_line_width (stroke) / 2.0f;
  g_autofree float *tops = NULL;
  g_autofree float *bottoms = NULL;
  const float *dashes;
  gsize n_dashes;
  Band band;

  if (points->len == 0)
    return gsk_path_builder_free_to_path (g_steal_pointer (&builder));

  band.first = (int)floorf (found[0].x);
  band.n = (int)floorf (found[points->len - 1].x) - band.first + 1;
  band.tops = tops = g_new (float, band.n);
  band.bottoms = bottoms = g_new (float, band.n);
  for (int i = 0; i < band.n; i++)
    tops[i] = INFINITY, bottoms[i] = -INFINITY;

  for (guint i = 0; i < points->len; i++)
    if (found[i].starts)
      cover (&band, (int)floorf (found[i].x), found[i].y);
    else
      cover_segment (&band, &found[i - 1], &found[i]);

  dashes = gsk_stroke_get_dash (stroke, &n_dashes);
  for (int i = 0; i < band.n; i++)
    if (is_painted (&band, i, dashes, n_dashes))
      add_span (builder, (float)(band.first + i), tops[i] - half, bottoms[i] + half);

  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}
