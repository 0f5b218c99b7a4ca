/* carry-week-snapshot.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-strength-session.h"
#include "carry-week-problem.h"

G_BEGIN_DECLS

CarryWeekProblem *carry_week_problem_new_from_diary (CarryDiary *diary,
                                                     CarryAthlete *athlete,
                                                     const GDate *first,
                                                     guint n_sessions);
CarryWeekProblem *carry_week_problem_new_for_move (CarryDiary *diary,
                                                   CarryAthlete *athlete,
                                                   const GDate *first,
                                                   CarrySession *moved,
                                                   CarryStrengthKind kind,
                                                   guint minutes);
void carry_week_problem_set_athlete (CarryWeekProblem *self, CarryAthlete *athlete);
void carry_week_problem_add_usual_slots (CarryWeekProblem *self, CarryAthlete *athlete);
void carry_week_problem_add_new_wishes (CarryWeekProblem *self,
                                        guint n_sessions,
                                        CarryStrengthKind kind,
                                        guint minutes);
CarryStrengthKind carry_week_problem_get_kind_of_phase (CarryAthlete *athlete);
void carry_week_problem_add_strength_wish (CarryWeekProblem *self, CarryStrengthSession *session);

G_END_DECLS
