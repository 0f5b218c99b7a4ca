/* carry-exercise-review.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-draft.h"
#include "carry-known-exercises.h"
#include "carry-proposal.h"

G_BEGIN_DECLS

/**
 * CarryExerciseFind:
 *
 * What the files of one import hold: each exercise, and what was wrong or guessed.
 */
typedef struct
{
  GPtrArray *drafts;    /* of CarryExerciseDraft */
  GPtrArray *exercises; /* of CarryExercise: for each draft, NULL where nothing can be made of it */
  char *missing;        /* which file should be imported together with these, or NULL */
} CarryExerciseFind;

CarryExerciseFind *carry_exercise_find_new (GPtrArray *imports, const char *const *languages);
void carry_exercise_find_free (CarryExerciseFind *self);
GListStore *carry_exercise_find_review (CarryExerciseFind *self, CarryKnownExercises *known);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryExerciseFind, carry_exercise_find_free)

G_END_DECLS
