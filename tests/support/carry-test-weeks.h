/* carry-test-weeks.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-scheduler.h"

/* Weeks that several tests of the engine plan. All start on Monday, 23 November 2026. */

#define AT(hours, minutes) ((hours) * 60u + (minutes))

static inline CarryWeekProblem *
test_empty_week (void)
{
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);

  return carry_week_problem_new (&monday);
}

/* Intervals on Tuesday, tempo on Friday, long on Sunday, easy on the other days but Monday; three times a day. */
static inline CarryWeekProblem *
test_usual_week (void)
{
  static const struct
  {
    guint day, minutes;
    CarryRunKind kind;
  } runs[] = {
    { 1, 60, CARRY_RUN_INTERVALS }, { 2, 40, CARRY_RUN_EASY }, { 3, 40, CARRY_RUN_EASY },
    { 4, 50, CARRY_RUN_TEMPO },     { 5, 40, CARRY_RUN_EASY }, { 6, 110, CARRY_RUN_LONG },
  };
  CarryWeekProblem *problem = test_empty_week ();

  problem->repeats = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    carry_week_problem_add_run (problem, runs[i].day, AT (7, 0), runs[i].minutes, runs[i].kind,
                                CARRY_RACE_PRIORITY_NONE);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      carry_week_problem_add_slot (problem, day, AT (7, 0));
      carry_week_problem_add_slot (problem, day, AT (12, 0));
      carry_week_problem_add_slot (problem, day, AT (18, 0));
    }

  return problem;
}
