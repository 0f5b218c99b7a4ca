/* carry-recent-work.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-need.h"
#include "carry-programme-request.h"
#include "carry-movement-sets.h"
#include "carry-region-sets.h"

G_BEGIN_DECLS

/**
 * CarryRecentUse:
 *
 * When an exercise was done.
 */
typedef struct
{
  gboolean this_week;   /* in another session of the week */
  gboolean last_time;   /* in the session of the same kind and position one week ago, or before */
  gboolean time_before; /* in the one before that */
  gboolean last_days;   /* somewhere in the 7 days before */
  guint n_times;        /* in all that is known */
} CarryRecentUse;

/**
 * CarryRecentWork:
 *
 * What was done lately, as far as it decides what is done next.
 */
typedef struct
{
  CarryRegionSets week;           /* hard sets of the week's other sessions */
  CarryMovementSets week_movement; /* the same, by how the body moves */
  CarryRegionSets fortnight;      /* hard sets of the 14 days before */
  double needs[CARRY_N_NEEDS];    /* sets of the 14 days before */
  double legs;                    /* sets of leg strength of the 14 days before */
  double legs_on_one;             /* those of them on one leg */
  double sets;                    /* all sets of the 14 days before */
  double sets_off_sagittal;       /* those of them that do not just go forward and back */
  double week_needs[CARRY_N_NEEDS]; /* sets of the week's other sessions */
  guint64 week_patterns;          /* bits of CarryPattern in the week's other sessions */
  double n_weeks;                 /* how many of the last 2 weeks are known, 0 to 2 */
  gboolean knows_weeks_before;    /* whether anything is known from before this week */
  GHashTable *uses;               /* of exercise ids to CarryRecentUse */
  const CarryPastSession *last;   /* of the same kind and position in its week, or NULL */
} CarryRecentWork;

CarryRecentWork *carry_recent_work_new (const CarryProgrammeRequest *request);
CarryRecentUse carry_recent_work_get_use (const CarryRecentWork *self, CarryExercise *exercise);
double carry_recent_work_get_neglect (const CarryRecentWork *self, CarryNeed need);
double carry_recent_work_get_muscle (const CarryRecentWork *self, CarryMuscle muscle);
void carry_recent_work_free (CarryRecentWork *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryRecentWork, carry_recent_work_free)

G_END_DECLS
