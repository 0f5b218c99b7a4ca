/* carry-run-amount.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-amount.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-measure.h"

/* What “m” means depends on how much of it there is: “45m” is a time, “400m” a distance. */
#define LEAST_METRES 100.0
#define LEAST_METRES_REPEATED 30.0

/* “3x10” is minutes and “6x800” metres; so many minutes in all would be no session any more: “10x60” is seconds. */
#define MOST_MINUTES_REPEATED 120.0

/* Farther or longer is no part of a run. */
#define MOST_METRES 1e6
#define MOST_SECONDS (24 * 3600.0)

static const char *const kilometres[] = { "km",         "kms",       "k",          "kilometer", "kilometers",
                                          "kilometern", "kilometre", "kilometres", NULL };
static const char *const miles[] = { "mi", "mile", "miles", "meile", "meilen", NULL };
static const char *const metres[] = { "m", "mtr", "meter", "meters", "metern", "metre", "metres", NULL };
static const char *const hours[] = { "h",      "hr",      "hrs",   "hour",   "hours", "std",
                                     "stunde", "stunden", "heure", "heures", NULL };
static const char *const minutes[] = { "min", "mins", "minute", "minutes", "minuten", "mn", NULL };
static const char *const seconds[] = { "s",       "sec",      "secs",    "second",   "seconds", "sek",
                                       "sekunde", "sekunden", "seconde", "secondes", NULL };

static const struct
{
  const char *const *words;
  CarryRunUnit unit;
} units[] = {
  { kilometres, CARRY_RUN_UNIT_KILOMETRE }, { miles, CARRY_RUN_UNIT_MILE },
  { metres, CARRY_RUN_UNIT_METRE },         { hours, CARRY_RUN_UNIT_HOUR },
  { minutes, CARRY_RUN_UNIT_MINUTE },       { seconds, CARRY_RUN_UNIT_SECOND },
};

/* Signs of time belong to the number they stand at. */
static gboolean
take_prime (CarryRunScanner *scanner, CarryRunUnit *unit)
{
  const char *at = scanner->text + scanner->at;

  if (*at == '"' || (at[0] == '\'' && at[1] == '\''))
    {
      scanner->at += *at == '"' ? 1 : 2;
      *unit = CARRY_RUN_UNIT_SECOND;
      return TRUE;
    }
  if (*at == '\'')
    {
      scanner->at++;
      *unit = CARRY_RUN_UNIT_MINUTE;
      return TRUE;
    }

  return FALSE;
}

/* Takes a unit after a number, with or without a space between. */
gboolean
carry_run_amount_take_unit (CarryRunScanner *scanner, CarryRunUnit *unit)
{
  if (take_prime (scanner, unit))
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (carry_run_scanner_take_word (scanner, units[i].words))
      {
        *unit = units[i].unit;
        return TRUE;
      }

  return FALSE;
}

static void
set_clock (CarryRunAmount *amount, double in_seconds)
{
  *amount = (CarryRunAmount){ in_seconds, CARRY_RUN_UNIT_CLOCK };
}

/* 1:30, 1:02:30; what stands before the first colon is minutes unless there are two. */
static gboolean
take_clock (CarryRunScanner *scanner, CarryRunAmount *amount)
{
  const gsize before = scanner->at;
  guint first, second, third;

  carry_run_scanner_skip_space (scanner);
  if (!carry_run_scanner_take_digits (scanner, 1, 3, &first) || scanner->text[scanner->at] != ':')
    {
      scanner->at = before;
      return FALSE;
    }

  scanner->at++;
  if (!carry_run_scanner_take_digits (scanner, 2, 2, &second) || second >= 60)
    {
      scanner->at = before;
      return FALSE;
    }

  set_clock (amount, first * 60 + second);
  if (scanner->text[scanner->at] == ':')
    {
      scanner->at++;
      if (!carry_run_scanner_take_digits (scanner, 2, 2, &third) || third >= 60)
        {
          scanner->at = before;
          return FALSE;
        }
      set_clock (amount, first * 3600 + second * 60 + third);
    }

  return TRUE;
}

/* “1h45”, “1 h 45 min”, “2'30”, “2 min 30 s”: what follows a larger unit of time. */
static void
take_remainder (CarryRunScanner *scanner, CarryRunAmount *amount)
{
  const gsize before = scanner->at;
  const gboolean is_hours = amount->unit == CARRY_RUN_UNIT_HOUR;
  const CarryRunUnit smaller = is_hours ? CARRY_RUN_UNIT_MINUTE : CARRY_RUN_UNIT_SECOND;
  const gboolean attached = g_ascii_isdigit (scanner->text[scanner->at]);
  CarryRunUnit unit;
  guint rest;

  if (amount->unit != CARRY_RUN_UNIT_HOUR && amount->unit != CARRY_RUN_UNIT_MINUTE)
    return;

  carry_run_scanner_skip_space (scanner);
  if (!carry_run_scanner_take_digits (scanner, 1, 2, &rest) || rest >= 60)
    {
      scanner->at = before;
      return;
    }

  if (carry_run_amount_take_unit (scanner, &unit))
    {
      /* “30 min 10 km” are two amounts. */
      if (unit != smaller && !(is_hours && unit == CARRY_RUN_UNIT_METRE))
        {
          scanner->at = before;
          return;
        }
    }
  else if (!attached)
    {
      scanner->at = before;
      return;
    }

  set_clock (amount, is_hours ? amount->value * 3600 + rest * 60 : amount->value * 60 + rest);
}

static gboolean
is_possible (const CarryRunAmount *amount)
{
  const double far = carry_run_amount_get_metres (amount);
  const double time = carry_run_amount_get_seconds (amount);

  return (far > 0 && far <= MOST_METRES) || (time > 0 && time <= MOST_SECONDS);
}

static gboolean
take (CarryRunScanner *scanner, double least_metres, CarryRunAmount *amount, gboolean *has_unit)
{
  const gsize before = scanner->at;
  CarryRunNumber number;

  *has_unit = TRUE;
  if (take_clock (scanner, amount))
    {
      const gsize after = scanner->at;
      CarryRunUnit unit;

      /* “1:30 min” says it twice; “1:30 h” are hours. */
      if (carry_run_amount_take_unit (scanner, &unit) && unit == CARRY_RUN_UNIT_HOUR)
        amount->value *= 60;
      else if (scanner->at != after && unit != CARRY_RUN_UNIT_MINUTE)
        scanner->at = after;
      return is_possible (amount);
    }

  if (!carry_run_scanner_take_number (scanner, &number))
    return FALSE;

  amount->value = number.value;
  *has_unit = carry_run_amount_take_unit (scanner, &amount->unit);
  if (!*has_unit)
    {
      amount->unit = CARRY_RUN_UNIT_NONE;
      return TRUE;
    }

  /* “1.200 m” and “1,200 m” are more than one. */
  if (amount->unit == CARRY_RUN_UNIT_METRE && number.n_decimals == 3)
    amount->value = round (amount->value * 1000);
  if (amount->unit == CARRY_RUN_UNIT_METRE && amount->value < least_metres)
    amount->unit = CARRY_RUN_UNIT_MINUTE;
  take_remainder (scanner, amount);

  if (is_possible (amount))
    return TRUE;

  scanner->at = before;

  return FALSE;
}

/**
 * carry_run_amount_take:
 * @scanner: where to read
 * @amount: (out): what was read
 *
 * Takes “10 km”, “18k”, “5 mi”, “400 m”, “45 min”, “1h45”, “2'30”, “1:30”: English, German and French units.
 *
 * Returns: %TRUE if there was an amount with a unit; otherwise nothing was taken
 */
gboolean
carry_run_amount_take (CarryRunScanner *scanner, CarryRunAmount *amount)
{
  const gsize before = scanner->at;
  gboolean has_unit;

  if (take (scanner, LEAST_METRES, amount, &has_unit) && has_unit)
    return TRUE;

  scanner->at = before;

  return FALSE;
}

/**
 * carry_run_amount_take_repeated:
 * @scanner: where to read
 * @count: how often it is run
 * @amount: (out): what was read
 *
 * Takes what is repeated: “800 m” of “6 × 800 m”. Without a unit, large numbers are metres and small ones minutes.
 *
 * Returns: %TRUE if there was an amount; otherwise nothing was taken
 */
gboolean
carry_run_amount_take_repeated (CarryRunScanner *scanner, guint count, CarryRunAmount *amount)
{
  const gsize before = scanner->at;
  gboolean has_unit;

  if (take (scanner, LEAST_METRES_REPEATED, amount, &has_unit))
    {
      if (!has_unit)
        amount->unit = amount->value >= LEAST_METRES                    ? CARRY_RUN_UNIT_METRE
                       : count * amount->value <= MOST_MINUTES_REPEATED ? CARRY_RUN_UNIT_MINUTE
                                                                        : CARRY_RUN_UNIT_SECOND;
      if (is_possible (amount))
        return TRUE;
    }

  scanner->at = before;

  return FALSE;
}

/* Metres; 0 if it is a time. */
double
carry_run_amount_get_metres (const CarryRunAmount *amount)
{
  switch (amount->unit)
    {
    case CARRY_RUN_UNIT_METRE:
      return amount->value;

    case CARRY_RUN_UNIT_KILOMETRE:
      return amount->value * CARRY_METRES_PER_KILOMETRE;

    case CARRY_RUN_UNIT_MILE:
      return amount->value * CARRY_METRES_PER_MILE;

    case CARRY_RUN_UNIT_NONE:
    case CARRY_RUN_UNIT_SECOND:
    case CARRY_RUN_UNIT_MINUTE:
    case CARRY_RUN_UNIT_HOUR:
    case CARRY_RUN_UNIT_CLOCK:
    default:
      return 0;
    }
}

/* Seconds; 0 if it is a distance. */
double
carry_run_amount_get_seconds (const CarryRunAmount *amount)
{
  switch (amount->unit)
    {
    case CARRY_RUN_UNIT_SECOND:
    case CARRY_RUN_UNIT_CLOCK:
      return amount->value;

    case CARRY_RUN_UNIT_MINUTE:
      return amount->value * 60;

    case CARRY_RUN_UNIT_HOUR:
      return amount->value * 3600;

    case CARRY_RUN_UNIT_NONE:
    case CARRY_RUN_UNIT_METRE:
    case CARRY_RUN_UNIT_KILOMETRE:
    case CARRY_RUN_UNIT_MILE:
    default:
      return 0;
    }
}

static char *
format_clock (guint total)
{
  if (total >= 3600)
    return g_strdup_printf ("%u:%02u:%02u", total / 3600, total / 60 % 60, total % 60);

  return g_strdup_printf ("%u:%02u", total / 60, total % 60);
}

/**
 * carry_run_amount_format:
 * @amount: an amount
 *
 * Returns: (transfer full): “800 m”, “2.5 km”, “90 s”, “1:30”
 */
char *
carry_run_amount_format (const CarryRunAmount *amount)
{
  switch (amount->unit)
    {
    case CARRY_RUN_UNIT_METRE:
      /* Translators: a part of a run in metres */
      return g_strdup_printf (C_ ("part of a run", "%g m"), amount->value);

    case CARRY_RUN_UNIT_KILOMETRE:
      /* Translators: a part of a run in kilometres */
      return g_strdup_printf (C_ ("part of a run", "%g km"), amount->value);

    case CARRY_RUN_UNIT_MILE:
      /* Translators: a part of a run in miles */
      return g_strdup_printf (C_ ("part of a run", "%g mi"), amount->value);

    case CARRY_RUN_UNIT_SECOND:
      /* Translators: a part of a run in seconds */
      return g_strdup_printf (C_ ("part of a run", "%g s"), amount->value);

    case CARRY_RUN_UNIT_MINUTE:
      /* Translators: a part of a run in minutes */
      return g_strdup_printf (C_ ("part of a run", "%g min"), amount->value);

    case CARRY_RUN_UNIT_HOUR:
      /* Translators: a part of a run in hours */
      return g_strdup_printf (C_ ("part of a run", "%g h"), amount->value);

    case CARRY_RUN_UNIT_CLOCK:
      return format_clock ((guint)round (amount->value));

    case CARRY_RUN_UNIT_NONE:
    default:
      return g_strdup ("");
    }
}

static char *
speak_time (guint total)
{
  const guint of_minute = total % 60;
  g_autofree char *in_minutes =
      g_strdup_printf (ngettext ("%u minute", "%u minutes", total / 60), total / 60);
  g_autofree char *in_seconds = g_strdup_printf (ngettext ("%u second", "%u seconds", of_minute), of_minute);

  if (of_minute == 0)
    return g_steal_pointer (&in_minutes);
  if (total < 60)
    return g_steal_pointer (&in_seconds);

  return g_strdup_printf ("%s %s", in_minutes, in_seconds);
}

/**
 * carry_run_amount_speak:
 * @amount: an amount
 *
 * Returns: (transfer full): “800 metres”, “2.5 kilometres”, “1 minute 30 seconds”
 */
char *
carry_run_amount_speak (const CarryRunAmount *amount)
{
  /* A fraction takes the plural. */
  const gulong count = amount->value == floor (amount->value) ? (gulong)amount->value : 2;
  g_autofree char *number = g_strdup_printf ("%g", amount->value);

  switch (amount->unit)
    {
    case CARRY_RUN_UNIT_METRE:
      /* Translators: spoken; a number with or without decimals */
      return g_strdup_printf (ngettext ("%s metre", "%s metres", count), number);

    case CARRY_RUN_UNIT_KILOMETRE:
      /* Translators: spoken; a number with or without decimals */
      return g_strdup_printf (ngettext ("%s kilometre", "%s kilometres", count), number);

    case CARRY_RUN_UNIT_MILE:
      /* Translators: spoken; a number with or without decimals */
      return g_strdup_printf (ngettext ("%s mile", "%s miles", count), number);

    case CARRY_RUN_UNIT_SECOND:
    case CARRY_RUN_UNIT_MINUTE:
    case CARRY_RUN_UNIT_HOUR:
    case CARRY_RUN_UNIT_CLOCK:
      return speak_time ((guint)round (carry_run_amount_get_seconds (amount)));

    case CARRY_RUN_UNIT_NONE:
    default:
      return g_strdup ("");
    }
}
