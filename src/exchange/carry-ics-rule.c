/* carry-ics-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-rule.h"

#include "carry-ics-rule-parts.h"
#include "carry-ics-wall.h"

#include <string.h>

/* Our own, because the work must have a bound: libical looks for the next 30 February until the year 2582,
 * which takes up to two seconds for each such rule, and cannot be told to stop earlier. */

/* More sessions a day are no training. */
#define MAX_TIMES_A_DAY 4u

/* GDate knows days until 65535. */
#define LAST_YEAR 9999

/* The longest period of each, in days. */
static const guint longest[] = {
  [CARRY_ICS_DAILY] = 1,
  [CARRY_ICS_WEEKLY] = 7,
  [CARRY_ICS_MONTHLY] = 31,
  [CARRY_ICS_YEARLY] = 366,
};

struct _CarryIcsRule
{
  CarryIcsRuleParts parts;
  gint64 start;  /* wall */
  GArray *times; /* of guint: seconds of the day, ascending; empty if the rule is dense */
};

static guint
weekday_of (const GDate *day)
{
  return (guint)(g_date_get_weekday (day) - G_DATE_MONDAY);
}

/* What the rule does not say, the first occurrence does. */
static void
settle_days (CarryIcsRule *self)
{
  CarryIcsRuleParts *parts = &self->parts;
  const GDate first = carry_wall_to_date (self->start);

  /* Only months and years have a first and a second Monday. */
  if (parts->frequency <= CARRY_ICS_WEEKLY)
    for (gsize i = 0; i < G_N_ELEMENTS (parts->places); i++)
      parts->places[i].plus[0] = parts->places[i].n > 0;

  if (parts->n_places > 0 || parts->month_days.n > 0 || parts->year_days.n > 0 ||
      parts->frequency == CARRY_ICS_DAILY)
    return;

  if (parts->frequency == CARRY_ICS_WEEKLY || parts->weeks.n > 0)
    {
      carry_ics_numbers_add (&parts->places[weekday_of (&first)], 0);
      parts->n_places = 1;
      return;
    }

  carry_ics_numbers_add (&parts->month_days, g_date_get_day (&first));
  if (parts->frequency == CARRY_ICS_YEARLY && parts->months.n == 0)
    carry_ics_numbers_add (&parts->months, g_date_get_month (&first));
}

static void
settle_time (CarryIcsNumbers *numbers, guint usual, gboolean is_date)
{
  if (is_date)
    memset (numbers, 0, sizeof *numbers);
  if (numbers->n == 0)
    carry_ics_numbers_add (numbers, (int)usual);
}

static void
settle_times (CarryIcsRule *self, gboolean is_date)
{
  CarryIcsRuleParts *parts = &self->parts;
  const guint second = (guint)(self->start - carry_wall_floor_to_day (self->start));

  settle_time (&parts->hours, second / 3600, is_date);
  settle_time (&parts->minutes, second / 60 % 60, is_date);
  settle_time (&parts->seconds, second % 60, is_date);

  if (parts->frequency == CARRY_ICS_WITHIN_A_DAY ||
      parts->hours.n * parts->minutes.n * parts->seconds.n > MAX_TIMES_A_DAY)
    return;

  for (guint hour = 0; hour < 24; hour++)
    for (guint minute = 0; parts->hours.plus[hour] && minute < 60; minute++)
      for (guint i = 0; parts->minutes.plus[minute] && i < 60; i++)
        {
          const guint time = hour * 3600 + minute * 60 + i;

          if (parts->seconds.plus[i])
            g_array_append_val (self->times, time);
        }
}

/**
 * carry_ics_rule_new:
 * @text: such as “FREQ=WEEKLY;BYDAY=TU,TH”
 * @start: the first occurrence, on its own clock
 * @is_date: it is a day without a time
 *
 * Reads a rule. Each part narrows down the days, whatever the frequency and the other parts are.
 *
 * Source: RFC 5545, section 3.3.10.
 *
 * Returns: (transfer full) (nullable): the rule, or %NULL if it cannot be read
 */
CarryIcsRule *
carry_ics_rule_new (const char *text, gint64 start, gboolean is_date)
{
  g_autoptr (CarryIcsRule) self = g_new0 (CarryIcsRule, 1);

  self->start = start;
  self->times = g_array_new (FALSE, FALSE, sizeof (guint));

  if (!carry_ics_rule_parts_read (text, &self->parts))
    return NULL;

  settle_days (self);
  settle_times (self, is_date);

  return g_steal_pointer (&self);
}

void
carry_ics_rule_free (CarryIcsRule *self)
{
  carry_ics_rule_parts_clear (&self->parts);
  g_array_unref (self->times);
  g_free (self);
}

/**
 * carry_ics_rule_is_dense:
 * @self: a rule
 *
 * Returns: %TRUE if it repeats more often than a person trains; then it cannot be expanded
 */
gboolean
carry_ics_rule_is_dense (CarryIcsRule *self)
{
  return self->times->len == 0;
}

gboolean
carry_ics_rule_is_each_year (CarryIcsRule *self)
{
  return self->parts.frequency == CARRY_ICS_YEARLY && self->parts.interval == 1;
}

/**
 * carry_ics_rule_get_until:
 * @self: a rule
 *
 * Returns: (nullable): when it ends, as it stands in the file
 */
const char *
carry_ics_rule_get_until (CarryIcsRule *self)
{
  return self->parts.until;
}

static guint
days_in_year (const GDate *day)
{
  return g_date_is_leap_year (g_date_get_year (day)) ? 366 : 365;
}

/* The week of a year to which most of its days belong. */
static guint
week_of (CarryIcsRule *self, const GDate *day, GDateYear *year)
{
  const guint days_after_start = (weekday_of (day) + 7 - self->parts.week_start) % 7;
  GDate middle;

  g_date_clear (&middle, 1);
  g_date_set_julian (&middle, g_date_get_julian (day) + 3 - days_after_start);
  *year = g_date_get_year (&middle);

  return (g_date_get_day_of_year (&middle) - 1) / 7 + 1;
}

static gboolean
matches_week (CarryIcsRule *self, const GDate *day)
{
  GDateYear year;
  const guint week = week_of (self, day, &year);
  GDate in_last;

  /* 28 December is always in the last week. */
  g_date_clear (&in_last, 1);
  g_date_set_dmy (&in_last, 28, G_DATE_DECEMBER, year);

  return carry_ics_numbers_have_place (&self->parts.weeks, week, week_of (self, &in_last, &year));
}

static gboolean
matches_place (CarryIcsRule *self, const GDate *day)
{
  const CarryIcsNumbers *places = &self->parts.places[weekday_of (day)];
  const gboolean in_month = self->parts.frequency == CARRY_ICS_MONTHLY || self->parts.months.n > 0;
  const guint at = in_month ? g_date_get_day (day) : g_date_get_day_of_year (day);
  const guint n = in_month ? g_date_get_days_in_month (g_date_get_month (day), g_date_get_year (day))
                           : days_in_year (day);

  if (places->plus[0])
    return TRUE;

  return places->n > 0 && (places->plus[(at - 1) / 7 + 1] || places->minus[(n - at) / 7 + 1]);
}

static gboolean
matches (CarryIcsRule *self, const GDate *day)
{
  const GDateMonth month = g_date_get_month (day);

  if (self->parts.months.n > 0 && !self->parts.months.plus[month])
    return FALSE;

  if (self->parts.month_days.n > 0 &&
      !carry_ics_numbers_have_place (&self->parts.month_days, g_date_get_day (day),
                                     g_date_get_days_in_month (month, g_date_get_year (day))))
    return FALSE;

  if (self->parts.year_days.n > 0 &&
      !carry_ics_numbers_have_place (&self->parts.year_days, g_date_get_day_of_year (day),
                                     days_in_year (day)))
    return FALSE;

  return (self->parts.weeks.n == 0 || matches_week (self, day)) &&
         (self->parts.n_places == 0 || matches_place (self, day));
}

/* The period after @index times the interval. Returns FALSE after the end of all time. */
static gboolean
get_period (CarryIcsRule *self, gint64 index, GDate *first, guint *n_days)
{
  const GDate start = carry_wall_to_date (self->start);
  const guint days_after_start = (weekday_of (&start) + 7 - self->parts.week_start) % 7;
  const gint64 n = index * self->parts.interval;
  const gint64 month = n + g_date_get_month (&start) - G_DATE_JANUARY;
  const gint64 year =
      g_date_get_year (&start) + (self->parts.frequency == CARRY_ICS_MONTHLY ? month / 12 : n);

  g_date_clear (first, 1);

  if (self->parts.frequency <= CARRY_ICS_WEEKLY)
    {
      const gint64 days = self->parts.frequency == CARRY_ICS_DAILY ? n : n * 7 - days_after_start;

      *n_days = longest[self->parts.frequency];
      if (days > (gint64)LAST_YEAR * 366)
        return FALSE;

      g_date_set_julian (first, (guint32)(g_date_get_julian (&start) + days));
      return TRUE;
    }

  if (year > LAST_YEAR)
    return FALSE;

  g_date_set_dmy (first, 1,
                  self->parts.frequency == CARRY_ICS_MONTHLY ? (GDateMonth)(G_DATE_JANUARY + month % 12)
                                                             : G_DATE_JANUARY,
                  (GDateYear)year);
  *n_days = self->parts.frequency == CARRY_ICS_MONTHLY
                ? g_date_get_days_in_month (g_date_get_month (first), g_date_get_year (first))
                : days_in_year (first);

  return TRUE;
}

/* All that the period holds, before BYSETPOS. */
static void
collect (CarryIcsRule *self, GDate day, guint n_days, GArray *walls)
{
  g_array_set_size (walls, 0);

  for (guint i = 0; i < n_days; i++, g_date_add_days (&day, 1))
    {
      const gint64 midnight = carry_wall_of_date (&day);

      if (!matches (self, &day))
        continue;

      for (guint j = 0; j < self->times->len; j++)
        {
          const gint64 wall = midnight + g_array_index (self->times, guint, j);

          g_array_append_val (walls, wall);
        }
    }
}

/* Returns FALSE when that was the last period. */
static gboolean
take (CarryIcsRule *self, GArray *found, gint64 end, guint *n, CarryIcsExpansion *expansion, GArray *walls)
{
  for (guint i = 0; i < found->len; i++)
    {
      const gint64 wall = g_array_index (found, gint64, i);

      if (wall < self->start || (self->parts.positions.n > 0 &&
                                 !carry_ics_numbers_have_place (&self->parts.positions, i + 1, found->len)))
        continue;

      if (wall > end)
        return FALSE;

      if (wall >= expansion->first && expansion->n_left == 0)
        {
          expansion->reached = TRUE;
          return FALSE;
        }

      if (wall >= expansion->first)
        {
          expansion->n_left--;
          g_array_append_val (walls, wall);
        }

      (*n)++;
      if (*n == self->parts.count)
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_ics_rule_expand:
 * @self: a rule that is not dense
 * @until: wall; it ends with the last occurrence that is not later
 * @expansion: how far to repeat; what is used up is taken off
 * @walls: (element-type gint64): the starts are added here, ascending
 *
 * Repeats an event. The start of the rule is among the occurrences only if the rule fits it.
 */
void
carry_ics_rule_expand (CarryIcsRule *self, gint64 until, CarryIcsExpansion *expansion, GArray *walls)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (gint64));
  const gint64 end = MIN (until, expansion->last);
  const gint64 days_before = (expansion->first - self->start) / CARRY_SECONDS_PER_DAY;
  gint64 index = 0;
  guint n = 0, n_days;
  GDate day;

  g_return_if_fail (!carry_ics_rule_is_dense (self));

  /* Without COUNT, nobody asks how many there were before. */
  if (self->parts.count == 0 && days_before > 0)
    index = MAX (0, days_before / ((gint64)self->parts.interval * longest[self->parts.frequency]) - 1);

  for (; get_period (self, index, &day, &n_days) && carry_wall_of_date (&day) <= end; index++)
    {
      if (expansion->n_days_left < n_days)
        {
          expansion->reached = TRUE;
          return;
        }

      expansion->n_days_left -= n_days;
      collect (self, day, n_days, found);
      if (!take (self, found, end, &n, expansion, walls))
        return;
    }
}
