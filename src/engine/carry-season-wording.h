/* carry-season-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"
#include "carry-phase-table.h"
#include "carry-season-note.h"

G_BEGIN_DECLS

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
