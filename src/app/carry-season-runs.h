/* carry-season-runs.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"

G_BEGIN_DECLS

/**
 * CarrySeasonRuns:
 *
 * Which weeks of a season got runs that nobody has planned yet.
 */
typedef struct _CarrySeasonRuns CarrySeasonRuns;

CarrySeasonRuns *carry_season_runs_lay (CarryDiary *diary, const GDate *from, const GDate *to);
gboolean carry_season_runs_are_assumed (const CarrySeasonRuns *self, const GDate *first);
void carry_season_runs_free (CarrySeasonRuns *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySeasonRuns, carry_season_runs_free)

G_END_DECLS
