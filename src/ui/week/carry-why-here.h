/* carry-why-here.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-placement.h"

G_BEGIN_DECLS

/**
 * CarryWhyHere:
 *
 * What is to be told of one session: why it stands where it is, and where else it could.
 */
#define CARRY_TYPE_WHY_HERE (carry_why_here_get_type ())
G_DECLARE_FINAL_TYPE (CarryWhyHere, carry_why_here, CARRY, WHY_HERE, GObject)

CarryWhyHere *carry_why_here_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *today);
void carry_why_here_set_today (CarryWhyHere *self, const GDate *today);
CarryAthlete *carry_why_here_get_athlete (CarryWhyHere *self);
void carry_why_here_set_session_id (CarryWhyHere *self, const char *id);
CarrySession *carry_why_here_get_session (CarryWhyHere *self);
CarryPlacement *carry_why_here_get_placement (CarryWhyHere *self);
const GArray *carry_why_here_get_neighbours (CarryWhyHere *self);
GListModel *carry_why_here_get_reasons (CarryWhyHere *self);
GListModel *carry_why_here_get_other_places (CarryWhyHere *self);
GListModel *carry_why_here_get_demands (CarryWhyHere *self);
GListModel *carry_why_here_get_legs (CarryWhyHere *self);

G_END_DECLS
