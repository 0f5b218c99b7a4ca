/* carry-own-exercise-menu.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

GMenuModel *carry_own_exercise_menu_new (CarryExercise *exercise);

G_END_DECLS
