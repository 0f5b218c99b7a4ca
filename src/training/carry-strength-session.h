/* carry-strength-session.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-session.h"
#include "carry-workout.h"

G_BEGIN_DECLS

/* Before the first exercise, until everything is there (grade D, ours). */
#define CARRY_WARM_UP_SECONDS 300u

#define CARRY_TYPE_STRENGTH_SESSION (carry_strength_session_get_type ())
G_DECLARE_FINAL_TYPE (CarryStrengthSession, carry_strength_session, CARRY, STRENGTH_SESSION, CarrySession)

CarryStrengthSession *
carry_strength_session_new (GError **error, const char *first_property, ...) G_GNUC_NULL_TERMINATED;
CarryStrengthKind carry_strength_session_get_kind (CarryStrengthSession *self);
GListModel *carry_strength_session_get_items (CarryStrengthSession *self);
guint carry_strength_session_get_n_items (CarryStrengthSession *self);
CarryItem *carry_strength_session_get_nth (CarryStrengthSession *self, guint position);
guint carry_strength_session_get_estimated_minutes (CarryStrengthSession *self);
CarryStrengthSession *
carry_strength_session_with_items (CarryStrengthSession *self, GPtrArray *items, GError **error);
CarryStrengthSession *
carry_strength_session_with_exercise (CarryStrengthSession *self, CarryExercise *exercise, GError **error);
CarryWorkout *carry_strength_session_get_workout (CarryStrengthSession *self);
gboolean carry_strength_session_is_logged (CarryStrengthSession *self);
guint carry_strength_items_get_minutes (GPtrArray *items);

G_END_DECLS
