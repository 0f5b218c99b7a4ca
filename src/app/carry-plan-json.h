/* carry-plan-json.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan-answer.h"

G_BEGIN_DECLS

char *carry_json_from_plan (const CarryPlanAnswer *answer);

G_END_DECLS
