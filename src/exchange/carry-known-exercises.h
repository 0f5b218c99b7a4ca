/* carry-known-exercises.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"

G_BEGIN_DECLS

/**
 * CarryKnownExercises:
 *
 * Exercises as they were at one moment, to be asked by a worker while the catalogue goes on: by id, and by name.
 */
typedef struct _CarryKnownExercises CarryKnownExercises;

CarryKnownExercises *carry_known_exercises_new (CarryCatalogue *catalogue);
void carry_known_exercises_free (CarryKnownExercises *self);
void carry_known_exercises_add (CarryKnownExercises *self, CarryExercise *exercise);
CarryExercise *carry_known_exercises_find_id (CarryKnownExercises *self, const char *id);
CarryExercise *carry_known_exercises_find_same (CarryKnownExercises *self, CarryExercise *exercise);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryKnownExercises, carry_known_exercises_free)

G_END_DECLS
