/* carry-first-steps.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_FIRST_STEPS (carry_first_steps_get_type ())
G_DECLARE_FINAL_TYPE (CarryFirstSteps, carry_first_steps, CARRY, FIRST_STEPS, GtkWidget)

G_END_DECLS
