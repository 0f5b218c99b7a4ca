/* carry-readiness-advice.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-change.h"
#include "carry-readiness-rule.h"

G_BEGIN_DECLS

/**
 * CarryAdviceKind:
 * @CARRY_ADVICE_LIGHTER: to do less
 * @CARRY_ADVICE_MOVE: to do it on another day
 * @CARRY_ADVICE_SWAP: to do today what is planned for another day
 * @CARRY_ADVICE_SKIP: to leave it out
 *
 * What can be done about a session on a day that is not a good one.
 */
typedef enum
{
  CARRY_ADVICE_LIGHTER,
  CARRY_ADVICE_MOVE,
  CARRY_ADVICE_SWAP,
  CARRY_ADVICE_SKIP,
} CarryAdviceKind;

/**
 * CarryReadinessAdvice:
 *
 * One thing to do about one session of today: what, why, by which rule, and the change that does it.
 */
#define CARRY_TYPE_READINESS_ADVICE (carry_readiness_advice_get_type ())
G_DECLARE_FINAL_TYPE (CarryReadinessAdvice, carry_readiness_advice, CARRY, READINESS_ADVICE, GObject)

CarryReadinessAdvice *carry_readiness_advice_new (CarryAdviceKind kind,
                                                  CarrySession *session,
                                                  CarryReadinessRuleId rule,
                                                  const char *text,
                                                  CarryChange *change);
CarryAdviceKind carry_readiness_advice_get_kind (CarryReadinessAdvice *self);
const char *carry_readiness_advice_get_nick (CarryReadinessAdvice *self);
const char *carry_readiness_advice_get_label (CarryReadinessAdvice *self);
CarrySession *carry_readiness_advice_get_session (CarryReadinessAdvice *self);
CarryReadinessRuleId carry_readiness_advice_get_rule (CarryReadinessAdvice *self);
const char *carry_readiness_advice_get_text (CarryReadinessAdvice *self);
CarryChange *carry_readiness_advice_get_change (CarryReadinessAdvice *self);

G_END_DECLS
