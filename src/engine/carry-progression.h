/* carry-progression.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-next-target.h"
#include "carry-progression-problem.h"

G_BEGIN_DECLS

CarryNextTarget *carry_progression_solve (const CarryProgressionProblem *problem);

G_END_DECLS
