/* carry-day-axis.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-day-axis.h"

#include <glib/gi18n.h>
#include <math.h>

typedef enum
{
  STEP_DAYS,
  STEP_MONTHS,
  STEP_YEARS,
} StepKind;

/* The distances between two ticks, from the shortest to the longest. Months and years start where the
 * calendar says, so theirs are means. */
static const struct
{
  StepKind kind;
  guint count;
  double days;
} steps[] = {
  { STEP_DAYS, 1, 1.0 },       { STEP_DAYS, 7, 7.0 },        { STEP_DAYS, 14, 14.0 },
  { STEP_MONTHS, 1, 30.4 },    { STEP_MONTHS, 2, 60.9 },     { STEP_MONTHS, 3, 91.3 },
  { STEP_MONTHS, 6, 182.6 },   { STEP_YEARS, 1, 365.25 },    { STEP_YEARS, 2, 730.5 },
  { STEP_YEARS, 5, 1826.25 },  { STEP_YEARS, 10, 3652.5 },   { STEP_YEARS, 20, 7305.0 },
  { STEP_YEARS, 50, 18262.5 }, { STEP_YEARS, 100, 36525.0 },
};

static guint
choose_step (double span, double most_days, double most_months)
{
  guint step = 0;

  while (step + 1 < G_N_ELEMENTS (steps) &&
         span / steps[step].days > (steps[step].kind == STEP_DAYS ? most_days : most_months))
    step++;

  return step;
}

/* The first tick that is not before @day. */
static void
start (GDate *date, guint step, guint32 day, guint32 anchor)
{
  const guint count = steps[step].count;

  if (steps[step].kind == STEP_DAYS)
    {
      const guint32 past = (day % count + count - anchor % count) % count;

      g_date_set_julian (date, past > 0 ? day + count - past : day);
      return;
    }

  g_date_set_julian (date, day);
  if (g_date_get_day (date) > 1)
    {
      g_date_set_day (date, 1);
      g_date_add_months (date, 1);
    }

  while ((g_date_get_month (date) - 1) % (int)(steps[step].kind == STEP_YEARS ? 12 : count) != 0)
    g_date_add_months (date, 1);
  if (steps[step].kind == STEP_YEARS && g_date_get_year (date) % count != 0)
    g_date_add_years (date, count - g_date_get_year (date) % count);
}

static void
advance (GDate *date, guint step)
{
  switch (steps[step].kind)
    {
    case STEP_DAYS:
      g_date_add_days (date, steps[step].count);
      break;

    case STEP_MONTHS:
      g_date_add_months (date, steps[step].count);
      break;

    case STEP_YEARS:
      g_date_add_years (date, steps[step].count);
      break;

    default:
      g_assert_not_reached ();
    }
}

/* The month or the year is said once, where it begins. */
static const char *
choose_pattern (guint step, const GDate *date, const GDate *before)
{
  const gboolean first = !g_date_valid (before);

  switch (steps[step].kind)
    {
    case STEP_DAYS:
      if (first || g_date_get_month (before) != g_date_get_month (date))
        /* Translators: a day and its month on an axis, as short as can be, see GDateTime.format() */
        return C_ ("axis", "%-d %b");
      return "%-d";

    case STEP_MONTHS:
      if (first || g_date_get_year (before) != g_date_get_year (date))
        /* Translators: a month and its year on an axis, as short as can be, see GDateTime.format() */
        return C_ ("axis", "%b %Y");
      return "%b";

    case STEP_YEARS:
    default:
      return "%Y";
    }
}

/**
 * carry_day_axis_ticks:
 * @lo: the first Julian day of the axis
 * @hi: its last one
 * @anchor: a Julian day on which a week starts
 * @most_days: how many labels like “28 Sep” there is room for
 * @most_months: how many labels like “Sep 2026” there is room for
 *
 * Chooses days, weeks, fortnights, months, quarters, half-years or years, whatever gives the most ticks
 * that have room.
 *
 * Returns: (transfer full) (element-type CarryDayTick): the ticks from @lo to @hi, in their order
 */
GArray *
carry_day_axis_ticks (double lo, double hi, guint32 anchor, double most_days, double most_months)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (CarryDayTick));
  const guint step = choose_step (hi - lo, most_days, MAX (most_months, 1.0));
  GDate date, before;

  g_return_val_if_fail (lo >= 1.0 && hi < (double)G_MAXINT32, ticks);

  g_date_clear (&date, 1);
  g_date_clear (&before, 1);
  start (&date, step, (guint32)ceil (lo), anchor);
  while ((double)g_date_get_julian (&date) <= hi)
    {
      const CarryDayTick tick = { g_date_get_julian (&date), choose_pattern (step, &date, &before) };

      g_array_append_val (ticks, tick);
      before = date;
      advance (&date, step);
    }

  return ticks;
}

/**
 * carry_day_tick_format:
 * @self: a tick
 *
 * Returns: (transfer full): its day, as short as can be, in the language of the locale
 */
char *
carry_day_tick_format (const CarryDayTick *self)
{
  g_autoptr (GDateTime) time = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, self->day);
  time = g_date_time_new_utc (g_date_get_year (&date), (int)g_date_get_month (&date), g_date_get_day (&date),
                              0, 0, 0);

  return g_date_time_format (time, self->pattern);
}
