/* carry-week-problem.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-rule-set.h"

G_BEGIN_DECLS

#define CARRY_MINUTES_PER_WEEK ((int)(CARRY_DAYS_PER_WEEK * CARRY_MINUTES_PER_DAY))

/* The most sessions of a week that are looked for: one a day. */
#define CARRY_MAX_SESSIONS 7u

/* For a time that is not known. */
#define CARRY_NO_MINUTE G_MININT

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
  int rest_minutes; /* without lower-body strength after a race, 0 for the problem's post_race_hours */
  double load;      /* effort × minutes, in arbitrary units */
} CarryProblemRun;

/**
 * CarryProblemSession:
 *
 * A strength session that stays where it is: locked, done, a coach's own, or of a neighbouring week.
 */
typedef struct
{
  int start;
  int end;
  CarryStrengthKind kind;
  double load; /* effort × minutes, in arbitrary units */
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
 * CarryProblemWish:
 *
 * A session that wants a place.
 */
typedef struct
{
  CarryStrengthKind kind;
  guint minutes;
  guint least_minutes; /* it may be as short as this on a day with less time; 0 if it stays as it is */
  guint contacts;  /* ground contacts of its jumps */
  double fatigue;  /* how much it tires beside a usual session of its kind: 1 for a usual one */
  guint equipment; /* set of CarryEquipment that its place must have, 0 for none */
  int usual;       /* where it was accepted last, CARRY_NO_MINUTE if never (S11) */
  gboolean exists; /* the week has it already, at its usual place */
} CarryProblemWish;

/**
 * CarryProblemDay:
 *
 * When and where the runner can train on a day of the week.
 */
typedef struct
{
  gboolean blocked;
  CarryHealthBlock health; /* why training pauses on this day */
  guint times;        /* set of CarryDayTime at which a session may start */
  guint most_minutes; /* of a session */
  guint equipment;    /* set of CarryEquipment at the place of that day */
} CarryProblemDay;

/**
 * CarryWeekProblem:
 *
 * One week to be planned, as plain numbers: not changed once it is posed, and then safe to hand to any thread.
 */
typedef struct
{
  GDate first;     /* the week's first day */
  GArray *runs;    /* of CarryProblemRun, by start; of this week and its neighbours */
  GArray *fixed;   /* of CarryProblemSession, by start */
  GArray *slots;   /* of CarryProblemSlot, by start */
  GArray *wishes;  /* of CarryProblemWish */
  CarryProblemWish idle; /* what slots are judged for if nothing is wished */
  CarryProblemDay days[CARRY_DAYS_PER_WEEK];
  CarryRuleSet *rules;

  gboolean repeats;           /* the week stands before and after itself */
  gboolean extra_recovery;    /* 50 or older, or a history of heavy soreness */
  gboolean returning;         /* coming back from injury */
  gboolean unaccustomed;      /* new to strength training, or back after three weeks without it */
  gboolean dislikes_doubles;  /* two sessions on one day cost */
  gboolean relaxed_explosive; /* short explosive work may come 12 hours before a hard run */
  gboolean one_visit;         /* strength may follow a run directly */
  gboolean fine;              /* S9 counts instead of S1 */
  CarryHealthBlock health;    /* why there must not be any strength session */
  guint most_lower; /* lower-body sessions that the phase has room for; 0 for no limit of the phase */
  guint rest_days; /* days of the week that stay free of training */
  guint preferred_days; /* bits of days after the first on which sessions are liked, 0 for any */
  guint preferred_times; /* bits of CarryDayTime, 0 for any */
  guint post_race_hours; /* without lower-body strength after a race that has no time of its own */
  int earliest; /* nothing is placed before this minute; CARRY_NO_MINUTE if the week is still to come */
} CarryWeekProblem;

CarryWeekProblem *carry_week_problem_new (const GDate *first);
CarryWeekProblem *carry_week_problem_copy (const CarryWeekProblem *self);
void carry_week_problem_add_run (CarryWeekProblem *self,
                                 guint day,
                                 guint start_minute,
                                 guint minutes,
                                 CarryRunKind kind,
                                 CarryRacePriority priority);
void carry_week_problem_insert_run (CarryWeekProblem *self, const CarryProblemRun *run);
void carry_week_problem_add_session (
    CarryWeekProblem *self, guint day, guint start_minute, guint minutes, CarryStrengthKind kind);
void carry_week_problem_insert_session (CarryWeekProblem *self, const CarryProblemSession *session);
void carry_week_problem_add_slot (CarryWeekProblem *self, guint day, guint start_minute);
CarryProblemWish *carry_week_problem_add_wish (CarryWeekProblem *self, CarryStrengthKind kind, guint minutes);
void
carry_week_problem_set_wishes (CarryWeekProblem *self, guint n_wishes, CarryStrengthKind kind, guint minutes);
const CarryProblemWish *carry_week_problem_get_first_wish (const CarryWeekProblem *self);
gboolean carry_week_problem_has_run_between (const CarryWeekProblem *self, int from, int to);
guint carry_week_problem_get_minutes (const CarryWeekProblem *self, const CarryProblemWish *wish, int start);
CarryDayTime carry_week_problem_time_of_day (int minute);
guint carry_week_problem_count_runs (const CarryWeekProblem *self);
guint carry_week_problem_count_fixed_lower (const CarryWeekProblem *self);
void carry_week_problem_free (CarryWeekProblem *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWeekProblem, carry_week_problem_free)

G_END_DECLS
