/* carry-sheet-log.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-log.h"

#include "carry-load-steps.h"
#include "carry-measure.h"
#include "carry-recorded-run.h"
#include "carry-sheet-wording.h"

#include <glib/gi18n.h>

#include <math.h>

/* Where an exercise was left out there is nothing to say of any set. */
#define SKIPPED "–"

/* Loads are rounded as carry_format_weight() rounds them; the unit stands below the line. */
static char *
format_load (double kilograms, CarryUnits units)
{
  if (kilograms <= 0)
    return NULL;
  if (units == CARRY_UNITS_IMPERIAL)
    return g_strdup_printf ("%.0f", kilograms / CARRY_KILOGRAMS_PER_POUND);
  if (fabs (kilograms - round (kilograms)) < 0.05)
    return g_strdup_printf ("%.0f", kilograms);
  if (fabs (kilograms * 10 - round (kilograms * 10)) > 0.05)
    return g_strdup_printf ("%.2f", kilograms);

  return g_strdup_printf ("%.1f", kilograms);
}

static guint
get_amount (const CarrySet *set, CarryAmount amount)
{
  switch (amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return set->seconds;

    case CARRY_AMOUNT_METRES:
      return set->metres;

    case CARRY_AMOUNT_REPS:
    default:
      return set->reps;
    }
}

/* One side and then the other with the same load are one set of the sheet. */
static gboolean
are_two_sides (const CarrySet *a, const CarrySet *b)
{
  return a->side != CARRY_SET_SIDE_BOTH && b->side != CARRY_SET_SIDE_BOTH && a->side != b->side &&
         fabs (a->load_kg - b->load_kg) < CARRY_LOAD_TOLERANCE;
}

/* “8”, “8/7” where the left side did more than the right one */
static char *
format_amount (const CarrySet *set, const CarrySet *other, CarryAmount amount)
{
  guint left = get_amount (set, amount), right = other != NULL ? get_amount (other, amount) : left;

  if (other != NULL && set->side == CARRY_SET_SIDE_RIGHT)
    {
      const guint swapped = left;

      left = right;
      right = swapped;
    }

  return left == right ? g_strdup_printf ("%u", left) : g_strdup_printf ("%u/%u", left, right);
}

static char *
format_effort (double least, double most)
{
  char lower[32], upper[32];

  g_snprintf (lower, sizeof lower, "%.2g", least);
  g_snprintf (upper, sizeof upper, "%.2g", most);

  return g_str_equal (lower, upper) ? g_strdup (lower) : g_strdup_printf ("%s–%s", lower, upper);
}

/**
 * carry_sheet_log_fill_row:
 * @row: a row
 * @item: its exercise, logged or not
 * @units: the runner's units
 *
 * Says what was logged of each working set, and between which ratings they were. Both sides of a set share its cell.
 */
void
carry_sheet_log_fill_row (CarrySheetRow *row, CarryItem *item, CarryUnits units)
{
  const CarryAmount amount = carry_prescription_get_dose (carry_item_get_prescription (item))->amount;
  double least = G_MAXDOUBLE, most = -G_MAXDOUBLE;
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  if (!carry_item_is_logged (item))
    return;

  for (guint i = 0; i < n_sets; i++)
    {
      const CarrySet *set = &sets[i];
      const CarrySet *other = i + 1 < n_sets && are_two_sides (set, &sets[i + 1]) ? &sets[i + 1] : NULL;
      g_autofree char *load = format_load (set->load_kg, units);
      g_autofree char *done = format_amount (set, other, amount);
      double effort;

      if (set->warm_up)
        continue;
      carry_sheet_row_add_done (row, load, done);
      for (const CarrySet *rated = set; rated != NULL; rated = rated == other ? NULL : other)
        if (carry_set_get_effort (rated, &effort))
          {
            least = MIN (least, effort);
            most = MAX (most, effort);
          }
      if (other != NULL)
        i++;
    }

  if (row->done->len == 0)
    carry_sheet_row_add_done (row, NULL, SKIPPED);
  if (least <= most)
    row->effort = format_effort (least, most);
}

/**
 * carry_sheet_log_of_workout:
 * @session: a strength session
 *
 * Returns: (transfer full) (nullable): when it was done and how hard it was, “Done 18:05–18:52 · RPE 7”; %NULL if
 *   nobody said
 */
char *
carry_sheet_log_of_workout (CarryStrengthSession *session)
{
  CarryWorkout *workout = carry_strength_session_get_workout (session);
  const CarryWorkoutFacts *facts;
  GString *line;

  if (workout == NULL)
    return NULL;

  facts = carry_workout_get_facts (workout);
  line = g_string_new (NULL);
  if (facts->start_minute >= 0 && facts->end_minute >= 0)
    {
      g_autofree char *start = carry_format_time_of_day ((guint)facts->start_minute % CARRY_MINUTES_PER_DAY);
      g_autofree char *end = carry_format_time_of_day ((guint)facts->end_minute % CARRY_MINUTES_PER_DAY);

      /* Translators: when a strength session was done: “Done 18:05–18:52” */
      g_string_append_printf (line, _ ("Done %s–%s"), start, end);
    }
  if (facts->effort >= 0)
    {
      /* Translators: rating of perceived exertion of a whole session: “RPE 7” */
      g_autofree char *effort = g_strdup_printf (_ ("RPE %.2g"), facts->effort);

      carry_sheet_wording_append (line, effort);
    }

  if (line->len > 0)
    return g_string_free_and_steal (line);
  g_string_free (line, TRUE);

  return NULL;
}

/**
 * carry_sheet_log_of_run:
 * @run: a run
 * @units: the runner's units
 *
 * Returns: (transfer full) (nullable): what was recorded of a planned run, “9.8 km · 47 min”, or %NULL
 */
char *
carry_sheet_log_of_run (CarryRun *run, CarryUnits units)
{
  const double metres = carry_run_get_done_distance (run);
  g_autofree char *minutes = NULL;
  GString *line;

  if (carry_run_get_activity (run) == NULL || carry_run_is_only_recorded (run))
    return NULL;

  minutes = carry_format_minutes (carry_run_get_done_minutes (run));
  line = g_string_new (NULL);
  if (metres > 0)
    {
      g_autofree char *distance = carry_sheet_wording_of_distance (metres, units);

      g_string_append (line, distance);
    }
  carry_sheet_wording_append (line, minutes);

  return g_string_free_and_steal (line);
}
