/* carry-run-line-phrase.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-line-reader.h"

#include "carry-measure.h"

/* What words of a lexicon do to the line in which they stand. */

#define NOON (CARRY_MINUTES_PER_DAY / 2)

static gboolean
is_quality (CarryRunKind kind)
{
  return carry_run_kind_get_key (kind) == CARRY_RUN_KEY_QUALITY || kind == CARRY_RUN_STEADY;
}

/* How much a kind says of a run: of two, the one that says more is meant. */
static int
rank (CarryRunKind kind)
{
  switch (kind)
    {
    case CARRY_RUN_EASY:
      return 0;

    case CARRY_RUN_RECOVERY:
    case CARRY_RUN_REPS:
    case CARRY_RUN_INTERVALS:
      return 1;

    case CARRY_RUN_SPRINT:
    case CARRY_RUN_STRIDES:
    case CARRY_RUN_STEADY:
      return 2;

    case CARRY_RUN_TEMPO:
    case CARRY_RUN_THRESHOLD:
    case CARRY_RUN_HILLS:
    case CARRY_RUN_SPEED_ENDURANCE:
    case CARRY_RUN_WALK_RUN:
      return 3;

    case CARRY_RUN_LONG:
    case CARRY_RUN_LONG_QUALITY:
      return 4;

    case CARRY_RUN_TIME_TRIAL:
    case CARRY_RUN_RACE:
    case CARRY_RUN_CROSS:
    default:
      return 5;
    }
}

/* “Easy with strides”, “long with tempo”, “hill intervals”. */
static CarryRunKind
combine (CarryRunKind a, CarryRunKind b)
{
  if ((a == CARRY_RUN_LONG && is_quality (b) && rank (b) < rank (a)) ||
      (b == CARRY_RUN_LONG && is_quality (a) && rank (a) < rank (b)))
    return CARRY_RUN_LONG_QUALITY;

  return rank (b) > rank (a) ? b : a;
}

static void
set_kind (CarryRunLineReader *self, CarryRunKind kind)
{
  CarryRunLine *line = self->line;

  line->kind = carry_run_line_has (line, CARRY_RUN_LINE_KIND) ? combine (line->kind, kind) : kind;
  line->said |= CARRY_RUN_LINE_KIND;
}

static gboolean
set_time (CarryRunLineReader *self, CarryDayTime time)
{
  CarryRunLine *line = self->line;

  if (!carry_run_line_has (line, CARRY_RUN_LINE_START))
    carry_run_line_set_start (self, self->context->minutes[time]);
  else if (time == CARRY_DAY_TIME_EVENING && line->start_minute < NOON)
    line->start_minute += NOON; /* “7:30 in the evening” */
  self->clock = FALSE;

  return TRUE;
}

static gboolean
set_weekday (CarryRunLineReader *self, GDateWeekday weekday)
{
  const int offset = ((int)weekday - (int)g_date_get_weekday (&self->context->first) + 7) % 7;
  const GDate day = carry_day_plus (&self->context->first, offset + (self->next ? 7 : 0));

  /* “Dienstag morgen” in the other order. */
  if (self->may_be_morning)
    {
      self->line->said &= ~(guint)CARRY_RUN_LINE_DAY;
      set_time (self, CARRY_DAY_TIME_MORNING);
      self->may_be_morning = FALSE;
    }

  if (carry_run_line_has (self->line, CARRY_RUN_LINE_DAY))
    {
      /* “Tuesday 24 November” says it twice. */
      return g_date_get_weekday (&self->line->day) == weekday;
    }

  carry_run_line_set_day (self, &day);
  self->by_weekday = TRUE;

  return TRUE;
}

static gboolean
set_days (CarryRunLineReader *self, int days)
{
  const GDate day = carry_day_plus (&self->context->today, days);

  if (carry_run_line_has (self->line, CARRY_RUN_LINE_DAY))
    return FALSE;

  carry_run_line_set_day (self, &day);

  return TRUE;
}

static gboolean
set_tomorrow_or_morning (CarryRunLineReader *self)
{
  if (carry_run_line_has (self->line, CARRY_RUN_LINE_DAY))
    return set_time (self, CARRY_DAY_TIME_MORNING);

  self->may_be_morning = TRUE;

  return set_days (self, 1);
}

static gboolean
set_next (CarryRunLineReader *self)
{
  /* “Mardi prochain”: the weekday stood before. */
  if (self->by_weekday)
    self->line->day = carry_day_plus (&self->line->day, (int)CARRY_DAYS_PER_WEEK);
  else
    self->next = TRUE;

  return TRUE;
}

static gboolean
set_surface (CarryRunLineReader *self, CarrySurface surface)
{
  if (carry_run_line_has (self->line, CARRY_RUN_LINE_SURFACE))
    return self->line->surface == surface;

  self->line->surface = surface;
  self->line->said |= CARRY_RUN_LINE_SURFACE;

  return TRUE;
}

/* “RPE 7”, “effort: 6.5”; without a number, “easy effort” says nothing more. */
static gboolean
take_effort (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  const gsize before = scanner->at;
  CarryRunNumber number;
  gsize behind;

  while (carry_run_scanner_take_sign (scanner, ':') || carry_run_scanner_take_sign (scanner, '='))
    ;
  if (!carry_run_scanner_take_number (scanner, &number) || number.value > 10 ||
      carry_run_line_has (self->line, CARRY_RUN_LINE_EFFORT))
    {
      scanner->at = before;
      return TRUE;
    }

  /* “RPE 7/10” */
  behind = scanner->at;
  if (!(carry_run_scanner_take_sign (scanner, '/') && scanner->text[scanner->at] == '1' &&
        scanner->text[scanner->at + 1] == '0'))
    scanner->at = behind;
  else
    scanner->at += 2;

  self->line->effort = number.value;
  self->line->said |= CARRY_RUN_LINE_EFFORT;

  return TRUE;
}

static gboolean
set_race_distance (CarryRunLineReader *self, double metres)
{
  if (!carry_run_line_set_distance (self, metres))
    return FALSE;

  self->race_distance = TRUE;

  return TRUE;
}

static gboolean
set_priority (CarryRunLineReader *self, CarryRacePriority priority)
{
  self->line->priority = priority;
  self->line->said |= CARRY_RUN_LINE_PRIORITY;
  set_kind (self, CARRY_RUN_RACE);

  return TRUE;
}

static gboolean
apply (CarryRunLineReader *self, const CarryRunMeaning *entry)
{
  switch (entry->word)
    {
    case CARRY_RUN_WORD_FILLER:
      return TRUE;

    case CARRY_RUN_WORD_WEEKDAY:
      return set_weekday (self, (GDateWeekday)entry->value);

    case CARRY_RUN_WORD_DAYS:
      return set_days (self, entry->value);

    case CARRY_RUN_WORD_NEXT:
      return set_next (self);

    case CARRY_RUN_WORD_TIME:
      return set_time (self, (CarryDayTime)entry->value);

    case CARRY_RUN_WORD_TOMORROW_OR_MORNING:
      return set_tomorrow_or_morning (self);

    case CARRY_RUN_WORD_TONIGHT:
      return set_days (self, 0) && set_time (self, CARRY_DAY_TIME_EVENING);

    case CARRY_RUN_WORD_KIND:
      set_kind (self, (CarryRunKind)entry->value);
      return TRUE;

    case CARRY_RUN_WORD_SURFACE:
      return set_surface (self, (CarrySurface)entry->value);

    case CARRY_RUN_WORD_DISTANCE:
      return set_race_distance (self, entry->value);

    case CARRY_RUN_WORD_PRIORITY:
      return set_priority (self, (CarryRacePriority)entry->value);

    case CARRY_RUN_WORD_EFFORT:
      return take_effort (self);

    case CARRY_RUN_WORD_AT:
      return carry_run_line_take_pace (self) || carry_run_line_take_time (self, TRUE) || TRUE;

    case CARRY_RUN_WORD_MONTH:
    case CARRY_RUN_WORD_CLOCK:
    case CARRY_RUN_WORD_NOTE:
    default:
      return FALSE;
    }
}

/* “GA1”, “VO2max”: digits that belong to a word. */
static void
skip_attached_digits (CarryRunScanner *scanner)
{
  guint digits;

  carry_run_scanner_take_digits (scanner, 1, 2, &digits);
}

/**
 * carry_run_line_take_phrase:
 * @self: a reader
 *
 * Takes the longest phrase of the lexicon that comes next.
 *
 * Returns: %TRUE if there was one that fits; otherwise nothing was taken
 */
gboolean
carry_run_line_take_phrase (CarryRunLineReader *self)
{
  CarryRunScanner *scanner = &self->scanner;
  const gsize before = scanner->at;

  for (guint n = CARRY_RUN_LONGEST_PHRASE; n > 0; n--)
    {
      g_autofree char *phrase = carry_run_scanner_take_phrase (scanner, n);
      const CarryRunMeaning *entry =
          phrase != NULL ? carry_run_lexicon_lookup (self->context->lexicon, phrase) : NULL;

      if (entry != NULL && entry->word == CARRY_RUN_WORD_KIND)
        skip_attached_digits (scanner);
      if (entry != NULL && apply (self, entry))
        {
          /* “d'une heure” */
          carry_run_scanner_take_sign (scanner, '\'');
          return TRUE;
        }

      scanner->at = before;
    }

  return FALSE;
}
