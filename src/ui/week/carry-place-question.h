/* carry-place-question.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-week-places.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PLACE_QUESTION (carry_place_question_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlaceQuestion, carry_place_question, CARRY, PLACE_QUESTION, GObject)

CarryPlaceQuestion *carry_place_question_new (CarryWeekPlaces *places, CarryBoardPlace place, gboolean copy);
void carry_place_question_ask (CarryPlaceQuestion *self,
                               CarryDiary *diary,
                               CarryAthlete *athlete,
                               GtkWidget *origin);

G_END_DECLS
