/* carry-care-changes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"

G_BEGIN_DECLS

/* Changes by which the runner says how they are. Those with a @toast say in it, newly allocated, what was done. */

CarryChange *
carry_change_new_check_in (CarryDiary *diary, const GDate *day, CarryCheckInQuestion question, guint level);
CarryChange *carry_change_new_niggles (CarryDiary *diary, const GDate *day, const CarryNiggle *niggles);
CarryChange *
carry_change_new_pause (CarryDiary *diary, const CarryPauseFacts *facts, char **toast, GError **error);
CarryChange *carry_change_new_resume (CarryDiary *diary, const GDate *day, char **toast, GError **error);

G_END_DECLS
