/* carry-exercise-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-text.h"

static const char *
copy_line (const char *line)
{
  return g_strdup (line != NULL ? line : "");
}

static const char *const *
copy_list (const char *const *list)
{
  return (const char *const *)(list != NULL ? g_strdupv ((char **)list) : g_new0 (char *, 1));
}

/**
 * carry_exercise_text_copy:
 * @self: a text; what is %NULL in it becomes empty
 *
 * Returns: (transfer full): a text that owns all it points to
 */
CarryExerciseText *
carry_exercise_text_copy (const CarryExerciseText *self)
{
  CarryExerciseText *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (CarryExerciseText, 1);
  copy->why = copy_line (self->why);
  copy->cues = copy_list (self->cues);
  copy->faults = copy_list (self->faults);
  copy->start = copy_line (self->start);
  copy->end = copy_line (self->end);

  return copy;
}

/* Frees what carry_exercise_text_copy() returned. */
void
carry_exercise_text_free (CarryExerciseText *self)
{
  g_return_if_fail (self != NULL);

  g_free ((char *)self->why);
  g_strfreev ((char **)self->cues);
  g_strfreev ((char **)self->faults);
  g_free ((char *)self->start);
  g_free ((char *)self->end);
  g_free (self);
}
