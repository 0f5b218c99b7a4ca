/* carry-run-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-window.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RUN_CONTROLLER (carry_run_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarryRunController, carry_run_controller, CARRY, RUN_CONTROLLER, GObject)

CarryRunController *carry_run_controller_new (CarryWindow *window, CarryDiary *diary, CarryAthlete *athlete);
gboolean carry_run_controller_ask (CarryRunController *self, CarrySession *before, CarrySession *after);

G_END_DECLS
