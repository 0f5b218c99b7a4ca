/* carry-readiness-advisor.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-readiness-advice.h"
#include "carry-readiness.h"

G_BEGIN_DECLS

GListModel *carry_readiness_advise (CarryDiary *diary, CarryAthlete *athlete, const GDate *today);
char *carry_readiness_say_why (const CarryReadiness *readiness, CarryReadinessRuleId rule);

G_END_DECLS
