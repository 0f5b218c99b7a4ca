/* carry-sheet-breaks.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-breaks.h"

#include <string.h>

#define SPACES " \n"

/* U+2060 */
#define WORD_JOINER "\342\201\240"
/* U+00A0 */
#define NO_BREAK_SPACE "\302\240"
#define EN_DASH "\342\200\223"

/* A word that begins with a digit, and a unit behind it that has a stroke: “40 s/side” is one. */
static gsize
find_end (const char *word)
{
  const gsize end = strcspn (word, SPACES);
  const char *unit = word + end + 1;

  if (word[end] == ' ' && g_ascii_isalpha (*unit) && memchr (unit, '/', strcspn (unit, SPACES)) != NULL)
    return end + 1 + strcspn (unit, SPACES);

  return end;
}

static void
append_joined (GString *joined, const char *amount, gsize length)
{
  for (const char *c = amount; c < amount + length; c = g_utf8_next_char (c))
    {
      if (*c == ' ')
        g_string_append (joined, NO_BREAK_SPACE);
      else
        g_string_append_len (joined, c, g_utf8_next_char (c) - c);
      if (*c == '/' || g_str_has_prefix (c, EN_DASH))
        g_string_append (joined, WORD_JOINER);
    }
}

/**
 * carry_sheet_breaks_join:
 * @text: what stands on a sheet
 *
 * Makes one word of an amount and what it is of, “10–12/side” or “40 s/side”, so that no line ends behind its dash or its
 * stroke, where lines may end elsewhere. (Pango's attribute that forbids breaks does not hold where a run of glyphs begins.)
 *
 * Returns: (transfer full): the text, with what cannot be seen between
 */
char *
carry_sheet_breaks_join (const char *text)
{
  GString *joined = g_string_new (NULL);
  const char *word = text;

  while (*word != '\0')
    {
      const gsize spaces = strspn (word, SPACES);
      const gsize end =
          g_ascii_isdigit (word[spaces]) ? find_end (word + spaces) : strcspn (word + spaces, SPACES);

      g_string_append_len (joined, word, (gssize)spaces);
      word += spaces;
      if (g_ascii_isdigit (*word) && memchr (word, '/', end) != NULL)
        append_joined (joined, word, end);
      else
        g_string_append_len (joined, word, (gssize)end);
      word += end;
    }

  return g_string_free_and_steal (joined);
}
