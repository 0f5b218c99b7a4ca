/* carry-sheet-content.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

/* What a sheet says, as text for people and before it has a place on paper. A %NULL string is left out. */

/**
 * CarrySheetMark:
 * @code: a letter for a run, “S1” for a strength session
 * @text: how far or how long
 * @hard: stands out: a run that asks for fresh legs, or strength
 *
 * A session in the strip of days.
 */
typedef struct
{
  char *code;
  char *text;
  gboolean hard;
} CarrySheetMark;

/**
 * CarrySheetDay:
 * @name: “Tue 24”
 * @weekday: “Tue”, above @number where there is no room for @name
 * @number: “24”
 * @marks: (element-type CarrySheetMark): by #CarrySlot
 */
typedef struct
{
  char *name;
  char *weekday;
  char *number;
  GPtrArray *marks[2];
} CarrySheetDay;

/**
 * CarrySheetDone:
 * @load: “62.5”, or %NULL where only the body was moved
 * @amount: “8”, “8/7” for two sides
 *
 * What the runner logged of a set, to stand on the line where it would be written by hand.
 */
typedef struct
{
  char *load;
  char *amount;
} CarrySheetDone;

/**
 * CarrySheetRow:
 * @figure: the name of its figure
 * @number: “3”, or “3a” in a superset
 * @name: the exercise
 * @cue: one instruction
 * @amount: “3 × 8 per side”
 * @target: “@ 62.5 kg”
 * @tempo: “3-0-1-0”
 * @rest: “2:30”
 * @load_unit: what is written down of a set first, “kg”
 * @amount_unit: and second, “reps”
 * @n_sets: cells to write in
 * @done: (element-type CarrySheetDone): what was logged, by set
 * @effort: (nullable): how hard the logged sets were: “7–8”
 * @joined: done in turn with the row before
 */
typedef struct
{
  char *figure;
  char *number;
  char *name;
  char *cue;
  char *amount;
  char *target;
  char *tempo;
  char *rest;
  char *load_unit;
  char *amount_unit;
  guint n_sets;
  GPtrArray *done;
  char *effort;
  gboolean joined;
} CarrySheetRow;

/**
 * CarrySheetProgram:
 * @code: “S1”
 * @name: what the session is called
 * @when: when it is, and why there
 * @rows: (element-type CarrySheetRow): its exercises
 * @done: (nullable): what became of it: “Done 18:05–18:52 · RPE 7”
 */
typedef struct
{
  char *code;
  char *name;
  char *when;
  GPtrArray *rows;
  char *done;
} CarrySheetProgram;

/**
 * CarrySheetRun:
 * @day: “Tue”
 * @what: “Threshold 10 km”
 * @details: “46 min · 3 × 10 min · Track”
 * @done: (nullable): what was run: “9.8 km · 47 min”
 */
typedef struct
{
  char *day;
  char *what;
  char *details;
  char *done;
} CarrySheetRun;

/**
 * CarrySheetContent:
 * @title: “Week of 23–29 November 2026”
 * @summary: phase and totals
 * @countdown: (nullable): how far the next race is
 * @printed: who made the sheet, and when
 * @legend: (nullable): what the letters stand for
 * @done_header: “Done: kg × reps”
 * @days: from the first day of the week
 * @programs: (element-type CarrySheetProgram): the strength sessions
 * @runs: (element-type CarrySheetRun): the runs
 * @notes: (element-type utf8): what the runner noted at sessions
 */
typedef struct
{
  char *title;
  char *summary;
  char *countdown;
  char *printed;
  char *legend;
  char *done_header;
  CarrySheetDay days[CARRY_DAYS_PER_WEEK];
  GPtrArray *programs;
  GPtrArray *runs;
  GPtrArray *notes;
} CarrySheetContent;

CarrySheetContent *carry_sheet_content_new (void);
CarrySheetContent *carry_sheet_content_ref (CarrySheetContent *self);
void carry_sheet_content_unref (CarrySheetContent *self);
gboolean carry_sheet_content_is_empty (const CarrySheetContent *self);
void carry_sheet_content_add_mark (
    CarrySheetContent *self, guint day, CarrySlot slot, const char *code, const char *text, gboolean hard);
GPtrArray *carry_sheet_marks_new (void);
void carry_sheet_marks_append (GPtrArray *marks, const char *code, const char *text, gboolean hard);
CarrySheetProgram *carry_sheet_content_add_program (CarrySheetContent *self);
CarrySheetRun *carry_sheet_content_add_run (CarrySheetContent *self);
CarrySheetRow *carry_sheet_program_add_row (CarrySheetProgram *self);
void carry_sheet_row_add_done (CarrySheetRow *self, const char *load, const char *amount);
char *carry_sheet_plain (const char *text);
gboolean carry_sheet_program_has_figures (const CarrySheetProgram *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySheetContent, carry_sheet_content_unref)

G_END_DECLS
