/* carry-workspace.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-store.h"
#include "carry-workout-progress.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKSPACE (carry_workspace_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkspace, carry_workspace, CARRY, WORKSPACE, GObject)

CarryWorkspace *carry_workspace_new_in_memory (GDateWeekday first_weekday);
CarryWorkspace *
carry_workspace_open (GFile *file, gboolean only_read, GDateWeekday first_weekday, GError **error);
CarryCatalogue *carry_workspace_get_catalogue (CarryWorkspace *self);
CarryAthlete *carry_workspace_get_athlete (CarryWorkspace *self);
CarryDiary *carry_workspace_get_diary (CarryWorkspace *self);
CarryStore *carry_workspace_get_store (CarryWorkspace *self);
CarryWorkoutProgress *carry_workspace_get_workout (CarryWorkspace *self);
gboolean carry_workspace_apply (CarryWorkspace *self, CarryChange *change, GError **error);

G_END_DECLS
