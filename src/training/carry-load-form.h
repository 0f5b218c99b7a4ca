/* carry-load-form.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

/**
 * CarryImplement:
 * @CARRY_IMPLEMENT_ONE: one thing: a dumbbell, a ball, the stack of a machine, what is added to body weight
 * @CARRY_IMPLEMENT_PAIR: each of two that weigh the same, one in each hand
 * @CARRY_IMPLEMENT_BAR: a bar with its plates
 *
 * What the kilograms of a load are the weight of. Wherever a load is kept, in prescriptions, items and sets, it is the
 * weight of one of them: a pair of 14 kg is 14, in estimates, records and sums as well.
 */
typedef enum
{
  CARRY_IMPLEMENT_ONE,
  CARRY_IMPLEMENT_PAIR,
  CARRY_IMPLEMENT_BAR,
} CarryImplement;

/**
 * CarryLoadForm:
 *
 * How the loads of one exercise are said to one runner. A plain value; all 0 is one thing in kilograms.
 */
typedef struct
{
  CarryUnits units;
  CarryImplement implement;
  gboolean kettlebells; /* of a pair: there are no dumbbells for it */
} CarryLoadForm;

guint carry_load_form_find_equipment (CarryExercise *exercise, CarryAthlete *athlete);
CarryLoadForm carry_load_form_of (CarryExercise *exercise, CarryAthlete *athlete);
char *carry_load_form_format (CarryLoadForm self, double load_kg);
char *carry_load_form_format_range (CarryLoadForm self, double lo_kg, double hi_kg);
char *carry_load_form_format_step (CarryLoadForm self, double step_kg);
char *carry_load_form_format_target (CarryLoadForm self, const CarryPrescription *prescription);
char *carry_load_form_speak (CarryLoadForm self, double load_kg);

G_END_DECLS
