/* carry-season-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"
#include "carry-phase-table.h"

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

/**
 * CarrySeasonWording:
 *
 * What is known of a topic.
 */
typedef struct
{
  const char *id;
  const char *text;   /* untranslated */
  const char *grade;  /* A strong to D our own choice; “” where there is nothing to prove */
  const char *source; /* who showed it, or “” */
  const char *url;    /* where to read it, or “” */
} CarrySeasonWording;

const CarrySeasonWording *carry_season_wording_get (CarrySeasonTopic topic);
const char *carry_season_wording_get_text (CarrySeasonTopic topic);
CarrySeasonTopic carry_season_wording_of_phase (CarryPhase phase, guint age);
char *carry_season_wording_of_range (const CarryPhaseRange *range);
char *carry_season_wording_of_reserve (const CarryPhaseRow *amounts);
char *carry_season_wording_of_percent (const CarryPhaseRow *amounts);

G_END_DECLS
