/* carry-plan-answer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-plan-difference.h"
#include "carry-season-running.h"
#include "carry-week-planner.h"

G_BEGIN_DECLS

/**
 * CarryPlanAnswer:
 *
 * All that is to be told of a plan. Nothing is owned.
 */
typedef struct
{
  const CarryWeekProblem *problem;
  CarryPlan *plan;
  const CarryPlanDifference *difference;
  GListModel *offers; /* of CarryOffer */
  CarryDiary *diary;  /* with the plan applied */
  GArray *spikes;     /* of CarrySeasonSpike: runs of the week that are much longer than before */
  CarryPhase phase;   /* of training, in that week */
  CarryWeekPlanner *planner; /* that filled its sessions */
  GHashTable
      *targets; /* ids of planned sessions, each with a #GPtrArray of CarryNextTarget, one an exercise */
  CarryUnits units; /* of the runner */
} CarryPlanAnswer;

G_END_DECLS
