/* carry-recording-group.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-run.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RECORDING_GROUP (carry_recording_group_get_type ())
G_DECLARE_FINAL_TYPE (CarryRecordingGroup, carry_recording_group, CARRY, RECORDING_GROUP, AdwPreferencesGroup)

void carry_recording_group_set_run (CarryRecordingGroup *self, CarryRun *run, CarryUnits units);

G_END_DECLS
