/* carry-advice-group.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-readiness-advisor.h"

G_BEGIN_DECLS

#define CARRY_TYPE_ADVICE_GROUP (carry_advice_group_get_type ())
G_DECLARE_FINAL_TYPE (CarryAdviceGroup, carry_advice_group, CARRY, ADVICE_GROUP, GtkWidget)

GtkWidget *
carry_advice_group_new (CarrySession *session, const CarryReadiness *readiness, CarryReadinessRuleId rule);
void carry_advice_group_add (CarryAdviceGroup *self, CarryReadinessAdvice *advice);

G_END_DECLS
