/* carry-records.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-exercise-records.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RECORDS (carry_records_get_type ())
G_DECLARE_FINAL_TYPE (CarryRecords, carry_records, CARRY, RECORDS, GObject)

CarryRecords *carry_records_new (CarryDiary *diary, CarryAthlete *athlete);
CarryExerciseRecords *carry_records_lookup (CarryRecords *self, const char *exercise);
GPtrArray *carry_records_find_of (CarryRecords *self, CarryStrengthSession *session);

G_END_DECLS
