/* carry-week-cost.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-finding.h"
#include "carry-timeline.h"

G_BEGIN_DECLS

/**
 * CarryPlacedSession:
 *
 * A session and where it goes.
 */
typedef struct
{
  int start; /* minutes after 00:00 of the week's first day */
  const CarryProblemWish *wish;
} CarryPlacedSession;

void carry_week_cost_get_loads (const CarryWeekProblem *problem, double *loads);
guint carry_week_cost_get_rest_days (const CarryWeekProblem *problem);
guint carry_week_cost_count_spare_rest_days (const CarryWeekProblem *problem, guint rest_days);
void carry_week_cost_find (const CarryWeekProblem *problem,
                           const CarryTimeline *timeline,
                           const double *loads,
                           const CarryPlacedSession *placed,
                           guint n_placed,
                           GArray *findings);
int carry_week_cost_sum (const CarryWeekProblem *problem,
                         const CarryTimeline *timeline,
                         const double *loads,
                         const CarryPlacedSession *placed,
                         guint n_placed);

G_END_DECLS
