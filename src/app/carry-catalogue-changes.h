/* carry-catalogue-changes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-diary.h"

G_BEGIN_DECLS

/* What a runner can do with the catalogue, as changes. */

CarryExercise *carry_exercise_new_blank (void);
CarryExercise *carry_exercise_new_clone (CarryExercise *exercise);
CarryChange *carry_change_new_exercise (CarryExercise *exercise);
CarryChange *carry_change_new_exercise_edit (CarryDiary *diary, CarryExercise *before, CarryExercise *after);
CarryChange *carry_change_new_exercise_delete (CarryExercise *exercise);
CarryChange *
carry_change_new_exercise_hidden (CarryCatalogue *catalogue, CarryExercise *exercise, gboolean hidden);
CarryChange *carry_change_new_exercise_names (CarryCatalogue *catalogue,
                                              CarryDiary *diary,
                                              CarryExercise *exercise,
                                              const char *const *names);
CarryChange *carry_change_new_exercise_import (CarryDiary *diary, GListModel *proposals, guint *n_taken);

G_END_DECLS
