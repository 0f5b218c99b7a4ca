/* carry-session-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_CONTROLLER (carry_session_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarrySessionController, carry_session_controller, CARRY, SESSION_CONTROLLER, GObject)

CarrySessionController *
carry_session_controller_new (CarryDiary *diary, CarryCatalogue *catalogue, CarryAthlete *athlete);
void carry_session_controller_add_actions (CarrySessionController *self, GActionMap *actions);

G_END_DECLS
