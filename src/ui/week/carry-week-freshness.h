/* carry-week-freshness.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-freshness-curve.h"
#include "carry-week-places.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_FRESHNESS (carry_week_freshness_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekFreshness, carry_week_freshness, CARRY, WEEK_FRESHNESS, GObject)

CarryWeekFreshness *carry_week_freshness_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *first);
void carry_week_freshness_set_first (CarryWeekFreshness *self, const GDate *first);
const CarryFreshnessCurve *carry_week_freshness_get_curve (CarryWeekFreshness *self);
CarryFreshnessCurve *carry_week_freshness_preview (CarryWeekFreshness *self,
                                                   CarryWeekPlaces *places,
                                                   CarryBoardPlace place,
                                                   gboolean copy);

G_END_DECLS
