/* carry-muscle-ledger.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-region-sets.h"
#include "carry-run-part.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryMuscleLedger:
 * @run: AU of running, by #CarryMuscle
 * @minutes: minutes of running, by #CarryMuscle, each counted by what running asks of the muscle
 * @strength: AU of strength, by #CarryMuscle
 * @sets: hard sets, by muscle and by region
 * @unassigned: AU of sessions of which nobody knows which muscles they worked: cross-training, and strength
 *   without exercises
 *
 * What was asked of each muscle group, running and strength apart: show both, never one number. A plain value;
 * all zero is an empty ledger.
 */
typedef struct
{
  double run[CARRY_N_MUSCLES];
  double minutes[CARRY_N_MUSCLES];
  double strength[CARRY_N_MUSCLES];
  CarryRegionSets sets;
  double unassigned;
} CarryMuscleLedger;

void carry_muscle_ledger_add_part (CarryMuscleLedger *self, const CarryRunPart *part);
void carry_muscle_ledger_add_session (CarryMuscleLedger *self, CarrySession *session);
void carry_muscle_ledger_add_all (CarryMuscleLedger *self, const CarryMuscleLedger *other);

G_END_DECLS
