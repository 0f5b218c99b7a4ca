/* carry-leg-history.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-residual-fatigue.h"

G_BEGIN_DECLS

/* Days before a week whose sessions its freshness is reckoned from: what is still in the legs, and the longest break
 * that makes leg work new, which is seen only with the session before it. */
#define CARRY_LEG_HISTORY_DAYS (CARRY_NOVELTY_DAYS + CARRY_NOVELTY_BREAK_DAYS)

gboolean carry_leg_history_is_accustomed (CarryDiary *diary, CarryAthlete *athlete, const GDate *since);

G_END_DECLS
