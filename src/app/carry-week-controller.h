/* carry-week-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-clock.h"
#include "carry-controller.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_CONTROLLER (carry_week_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekController, carry_week_controller, CARRY, WEEK_CONTROLLER, GObject)

CarryWeekController *carry_week_controller_new (CarryWindow *window,
                                                CarryController *controller,
                                                CarryDiary *diary,
                                                CarryAthlete *athlete,
                                                CarryClock *clock);

G_END_DECLS
