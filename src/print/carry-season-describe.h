/* carry-season-describe.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-season-content.h"

G_BEGIN_DECLS

CarrySeasonContent *carry_season_describe (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today, GError **error);

G_END_DECLS
