/* carry-session-targets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-next-target.h"
#include "carry-strength-session.h"
#include "carry-week-outlook.h"

G_BEGIN_DECLS

/**
 * CarrySessionTargetsProblem:
 *
 * A session whose targets are asked for, and what is known around it. Nothing is owned. Phase, lighter weeks, runs
 * that strength waits for, breaks, check-ins and equipment are found in it.
 */
typedef struct
{
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryStrengthSession *session;   /* of the diary, or to come into it */
  GDate today;
  gboolean of_day; /* whether the check-in of its day makes it lighter, as on the day itself */
  CarryCare *care; /* what the runner said of days, or NULL for what the diary has */
  const CarryWeekOutlook *outlook; /* what its week is for, or NULL to find it */
} CarrySessionTargetsProblem;

GPtrArray *carry_session_targets_find (const CarrySessionTargetsProblem *problem);
CarryStrengthSession *carry_session_targets_apply (CarryStrengthSession *session,
                                                   GPtrArray *targets,
                                                   GHashTable *exercises,
                                                   GError **error);
CarryItem *carry_session_targets_release (CarryItem *item);

G_END_DECLS
