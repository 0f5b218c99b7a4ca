/* carry-exercise-records.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-record.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_RECORDS (carry_exercise_records_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseRecords, carry_exercise_records, CARRY, EXERCISE_RECORDS, GObject)

CarryExerciseRecords *carry_exercise_records_new (CarryExercise *exercise, double body_weight);
CarryExercise *carry_exercise_records_get_exercise (CarryExerciseRecords *self);
void carry_exercise_records_set_body_weight (CarryExerciseRecords *self, double body_weight);
gboolean carry_exercise_records_forget (CarryExerciseRecords *self, const GDate *first, const GDate *last);
void carry_exercise_records_add (CarryExerciseRecords *self, CarryStrengthSession *session, CarryItem *item);
void carry_exercise_records_tell (CarryExerciseRecords *self);
guint carry_exercise_records_count (CarryExerciseRecords *self, const GDate *since);
const GDate *carry_exercise_records_get_last_day (CarryExerciseRecords *self);
CarryRecord *carry_exercise_records_get (CarryExerciseRecords *self, CarryRecordKind kind);
void carry_exercise_records_find_of (CarryExerciseRecords *self,
                                     CarryStrengthSession *session,
                                     GPtrArray *records);

G_END_DECLS
