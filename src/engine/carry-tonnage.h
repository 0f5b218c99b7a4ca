/* carry-tonnage.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-load-form.h"

G_BEGIN_DECLS

/**
 * CarryTonnage:
 * @kilograms: repetitions × kg, summed up
 * @counted: sets that are in it
 * @sets: all sets
 *
 * What was lifted in all. A plain value; all zero is nothing.
 */
typedef struct
{
  double kilograms;
  guint counted;
  guint sets;
} CarryTonnage;

double carry_tonnage_get_body_share (CarryExercise *exercise);
CarryLoadForm carry_tonnage_get_max_form (CarryExercise *exercise, CarryLoadForm form);
void carry_tonnage_add (CarryTonnage *self, CarryItem *item, double body_weight);
char *carry_tonnage_describe_coverage (const CarryTonnage *self);

G_END_DECLS
