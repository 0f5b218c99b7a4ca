/* carry-plan-button.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_PLAN_BUTTON (carry_plan_button_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlanButton, carry_plan_button, CARRY, PLAN_BUTTON, GtkButton)

G_END_DECLS
