/* carry-plan-targets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-workspace.h"

G_BEGIN_DECLS

GHashTable *carry_plan_targets_set (CarryWorkspace *workspace,
                                    CarryAthlete *athlete,
                                    const GDate *first,
                                    const GDate *today);

G_END_DECLS
