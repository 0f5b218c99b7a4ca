/* carry-week-cost.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-cost.h"

#include "carry-load.h"

#include <math.h>

static gboolean
is_in_week (int start)
{
  return start >= 0 && start < CARRY_MINUTES_PER_WEEK;
}

/**
 * carry_week_cost_get_loads:
 * @problem: a week
 * @loads: (out): seven loads in arbitrary units, of what is fixed on each day
 *
 * Adds up the load of runs and fixed sessions.
 */
void
carry_week_cost_get_loads (const CarryWeekProblem *problem, double *loads)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    loads[day] = 0;

  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (problem->runs, CarryProblemRun, i);

      if (is_in_week (run->start))
        loads[carry_timeline_day_of (run->start)] += run->load;
    }

  for (guint i = 0; i < problem->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (problem->fixed, CarryProblemSession, i);

      if (is_in_week (session->start))
        loads[carry_timeline_day_of (session->start)] += session->load;
    }
}

/**
 * carry_week_cost_get_rest_days:
 * @problem: a week
 *
 * Returns: bits of the days, after the first, on which nothing is fixed
 */
guint
carry_week_cost_get_rest_days (const CarryWeekProblem *problem)
{
  guint rest_days = (1u << CARRY_DAYS_PER_WEEK) - 1;

  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (problem->runs, CarryProblemRun, i);

      if (is_in_week (run->start))
        rest_days &= ~CARRY_BIT (carry_timeline_day_of (run->start));
    }

  for (guint i = 0; i < problem->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (problem->fixed, CarryProblemSession, i);

      if (is_in_week (session->start))
        rest_days &= ~CARRY_BIT (carry_timeline_day_of (session->start));
    }

  return rest_days;
}

/**
 * carry_week_cost_count_spare_rest_days:
 * @problem: a week
 * @rest_days: its days on which nothing is fixed
 *
 * Counts the rest days that strength may use (HC9). Where the runs alone leave fewer than there should be, those
 * that are left are kept: strength cannot give back what runs took.
 *
 * Returns: how many days
 */
guint
carry_week_cost_count_spare_rest_days (const CarryWeekProblem *problem, guint rest_days)
{
  const guint n = (guint)__builtin_popcount (rest_days);

  return n - MIN (n, problem->rest_days);
}

/* The longest time between two lower-body sessions of which one is placed in this week, in minutes. */
static int
find_longest_break (const CarryWeekProblem *problem,
                    const CarryTimeline *timeline,
                    const CarryPlacedSession *placed,
                    guint n_placed)
{
  const int rounds = problem->repeats ? 1 : 0;
  int longest = 0;

  for (guint i = 0; i < n_placed; i++)
    {
      int before = CARRY_NO_MINUTE, after = G_MAXINT;

      if (!carry_strength_kind_is_lower (placed[i].wish->kind))
        continue;

      for (guint j = 0; j < timeline->sessions->len; j++)
        {
          const CarryProblemSession *session = &g_array_index (timeline->sessions, CarryProblemSession, j);

          if (carry_strength_kind_is_lower (session->kind) && session->start < placed[i].start)
            before = MAX (before, session->start);
          else if (carry_strength_kind_is_lower (session->kind))
            after = MIN (after, session->start);
        }

      for (guint j = 0; j < n_placed; j++)
        for (int round = -rounds; round <= rounds; round++)
          {
            const int start = placed[j].start + round * CARRY_MINUTES_PER_WEEK;

            if (!carry_strength_kind_is_lower (placed[j].wish->kind) || start == placed[i].start)
              continue;
            if (start < placed[i].start)
              before = MAX (before, start);
            else
              after = MIN (after, start);
          }

      if (before != CARRY_NO_MINUTE)
        longest = MAX (longest, placed[i].start - before);
      if (after != G_MAXINT)
        longest = MAX (longest, after - placed[i].start);
    }

  return longest;
}

static double
find_monotony (const CarryWeekProblem *problem,
               const double *loads,
               const CarryPlacedSession *placed,
               guint n_placed)
{
  double daily[CARRY_DAYS_PER_WEEK];

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    daily[day] = loads[day];
  for (guint i = 0; i < n_placed; i++)
    daily[carry_timeline_day_of (placed[i].start)] +=
        carry_strength_kind_get_effort (placed[i].wish->kind) *
        carry_week_problem_get_minutes (problem, placed[i].wish, placed[i].start);

  return carry_load_get_monotony (daily, CARRY_DAYS_PER_WEEK);
}

/* S5b and S10 of a week, without words. Returns how many spoke. */
static guint
weigh (const CarryWeekProblem *problem,
       const CarryTimeline *timeline,
       const double *loads,
       const CarryPlacedSession *placed,
       guint n_placed,
       CarryFinding *found)
{
  const int limit = carry_rule_set_get_minutes (problem->rules, CARRY_RULE_S5B, CARRY_STRENGTH_HEAVY);
  const double high = carry_rule_set_get_limit (problem->rules, CARRY_RULE_S10);
  guint n = 0;
  double monotony;
  int longest;

  if (n_placed == 0)
    return 0;

  longest = find_longest_break (problem, timeline, placed, n_placed);
  monotony = find_monotony (problem, loads, placed, n_placed);

  if (longest > limit)
    found[n++] = (CarryFinding){
      .rule = CARRY_RULE_S5B,
      .matter = CARRY_MATTER_LONG_BREAK,
      .points = carry_rule_set_get_points (problem->rules, CARRY_RULE_S5B, CARRY_STRENGTH_HEAVY),
      .gap = longest,
      .wanted = longest / (int)CARRY_MINUTES_PER_DAY,
    };

  if (monotony > high)
    found[n++] = (CarryFinding){
      .rule = CARRY_RULE_S10,
      .matter = CARRY_MATTER_MONOTONY,
      .points = carry_rule_set_get_points (problem->rules, CARRY_RULE_S10, CARRY_STRENGTH_HEAVY),
      .wanted = (int)lround (monotony * 1000),
    };

  return n;
}

/**
 * carry_week_cost_find:
 * @problem: a week
 * @timeline: its line
 * @loads: its loads from carry_week_cost_get_loads()
 * @placed: sessions and where they go
 * @n_placed: how many
 * @findings: (element-type CarryFinding): to which what is found is added
 *
 * Says what a layout costs as a whole, without any single place being to blame: S5b, more than 8 days between
 * two lower-body sessions, and S10, days that are too alike.
 */
void
carry_week_cost_find (const CarryWeekProblem *problem,
                      const CarryTimeline *timeline,
                      const double *loads,
                      const CarryPlacedSession *placed,
                      guint n_placed,
                      GArray *findings)
{
  CarryFinding found[2];

  g_array_append_vals (findings, found, weigh (problem, timeline, loads, placed, n_placed, found));
}

/**
 * carry_week_cost_sum:
 * @problem: a week
 * @timeline: its line
 * @loads: its loads from carry_week_cost_get_loads()
 * @placed: sessions and where they go
 * @n_placed: how many
 *
 * Returns: what carry_week_cost_find() finds, in thousandths of a point
 */
int
carry_week_cost_sum (const CarryWeekProblem *problem,
                     const CarryTimeline *timeline,
                     const double *loads,
                     const CarryPlacedSession *placed,
                     guint n_placed)
{
  CarryFinding found[2];
  guint n;
  int sum = 0;

  if (carry_rule_set_get_points (problem->rules, CARRY_RULE_S5B, CARRY_STRENGTH_HEAVY) == 0 &&
      carry_rule_set_get_points (problem->rules, CARRY_RULE_S10, CARRY_STRENGTH_HEAVY) == 0)
    return 0;

  n = weigh (problem, timeline, loads, placed, n_placed, found);

  for (guint i = 0; i < n; i++)
    sum += found[i].points;

  return sum;
}
