/* carry-rhythm-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-grade-icon.h"
#include "carry-text-table.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RHYTHM_ROW (carry_rhythm_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryRhythmRow, carry_rhythm_row, CARRY, RHYTHM_ROW, GtkWidget)

GtkWidget *carry_rhythm_row_new (const char *title);
void carry_rhythm_row_set_number (CarryRhythmRow *self, const char *value, const char *caption);
void carry_rhythm_row_set_grade (CarryRhythmRow *self, CarryGrade grade, const char *text);

void carry_rhythm_row_add_to (CarryRhythmRow *self, CarryTextTable *table);

G_END_DECLS
