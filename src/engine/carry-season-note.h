/* carry-season-note.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-wording.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SEASON_NOTE (carry_season_note_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeasonNote, carry_season_note, CARRY, SEASON_NOTE, GObject)

CarrySeasonNote *carry_season_note_new (CarrySeasonTopic topic, const GDate *day, const char *text);
CarrySeasonTopic carry_season_note_get_topic (CarrySeasonNote *self);
const char *carry_season_note_get_id (CarrySeasonNote *self);
const char *carry_season_note_get_text (CarrySeasonNote *self);
const char *carry_season_note_get_grade (CarrySeasonNote *self);
const char *carry_season_note_get_source (CarrySeasonNote *self);
const char *carry_season_note_get_url (CarrySeasonNote *self);
const GDate *carry_season_note_get_day (CarrySeasonNote *self);

G_END_DECLS
