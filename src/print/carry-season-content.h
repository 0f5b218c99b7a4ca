/* carry-season-content.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-content.h"

G_BEGIN_DECLS

/* What the poster of a season says. */

/**
 * CarrySeasonColumn:
 * @number: “12”
 * @month: (nullable): “March”, in the first week of a month
 * @short_month: (nullable): “Mar”, where the whole has no room
 * @phase: its position among the phases
 * @race: (nullable): “A” for a main race in the week, “B”, “C”
 * @sessions: (nullable): how many strength sessions, “2”
 * @deload: whether it is a lighter week
 * @current: whether today is in it
 * @run_load: AU of running
 * @strength_load: AU of strength
 *
 * A week.
 */
typedef struct
{
  char *number;
  char *month;
  char *short_month;
  guint phase;
  char *race;
  char *sessions;
  gboolean deload;
  gboolean current;
  double run_load;
  double strength_load;
} CarrySeasonColumn;

/**
 * CarrySeasonLine:
 * @label: “Base”, or “11 April 2027”
 * @text: what stands beside it
 * @code: (nullable): the letter of a race
 *
 * A phase or a race in its list.
 */
typedef struct
{
  char *label;
  char *text;
  char *code;
} CarrySeasonLine;

/**
 * CarrySeasonContent:
 * @head: title, dates, foot
 * @weeks: (element-type CarrySeasonColumn): from the first on
 * @phases: (element-type CarrySeasonLine): from the first on
 * @races: (element-type CarrySeasonLine): by day
 */
typedef struct
{
  CarrySheetContent *head;
  GPtrArray *weeks;
  GPtrArray *phases;
  GPtrArray *races;
} CarrySeasonContent;

CarrySeasonContent *carry_season_content_new (void);
void carry_season_content_free (CarrySeasonContent *self);
CarrySeasonColumn *carry_season_content_add_week (CarrySeasonContent *self);
CarrySeasonLine *carry_season_content_add_phase (CarrySeasonContent *self);
CarrySeasonLine *carry_season_content_add_race (CarrySeasonContent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySeasonContent, carry_season_content_free)

G_END_DECLS
