/* carry-season-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-planner.h"
#include "carry-window.h"

G_BEGIN_DECLS

/**
 * CarrySeasonController:
 *
 * Plan Season, from the menu to a change of the diary.
 */
#define CARRY_TYPE_SEASON_CONTROLLER (carry_season_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeasonController, carry_season_controller, CARRY, SEASON_CONTROLLER, GObject)

CarrySeasonController *carry_season_controller_new (CarryWindow *window, CarrySeasonPlanner *planner);
void carry_season_controller_add_actions (CarrySeasonController *self, GActionMap *actions);
gboolean carry_season_controller_is_busy (CarrySeasonController *self);

G_END_DECLS
