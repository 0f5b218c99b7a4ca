/* carry-judgement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-reason.h"
#include "carry-rule.h"
#include "carry-timeline.h"

G_BEGIN_DECLS

GPtrArray *
carry_judgement_of_place (const CarryWeekProblem *problem, const CarryTimeline *timeline, int start);
CarryReason *carry_judgement_of_pair (const CarryWeekProblem *problem,
                                      CarryStrengthKind kind,
                                      int start,
                                      CarryStrengthKind other_kind,
                                      int other_start);

G_END_DECLS
