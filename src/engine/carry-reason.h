/* carry-reason.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <math.h>

#include "carry-finding.h"

G_BEGIN_DECLS

/* The penalty of a place that a rule forbids. */
#define CARRY_PENALTY_BLOCKED ((double)INFINITY)

/**
 * CarryReason:
 *
 * Why a place costs what it costs: one rule, said in hours and in words.
 */
#define CARRY_TYPE_REASON (carry_reason_get_type ())
G_DECLARE_FINAL_TYPE (CarryReason, carry_reason, CARRY, REASON, GObject)

CarryReason *carry_reason_new (const CarryFinding *finding, const GDate *first);
const CarryFinding *carry_reason_get_finding (CarryReason *self);
const char *carry_reason_get_rule (CarryReason *self);
double carry_reason_get_penalty (CarryReason *self);
double carry_reason_get_hours (CarryReason *self);
const char *carry_reason_get_text (CarryReason *self);
const char *carry_reason_get_meaning (CarryReason *self);
const char *carry_reason_get_grade (CarryReason *self);
const char *carry_reason_get_source (CarryReason *self);
const char *carry_reason_get_url (CarryReason *self);
gboolean carry_reason_is_blocking (CarryReason *self);

G_END_DECLS
