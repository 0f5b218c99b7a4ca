/* carry-phase-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"

G_BEGIN_DECLS

guint carry_phase_week_count_before (CarryDiary *diary, const GDate *first);
char *carry_phase_week_describe (CarryDiary *diary, CarryAthlete *athlete, const GDate *first);

G_END_DECLS
