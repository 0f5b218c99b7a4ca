/* carry-run-line-reader.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-line-context.h"
#include "carry-run-line.h"
#include "carry-run-scanner.h"

G_BEGIN_DECLS

/**
 * CarryRunLineReader:
 * @scanner: the line
 * @context: what it means without saying
 * @line: what it says, so far
 * @pace: seconds for a metre, 0 if nothing says
 * @clock: where the time of day may yet be a duration
 * @next: the week after this one is meant
 * @by_weekday: the day was said by the name of a weekday just before
 * @may_be_morning: the day was said by a word that also means morning
 * @race_distance: the distance was said by the name of a race
 *
 * A line that is being read.
 */
typedef struct
{
  CarryRunScanner scanner;
  const CarryRunLineContext *context;
  CarryRunLine *line;
  double pace;
  gboolean clock;
  gboolean next;
  gboolean by_weekday;
  gboolean may_be_morning;
  gboolean race_distance;
} CarryRunLineReader;

void carry_run_line_set_day (CarryRunLineReader *self, const GDate *day);
void carry_run_line_set_start (CarryRunLineReader *self, guint minute);
gboolean carry_run_line_set_minutes (CarryRunLineReader *self, double minutes);
gboolean carry_run_line_set_distance (CarryRunLineReader *self, double metres);

gboolean carry_run_line_take_date (CarryRunLineReader *self);
gboolean carry_run_line_take_pace (CarryRunLineReader *self);
gboolean carry_run_line_take_time (CarryRunLineReader *self, gboolean of_day);
gboolean carry_run_line_take_phrase (CarryRunLineReader *self);

G_END_DECLS
