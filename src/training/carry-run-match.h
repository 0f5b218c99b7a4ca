/* carry-run-match.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run.h"

G_BEGIN_DECLS

GArray *carry_run_match_find (GPtrArray *runs, GPtrArray *activities, GTimeZone *zone);
int carry_run_match_find_best (GPtrArray *runs, CarryActivity *activity, GTimeZone *zone);

G_END_DECLS
