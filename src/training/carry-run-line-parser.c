/* carry-run-line-parser.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-line-parser.h"

#include <math.h>
#include <string.h>

#include "carry-measure.h"
#include "carry-run-amount.h"
#include "carry-run-line-reader.h"
#include "carry-run-structure.h"

/* Farther and longer is no run. */
#define MAX_METRES (500 * CARRY_METRES_PER_KILOMETRE)

/* A number without a unit: up to here it is a distance, beyond it minutes. */
#define MOST_PLAIN_DISTANCE 30.0
#define MOST_PLAIN_LONG_DISTANCE 60.0
#define MOST_PLAIN_MINUTES 300.0

/* What belongs around repetitions where nobody says so, in minutes: warm-up and cool-down. Ours (grade D). */
#define AROUND_REPETITIONS 20.0

/* Only a run this far takes so many hours that its time looks like a time of day, at so many minutes for a
 * kilometre. */
#define ULTRA_METRES 30000.0
#define ULTRA_FASTEST 3.0
#define ULTRA_SLOWEST 15.0

static gboolean
set_note (CarryRunLineReader *self, const char *original, gsize start, gsize end)
{
  const guint from = self->scanner.origins[start];
  const guint to = self->scanner.origins[end];
  g_autofree char *note = g_strstrip (g_strndup (original + from, to - from));

  if (*note != '\0' && self->line->note == NULL)
    {
      self->line->note = g_steal_pointer (&note);
      self->line->said |= CARRY_RUN_LINE_NOTE;
    }

  return TRUE;
}

/* “note: with Anna” */
static gboolean
take_note_word (CarryRunLineReader *self)
{
  const gsize before = self->scanner.at;
  g_autofree char *phrase = carry_run_scanner_take_phrase (&self->scanner, 1);
  const CarryRunMeaning *entry =
      phrase != NULL ? carry_run_lexicon_lookup (self->context->lexicon, phrase) : NULL;

  if (entry != NULL && entry->word == CARRY_RUN_WORD_NOTE &&
      carry_run_scanner_take_sign (&self->scanner, ':'))
    return TRUE;

  self->scanner.at = before;

  return FALSE;
}

/* What stands in quotes is a note, and all behind “#”, “//” and “note:”. */
static gboolean
take_note (CarryRunLineReader *self, const char *original)
{
  CarryRunScanner *scanner = &self->scanner;
  const char *at = scanner->text + scanner->at;
  const char *end = *at == '"' ? strchr (at + 1, '"') : NULL;
  gsize start = scanner->at;

  if (end != NULL)
    {
      scanner->at = (gsize)(end - scanner->text) + 1;
      return set_note (self, original, start + 1, scanner->at - 1);
    }

  if (*at == '#')
    start += 1;
  else if (at[0] == '/' && at[1] == '/')
    start += 2;
  else if (take_note_word (self))
    start = scanner->at;
  else
    return FALSE;

  scanner->at = scanner->length;

  return set_note (self, original, start, scanner->length);
}

static gboolean
take_structure (CarryRunLineReader *self)
{
  const gsize before = self->scanner.at;
  g_autoptr (CarryRunStructure) structure =
      self->line->structure == NULL ? carry_run_structure_take (&self->scanner) : NULL;
  CarryRunTotals totals;
  CarryRunKind kind;

  if (structure == NULL)
    return FALSE;

  totals = carry_run_structure_get_totals (structure);
  if (totals.metres > MAX_METRES || totals.seconds / 60 > CARRY_MINUTES_PER_DAY)
    {
      self->scanner.at = before;
      return FALSE;
    }

  self->line->structure = carry_run_structure_to_string (structure);
  self->line->said |= CARRY_RUN_LINE_STRUCTURE;
  self->line->session_minutes = (guint)round (totals.seconds / 60 + AROUND_REPETITIONS);
  if (!carry_run_line_has (self->line, CARRY_RUN_LINE_KIND) &&
      carry_run_structure_guess_kind (structure, &kind))
    self->line->kind = kind;
  if (!carry_run_line_has (self->line, CARRY_RUN_LINE_DISTANCE))
    self->line->distance = totals.said_metres;

  return TRUE;
}

/* “10 km”, “45 min”, “8-10 km”: a range counts as its middle. */
static gboolean
take_amount (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  const gsize before = scanner->at;
  CarryRunNumber low;
  CarryRunAmount amount;
  double metres;

  if (!(carry_run_scanner_take_number (scanner, &low) && carry_run_scanner_take_sign (scanner, '-') &&
        carry_run_amount_take (scanner, &amount)))
    {
      low.value = -1;
      scanner->at = before;
      if (!carry_run_amount_take (scanner, &amount))
        return FALSE;
    }

  if (low.value > 0 && low.value < amount.value)
    amount.value = (amount.value + low.value) / 2;

  metres = carry_run_amount_get_metres (&amount);
  if (metres > 0 ? carry_run_line_set_distance (self, metres)
                 : carry_run_line_set_minutes (self, carry_run_amount_get_seconds (&amount) / 60))
    return TRUE;

  scanner->at = before;

  return FALSE;
}

/* “400x”, “99:99” and “31 Feb” have no plain number. */
static gboolean
stands_alone (CarryRunLineReader *self)
{
  const gsize before = self->scanner.at;
  const char next = self->scanner.text[before];
  g_autofree char *phrase = carry_run_scanner_take_phrase (&self->scanner, 1);
  const CarryRunMeaning *entry =
      phrase != NULL ? carry_run_lexicon_lookup (self->context->lexicon, phrase) : NULL;

  self->scanner.at = before;

  return (next == '\0' || strchr (" ,;.!?)", next) != NULL) &&
         (entry == NULL || entry->word != CARRY_RUN_WORD_MONTH);
}

/* “Tue 24”, “long 18”, “easy 45” */
static gboolean
take_plain_number (CarryRunLineReader *self)
{
  CarryRunLine *line = self->line;
  const gsize before = self->scanner.at;
  const gboolean is_long = line->kind == CARRY_RUN_LONG || line->kind == CARRY_RUN_LONG_QUALITY;
  const double most = is_long ? MOST_PLAIN_LONG_DISTANCE : MOST_PLAIN_DISTANCE;
  const double unit =
      self->context->units == CARRY_UNITS_IMPERIAL ? CARRY_METRES_PER_MILE : CARRY_METRES_PER_KILOMETRE;
  CarryRunNumber number;

  if (!carry_run_scanner_take_number (&self->scanner, &number))
    return FALSE;

  if (stands_alone (self))
    {
      if (self->by_weekday && number.value == g_date_get_day (&line->day))
        return TRUE;
      if (number.value < most && carry_run_line_set_distance (self, number.value * unit))
        return TRUE;
      if (number.value <= MOST_PLAIN_MINUTES && carry_run_line_set_minutes (self, number.value))
        return TRUE;
    }

  self->scanner.at = before;

  return FALSE;
}

/* A word, a number, or a sign; TRUE if it is one to be told of. */
static gboolean
skip_unknown (CarryRunScanner *scanner)
{
  const gsize before = scanner->at;

  while (scanner->at < scanner->length && scanner->text[scanner->at] != ' ' &&
         strchr (",;()+&", scanner->text[scanner->at]) == NULL)
    scanner->at = (gsize)(g_utf8_next_char (scanner->text + scanner->at) - scanner->text);

  if (scanner->at == before)
    scanner->at = (gsize)(g_utf8_next_char (scanner->text + scanner->at) - scanner->text);

  for (gsize i = before; i < scanner->at; i++)
    if (strchr (",;()+&.:-/!?@|", scanner->text[i]) == NULL)
      return TRUE;

  return FALSE;
}

/* Words side by side are one. */
static void
add_unknown (CarryRunLineReader *self, const char *original, gsize start, gsize end)
{
  GArray *unknown = self->line->unknown;
  CarryTextSpan span = { self->scanner.origins[start], self->scanner.origins[end] };
  CarryTextSpan *last = unknown->len > 0 ? &g_array_index (unknown, CarryTextSpan, unknown->len - 1) : NULL;

  /* The end lies behind the last character, which may be more bytes than the folded one. */
  if (last != NULL)
    {
      g_autofree char *between = g_strndup (original + last->end, span.start - last->end);

      if (*g_strstrip (between) == '\0')
        {
          last->end = span.end;
          return;
        }
    }

  g_array_append_val (unknown, span);
}

/* “@ 18:30” */
static gboolean
take_time_at_sign (CarryRunLineReader *self)
{
  const gsize before = self->scanner.at;

  if (carry_run_scanner_take_sign (&self->scanner, '@') && carry_run_line_take_time (self, TRUE))
    return TRUE;

  self->scanner.at = before;

  return FALSE;
}

static gboolean
take_something (CarryRunLineReader *self, const char *original)
{
  return take_note (self, original) || carry_run_line_take_date (self) || carry_run_line_take_pace (self) ||
         take_time_at_sign (self) || carry_run_line_take_time (self, FALSE) || take_structure (self) ||
         take_amount (self) || carry_run_line_take_phrase (self) || take_plain_number (self);
}

static void
read_next (CarryRunLineReader *self, const char *original)
{
  const gsize start = self->scanner.at;
  const gboolean by_weekday = self->by_weekday;
  const gboolean taken = take_something (self, original);

  /* Only right behind a weekday does a number name its date. */
  if (by_weekday)
    self->by_weekday = FALSE;
  if (taken)
    return;

  self->scanner.at = start;
  if (skip_unknown (&self->scanner))
    add_unknown (self, original, start, self->scanner.at);
}

/* “Long trail 50 km 6:30” starts when it usually does. */
static void
settle_clock (CarryRunLineReader *self)
{
  CarryRunLine *line = self->line;
  const double pace =
      line->distance > 0 ? line->start_minute / (line->distance / CARRY_METRES_PER_KILOMETRE) : 0;

  if (self->clock && line->distance >= ULTRA_METRES && !carry_run_line_has (line, CARRY_RUN_LINE_DURATION) &&
      pace >= ULTRA_FASTEST && pace <= ULTRA_SLOWEST && carry_run_line_set_minutes (self, line->start_minute))
    line->said &= ~(guint)CARRY_RUN_LINE_START;
}

static void
settle (CarryRunLineReader *self)
{
  CarryRunLine *line = self->line;

  settle_clock (self);

  if (self->race_distance && !carry_run_line_has (line, CARRY_RUN_LINE_KIND))
    {
      line->kind = CARRY_RUN_RACE;
      line->said |= CARRY_RUN_LINE_KIND;
    }
  if (self->pace > 0 && line->distance > 0)
    carry_run_line_set_minutes (self, line->distance * self->pace / 60);
  else if (self->pace > 0 && carry_run_line_has (line, CARRY_RUN_LINE_DURATION))
    carry_run_line_set_distance (self, line->duration * 60 / self->pace);

  /* Kilometres on a bicycle are no kilometres of running. */
  if (line->kind == CARRY_RUN_CROSS)
    {
      line->distance = 0;
      line->said &= ~(guint)CARRY_RUN_LINE_DISTANCE;
    }
}

/**
 * carry_run_line_parse:
 * @text: a line that describes a run
 * @context: what it means without saying
 *
 * Reads “Tue long 18k trail 1:45”, “Do 6x800m/2min Bahn 18:30”, “dim footing 10 km rpe 3”: the words of
 * @context's lexicon, numbers with point or comma, and times in all the ways that runners write them.
 *
 * Returns: (transfer full): what it says
 */
CarryRunLine *
carry_run_line_parse (const char *text, const CarryRunLineContext *context)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  CarryRunLine *line = g_new0 (CarryRunLine, 1);
  CarryRunLineReader reader = { .context = context, .line = line };

  g_date_clear (&line->day, 1);
  line->kind = CARRY_RUN_EASY;
  line->effort = -1;
  line->unknown = g_array_new (FALSE, FALSE, sizeof (CarryTextSpan));

  carry_run_scanner_init (&reader.scanner, valid);
  while (carry_run_scanner_skip_space (&reader.scanner))
    read_next (&reader, valid);
  settle (&reader);
  carry_run_scanner_clear (&reader.scanner);

  return line;
}
