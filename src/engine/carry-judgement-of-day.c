/* carry-judgement-of-day.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-judged-place.h"
#include "carry-judgement.h"

/* HC8, what the runner said of the day: free or not, how long, and what there is to train with. */
static void
judge_day_of_runner (CarryJudgedPlace *self)
{
  const CarryProblemDay *day;
  const int minute = self->start - self->day * (int)CARRY_MINUTES_PER_DAY;

  if (self->day < 0 || self->day >= (int)CARRY_DAYS_PER_WEEK)
    return;

  day = &self->problem->days[self->day];

  if (day->health == CARRY_HEALTH_BLOCK_ILLNESS)
    carry_judged_place_forbid (self, CARRY_RULE_HC12, CARRY_MATTER_PAUSED_ILL, self->day);
  else if (day->health != CARRY_HEALTH_BLOCK_NONE)
    carry_judged_place_forbid (self, CARRY_RULE_HC6, CARRY_MATTER_PAUSED_INJURED, self->day);
  if (day->blocked)
    carry_judged_place_forbid (self, CARRY_RULE_HC8, CARRY_MATTER_DAY_BLOCKED, self->day);
  if ((day->times & CARRY_BIT (carry_week_problem_time_of_day (minute))) == 0)
    carry_judged_place_forbid (self, CARRY_RULE_HC8, CARRY_MATTER_HOUR_BLOCKED, self->day);
  if (self->end - self->start > (int)day->most_minutes)
    carry_judged_place_forbid (self, CARRY_RULE_HC8, CARRY_MATTER_TOO_LONG, (int)day->most_minutes);
  if ((self->wish->equipment & ~day->equipment) != 0)
    carry_judged_place_forbid (self, CARRY_RULE_HC8, CARRY_MATTER_EQUIPMENT, self->day);
}

/* HC8: nothing else may happen at its time. */
static void
judge_overlaps (CarryJudgedPlace *self)
{
  const GArray *sessions = self->timeline->sessions;

  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      const CarryFinding finding = {
        .rule = CARRY_RULE_HC8,
        .matter = CARRY_MATTER_RUN_AT_THIS_TIME,
        .points = CARRY_POINTS_BLOCKED,
        .run = run->kind,
        .other = run->start,
      };

      if (run->start < self->end && run->end > self->start)
        carry_judged_place_add (self, &finding);
    }

  for (guint i = 0; i < sessions->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (sessions, CarryProblemSession, i);

      if (session->start < self->end && session->end > self->start)
        carry_judged_place_forbid (self, CARRY_RULE_HC8, CARRY_MATTER_SESSION_AT_THIS_TIME, session->start);
    }
}

/* HC8: the session has to fit into its day. HC6 and HC12: the runner has to be well. */
static void
judge_availability (CarryJudgedPlace *self)
{
  judge_overlaps (self);

  if (self->end > (self->day + 1) * (int)CARRY_MINUTES_PER_DAY)
    carry_judged_place_forbid (self, CARRY_RULE_HC8, CARRY_MATTER_AFTER_MIDNIGHT, 0);
  if (self->start < self->problem->earliest)
    carry_judged_place_forbid (self, CARRY_RULE_HC8, CARRY_MATTER_PAST, 0);

  judge_day_of_runner (self);

  if (self->problem->health == CARRY_HEALTH_BLOCK_ILLNESS)
    carry_judged_place_forbid (self, CARRY_RULE_HC12, CARRY_MATTER_ILL, 0);
  else if (self->problem->health == CARRY_HEALTH_BLOCK_BONE_STRESS)
    carry_judged_place_forbid (self, CARRY_RULE_HC6, CARRY_MATTER_BONE_STRESS, 0);
  else if (self->problem->health != CARRY_HEALTH_BLOCK_NONE)
    carry_judged_place_forbid (self, CARRY_RULE_HC6, CARRY_MATTER_PAIN, 0);
}

/* The run that says what kind of day it is: hard before long before recovery before any other. */
static const CarryProblemRun *
run_of_the_day (const CarryJudgedPlace *self)
{
  const CarryProblemRun *found = NULL;
  guint best = 0;

  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      guint rank = 1;

      if (carry_timeline_day_of (run->start) != self->day)
        continue;

      if (run->key == CARRY_RUN_KEY_QUALITY)
        rank = 4;
      else if (run->key == CARRY_RUN_KEY_LONG)
        rank = 3;
      else if (run->kind == CARRY_RUN_RECOVERY)
        rank = 2;

      if (rank > best)
        {
          best = rank;
          found = run;
        }
    }

  return found;
}

static void
judge_hard_day (CarryJudgedPlace *self)
{
  const int points = carry_judged_place_get_points (self, CARRY_RULE_S4A);

  carry_judged_place_say (self, CARRY_RULE_S4A, points > 0 ? CARRY_MATTER_HARDER_DAY : CARRY_MATTER_HARD_DAY,
                          points, 0);
}

/* S4: hard days stay hard and easy days easy; coming back from an injury, days without a run are preferred. */
static void
judge_day (CarryJudgedPlace *self)
{
  const CarryProblemRun *run = run_of_the_day (self);
  const gboolean returning = self->problem->returning;

  if (run != NULL && !carry_strength_kind_is_lower (self->wish->kind) && !returning &&
      run->key != CARRY_RUN_KEY_QUALITY && run->key != CARRY_RUN_KEY_LONG)
    {
      const CarryRuleId rule = run->kind == CARRY_RUN_RECOVERY ? CARRY_RULE_S4C : CARRY_RULE_S4B;

      carry_judged_place_say (self, rule, CARRY_MATTER_LIGHT_WORK, carry_judged_place_get_points (self, rule),
                              0);
    }
  else if (run == NULL && returning)
    carry_judged_place_say (self, CARRY_RULE_S4D, CARRY_MATTER_REST_DAY_RETURNING, 0, 0);
  else if (run == NULL)
    carry_judged_place_say (self, CARRY_RULE_S4D, CARRY_MATTER_REST_DAY,
                            carry_judged_place_get_points (self, CARRY_RULE_S4D), 0);
  else if (returning)
    carry_judged_place_say (self, CARRY_RULE_S4B, CARRY_MATTER_EASY_DAY_RETURNING,
                            carry_judged_place_get_points (self, CARRY_RULE_S4B), 0);
  else if (run->key == CARRY_RUN_KEY_QUALITY)
    judge_hard_day (self);
  else if (run->key == CARRY_RUN_KEY_LONG)
    carry_judged_place_say (self, CARRY_RULE_S4A, CARRY_MATTER_LONG_DAY, 0, 0);
  else if (run->kind == CARRY_RUN_RECOVERY)
    carry_judged_place_say (self, CARRY_RULE_S4C, CARRY_MATTER_RECOVERY_DAY,
                            carry_judged_place_get_points (self, CARRY_RULE_S4C), 0);
  else
    carry_judged_place_say (self, CARRY_RULE_S4B, CARRY_MATTER_EASY_DAY,
                            carry_judged_place_get_points (self, CARRY_RULE_S4B), 0);
}

/* S6, S8 and S11: what the runner likes. */
static void
judge_preferences (CarryJudgedPlace *self)
{
  const CarryWeekProblem *problem = self->problem;
  const int midnight = self->day * (int)CARRY_MINUTES_PER_DAY;
  const guint time = CARRY_BIT (carry_week_problem_time_of_day (self->start - midnight));

  if (problem->dislikes_doubles && carry_timeline_has_something_on (self->timeline, self->day))
    carry_judged_place_say (self, CARRY_RULE_S6, CARRY_MATTER_SECOND_SESSION,
                            carry_judged_place_get_points (self, CARRY_RULE_S6), 0);

  if ((problem->preferred_days != 0 && (problem->preferred_days & CARRY_BIT (self->day)) == 0) ||
      (problem->preferred_times != 0 && (problem->preferred_times & time) == 0))
    carry_judged_place_say (self, CARRY_RULE_S8, CARRY_MATTER_NOT_PREFERRED,
                            carry_judged_place_get_points (self, CARRY_RULE_S8), 0);

  if (self->wish->usual != CARRY_NO_MINUTE && self->wish->usual != self->start)
    carry_judged_place_say (self, CARRY_RULE_S11, CARRY_MATTER_MOVED,
                            carry_judged_place_get_points (self, CARRY_RULE_S11), 0);
}

/* HC3 and S5a towards sessions that stay where they are. */
static void
judge_fixed_sessions (CarryJudgedPlace *self)
{
  const GArray *sessions = self->timeline->sessions;

  for (guint i = 0; i < sessions->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (sessions, CarryProblemSession, i);
      CarryFinding finding;

      if (carry_judgement_of_pair (self->problem, self->wish->kind, self->start, session->kind,
                                   session->start, &finding))
        carry_judged_place_add (self, &finding);
    }
}

/**
 * carry_judged_place_weigh_day:
 * @self: a place
 *
 * Lets the rules about the day and the runner speak: HC3, HC6, HC8, HC12, S4, S5a, S6, S8 and S11.
 */
void
carry_judged_place_weigh_day (CarryJudgedPlace *self)
{
  judge_availability (self);
  judge_fixed_sessions (self);
  judge_day (self);
  judge_preferences (self);
}
