/* carry-alternative.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan.h"

G_BEGIN_DECLS

/**
 * CarryAlternative:
 *
 * Another place for one session of a plan, and what the week would cost with it there.
 */
#define CARRY_TYPE_ALTERNATIVE (carry_alternative_get_type ())
G_DECLARE_FINAL_TYPE (CarryAlternative, carry_alternative, CARRY, ALTERNATIVE, GObject)

GListModel *carry_alternative_list (const CarryWeekProblem *problem,
                                    CarryPlan *plan,
                                    CarryPlacement *placement,
                                    gboolean others_move);
CarryPlacement *carry_alternative_get_placement (CarryAlternative *self);
double carry_alternative_get_total_penalty (CarryAlternative *self);
double carry_alternative_get_extra_penalty (CarryAlternative *self);
guint carry_alternative_get_n_moved (CarryAlternative *self);

G_END_DECLS
