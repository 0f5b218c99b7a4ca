/* carry-judgement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-finding.h"
#include "carry-timeline.h"

G_BEGIN_DECLS

void carry_judgement_of_place (const CarryWeekProblem *problem,
                               const CarryTimeline *timeline,
                               const CarryProblemWish *wish,
                               int start,
                               GArray *findings);
gboolean carry_judgement_of_pair (const CarryWeekProblem *problem,
                                  CarryStrengthKind kind,
                                  int start,
                                  CarryStrengthKind other_kind,
                                  int other_start,
                                  CarryFinding *finding);
int carry_judgement_sum (const GArray *findings);

G_END_DECLS
