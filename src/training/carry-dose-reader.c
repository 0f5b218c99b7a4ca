/* carry-dose-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-dose-reader.h"

#include "carry-measure.h"

/* More than anybody can mean. */
#define MOST_AMOUNT 10000u
#define MOST_REST 3600u /* s */
#define MOST_CONTACTS 2000u
#define MOST_KILOGRAMS 2000.0

/* All that take or set something return whether they could; what cannot be meant is not set. */

gboolean
carry_dose_reader_take (CarryDoseReader *reader, const CarryDoseWord word)
{
  return carry_run_scanner_take_word (&reader->scanner, carry_dose_words_get (word));
}

gboolean
carry_dose_reader_take_range (CarryDoseReader *reader, CarryDoseRange *range)
{
  CarryRunScanner *scanner = &reader->scanner;
  CarryRunNumber lo, hi;
  gsize before;

  if (!carry_run_scanner_take_number (scanner, &lo))
    return FALSE;

  *range = (CarryDoseRange){ lo.value, lo.value, lo.n_decimals == 0 };
  before = scanner->at;
  if ((carry_run_scanner_take_sign (scanner, '-') || carry_dose_reader_take (reader, CARRY_DOSE_WORD_TO)) &&
      carry_run_scanner_take_number (scanner, &hi) && hi.value >= lo.value)
    {
      range->hi = hi.value;
      range->whole = range->whole && hi.n_decimals == 0;
      return TRUE;
    }
  scanner->at = before;

  return TRUE;
}

/* Each thing is said once: the first counts, and what comes after is not understood. */
gboolean
carry_dose_reader_say (CarryDoseReader *reader, CarryDoseLineField field)
{
  if (carry_dose_line_has (reader->line, field))
    return FALSE;

  reader->line->said |= field;

  return TRUE;
}

gboolean
carry_dose_reader_set_amount (CarryDoseReader *reader,
                              CarryAmount amount,
                              const CarryDoseRange *range,
                              guint factor)
{
  CarryDose *dose = &reader->line->dose;

  if (!range->whole || range->lo < 1 || range->hi * factor > MOST_AMOUNT ||
      !carry_dose_reader_say (reader, CARRY_DOSE_LINE_AMOUNT))
    return FALSE;

  dose->amount = amount;
  dose->amount_lo = (guint)range->lo * factor;
  dose->amount_hi = (guint)range->hi * factor;

  return TRUE;
}

gboolean
carry_dose_reader_set_target (
    CarryDoseReader *reader, CarryTarget target, const CarryDoseRange *range, double least, double most)
{
  if (range->lo < least || range->hi > most || !carry_dose_reader_say (reader, CARRY_DOSE_LINE_TARGET))
    return FALSE;

  reader->line->dose.target = target;
  reader->line->dose.target_lo = range->lo;
  reader->line->dose.target_hi = range->hi;

  return TRUE;
}

gboolean
carry_dose_reader_set_weight (CarryDoseReader *reader, const CarryDoseRange *range, CarryUnits units)
{
  const double factor = units == CARRY_UNITS_IMPERIAL ? CARRY_KILOGRAMS_PER_POUND : 1;
  const CarryDoseRange kilograms = { range->lo * factor, range->hi * factor, FALSE };

  return range->lo > 0 &&
         carry_dose_reader_set_target (reader, CARRY_TARGET_KILOGRAMS, &kilograms, 0, MOST_KILOGRAMS);
}

gboolean
carry_dose_reader_set_rest (CarryDoseReader *reader, double seconds)
{
  if (seconds != (guint)seconds || seconds < 1 || seconds > MOST_REST ||
      !carry_dose_reader_say (reader, CARRY_DOSE_LINE_REST))
    return FALSE;

  reader->line->dose.rest_s = (guint)seconds;

  return TRUE;
}

gboolean
carry_dose_reader_set_contacts (CarryDoseReader *reader, const CarryDoseRange *range)
{
  if (!range->whole || range->lo != range->hi || range->lo < 1 || range->hi > MOST_CONTACTS ||
      !carry_dose_reader_say (reader, CARRY_DOSE_LINE_CONTACTS))
    return FALSE;

  reader->line->dose.contacts = (guint)range->lo;

  return TRUE;
}

/* Seconds are work where nothing else is, and rest behind it. */
gboolean
carry_dose_reader_set_seconds (CarryDoseReader *reader, const CarryDoseRange *range, guint factor)
{
  const gboolean is_work = (reader->expected & CARRY_DOSE_LINE_REST) == 0 &&
                           !carry_dose_line_has (reader->line, CARRY_DOSE_LINE_AMOUNT);

  if (is_work)
    return carry_dose_reader_set_amount (reader, CARRY_AMOUNT_SECONDS, range, factor);

  return range->lo == range->hi && carry_dose_reader_set_rest (reader, range->lo * factor);
}
