/* carry-week-share.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-programme-request.h"
#include "carry-region-sets.h"

G_BEGIN_DECLS

/* Hard sets a week of a muscle group below which little is gained. */
#define CARRY_LEAST_WEEKLY_SETS 4.0

double carry_week_share_get_least (const CarryProgrammeRequest *request, CarryBodyRegion region);
double carry_week_share_get_target (const CarryProgrammeRequest *request, CarryBodyRegion region);
double carry_week_share_get_most (const CarryProgrammeRequest *request, CarryBodyRegion region);

G_END_DECLS
