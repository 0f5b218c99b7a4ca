/* carry-exercise-mark.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CarryExerciseMark:
 * @id: of the exercise
 * @hidden: whether the catalogue does not offer it
 * @aliases: names that the runner gave it beside its own; never %NULL, ends with %NULL
 *
 * What a runner says about an exercise, without changing it. An immutable value, passed by reference.
 */
typedef struct
{
  char *id;
  gboolean hidden;
  char **aliases;
} CarryExerciseMark;

CarryExerciseMark *carry_exercise_mark_new (const char *id, gboolean hidden, const char *const *aliases);
CarryExerciseMark *carry_exercise_mark_ref (CarryExerciseMark *self);
void carry_exercise_mark_unref (CarryExerciseMark *self);
gboolean carry_exercise_mark_equal (const CarryExerciseMark *a, const CarryExerciseMark *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryExerciseMark, carry_exercise_mark_unref)

G_END_DECLS
