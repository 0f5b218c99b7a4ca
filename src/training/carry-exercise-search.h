/* carry-exercise-search.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CarryExerciseSearch:
 *
 * An index of the exercises of a list: finds what a runner may mean by a few letters.
 */
typedef struct _CarryExerciseSearch CarryExerciseSearch;

CarryExerciseSearch *carry_exercise_search_new (GListModel *exercises);
void carry_exercise_search_free (CarryExerciseSearch *self);
void carry_exercise_search_find (CarryExerciseSearch *self, const char *words, GArray *positions);
guint carry_exercise_search_guess (CarryExerciseSearch *self, const char *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryExerciseSearch, carry_exercise_search_free)

G_END_DECLS
