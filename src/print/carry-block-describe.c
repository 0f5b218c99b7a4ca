/* carry-block-describe.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-block-describe.h"

#include "carry-block-lifts.h"
#include "carry-daily-load.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-season-request.h"
#include "carry-season.h"
#include "carry-phase-week.h"
#include "carry-sheet-wording.h"
#include "carry-strength-session.h"
#include "carry-week-outlook.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#define BLOCK_DAYS (CARRY_BLOCK_CONTENT_WEEKS * CARRY_DAYS_PER_WEEK)

/* What the weeks of a block are for. */
typedef struct
{
  CarryPhase phases[CARRY_BLOCK_CONTENT_WEEKS];
  gboolean deloads[CARRY_BLOCK_CONTENT_WEEKS];
} Purposes;

/**
 * carry_block_find_week:
 * @diary: the diary
 * @first: the first day of a week
 *
 * Finds where in its block a week is: blocks are counted from the last week without strength training.
 *
 * Returns: 0 in the first week of a block, up to 3
 */
guint
carry_block_find_week (CarryDiary *diary, const GDate *first)
{
  return carry_phase_week_count_before (diary, first) % CARRY_BLOCK_CONTENT_WEEKS;
}

/* From the season, if the diary has a main race; else from the phase that the runner set. */
static void
find_purposes (Purposes *self, CarryDiary *diary, CarryAthlete *athlete, const GDate *first)
{
  const guint wanted = carry_athlete_get_strength_sessions (athlete);
  const CarryWeekOutlook outlook = carry_week_outlook_find (diary, athlete, first, wanted);
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (first);
  g_autoptr (CarrySeason) season = NULL;

  problem->first_weekday = g_date_get_weekday (first);
  carry_season_problem_take_athlete (problem, athlete);
  carry_season_problem_take_runs (problem, diary);
  carry_season_problem_take_races (problem, diary);
  if (outlook.in_season_plan)
    season = carry_season_new (problem, NULL);

  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    {
      self->phases[week] = outlook.phase;
      self->deloads[week] = FALSE;
      if (season != NULL && week < carry_season_get_n_weeks (season))
        {
          const CarrySeasonWeekFacts *facts = carry_season_get_facts (season, week);

          self->phases[week] = facts->phase;
          self->deloads[week] = facts->deload;
        }
    }
}

static gboolean
is_one_phase (const Purposes *self)
{
  for (guint week = 1; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    if (self->phases[week] != self->phases[0])
      return FALSE;

  return TRUE;
}

/* “9 November – 6 December 2026 · three weeks up, one week down” */
static char *
format_summary (const Purposes *purposes, const GDate *first)
{
  const GDate last = carry_day_plus (first, (int)BLOCK_DAYS - 1);
  g_autofree char *range = carry_format_date_range (first, &last, TRUE);
  GString *line = g_string_new (range);

  if (!purposes->deloads[0] && !purposes->deloads[1] && !purposes->deloads[2] && purposes->deloads[3])
    carry_sheet_wording_append (line, _ ("three weeks up, one week down"));

  return g_string_free_and_steal (line);
}

static void
describe_session (
    CarryBlockRow *row, CarrySession *session, const GDate *first, guint *n_strength, CarryUnits units)
{
  const guint day = (guint)g_date_days_between (first, carry_session_get_day (session));
  GPtrArray *marks = row->marks[day][carry_session_get_slot (session)];
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (session));

  if (CARRY_IS_RUN (session))
    {
      CarryRun *run = CARRY_RUN (session);
      const char code[] = { carry_run_kind_get_letter (carry_run_get_kind (run)), '\0' };
      g_autofree char *distance = carry_run_get_distance (run) > 0
                                      ? carry_sheet_wording_of_distance (carry_run_get_distance (run), units)
                                      : NULL;

      carry_sheet_marks_append (marks, code, distance != NULL ? distance : minutes,
                                carry_run_get_key (run) != CARRY_RUN_KEY_NONE);
    }
  else if (CARRY_IS_STRENGTH_SESSION (session))
    {
      g_autofree char *code = g_strdup_printf ("S%u", ++*n_strength);

      carry_sheet_marks_append (marks, code, minutes, TRUE);
    }
}

static void
describe_week (CarryBlockRow *row, GPtrArray *sessions, const GDate *first, CarryUnits units)
{
  CarryDailyLoad loads[CARRY_DAYS_PER_WEEK] = { 0 };
  guint n_strength = 0;
  double metres = 0;

  row->empty = sessions->len == 0;
  for (guint i = 0; i < sessions->len; i++)
    {
      describe_session (row, sessions->pdata[i], first, &n_strength, units);
      if (CARRY_IS_RUN (sessions->pdata[i]))
        metres += carry_run_get_distance (sessions->pdata[i]);
    }

  if (metres > 0)
    row->distance = carry_sheet_wording_of_distance (metres, units);
  if (n_strength > 0)
    /* Translators: how many strength sessions a week has: “2 strength” */
    row->strength = g_strdup_printf (ngettext ("%u strength", "%u strength", n_strength), n_strength);

  carry_daily_load_fill (loads, CARRY_DAYS_PER_WEEK, first, sessions);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      row->run_load += loads[day].run;
      row->strength_load += loads[day].strength;
    }
}

/* “23–29 Nov”, “30 Nov–6 Dec”: there is little room. */
static char *
format_dates (const GDate *first, const GDate *last)
{
  /* Translators: a day and the month, as short as can be, and the first day of a range in one month */
  const char *whole = C_ ("short date", "%-d %b"), *part = C_ ("range start in one month", "%-d");
  char from[64], to[64];

  if (g_date_strftime (to, sizeof to, whole, last) == 0 ||
      g_date_strftime (from, sizeof from, g_date_get_month (first) == g_date_get_month (last) ? part : whole,
                       first) == 0)
    return carry_format_date_range (first, last, FALSE);

  return g_strdup_printf (C_ ("date range in one month", "%s–%s"), from, to);
}

static void
name_week (CarryBlockRow *row, guint week, const Purposes *purposes, const GDate *first)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  const gboolean changed = week > 0 && purposes->phases[week] != purposes->phases[week - 1];

  /* Translators: a week of a block of four: “Week 3” */
  row->name = g_strdup_printf (_ ("Week %u"), week + 1);
  row->dates = format_dates (first, &last);
  if (purposes->deloads[week])
    row->note = g_strdup (_ ("Deload"));
  else if (changed)
    row->note = g_strdup (carry_phase_get_name (purposes->phases[week]));
}

/**
 * carry_block_describe:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of the week of the sheet
 * @today: the day of printing
 *
 * Says what the page says of the four weeks to which a week belongs: where each session is, how much there is of
 * it, and how the main exercises go on.
 *
 * Returns: (transfer full): the content
 */
CarryBlockContent *
carry_block_describe (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today)
{
  CarryBlockContent *self = carry_block_content_new ();
  const guint current = carry_block_find_week (diary, first);
  const GDate start = carry_day_plus (first, -(int)(current * CARRY_DAYS_PER_WEEK));
  const CarryUnits units = carry_athlete_get_units (athlete);
  g_autoptr (GPtrArray) all = carry_sheet_list_sessions (diary, &start, BLOCK_DAYS);
  g_autofree char *date = carry_format_date (today);
  Purposes purposes;

  find_purposes (&purposes, diary, athlete, &start);
  if (is_one_phase (&purposes))
    /* Translators: a phase of training and the weeks of it that are printed: “Base, Weeks 1–4” */
    self->head->title = g_strdup_printf (_ ("%s, Weeks %u–%u"), carry_phase_get_name (purposes.phases[0]), 1u,
                                         CARRY_BLOCK_CONTENT_WEEKS);
  else
    self->head->title =
        g_strdup_printf (ngettext ("%u Week at a Glance", "%u Weeks at a Glance", CARRY_BLOCK_CONTENT_WEEKS),
                         CARRY_BLOCK_CONTENT_WEEKS);
  self->head->summary = format_summary (&purposes, &start);
  self->head->printed = g_strdup_printf (_ ("Carryover · printed %s"), date);
  self->head->legend = carry_sheet_wording_of_letters (all);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate day = carry_day_plus (&start, (int)i);

      self->weekdays[i] = carry_format_weekday (&day, TRUE);
    }

  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    {
      const GDate monday = carry_day_plus (&start, (int)(week * CARRY_DAYS_PER_WEEK));
      g_autoptr (GPtrArray) sessions = carry_sheet_list_sessions (diary, &monday, CARRY_DAYS_PER_WEEK);

      self->weeks[week].current = week == current;
      name_week (&self->weeks[week], week, &purposes, &monday);
      describe_week (&self->weeks[week], sessions, &monday, units);
    }
  carry_block_lifts_describe (self, all, &start, current, athlete);

  return self;
}
