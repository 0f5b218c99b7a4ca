/* carry-training-gaps.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-movement-gap.h"
#include "carry-training-facts.h"

G_BEGIN_DECLS

/**
 * CarryTrainingGaps:
 * @injuries: set of #CarryInjury that are not well covered
 * @regions: set of #CarryBodyRegion with fewer sets than their target
 * @movements: set of #CarryMovementGap
 *
 * What the training neglects. A plain value; all zero is no gap.
 */
typedef struct
{
  guint injuries;
  guint regions;
  guint movements;
} CarryTrainingGaps;

gboolean carry_training_gaps_is_empty (const CarryTrainingGaps *self);
CarryTrainingGaps carry_training_gaps_without (const CarryTrainingGaps *self, const CarryTrainingGaps *other);
double carry_training_gaps_weigh (const CarryTrainingGaps *self, const CarryTrainingFacts *week);
CarryTrainingGaps carry_training_gaps_find_open (const CarryTrainingGaps *self,
                                                 const CarryTrainingFacts *week);
CarryTrainingGaps carry_training_gaps_find_better (const CarryTrainingGaps *self,
                                                   const CarryTrainingFacts *before,
                                                   const CarryTrainingFacts *after);
char *carry_training_gaps_list (const CarryTrainingGaps *self);

G_END_DECLS
