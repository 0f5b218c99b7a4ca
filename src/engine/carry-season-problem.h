/* carry-season-problem.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-rule-set.h"

G_BEGIN_DECLS

#define CARRY_SEASON_MOST_WEEKS 104u
#define CARRY_SEASON_MOST_SESSIONS 4u

/**
 * CarrySeasonError:
 * @CARRY_SEASON_ERROR_NO_RACE: there is no race to plan for
 * @CARRY_SEASON_ERROR_RACE_PASSED: every race lies before the first day
 * @CARRY_SEASON_ERROR_TOO_FAR: no race lies within 104 weeks
 * @CARRY_SEASON_ERROR_RANGE: a number is out of its range
 *
 * Why a season cannot be planned.
 */
typedef enum
{
  CARRY_SEASON_ERROR_NO_RACE,
  CARRY_SEASON_ERROR_RACE_PASSED,
  CARRY_SEASON_ERROR_TOO_FAR,
  CARRY_SEASON_ERROR_RANGE,
} CarrySeasonError;

#define CARRY_SEASON_ERROR (carry_season_error_quark ())
GQuark carry_season_error_quark (void);

/**
 * CarrySeasonRace:
 *
 * A race.
 */
typedef struct
{
  GDate day;
  CarryRacePriority priority;
  double distance; /* metres, 0 if it is not known */
  char *name;      /* or %NULL */
} CarrySeasonRace;

/**
 * CarrySeasonRun:
 *
 * A run that was run or is planned. A week of which only the totals are known may be given as one run of all its
 * minutes and the distance of its longest, on the day of the longest.
 */
typedef struct
{
  GDate day;
  guint minutes;
  double distance; /* metres, 0 if it is not known */
} CarrySeasonRun;

/**
 * CarrySeasonProblem:
 *
 * A season to be planned, as plain facts: not changed once it is posed, and then safe to hand to any thread.
 */
typedef struct
{
  GDate from;                 /* nothing is planned before this day */
  GDateWeekday first_weekday; /* on which weeks start */
  GArray *races; /* of CarrySeasonRace, by day; those before @from count for the rest after them */
  GArray *runs; /* of CarrySeasonRun, by day; those of the 30 days before @from count as well */
  CarryEvent event;
  CarryLevel level;
  guint age; /* years, 0 if it is not known */
  guint experience_weeks; /* of strength training that a beginner, or who comes back, has behind them */
  guint sessions; /* wanted a week; 0 for as many as belong to the phase */
  CarryRuleSet *rules; /* how long the legs rest before and after races (HC4, HC5) */
  guint weeks; /* to plan; 0 for up to the last race and the rest after it */
} CarrySeasonProblem;

CarrySeasonProblem *carry_season_problem_new (const GDate *from);
void carry_season_problem_add_race (CarrySeasonProblem *self,
                                    const GDate *day,
                                    CarryRacePriority priority,
                                    double distance,
                                    const char *name);
void
carry_season_problem_add_run (CarrySeasonProblem *self, const GDate *day, guint minutes, double distance);
gboolean carry_season_problem_set_last_heavy (CarrySeasonProblem *self, guint days, GError **error);
gboolean carry_season_problem_check (const CarrySeasonProblem *self, GError **error);
GDate carry_season_problem_get_first (const CarrySeasonProblem *self);
int carry_season_problem_get_week (const CarrySeasonProblem *self, const GDate *day);
void carry_season_problem_free (CarrySeasonProblem *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySeasonProblem, carry_season_problem_free)

G_END_DECLS
