/* carry-week-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-layout.h"
#include "carry-timeline.h"

G_BEGIN_DECLS

/**
 * CarryWishClass:
 *
 * Wishes of a problem that are alike, so that it does not matter which of them goes where.
 */
typedef struct
{
  CarryProblemWish wish;
  guint n;
  guint members[CARRY_MAX_SESSIONS]; /* positions in the problem's wishes, ascending */
} CarryWishClass;

/**
 * CarryWeekTable:
 *
 * Every place of a week judged for every class of its wishes, and every two places together: what searches
 * and explanations have in common. It reads its problem for as long as it lives.
 */
typedef struct
{
  const CarryWeekProblem *problem;
  CarryTimeline *timeline;
  guint n_slots;
  guint n_classes;
  CarryWishClass classes[CARRY_MAX_SESSIONS];
  GArray **findings;   /* classes × slots, of CarryFinding */
  int *costs;          /* classes × slots, thousandths of a point */
  int *before_quality; /* classes × slots, minutes */
  int *pairs;          /* (classes × slots)², thousandths of a point */
  int *days;           /* of each slot */
  gboolean *doubled;   /* of each slot */
  double loads[CARRY_DAYS_PER_WEEK]; /* of what is fixed, in arbitrary units */
  guint rest_days;
  guint n_spare_rest_days;
} CarryWeekTable;

CarryWeekTable *carry_week_table_new (const CarryWeekProblem *problem);
void carry_week_table_free (CarryWeekTable *self);
CarryLayoutProblem carry_week_table_pose (CarryWeekTable *self, const guint *wanted);
int carry_week_table_price (CarryWeekTable *self, const CarryLayout *layout);
int carry_week_table_get_start (const CarryWeekTable *self, guint slot);
const GArray *carry_week_table_get_findings (const CarryWeekTable *self, guint class, guint slot);
void carry_week_table_weigh_week (const CarryWeekTable *self, const CarryLayout *layout, GArray *findings);
void carry_week_table_weigh_pairs (const CarryWeekTable *self,
                                   const CarryLayout *layout,
                                   guint position,
                                   GArray *findings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWeekTable, carry_week_table_free)

G_END_DECLS
