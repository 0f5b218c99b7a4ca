/* carry-search-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-search-text.h"

#include <string.h>

#define CHARACTERS CARRY_SEARCH_MOST_CHARACTERS

/* How many slips of the finger a word of so many letters may have. */
#define LETTERS_FOR_ONE_SLIP 4
#define LETTERS_FOR_TWO_SLIPS 8

/* A word of fewer letters than these before its s is none in the plural. */
#define LETTERS_BEFORE_PLURAL 2

/* Letters that Unicode does not take apart, as people write them without their own keyboard; lower case. */
static const struct
{
  gunichar letter;
  const char *plain;
} foreign[] = {
  { 0x00e6, "ae" }, /* æ */
  { 0x00f0, "d" },  /* ð */
  { 0x00f8, "o" },  /* ø */
  { 0x00fe, "th" }, /* þ */
  { 0x0111, "d" },  /* đ */
  { 0x0127, "h" },  /* ħ */
  { 0x0131, "i" },  /* ı */
  { 0x0142, "l" },  /* ł */
  { 0x014b, "n" },  /* ŋ */
  { 0x0153, "oe" }, /* œ */
};

/* An article that French runs together with its word is not part of it: “l’épaulé”, “d’orteils”. */
static gboolean
is_elided (const GString *folded, gunichar mark)
{
  const gsize n = folded->len;

  return (mark == '\'' || mark == 0x2019) && n > 0 && strchr ("dl", folded->str[n - 1]) != NULL &&
         (n == 1 || folded->str[n - 2] == ' ');
}

static void
append_plain (GString *text, gunichar letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (foreign); i++)
    if (foreign[i].letter == letter)
      {
        g_string_append (text, foreign[i].plain);
        return;
      }

  g_string_append_unichar (text, letter);
}

/**
 * carry_search_text_fold:
 * @text: a text
 *
 * Makes texts equal that differ only in case, accents, ligatures and what is between their words: “Élévation
 * latérale” and “elevation LATERALE”, “Fußheben” and “fussheben”, “Push-Up” and “push up”; and leaves out the articles
 * that French runs together with a word.
 *
 * Returns: (transfer full): the words of the text, with one space between them
 */
char *
carry_search_text_fold (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *lower = NULL;
  g_autofree char *apart = NULL;
  g_autoptr (GString) folded = NULL;
  gboolean between = FALSE;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  lower = g_utf8_casefold (valid, -1);
  apart = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  folded = g_string_sized_new (strlen (apart));

  for (const char *c = apart; *c != '\0'; c = g_utf8_next_char (c))
    {
      const gunichar letter = g_utf8_get_char (c);

      if (g_unichar_ismark (letter))
        continue;

      if (!g_unichar_isalnum (letter))
        {
          if (!between && is_elided (folded, letter))
            g_string_truncate (folded, folded->len - 1);
          between = folded->len > 0;
          continue;
        }

      if (between && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
      between = FALSE;
      append_plain (folded, letter);
    }

  if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);

  return g_string_free (g_steal_pointer (&folded), FALSE);
}

/**
 * carry_search_text_join_umlauts:
 * @folded: a folded text
 *
 * Who has no umlauts on the keyboard writes ae, oe and ue: “Bankdruecken” becomes “bankdrucken”, as what is folded
 * from “Bankdrücken”. Other words have these letters, too: “blue” becomes “blu”.
 *
 * Returns: (transfer full) (nullable): the text as if it were written with umlauts, or %NULL if that is the same
 */
char *
carry_search_text_join_umlauts (const char *folded)
{
  g_autoptr (GString) joined = NULL;

  g_return_val_if_fail (folded != NULL, NULL);

  joined = g_string_sized_new (strlen (folded));
  for (const char *c = folded; *c != '\0'; c++)
    {
      g_string_append_c (joined, *c);
      if ((*c == 'a' || *c == 'o' || *c == 'u') && c[1] == 'e')
        c++;
    }

  return joined->len < strlen (folded) ? g_string_free (g_steal_pointer (&joined), FALSE) : NULL;
}

/**
 * carry_search_text_drop_plurals:
 * @folded: a folded text
 *
 * Takes the plural off words of three letters and more: “pull ups” becomes “pull up”. English and French have the
 * same; other words end so, too: “triceps” becomes “tricep”.
 *
 * Returns: (transfer full) (nullable): the text in the singular, or %NULL if that is the same
 */
char *
carry_search_text_drop_plurals (const char *folded)
{
  g_autoptr (GString) dropped = NULL;
  gsize start = 0;

  g_return_val_if_fail (folded != NULL, NULL);

  dropped = g_string_sized_new (strlen (folded));
  for (const char *c = folded; *c != '\0'; c++)
    {
      const gboolean ends = c[1] == ' ' || c[1] == '\0';

      if (!ends || *c != 's' || dropped->len - start < LETTERS_BEFORE_PLURAL ||
          dropped->str[dropped->len - 1] == 's')
        g_string_append_c (dropped, *c);
      if (*c == ' ')
        start = dropped->len;
    }

  return dropped->len < strlen (folded) ? g_string_free (g_steal_pointer (&dropped), FALSE) : NULL;
}

/**
 * carry_search_text_get_tolerance:
 * @word: a folded word
 *
 * Returns: how many mistakes in it are forgiven: one from four letters on, two from eight on
 */
guint
carry_search_text_get_tolerance (const char *word)
{
  const glong n_letters = g_utf8_strlen (word, -1);

  return n_letters >= LETTERS_FOR_TWO_SLIPS ? 2 : n_letters >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
}

/**
 * carry_search_text_get_letters:
 * @word: a folded word
 * @most: of how many of its first letters
 *
 * Gets which letters a word has, so that most words can be told apart without measuring them: each letter of
 * one that the other lacks is at least one mistake.
 *
 * Returns: a set of bits, in which letters may share a bit
 */
guint32
carry_search_text_get_letters (const char *word, guint most)
{
  guint32 letters = 0;

  for (const char *c = word; *c != '\0' && most > 0; c = g_utf8_next_char (c), most--)
    letters |= 1u << (g_utf8_get_char (c) & 31u);

  return letters;
}

/* Reads at most @most letters. */
static guint
read_letters (const char *word, gunichar *letters, guint most)
{
  guint n = 0;

  for (const char *c = word; *c != '\0' && n < most; c = g_utf8_next_char (c))
    letters[n++] = g_utf8_get_char (c);

  return n;
}

/* Source: optimal string alignment distance (Damerau 1964; Levenshtein 1966). That to the nearest beginning of the
 * word is the smallest number in the last row, that to the whole of it the last one. */
static guint
measure (const char *typed, const char *word, guint limit, gboolean whole)
{
  gunichar a[CHARACTERS], b[CHARACTERS];
  guint rows[3][CHARACTERS + 1];
  const guint n = read_letters (typed, a, CHARACTERS);
  /* One letter more tells that the whole is too long. */
  const guint m = read_letters (word, b, MIN (n + limit + (whole ? 1 : 0), CHARACTERS));
  guint nearest = 0, nearest_before;

  if (n > m + limit || m > n + limit)
    return limit + 1;

  for (guint j = 0; j <= MIN (m, limit); j++)
    rows[0][j] = j;

  for (guint i = 1; i <= n; i++)
    {
      /* Farther from the diagonal than the limit, everything is farther than the limit. */
      const guint first = i > limit ? i - limit : 1, last = MIN (m, i + limit);
      guint *row = rows[i % 3];
      guint *above = rows[(i + 2) % 3];
      const guint *before = rows[(i + 1) % 3];

      nearest_before = nearest;
      nearest = row[first - 1] = first == 1 ? i : limit + 1;
      if (i + limit <= m)
        above[i + limit] = limit + 1;

      for (guint j = first; j <= last; j++)
        {
          row[j] = MIN (MIN (above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] != b[j - 1] ? 1 : 0));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
          nearest = MIN (nearest, row[j]);
        }

      /* A swap looks back at two rows. */
      if (nearest > limit && nearest_before > limit)
        return limit + 1;
    }

  return MIN (whole ? rows[n % 3][m] : nearest, limit + 1);
}

/**
 * carry_search_text_measure:
 * @typed: a folded word, which may be the beginning of a longer one
 * @word: a folded word
 * @limit: how far they may be from each other
 *
 * Counts the mistakes with which @typed begins @word: letters too many, too few, wrong, or two swapped.
 *
 * Returns: the number of mistakes, or @limit + 1 if there are more
 */
guint
carry_search_text_measure (const char *typed, const char *word, guint limit)
{
  return measure (typed, word, limit, FALSE);
}

/**
 * carry_search_text_measure_whole:
 * @typed: folded words
 * @text: folded words
 * @limit: how far they may be from each other
 *
 * Counts the mistakes with which @typed is all of @text, see carry_search_text_measure(). A space is a letter.
 *
 * Returns: the number of mistakes, or @limit + 1 if there are more
 */
guint
carry_search_text_measure_whole (const char *typed, const char *text, guint limit)
{
  return measure (typed, text, limit, TRUE);
}
