/* carry-template-changes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-replacements.h"

G_BEGIN_DECLS

/* What a runner does with templates, and with an exercise for which another comes. Each is one step that can be undone,
 * and says in @toast, newly allocated, what was done. They are NULL with an error set where that cannot be. */

CarryChange *carry_change_new_save_template (
    CarryDiary *diary, CarryStrengthSession *session, const char *name, char **toast, GError **error);
CarryChange *
carry_change_new_rename_template (CarryTemplate *template, const char *name, char **toast, GError **error);
CarryChange *carry_change_new_remove_template (CarryTemplate *template, char **toast);
CarryChange *carry_change_new_apply_template (CarryTemplate *template,
                                              CarryCatalogue *catalogue,
                                              CarryStrengthSession *session,
                                              char **toast,
                                              GError **error);
CarryChange *carry_change_new_from_template (CarryTemplate *template,
                                             CarryCatalogue *catalogue,
                                             const GDate *day,
                                             guint start_minute,
                                             char **toast,
                                             GError **error);
CarryChange *carry_change_new_replacement (const CarryReplacementQuestion *question,
                                           CarryExercise *exercise,
                                           char **toast,
                                           GError **error);

G_END_DECLS
