/* carry-run.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-activity.h"
#include "carry-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RUN (carry_run_get_type ())
G_DECLARE_FINAL_TYPE (CarryRun, carry_run, CARRY, RUN, CarrySession)

CarryRun *carry_run_new (GError **error, const char *first_property, ...) G_GNUC_NULL_TERMINATED;
CarryRunKind carry_run_get_kind (CarryRun *self);
CarryRunKey carry_run_get_key (CarryRun *self);
double carry_run_get_distance (CarryRun *self);
CarrySurface carry_run_get_surface (CarryRun *self);
const char *carry_run_get_structure (CarryRun *self);
CarryRacePriority carry_run_get_priority (CarryRun *self);
CarryActivity *carry_run_get_activity (CarryRun *self);
const char *carry_run_get_series (CarryRun *self);
const char *carry_run_get_source (CarryRun *self);
gboolean carry_run_is_only_recorded (CarryRun *self);

G_END_DECLS
