/* carry-periodiser.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryPeriodTarget:
 *
 * A week that phases lead to: that of a main race; or, where there is none, that of the last race.
 */
typedef struct
{
  guint week;             /* from 0 */
  guint transition_weeks; /* after it, if there is time */
  gboolean peak; /* a taper leads to it, and it is a race week; else it is a week like the one before */
  guint racing_weeks; /* weeks before it in which other races count: the season of a track runner */
} CarryPeriodTarget;

/**
 * CarryPeriodProblem:
 *
 * What the phases follow from, as plain numbers.
 */
typedef struct
{
  guint n_weeks;
  const CarryPeriodTarget *targets; /* by week, each week once */
  guint n_targets;
  guint onboarding_weeks; /* that a beginner, or who comes back, still needs */
  guint transition_weeks; /* still left of those after a race before the season */
  gboolean beginner; /* general strength comes before heavy weights */
} CarryPeriodProblem;

/**
 * CarryPeriod:
 *
 * Weeks of the same phase.
 */
typedef struct
{
  CarryPhase phase;
  guint first;
  guint n_weeks;
  int target; /* the one it leads to, or follows in transition; −1 after the last */
} CarryPeriod;

GArray *carry_periodiser_divide (const CarryPeriodProblem *problem);

G_END_DECLS
