/* carry-record-bests.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-record.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryRecordBests:
 *
 * The best of one exercise so far, while sessions go by in the order of time.
 */
typedef struct _CarryRecordBests CarryRecordBests;

CarryRecordBests *carry_record_bests_new (CarryExercise *exercise, double body_weight);
void carry_record_bests_free (CarryRecordBests *self);
gboolean carry_record_bests_has_any (const CarryRecordBests *self);
void carry_record_bests_take (CarryRecordBests *self, GPtrArray *items);
void carry_record_bests_compare (const CarryRecordBests *self,
                                 CarryStrengthSession *session,
                                 GPtrArray *items,
                                 GPtrArray *records);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryRecordBests, carry_record_bests_free)

G_END_DECLS
