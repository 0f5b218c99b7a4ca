/* carry-json.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-diary.h"
#include "carry-import.h"
#include "carry-plan.h"

G_BEGIN_DECLS

char *carry_json_from_plan (CarryPlan *plan, CarryDiary *diary);
char *carry_json_from_imports (GPtrArray *imports);

G_END_DECLS
