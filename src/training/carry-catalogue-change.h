/* carry-catalogue-change.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-mark.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

/**
 * CarryCatalogueEdit:
 *
 * One edit of the catalogue: of an exercise, or of a mark. Of each pair %NULL before says that it comes and %NULL
 * after that it goes; the pair that the edit is not about is %NULL twice.
 */
typedef struct
{
  CarryExercise *before;
  CarryExercise *after;
  CarryExerciseMark *mark_before;
  CarryExerciseMark *mark_after;
} CarryCatalogueEdit;

/**
 * CarryCatalogueChange:
 *
 * The part of a #CarryChange that is about the catalogue: the runner's own exercises that come, go or are replaced,
 * and marks. Once built it is not changed any more; its inverse is one too. It may be read on any thread.
 */
#define CARRY_TYPE_CATALOGUE_CHANGE (carry_catalogue_change_get_type ())
G_DECLARE_FINAL_TYPE (CarryCatalogueChange, carry_catalogue_change, CARRY, CATALOGUE_CHANGE, GObject)

CarryCatalogueChange *carry_catalogue_change_new (void);
void carry_catalogue_change_insert (CarryCatalogueChange *self, CarryExercise *exercise);
void carry_catalogue_change_remove (CarryCatalogueChange *self, CarryExercise *exercise);
void carry_catalogue_change_replace (CarryCatalogueChange *self, CarryExercise *before, CarryExercise *after);
void
carry_catalogue_change_mark (CarryCatalogueChange *self, CarryExerciseMark *before, CarryExerciseMark *after);
guint carry_catalogue_change_get_n_edits (CarryCatalogueChange *self);
const CarryCatalogueEdit *carry_catalogue_change_get_edit (CarryCatalogueChange *self, guint edit);
CarryCatalogueChange *carry_catalogue_change_invert (CarryCatalogueChange *self);
CarryCatalogueChange *carry_catalogue_change_join (CarryCatalogueChange *first, CarryCatalogueChange *second);

G_END_DECLS
