/* carry-run-title.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-run-title.h"

/* Words that a run's kind, distance and duration say already, folded. */
static const char *const plain_words[] = {
  "run",      "running",    "runs",       "jog",      "jogging",   "easy",   "long",      "recovery",
  "steady",   "tempo",      "threshold",  "interval", "intervals", "hill",   "hills",     "rep",
  "reps",     "repeats",    "strides",    "sprint",   "sprints",   "race",   "k",         "km",
  "kms",      "kilometers", "kilometres", "mi",       "mile",      "miles",  "m",         "meters",
  "metres",   "min",        "mins",       "minutes",  "h",         "hr",     "hour",      "hours",
  "s",        "sec",        "x",          "the",      "a",         "lauf",   "dauerlauf", "langer",
  "lockerer", "tempolauf",  "intervalle", "course",   "footing",   "sortie", "longue",
};

static gboolean
is_plain (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plain_words); i++)
    if (g_str_equal (word, plain_words[i]))
      return TRUE;

  return FALSE;
}

/**
 * carry_run_title_tells_more:
 * @title: the title of a calendar event that was read as a run
 *
 * Tells whether a title says anything beside the kind, distance and duration of the run: “Run - 8 miles” does
 * not, “Long run with Anna” does. Only then is it worth keeping as the run's note.
 *
 * Returns: %TRUE if some word of it is not plain
 */
gboolean
carry_run_title_tells_more (const char *title)
{
  g_autofree char *folded = NULL;
  g_autoptr (GString) word = g_string_new (NULL);

  g_return_val_if_fail (title != NULL, FALSE);

  folded = g_utf8_casefold (title, -1);
  for (const char *c = folded;; c = g_utf8_next_char (c))
    {
      const gunichar character = g_utf8_get_char (c);

      if (g_unichar_isalpha (character))
        {
          g_string_append_unichar (word, character);
          continue;
        }
      if (word->len > 0 && !is_plain (word->str))
        return TRUE;
      g_string_truncate (word, 0);
      if (*c == '\0')
        return FALSE;
    }
}
