/* carry-run-changes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-run.h"

G_BEGIN_DECLS

/* Changes of runs that repeat and of runs that were recorded. Each says in @toast, newly allocated, what was done. */

CarryChange *carry_change_new_repeat (CarryRun *before, CarryRun *after, guint n_times, char **toast);
CarryChange *carry_change_new_edit_following (
    CarryDiary *diary, CarryRun *before, CarryRun *after, char **toast, GError **error);
CarryChange *carry_change_new_remove_following (CarryDiary *diary, CarryRun *run, char **toast);
CarryChange *carry_change_new_separate (CarryRun *run, GTimeZone *zone, char **toast);
CarryChange *carry_change_new_match (CarryDiary *diary, CarryRun *recorded, GTimeZone *zone, char **toast);

G_END_DECLS
