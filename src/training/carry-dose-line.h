/* carry-dose-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-search.h"
#include "carry-exercise.h"
#include "carry-run-line.h"

G_BEGIN_DECLS

/**
 * CarryDoseLineField:
 *
 * What a line says of a prescription. A line has a set of them.
 */
typedef enum
{
  CARRY_DOSE_LINE_SETS = 1 << 0,
  CARRY_DOSE_LINE_AMOUNT = 1 << 1,
  CARRY_DOSE_LINE_SIDES = 1 << 2,
  CARRY_DOSE_LINE_TARGET = 1 << 3,
  CARRY_DOSE_LINE_REST = 1 << 4,
  CARRY_DOSE_LINE_TEMPO = 1 << 5,
  CARRY_DOSE_LINE_CONTACTS = 1 << 6,
} CarryDoseLineField;

/**
 * CarryDoseLine:
 * @said: a set of #CarryDoseLineField
 * @dose: the numbers that were said; the others are 0
 * @pair: the load was said as that of each of two: “2 × 14 kg”
 * @name: (nullable): the words before the first number: an exercise
 * @unknown: (element-type CarryTextSpan): what was not understood, in bytes of the line
 *
 * What a line such as “sq 3x5 100” says.
 */
typedef struct
{
  guint said;
  CarryDose dose;
  gboolean pair;
  char *name;
  GArray *unknown;
} CarryDoseLine;

CarryDoseLine *carry_dose_line_parse (const char *text, CarryUnits units, guint expected);
void carry_dose_line_free (CarryDoseLine *self);
gboolean carry_dose_line_has (const CarryDoseLine *self, CarryDoseLineField field);
CarryPrescription *carry_dose_line_apply (const CarryDoseLine *self, const CarryPrescription *base);
CarryExercise *
carry_dose_line_find_exercise (const CarryDoseLine *self, CarryExerciseSearch *search, GListModel *exercises);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryDoseLine, carry_dose_line_free)

G_END_DECLS
