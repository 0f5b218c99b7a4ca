/* carry-week-outlook.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-outlook.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-season-dose.h"
#include "carry-season-request.h"
#include "carry-season.h"
#include "carry-strength-session.h"

/* What joins the sessions that a phase has room for, where the runner wants more: light work, then upper body. */
static const CarryStrengthKind extra_kinds[] = { CARRY_STRENGTH_CORE, CARRY_STRENGTH_UPPER };

/* A plan for several weeks of one phase: main lifts stay for four of them. */
#define BLOCK_WEEKS 4u

#define MOST_WEEKS_BACK 52u

/* The week in which a race of second priority asks for half the sets is that of so many days before it, as in a season. */
#define MINI_TAPER_DAYS 3

/* Before the 30 days in which the longest run counts lies what shows whether the runner was running at all. */
#define SPIKE_DAYS 60

static void
take_kinds (CarryWeekOutlook *self, const CarrySeasonDose *dose, guint wanted)
{
  self->n_sessions = 0;

  while (self->n_sessions < MIN (wanted, dose->n_sessions))
    {
      self->kinds[self->n_sessions] = dose->kinds[self->n_sessions];
      self->n_sessions++;
    }

  for (guint i = 0; self->n_sessions < MIN (wanted, CARRY_SEASON_MOST_SESSIONS); i++)
    self->kinds[self->n_sessions++] = extra_kinds[MIN (i, G_N_ELEMENTS (extra_kinds) - 1)];
}

/* Without a main race there is no season to ask, but a race of second priority is one all the same. */
static gboolean
is_mini_taper (const CarrySeasonProblem *problem)
{
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);
      const GDate before = carry_day_plus (&race->day, -MINI_TAPER_DAYS);

      if (race->priority == CARRY_RACE_PRIORITY_B && carry_season_problem_get_week (problem, &before) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
set_phase (CarryWeekOutlook *self, CarryAthlete *athlete, const CarrySeasonProblem *problem, guint wanted)
{
  const gboolean mini_taper = is_mini_taper (problem);
  const CarryLevel level = carry_athlete_get_level (athlete);
  const CarrySeasonDoseRequest request = {
    .phase = carry_athlete_get_phase (athlete),
    .event = carry_athlete_get_event (athlete),
    .level = level,
    .age = carry_athlete_get_age (athlete),
    .wanted = wanted,
    .gate = level == CARRY_LEVEL_NOVICE,
    .mini_taper = mini_taper,
    .days = carry_season_days_find (problem, &problem->from),
  };
  const CarrySeasonDose dose = carry_season_dose_get (&request);

  self->phase = request.phase;
  self->deload = self->mini_taper = mini_taper;
  take_kinds (self, &dose, mini_taper ? MIN (wanted, dose.n_sessions) : wanted);
}

static void
set_week (CarryWeekOutlook *self, const CarrySeasonWeekFacts *week, guint wanted)
{
  self->in_season_plan = TRUE;
  self->phase = week->phase;
  self->deload = week->deload || week->mini_taper;
  self->mini_taper = week->mini_taper && !week->deload;
  self->freeze = week->freeze;
  self->block_week = (week->phase_week - 1) % BLOCK_WEEKS;
  take_kinds (self, &week->dose, MIN (wanted, week->dose.n_sessions));
}

/* Only a race that training leads to makes a season; one that is run for training does not. */
static gboolean
has_target (const CarrySeasonProblem *problem)
{
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);

      if (race->priority == CARRY_RACE_PRIORITY_A && g_date_compare (&race->day, &problem->from) >= 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_strength (CarryDiary *diary, const GDate *first)
{
  const GDate last = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, first, &last);

  for (guint i = 0; i < sessions->len; i++)
    {
      const CarryStatus status = carry_session_get_status (sessions->pdata[i]);

      if (CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]) && status != CARRY_STATUS_MISSED &&
          status != CARRY_STATUS_SKIPPED)
        return TRUE;
    }

  return FALSE;
}

/* Without a season blocks are counted from the last week without strength training. */
static guint
find_block_week (CarryDiary *diary, const GDate *first)
{
  guint weeks = 0;
  GDate before = carry_day_plus (first, -(int)CARRY_DAYS_PER_WEEK);

  while (weeks < MOST_WEEKS_BACK && has_strength (diary, &before))
    {
      before = carry_day_plus (&before, -(int)CARRY_DAYS_PER_WEEK);
      weeks++;
    }

  return weeks % BLOCK_WEEKS;
}

/**
 * carry_week_find_spikes:
 * @diary: the diary
 * @first: the first day of a week
 * @rules: the runner's limits
 *
 * Finds the runs of a week that are by more than the limit of HC11 longer than the longest of the 30 days before them. A race is none
 * of them: it is what the training is for.
 *
 * Returns: (transfer full) (element-type CarrySeasonSpike): the runs, by day
 */
GArray *
carry_week_find_spikes (CarryDiary *diary, const GDate *first, const CarryRuleSet *rules)
{
  const GDate from = carry_day_plus (first, -SPIKE_DAYS);
  const GDate to = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &from, &to);
  g_autoptr (GArray) assessed = carry_run_spike_assess_sessions (sessions);
  const double percent = carry_rule_set_get_limit (rules, CARRY_RULE_HC11);
  GArray *spikes = g_array_new (FALSE, FALSE, sizeof (CarrySeasonSpike));

  for (guint i = 0; i < assessed->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const CarrySeasonSpike spike = {
        .day = *carry_session_get_day (session),
        .distance = CARRY_IS_RUN (session) ? carry_run_get_distance (CARRY_RUN (session)) : 0,
        .spike = g_array_index (assessed, CarryRunSpike, i),
      };

      if (CARRY_IS_RUN (session) && g_date_compare (&spike.day, first) >= 0 &&
          carry_run_get_kind (CARRY_RUN (session)) != CARRY_RUN_RACE &&
          carry_run_spike_is_alarm (&spike.spike, percent))
        g_array_append_val (spikes, spike);
    }

  return spikes;
}

/**
 * carry_week_outlook_of_phase:
 * @athlete: the runner
 * @first: the first day of a week
 * @n_sessions: how many strength sessions the runner wants a week
 *
 * Finds what a week is for by the phase that the runner set, whatever races there are.
 *
 * Returns: the outlook
 */
CarryWeekOutlook
carry_week_outlook_of_phase (CarryAthlete *athlete, const GDate *first, guint n_sessions)
{
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (first);
  CarryWeekOutlook self = { 0 };

  problem->first_weekday = g_date_get_weekday (first);
  carry_season_problem_take_athlete (problem, athlete);
  set_phase (&self, athlete, problem, n_sessions);

  return self;
}

static gboolean
has_spike (CarryDiary *diary, const GDate *first, const CarryRuleSet *rules)
{
  g_autoptr (GArray) spikes = carry_week_find_spikes (diary, first, rules);

  return spikes->len > 0;
}

/**
 * carry_week_outlook_of_season_week:
 * @week: a week of a season
 * @n_sessions: how many strength sessions the runner wants a week
 *
 * Finds what a week is for by its place in a season that is known.
 *
 * Returns: the outlook
 */
CarryWeekOutlook
carry_week_outlook_of_season_week (const CarrySeasonWeekFacts *week, guint n_sessions)
{
  CarryWeekOutlook self = { 0 };

  set_week (&self, week, n_sessions);

  return self;
}

/**
 * carry_week_outlook_find:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of a week
 * @n_sessions: how many strength sessions the runner wants a week
 *
 * Finds what a week is for. With a main race ahead in the diary the phase follows from it, and with the phase the
 * number of sessions, which is never more than the runner wants; otherwise both are as the runner set them.
 *
 * Returns: the outlook
 */
CarryWeekOutlook
carry_week_outlook_find (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, guint n_sessions)
{
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (first);
  CarryWeekOutlook self = { 0 };

  problem->first_weekday = g_date_get_weekday (first);
  problem->sessions = MIN (n_sessions, CARRY_SEASON_MOST_SESSIONS);
  carry_season_problem_take_athlete (problem, athlete);
  carry_season_problem_take_runs (problem, diary);
  carry_season_problem_take_races (problem, diary);

  if (has_target (problem))
    {
      g_autoptr (CarrySeason) season = carry_season_new (problem, NULL);

      if (season != NULL && carry_season_get_n_weeks (season) > 0)
        {
          set_week (&self, carry_season_get_facts (season, 0), n_sessions);
          return self;
        }
    }

  set_phase (&self, athlete, problem, n_sessions);
  self.block_week = find_block_week (diary, first);
  self.freeze = has_spike (diary, first, problem->rules);

  return self;
}
