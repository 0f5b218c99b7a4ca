/* carry-record-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-exercise-records.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RECORD_ROW (carry_record_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryRecordRow, carry_record_row, CARRY, RECORD_ROW, GtkListBoxRow)

GtkWidget *carry_record_row_new (CarryExerciseRecords *records, CarryLoadForm form);
CarryExerciseRecords *carry_record_row_get_records (CarryRecordRow *self);
void carry_record_row_set_form (CarryRecordRow *self, CarryLoadForm form);

G_END_DECLS
