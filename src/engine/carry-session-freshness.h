/* carry-session-freshness.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-run.h"

G_BEGIN_DECLS

/* Legs that are as fresh as this are fresh enough for a hard run, in percent (grade D, ours). */
#define CARRY_FRESH_ENOUGH 70.0

/**
 * CarrySessionFreshness:
 * @before: as the session starts, in percent
 * @after: as it ends
 * @recovers: whether the legs are fresh enough again within a week, or were never less
 * @minutes: from the end of the session until then
 * @next: (nullable): the next run within a week that wants fresh legs; owned
 * @until_next: minutes from the end of the session to that run
 * @at_next: as that run starts, in percent
 *
 * How fresh the legs are around a session, as the week's strip has it.
 */
typedef struct
{
  double before;
  double after;
  gboolean recovers;
  guint minutes;
  CarryRun *next;
  guint until_next;
  double at_next;
} CarrySessionFreshness;

CarrySessionFreshness *
carry_session_freshness_new (CarryDiary *diary, CarryAthlete *athlete, CarrySession *session);
void carry_session_freshness_free (CarrySessionFreshness *self);
char *carry_session_freshness_describe (const CarrySessionFreshness *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySessionFreshness, carry_session_freshness_free)

G_END_DECLS
