/* carry-sheet-columns.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-columns.h"

#include <glib/gi18n.h>

/* Points. Source: DESIGN §12 and its picture, at A4's 527 pt between the margins. */
#define STACKED_BELOW 480.0
#define SINGLE_FIGURE_BELOW 300.0
#define START_FIGURE 34.0
#define END_FIGURE 36.0
#define FIGURE_GAP 2.0
#define NUMBER 15.0
#define GAP 6.0
#define SLACK 0.5

#define MIN_DOSE 70.0
#define MIN_TEMPO 22.0
#define MAX_TEMPO 48.0
#define MIN_REST 18.0
#define MAX_REST 34.0

/* Shares of the width. */
#define DONE_SHARE 0.325
#define DOSE_SHARE 0.18
#define STACKED_DOSE_SHARE 0.29
#define STACKED_TEMPO_SHARE 0.16

/* The widest text of a column in all sessions, so that their columns stand below each other. */
typedef struct
{
  double dose;
  double tempo;
  double rest;
} Widths;

static void
widen (double *width, const CarrySheetFlow *flow, const char *text, CarrySheetStyle style)
{
  *width = MAX (*width, carry_sheet_flow_measure (flow, text, style) + SLACK);
}

static void
widen_to_program (Widths *widths, const CarrySheetFlow *flow, const CarrySheetProgram *program)
{
  for (guint i = 0; i < program->rows->len; i++)
    {
      const CarrySheetRow *row = program->rows->pdata[i];

      widen (&widths->dose, flow, row->amount, CARRY_SHEET_STYLE_NAME);
      widen (&widths->dose, flow, row->target, CARRY_SHEET_STYLE_BODY);
      widen (&widths->tempo, flow, row->tempo, CARRY_SHEET_STYLE_BODY);
      widen (&widths->rest, flow, row->rest, CARRY_SHEET_STYLE_BODY);
    }
}

static const char *
get_tempo_header (gboolean stacked)
{
  /* Translators: above the tempo of an exercise and, below it, the rest between sets */
  return stacked ? _ ("Tempo, rest") : _ ("Tempo");
}

static Widths
measure (const CarrySheetFlow *flow, const CarrySheetProgram *program, gboolean stacked)
{
  Widths widths = { 0, 0, 0 };

  widen (&widths.dose, flow, _ ("Sets × reps @ load"), CARRY_SHEET_STYLE_HEADER);
  widen (&widths.tempo, flow, get_tempo_header (stacked), CARRY_SHEET_STYLE_HEADER);
  widen (&widths.rest, flow, C_ ("between sets", "Rest"), CARRY_SHEET_STYLE_HEADER);

  widen_to_program (&widths, flow, program);
  for (guint i = 0; i < flow->content->programs->len; i++)
    widen_to_program (&widths, flow, flow->content->programs->pdata[i]);

  return widths;
}

/* Takes @width from the start of what is left. */
static CarrySheetColumn
take_start (double *left, double width, double gap)
{
  const CarrySheetColumn column = { *left, width };

  *left += width + gap;

  return column;
}

/* Takes @width from its end. */
static CarrySheetColumn
take_end (double *right, double width, double gap)
{
  const CarrySheetColumn column = { *right - width, width };

  *right -= width + gap;

  return column;
}

static void
take_figures (CarrySheetColumns *self, double *left, double width)
{
  if (width < SINGLE_FIGURE_BELOW)
    {
      self->figures[0] = take_start (left, START_FIGURE, GAP);
      return;
    }

  self->figures[0] = take_start (left, START_FIGURE, FIGURE_GAP);
  self->figures[1] = take_start (left, END_FIGURE, GAP);
}

/**
 * carry_sheet_columns_init:
 * @self: (out): the columns
 * @flow: the flow
 * @program: the session
 *
 * Divides the width of the page for the table of a session.
 */
void
carry_sheet_columns_init (CarrySheetColumns *self,
                          const CarrySheetFlow *flow,
                          const CarrySheetProgram *program)
{
  const double width = carry_sheet_flow_get_width (flow);
  const gboolean stacked = width < STACKED_BELOW;
  const Widths widths = measure (flow, program, stacked);
  double left = flow->left, right = flow->right;

  *self = (CarrySheetColumns){ .stacked = stacked, .tempo_header = get_tempo_header (stacked) };

  if (flow->options->figures && carry_sheet_program_has_figures (program))
    take_figures (self, &left, width);
  self->number = take_start (&left, NUMBER, 1);

  if (self->stacked)
    {
      if (flow->options->cells)
        self->done = (CarrySheetColumn){ self->number.x, right - self->number.x };
      self->tempo = take_end (
          &right, CLAMP (MAX (widths.tempo, widths.rest), MIN_TEMPO, STACKED_TEMPO_SHARE * width), GAP);
      self->dose = take_end (&right, MIN (widths.dose, STACKED_DOSE_SHARE * width), GAP);
    }
  else
    {
      if (flow->options->cells)
        self->done = take_end (&right, DONE_SHARE * width, GAP);
      self->rest = take_end (&right, CLAMP (widths.rest, MIN_REST, MAX_REST), GAP);
      self->tempo = take_end (&right, CLAMP (widths.tempo, MIN_TEMPO, MAX_TEMPO), GAP);
      self->dose = take_end (&right, CLAMP (widths.dose, MIN_DOSE, DOSE_SHARE * width), GAP);
    }

  self->name = take_start (&left, right - left, 0);
}
