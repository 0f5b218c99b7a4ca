/* carry-week-problem.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"

G_BEGIN_DECLS

/**
 * CarryProblemRun:
 *
 * A run as the rules see it. Times are minutes after 00:00 of the week's first day; runs of the
 * neighbouring weeks lie below 0 or beyond seven days.
 */
typedef struct
{
  int start;
  int end;
  CarryRunKind kind;
  CarryRunKey key;
  CarryRacePriority priority;
  guint rest_hours; /* hours without lower-body strength after it, 0 for the problem's post_race_hours */
} CarryProblemRun;

/**
 * CarryProblemSession:
 *
 * A strength session that stays where it is: locked, done, or of a neighbouring week.
 */
typedef struct
{
  int start;
  int end;
  CarryStrengthKind kind;
} CarryProblemSession;

/**
 * CarryProblemSlot:
 *
 * A place where a session may go.
 */
typedef struct
{
  int start;
  gboolean taken; /* something is there already: it gets a verdict, but no session is placed there */
} CarryProblemSlot;

/**
 * CarryWeekProblem:
 *
 * One week to be planned, as plain numbers: immutable once made, safe to hand to any thread.
 */
typedef struct
{
  GDate first;                   /* the week's first day */
  GArray *runs;                  /* of CarryProblemRun, by start; of this week and its neighbours */
  GArray *fixed;                 /* of CarryProblemSession, by start */
  GArray *slots;                 /* of CarryProblemSlot, by start */
  gboolean repeats;              /* the week stands before and after itself */
  guint n_sessions;              /* sessions to place */
  guint session_minutes;         /* how long each lasts */
  CarryStrengthKind kind;        /* of the sessions to place */
  gboolean extra_recovery;       /* 50 or older, or a history of heavy soreness */
  gboolean returning;            /* coming back from injury */
  gboolean dislikes_doubles;     /* two sessions on one day cost */
  guint post_race_hours;         /* hours without lower-body strength after a race */
  int earliest; /* nothing is placed before this minute; G_MININT if the week is still to come */
} CarryWeekProblem;

CarryWeekProblem *carry_week_problem_new (const GDate *first);
CarryWeekProblem *carry_week_problem_new_from_diary (CarryDiary *diary,
                                                     CarryAthlete *athlete,
                                                     const GDate *first,
                                                     guint n_sessions);
void carry_week_problem_add_run (CarryWeekProblem *self,
                                 guint day,
                                 guint start_minute,
                                 guint minutes,
                                 CarryRunKind kind,
                                 CarryRacePriority priority);
void carry_week_problem_add_session (
    CarryWeekProblem *self, guint day, guint start_minute, guint minutes, CarryStrengthKind kind);
void carry_week_problem_add_slot (CarryWeekProblem *self, guint day, guint start_minute);
void carry_week_problem_add_usual_slots (CarryWeekProblem *self, CarryAthlete *athlete);
void carry_week_problem_free (CarryWeekProblem *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWeekProblem, carry_week_problem_free)

G_END_DECLS
