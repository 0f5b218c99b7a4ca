/* carry-run-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run.h"

G_BEGIN_DECLS

/**
 * CarryRunLineField:
 *
 * What a line says of a run. A line has a set of them.
 */
typedef enum
{
  CARRY_RUN_LINE_DAY = 1 << 0,
  CARRY_RUN_LINE_START = 1 << 1,
  CARRY_RUN_LINE_KIND = 1 << 2,
  CARRY_RUN_LINE_DISTANCE = 1 << 3,
  CARRY_RUN_LINE_DURATION = 1 << 4,
  CARRY_RUN_LINE_SURFACE = 1 << 5,
  CARRY_RUN_LINE_STRUCTURE = 1 << 6,
  CARRY_RUN_LINE_EFFORT = 1 << 7,
  CARRY_RUN_LINE_PRIORITY = 1 << 8,
  CARRY_RUN_LINE_NOTE = 1 << 9,
} CarryRunLineField;

/**
 * CarryTextSpan:
 * @start: its first byte
 * @end: the byte behind its last
 *
 * A part of a text.
 */
typedef struct
{
  guint start;
  guint end;
} CarryTextSpan;

/**
 * CarryRunLine:
 * @said: a set of #CarryRunLineField
 * @day: the day; valid if it was said
 * @start_minute: minutes after 00:00
 * @kind: the kind; easy if nothing says
 * @distance: metres, 0 if nothing says
 * @duration: minutes, 0 if nothing says
 * @surface: the surface
 * @structure: (nullable): its repetitions, as they are written
 * @session_minutes: how long the structure takes with what belongs around it, 0 without a structure
 * @effort: 0 to 10
 * @priority: of a race
 * @note: (nullable): what the runner marked as a note
 * @unknown: (element-type CarryTextSpan): what was not understood, in bytes of the line
 *
 * What a line such as “Tue long 18k trail 1:45” says.
 */
typedef struct
{
  guint said;
  GDate day;
  guint start_minute;
  CarryRunKind kind;
  double distance;
  guint duration;
  CarrySurface surface;
  char *structure;
  guint session_minutes;
  double effort;
  CarryRacePriority priority;
  char *note;
  GArray *unknown;
} CarryRunLine;

gboolean carry_run_line_has (const CarryRunLine *self, CarryRunLineField field);
void carry_run_line_free (CarryRunLine *self);
gboolean carry_run_line_is_empty (const CarryRunLine *self);
guint carry_run_line_get_minutes (const CarryRunLine *self);
char *carry_run_line_get_unknown (const CarryRunLine *self, const char *text);
CarryRun *carry_run_line_create_run (
    const CarryRunLine *self, const char *text, const GDate *day, guint start_minute, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryRunLine, carry_run_line_free)

G_END_DECLS
