/* carry-week-places.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-board-geometry.h"
#include "carry-diary.h"
#include "carry-plan.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryWeekPlaces:
 *
 * What each of the 14 slots of a week is worth to one session or exercise that may go there.
 */
#define CARRY_TYPE_WEEK_PLACES (carry_week_places_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekPlaces, carry_week_places, CARRY, WEEK_PLACES, GObject)

CarryWeekPlaces *carry_week_places_new_for_session (CarryDiary *diary,
                                                    CarryAthlete *athlete,
                                                    const GDate *first,
                                                    CarrySession *session);
CarryWeekPlaces *carry_week_places_new_for_copy (CarryDiary *diary,
                                                 CarryAthlete *athlete,
                                                 const GDate *first,
                                                 CarrySession *session);
CarryWeekPlaces *carry_week_places_new_for_exercise (CarryDiary *diary,
                                                     CarryAthlete *athlete,
                                                     const GDate *first,
                                                     CarryExercise *exercise);
CarrySession *carry_week_places_get_session (CarryWeekPlaces *self);
CarryExercise *carry_week_places_get_exercise (CarryWeekPlaces *self);
gboolean carry_week_places_is_copy (CarryWeekPlaces *self);
const char *carry_week_places_get_title (CarryWeekPlaces *self);
GDate carry_week_places_get_day (CarryWeekPlaces *self, CarryBoardPlace place);
guint carry_week_places_get_start_minute (CarryWeekPlaces *self, CarryBoardPlace place);
gboolean carry_week_places_is_origin (CarryWeekPlaces *self, CarryBoardPlace place);
gboolean carry_week_places_is_judged (CarryWeekPlaces *self);
CarryVerdict carry_week_places_get_verdict (CarryWeekPlaces *self, CarryBoardPlace place);
const char *carry_week_places_get_reason (CarryWeekPlaces *self, CarryBoardPlace place);
const CarryFinding *carry_week_places_get_finding (CarryWeekPlaces *self, CarryBoardPlace place);
CarrySession *carry_week_places_get_host (CarryWeekPlaces *self, CarryBoardPlace place);
gboolean carry_week_places_find_best (CarryWeekPlaces *self, const GDate *not_before, CarryBoardPlace *place);
guint carry_week_find_start_minute (CarryDiary *diary,
                                    CarryAthlete *athlete,
                                    const GDate *day,
                                    CarrySlot slot,
                                    CarrySession *session,
                                    guint minutes);

G_END_DECLS
