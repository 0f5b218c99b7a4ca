/* carry-week-file-problem.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-file.h"
#include "carry-week-problem.h"

G_BEGIN_DECLS

CarryWeekProblem *
carry_week_problem_new_from_file (CarryWeekFile *file, const GDate *first, guint n_sessions);

G_END_DECLS
