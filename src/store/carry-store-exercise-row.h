/* carry-store-exercise-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"
#include "carry-store-query.h"

G_BEGIN_DECLS

/* An exercise as a row of the table “own_exercise”. */

#define CARRY_STORE_EXERCISE_COLUMNS                                                                         \
  "id, name, aliases, pattern, plane, planes, region, primary_muscles, secondary_muscles, equipment,"        \
  " unilateral, contraction, explosive, impact, contacts, contraindications, level, soreness, carryover,"    \
  " dose, phase_doses, figure, why, cues, faults, start_posture, end_posture,"                               \
  " source, licence, author, url, digest, language, paired"

#define CARRY_STORE_N_EXERCISE_COLUMNS 34

void carry_store_exercise_row_bind (CarryStoreQuery *query, CarryExercise *exercise);
CarryExercise *carry_store_exercise_row_read (CarryStoreQuery *query, const char **wrong_column);

char *carry_store_lines_join (const char *const *lines);

G_END_DECLS
