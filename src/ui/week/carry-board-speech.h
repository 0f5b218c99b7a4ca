/* carry-board-speech.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-places.h"
#include "carry-week.h"

G_BEGIN_DECLS

/* What the board says aloud. All char * are newly allocated. */

char *carry_speech_of_reason (const char *text);
char *carry_speech_of_place (CarryWeekPlaces *places, CarryBoardPlace place, CarryWeek *week);

G_END_DECLS
