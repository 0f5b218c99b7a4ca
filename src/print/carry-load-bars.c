/* carry-load-bars.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-load-bars.h"

#include <glib/gi18n.h>

#include <math.h>

/* Points. */
#define LABEL_GAP 2.0
#define SEAM 1.0
#define SLACK 0.5
#define BASE_STROKE 1.0

#define BAR_SHARE 0.52 /* of what one week has */
#define THIN_BAR_SHARE 0.72 /* the same where weeks are narrow */
#define THIN_BELOW 40.0 /* points a week */
#define MOST_STEPS 5.0

static double
get_text_line (void)
{
  return carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL);
}

/**
 * carry_load_bars_get_height:
 * @bars: of the highest bar, in points
 *
 * Returns: of the chart with what is written above and below, in points
 */
double
carry_load_bars_get_height (double bars)
{
  return bars + 2 * (get_text_line () + LABEL_GAP);
}

/**
 * carry_load_bars_get_step:
 * @most: the largest value, above 0
 *
 * Returns: from one line of the scale to the next: 1, 2 or 5 times a power of ten, at most five of them
 */
double
carry_load_bars_get_step (double most)
{
  const double raw = most / MOST_STEPS;
  const double power = pow (10, floor (log10 (raw)));
  const double factor = raw / power;

  if (factor <= 1)
    return power;
  if (factor <= 2)
    return 2 * power;

  return factor <= 5 ? 5 * power : 10 * power;
}

const char *
carry_load_bars_get_legend (const CarrySheetFlow *flow)
{
  return flow->options->greys ? _ ("gray: running, black: strength")
                              : _ ("hatched: running, black: strength");
}

typedef struct
{
  CarrySheetFlow *flow;
  double x;      /* of the first week, after the numbers of the scale */
  double pitch;  /* from one week to the next */
  double bar;    /* width of a bar */
  double base;   /* lower edge of the bars */
  double scale;  /* points per AU */
} Chart;

static double
get_total (const CarryLoadBar *bar)
{
  return bar->run + bar->strength;
}

static char *
format_load (double load)
{
  return g_strdup_printf ("%.0f", load);
}

/* How wide a line at @y stops for a bar or for what is written above it; 0 where it runs over both. */
static double
get_hole (const Chart *self, const CarryLoadBar *bar, double y)
{
  const double top = self->base - get_total (bar) * self->scale;
  g_autofree char *value = format_load (get_total (bar));

  if (get_total (bar) <= 0 || y < top - LABEL_GAP - get_text_line () - SLACK)
    return 0;
  if (y >= top - SLACK)
    return self->bar;

  return MIN (self->bar,
              carry_sheet_flow_measure (self->flow, value, CARRY_SHEET_STYLE_DETAIL) + 2 * LABEL_GAP);
}

/* Between the bars only, so that nothing runs through them or what is written above them. */
static void
add_scale (const Chart *self, const CarryLoadBar *bars, guint n_bars, double value)
{
  const double y = self->base - value * self->scale;
  double start = self->x;

  for (guint i = 0; i < n_bars; i++)
    {
      const double middle = self->x + (i + 0.5) * self->pitch;
      const double hole = get_hole (self, &bars[i], y);

      if (hole <= 0)
        continue;
      carry_sheet_page_add_line (self->flow->page, start, y, middle - hole / 2, y, CARRY_SHEET_HAIRLINE,
                                 CARRY_SHEET_INK_MIDDLE);
      start = middle + hole / 2;
    }

  carry_sheet_page_add_line (self->flow->page, start, y, self->x + n_bars * self->pitch, y,
                             CARRY_SHEET_HAIRLINE, CARRY_SHEET_INK_MIDDLE);
}

static void
add_text (const Chart *self, double x, double y, double width, CarrySheetStyle style, const char *text)
{
  if (text == NULL || carry_sheet_flow_measure (self->flow, text, style) + SLACK > width)
    return;

  carry_sheet_page_add_text (self->flow->page, x, y, width, style, text)->align = CARRY_SHEET_ALIGN_CENTER;
}

static void
add_bar (const Chart *self, const CarryLoadBar *bar, double x)
{
  const double run = bar->run * self->scale, strength = bar->strength * self->scale;
  const double left = x + (self->pitch - self->bar) / 2;
  const double top = self->base - run - strength;
  g_autofree char *value = format_load (get_total (bar));

  if (run > 0)
    carry_sheet_page_add_fill (self->flow->page, left, self->base - run, self->bar, run,
                               CARRY_SHEET_INK_MIDDLE);
  if (strength > SEAM)
    carry_sheet_page_add_fill (self->flow->page, left, top, self->bar, strength - (run > 0 ? SEAM : 0),
                               CARRY_SHEET_INK_BLACK);
  if (run + strength > 0)
    {
      /* No wider than the hole that the lines leave for it. */
      const double width =
          carry_sheet_flow_measure (self->flow, value, CARRY_SHEET_STYLE_DETAIL) + 2 * LABEL_GAP;
      const double room = MIN (width, self->bar);

      add_text (self, left + (self->bar - room) / 2, top - LABEL_GAP - get_text_line (), room,
                CARRY_SHEET_STYLE_DETAIL, value);
    }
}

/* The largest load, at least 1 AU. */
double
carry_load_bars_find_most (const CarryLoadBar *bars, guint n_bars)
{
  double most = 1;

  for (guint i = 0; i < n_bars; i++)
    most = MAX (most, get_total (&bars[i]));

  return most;
}

/* What the numbers of the scale take, in points. */
double
carry_load_bars_measure_numbers (const CarrySheetFlow *flow, double most)
{
  g_autofree char *widest = format_load (most);

  return carry_sheet_flow_measure (flow, widest, CARRY_SHEET_STYLE_HEADER) + SLACK + 2 * LABEL_GAP;
}

static void
add_number (const Chart *self, double value, double x, double width)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADER);
  g_autofree char *text = format_load (value);
  CarrySheetBox *box =
      carry_sheet_page_add_text (self->flow->page, x, self->base - value * self->scale - line / 2,
                                 width - LABEL_GAP, CARRY_SHEET_STYLE_HEADER, text);

  box->align = CARRY_SHEET_ALIGN_END;
  box->ink = CARRY_SHEET_INK_TEXT;
}

/**
 * carry_load_bars_add:
 * @flow: the flow
 * @chart: the chart
 *
 * Adds a chart of the weekly load: running below, strength on top of it. Weeks so narrow that their numbers have no
 * room have none.
 */
void
carry_load_bars_add (CarrySheetFlow *flow, const CarryLoadChart *chart)
{
  const double step = carry_load_bars_get_step (chart->most);
  const double pitch = (chart->width - chart->numbers) / chart->n_bars;
  const Chart self = {
    .flow = flow,
    .x = chart->x + chart->numbers,
    .pitch = pitch,
    .bar = pitch * (pitch < THIN_BELOW ? THIN_BAR_SHARE : BAR_SHARE),
    .base = flow->y + LABEL_GAP + get_text_line () + chart->height,
    .scale = chart->height / chart->most,
  };

  for (guint i = 1; i * step <= chart->most; i++)
    {
      add_number (&self, i * step, chart->x, chart->numbers);
      add_scale (&self, chart->bars, chart->n_bars, i * step);
    }

  for (guint i = 0; i < chart->n_bars; i++)
    {
      add_bar (&self, &chart->bars[i], self.x + i * pitch);
      add_text (&self, self.x + i * pitch, self.base + LABEL_GAP, pitch, CARRY_SHEET_STYLE_DETAIL,
                chart->bars[i].label);
    }

  carry_sheet_page_add_line (flow->page, self.x, self.base, chart->x + chart->width, self.base, BASE_STROKE,
                             CARRY_SHEET_INK_BLACK);
  flow->y += carry_load_bars_get_height (chart->height);
}
