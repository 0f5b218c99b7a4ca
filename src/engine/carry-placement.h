/* carry-placement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-kinds.h"
#include "carry-reason.h"
#include "carry-week-problem.h"

G_BEGIN_DECLS

/**
 * CarryVerdict:
 * @CARRY_VERDICT_GOOD: no cost to speak of
 * @CARRY_VERDICT_ACCEPTABLE: allowed at a cost
 * @CARRY_VERDICT_BLOCKED: forbidden
 *
 * What the rules say of a place.
 */
typedef enum
{
  CARRY_VERDICT_GOOD,
  CARRY_VERDICT_ACCEPTABLE,
  CARRY_VERDICT_BLOCKED,
} CarryVerdict;

/**
 * CarryPlacement:
 *
 * One place of the week with its verdict and reasons; a placement of a plan, or a slot that was judged.
 */
#define CARRY_TYPE_PLACEMENT (carry_placement_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlacement, carry_placement, CARRY, PLACEMENT, GObject)

CarryPlacement *carry_placement_new (const CarryWeekProblem *problem,
                                     int start,
                                     const CarryProblemWish *wish,
                                     const GArray *findings);
const GDate *carry_placement_get_day (CarryPlacement *self);
guint carry_placement_get_start_minute (CarryPlacement *self);
guint carry_placement_get_minutes (CarryPlacement *self);
CarryStrengthKind carry_placement_get_kind (CarryPlacement *self);
CarryVerdict carry_placement_get_verdict (CarryPlacement *self);
double carry_placement_get_penalty (CarryPlacement *self);
GListModel *carry_placement_get_reasons (CarryPlacement *self);
CarryReason *carry_placement_dup_deciding_reason (CarryPlacement *self);
const GArray *carry_placement_get_findings (CarryPlacement *self);
int carry_placement_get_start (CarryPlacement *self);
guint carry_placement_get_wish (CarryPlacement *self);
void carry_placement_set_wish (CarryPlacement *self, guint wish);

G_END_DECLS
