/* carry-run-quantities.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-run-quantities.h"

#include "carry-measure.h"

#include <string.h>

/* No session of repetitions is shorter: less is the rest between them. */
#define MIN_MINUTES_WITH_REPS 20.0

/* What is farther is no distance of a run. */
#define MAX_METRES (1000 * CARRY_METRES_PER_KILOMETRE)

/* So short that no number becomes infinite. */
#define NUMBER "(\\d{1,6}(?:[.,]\\d{1,9})?)(?!\\d)"
#define UNIT_OF_LENGTH                                                                                       \
  "(?:kms?|k|(?:ki|chi)lomet\\w+|mi|miles?|meilen?|millas?|miglia|m|mtrs?|met(?:er|re|ro)s?|metern|metri)"
#define PER "(?:/|per|pro|par)\\s*(?:1\\s*)?(?:kms?|k|mi|miles?|kilomet\\w+)\\b"

/* What has a number but is no part of the run's length: paces, the names of paces, heart rates, zones,
 * efforts, times of day. */
static struct
{
  const char *pattern;
  GRegex *regex;
} noise[] = {
  { "\\b\\d+\\s*(?:m|mins?|minutes?|minuten|')\\s*(?:of |de "
    ")?(?:core|strength|stretch\\w*|yoga|mobility|stabi\\w*)\\b",
    NULL },
  { "\\b(?:couch|0) to\\s*\\d+\\s*k\\b", NULL },
  { "@?\\s*\\d{1,2}[:'.]\\d{2}\"?(?:\\s*-\\s*\\d{1,2}[:'.]\\d{2}\"?)?\\s*(?:min)?\\s*" PER, NULL },
  { "\\b\\d+(?:[.,]\\d+)?\\s*(?:km)?\\s*(?:min)?\\s*/\\s*(?:kms?|mi|miles?|h)\\b", NULL },
  { "@\\s*\\d{1,2}:\\d{2}(?:\\s*-\\s*\\d{1,2}:\\d{2})?", NULL },
  { "@\\s*\\d+\\s*k(?:m)?(?:\\s*-\\s*\\d+\\s*k)?\\b", NULL },
  { "\\b\\d+(?:[.,]\\d+)?\\s*-?\\s*(?:km?|m|mile|mi)\\s*(?:-\\s*\\d+\\s*k\\s*)?(?:race\\s*|goal\\s*)?(?:pace|"
    "effort|rp|gp)\\b",
    NULL },
  { "\\b\\d+\\s*(?:-\\s*\\d+\\s*)?(?:bpm|%|watts?|w|tss|kcal)(?![\\w/])", NULL },
  { "\\b(?:z|zone|rpe|week|woche|semaine|semana|settimana|day|tag|jour|dia|giorno|zona|wk|w)\\s*\\d+(?:\\s*-"
    "\\s*\\d+)?\\b",
    NULL },
  { "\\b(?:at|um|@)?\\s*\\d{1,2}(?::\\d{2})?\\s*(?:a\\.?m\\.?|p\\.?m\\.?|uhr|o'clock)(?!\\w)", NULL },
};

/**
 * carry_run_regex_get:
 * @slot: where the compiled pattern is kept for good
 * @pattern: a pattern that never changes
 *
 * Returns: (transfer none): @pattern compiled, by whichever thread came first
 */
GRegex *
carry_run_regex_get (GRegex **slot, const char *pattern)
{
  if (g_once_init_enter_pointer (slot))
    g_once_init_leave_pointer (slot, g_regex_new (pattern, G_REGEX_OPTIMIZE, 0, NULL));

  return *slot;
}

/**
 * carry_run_text_fold:
 * @text: any text
 *
 * Makes text easy to compare: lower case, without accents, with plain signs for dashes, primes and
 * multiplication, and “;” for bullets and line ends.
 *
 * Returns: (transfer full): the plain text
 */
char *
carry_run_text_fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *apart = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *at = apart != NULL ? apart : ""; *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar c = g_utf8_get_char (at);

      if (g_unichar_ismark (c))
        continue;

      if (c == 0x00d7 || c == 0x2715 || c == 0x2716)
        g_string_append_c (plain, 'x');
      else if (c >= 0x2010 && c <= 0x2015)
        g_string_append_c (plain, '-');
      else if (c == 0x2019 || c == 0x2032 || c == 0x00b4)
        g_string_append_c (plain, '\'');
      else if (c == 0x2033 || c == 0x201d || c == 0x201c)
        g_string_append_c (plain, '"');
      else if (c == 0x2022 || c == 0x00b7 || c == '|' || c == '\n')
        g_string_append (plain, " ; ");
      else if (g_unichar_isspace (c))
        g_string_append_c (plain, ' ');
      else
        g_string_append_unichar (plain, c);
    }

  return g_string_free_and_steal (g_steal_pointer (&plain));
}

/* “10,5” is ten and a half; “10,000” before metres is ten thousand. */
static double
to_number (const char *text, gboolean of_metres)
{
  g_autofree char *copy = g_strdup (text);
  char *comma = strpbrk (copy, ",.");

  if (comma != NULL && of_metres && strlen (comma) == 4)
    memmove (comma, comma + 1, strlen (comma));
  else if (comma != NULL)
    *comma = '.';

  return g_ascii_strtod (copy, NULL);
}

/* The first row whose prefix fits counts. */
static const struct
{
  const char *prefix;
  double metres;
  double minutes;
  const char *symbol;
} units[] = {
  { "min", 0, 1, "min" },
  { "mn", 0, 1, "min" },
  { "'", 0, 1, "min" },
  { "s", 0, 1.0 / 60, "s" },
  { "\"", 0, 1.0 / 60, "s" },
  { "k", CARRY_METRES_PER_KILOMETRE, 0, "km" },
  { "chi", CARRY_METRES_PER_KILOMETRE, 0, "km" },
  { "mi", CARRY_METRES_PER_MILE, 0, "mi" },
  { "mei", CARRY_METRES_PER_MILE, 0, "mi" },
  { "m", 1, 0, "m" },
};

static gsize
find_unit (const char *text)
{
  gsize i = 0;

  while (i < G_N_ELEMENTS (units) - 1 && !g_str_has_prefix (text, units[i].prefix))
    i++;

  return i;
}

typedef struct
{
  GString *text;
  CarryRunQuantities *quantities;
  GString *structure;
  double plain_distance[2]; /* metres: sum and greatest */
  double plain_minutes[2];  /* sum and greatest */
} Reader;

static void
blank (GString *text, GMatchInfo *match)
{
  int start, end;

  g_match_info_fetch_pos (match, 0, &start, &end);
  memset (text->str + start, ';', (gsize)(end - start));
}

static void
count (double sums[2], double amount)
{
  sums[0] += amount;
  sums[1] = MAX (sums[1], amount);
}

typedef gboolean (*TakeFunc) (Reader *self, char **groups);

/* Calls @take with the groups of each match, and blanks out those that it took. */
static void
take_all (Reader *self, GRegex *regex, TakeFunc take)
{
  gsize from = 0;

  while (from < self->text->len)
    {
      g_autoptr (GMatchInfo) match = NULL;
      g_auto (GStrv) groups = NULL;
      int end;

      if (!g_regex_match_full (regex, self->text->str, (gssize)self->text->len, (int)from, 0, &match, NULL))
        return;

      groups = g_match_info_fetch_all (match);
      g_match_info_fetch_pos (match, 0, NULL, &end);

      if (take (self, groups))
        blank (self->text, match);

      from = MAX (from + 1, (gsize)end);
    }
}

static const char *
group (char **groups, guint index)
{
  return g_strv_length (groups) > index && groups[index][0] != '\0' ? groups[index] : NULL;
}

static gboolean
take_noise (Reader *self, char **groups)
{
  return TRUE;
}

/* Groups: count, amount, unit. Without a unit, “8x400” is in metres and “2x20” in minutes; “6x3m” is too. */
static gboolean
take_reps (Reader *self, char **groups)
{
  CarryRunQuantities *quantities = self->quantities;
  const guint n = (guint)g_ascii_strtoull (groups[1], NULL, 10);
  const char *unit = group (groups, 3);
  double amount = to_number (groups[2], FALSE);
  gsize i;

  if (n == 0 || amount <= 0)
    return FALSE;

  if (unit == NULL)
    i = find_unit (amount < 100 ? "min" : "m");
  else
    i = find_unit (g_str_equal (unit, "m") && amount < 30 ? "min" : unit);

  if (units[i].metres == 1)
    amount = to_number (groups[2], TRUE);

  if (n * amount * units[i].metres > MAX_METRES)
    return FALSE;

  quantities->n_reps += n;
  quantities->rep_distance += n * amount * units[i].metres;
  quantities->rep_minutes += n * amount * units[i].minutes;

  g_string_append_printf (self->structure, "%s%u × %g %s", self->structure->len > 0 ? " + " : "", n, amount,
                          units[i].symbol);

  return TRUE;
}

/* Groups: hours, minutes, seconds. */
static gboolean
take_clock (Reader *self, char **groups)
{
  const double first = g_ascii_strtod (groups[1], NULL), second = g_ascii_strtod (groups[2], NULL);
  const char *third = group (groups, 3);

  if (third == NULL && self->quantities->n_reps > 0)
    return TRUE; /* how fast the repetitions are */

  if (third != NULL)
    count (self->plain_minutes, first * 60 + second + g_ascii_strtod (third, NULL) / 60);
  else if (first <= 5)
    count (self->plain_minutes, first * 60 + second);
  else if (first >= 10)
    count (self->plain_minutes, first + second / 60);

  return TRUE;
}

/* Groups: hours, minutes. */
static gboolean
take_hours (Reader *self, char **groups)
{
  const char *minutes = group (groups, 2);

  count (self->plain_minutes,
         to_number (groups[1], FALSE) * 60 + (minutes != NULL ? g_ascii_strtod (minutes, NULL) : 0));

  return TRUE;
}

/* Groups: minutes, the other end of a range. A range counts as its middle. */
static gboolean
take_minutes (Reader *self, char **groups)
{
  const double low = to_number (groups[1], FALSE);
  const char *high = group (groups, 2);

  count (self->plain_minutes, high != NULL ? (low + to_number (high, FALSE)) / 2 : low);

  return TRUE;
}

/* “55m” are minutes, “400m” are metres; beside repetitions “200m” is the jog between them. */
static gboolean
take_short_minutes (Reader *self, char **groups)
{
  const double low = to_number (groups[1], FALSE);

  if (low >= (self->quantities->n_reps > 0 ? 100 : 300))
    return FALSE;

  return take_minutes (self, groups);
}

static gboolean
take_seconds (Reader *self, char **groups)
{
  return TRUE;
}

/* Groups: amount, the other end of a range, unit. */
static gboolean
take_distance (Reader *self, char **groups)
{
  const char *high = group (groups, 2);
  const double metres = units[find_unit (groups[3])].metres;
  const double low = to_number (groups[1], metres == 1);
  const double amount = metres * (high != NULL ? (low + to_number (high, metres == 1)) / 2 : low);

  if (low <= 0 || amount > MAX_METRES)
    return FALSE;

  count (self->plain_distance, amount);

  return TRUE;
}

static void
take_times (Reader *self)
{
  static GRegex *clock, *hours, *minutes, *short_minutes, *seconds;

  take_all (self, carry_run_regex_get (&clock, "\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?!\\d)\\s*(?:h\\b)?"),
            take_clock);
  take_all (self,
            carry_run_regex_get (&hours,
                                 "\\b" NUMBER "\\s*(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae])"
                                 "\\s*(?:(\\d{1,2})\\s*(?:m|mins?|minutes?|minuten)?)?(?![\\w])"),
            take_hours);
  take_all (self,
            carry_run_regex_get (&minutes, "\\b" NUMBER "(?:\\s*(?:min)?\\s*-\\s*" NUMBER ")?"
                                           "\\s*(?:mins?|minutes?|minuten|minutos?|minut[oi]|mn|')(?!\\w)"),
            take_minutes);
  take_all (
      self,
      carry_run_regex_get (&short_minutes, "(?<![\\d.,])(\\d{1,3})(?:\\s*m?\\s*-\\s*(\\d{1,3}))?\\s*m\\b"),
      take_short_minutes);
  take_all (self,
            carry_run_regex_get (&seconds,
                                 "\\b\\d+\\s*(?:s|secs?|seconds?|segundos?|secondi|sek|sekunden|\")(?!\\w)"),
            take_seconds);
}

/* The parts of a run are added up where the text does so, or names its warm-up. Otherwise the greatest
 * number is the whole: “20 km, last 5 km faster”. */
static gboolean
is_sum (const char *text)
{
  static GRegex *parts, *whole;

  if (g_regex_match (carry_run_regex_get (&whole, "\\b(?:incl\\w*|inkl\\w*|of which|davon|dont|total)\\b"),
                     text, 0, NULL))
    return FALSE;

  return strchr (text, '+') != NULL ||
         g_regex_match (carry_run_regex_get (
                            &parts,
                            "\\b(?:w/?u|c/?d|warm\\w*|cool\\w*|einlaufen|auslaufen|echauff\\w*|calentamiento|"
                            "riscaldamento|defaticamento)\\b"),
                        text, 0, NULL);
}

static void
add_up (Reader *self)
{
  CarryRunQuantities *quantities = self->quantities;

  if (is_sum (self->text->str))
    {
      const gboolean any = self->plain_distance[0] > 0;

      quantities->distance = self->plain_distance[0] + (any ? quantities->rep_distance : 0);
      quantities->minutes =
          self->plain_minutes[0] + (self->plain_minutes[0] > 0 ? quantities->rep_minutes : 0);
    }
  else
    {
      quantities->distance = self->plain_distance[1];
      quantities->minutes = self->plain_minutes[1];
    }

  /* A shorter number than that of the repetitions is their recovery or their warm-up. */
  if (quantities->distance < quantities->rep_distance)
    quantities->distance = 0;
  if (quantities->n_reps > 0 && quantities->minutes < MAX (quantities->rep_minutes, MIN_MINUTES_WITH_REPS))
    quantities->minutes = 0;
}

/**
 * carry_run_quantities_read:
 * @folded: text from carry_run_text_fold()
 * @quantities: (out): what its numbers say; free with carry_run_quantities_clear()
 *
 * Reads distances in kilometres, miles and metres, durations, and repetitions, in the ways that
 * training plans write them in English, German, French, Spanish and Italian.
 */
void
carry_run_quantities_read (const char *folded, CarryRunQuantities *quantities)
{
  static GRegex *reps, *distance;
  g_autoptr (GString) text = g_string_new (folded);
  g_autoptr (GString) structure = g_string_new (NULL);
  Reader reader = { .text = text, .structure = structure, .quantities = quantities };

  memset (quantities, 0, sizeof *quantities);

  for (gsize i = 0; i < G_N_ELEMENTS (noise); i++)
    take_all (&reader, carry_run_regex_get (&noise[i].regex, noise[i].pattern), take_noise);

  take_all (&reader,
            carry_run_regex_get (
                &reps,
                "\\b(\\d{1,2})\\s*(?:[x*]|series de)\\s*\\(?\\s*" NUMBER "(?:\\s*(" UNIT_OF_LENGTH
                "|mins?|minutes?|minuten|minutos?|minut[oi]|mn|'|s|secs?|seconds?|segundos?|secondi|sek"
                "|sekunden|\")(?!\\w))?"),
            take_reps);
  take_times (&reader);
  take_all (&reader,
            carry_run_regex_get (&distance, "\\b" NUMBER "(?:\\s*(?:km|k|mi)?\\s*-\\s*" NUMBER
                                            ")?\\s*-?\\s*(" UNIT_OF_LENGTH ")"
                                            "(?!\\w)"),
            take_distance);
  add_up (&reader);

  quantities->structure = structure->len > 0 ? g_string_free_and_steal (g_steal_pointer (&structure)) : NULL;
  quantities->rest = g_string_free_and_steal (g_steal_pointer (&text));
}

void
carry_run_quantities_clear (CarryRunQuantities *quantities)
{
  g_clear_pointer (&quantities->structure, g_free);
  g_clear_pointer (&quantities->rest, g_free);
}
