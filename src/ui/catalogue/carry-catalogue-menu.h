/* carry-catalogue-menu.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-browser.h"
#include "carry-week.h"

G_BEGIN_DECLS

GMenuModel *
carry_catalogue_menu_new_for_exercise (CarryExercise *exercise, gboolean favourite, CarryWeek *week);
GMenuModel *carry_catalogue_menu_new_for_regions (CarryExerciseBrowser *browser);

G_END_DECLS
