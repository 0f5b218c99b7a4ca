/* carry-season-note.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CarrySeasonTopic:
 *
 * What a note about a season is about.
 */
typedef enum
{
  CARRY_SEASON_TOPIC_ONBOARDING,
  CARRY_SEASON_TOPIC_OFF_SEASON,
  CARRY_SEASON_TOPIC_BASE,
  CARRY_SEASON_TOPIC_BUILD,
  CARRY_SEASON_TOPIC_IN_SEASON,
  CARRY_SEASON_TOPIC_IN_SEASON_OLDER,
  CARRY_SEASON_TOPIC_TAPER,
  CARRY_SEASON_TOPIC_RACE_WEEK,
  CARRY_SEASON_TOPIC_TRANSITION,
  CARRY_SEASON_TOPIC_DELOAD,
  CARRY_SEASON_TOPIC_MINI_TAPER,
  CARRY_SEASON_TOPIC_RECOVERY,
  CARRY_SEASON_TOPIC_PRIMER,
  CARRY_SEASON_TOPIC_SPIKE,
  CARRY_SEASON_TOPIC_RACE_SOON,
  CARRY_SEASON_TOPIC_RACE_NEAR,
  CARRY_SEASON_TOPIC_SHORT_TAPER,
  CARRY_SEASON_TOPIC_GATE,
  CARRY_SEASON_TOPIC_SAME_WEEK,
  CARRY_SEASON_TOPIC_RACES_CLOSE,
  CARRY_SEASON_TOPIC_FEW_SESSIONS,
  CARRY_SEASON_TOPIC_NO_MAIN_RACE,
  CARRY_SEASON_TOPIC_RACE_OVER,
  CARRY_SEASON_TOPIC_RACE_BEYOND,
} CarrySeasonTopic;

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
