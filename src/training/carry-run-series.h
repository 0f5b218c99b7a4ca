/* carry-run-series.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-run.h"

G_BEGIN_DECLS

/* Nobody plans a weekly run for longer than two years. */
#define CARRY_RUN_SERIES_MOST 104u

GPtrArray *carry_run_series_new (CarryRun *run, guint n_times);
guint carry_run_series_count_until (const GDate *first, const GDate *last);
GPtrArray *carry_run_series_get_following (CarryDiary *diary, CarryRun *run);

G_END_DECLS
