/* carry-window-memory.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-window.h"
#include "carry-workout-page.h"

G_BEGIN_DECLS

void carry_window_memory_attach (CarryWindow *window);

void carry_window_memory_attach_workout (CarryWorkoutPage *page);

G_END_DECLS
