/* carry-diary-changes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-strength-session.h"
#include "carry-swap.h"
#include "carry-week-planner.h"

G_BEGIN_DECLS

/* Changes that a runner makes by hand. Each says in @toast, newly allocated, what was done. */

CarryChange *carry_change_new_move (CarryWeekPlanner *planner,
                                    CarrySession *session,
                                    const GDate *day,
                                    guint start_minute,
                                    char **toast,
                                    GError **error);
CarryChange *carry_change_new_copy (CarryWeekPlanner *planner,
                                    CarrySession *session,
                                    const GDate *day,
                                    guint start_minute,
                                    char **toast,
                                    GError **error);
CarryChange *carry_change_new_swap (
    CarryDiary *diary, CarryAthlete *athlete, const char *one, const char *other, char **toast);
CarryChange *carry_change_new_remove (CarrySession *session, char **toast);
CarryChange *carry_change_new_lock (CarrySession *session, gboolean locked, char **toast);
CarryChange *carry_change_new_status (CarrySession *session, const char *nick, char **toast);
CarryChange *
carry_change_new_edit (CarryWeekPlanner *planner, CarrySession *before, CarrySession *after, char **toast);
CarryChange *carry_change_new_add_exercise (CarryStrengthSession *session,
                                            CarryExercise *exercise,
                                            char **toast,
                                            GError **error);
CarryChange *carry_change_new_strength (CarryWeekPlanner *planner,
                                        CarryExercise *exercise,
                                        const GDate *day,
                                        guint start_minute,
                                        char **toast,
                                        GError **error);
CarryChange *carry_change_new_copy_week (CarryDiary *diary, const GDate *first, char **toast);

G_END_DECLS
