/* carry-exercise-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryExerciseText:
 *
 * What there is to say about one exercise, in the user's language where it is translated. Lists end with %NULL.
 */
typedef struct
{
  const char *why; /* what it does for running */
  const char *const *cues; /* instructions, the most important first */
  const char *const *faults; /* what often goes wrong */
  const char *start; /* the posture at the start, for who does not see the figure */
  const char *end; /* the posture at the end */
} CarryExerciseText;

CarryExerciseText *carry_exercise_text_copy (const CarryExerciseText *self);
void carry_exercise_text_free (CarryExerciseText *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryExerciseText, carry_exercise_text_free)

G_END_DECLS
