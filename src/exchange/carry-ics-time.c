/* carry-ics-time.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-time.h"

/* Earlier times are not of our calendar, later ones of no runner. */
#define MIN_YEAR 1583
#define MAX_YEAR 2500

static gboolean
parse_digits (const char **at, guint n_digits, int *number)
{
  *number = 0;

  for (guint i = 0; i < n_digits; i++, (*at)++)
    {
      if (!g_ascii_isdigit (**at))
        return FALSE;

      *number = *number * 10 + g_ascii_digit_value (**at);
    }

  return TRUE;
}

/**
 * carry_ics_time_parse:
 * @text: “20251020”, “20251020T063000” or “20251020T063000Z”; seconds may be missing
 * @zone: (nullable): the zone it is said to be in
 * @time: (out): the time
 *
 * Reads a time. What it looks like decides whether it is a date, not what a parameter says of it:
 * several training calendars write a date and call it a time.
 *
 * Source: RFC 5545, sections 3.3.4 and 3.3.5.
 *
 * Returns: %TRUE if it is one
 */
gboolean
carry_ics_time_parse (const char *text, CarryIcsZone *zone, CarryIcsTime *time)
{
  const char *at = text;
  int year, month, day, hour = 0, minute = 0, second = 0;
  gboolean has_time, is_utc = FALSE;
  GDate date;

  if (!parse_digits (&at, 4, &year) || !parse_digits (&at, 2, &month) || !parse_digits (&at, 2, &day))
    return FALSE;

  has_time = *at == 'T' || *at == 't';
  if (has_time)
    {
      at++;
      if (!parse_digits (&at, 2, &hour) || !parse_digits (&at, 2, &minute))
        return FALSE;
      if (g_ascii_isdigit (*at) && !parse_digits (&at, 2, &second))
        return FALSE;
      is_utc = *at == 'Z' || *at == 'z';
      at += is_utc ? 1 : 0;
    }

  if (*at != '\0' || year < MIN_YEAR || year > MAX_YEAR || hour > 24 || minute > 59 || second > 60 ||
      !g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year))
    return FALSE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);

  time->wall = carry_wall_of_date (&date) + hour * 3600 + minute * 60 + MIN (second, 59);
  time->kind = !has_time      ? CARRY_ICS_DATE
               : is_utc       ? CARRY_ICS_UTC
               : zone != NULL ? CARRY_ICS_ZONED
                              : CARRY_ICS_FLOATING;
  time->zone = time->kind == CARRY_ICS_ZONED ? zone : NULL;

  return TRUE;
}

/**
 * carry_ics_time_get_utc:
 * @time: a time
 *
 * Returns: seconds after 1970-01-01 00:00 UTC; of a date or a floating time as if it were in UTC
 */
gint64
carry_ics_time_get_utc (const CarryIcsTime *time)
{
  return time->kind == CARRY_ICS_ZONED ? carry_ics_zone_to_utc (time->zone, time->wall) : time->wall;
}

/**
 * carry_ics_time_to_iso:
 * @time: a time
 *
 * Returns: (transfer full): ISO 8601: a date, an instant in UTC with “Z”, or a floating time without
 */
char *
carry_ics_time_to_iso (const CarryIcsTime *time)
{
  const gboolean is_instant =
      time->kind == CARRY_ICS_UTC || (time->kind == CARRY_ICS_ZONED && carry_ics_zone_is_known (time->zone));
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_utc (carry_ics_time_get_utc (time));

  if (when == NULL)
    return g_strdup ("");

  return g_date_time_format (when, time->kind == CARRY_ICS_DATE ? "%Y-%m-%d"
                                   : is_instant                 ? "%Y-%m-%dT%H:%M:%SZ"
                                                                : "%Y-%m-%dT%H:%M:%S");
}

const char *
carry_ics_time_get_zone_name (const CarryIcsTime *time)
{
  switch (time->kind)
    {
    case CARRY_ICS_DATE:
      return "date";

    case CARRY_ICS_UTC:
      return "utc";

    case CARRY_ICS_ZONED:
      return carry_ics_zone_get_name (time->zone);

    case CARRY_ICS_FLOATING:
    default:
      return "floating";
    }
}

/**
 * carry_ics_duration_parse:
 * @text: such as “PT1H30M”, “P2D” or “P1W”
 * @seconds: (out): how long it is
 *
 * Reads a duration. Source: RFC 5545, section 3.3.6.
 *
 * Returns: %TRUE if it is one and not negative
 */
gboolean
carry_ics_duration_parse (const char *text, gint64 *seconds)
{
  const char *at = text + (*text == '+' ? 1 : 0);
  gint64 sum = 0;
  gboolean after_t = FALSE, any = FALSE;

  if (*at != 'P' && *at != 'p')
    return FALSE;

  for (at++; *at != '\0'; at++)
    {
      guint64 number;
      char *rest;
      gint64 unit;

      if (!after_t && (*at == 'T' || *at == 't'))
        {
          after_t = TRUE;
          continue;
        }

      if (!g_ascii_isdigit (*at))
        return FALSE;

      number = g_ascii_strtoull (at, &rest, 10);
      unit = after_t ? (*rest == 'H'   ? 3600
                        : *rest == 'M' ? 60
                        : *rest == 'S' ? 1
                                       : 0)
                     : (*rest == 'W'   ? 7 * CARRY_SECONDS_PER_DAY
                        : *rest == 'D' ? CARRY_SECONDS_PER_DAY
                                       : 0);

      if (unit == 0 || number > 100000)
        return FALSE;

      sum += (gint64)number * unit;
      any = TRUE;
      at = rest;
    }

  *seconds = sum;

  return any;
}
