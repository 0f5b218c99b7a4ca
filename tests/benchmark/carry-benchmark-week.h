/* carry-benchmark-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-problem.h"

G_BEGIN_DECLS

/* The usual times of a day. */
#define CARRY_BENCHMARK_TIMES 3u

CarryWeekProblem *carry_benchmark_week_new (guint n_sessions, guint n_times);
CarryWeekProblem *carry_benchmark_week_new_random (GRand *random);
GPtrArray *carry_benchmark_week_read_reference (const char *file);

G_END_DECLS
