/* carry-balance-muscle.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-muscle-ledger.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CARRY_TYPE_BALANCE_MUSCLE (carry_balance_muscle_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalanceMuscle, carry_balance_muscle, CARRY, BALANCE_MUSCLE, GObject)

GListStore *carry_balance_muscle_create_all (void);
void carry_balance_muscle_update_all (GListModel *muscles, const CarryMuscleLedger *ledger, guint n_weeks);

CarryMuscle carry_balance_muscle_get_muscle (CarryBalanceMuscle *self);
double carry_balance_muscle_get_run_load (CarryBalanceMuscle *self);
double carry_balance_muscle_get_run_minutes (CarryBalanceMuscle *self);
double carry_balance_muscle_get_strength_load (CarryBalanceMuscle *self);
double carry_balance_muscle_get_sets (CarryBalanceMuscle *self);

G_END_DECLS
