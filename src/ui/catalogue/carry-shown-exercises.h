/* carry-shown-exercises.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

/* The sections of what a browser shows, in their order; those of the catalogue follow in the order of
 * CarrySection. */
#define CARRY_SHOWN_FAVOURITES 0u
#define CARRY_SHOWN_RECENT 1u
#define CARRY_SHOWN_FOUND 2u
#define CARRY_SHOWN_FIRST_SECTION 3u

/**
 * CarryShownExercise:
 * @exercise: an exercise
 * @section: the number of its section, never less than that of the one before it
 *
 * An exercise at a place of the list. It may have several places, each in another section.
 */
typedef struct
{
  CarryExercise *exercise;
  guint section;
} CarryShownExercise;

#define CARRY_TYPE_SHOWN_EXERCISES (carry_shown_exercises_get_type ())
G_DECLARE_FINAL_TYPE (CarryShownExercises, carry_shown_exercises, CARRY, SHOWN_EXERCISES, GObject)

CarryShownExercises *carry_shown_exercises_new (void);
void carry_shown_exercises_show (CarryShownExercises *self, const CarryShownExercise *shown, guint n_shown);
guint carry_shown_exercises_get_section (CarryShownExercises *self, guint position);
guint carry_shown_exercises_find (CarryShownExercises *self, const char *id);

G_END_DECLS
