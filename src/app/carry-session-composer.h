/* carry-session-composer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-programme.h"
#include "carry-strength-session.h"
#include "carry-training-gaps.h"
#include "carry-week-outlook.h"

G_BEGIN_DECLS

/**
 * CarryComposition:
 *
 * Which session is to be filled. Nothing is owned.
 */
typedef struct
{
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  const CarryWeekOutlook *outlook;
  GDate first;                  /* the week's first day */
  GDate day;
  guint start_minute;           /* minutes after 00:00 */
  guint minutes;                /* the session takes no longer */
  const CarryStrengthKind *kinds; /* of all sessions that the week will have, in the order of time */
  guint n_sessions;
  guint index;                  /* which of them this is */
  CarryTrainingGaps gaps;       /* what the session should do more for */
  guint more_equipment;         /* set of CarryEquipment beside what is at the place of the session */
  CarryStrengthSession *standing; /* the session as it is, if it is filled anew, or NULL */
  gboolean exact; /* a session of another kind is none */
  GHashTable *left_out;         /* ids of sessions of the diary that count as not there, or NULL */
} CarryComposition;

CarryStrengthSession *carry_session_compose (const CarryComposition *composition,
                                             GPtrArray *composed,
                                             CarryProgramme **programme,
                                             GError **error);
CarryStrengthSession *carry_session_compose_doses (const CarryComposition *composition, GError **error);

G_END_DECLS
