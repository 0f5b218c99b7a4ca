/* carry-layout-bound.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-layout-problem.h"

G_BEGIN_DECLS

/* Sets of sessions, alike ones not told apart: at most one for each subset of seven different ones. */
#define CARRY_MAX_SESSION_SETS (1u << CARRY_MAX_SESSIONS)

/**
 * CarryLayoutHope:
 *
 * The best that can be hoped of sessions that have no place yet: what they cost at least, and what comes after that
 * in the order of layouts if they cost no more.
 */
typedef struct
{
  int cost;           /* thousandths of a point, CARRY_POINTS_BLOCKED if they find no place */
  int before_quality; /* minutes */
  guint doubles;
} CarryLayoutHope;

/**
 * CarryLayoutBound:
 *
 * The hope of every set of missing sessions for every day from which on they may come. Each session is priced
 * with all that are placed already and a day takes one, but the missing ones do not disturb each other: so
 * it is never worse than what is really possible. Sets are only there as far as days have passed in which the others
 * can have come.
 */
typedef struct
{
  guint all;                        /* the set of all missing sessions */
  guint weights[CARRY_MAX_SESSIONS]; /* a set without one session of a class is less by its weight */
  int on_day
      [CARRY_DAYS_PER_WEEK]; /* what all of them cost at least when the first of them comes on that day */
  CarryLayoutHope hopes[CARRY_DAYS_PER_WEEK + 1][CARRY_MAX_SESSION_SETS];
} CarryLayoutBound;

void carry_layout_bound_fill (CarryLayoutBound *self,
                              const CarryLayoutProblem *problem,
                              const guint *missing,
                              const int *costs,
                              guint first_slot);

G_END_DECLS
