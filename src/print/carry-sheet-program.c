/* carry-sheet-program.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-program.h"

#include "carry-figure.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-sheet-log.h"
#include "carry-sheet-wording.h"

#include <glib/gi18n.h>

/* How far a key run may be to matter: science.md has no rule that looks farther than this. */
#define HORIZON_DAYS 4
#define MINUTES_PER_HOUR 60

#define AFTERNOON_MINUTE (12u * 60u)
#define EVENING_MINUTE (17u * 60u)

/* Minutes since the start of the calendar. */
static gint64
start_of (CarrySession *session)
{
  return (gint64)g_date_get_julian (carry_session_get_day (session)) * CARRY_MINUTES_PER_DAY +
         carry_session_get_start_minute (session);
}

static gint64
end_of (CarrySession *session)
{
  return start_of (session) + carry_session_get_duration (session);
}

static gboolean
is_key_run (CarrySession *session)
{
  return CARRY_IS_RUN (session) && carry_session_get_status (session) != CARRY_STATUS_SKIPPED &&
         carry_run_get_key (CARRY_RUN (session)) != CARRY_RUN_KEY_NONE;
}

/* The key runs nearest to the session. The range is in order of day and start. */
static void
find_neighbours (GPtrArray *range, CarrySession *session, CarrySession **before, CarrySession **after)
{
  *before = NULL;
  *after = NULL;

  for (guint i = 0; i < range->len; i++)
    {
      CarrySession *other = range->pdata[i];

      if (!is_key_run (other))
        continue;
      if (end_of (other) <= start_of (session))
        *before = other;
      else if (*after == NULL && start_of (other) >= end_of (session))
        *after = other;
    }
}

/* “9 h after Threshold, 38 h before Hills” */
static char *
format_why (CarryDiary *diary, CarrySession *session)
{
  const GDate first = carry_day_plus (carry_session_get_day (session), -HORIZON_DAYS);
  const GDate last = carry_day_plus (carry_session_get_day (session), HORIZON_DAYS);
  g_autoptr (GPtrArray) range = carry_diary_get_range (diary, &first, &last);
  CarrySession *before, *after;
  guint since = 0, until = 0;

  find_neighbours (range, session, &before, &after);
  if (before != NULL)
    since = (guint)((start_of (session) - end_of (before)) / MINUTES_PER_HOUR);
  if (after != NULL)
    until = (guint)((start_of (after) - end_of (session)) / MINUTES_PER_HOUR);

  if (before != NULL && after != NULL)
    /* Translators: why a strength session is where it is: “9 h after Threshold, 38 h before Hills” */
    return g_strdup_printf (_ ("%u h after %s, %u h before %s"), since, carry_session_get_title (before),
                            until, carry_session_get_title (after));
  if (before != NULL)
    /* Translators: hours and the name of a run: “9 h after Threshold” */
    return g_strdup_printf (_ ("%u h after %s"), since, carry_session_get_title (before));
  if (after != NULL)
    /* Translators: hours and the name of a run: “38 h before Hills” */
    return g_strdup_printf (_ ("%u h before %s"), until, carry_session_get_title (after));

  return NULL;
}

/* “Tuesday 24, evening” */
static char *
format_place (CarrySession *session)
{
  const GDate *day = carry_session_get_day (session);
  g_autofree char *weekday = carry_format_weekday (day, FALSE);
  /* Translators: a weekday and the day of the month: “Tuesday 24” */
  g_autofree char *date = g_strdup_printf (C_ ("day", "%s %u"), weekday, g_date_get_day (day));

  if (carry_session_get_start_minute (session) < AFTERNOON_MINUTE)
    /* Translators: “Tuesday 24, morning” */
    return g_strdup_printf (_ ("%s, morning"), date);
  if (carry_session_get_start_minute (session) < EVENING_MINUTE)
    /* Translators: “Tuesday 24, afternoon” */
    return g_strdup_printf (_ ("%s, afternoon"), date);

  /* Translators: “Tuesday 24, evening” */
  return g_strdup_printf (_ ("%s, evening"), date);
}

static char *
format_when (CarryDiary *diary, CarrySession *session)
{
  g_autofree char *place = format_place (session);
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (session));
  g_autofree char *why = format_why (diary, session);

  return g_strjoin (" · ", place, minutes, why, NULL);
}

static char *
format_target (CarryItem *item, CarryLoadForm form)
{
  char *load = carry_sheet_wording_of_load (item, form);

  return load != NULL ? load : carry_load_form_format_target (form, carry_item_get_prescription (item));
}

static const char *
unit_of (CarryAmount amount)
{
  switch (amount)
    {
    case CARRY_AMOUNT_SECONDS:
      /* Translators: seconds, under the line to write them on */
      return C_ ("unit", "s");

    case CARRY_AMOUNT_METRES:
      /* Translators: metres, under the line to write them on */
      return C_ ("unit", "m");

    case CARRY_AMOUNT_REPS:
    default:
      /* Translators: repetitions, under the line to write them on: as short as can be */
      return C_ ("unit", "reps");
    }
}

static void
fill_row (CarrySheetRow *row, CarryItem *item, CarryAthlete *athlete)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryLoadForm form = carry_load_form_of (exercise, athlete);
  CarryPrescription *prescription = carry_item_get_prescription (item);
  const CarryDose *dose = carry_prescription_get_dose (prescription);

  if (carry_figure_exists (carry_exercise_get_figure (exercise)))
    row->figure = g_strdup (carry_exercise_get_figure (exercise));
  row->name = carry_sheet_plain (carry_exercise_get_name (exercise));
  row->cue = carry_sheet_plain (carry_exercise_get_cue (exercise));
  row->amount = carry_prescription_format_amount (prescription);
  row->target = format_target (item, form);
  row->tempo = carry_prescription_format_tempo (prescription);
  row->rest = dose->rest_s > 0 ? carry_format_rest (dose->rest_s) : NULL;
  row->load_unit = g_strdup (form.units == CARRY_UNITS_IMPERIAL ? C_ ("unit", "lb") : C_ ("unit", "kg"));
  row->amount_unit = g_strdup (unit_of (dose->amount));
  row->n_sets = dose->sets;
  carry_sheet_log_fill_row (row, item, form.units);
}

/* 1, 2, 3a, 3b, 4: what is done in turn shares a number. */
static void
add_rows (CarrySheetProgram *self, CarryStrengthSession *session, CarryAthlete *athlete)
{
  const guint n_items = carry_strength_session_get_n_items (session);
  guint number = 0, letter = 0;

  for (guint i = 0; i < n_items; i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      const guint superset = carry_item_get_superset (item);
      const gboolean joined =
          superset > 0 && i > 0 &&
          carry_item_get_superset (carry_strength_session_get_nth (session, i - 1)) == superset;
      const gboolean goes_on =
          superset > 0 && i + 1 < n_items &&
          carry_item_get_superset (carry_strength_session_get_nth (session, i + 1)) == superset;
      CarrySheetRow *row = carry_sheet_program_add_row (self);

      if (!joined)
        number++;
      letter = joined ? letter + 1 : 0;
      row->joined = joined;
      row->number = joined || goes_on ? g_strdup_printf ("%u%c", number, (char)('a' + MIN (letter, 25)))
                                      : g_strdup_printf ("%u", number);
      fill_row (row, item, athlete);
    }
}

/**
 * carry_sheet_program_fill:
 * @self: an empty program
 * @session: a strength session
 * @diary: the diary that holds it
 * @athlete: the runner
 *
 * Says everything of a strength session but its code.
 */
void
carry_sheet_program_fill (CarrySheetProgram *self,
                          CarryStrengthSession *session,
                          CarryDiary *diary,
                          CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_STRENGTH_SESSION (session));
  g_return_if_fail (CARRY_IS_DIARY (diary));

  self->name = carry_sheet_plain (carry_session_get_title (CARRY_SESSION (session)));
  self->when = format_when (diary, CARRY_SESSION (session));
  self->done = carry_sheet_log_of_workout (session);
  add_rows (self, session, athlete);
}
