/* carry-exercise-list.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-draft.h"
#include "carry-exercise-source.h"

G_BEGIN_DECLS

void carry_exercise_list_read (CarryExerciseSource *source, const char *const *languages, GPtrArray *drafts);

G_END_DECLS
