/* carry-target-past.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-lift-history.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryTargetPast:
 *
 * What was done before a session in each of its exercises, as far back as it says anything of the next target. Found
 * in one look at the diary, and only read from then on.
 */
typedef struct _CarryTargetPast CarryTargetPast;

CarryTargetPast *carry_target_past_new (CarryDiary *diary, CarryStrengthSession *session);
void carry_target_past_free (CarryTargetPast *self);
const CarryExposure *
carry_target_past_get (const CarryTargetPast *self, CarryExercise *exercise, guint *n_exposures);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryTargetPast, carry_target_past_free)

G_END_DECLS
