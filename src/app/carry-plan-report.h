/* carry-plan-report.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan-answer.h"

G_BEGIN_DECLS

char *carry_plan_report (const CarryPlanAnswer *answer);

G_END_DECLS
