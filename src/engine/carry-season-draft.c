/* carry-season-draft.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-draft.h"

#include "carry-measure.h"
#include "carry-season-lighter.h"

/* HC10: weeks of light loads while strength training is new or begins anew (grade C). */
#define GATE_WEEKS 4u

/* HC9 and the survey on lighter weeks: who needs more rest (grades C and D). */
#define CAREFUL_AGE 50u

/* The taper of Bosquet et al. 2007. */
#define TAPER_WEEKS 2

/* The week in which a race of second priority asks for half the sets is that of so many days before it. */
#define MINI_TAPER_DAYS 3

static const CarrySeasonRace *
race_at (const CarrySeasonProblem *problem, guint position)
{
  return &g_array_index (problem->races, CarrySeasonRace, position);
}

static gboolean
is_ahead (const CarrySeasonProblem *problem, const CarrySeasonRace *race)
{
  return g_date_compare (&race->day, &problem->from) >= 0 &&
         carry_season_problem_get_week (problem, &race->day) < (int)CARRY_SEASON_MOST_WEEKS;
}

/* Weeks of transition after a main race: as long as the legs rest, rounded up; three after an ultramarathon. Grade
 * D: one to three. */
static guint
count_transition_weeks (const CarrySeasonProblem *problem, const CarrySeasonRace *race)
{
  const guint rest = carry_season_race_get_rest_days (race, problem);

  return MIN (rest / CARRY_DAYS_PER_WEEK + 1, 3);
}

/* Weeks after that of a lesser race in which the legs still rest on some day. */
static guint
count_recovery_weeks (const CarrySeasonProblem *problem, const CarrySeasonRace *race)
{
  const guint rest = carry_season_race_get_rest_days (race, problem);
  const GDate last = carry_day_plus (&race->day, MAX ((int)rest, 1) - 1);

  return (guint)(carry_season_problem_get_week (problem, &last) -
                 carry_season_problem_get_week (problem, &race->day));
}

static guint
count_weeks_after (const CarrySeasonProblem *problem, const CarrySeasonRace *race)
{
  return race->priority == CARRY_RACE_PRIORITY_A ? count_transition_weeks (problem, race)
                                                 : count_recovery_weeks (problem, race);
}

/* The last race that counts; carry_season_problem_check() saw to it that there is one. */
static const CarrySeasonRace *
find_last_race (const CarrySeasonProblem *problem)
{
  for (guint i = problem->races->len; i > 0; i--)
    if (is_ahead (problem, race_at (problem, i - 1)))
      return race_at (problem, i - 1);

  return NULL;
}

/* Weeks up to the last race and the rest after the races. */
static guint
count_needed_weeks (const CarrySeasonProblem *problem)
{
  guint n_weeks = 0;

  for (guint i = 0; i < problem->races->len; i++)
    if (is_ahead (problem, race_at (problem, i)))
      n_weeks = MAX (n_weeks, (guint)carry_season_problem_get_week (problem, &race_at (problem, i)->day) + 1 +
                                  count_weeks_after (problem, race_at (problem, i)));

  return n_weeks;
}

static void
append_target (CarrySeasonDraft *self, const CarrySeasonRace *race, gboolean peak)
{
  const CarryPeriodTarget target = { .week = (guint)carry_season_problem_get_week (self->problem, &race->day),
                                     .transition_weeks = count_weeks_after (self->problem, race),
                                     .peak = peak };

  if (self->targets->len > 0)
    {
      CarryPeriodTarget *last = &g_array_index (self->targets, CarryPeriodTarget, self->targets->len - 1);

      if (last->week == target.week)
        {
          last->transition_weeks = MAX (last->transition_weeks, target.transition_weeks);
          return;
        }
    }

  g_array_append_val (self->targets, target);
  g_array_append_val (self->target_days, race->day);
}

/* Several races in the last week: the longest rest counts. */
static void
rest_after_all (CarrySeasonDraft *self)
{
  CarryPeriodTarget *target = &g_array_index (self->targets, CarryPeriodTarget, self->targets->len - 1);
  const CarrySeasonRace *last = find_last_race (self->problem);
  const guint n_weeks = count_needed_weeks (self->problem);

  if (carry_season_problem_get_week (self->problem, &last->day) == (int)target->week)
    target->transition_weeks = MAX (target->transition_weeks, n_weeks - target->week - 1);
}

/* On the track the season begins with its first race of some weight. */
static void
count_racing_weeks (CarrySeasonDraft *self)
{
  const CarrySeasonProblem *problem = self->problem;
  int after = -1;

  if (carry_event_get_discipline (problem->event) == CARRY_DISCIPLINE_DISTANCE)
    return;

  for (guint i = 0; i < self->targets->len; i++)
    {
      CarryPeriodTarget *target = &g_array_index (self->targets, CarryPeriodTarget, i);
      const int end = (int)target->week + (target->peak ? -TAPER_WEEKS : 1);

      for (guint j = 0; j < problem->races->len; j++)
        {
          const CarrySeasonRace *race = race_at (problem, j);
          const int week = carry_season_problem_get_week (problem, &race->day);

          if (race->priority == CARRY_RACE_PRIORITY_B && week > after && week < end)
            {
              target->racing_weeks = (guint)(end - week);
              break;
            }
        }
      after = (int)target->week;
    }
}

static void
find_targets (CarrySeasonDraft *self, guint *transition_weeks)
{
  const CarrySeasonProblem *problem = self->problem;
  const CarrySeasonRace *last = find_last_race (problem);
  gboolean has_main = FALSE;

  *transition_weeks = 0;
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = race_at (problem, i);
      const int week = carry_season_problem_get_week (problem, &race->day);

      if (race->priority != CARRY_RACE_PRIORITY_A || week >= (int)CARRY_SEASON_MOST_WEEKS)
        continue;

      if (week < 0)
        *transition_weeks =
            (guint)MAX ((int)*transition_weeks, week + 1 + (int)count_transition_weeks (problem, race));
      else
        append_target (self, race, TRUE);
      has_main |= is_ahead (problem, race);
    }

  if (!has_main)
    append_target (self, last, FALSE);
  rest_after_all (self);
  count_racing_weeks (self);
}

static guint
count_needed_onboarding (const CarrySeasonProblem *problem)
{
  if (problem->level != CARRY_LEVEL_NOVICE && problem->level != CARRY_LEVEL_RETURN)
    return 0;

  return GATE_WEEKS - MIN (problem->experience_weeks, GATE_WEEKS);
}

static void
divide (CarrySeasonDraft *self, guint n_all)
{
  const CarrySeasonProblem *problem = self->problem;
  guint transition_weeks;
  CarryPeriodProblem periods;

  find_targets (self, &transition_weeks);
  periods = (CarryPeriodProblem){
    .n_weeks = n_all,
    .targets = &g_array_index (self->targets, CarryPeriodTarget, 0),
    .n_targets = self->targets->len,
    .onboarding_weeks = count_needed_onboarding (problem),
    .transition_weeks = transition_weeks,
    .beginner = problem->level == CARRY_LEVEL_NOVICE || problem->level == CARRY_LEVEL_RETURN,
  };
  self->periods = carry_periodiser_divide (&periods);

  for (guint i = 0; i < self->periods->len; i++)
    {
      const CarryPeriod *period = &g_array_index (self->periods, CarryPeriod, i);

      for (guint week = period->first; week < period->first + period->n_weeks; week++)
        self->period[week] = i;
    }
}

CarryPhase
carry_season_draft_get_phase (const CarrySeasonDraft *self, guint week)
{
  return g_array_index (self->periods, CarryPeriod, self->period[week]).phase;
}

static gboolean
is_light_phase (CarryPhase phase)
{
  return phase == CARRY_PHASE_TAPER || phase == CARRY_PHASE_RACE_WEEK || phase == CARRY_PHASE_TRANSITION;
}

static void
find_mini_tapers (CarrySeasonDraft *self, guint n_all)
{
  for (guint i = 0; i < self->problem->races->len; i++)
    {
      const CarrySeasonRace *race = race_at (self->problem, i);
      const GDate before = carry_day_plus (&race->day, -MINI_TAPER_DAYS);
      const int week = carry_season_problem_get_week (self->problem, &before);

      if (race->priority == CARRY_RACE_PRIORITY_B && week >= 0 && week < (int)n_all &&
          g_date_compare (&race->day, &self->problem->from) >= 0)
        self->mini_taper[week] = !is_light_phase (carry_season_draft_get_phase (self, (guint)week));
    }
}

static void
find_gates (CarrySeasonDraft *self, guint n_all)
{
  const guint needed = count_needed_onboarding (self->problem);
  guint done = 0;

  for (guint week = 0; week < n_all; week++)
    {
      self->gate[week] = done < needed;
      done += carry_season_draft_get_phase (self, week) == CARRY_PHASE_ONBOARDING ? 1 : 0;
    }
}

static void
find_deloads (CarrySeasonDraft *self, guint n_all)
{
  const CarrySeasonProblem *problem = self->problem;
  const gboolean careful = problem->level == CARRY_LEVEL_NOVICE || problem->level == CARRY_LEVEL_RETURN ||
                           problem->age >= CAREFUL_AGE;
  g_autofree CarrySeasonLoading *weeks = g_new0 (CarrySeasonLoading, n_all);

  for (guint week = 0; week < n_all; week++)
    {
      const GDate first = carry_day_plus (&self->first, (int)(week * CARRY_DAYS_PER_WEEK));
      const CarryPhase phase = carry_season_draft_get_phase (self, week);

      weeks[week].light = is_light_phase (phase) || self->mini_taper[week] ||
                          carry_season_days_find (problem, &first).lower == 0;
      weeks[week].gentle = phase == CARRY_PHASE_ONBOARDING;
      weeks[week].down = g_array_index (self->running, CarrySeasonRunning, week).down;
    }

  carry_season_lighter_find (weeks, n_all, careful, self->deload);
}

/**
 * carry_season_draft_new:
 * @problem: a season that can be planned
 *
 * Finds the phases of a season, its lighter weeks and its running.
 *
 * Returns: (transfer full): the draft
 */
CarrySeasonDraft *
carry_season_draft_new (const CarrySeasonProblem *problem)
{
  CarrySeasonDraft *self = g_new0 (CarrySeasonDraft, 1);
  const guint needed = count_needed_weeks (problem);
  const guint n_all = MAX (needed, problem->weeks);

  self->problem = problem;
  self->first = carry_season_problem_get_first (problem);
  self->n_weeks = problem->weeks > 0 ? problem->weeks : MIN (needed, CARRY_SEASON_MOST_WEEKS);
  self->targets = g_array_new (FALSE, FALSE, sizeof (CarryPeriodTarget));
  self->target_days = g_array_new (FALSE, FALSE, sizeof (GDate));
  self->period = g_new0 (guint, n_all);
  self->deload = g_new0 (gboolean, n_all);
  self->mini_taper = g_new0 (gboolean, n_all);
  self->gate = g_new0 (gboolean, n_all);
  self->running = carry_season_running_sum (problem, n_all);
  self->spikes = carry_season_running_find_spikes (
      problem, &g_array_index (self->running, CarrySeasonRunning, 0), n_all);

  divide (self, n_all);
  find_mini_tapers (self, n_all);
  find_gates (self, n_all);
  find_deloads (self, n_all);

  return self;
}

void
carry_season_draft_free (CarrySeasonDraft *self)
{
  g_array_unref (self->targets);
  g_array_unref (self->target_days);
  g_array_unref (self->periods);
  g_array_unref (self->running);
  g_array_unref (self->spikes);
  g_free (self->period);
  g_free (self->deload);
  g_free (self->mini_taper);
  g_free (self->gate);
  g_free (self);
}
