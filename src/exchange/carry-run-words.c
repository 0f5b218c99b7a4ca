/* carry-run-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-run-words.h"

#include "carry-measure.h"
#include "carry-run-quantities.h"
#include "carry-run-usual.h"
#include "carry-run-vocabulary.h"

#include <math.h>
#include <string.h>

/* A run that takes less or more for a kilometre does not take the time its calendar entry does.
 * The world's best over 1500 m need 2.3; 12 is a walk. */
#define MIN_PACE 2.3 /* minutes for a kilometre */
#define MAX_PACE 12.0

/* How much of a text is read, in characters. */
#define MAX_LINE 300
#define MAX_DESCRIPTION 4000

/* A longer entry is a day out with a run in it. */
#define MAX_MINUTES 600u

/* How many minutes repetitions take, with as much recovery as work, or a quarter of it between the long
 * ones of a tempo run, and 10 minutes each of warm-up and cool-down. Ours (grade D). */
static double
estimate_reps (CarryRunKind kind, const CarryRunQuantities *quantities)
{
  const double work = quantities->rep_minutes + quantities->rep_distance / CARRY_METRES_PER_KILOMETRE * 4.5;
  const gboolean is_long = kind == CARRY_RUN_TEMPO || kind == CARRY_RUN_THRESHOLD;

  return 20 + work * (is_long ? 1.25 : 2);
}

static guint
estimate (CarryRunKind kind, const CarryRunQuantities *quantities)
{
  if (quantities->n_reps > 0 && quantities->distance <= 0)
    return (guint)CLAMP (round (estimate_reps (kind, quantities)), 1, CARRY_MINUTES_PER_DAY);

  return carry_run_kind_estimate_minutes (kind, quantities->distance);
}

static gboolean
is_plausible (CarryRunKind kind, double distance, double minutes)
{
  const double pace = distance > 0 ? minutes / (distance / CARRY_METRES_PER_KILOMETRE) : 0;

  if (minutes < 1 || minutes > MAX_MINUTES)
    return FALSE;

  return distance <= 0 || kind == CARRY_RUN_CROSS || (pace >= MIN_PACE && pace <= MAX_PACE);
}

/* Repetitions that nobody named. */
static gboolean
kind_of_reps (const CarryRunQuantities *quantities, CarryRunKind *kind)
{
  const double metres = quantities->n_reps > 0 ? quantities->rep_distance / quantities->n_reps : 0;
  const double minutes = quantities->n_reps > 0 ? quantities->rep_minutes / quantities->n_reps : 0;

  if (quantities->n_reps == 0)
    return FALSE;

  if (metres >= 2000 || minutes >= 8)
    *kind = CARRY_RUN_THRESHOLD;
  else if (metres == 0 && minutes <= 20.0 / 60)
    *kind = CARRY_RUN_STRIDES;
  else
    *kind = CARRY_RUN_INTERVALS;

  return TRUE;
}

/* Nothing of the text is left but words of a plan. */
static gboolean
is_plain (const char *rest)
{
  static GRegex *word;
  g_autofree char *once = carry_run_vocabulary_strip (CARRY_WORDS_PLAN, rest);
  g_autofree char *twice = carry_run_vocabulary_strip (CARRY_WORDS_FILLER, once);

  return !g_regex_match (carry_run_regex_get (&word, "[[:alpha:]]{2,}"), twice, 0, NULL);
}

static gboolean
reads_as_run (const char *text, const CarryRunQuantities *quantities)
{
  const gboolean has_distance = quantities->distance > 0 || quantities->rep_distance > 0;
  const gboolean has_number = has_distance || quantities->minutes > 0 || quantities->n_reps > 0;
  const gboolean names_plan = carry_run_vocabulary_has (CARRY_WORDS_PLAN, text);

  if (carry_run_vocabulary_has (CARRY_WORDS_REST, text) ||
      carry_run_vocabulary_has (CARRY_WORDS_NO_RUN, text) ||
      carry_run_vocabulary_has (CARRY_WORDS_STRENGTH_FOR_RUNS, text) ||
      (carry_run_vocabulary_has (CARRY_WORDS_TALK, text) && !has_number))
    return FALSE;

  if (carry_run_vocabulary_has (CARRY_WORDS_RUN, text))
    return TRUE;

  if (carry_run_vocabulary_has (CARRY_WORDS_STRENGTH, text))
    return names_plan && has_distance;

  if (names_plan)
    return has_distance || is_plain (quantities->rest);

  return has_number && is_plain (quantities->rest);
}

static gboolean
reads_as_cross_training (const char *text, const CarryRunQuantities *quantities)
{
  if (carry_run_vocabulary_has (CARRY_WORDS_REST, text))
    return FALSE;

  if (carry_run_vocabulary_has (CARRY_WORDS_CROSS, text))
    return TRUE;

  return carry_run_vocabulary_has (CARRY_WORDS_OTHER_SPORT, text) &&
         !carry_run_vocabulary_has (CARRY_WORDS_RUN, text) &&
         !carry_run_vocabulary_has (CARRY_WORDS_STRENGTH, text) &&
         (quantities->minutes > 0 || quantities->distance > 0);
}

/* “6 x 800 m, easy jog between” is no easy run; “easy, with 6 x 20 s strides” is one. */
static gboolean
are_hard_reps (const CarryRunQuantities *quantities)
{
  return quantities->n_reps > 0 && quantities->distance == 0 &&
         (quantities->rep_distance / quantities->n_reps >= 200 ||
          quantities->rep_minutes / quantities->n_reps >= 1);
}

static gboolean
find_kind (const char *text, const CarryRunQuantities *quantities, CarryRunKind *kind)
{
  const gboolean found = carry_run_vocabulary_find_kind (text, kind);
  const gboolean is_soft = *kind == CARRY_RUN_EASY || *kind == CARRY_RUN_RECOVERY;

  return found && !(is_soft && are_hard_reps (quantities)) ? TRUE : kind_of_reps (quantities, kind);
}

/* The first characters of a text: what comes later says nothing of a run and takes its time. */
static char *
fold_start (const char *text, glong n_characters)
{
  g_autofree char *start =
      g_utf8_strlen (text, -1) > n_characters ? g_utf8_substring (text, 0, n_characters) : NULL;

  return carry_run_text_fold (start != NULL ? start : text);
}

/* The line of a description that says most: the first, or the one after “Description:”. */
static char *
main_line (const char *description)
{
  g_auto (GStrv) lines = g_strsplit (description != NULL ? description : "", "\n", -1);
  const char *first = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);

      if (lines[i][0] == '\0')
        continue;
      if (first == NULL)
        first = lines[i];
      if (g_str_equal (lines[i], "Description:") && lines[i + 1] != NULL)
        first = lines[i + 1];
    }

  return fold_start (first != NULL ? first : "", MAX_LINE);
}

/* “Planned Time: 1:15:00” and the like; a value after such a word counts more than any other. */
static void
read_labels (const char *description, CarryRunQuantities *quantities)
{
  static GRegex *label;
  g_autofree char *folded = fold_start (description, MAX_DESCRIPTION);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (carry_run_regex_get (&label,
                                      "\\b(?:planned|total|geplante?|estimated)?\\s*"
                                      "(?:time|duration|distance|dauer|zeit|distanz|strecke|duree|temps|"
                                      "duracion|distancia|tiempo|durata|distanza)\\s*:\\s*([^;]{1,60})"),
                 folded, 0, &match);

  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *value = g_match_info_fetch (match, 1);
      g_auto (CarryRunQuantities) said = { 0 };

      carry_run_quantities_read (value, &said);
      if (quantities->distance == 0)
        quantities->distance = said.distance;
      if (quantities->minutes == 0)
        quantities->minutes = said.minutes;
    }
}

static void
fill_gaps (CarryRunQuantities *quantities, const CarryRunQuantities *more)
{
  if (quantities->distance == 0)
    quantities->distance = more->distance;
  if (quantities->minutes == 0)
    quantities->minutes = more->minutes;

  if (quantities->n_reps == 0 && more->n_reps > 0)
    {
      quantities->n_reps = more->n_reps;
      quantities->rep_distance = more->rep_distance;
      quantities->rep_minutes = more->rep_minutes;
      g_set_str (&quantities->structure, more->structure);
    }
}

/* Repetitions are the distance of a run of repetitions; strides after an easy run are none of its length. */
static double
length_of (CarryRunKind kind, const CarryRunQuantities *quantities)
{
  const CarryRunFamily family = carry_run_kind_get_family (kind);

  /* Kilometres on a bicycle are no kilometres of running. */
  if (kind == CARRY_RUN_CROSS)
    return 0;

  if (quantities->distance > 0 || (family == CARRY_RUN_FAMILY_EASY && kind != CARRY_RUN_STRIDES) ||
      family == CARRY_RUN_FAMILY_LONG)
    return quantities->distance;

  return quantities->rep_distance;
}

static void
name_distance (const char *text, CarryRunKind kind, CarryRunQuantities *quantities)
{
  static GRegex *half, *whole;

  if (quantities->distance > 0 || (kind != CARRY_RUN_RACE && kind != CARRY_RUN_TIME_TRIAL))
    return;

  if (g_regex_match (
          carry_run_regex_get (&half, "\\b(?:half|halb|semi|media|mezza)[ -]?marat(?:h?on|ona)\\b|\\bhm\\b"),
          text, 0, NULL))
    quantities->distance = 21097.5;
  else if (g_regex_match (
               carry_run_regex_get (&whole, "(?<!ultra)(?<!ultra )(?<!ultra-)\\bmarat(?:h?on|ona)\\b"), text,
               0, NULL))
    quantities->distance = 42195;
  else if (strstr (text, "parkrun") != NULL)
    quantities->distance = 5000;
}

/* What the text says counts first, then the length of the calendar entry, unless nobody could run so
 * fast or so slowly; then an estimate. */
static void
settle_minutes (CarryRunWords *words, const CarryRunQuantities *quantities, guint minutes)
{
  const double candidates[] = { quantities->minutes, minutes };

  for (gsize i = 0; i < G_N_ELEMENTS (candidates); i++)
    if (is_plausible (words->kind, quantities->distance, candidates[i]))
      {
        words->minutes = (guint)round (candidates[i]);
        words->minutes_said = TRUE;
        return;
      }

  words->minutes = estimate (words->kind, quantities);
}

/**
 * carry_run_words_read:
 * @summary: the title of a calendar event
 * @description: (nullable): its description
 * @minutes: how long the event lasts in the calendar; 0 if it does not say
 * @words: (out): what they say; free with carry_run_words_clear()
 *
 * Reads the text of a calendar event as a run: English, German, French, Spanish and Italian, kilometres and miles.
 * Of the description, its main line and lines like “Planned Distance: 14.5 km” count.
 *
 * Where the text gives no distance, only that of the repetitions is known, or none. Where it gives no
 * time and the calendar none that could be true, the time is estimated from the distance at
 * carry_run_kind_get_usual_pace(), from the repetitions, or from what is usual for the kind.
 *
 * Returns: whether it is a run, or cross-training that takes the place of one
 */
gboolean
carry_run_words_read (const char *summary, const char *description, guint minutes, CarryRunWords *words)
{
  g_autofree char *title = fold_start (summary, MAX_LINE);
  g_autofree char *line = main_line (description);
  g_auto (CarryRunQuantities) quantities = { 0 }, more = { 0 };

  memset (words, 0, sizeof *words);
  carry_run_quantities_read (title, &quantities);
  carry_run_quantities_read (line, &more);

  words->kind = CARRY_RUN_EASY;

  if (reads_as_cross_training (title, &quantities))
    {
      words->is_run = TRUE;
      words->kind_known = TRUE;
      words->kind = CARRY_RUN_CROSS;
    }
  else
    words->is_run = reads_as_run (title, &quantities) || strstr (summary, "🏃") != NULL;

  if (!words->is_run)
    return FALSE;

  if (!words->kind_known)
    words->kind_known = find_kind (title, &quantities, &words->kind) || find_kind (line, &more, &words->kind);

  read_labels (description != NULL ? description : "", &quantities);
  fill_gaps (&quantities, &more);
  name_distance (title, words->kind, &quantities);
  settle_minutes (words, &quantities, minutes);

  words->surface = carry_run_vocabulary_find_surface (title);
  words->distance = length_of (words->kind, &quantities);
  words->structure = g_steal_pointer (&quantities.structure);

  return TRUE;
}

void
carry_run_words_clear (CarryRunWords *words)
{
  g_clear_pointer (&words->structure, g_free);
}
