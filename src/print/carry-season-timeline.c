/* carry-season-timeline.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-season-timeline.h"

#include "carry-load-bars.h"

#include <glib/gi18n.h>

#include <math.h>

/* Points. */
#define LEAST_WEEK 12.5
#define MONTH 13.0
#define PHASE 20.0
#define PHASE_PADDING 3.0
#define ROW 13.0
#define CHART 120.0
#define LOW_CHART 70.0
#define BAND_GAP 12.0
#define LABEL_GAP 6.0
#define FRAME 0.5
#define SLACK 0.5

/* The weeks of a season on one line across the page. */
typedef struct
{
  CarrySheetFlow *flow;
  const CarrySeasonContent *season;
  guint first;
  guint n_weeks;
  double labels; /* width of the words at the start */
  double week;   /* width of a week */
  double chart;  /* height of the highest bar */
  double most;   /* AU */
} Band;

static const CarrySeasonColumn *
get_week (const Band *self, guint i)
{
  return self->season->weeks->pdata[self->first + i];
}

static double
get_x (const Band *self, guint i)
{
  return self->flow->left + self->labels + i * self->week;
}

static void
add_label (const Band *self, const char *text, double height)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL);

  carry_sheet_page_add_text (self->flow->page, self->flow->left, self->flow->y + (height - line) / 2,
                             self->labels - LABEL_GAP, CARRY_SHEET_STYLE_DETAIL, text)
      ->ink = CARRY_SHEET_INK_TEXT;
}

/* Where the next month begins, or the end of the line. */
static double
find_month_end (const Band *self, guint i)
{
  for (guint next = i + 1; next < self->n_weeks; next++)
    if (get_week (self, next)->month != NULL)
      return get_x (self, next);

  return get_x (self, self->n_weeks);
}

static void
add_months (const Band *self)
{
  const CarrySheetStyle style = CARRY_SHEET_STYLE_STRONG;
  CarrySheetFlow *flow = self->flow;

  for (guint i = 0; i < self->n_weeks; i++)
    {
      const char *month = get_week (self, i)->month;
      const double x = get_x (self, i);
      const double room = find_month_end (self, i) - x - LABEL_GAP / 2;

      if (month != NULL && carry_sheet_flow_measure (flow, month, style) + SLACK > room)
        month = get_week (self, i)->short_month;
      if (month == NULL || carry_sheet_flow_measure (flow, month, style) + SLACK > room)
        continue;
      carry_sheet_page_add_text (flow->page, x, flow->y, room, style, month);
    }

  flow->y += MONTH;
}

/* Every other phase stands on grey; its name is there if it has room. */
static void
add_phases (const Band *self)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG);
  CarrySheetFlow *flow = self->flow;

  add_label (self, _ ("Phase"), PHASE);
  for (guint i = 0; i < self->n_weeks;)
    {
      const guint phase = get_week (self, i)->phase;
      const CarrySeasonLine *described = self->season->phases->pdata[phase];
      const double x = get_x (self, i);
      double width;

      while (i < self->n_weeks && get_week (self, i)->phase == phase)
        i++;
      width = get_x (self, i) - x;
      if (phase % 2 == 0)
        carry_sheet_page_add_fill (flow->page, x, flow->y, width, PHASE, CARRY_SHEET_INK_LIGHT);
      carry_sheet_page_add_frame (flow->page, x, flow->y, width, PHASE, FRAME);
      if (carry_sheet_flow_measure (flow, described->label, CARRY_SHEET_STYLE_STRONG) + SLACK <=
          width - 2 * PHASE_PADDING)
        carry_sheet_page_add_text (flow->page, x + PHASE_PADDING, flow->y + (PHASE - line) / 2,
                                   width - 2 * PHASE_PADDING, CARRY_SHEET_STYLE_STRONG, described->label)
            ->align = CARRY_SHEET_ALIGN_CENTER;
    }

  flow->y += PHASE;
}

static void
add_number (const Band *self, guint i, CarrySheetStyle style, const char *text)
{
  CarrySheetFlow *flow = self->flow;

  if (text == NULL || carry_sheet_flow_measure (flow, text, style) > self->week)
    return;

  carry_sheet_page_add_text (flow->page, get_x (self, i),
                             flow->y + (ROW - carry_sheet_style_get_line (style)) / 2, self->week, style,
                             text)
      ->align = CARRY_SHEET_ALIGN_CENTER;
}

static void
add_races (const Band *self)
{
  const double size = MIN (ROW - 2, self->week - 1);
  CarrySheetFlow *flow = self->flow;

  add_label (self, _ ("Race"), ROW);
  for (guint i = 0; i < self->n_weeks; i++)
    if (get_week (self, i)->race != NULL)
      carry_sheet_page_add_label (flow->page, get_x (self, i) + (self->week - size) / 2,
                                  flow->y + (ROW - size) / 2, size, size, CARRY_SHEET_STYLE_STRONG,
                                  get_week (self, i)->race);

  flow->y += ROW;
}

static void
add_load (const Band *self)
{
  g_autofree CarryLoadBar *bars = g_new0 (CarryLoadBar, self->n_weeks);
  CarrySheetFlow *flow = self->flow;
  const CarryLoadChart chart = {
    .bars = bars,
    .n_bars = self->n_weeks,
    .x = flow->left,
    .width = self->labels + self->n_weeks * self->week,
    .numbers = self->labels,
    .height = self->chart,
    .most = self->most,
  };

  for (guint i = 0; i < self->n_weeks; i++)
    bars[i] = (CarryLoadBar){ get_week (self, i)->number, get_week (self, i)->run_load,
                              get_week (self, i)->strength_load };

  for (guint i = 0; i < self->n_weeks; i++)
    if (get_week (self, i)->current)
      carry_sheet_page_add_fill (flow->page, get_x (self, i), flow->y, self->week,
                                 carry_load_bars_get_height (self->chart), CARRY_SHEET_INK_LIGHT);
  carry_load_bars_add (flow, &chart);
}

static void
add_sessions (const Band *self)
{
  CarrySheetFlow *flow = self->flow;

  add_label (self, _ ("Strength"), ROW);
  for (guint i = 0; i < self->n_weeks; i++)
    add_number (self, i, get_week (self, i)->deload ? CARRY_SHEET_STYLE_DETAIL : CARRY_SHEET_STYLE_STRONG,
                get_week (self, i)->sessions);
  flow->y += ROW;

  add_label (self, _ ("Deload"), ROW);
  for (guint i = 0; i < self->n_weeks; i++)
    if (get_week (self, i)->deload)
      add_number (self, i, CARRY_SHEET_STYLE_STRONG, "↓");
  flow->y += ROW;
}

static double
get_band_height (const Band *self)
{
  return MONTH + PHASE + ROW + carry_load_bars_get_height (self->chart) + 2 * ROW + BAND_GAP;
}

static double
measure_labels (const CarrySheetFlow *flow, double most)
{
  const char *words[] = { _ ("Phase"), _ ("Race"), _ ("Strength"), _ ("Deload") };
  double width = carry_load_bars_measure_numbers (flow, most);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    width =
        MAX (width, carry_sheet_flow_measure (flow, words[i], CARRY_SHEET_STYLE_DETAIL) + LABEL_GAP + SLACK);

  return width;
}

static double
find_most (const CarrySeasonContent *season)
{
  double most = 1;

  for (guint i = 0; i < season->weeks->len; i++)
    {
      const CarrySeasonColumn *week = season->weeks->pdata[i];

      most = MAX (most, week->run_load + week->strength_load);
    }

  return most;
}

/**
 * carry_season_timeline_add:
 * @flow: the flow
 * @season: the season
 *
 * Adds the weeks of a season side by side: months, phases, races, load, and how many strength sessions there are. A long
 * season takes several lines of as many weeks each.
 */
void
carry_season_timeline_add (CarrySheetFlow *flow, const CarrySeasonContent *season)
{
  const guint n_weeks = season->weeks->len;
  Band self = { .flow = flow, .season = season, .most = find_most (season) };
  double room;
  guint n_bands;

  self.labels = measure_labels (flow, self.most);
  room = carry_sheet_flow_get_width (flow) - self.labels;
  n_bands = (guint)ceil (n_weeks / MAX (floor (room / LEAST_WEEK), 1));
  self.chart = n_bands == 1 && flow->bottom - flow->top > 4 * CHART ? CHART : LOW_CHART;
  self.n_weeks = (n_weeks + n_bands - 1) / n_bands;
  self.week = room / self.n_weeks;

  for (self.first = 0; self.first < n_weeks; self.first += self.n_weeks)
    {
      self.n_weeks = MIN (self.n_weeks, n_weeks - self.first);
      if (get_band_height (&self) > carry_sheet_flow_get_room (flow) && !flow->fresh)
        carry_sheet_flow_add_page (flow);
      add_months (&self);
      add_phases (&self);
      add_races (&self);
      add_load (&self);
      add_sessions (&self);
      flow->y += BAND_GAP;
      flow->fresh = FALSE;
    }
}
