/* carry-week-trial.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"

G_BEGIN_DECLS

gboolean carry_week_trial_run (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, CarryChange *change, double *penalty);

G_END_DECLS
