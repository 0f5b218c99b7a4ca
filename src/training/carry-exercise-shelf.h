/* carry-exercise-shelf.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define CARRY_MOST_RECENT_EXERCISES 8u

#define CARRY_TYPE_EXERCISE_SHELF (carry_exercise_shelf_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseShelf, carry_exercise_shelf, CARRY, EXERCISE_SHELF, GObject)

CarryExerciseShelf *carry_exercise_shelf_new (void);
const char *const *carry_exercise_shelf_get_favourites (CarryExerciseShelf *self);
const char *const *carry_exercise_shelf_get_recent (CarryExerciseShelf *self);
gboolean carry_exercise_shelf_is_favourite (CarryExerciseShelf *self, const char *id);
void carry_exercise_shelf_set_favourite (CarryExerciseShelf *self, const char *id, gboolean favourite);
void carry_exercise_shelf_use (CarryExerciseShelf *self, const char *id);

G_END_DECLS
