/* carry-habits-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_HABITS_PAGE (carry_habits_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryHabitsPage, carry_habits_page, CARRY, HABITS_PAGE, AdwPreferencesPage)

void carry_habits_page_bind (CarryHabitsPage *self, CarryAthlete *athlete);

G_END_DECLS
