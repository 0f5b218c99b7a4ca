/* carry-exercise-fixtures.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-draft.h"
#include "carry-exercise-source.h"

G_BEGIN_DECLS

char *carry_exercise_fixtures_read (GPtrArray *sources, const char *const *languages, GPtrArray *drafts);

G_END_DECLS
