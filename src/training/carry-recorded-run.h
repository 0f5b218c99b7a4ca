/* carry-recorded-run.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run.h"

G_BEGIN_DECLS

CarrySession *carry_recorded_run_new (CarryActivity *activity, GTimeZone *zone);
CarrySession *carry_run_with_recording (CarryRun *self, CarryActivity *activity);
CarrySession *carry_run_without_recording (CarryRun *self);
double carry_run_get_done_distance (CarryRun *self);
guint carry_run_get_done_minutes (CarryRun *self);

G_END_DECLS
