/* carry-search-lexicon.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-search-lexicon.h"

#include "carry-search-text.h"

#include <string.h>

#define FIELD_BITS 2u
#define FIELD_MASK ((1u << FIELD_BITS) - 1)

/* A word that is shorter than this, mistakes included, is compared with so many first letters of others only. */
#define FEW_LETTERS 8u

/* Of two words that are typed as one, so many letters of the second tell that they are meant. */
#define LETTERS_OF_SECOND 2

/* As far from what was typed as a word may be to be worth a question. */
#define MOST_MISTAKES_OF_GUESS 3u

/* A word found in a text; while the lexicon is filled. */
typedef struct
{
  guint32 word;
  guint32 place; /* owner and field */
} Finding;

struct _CarrySearchLexicon
{
  GHashTable *numbers; /* word → its number, NULL when all are there */
  GArray *findings; /* of Finding, NULL when all are there */
  GStringChunk *chunk; /* what the keys of @numbers are in */

  guint n_words;
  guint n_plain; /* how many of them, the first, are no pairs */
  GArray *least; /* guint32, of each pair how many bytes have to be typed */
  char *text; /* the words, each ended by NUL, by number */
  guint32 *offsets; /* of each word in the text */
  guint32 *letters; /* of each word, see carry_search_text_get_letters() */
  guint32 *first_letters; /* of the beginning of each word */
  guint32 *starts; /* where in @places those of a word start; one more than words */
  guint32 *places; /* owner and field */
};

/**
 * carry_search_lexicon_new:
 *
 * Returns: (transfer full): a lexicon to be filled
 */
CarrySearchLexicon *
carry_search_lexicon_new (void)
{
  CarrySearchLexicon *self = g_new0 (CarrySearchLexicon, 1);

  self->chunk = g_string_chunk_new (4096);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->findings = g_array_new (FALSE, FALSE, sizeof (Finding));
  self->least = g_array_new (FALSE, FALSE, sizeof (guint32));

  return self;
}

void
carry_search_lexicon_free (CarrySearchLexicon *self)
{
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_pointer (&self->findings, g_array_unref);
  g_clear_pointer (&self->chunk, g_string_chunk_free);
  g_array_unref (self->least);
  g_free (self->text);
  g_free (self->offsets);
  g_free (self->letters);
  g_free (self->first_letters);
  g_free (self->starts);
  g_free (self->places);
  g_free (self);
}

static guint32
number_word (CarrySearchLexicon *self, const char *word)
{
  gpointer number;
  char *key;

  if (g_hash_table_lookup_extended (self->numbers, word, NULL, &number))
    return GPOINTER_TO_UINT (number);

  key = g_string_chunk_insert (self->chunk, word);
  g_hash_table_insert (self->numbers, key, GUINT_TO_POINTER (self->n_words));

  return self->n_words++;
}

/**
 * carry_search_lexicon_add:
 * @self: a lexicon that is not finished
 * @folded: words, see carry_search_text_fold()
 * @owner: the number of the text they are in
 * @field: where they are
 */
void
carry_search_lexicon_add (CarrySearchLexicon *self, const char *folded, guint owner, CarrySearchField field)
{
  g_auto (GStrv) words = NULL;

  g_return_if_fail (self != NULL && self->findings != NULL);
  g_return_if_fail (folded != NULL);

  words = g_strsplit (folded, " ", -1);

  for (gsize i = 0; words[i] != NULL; i++)
    {
      const Finding finding = { number_word (self, words[i]), owner << FIELD_BITS | (guint)field };

      g_array_append_val (self->findings, finding);
    }
}

/**
 * carry_search_lexicon_end_plain_words:
 * @self: a lexicon that is not finished
 *
 * Says that only pairs are added from now on.
 */
void
carry_search_lexicon_end_plain_words (CarrySearchLexicon *self)
{
  g_return_if_fail (self != NULL && self->findings != NULL);

  self->n_plain = self->n_words;
}

/**
 * carry_search_lexicon_add_pair:
 * @self: a lexicon that is not finished, and has all plain words
 * @first: a folded word
 * @second: the word that follows it
 * @owner: the number of the text they are in
 * @field: where they are
 *
 * Has two words found that are typed as one. They have to be typed without mistakes, and the first two letters of the
 * second at least: with one only, it may as well be another form of the first.
 */
void
carry_search_lexicon_add_pair (
    CarrySearchLexicon *self, const char *first, const char *second, guint owner, CarrySearchField field)
{
  g_autofree char *pair = NULL;
  const char *end = second;
  guint32 least;
  Finding finding;

  g_return_if_fail (self != NULL && self->findings != NULL);
  g_return_if_fail (first != NULL && second != NULL);

  for (guint i = 0; i < LETTERS_OF_SECOND && *end != '\0'; i++)
    end = g_utf8_next_char (end);

  pair = g_strconcat (first, second, NULL);
  least = (guint32)(strlen (first) + (gsize)(end - second));
  finding = (Finding){ number_word (self, pair), owner << FIELD_BITS | (guint)field };
  g_array_append_val (self->findings, finding);

  if (finding.word == self->n_plain + self->least->len)
    g_array_append_val (self->least, least);
  else if (finding.word >= self->n_plain)
    g_array_index (self->least, guint32, finding.word - self->n_plain) =
        MIN (least, g_array_index (self->least, guint32, finding.word - self->n_plain));
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const Finding *first = a, *second = b;

  if (first->word != second->word)
    return first->word < second->word ? -1 : 1;

  return first->place < second->place ? -1 : first->place > second->place;
}

/* A word is where it is once, however often it is said there. */
static void
keep_places (CarrySearchLexicon *self)
{
  const Finding *findings = (const Finding *)(gpointer)self->findings->data;
  guint n_places = 0;

  g_array_sort (self->findings, compare_findings);
  self->starts = g_new0 (guint32, self->n_words + 1);
  self->places = g_new (guint32, self->findings->len);

  for (guint i = 0; i < self->findings->len; i++)
    {
      if (i > 0 && compare_findings (&findings[i - 1], &findings[i]) == 0)
        continue;

      self->places[n_places++] = findings[i].place;
      self->starts[findings[i].word + 1] = n_places;
    }

  /* A word without places ends where the one before it ends. */
  for (guint word = 1; word <= self->n_words; word++)
    self->starts[word] = MAX (self->starts[word], self->starts[word - 1]);

  self->places = g_renew (guint32, self->places, n_places);
}

static void
keep_words (CarrySearchLexicon *self)
{
  g_autofree const char **words = g_new0 (const char *, self->n_words);
  g_autoptr (GString) text = g_string_new (NULL);
  GHashTableIter iter;
  gpointer word, number;

  self->offsets = g_new (guint32, self->n_words);
  self->letters = g_new (guint32, self->n_words);
  self->first_letters = g_new (guint32, self->n_words);

  g_hash_table_iter_init (&iter, self->numbers);
  while (g_hash_table_iter_next (&iter, &word, &number))
    words[GPOINTER_TO_UINT (number)] = word;

  for (guint i = 0; i < self->n_words; i++)
    {
      self->offsets[i] = (guint32)text->len;
      self->letters[i] = carry_search_text_get_letters (words[i], G_MAXUINT);
      self->first_letters[i] = carry_search_text_get_letters (words[i], FEW_LETTERS);
      g_string_append_len (text, words[i], (gssize)strlen (words[i]) + 1);
    }

  self->text = g_memdup2 (text->str, text->len);
}

/**
 * carry_search_lexicon_finish:
 * @self: a lexicon
 *
 * Says that all texts were added. Words can be found from now on.
 */
void
carry_search_lexicon_finish (CarrySearchLexicon *self)
{
  g_return_if_fail (self != NULL && self->findings != NULL);

  keep_places (self);
  keep_words (self);

  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_pointer (&self->findings, g_array_unref);
  g_clear_pointer (&self->chunk, g_string_chunk_free);
}

static void
report (CarrySearchLexicon *self, guint word, CarryWordMatch match, CarryWordFunc func, gpointer user_data)
{
  for (guint i = self->starts[word]; i < self->starts[word + 1]; i++)
    func (self->places[i] >> FIELD_BITS, (CarrySearchField)(self->places[i] & FIELD_MASK), match, user_data);
}

static gboolean
lacks_letters (guint32 typed, guint32 word, guint limit)
{
  guint n_lacking = 0;

  for (guint32 lacking = typed & ~word; lacking != 0 && n_lacking <= limit; lacking &= lacking - 1)
    n_lacking++;

  return n_lacking > limit;
}

/**
 * carry_search_lexicon_find:
 * @self: a finished lexicon
 * @typed: a folded word or the beginning of one, not empty
 * @mistakes: whether it may have mistakes
 * @func: called for each place of each word that fits
 * @user_data: for @func
 *
 * Finds the words that @typed begins or, from two letters on, is inside of; and with mistakes those it nearly
 * begins, see carry_search_text_get_tolerance().
 */
void
carry_search_lexicon_find (
    CarrySearchLexicon *self, const char *typed, gboolean mistakes, CarryWordFunc func, gpointer user_data)
{
  const gsize length = strlen (typed);
  const guint tolerance = mistakes ? carry_search_text_get_tolerance (typed) : 0;
  const guint32 letters = carry_search_text_get_letters (typed, G_MAXUINT);
  const gboolean is_short = g_utf8_strlen (typed, -1) + tolerance <= FEW_LETTERS;
  const gboolean looks_inside = *g_utf8_next_char (typed) != '\0';

  g_return_if_fail (self != NULL && self->findings == NULL);

  for (guint i = 0; i < self->n_words; i++)
    {
      const char *word = self->text + self->offsets[i];
      guint distance;

      if (lacks_letters (letters, self->letters[i], i < self->n_plain ? tolerance : 0))
        continue;

      if (i >= self->n_plain)
        {
          if (length >= g_array_index (self->least, guint32, i - self->n_plain) &&
              strncmp (word, typed, length) == 0)
            report (self, i, CARRY_WORD_MATCH_BEGINNING, func, user_data);
          continue;
        }
      if (strncmp (word, typed, length) == 0)
        {
          report (self, i, CARRY_WORD_MATCH_BEGINNING, func, user_data);
          continue;
        }
      if (looks_inside && strstr (word, typed) != NULL)
        {
          report (self, i, CARRY_WORD_MATCH_INSIDE, func, user_data);
          continue;
        }
      if (tolerance == 0 || (is_short && lacks_letters (letters, self->first_letters[i], tolerance)))
        continue;

      distance = carry_search_text_measure (typed, word, tolerance);
      if (distance <= tolerance)
        report (self, i, distance == 1 ? CARRY_WORD_MATCH_ONE_MISTAKE : CARRY_WORD_MATCH_TWO_MISTAKES, func,
                user_data);
    }
}

/**
 * carry_search_lexicon_guess:
 * @self: a finished lexicon
 * @typed: a folded word
 *
 * Returns: (transfer none) (nullable): the word that is nearest to it, of equally near ones that of about its
 *   length; or %NULL if nothing is like it
 */
const char *
carry_search_lexicon_guess (CarrySearchLexicon *self, const char *typed)
{
  const glong length = g_utf8_strlen (typed, -1);
  const guint32 letters = carry_search_text_get_letters (typed, G_MAXUINT);
  /* At least half of it has to be right. */
  guint limit = MIN ((guint)length / 2, MOST_MISTAKES_OF_GUESS);
  const char *nearest = NULL;
  glong least_difference = G_MAXLONG;

  g_return_val_if_fail (self != NULL && self->findings == NULL, NULL);

  for (guint i = 0; i < self->n_plain && limit > 0; i++)
    {
      const char *word = self->text + self->offsets[i];
      const glong difference = ABS (g_utf8_strlen (word, -1) - length);
      guint distance;

      if (lacks_letters (letters, self->letters[i], limit))
        continue;

      distance = carry_search_text_measure (typed, word, limit);
      if (distance > limit || (nearest != NULL && distance == limit && difference >= least_difference))
        continue;

      nearest = word;
      limit = distance;
      least_difference = difference;
    }

  return nearest;
}
