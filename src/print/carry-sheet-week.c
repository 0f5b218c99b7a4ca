/* carry-sheet-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-week.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-sheet-log.h"
#include "carry-phase-week.h"
#include "carry-sheet-program.h"
#include "carry-sheet-wording.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#include <math.h>

/* How far ahead a race is counted down. */
#define COUNTDOWN_DAYS 366

/* “Base · week 3 of 8 · 54 km · 2 strength sessions, 1 h 26 min” */
static char *
format_summary (GPtrArray *sessions, CarryAthlete *athlete, const char *phase)
{
  GString *line = g_string_new (phase);
  double metres = 0;
  guint n_strength = 0, minutes = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];

      if (CARRY_IS_RUN (session))
        metres += carry_run_get_distance (CARRY_RUN (session));
      if (!CARRY_IS_STRENGTH_SESSION (session))
        continue;
      n_strength++;
      minutes += carry_session_get_duration (session);
    }

  if (metres > 0)
    {
      g_autofree char *distance = carry_sheet_wording_of_distance (metres, carry_athlete_get_units (athlete));

      carry_sheet_wording_append (line, distance);
    }

  if (n_strength > 0)
    {
      g_autofree char *time = carry_format_minutes (minutes);
      /* Translators: the strength sessions of a week and the time they take: “2 strength sessions, 1 h 26 min” */
      g_autofree char *strength = g_strdup_printf (
          ngettext ("%u strength session, %s", "%u strength sessions, %s", n_strength), n_strength, time);

      carry_sheet_wording_append (line, strength);
    }

  return g_string_free_and_steal (line);
}

static CarryRun *
find_race (CarryDiary *diary, const GDate *first)
{
  const GDate last = carry_day_plus (first, COUNTDOWN_DAYS);
  g_autoptr (GPtrArray) range = carry_diary_get_range (diary, first, &last);

  for (guint i = 0; i < range->len; i++)
    if (CARRY_IS_RUN (range->pdata[i]) &&
        carry_run_get_kind (CARRY_RUN (range->pdata[i])) == CARRY_RUN_RACE &&
        carry_session_get_status (range->pdata[i]) == CARRY_STATUS_PLANNED)
      return g_object_ref (CARRY_RUN (range->pdata[i]));

  return NULL;
}

/* The well-known distances have names. Lengths: World Athletics Technical Rules, road races. */
static const char *
get_race_name (CarryRun *race)
{
  static const struct
  {
    double metres;
    CarryEvent event;
  } races[] = {
    { 5000, CARRY_EVENT_5K },
    { 10000, CARRY_EVENT_10K },
    { 21097.5, CARRY_EVENT_HALF },
    { 42195, CARRY_EVENT_MARATHON },
  };
  const double slack = 0.02;

  for (gsize i = 0; i < G_N_ELEMENTS (races); i++)
    if (fabs (carry_run_get_distance (race) / races[i].metres - 1) <= slack)
      return carry_event_get_name (races[i].event);

  return carry_session_get_title (CARRY_SESSION (race));
}

/**
 * carry_sheet_week_format_countdown:
 * @diary: the diary
 * @first: a day
 *
 * Returns: (transfer full) (nullable): how far the next race is: “Marathon in 17 weeks”
 */
char *
carry_sheet_week_format_countdown (CarryDiary *diary, const GDate *first)
{
  g_autoptr (CarryRun) race = find_race (diary, first);
  guint weeks;

  if (race == NULL)
    return NULL;

  weeks =
      (guint)g_date_days_between (first, carry_session_get_day (CARRY_SESSION (race))) / CARRY_DAYS_PER_WEEK;
  if (weeks == 0)
    {
      g_autofree char *weekday = carry_format_weekday (carry_session_get_day (CARRY_SESSION (race)), FALSE);

      /* Translators: a race in the printed week: “Marathon on Sunday” */
      return g_strdup_printf (_ ("%s on %s"), get_race_name (race), weekday);
    }

  /* Translators: a race ahead: “Marathon in 17 weeks” */
  return g_strdup_printf (ngettext ("%s in %u week", "%s in %u weeks", weeks), get_race_name (race), weeks);
}

static void
add_run (CarrySheetContent *self, guint day, CarryRun *run, CarryUnits units)
{
  CarrySession *session = CARRY_SESSION (run);
  const double metres = carry_run_get_distance (run);
  const char code[] = { carry_run_kind_get_letter (carry_run_get_kind (run)), '\0' };
  g_autofree char *distance = metres > 0 ? carry_sheet_wording_of_distance (metres, units) : NULL;
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (session));
  g_autofree char *structure = carry_sheet_plain (carry_run_get_structure (run));
  GString *details = g_string_new (minutes);
  CarrySheetRun *line = carry_sheet_content_add_run (self);

  carry_sheet_wording_append (details, structure);
  if (carry_run_get_surface (run) != CARRY_SURFACE_UNKNOWN)
    carry_sheet_wording_append (details, carry_surface_get_name (carry_run_get_surface (run)));

  line->day = carry_format_weekday (carry_session_get_day (session), TRUE);
  line->details = g_string_free_and_steal (details);
  line->done = carry_sheet_log_of_run (run, units);
  if (distance != NULL)
    /* Translators: a kind of run and its distance: “Threshold 10 km” */
    line->what = g_strdup_printf (C_ ("run", "%s %s"), carry_session_get_title (session), distance);
  else
    line->what = g_strdup (carry_session_get_title (session));

  carry_sheet_content_add_mark (self, day, carry_session_get_slot (session), code,
                                distance != NULL ? distance : minutes,
                                carry_run_get_key (run) != CARRY_RUN_KEY_NONE);
}

static void
add_strength (CarrySheetContent *self,
              guint day,
              CarryStrengthSession *session,
              CarryDiary *diary,
              CarryAthlete *athlete)
{
  CarrySheetProgram *program = carry_sheet_content_add_program (self);
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (CARRY_SESSION (session)));

  program->code = g_strdup_printf ("S%u", self->programs->len);
  carry_sheet_program_fill (program, session, diary, athlete);
  carry_sheet_content_add_mark (self, day, carry_session_get_slot (CARRY_SESSION (session)), program->code,
                                minutes, TRUE);
}

/* “Tue, Threshold: legs were heavy”, whether it was noted before or after. */
static void
add_note (CarrySheetContent *self, CarrySession *session, const char *text)
{
  g_autofree char *note = carry_sheet_plain (text);
  g_autofree char *weekday = carry_format_weekday (carry_session_get_day (session), TRUE);

  if (note != NULL)
    /* Translators: a weekday, a session, and what the runner noted: “Tue, Threshold: legs were heavy” */
    g_ptr_array_add (self->notes, g_strdup_printf (C_ ("note", "%s, %s: %s"), weekday,
                                                   carry_session_get_title (session), note));
}

static void
add_notes (CarrySheetContent *self, CarrySession *session)
{
  const CarryWorkout *workout = CARRY_IS_STRENGTH_SESSION (session)
                                    ? carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session))
                                    : NULL;

  add_note (self, session, carry_session_get_note (session));
  if (workout != NULL)
    add_note (self, session, carry_workout_get_facts (workout)->note);
}

static void
name_days (CarrySheetContent *self, const GDate *first)
{
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate day = carry_day_plus (first, (int)i);

      self->days[i].weekday = carry_format_weekday (&day, TRUE);
      self->days[i].number = g_strdup_printf ("%u", g_date_get_day (&day));
      /* Translators: a weekday and the day of the month: “Tue 24” */
      self->days[i].name =
          g_strdup_printf (C_ ("day", "%s %u"), self->days[i].weekday, g_date_get_day (&day));
    }
}

/**
 * carry_sheet_week_describe:
 * @diary: the diary
 * @athlete: the runner: units and phase
 * @first: the first day of the week
 * @today: the day of printing
 *
 * Says what the program sheet of a week says. Sessions that the runner skipped are left out.
 *
 * Returns: (transfer full): the content
 */
CarrySheetContent *
carry_sheet_week_describe (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today)
{
  CarrySheetContent *self = carry_sheet_content_new ();
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  const CarryUnits units = carry_athlete_get_units (athlete);
  g_autoptr (GPtrArray) sessions = carry_sheet_list_sessions (diary, first, CARRY_DAYS_PER_WEEK);
  g_autofree char *range = carry_format_date_range (first, &last, TRUE);
  g_autofree char *date = carry_format_date (today);
  g_autofree char *phase = carry_phase_week_describe (diary, athlete, first);

  /* Translators: the title of the program sheet: “Week of 23–29 November 2026” */
  self->title = g_strdup_printf (_ ("Week of %s"), range);
  self->summary = format_summary (sessions, athlete, phase);
  self->countdown = carry_sheet_week_format_countdown (diary, first);
  /* Translators: at the foot of the program sheet: “Carryover · printed 25 November 2026” */
  self->printed = g_strdup_printf (_ ("Carryover · printed %s"), date);
  self->legend = carry_sheet_wording_of_letters (sessions);
  self->done_header =
      g_strdup (units == CARRY_UNITS_IMPERIAL ? _ ("Done: lb × reps") : _ ("Done: kg × reps"));
  name_days (self, first);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const guint day = (guint)g_date_days_between (first, carry_session_get_day (session));

      if (CARRY_IS_RUN (session))
        add_run (self, day, CARRY_RUN (session), units);
      else if (CARRY_IS_STRENGTH_SESSION (session))
        add_strength (self, day, CARRY_STRENGTH_SESSION (session), diary, athlete);
      add_notes (self, session);
    }

  return self;
}
