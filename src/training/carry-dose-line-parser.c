/* carry-dose-line-parser.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-dose-line.h"

#include "carry-dose-reader.h"

#include <string.h>

#define MOST_SETS 20u
#define MOST_REST 3600u /* s */
#define MOST_PERCENT 150.0
#define MOST_RPE 10.0
#define MOST_RESERVE 30.0
#define MOST_RM 50.0
#define SECONDS_PER_MINUTE 60u

/* “10x5s”: each repetition is held. */
static gboolean
read_hold (CarryDoseReader *reader)
{
  const gsize before = reader->scanner.at;
  CarryDoseRange hold;

  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_TIMES) &&
      carry_dose_reader_take_range (reader, &hold) && hold.whole && hold.lo == hold.hi && hold.lo >= 1 &&
      hold.hi <= MOST_REST && carry_dose_reader_take (reader, CARRY_DOSE_WORD_SECONDS))
    {
      reader->line->dose.hold_s = (guint)hold.lo;
      return TRUE;
    }
  reader->scanner.at = before;

  return FALSE;
}

static gboolean
read_amount (CarryDoseReader *reader)
{
  CarryDoseRange range;

  if (!carry_dose_reader_take_range (reader, &range))
    return FALSE;

  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_SECONDS))
    return carry_dose_reader_set_amount (reader, CARRY_AMOUNT_SECONDS, &range, 1);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_MINUTES))
    return carry_dose_reader_set_amount (reader, CARRY_AMOUNT_SECONDS, &range, SECONDS_PER_MINUTE);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_METRES))
    return carry_dose_reader_set_amount (reader, CARRY_AMOUNT_METRES, &range, 1);

  if (!carry_dose_reader_set_amount (reader, CARRY_AMOUNT_REPS, &range, 1))
    return FALSE;
  if (!read_hold (reader))
    carry_dose_reader_take (reader, CARRY_DOSE_WORD_REPS);

  return TRUE;
}

/* “3x8”, “3 sets of 8”, “3 sets” */
static gboolean
read_sets (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  CarryRunNumber sets;
  gboolean named;

  if (!carry_run_scanner_take_number (scanner, &sets) || sets.n_decimals > 0 || sets.value < 1 ||
      sets.value > MOST_SETS)
    return FALSE;

  named = carry_dose_reader_take (reader, CARRY_DOSE_WORD_SETS);
  if (!named && !carry_run_scanner_take_sign (scanner, '*') &&
      !carry_dose_reader_take (reader, CARRY_DOSE_WORD_TIMES))
    return FALSE;
  if (named && !carry_dose_reader_take (reader, CARRY_DOSE_WORD_OF))
    carry_dose_reader_take (reader, CARRY_DOSE_WORD_TIMES);

  if (!carry_dose_reader_say (reader, CARRY_DOSE_LINE_SETS))
    return FALSE;
  reader->line->dose.sets = (guint)sets.value;
  if (!named)
    return read_amount (reader);

  {
    const gsize before = scanner->at;
    CarryRunNumber next;

    if (carry_run_scanner_take_number (scanner, &next))
      {
        scanner->at = before;
        return read_amount (reader);
      }
  }

  return TRUE;
}

/* “2:30”, “2'30”, “2'”, “90"” */
static gboolean
read_clock (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  guint minutes, seconds = 0;

  if (!carry_run_scanner_take_digits (scanner, 1, 3, &minutes))
    return FALSE;

  if (carry_run_scanner_take_sign (scanner, '"'))
    return carry_dose_reader_set_rest (reader, minutes);

  if (carry_run_scanner_take_sign (scanner, ':'))
    {
      if (!carry_run_scanner_take_digits (scanner, 2, 2, &seconds))
        return FALSE;
    }
  else if (carry_run_scanner_take_sign (scanner, '\''))
    {
      carry_run_scanner_take_digits (scanner, 2, 2, &seconds);
      carry_run_scanner_take_sign (scanner, '"');
    }
  else
    {
      return FALSE;
    }

  return seconds < SECONDS_PER_MINUTE &&
         carry_dose_reader_set_rest (reader, minutes * SECONDS_PER_MINUTE + seconds);
}

/* “3-0-1”, “3-0-x-0” */
static gboolean
read_tempo (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  const char *text = scanner->text + scanner->at;
  char tempo[5] = "";
  guint n = 0;

  while (n < 4 && (g_ascii_isdigit (text[2 * n]) || (n > 0 && text[2 * n] == 'x')))
    {
      tempo[n] = g_ascii_toupper (text[2 * n]);
      n++;
      if (text[2 * n - 1] != '-')
        break;
    }

  if (n < 3 || g_ascii_isalnum (text[2 * n - 1]) || text[2 * n - 1] == '-' || text[2 * n - 1] == ',' ||
      text[2 * n - 1] == '.' || !carry_dose_reader_say (reader, CARRY_DOSE_LINE_TEMPO))
    return FALSE;

  g_strlcpy (reader->line->dose.tempo, tempo, sizeof reader->line->dose.tempo);
  scanner->at += 2 * n - 1;

  return TRUE;
}

/* “30x0”, only where a tempo must come */
static gboolean
read_plain_tempo (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  const char *text;
  gsize n;

  carry_run_scanner_skip_space (scanner);
  if (read_tempo (reader))
    return TRUE;

  text = scanner->text + scanner->at;
  n = strspn (text, "0123456789x");
  if (n < 1 || n > 4 || g_ascii_isalpha (text[n]) || !carry_dose_reader_say (reader, CARRY_DOSE_LINE_TEMPO))
    return FALSE;

  for (gsize i = 0; i < n; i++)
    reader->line->dose.tempo[i] = g_ascii_toupper (text[i]);
  scanner->at += n;

  return TRUE;
}

/* “%” with “of 1RM” behind it */
static gboolean
take_percent (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  gsize before;
  guint one;

  if (!carry_run_scanner_take_sign (scanner, '%') &&
      !carry_dose_reader_take (reader, CARRY_DOSE_WORD_PERCENT))
    return FALSE;

  before = scanner->at;
  carry_dose_reader_take (reader, CARRY_DOSE_WORD_OF);
  carry_run_scanner_skip_space (scanner);
  if (!carry_run_scanner_take_digits (scanner, 1, 1, &one) || one != 1 ||
      !carry_dose_reader_take (reader, CARRY_DOSE_WORD_RM))
    scanner->at = before;

  return TRUE;
}

/* Nothing touches the number before: that would be its unit. */
static gboolean
ends_bare (const CarryDoseReader *reader)
{
  const char *text = reader->scanner.text + reader->scanner.at;

  return *text == '\0' || strchr (" ,;@/", *text) != NULL;
}

/* A number that has no unit: “25x8” is not 25 of something. */
static gboolean
read_bare (CarryDoseReader *reader, const CarryDoseRange *range)
{
  const CarryDoseLine *line = reader->line;

  if (!ends_bare (reader))
    return FALSE;

  if (reader->at_sign)
    return range->hi <= MOST_RPE ? carry_dose_reader_set_target (reader, CARRY_TARGET_RPE, range, 1, MOST_RPE)
                                 : carry_dose_reader_set_weight (reader, range, reader->units);
  if ((reader->expected & CARRY_DOSE_LINE_REST) != 0)
    return range->lo == range->hi && carry_dose_reader_set_rest (reader, range->lo);
  if ((reader->expected & CARRY_DOSE_LINE_CONTACTS) != 0)
    return carry_dose_reader_set_contacts (reader, range);
  if ((reader->expected & CARRY_DOSE_LINE_TARGET) != 0 || !range->whole ||
      carry_dose_line_has (line, CARRY_DOSE_LINE_AMOUNT))
    return carry_dose_reader_set_weight (reader, range, reader->units);

  return carry_dose_reader_set_amount (reader, CARRY_AMOUNT_REPS, range, 1);
}

/* Whether “2x14” without a unit is a load and not sets and repetitions: these were said before, nobody can do such a number
 * of repetitions, or it is all that is typed where a load belongs. */
static gboolean
means_pair (CarryDoseReader *reader, const CarryDoseRange *each)
{
  if (!ends_bare (reader))
    return FALSE;
  if (!each->whole || carry_dose_line_has (reader->line, CARRY_DOSE_LINE_AMOUNT))
    return TRUE;

  return (reader->expected & CARRY_DOSE_LINE_TARGET) != 0 && reader->line->said == 0 &&
         !carry_run_scanner_skip_space (&reader->scanner);
}

/* “2x14 kg”: two things that weigh the same, one in each hand. */
static gboolean
read_pair (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  CarryUnits units = reader->units;
  CarryRunNumber two;
  CarryDoseRange each;

  if (!carry_run_scanner_take_number (scanner, &two) || two.n_decimals > 0 || two.value != 2 ||
      (!carry_run_scanner_take_sign (scanner, '*') &&
       !carry_dose_reader_take (reader, CARRY_DOSE_WORD_TIMES)) ||
      !carry_dose_reader_take_range (reader, &each))
    return FALSE;

  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_KILOGRAMS))
    units = CARRY_UNITS_METRIC;
  else if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_POUNDS))
    units = CARRY_UNITS_IMPERIAL;
  else if (!means_pair (reader, &each))
    return FALSE;

  if (!carry_dose_reader_set_weight (reader, &each, units))
    return FALSE;
  reader->line->pair = TRUE;

  return TRUE;
}

static gboolean
read_quantity (CarryDoseReader *reader)
{
  CarryDoseRange range;

  if (!carry_dose_reader_take_range (reader, &range))
    return FALSE;

  if (take_percent (reader))
    return carry_dose_reader_set_target (reader, CARRY_TARGET_PERCENT, &range, 1, MOST_PERCENT);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_KILOGRAMS))
    return carry_dose_reader_set_weight (reader, &range, CARRY_UNITS_METRIC);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_POUNDS))
    return carry_dose_reader_set_weight (reader, &range, CARRY_UNITS_IMPERIAL);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_RM))
    return carry_dose_reader_set_target (reader, CARRY_TARGET_RM, &range, 1, MOST_RM);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_RIR))
    return carry_dose_reader_set_target (reader, CARRY_TARGET_RIR, &range, 0, MOST_RESERVE);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_RPE))
    return carry_dose_reader_set_target (reader, CARRY_TARGET_RPE, &range, 1, MOST_RPE);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_SECONDS))
    return carry_dose_reader_set_seconds (reader, &range, 1);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_MINUTES))
    return carry_dose_reader_set_seconds (reader, &range, SECONDS_PER_MINUTE);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_METRES))
    return carry_dose_reader_set_amount (reader, CARRY_AMOUNT_METRES, &range, 1);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_CONTACTS))
    return carry_dose_reader_set_contacts (reader, &range);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_REPS))
    return carry_dose_reader_set_amount (reader, CARRY_AMOUNT_REPS, &range, 1);

  return read_bare (reader, &range);
}

/* “rest 90 s”, “r180”, “pause 2:30” */
static gboolean
read_rest (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  const gsize before = scanner->at;
  CarryRunNumber number;

  carry_run_scanner_skip_space (scanner);
  if (read_clock (reader))
    return TRUE;
  scanner->at = before;

  if (!carry_run_scanner_take_number (scanner, &number))
    return FALSE;
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_MINUTES))
    return carry_dose_reader_set_rest (reader, number.value * SECONDS_PER_MINUTE);
  carry_dose_reader_take (reader, CARRY_DOSE_WORD_SECONDS);

  return carry_dose_reader_set_rest (reader, number.value);
}

static gboolean
read_sides (CarryDoseReader *reader)
{
  const gboolean slash = carry_run_scanner_take_sign (&reader->scanner, '/');
  const gboolean each = !slash && carry_dose_reader_take (reader, CARRY_DOSE_WORD_EACH);

  if (slash || each)
    carry_dose_reader_take (reader, CARRY_DOSE_WORD_EACH);
  if ((!slash && !each) || !carry_dose_reader_take (reader, CARRY_DOSE_WORD_SIDE) ||
      !carry_dose_reader_say (reader, CARRY_DOSE_LINE_SIDES))
    return FALSE;

  reader->line->dose.per_side = TRUE;

  return TRUE;
}

static gboolean
read_body_weight (CarryDoseReader *reader)
{
  const CarryDoseRange none = { 0 };
  const gsize before = reader->scanner.at;

  for (guint n_words = 3; n_words >= 1; n_words--)
    {
      g_autofree char *phrase = carry_run_scanner_take_phrase (&reader->scanner, n_words);

      if (phrase != NULL && g_strv_contains (carry_dose_words_get (CARRY_DOSE_WORD_BODY_WEIGHT), phrase))
        return carry_dose_reader_set_target (reader, CARRY_TARGET_BODY_WEIGHT, &none, 0, 0);
      reader->scanner.at = before;
    }

  return FALSE;
}

/* A word, and the number that must follow it. */
static gboolean
read_named (CarryDoseReader *reader)
{
  CarryDoseRange range;

  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_RPE))
    return carry_dose_reader_take_range (reader, &range) &&
           carry_dose_reader_set_target (reader, CARRY_TARGET_RPE, &range, 1, MOST_RPE);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_RIR))
    return carry_dose_reader_take_range (reader, &range) &&
           carry_dose_reader_set_target (reader, CARRY_TARGET_RIR, &range, 0, MOST_RESERVE);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_REST))
    return read_rest (reader);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_TEMPO))
    return read_plain_tempo (reader);
  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_CONTACTS))
    return carry_dose_reader_take_range (reader, &range) && carry_dose_reader_set_contacts (reader, &range);

  return FALSE;
}

/* Tries a way to read on; if it fails nothing has happened. */
static gboolean
try (CarryDoseReader *reader, gboolean (*read) (CarryDoseReader *))
{
  const gsize before = reader->scanner.at;
  const guint said = reader->line->said;
  const CarryDose dose = reader->line->dose;

  if (read (reader))
    return TRUE;

  reader->scanner.at = before;
  reader->line->said = said;
  reader->line->dose = dose;

  return FALSE;
}

static gboolean
read_on (CarryDoseReader *reader)
{
  if ((reader->expected & CARRY_DOSE_LINE_TEMPO) != 0 && try (reader, read_plain_tempo))
    return TRUE;

  return try (reader, read_sides) || try (reader, read_body_weight) || try (reader, read_named) ||
         try (reader, read_tempo) || try (reader, read_pair) || try (reader, read_sets) ||
         try (reader, read_clock) || try (reader, read_quantity);
}

/* The end of what is not understood: a word, and with a rating its number. */
static gsize
find_word_end (CarryDoseReader *reader)
{
  CarryRunScanner *scanner = &reader->scanner;
  const gsize before = scanner->at;
  gsize end;
  CarryDoseRange ignored;

  if (carry_dose_reader_take (reader, CARRY_DOSE_WORD_RPE) ||
      carry_dose_reader_take (reader, CARRY_DOSE_WORD_RIR))
    carry_dose_reader_take_range (reader, &ignored);
  end = scanner->at;
  scanner->at = before;

  while (end < scanner->length && scanner->text[end] != ' ' && scanner->text[end] != ';')
    end++;

  return MAX (end, scanner->at + 1);
}

/* An exercise is not called 25x8, and not RPE. */
static gboolean
is_name_word (CarryDoseReader *reader)
{
  const gsize before = reader->scanner.at;
  const gboolean rated = carry_dose_reader_take (reader, CARRY_DOSE_WORD_RPE) ||
                         carry_dose_reader_take (reader, CARRY_DOSE_WORD_RIR);

  reader->scanner.at = before;

  return !rated && !g_ascii_isdigit (reader->scanner.text[before]);
}

/* Words that touch in the line are one span. */
static void
add_unknown (CarryDoseLine *line, guint start, guint end, const char *text)
{
  if (line->unknown->len > 0)
    {
      CarryTextSpan *last = &g_array_index (line->unknown, CarryTextSpan, line->unknown->len - 1);

      if (last->end <= start && strspn (text + last->end, " \t") >= start - last->end)
        {
          last->end = end;
          return;
        }
    }

  g_array_append_val (line->unknown, ((CarryTextSpan){ start, end }));
}

/* Separators say nothing. Returns whether there is more. */
static gboolean
skip_separators (CarryRunScanner *scanner)
{
  while (carry_run_scanner_skip_space (scanner) && strchr (",;", scanner->text[scanner->at]) != NULL)
    scanner->at++;

  return scanner->at < scanner->length;
}

/**
 * carry_dose_line_parse:
 * @text: what was typed
 * @units: of weights without a unit
 * @expected: a set of #CarryDoseLineField: what a number without a unit means in this place; 0 for a whole line
 *
 * Reads “3x8”, “4-6”, “62,5”, “2x14 kg”, “75%”, “rpe8”, “rir2”, “2:30”, “3-0-1”, “40s”, “20 contacts” and lines that say several
 * of them, with an exercise before: “sq 3x5 100”. Words are understood in English, German, French, Spanish and
 * Polish, whatever the locale, as runners mix them; decimals have a point or a comma. What cannot be
 * meant is not understood.
 *
 * Returns: (transfer full): what was said
 */
CarryDoseLine *
carry_dose_line_parse (const char *text, CarryUnits units, guint expected)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  CarryDoseReader reader = { .line = g_new0 (CarryDoseLine, 1), .units = units, .expected = expected };
  CarryRunScanner *scanner = &reader.scanner;
  gboolean naming = expected == 0;
  guint name_start = 0, name_end = 0;

  reader.line->unknown = g_array_new (FALSE, FALSE, sizeof (CarryTextSpan));
  carry_run_scanner_init (scanner, valid);

  while (skip_separators (scanner))
    {
      reader.at_sign = carry_run_scanner_take_sign (scanner, '@');
      if (reader.at_sign && !carry_run_scanner_skip_space (scanner))
        break;

      if (read_on (&reader))
        {
          naming = FALSE;
          continue;
        }

      {
        const guint start = scanner->origins[scanner->at];
        const gsize next = find_word_end (&reader);
        const gboolean is_name = naming && is_name_word (&reader);
        const guint end = scanner->origins[next];

        if (is_name && name_end == 0)
          name_start = start;
        if (is_name)
          name_end = end;
        else
          add_unknown (reader.line, start, end, valid);
        scanner->at = next;
      }
    }

  if (name_end > name_start)
    reader.line->name = g_strndup (valid + name_start, name_end - name_start);
  carry_run_scanner_clear (scanner);

  return reader.line;
}
