/* carry-run-scanner.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-scanner.h"

#include <string.h>

/* More digits than this are no number of a run, and none becomes infinite. */
#define MAX_DIGITS 6u
#define MAX_DECIMALS 3u

/* What one character may become: “ﷺ” is 18. */
#define MAX_PARTS 18

static void
append (GString *text, GArray *origins, gunichar c, guint origin)
{
  const gsize before = text->len;

  g_string_append_unichar (text, c);
  for (gsize i = before; i < text->len; i++)
    g_array_append_val (origins, origin);
}

static void
append_folded (GString *text, GArray *origins, gunichar c, guint origin)
{
  /* Marks of direction, as they are copied with a text, say nothing either. */
  if (g_unichar_ismark (c) || g_unichar_type (c) == G_UNICODE_FORMAT)
    return;

  if (c == 0x00d7 || c == 0x2715 || c == 0x2716)
    append (text, origins, 'x', origin);
  else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
    append (text, origins, '-', origin);
  else if (c == 0x2018 || c == 0x2019 || c == 0x2032 || c == 0x00b4)
    append (text, origins, '\'', origin);
  else if (c == 0x2033 || c == 0x201c || c == 0x201d || c == 0x201e || c == 0x00ab || c == 0x00bb)
    append (text, origins, '"', origin);
  else if (c == 0x2044)
    append (text, origins, '/', origin);
  else if (c == 0x00df)
    {
      append (text, origins, 's', origin);
      append (text, origins, 's', origin);
    }
  else if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
    append (text, origins, ' ', origin);
  else
    append (text, origins, g_unichar_tolower (c), origin);
}

/**
 * carry_run_scanner_init:
 * @self: a scanner to fill
 * @text: what was typed; what is not UTF-8 is replaced
 *
 * Starts to read at the beginning. Free with carry_run_scanner_clear().
 */
void
carry_run_scanner_init (CarryRunScanner *self, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *folded = g_string_new (NULL);
  GArray *origins = g_array_new (FALSE, FALSE, sizeof (guint));
  guint end;

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar parts[MAX_PARTS];
      /* The sign of minutes is an accent to Unicode, which would become a space and an accent. */
      const gunichar c = g_utf8_get_char (at);
      const gsize n_parts = c == 0x00b4 ? 0 : g_unichar_fully_decompose (c, TRUE, parts, MAX_PARTS);

      if (n_parts == 0)
        append_folded (folded, origins, c, (guint)(at - valid));
      for (gsize i = 0; i < MIN (n_parts, MAX_PARTS); i++)
        append_folded (folded, origins, parts[i], (guint)(at - valid));
    }

  end = (guint)strlen (valid);
  g_array_append_val (origins, end);
  self->length = folded->len;
  self->text = g_string_free_and_steal (folded);
  self->origins = (guint *)(gpointer)g_array_free (origins, FALSE);
  self->at = 0;
}

void
carry_run_scanner_clear (CarryRunScanner *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->origins, g_free);
}

/**
 * carry_run_scanner_fold:
 * @text: any text
 *
 * Returns: (transfer full): @text as a scanner reads it, with single spaces between words
 */
char *
carry_run_scanner_fold (const char *text)
{
  g_auto (CarryRunScanner) scanner = { 0 };
  GString *folded = g_string_new (NULL);
  g_autofree char *word = NULL;

  carry_run_scanner_init (&scanner, text);
  while (carry_run_scanner_skip_space (&scanner))
    {
      g_clear_pointer (&word, g_free);
      word = carry_run_scanner_take_phrase (&scanner, 1);
      if (word == NULL)
        {
          scanner.at = (gsize)(g_utf8_next_char (scanner.text + scanner.at) - scanner.text);
          continue;
        }
      if (folded->len > 0)
        g_string_append_c (folded, ' ');
      g_string_append (folded, word);
    }

  return g_string_free_and_steal (folded);
}

/* Returns whether there is more to read. */
gboolean
carry_run_scanner_skip_space (CarryRunScanner *self)
{
  while (self->text[self->at] == ' ')
    self->at++;

  return self->at < self->length;
}

/* Takes a sign, with the spaces before it; or leaves all as it is. */
gboolean
carry_run_scanner_take_sign (CarryRunScanner *self, char sign)
{
  gsize at = self->at;

  while (self->text[at] == ' ')
    at++;
  if (at >= self->length || self->text[at] != sign)
    return FALSE;

  self->at = at + 1;

  return TRUE;
}

/**
 * carry_run_scanner_take_digits:
 * @self: a scanner
 * @least: how many digits there must be
 * @most: how many there may be
 * @value: (out): the number
 *
 * Takes digits that stand right here, all there are.
 *
 * Returns: %TRUE if there were so many; otherwise nothing was taken
 */
gboolean
carry_run_scanner_take_digits (CarryRunScanner *self, guint least, guint most, guint *value)
{
  guint n_digits = 0, sum = 0;

  while (n_digits <= most && g_ascii_isdigit (self->text[self->at + n_digits]))
    sum = sum * 10 + (guint)g_ascii_digit_value (self->text[self->at + n_digits++]);

  if (n_digits < least || n_digits > most)
    return FALSE;

  self->at += n_digits;
  *value = sum;

  return TRUE;
}

/**
 * carry_run_scanner_take_number:
 * @self: a scanner
 * @number: (out): what was read
 *
 * Takes a number, with the spaces before it. Its fraction stands behind a point or a comma.
 *
 * Returns: %TRUE if there was one; otherwise nothing was taken
 */
gboolean
carry_run_scanner_take_number (CarryRunScanner *self, CarryRunNumber *number)
{
  const gsize before = self->at;
  gsize start;
  guint whole, decimals;
  double fraction = 0;

  carry_run_scanner_skip_space (self);
  start = self->at;
  *number = (CarryRunNumber){ 0 };
  if (!carry_run_scanner_take_digits (self, 1, MAX_DIGITS, &whole))
    {
      self->at = before;
      return FALSE;
    }

  number->n_digits = (guint)(self->at - start);
  if (self->text[self->at] == '.' || self->text[self->at] == ',')
    {
      start = ++self->at;
      if (carry_run_scanner_take_digits (self, 1, MAX_DECIMALS, &decimals))
        {
          number->n_decimals = (guint)(self->at - start);
          fraction = decimals;
          for (guint i = 0; i < number->n_decimals; i++)
            fraction /= 10;
        }
      else
        self->at = start - 1;
    }

  number->value = whole + fraction;

  return TRUE;
}

/**
 * carry_run_scanner_peek_word:
 * @self: a scanner
 * @word: (out): where the word starts
 *
 * Looks for letters after the spaces that come next.
 *
 * Returns: how many bytes the word has, 0 if something else comes
 */
gsize
carry_run_scanner_peek_word (CarryRunScanner *self, const char **word)
{
  const char *start = self->text + self->at;
  const char *end;

  while (*start == ' ')
    start++;
  for (end = start; g_unichar_isalpha (g_utf8_get_char (end)); end = g_utf8_next_char (end))
    ;
  *word = start;

  return (gsize)(end - start);
}

/**
 * carry_run_scanner_take_word:
 * @self: a scanner
 * @words: folded words, %NULL at the end
 *
 * Returns: %TRUE if the next word is one of @words, which is then taken
 */
gboolean
carry_run_scanner_take_word (CarryRunScanner *self, const char *const *words)
{
  const char *word;
  const gsize length = carry_run_scanner_peek_word (self, &word);

  for (guint i = 0; length > 0 && words[i] != NULL; i++)
    if (strlen (words[i]) == length && strncmp (words[i], word, length) == 0)
      {
        self->at = (gsize)(word - self->text) + length;
        return TRUE;
      }

  return FALSE;
}

/**
 * carry_run_scanner_take_phrase:
 * @self: a scanner
 * @n_words: how many words
 *
 * Takes words that stand together: with a space, a dash, a stroke, a point or an apostrophe between.
 *
 * Returns: (transfer full) (nullable): the words with spaces between; %NULL, and nothing taken, if there are not
 *   so many
 */
char *
carry_run_scanner_take_phrase (CarryRunScanner *self, guint n_words)
{
  const gsize before = self->at;
  g_autoptr (GString) phrase = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    {
      const char *word;
      gsize length;

      if (i > 0 && self->text[self->at] != '\0' && strchr ("-/.'", self->text[self->at]) != NULL)
        self->at++;
      length = carry_run_scanner_peek_word (self, &word);
      if (length == 0)
        {
          self->at = before;
          return NULL;
        }

      if (i > 0)
        g_string_append_c (phrase, ' ');
      g_string_append_len (phrase, word, (gssize)length);
      self->at = (gsize)(word - self->text) + length;
    }

  return g_strdup (phrase->str);
}
