/* carry-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-history.h"
#include "carry-window.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CONTROLLER (carry_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarryController, carry_controller, CARRY, CONTROLLER, GObject)

CarryController *carry_controller_new (CarryWindow *window,
                                       CarryHistory *history,
                                       CarryCatalogue *catalogue,
                                       CarryAthlete *athlete,
                                       const GDate *today);
void carry_controller_do (CarryController *self, CarryChange *change, const char *toast);
void carry_controller_plan_week (CarryController *self, const GDate *first);
void carry_controller_set_today (CarryController *self, const GDate *today);
void carry_controller_set_under_way (CarryController *self, const char *session);
gboolean carry_controller_is_busy (CarryController *self);

G_END_DECLS
