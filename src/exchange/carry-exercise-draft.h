/* carry-exercise-draft.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"

G_BEGIN_DECLS

/* A catalogue that comes in two forms, and its address, for exercises that name no other. */
#define CARRY_WGER "wger"
#define CARRY_WGER_URL "https://wger.de"

/**
 * CarryExerciseDraft:
 *
 * What an entry of another catalogue says, in its own words; the words are then made ours. Lists end with %NULL and
 * may be %NULL.
 */
typedef struct
{
  char *place;  /* the file, and the entry in it */
  char *source; /* the catalogue, or the file where it is none that we know */
  char *digest; /* of the file */
  char *id;     /* in its catalogue, or NULL */
  char *name;   /* or NULL */
  char **aliases;
  char **primary;
  char **secondary;
  char **equipment;
  char **lines; /* instructions, plain text */
  char *category;
  char *level;
  char *licence;
  char *author;
  char *url;
  char *language;
  GPtrArray *doubts; /* of char *: what was wrong or guessed, to be said */
  char *fault;       /* why nothing can be made of it, or NULL */
} CarryExerciseDraft;

CarryExerciseDraft *carry_exercise_draft_new (const char *place);
void carry_exercise_draft_free (CarryExerciseDraft *self);
CarryExercise *carry_exercise_draft_make (CarryExerciseDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryExerciseDraft, carry_exercise_draft_free)

G_END_DECLS
