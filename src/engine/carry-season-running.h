/* carry-season-running.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-spike.h"
#include "carry-season-problem.h"

G_BEGIN_DECLS

/**
 * CarrySeasonSpike:
 *
 * A planned run that is much longer than the longest of the 30 days before it.
 */
typedef struct
{
  GDate day;
  double distance; /* metres */
  CarryRunSpike spike;
} CarrySeasonSpike;

/**
 * CarrySeasonRunning:
 *
 * The running of one week, as far as it is known.
 */
typedef struct
{
  gboolean known;   /* there is a run in the week */
  gboolean down;    /* clearly less than in the weeks before */
  guint minutes;    /* in all */
  double longest;   /* metres of the longest run, 0 if it is not known */
  guint spike;      /* position of the week's first spike … */
  guint n_spikes;   /* … and how many there are */
} CarrySeasonRunning;

GArray *carry_season_running_sum (const CarrySeasonProblem *problem, guint n_weeks);
GArray *carry_season_running_find_spikes (const CarrySeasonProblem *problem,
                                          CarrySeasonRunning *weeks,
                                          guint n_weeks);

G_END_DECLS
