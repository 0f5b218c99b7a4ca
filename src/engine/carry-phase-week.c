/* carry-phase-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-phase-week.h"

#include "carry-measure.h"
#include "carry-season-request.h"
#include "carry-season.h"
#include "carry-strength-session.h"
#include "carry-week-outlook.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* How far back weeks with strength training are counted. */
#define MOST_WEEKS_BACK 52u

static gboolean
has_strength (CarryDiary *diary, const GDate *first)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, first, &last);

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]) &&
        carry_session_get_status (sessions->pdata[i]) != CARRY_STATUS_SKIPPED)
      return TRUE;

  return FALSE;
}

/**
 * carry_phase_week_count_before:
 * @diary: the diary
 * @first: the first day of a week
 *
 * Returns: how many weeks with strength training come right before it, up to 52
 */
guint
carry_phase_week_count_before (CarryDiary *diary, const GDate *first)
{
  guint weeks = 0;
  GDate before = carry_day_plus (first, -(int)CARRY_DAYS_PER_WEEK);

  while (weeks < MOST_WEEKS_BACK && has_strength (diary, &before))
    {
      before = carry_day_plus (&before, -(int)CARRY_DAYS_PER_WEEK);
      weeks++;
    }

  return weeks;
}

/* The season as it was when strength training began: a season that begins today is always in its first week. */
static CarrySeason *
plan_season (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, guint weeks)
{
  const GDate from = carry_day_plus (first, -(int)(weeks * CARRY_DAYS_PER_WEEK));
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (&from);

  problem->first_weekday = g_date_get_weekday (first);
  carry_season_problem_take_athlete (problem, athlete);
  carry_season_problem_take_runs (problem, diary);
  carry_season_problem_take_races (problem, diary);

  return carry_season_new (problem, NULL);
}

/**
 * carry_phase_week_describe:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of a week
 *
 * Says what a week is for. Where its phase follows from a race, its place in the phase is counted from the first of
 * the weeks with strength training before it.
 *
 * Returns: (transfer full): “Base · week 3 of 8”, or “Base” where there is nothing to count
 */
char *
carry_phase_week_describe (CarryDiary *diary, CarryAthlete *athlete, const GDate *first)
{
  const CarryWeekOutlook outlook =
      carry_week_outlook_find (diary, athlete, first, carry_athlete_get_strength_sessions (athlete));
  const char *name = carry_phase_get_name (outlook.phase);
  const guint before = carry_phase_week_count_before (diary, first);
  g_autoptr (CarrySeason) season = NULL;
  const CarrySeasonWeekFacts *facts;

  if (outlook.in_season_plan)
    season = plan_season (diary, athlete, first, before);
  if (season == NULL || before >= carry_season_get_n_weeks (season))
    return g_strdup (name);

  facts = carry_season_get_facts (season, before);
  if (facts->phase != outlook.phase || facts->phase_weeks < 2)
    return g_strdup (name);

  /* Translators: a phase of training, and which of its weeks this is: “Base · week 3 of 8” */
  return g_strdup_printf (_ ("%s · week %u of %u"), name, facts->phase_week, facts->phase_weeks);
}
