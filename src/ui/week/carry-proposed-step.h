/* carry-proposed-step.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-placement.h"
#include "carry-plan-difference.h"
#include "carry-session.h"

G_BEGIN_DECLS

/**
 * CarryProposedStep:
 *
 * What a plan would do with one session of a week.
 */
#define CARRY_TYPE_PROPOSED_STEP (carry_proposed_step_get_type ())
G_DECLARE_FINAL_TYPE (CarryProposedStep, carry_proposed_step, CARRY, PROPOSED_STEP, GObject)

CarryProposedStep *carry_proposed_step_new (
    CarrySession *before, CarrySession *after, CarryPlacement *from, CarryPlacement *to, const char *reason);
CarryPlanStep carry_proposed_step_get_kind (CarryProposedStep *self);
CarrySession *carry_proposed_step_get_before (CarryProposedStep *self);
CarrySession *carry_proposed_step_get_after (CarryProposedStep *self);
CarryPlacement *carry_proposed_step_get_from (CarryProposedStep *self);
CarryPlacement *carry_proposed_step_get_to (CarryProposedStep *self);
const char *carry_proposed_step_get_reason (CarryProposedStep *self);

G_END_DECLS
