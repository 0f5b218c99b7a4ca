/* carry-timeline.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-problem.h"

G_BEGIN_DECLS

/**
 * CarryTimeline:
 *
 * The runs and fixed sessions of a problem in one line of time, with the rounds before and after a week that
 * repeats.
 */
typedef struct
{
  GArray *runs;     /* of CarryProblemRun, by start */
  GArray *sessions; /* of CarryProblemSession, by start */
} CarryTimeline;

CarryTimeline *carry_timeline_new (const CarryWeekProblem *problem);
void carry_timeline_free (CarryTimeline *self);
guint carry_timeline_get_n_runs (const CarryTimeline *self);
const CarryProblemRun *carry_timeline_get_run (const CarryTimeline *self, guint position);
const CarryProblemRun *
carry_timeline_next_run (const CarryTimeline *self, int from, CarryRunKey least, CarryRunKey most);
const CarryProblemRun *carry_timeline_last_run (const CarryTimeline *self, int until);
const CarryProblemRun *carry_timeline_last_tiring_run (const CarryTimeline *self, int until);
gboolean carry_timeline_is_very_long (const CarryProblemRun *run);
gboolean carry_timeline_has_something_on (const CarryTimeline *self, int day);
int carry_timeline_day_of (int minute);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryTimeline, carry_timeline_free)

G_END_DECLS
