/* carry-exercise-sheet.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-sheet-options.h"
#include "carry-sheet-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_SHEET (carry_exercise_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseSheet, carry_exercise_sheet, CARRY, EXERCISE_SHEET, GObject)

CarryExerciseSheet *carry_exercise_sheet_new (GPtrArray *exercises,
                                              CarryCatalogue *catalogue,
                                              CarryAthlete *athlete,
                                              const GDate *today);
gboolean carry_exercise_sheet_export (CarryExerciseSheet *self,
                                      const char *path,
                                      const CarrySheetPaper *paper,
                                      const CarrySheetOptions *options,
                                      GError **error);
void carry_exercise_sheet_print (CarryExerciseSheet *self, GtkWindow *parent);

G_END_DECLS
