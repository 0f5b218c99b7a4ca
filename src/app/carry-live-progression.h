/* carry-live-progression.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-history.h"

G_BEGIN_DECLS

/**
 * CarryLiveProgression:
 *
 * What is logged changes what comes next.
 */
#define CARRY_TYPE_LIVE_PROGRESSION (carry_live_progression_get_type ())
G_DECLARE_FINAL_TYPE (CarryLiveProgression, carry_live_progression, CARRY, LIVE_PROGRESSION, GObject)

CarryLiveProgression *
carry_live_progression_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *today);
void carry_live_progression_attach (CarryLiveProgression *self, CarryHistory *history);
const char *const *carry_live_progression_get_sentences (CarryChange *change);
char *carry_live_progression_tell (CarryChange *change, const char *toast);
void carry_live_progression_set_today (CarryLiveProgression *self, const GDate *today);
void carry_live_progression_set_under_way (CarryLiveProgression *self, const char *session);
CarryChange *
carry_live_progression_extend (CarryLiveProgression *self, CarryChange *change, GPtrArray *sentences);
CarryChange *carry_live_progression_renew (CarryLiveProgression *self);
CarryChange *carry_live_progression_release (
    CarryLiveProgression *self, const char *session, guint position, char **toast, GError **error);

G_END_DECLS
