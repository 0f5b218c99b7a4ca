/* carry-measure.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-measure.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <locale.h>
#include <math.h>
#include <string.h>

/* 31 December 9999: later days have no ISO 8601 form of ten characters, and no #GDateTime. */
#define LAST_JULIAN_DAY 3652059u

/**
 * carry_format_distance:
 * @metres: a distance in metres
 * @units: the runner's units
 *
 * Returns: (transfer full): “8.0 km” or “5.0 mi”
 */
char *
carry_format_distance (double metres, CarryUnits units)
{
  if (units == CARRY_UNITS_IMPERIAL)
    /* Translators: a distance in miles */
    return g_strdup_printf (_ ("%.1f mi"), metres / CARRY_METRES_PER_MILE);

  /* Translators: a distance in kilometres */
  return g_strdup_printf (_ ("%.1f km"), metres / CARRY_METRES_PER_KILOMETRE);
}

/**
 * carry_format_weight:
 * @kilograms: a weight in kg
 * @units: the runner's units
 *
 * Returns: (transfer full): “62.5 kg”, “61.25 kg” or “138 lb”
 */
char *
carry_format_weight (double kilograms, CarryUnits units)
{
  if (units == CARRY_UNITS_IMPERIAL)
    /* Translators: a weight in pounds */
    return g_strdup_printf (_ ("%.0f lb"), kilograms / CARRY_KILOGRAMS_PER_POUND);

  if (fabs (kilograms - round (kilograms)) < 0.05)
    /* Translators: a whole number of kilograms */
    return g_strdup_printf (_ ("%.0f kg"), kilograms);

  /* The smallest plates make quarters. */
  if (fabs (kilograms * 10 - round (kilograms * 10)) > 0.05)
    /* Translators: a weight in kilograms, with hundredths */
    return g_strdup_printf (_ ("%.2f kg"), kilograms);

  /* Translators: a weight in kilograms */
  return g_strdup_printf (_ ("%.1f kg"), kilograms);
}

/**
 * carry_format_minutes:
 * @minutes: a duration in minutes
 *
 * Returns: (transfer full): “46 min” or “1 h 26 min”
 */
char *
carry_format_minutes (guint minutes)
{
  if (minutes < 60)
    /* Translators: a duration in minutes */
    return g_strdup_printf (_ ("%u min"), minutes);

  if (minutes % 60 == 0)
    /* Translators: a duration in hours */
    return g_strdup_printf (_ ("%u h"), minutes / 60);

  /* Translators: a duration in hours and minutes */
  return g_strdup_printf (_ ("%u h %u min"), minutes / 60, minutes % 60);
}

/**
 * carry_format_rest:
 * @seconds: a rest in seconds
 *
 * Returns: (transfer full): “2:30”
 */
char *
carry_format_rest (guint seconds)
{
  return g_strdup_printf ("%u:%02u", seconds / 60, seconds % 60);
}

/**
 * carry_format_time_of_day:
 * @minute: minutes after 00:00, under 1440
 *
 * Returns: (transfer full): the time as the locale writes it, “18:30” or “6:30 PM”
 */
char *
carry_format_time_of_day (guint minute)
{
  g_autoptr (GDateTime) midnight = g_date_time_new_utc (1970, 1, 1, 0, 0, 0);
  g_autoptr (GDateTime) time = g_date_time_add_minutes (midnight, (int)minute);
  const gboolean half_days =
      strstr (nl_langinfo (T_FMT), "%p") != NULL || strstr (nl_langinfo (T_FMT), "%r") != NULL;

  return g_date_time_format (time, half_days ? "%-I:%M %p" : "%H:%M");
}

static char *
format (const GDate *day, const char *pattern)
{
  g_autoptr (GDateTime) time =
      g_date_time_new_utc (g_date_get_year (day), (int)g_date_get_month (day), g_date_get_day (day), 0, 0, 0);

  return g_date_time_format (time, pattern);
}

/**
 * carry_format_day:
 * @day: a valid day
 *
 * Returns: (transfer full): “Tuesday 24 November”
 */
char *
carry_format_day (const GDate *day)
{
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  /* Translators: a day in full without the year, see GDateTime.format() */
  return format (day, C_ ("day", "%A %-d %B"));
}

/**
 * carry_format_weekday:
 * @day: a valid day
 * @abbreviated: “Tue” instead of “Tuesday”
 *
 * Returns: (transfer full): the name of the weekday
 */
char *
carry_format_weekday (const GDate *day, gboolean abbreviated)
{
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return format (day, abbreviated ? "%a" : "%A");
}

/**
 * carry_format_date:
 * @day: a valid day
 *
 * Returns: (transfer full): “24 November 2026”
 */
char *
carry_format_date (const GDate *day)
{
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  /* Translators: a date in full, see GDateTime.format() */
  return format (day, C_ ("date", "%-d %B %Y"));
}

/**
 * carry_format_date_range:
 * @first: a valid day
 * @last: a valid day, not before @first
 * @with_year: name the year too
 *
 * Returns: (transfer full): “23–29 November” or “30 November – 6 December”
 */
char *
carry_format_date_range (const GDate *first, const GDate *last, gboolean with_year)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (last != NULL && g_date_valid (last), NULL);

  /* Translators: the last day of a range of dates, with and without the year */
  to = format (last, with_year ? C_ ("range end", "%-d %B %Y") : C_ ("range end", "%-d %B"));

  if (g_date_get_month (first) == g_date_get_month (last) &&
      g_date_get_year (first) == g_date_get_year (last))
    {
      /* Translators: the first day of a range in one month: the day only, if your language writes it first */
      from = format (first, C_ ("range start in one month", "%-d"));
      /* Translators: a range of dates in one month, “23–29 November” */
      return g_strdup_printf (C_ ("date range in one month", "%s–%s"), from, to);
    }

  if (with_year && g_date_get_year (first) != g_date_get_year (last))
    from = format (first, C_ ("range start", "%-d %B %Y"));
  else
    from = format (first, C_ ("range start", "%-d %B"));

  /* Translators: a range of dates, “30 November – 6 December” */
  return g_strdup_printf (C_ ("date range", "%s – %s"), from, to);
}

/**
 * carry_day_from_iso:
 * @text: a day as “2026-11-23”
 * @day: (out): the day
 *
 * Returns: %TRUE if @text is a day of the calendar; else @day is left as it was
 */
gboolean
carry_day_from_iso (const char *text, GDate *day)
{
  guint numbers[3] = { 0, 0, 0 };
  const char *form = "dddd-dd-dd";
  guint part = 0;

  if (text == NULL || strlen (text) != strlen (form))
    return FALSE;

  for (gsize i = 0; form[i] != '\0'; i++)
    {
      if (form[i] == '-')
        {
          if (text[i] != '-')
            return FALSE;
          part++;
        }
      else if (g_ascii_isdigit (text[i]))
        numbers[part] = numbers[part] * 10 + (guint)(text[i] - '0');
      else
        return FALSE;
    }

  if (numbers[1] < 1 || numbers[1] > 12 ||
      !g_date_valid_dmy ((GDateDay)numbers[2], (GDateMonth)numbers[1], (GDateYear)numbers[0]))
    return FALSE;

  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay)numbers[2], (GDateMonth)numbers[1], (GDateYear)numbers[0]);

  return TRUE;
}

/**
 * carry_day_to_iso:
 * @day: a valid day
 *
 * Returns: (transfer full): the day as “2026-11-23”
 */
char *
carry_day_to_iso (const GDate *day)
{
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (day), (int)g_date_get_month (day),
                          g_date_get_day (day));
}

/**
 * carry_day_plus:
 * @day: a valid day
 * @days: how many days later, negative for earlier
 *
 * Returns: the other day, not before the first of the calendar, nor after the last that has a year of four digits
 */
GDate
carry_day_plus (const GDate *day, int days)
{
  GDate result = *day;

  if (days >= 0)
    g_date_add_days (&result,
                     MIN ((guint)days, LAST_JULIAN_DAY - MIN (LAST_JULIAN_DAY, g_date_get_julian (day))));
  else
    g_date_subtract_days (&result, MIN ((guint)-days, g_date_get_julian (day) - 1));

  return result;
}

/**
 * carry_day_week_start:
 * @day: a valid day
 * @first_weekday: the weekday on which weeks start
 *
 * Returns: the first day of the week that holds @day
 */
GDate
carry_day_week_start (const GDate *day, GDateWeekday first_weekday)
{
  const int offset = ((int)g_date_get_weekday (day) - (int)first_weekday + 7) % 7;

  return carry_day_plus (day, -offset);
}

/**
 * carry_locale_first_weekday:
 *
 * Gets the weekday on which weeks start where the runner lives. Without a locale it is Monday, as
 * ISO 8601 says.
 *
 * Returns: a weekday
 */
GDateWeekday
carry_locale_first_weekday (void)
{
  const char *locale = setlocale (LC_TIME, NULL);

  if (locale == NULL || g_str_equal (locale, "POSIX") || g_str_equal (locale, "C") ||
      g_str_has_prefix (locale, "C."))
    return G_DATE_MONDAY;

#ifdef __GLIBC__
  {
    /* glibc hands the origin of its weeks out as a number in the place of a pointer: 30 November
     * 1997 was a Sunday, 1 December a Monday. */
    const guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
    const int first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
    const int from_sunday = ((origin == 19971201 ? 1 : 0) + first - 1) % 7;

    return from_sunday == 0 ? G_DATE_SUNDAY : (GDateWeekday)from_sunday;
  }
#else
  return G_DATE_MONDAY;
#endif
}
