/* carry-print-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-clock.h"
#include "carry-window.h"
#include "carry-workspace.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PRINT_CONTROLLER (carry_print_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarryPrintController, carry_print_controller, CARRY, PRINT_CONTROLLER, GObject)

CarryPrintController *
carry_print_controller_new (CarryWindow *window, CarryWorkspace *workspace, CarryClock *clock);

G_END_DECLS
