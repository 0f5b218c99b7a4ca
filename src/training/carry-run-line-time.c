/* carry-run-line-time.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-line-reader.h"

#include <stdlib.h>

#include "carry-measure.h"
#include "carry-run-amount.h"

/* How dates, times of day, durations and paces are told from each other. */

/* Nobody starts a run before this hour, and few run for so many hours. */
#define FIRST_HOUR 5u

/* A half-year: a date without a year is the nearest one. */
#define HALF_YEAR 183

/* Nobody runs faster or slower, in seconds for a metre: 2 and 20 minutes for a kilometre. */
#define FASTEST 0.12
#define SLOWEST 1.2

static const char *const before_noon[] = { "am", NULL };
static const char *const after_noon[] = { "pm", NULL };
static const char *const hour_words[] = { "h", "hr", "hrs", "std", "stunden", "hours", "heures", NULL };
static const char *const minute_words[] = { "min", "mins", "minuten", "minutes", NULL };

static gboolean
take_entry (CarryRunLineReader *self, CarryRunWord word, int *value)
{
  const gsize before = self->scanner.at;
  g_autofree char *phrase = carry_run_scanner_take_phrase (&self->scanner, 1);
  const CarryRunMeaning *entry =
      phrase != NULL ? carry_run_lexicon_lookup (self->context->lexicon, phrase) : NULL;

  if (entry != NULL && entry->word == word)
    {
      *value = entry->value;
      return TRUE;
    }

  self->scanner.at = before;

  return FALSE;
}

/* The date without a year that is nearest to the week that is planned. */
static gboolean
find_date (CarryRunLineReader *self, guint day, guint month, GDate *date)
{
  const guint year = g_date_get_year (&self->context->first);

  for (guint candidate = MAX (year, 2) - 1; candidate <= year + 1; candidate++)
    if (g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)candidate))
      {
        g_date_set_dmy (date, (GDateDay)day, (GDateMonth)month, (GDateYear)candidate);
        if (abs (g_date_days_between (&self->context->first, date)) <= HALF_YEAR)
          return TRUE;
      }

  return FALSE;
}

/* Without a year if @year is 0. */
static gboolean
set_date (CarryRunLineReader *self, guint day, guint month, guint year)
{
  GDate date;

  if (month < 1 || month > 12 || day < 1 || day > 31 || year > 9999)
    return FALSE;

  g_date_clear (&date, 1);
  if (year == 0)
    {
      if (!find_date (self, day, month, &date))
        return FALSE;
    }
  else if (g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year))
    g_date_set_dmy (&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
  else
    return FALSE;

  /* “Tuesday 24 November” says it twice. */
  if (carry_run_line_has (self->line, CARRY_RUN_LINE_DAY) &&
      !(self->by_weekday && g_date_get_weekday (&self->line->day) == g_date_get_weekday (&date)))
    return FALSE;

  carry_run_line_set_day (self, &date);

  return TRUE;
}

/* 2026-11-24 */
static gboolean
take_iso_date (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  guint year, month, day;

  if (!carry_run_scanner_take_digits (scanner, 4, 4, &year) || scanner->text[scanner->at++] != '-' ||
      !carry_run_scanner_take_digits (scanner, 1, 2, &month) || scanner->text[scanner->at++] != '-' ||
      !carry_run_scanner_take_digits (scanner, 1, 2, &day))
    return FALSE;

  return set_date (self, day, month, year);
}

/* 24.11., 24.11.2026 */
static gboolean
take_dotted_date (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  guint day, month, year = 0;

  if (!carry_run_scanner_take_digits (scanner, 1, 2, &day) || scanner->text[scanner->at++] != '.' ||
      !carry_run_scanner_take_digits (scanner, 1, 2, &month) || scanner->text[scanner->at++] != '.')
    return FALSE;

  carry_run_scanner_take_digits (scanner, 4, 4, &year);

  return set_date (self, day, month, year);
}

/* 24 November, 24. Nov. 2026 */
static gboolean
take_day_and_month (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  guint day, year = 0;
  int month;

  if (!carry_run_scanner_take_digits (scanner, 1, 2, &day))
    return FALSE;

  carry_run_scanner_take_sign (scanner, '.');
  if (!take_entry (self, CARRY_RUN_WORD_MONTH, &month))
    return FALSE;

  if (scanner->text[scanner->at] == '.')
    scanner->at++;
  if (scanner->text[scanner->at] == ' ' && g_ascii_isdigit (scanner->text[scanner->at + 1]))
    {
      const gsize before = scanner->at++;

      if (!carry_run_scanner_take_digits (scanner, 4, 4, &year))
        scanner->at = before;
    }

  return set_date (self, day, (guint)month, year);
}

/* November 24 */
static gboolean
take_month_and_day (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  guint day;
  int month;

  if (!take_entry (self, CARRY_RUN_WORD_MONTH, &month))
    return FALSE;

  carry_run_scanner_skip_space (scanner);
  if (!carry_run_scanner_take_digits (scanner, 1, 2, &day) || g_ascii_isalpha (scanner->text[scanner->at]))
    return FALSE;

  return set_date (self, day, (guint)month, 0);
}

/* Takes a date that is not the name of a weekday. */
gboolean
carry_run_line_take_date (CarryRunLineReader *self)
{
  static gboolean (*const forms[]) (CarryRunLineReader *self) = { take_iso_date, take_dotted_date,
                                                                  take_day_and_month, take_month_and_day };
  const gsize before = self->scanner.at;

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      if (forms[i](self))
        return TRUE;
      self->scanner.at = before;
    }

  return FALSE;
}

static gboolean
take_per (CarryRunScanner *scanner, double *metres)
{
  const gsize before = scanner->at;
  static const char *const per[] = { "per", "pro", "par", NULL };
  static const char *const minutes[] = { "min", NULL };
  CarryRunAmount amount = { 1, CARRY_RUN_UNIT_NONE };

  carry_run_scanner_take_word (scanner, minutes);
  if ((carry_run_scanner_take_sign (scanner, '/') || carry_run_scanner_take_word (scanner, per)) &&
      carry_run_amount_take_unit (scanner, &amount.unit))
    {
      *metres = carry_run_amount_get_metres (&amount);
      if (*metres >= CARRY_METRES_PER_KILOMETRE)
        return TRUE;
    }

  scanner->at = before;

  return FALSE;
}

static gboolean
is_half_day_next (CarryRunScanner *scanner)
{
  const gsize before = scanner->at;
  const gboolean is_next =
      carry_run_scanner_take_word (scanner, before_noon) || carry_run_scanner_take_word (scanner, after_noon);

  scanner->at = before;

  return is_next;
}

/**
 * carry_run_line_take_pace:
 * @self: a reader
 *
 * Takes “5:30/km”, “@ 5'30/km”, “@5:30”. Behind “@” a time of one digit before the colon is a pace.
 *
 * Returns: %TRUE if there was a pace
 */
gboolean
carry_run_line_take_pace (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  const gsize before = scanner->at;
  gsize start;
  const gboolean has_sign = carry_run_scanner_take_sign (scanner, '@');
  double metres =
      self->context->units == CARRY_UNITS_IMPERIAL ? CARRY_METRES_PER_MILE : CARRY_METRES_PER_KILOMETRE;
  guint minutes, seconds;

  carry_run_scanner_skip_space (scanner);
  start = scanner->at;
  if (carry_run_scanner_take_digits (scanner, 1, 2, &minutes) &&
      (scanner->text[scanner->at] == ':' || scanner->text[scanner->at] == '\''))
    {
      const gboolean one_digit = scanner->at - start == 1;

      scanner->at++;
      if (carry_run_scanner_take_digits (scanner, 2, 2, &seconds) && seconds < 60 &&
          (take_per (scanner, &metres) || (has_sign && one_digit && !is_half_day_next (scanner))))
        {
          const double pace = (minutes * 60 + seconds) / metres;

          if (self->pace == 0 && pace >= FASTEST && pace <= SLOWEST)
            {
              self->pace = pace;
              return TRUE;
            }
        }
    }

  scanner->at = before;

  return FALSE;
}

/* Behind a time of day: “pm”, “Uhr”. “Am” is a word of its own in German. */
static gboolean
take_suffix (CarryRunLineReader *self, guint *hour)
{
  int value;

  if (carry_run_scanner_take_word (&self->scanner, after_noon))
    {
      if (*hour < 12)
        *hour += 12;
      return TRUE;
    }
  if (carry_run_lexicon_lookup (self->context->lexicon, "am") == NULL &&
      carry_run_scanner_take_word (&self->scanner, before_noon))
    {
      if (*hour == 12)
        *hour = 0;
      return TRUE;
    }

  return take_entry (self, CARRY_RUN_WORD_CLOCK, &value);
}

static gboolean
set_start (CarryRunLineReader *self, guint hour, guint minute)
{
  if (hour >= 24 || minute >= 60 || carry_run_line_has (self->line, CARRY_RUN_LINE_START))
    return FALSE;

  carry_run_line_set_start (self, hour * 60 + minute);

  return TRUE;
}

/* “1:45” is how long, “7:30” is when, “45:00” is how long again. */
static gboolean
take_colon_time (CarryRunLineReader *self, guint hour, guint minute, gboolean of_day)
{
  CarryRunScanner *scanner = &self->scanner;
  const gboolean has_start = carry_run_line_has (self->line, CARRY_RUN_LINE_START);
  const gboolean has_duration = carry_run_line_has (self->line, CARRY_RUN_LINE_DURATION);
  guint second;

  if (minute >= 60)
    return FALSE;

  if (scanner->text[scanner->at] == ':')
    {
      scanner->at++;
      return carry_run_scanner_take_digits (scanner, 2, 2, &second) && second < 60 &&
             carry_run_line_set_minutes (self, hour * 60 + minute + second / 60.0);
    }

  if (take_suffix (self, &hour) || of_day)
    return set_start (self, hour, minute);
  if (carry_run_scanner_take_word (scanner, hour_words))
    return carry_run_line_set_minutes (self, hour * 60 + minute);
  if (carry_run_scanner_take_word (scanner, minute_words) || hour >= 24)
    return carry_run_line_set_minutes (self, hour + minute / 60.0);
  if (hour < FIRST_HOUR ? !has_duration : has_start && !has_duration)
    return carry_run_line_set_minutes (self, hour * 60 + minute);

  self->clock = !has_start;

  return set_start (self, hour, minute);
}

/* “7h30” and “18 h”, which are times of day in French and durations elsewhere, where they can be both. */
static gboolean
take_hour_time (CarryRunLineReader *self, guint hour, gboolean of_day)
{
  CarryRunScanner *scanner = &self->scanner;
  const gboolean is_day =
      of_day || (hour >= FIRST_HOUR && carry_run_lexicon_has_hour_of_day (self->context->lexicon));
  guint minute = 0;

  carry_run_scanner_take_digits (scanner, 2, 2, &minute);

  return is_day && set_start (self, hour, minute);
}

/* “A run at 10 km” names no hour. */
static gboolean
is_unit_next (CarryRunScanner *scanner)
{
  const gsize before = scanner->at;
  CarryRunUnit unit;
  const gboolean is_next = carry_run_amount_take_unit (scanner, &unit);

  scanner->at = before;

  return is_next;
}

/**
 * carry_run_line_take_time:
 * @self: a reader
 * @of_day: whether a word before said that a time of day comes
 *
 * Takes a time of day, or a duration that looks like one.
 *
 * Returns: %TRUE if there was one; otherwise nothing was taken
 */
gboolean
carry_run_line_take_time (CarryRunLineReader *self, gboolean of_day)
{
  static const char *const hour_sign[] = { "h", NULL };
  CarryRunScanner *scanner = &self->scanner;
  const gsize before = scanner->at;
  gsize behind;
  guint hour, minute;

  carry_run_scanner_skip_space (scanner);
  if (carry_run_scanner_take_digits (scanner, 1, 3, &hour))
    {
      behind = scanner->at;

      if (scanner->text[behind] == ':')
        {
          scanner->at++;
          if (carry_run_scanner_take_digits (scanner, 2, 2, &minute) &&
              take_colon_time (self, hour, minute, of_day))
            return TRUE;
        }
      else if (scanner->text[behind] == '.')
        {
          scanner->at++;
          if (carry_run_scanner_take_digits (scanner, 2, 2, &minute) && take_suffix (self, &hour) &&
              set_start (self, hour, minute))
            return TRUE;
        }
      else if (carry_run_scanner_take_word (scanner, hour_sign))
        {
          if (take_hour_time (self, hour, of_day))
            return TRUE;
        }
      else if ((take_suffix (self, &hour) || (of_day && !is_unit_next (scanner))) &&
               set_start (self, hour, 0))
        return TRUE;
    }

  scanner->at = before;

  return FALSE;
}
