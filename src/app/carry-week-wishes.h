/* carry-week-wishes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-strength-session.h"
#include "carry-week-outlook.h"
#include "carry-week-problem.h"

G_BEGIN_DECLS

/**
 * CarryWishScope:
 * @CARRY_WISHES_OF_RUNNER_AND_PLANS: what loads the legs may move, whoever put it there, unless it is a coach's own
 * @CARRY_WISHES_OF_PLANS: only what plans brought may move
 *
 * Which unlocked sessions of a week a plan may place anew.
 */
typedef enum
{
  CARRY_WISHES_OF_RUNNER_AND_PLANS,
  CARRY_WISHES_OF_PLANS,
} CarryWishScope;

/**
 * CarryWeekWishes:
 *
 * The sessions of a week that want a place, as long as its problem is being answered.
 */
typedef struct
{
  GPtrArray *movable; /* of CarrySession: what may be placed anew, in the order of the problem's wishes */
  GPtrArray *surplus; /* of CarrySession: what earlier plans brought and the week has no use for */
} CarryWeekWishes;

gboolean carry_session_is_of_plan (CarrySession *session, const GDate *today);
CarryWeekWishes *carry_week_wishes_new (void);
void carry_week_wishes_clear (CarryWeekWishes *self);
void carry_week_wishes_free (CarryWeekWishes *self);
void carry_week_wishes_lay (CarryWeekWishes *self,
                            CarryDiary *diary,
                            CarryAthlete *athlete,
                            const CarryWeekOutlook *outlook,
                            CarryWeekProblem *problem,
                            const GDate *today,
                            CarryWishScope scope);

G_END_DECLS
