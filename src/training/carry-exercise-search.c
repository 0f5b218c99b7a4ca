/* carry-exercise-search.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-search.h"

#include "carry-exercise.h"
#include "carry-kind-types.h"
#include "carry-search-lexicon.h"
#include "carry-search-synonyms.h"
#include "carry-search-text.h"
#include "carry-words.h"

#include <string.h>

/* More words than anybody types; what follows them does not narrow the search. */
#define MOST_WORDS 8u

/* How good a find is, best first. With several words, the worst of them counts. */
typedef enum
{
  RANK_NAME,           /* it is the name */
  RANK_ALIAS,          /* it is another name */
  RANK_NAME_BEGINNING, /* the name begins so */
  RANK_NAME_WORD,      /* words of the name begin so */
  RANK_ALIAS_WORD,     /* words of another name begin so */
  RANK_INSIDE,         /* it is inside words of its names */
  RANK_DESCRIPTION,    /* it is a muscle, a thing that is needed, an injury, a movement */
  RANK_ONE_MISTAKE_WHOLE_NAME, /* it is the name, but for one mistake in a word */
  RANK_ONE_MISTAKE_WHOLE_ALIAS,
  RANK_ONE_MISTAKE, /* words of the name begin so */
  RANK_ONE_MISTAKE_ALIAS,
  RANK_ONE_MISTAKE_DESCRIPTION,
  RANK_TWO_MISTAKES_WHOLE_NAME,
  RANK_TWO_MISTAKES_WHOLE_ALIAS,
  RANK_TWO_MISTAKES,
  RANK_TWO_MISTAKES_ALIAS,
  RANK_TWO_MISTAKES_DESCRIPTION,
  RANK_NONE,
} Rank;

struct _CarryExerciseSearch
{
  guint n_exercises;
  CarrySearchLexicon *lexicon;
  GHashTable *folded; /* text → folded, of words that many exercises share; while the index is made */

  /* For each exercise its names, folded, each ended by NUL: the name and its English one, an empty one, the
   * others. */
  GString *names;
  guint32 *names_starts; /* one more than exercises */

  guint32 *order; /* positions: carry-over first, then the alphabet */

  guint8 *word_ranks; /* Rank of each exercise, for one word of a search */
  guint8 *ranks; /* for all of them */
};

/* What an exercise is sorted by. */
typedef struct
{
  guint32 position;
  guint32 carryover;
  char *key; /* of its name, see g_utf8_collate_key() */
} Place;

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *first = a, *second = b;

  if (first->carryover != second->carryover)
    return first->carryover > second->carryover ? -1 : 1;

  return strcmp (first->key, second->key);
}

static void
clear_place (gpointer place)
{
  g_free (((Place *)place)->key);
}

static void
sort (CarryExerciseSearch *self, GListModel *exercises)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));

  g_array_set_clear_func (places, clear_place);

  for (guint i = 0; i < self->n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (exercises, i);
      const Place place = { i, carry_exercise_get_carryover (exercise),
                            g_utf8_collate_key (carry_exercise_get_name (exercise), -1) };

      g_array_append_val (places, place);
    }

  g_array_sort (places, compare_places);
  self->order = g_new (guint32, self->n_exercises);
  for (guint i = 0; i < self->n_exercises; i++)
    self->order[i] = g_array_index (places, Place, i).position;
}

static void
add_name (CarryExerciseSearch *self, const char *name, guint owner, CarrySearchField field)
{
  g_autofree char *folded = carry_search_text_fold (name);

  carry_search_lexicon_add (self->lexicon, folded, owner, field);
  g_string_append_len (self->names, folded, (gssize)strlen (folded) + 1);
}

/* The text is static. */
static void
add_description (CarryExerciseSearch *self, const char *text, guint owner)
{
  const char *folded = g_hash_table_lookup (self->folded, text);

  if (folded == NULL)
    {
      folded = carry_search_text_fold (text);
      g_hash_table_insert (self->folded, (gpointer)text, (gpointer)folded);
    }

  carry_search_lexicon_add (self->lexicon, folded, owner, CARRY_SEARCH_FIELD_DESCRIPTION);
}

static void
add_kind (CarryExerciseSearch *self, GType type, guint value, const char *name, guint owner)
{
  const char *english = carry_kind_get_english_name (type, value);
  const char *synonyms = carry_search_synonyms_get (type, value);
  const char *english_synonyms = carry_search_synonyms_get_english (type, value);

  add_description (self, name, owner);
  if (english != name)
    add_description (self, english, owner);
  if (synonyms != NULL)
    add_description (self, synonyms, owner);
  if (english_synonyms != synonyms)
    add_description (self, english_synonyms, owner);
}

static void
describe (CarryExerciseSearch *self, CarryExercise *exercise, guint owner)
{
  const guint muscles = carry_exercise_get_primary (exercise) | carry_exercise_get_secondary (exercise);
  const guint injuries = carry_exercise_get_injuries (exercise);
  const CarryPattern pattern = carry_exercise_get_pattern (exercise);
  const CarrySection section = carry_exercise_get_section (exercise);
  const CarryRegion region = carry_exercise_get_region (exercise);
  guint equipment = 0;

  add_kind (self, CARRY_TYPE_PATTERN, pattern, carry_pattern_get_name (pattern), owner);
  add_kind (self, CARRY_TYPE_SECTION, section, carry_section_get_name (section), owner);
  add_kind (self, CARRY_TYPE_REGION, region, carry_region_get_name (region), owner);

  for (guint m = 0; m < CARRY_N_MUSCLES; m++)
    if ((muscles & CARRY_BIT (m)) != 0)
      add_kind (self, CARRY_TYPE_MUSCLE, m, carry_muscle_get_name ((CarryMuscle)m), owner);

  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    if ((injuries & CARRY_BIT (i)) != 0)
      add_kind (self, CARRY_TYPE_INJURY, i, carry_injury_get_name ((CarryInjury)i), owner);

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS; g++)
    equipment |= carry_exercise_get_equipment (exercise, g);
  for (guint e = 0; e < CARRY_N_EQUIPMENT; e++)
    if ((equipment & CARRY_BIT (e)) != 0)
      add_kind (self, CARRY_TYPE_EQUIPMENT, e, carry_equipment_get_name ((CarryEquipment)e), owner);
}

static void
add_exercise (CarryExerciseSearch *self, CarryExercise *exercise, guint owner)
{
  const char *const *aliases = carry_exercise_get_aliases (exercise);
  const char *const *english = carry_exercise_get_english (exercise);

  self->names_starts[owner] = (guint32)self->names->len;
  add_name (self, carry_exercise_get_name (exercise), owner, CARRY_SEARCH_FIELD_NAME);
  if (english != NULL)
    add_name (self, english[0], owner, CARRY_SEARCH_FIELD_NAME);
  g_string_append_c (self->names, '\0');

  for (gsize i = 0; aliases != NULL && aliases[i] != NULL; i++)
    add_name (self, aliases[i], owner, CARRY_SEARCH_FIELD_ALIAS);
  for (gsize i = 1; english != NULL && english[i] != NULL; i++)
    add_name (self, english[i], owner, CARRY_SEARCH_FIELD_ALIAS);

  describe (self, exercise, owner);
}

/* Words that people write as one are found so, too: “stepup”, “side plank” as “sideplank”. */
static void
add_pairs (CarryExerciseSearch *self, const char *folded, guint owner)
{
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  for (gsize i = 0; words[i] != NULL && words[i + 1] != NULL; i++)
    carry_search_lexicon_add_pair (self->lexicon, words[i], words[i + 1], owner, CARRY_SEARCH_FIELD_ALIAS);
}

static void
add_all_pairs (CarryExerciseSearch *self)
{
  carry_search_lexicon_end_plain_words (self->lexicon);

  for (guint owner = 0; owner < self->n_exercises; owner++)
    {
      const char *end = self->names->str + self->names_starts[owner + 1];

      for (const char *name = self->names->str + self->names_starts[owner]; name < end;
           name += strlen (name) + 1)
        add_pairs (self, name, owner);
    }
}

/**
 * carry_exercise_search_new:
 * @exercises: a list of #CarryExercise
 *
 * Makes an index of the exercises as they are now, by the language of the user and by English.
 *
 * Returns: (transfer full): the index
 */
CarryExerciseSearch *
carry_exercise_search_new (GListModel *exercises)
{
  CarryExerciseSearch *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  self = g_new0 (CarryExerciseSearch, 1);
  self->n_exercises = g_list_model_get_n_items (exercises);
  self->lexicon = carry_search_lexicon_new ();
  self->folded = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->names = g_string_new (NULL);
  self->names_starts = g_new (guint32, self->n_exercises + 1);
  self->word_ranks = g_new (guint8, self->n_exercises);
  self->ranks = g_new (guint8, self->n_exercises);

  for (guint i = 0; i < self->n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (exercises, i);

      add_exercise (self, exercise, i);
    }

  self->names_starts[self->n_exercises] = (guint32)self->names->len;
  add_all_pairs (self);
  carry_search_lexicon_finish (self->lexicon);
  g_clear_pointer (&self->folded, g_hash_table_unref);
  sort (self, exercises);

  return self;
}

void
carry_exercise_search_free (CarryExerciseSearch *self)
{
  carry_search_lexicon_free (self->lexicon);
  g_string_free (self->names, TRUE);
  g_free (self->names_starts);
  g_free (self->order);
  g_free (self->word_ranks);
  g_free (self->ranks);
  g_free (self);
}

static void
rate_word (guint owner, CarrySearchField field, CarryWordMatch match, gpointer user_data)
{
  static const guint8 ranks[][CARRY_SEARCH_FIELD_DESCRIPTION + 1] = {
    [CARRY_WORD_MATCH_BEGINNING] = { RANK_NAME_WORD, RANK_ALIAS_WORD, RANK_DESCRIPTION },
    [CARRY_WORD_MATCH_INSIDE] = { RANK_INSIDE, RANK_INSIDE, RANK_DESCRIPTION },
    [CARRY_WORD_MATCH_ONE_MISTAKE] = { RANK_ONE_MISTAKE, RANK_ONE_MISTAKE_ALIAS,
                                       RANK_ONE_MISTAKE_DESCRIPTION },
    [CARRY_WORD_MATCH_TWO_MISTAKES] = { RANK_TWO_MISTAKES, RANK_TWO_MISTAKES_ALIAS,
                                        RANK_TWO_MISTAKES_DESCRIPTION },
  };
  CarryExerciseSearch *self = user_data;

  self->word_ranks[owner] = MIN (self->word_ranks[owner], ranks[match][field]);
}

/* Whether a name begins with what was typed, and is all of it; spaces do not count. */
static gboolean
begins_with (const char *name, const char *typed, gboolean *whole)
{
  for (;; name++, typed++)
    {
      while (*name == ' ')
        name++;
      while (*typed == ' ')
        typed++;
      if (*typed == '\0')
        {
          *whole = *name == '\0';
          return TRUE;
        }
      if (*name != *typed)
        return FALSE;
    }
}

/* How the names as a whole fit what was typed as a whole. */
static Rank
rate_names (CarryExerciseSearch *self, guint owner, const char *typed, Rank rank)
{
  const char *end = self->names->str + self->names_starts[owner + 1];
  gboolean is_alias = FALSE, whole;

  for (const char *name = self->names->str + self->names_starts[owner]; name < end; name += strlen (name) + 1)
    {
      if (*name == '\0')
        is_alias = TRUE;
      else if (!begins_with (name, typed, &whole))
        continue;
      else if (whole)
        rank = MIN (rank, is_alias ? RANK_ALIAS : RANK_NAME);
      else if (!is_alias)
        rank = MIN (rank, RANK_NAME_BEGINNING);
    }

  return rank;
}

/* How the names as a whole fit what was typed as a whole, with up to so many mistakes. One mistake in a word stays
 * before two. */
static Rank
rate_mistaken_names (CarryExerciseSearch *self, guint owner, const char *typed, guint limit, Rank rank)
{
  const gboolean two = rank >= RANK_TWO_MISTAKES_WHOLE_NAME;
  const Rank whole_name = two ? RANK_TWO_MISTAKES_WHOLE_NAME : RANK_ONE_MISTAKE_WHOLE_NAME;
  const Rank whole_alias = two ? RANK_TWO_MISTAKES_WHOLE_ALIAS : RANK_ONE_MISTAKE_WHOLE_ALIAS;
  const char *end = self->names->str + self->names_starts[owner + 1];
  gboolean is_alias = FALSE;

  for (const char *name = self->names->str + self->names_starts[owner]; name < end; name += strlen (name) + 1)
    {
      if (*name == '\0')
        is_alias = TRUE;
      else if (carry_search_text_measure_whole (typed, name, limit) <= limit)
        rank = MIN (rank, is_alias ? whole_alias : whole_name);
    }

  return rank;
}

static void
rate_one (CarryExerciseSearch *self, const char *word, gboolean mistakes)
{
  if (self->n_exercises > 0)
    memset (self->word_ranks, RANK_NONE, self->n_exercises);
  carry_search_lexicon_find (self->lexicon, word, mistakes, rate_word, self);
}

/* Words that people write apart are found so, too: “dead lift”. */
static void
rate_joined (CarryExerciseSearch *self, char **words)
{
  g_autofree char *joined = g_strjoinv (NULL, words);

  rate_one (self, joined, FALSE);
  for (guint i = 0; i < self->n_exercises; i++)
    self->ranks[i] = MIN (self->ranks[i], self->word_ranks[i]);
}

/* Returns how many exercises fit all words. */
static guint
rate_all (CarryExerciseSearch *self, const char *typed, char **words, gboolean mistakes)
{
  guint n_found = 0, limit = 0;

  if (self->n_exercises > 0)
    memset (self->ranks, RANK_NAME_WORD, self->n_exercises);

  for (guint w = 0; words[w] != NULL && w < MOST_WORDS; w++)
    {
      rate_one (self, words[w], mistakes);
      limit += carry_search_text_get_tolerance (words[w]);
      for (guint i = 0; i < self->n_exercises; i++)
        self->ranks[i] = MAX (self->ranks[i], self->word_ranks[i]);
    }

  if (!mistakes && words[0] != NULL && words[1] != NULL)
    rate_joined (self, words);

  for (guint i = 0; i < self->n_exercises; i++)
    {
      if (self->ranks[i] <= RANK_ALIAS_WORD && words[0] != NULL)
        self->ranks[i] = (guint8)rate_names (self, i, typed, (Rank)self->ranks[i]);
      else if (self->ranks[i] >= RANK_ONE_MISTAKE && self->ranks[i] != RANK_NONE)
        self->ranks[i] = (guint8)rate_mistaken_names (self, i, typed, limit, (Rank)self->ranks[i]);
      n_found += self->ranks[i] != RANK_NONE ? 1 : 0;
    }

  return n_found;
}

/* How many exercises fit what was typed as it is written otherwise, if it is. */
static guint
rate_spelling (CarryExerciseSearch *self, const char *spelling)
{
  g_auto (GStrv) words = NULL;

  if (spelling == NULL)
    return 0;

  words = g_strsplit (spelling, " ", -1);

  return rate_all (self, spelling, words, FALSE);
}

static void
collect (CarryExerciseSearch *self, guint n_found, GArray *positions)
{
  guint starts[RANK_NONE + 1] = { 0 };
  guint32 *found;

  g_array_set_size (positions, n_found);
  found = (guint32 *)(gpointer)positions->data;

  for (guint i = 0; i < self->n_exercises; i++)
    if (self->ranks[i] != RANK_NONE)
      starts[self->ranks[i] + 1]++;
  for (guint rank = 1; rank <= RANK_NONE; rank++)
    starts[rank] += starts[rank - 1];

  for (guint i = 0; i < self->n_exercises; i++)
    {
      const guint8 rank = self->ranks[self->order[i]];

      if (rank != RANK_NONE)
        found[starts[rank]++] = self->order[i];
    }
}

/**
 * carry_exercise_search_find:
 * @self: an index
 * @words: what a runner typed
 * @positions: (element-type guint32): is filled with the positions of the exercises found, best first
 *
 * Finds the exercises in which each of the words is found: in its name, its other names, its muscles, what it
 * needs, what it helps against, its movement and region, by the language of the user or by English. Each word may
 * be the beginning of one or, from two letters on, a part of one; case and accents do not count. Where nothing is
 * found, the s of plurals is left out; where that finds nothing, ae, oe and ue stand for umlauts; and where that
 * finds nothing either, mistakes are forgiven: one in words from four letters on, two from eight on.
 *
 * The order: the name itself, another name itself, names that begin so, names with words that begin so, other
 * names with words that begin so, parts of words, descriptions, one mistake in a word, two mistakes (of either
 * first the name itself, another name itself, words of the name, of other names, descriptions); then the
 * carry-over to running; then the alphabet. Nothing typed finds everything.
 */
void
carry_exercise_search_find (CarryExerciseSearch *self, const char *words, GArray *positions)
{
  g_autofree char *typed = NULL;
  g_autofree char *singular = NULL;
  g_autofree char *joined = NULL;
  g_auto (GStrv) parts = NULL;
  guint n_found;

  g_return_if_fail (self != NULL && words != NULL && positions != NULL);

  typed = carry_search_text_fold (words);
  parts = g_strsplit (typed, " ", -1);
  singular = carry_search_text_drop_plurals (typed);
  joined = carry_search_text_join_umlauts (typed);
  n_found = rate_all (self, typed, parts, FALSE);
  if (n_found == 0)
    n_found = rate_spelling (self, singular);
  if (n_found == 0)
    n_found = rate_spelling (self, joined);
  if (n_found == 0)
    n_found = rate_all (self, typed, parts, TRUE);

  collect (self, n_found, positions);
}

/**
 * carry_exercise_search_guess:
 * @self: an index
 * @words: what a runner typed, and nothing was found
 *
 * Returns: the position of an exercise whose names or description are nearest to it, or %G_MAXUINT if nothing
 *   is like it
 */
guint
carry_exercise_search_guess (CarryExerciseSearch *self, const char *words)
{
  g_autofree char *typed = NULL;
  g_autoptr (GString) guessed = NULL;
  g_autoptr (GArray) positions = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (self != NULL && words != NULL, G_MAXUINT);

  typed = carry_search_text_fold (words);
  parts = g_strsplit (typed, " ", -1);
  guessed = g_string_new (NULL);

  for (guint w = 0; parts[w] != NULL && w < MOST_WORDS; w++)
    {
      const char *guess = carry_search_lexicon_guess (self->lexicon, parts[w]);

      if (guess != NULL)
        g_string_append_printf (guessed, "%s ", guess);
    }

  if (guessed->len == 0)
    return G_MAXUINT;

  positions = g_array_new (FALSE, FALSE, sizeof (guint32));
  carry_exercise_search_find (self, guessed->str, positions);

  return positions->len > 0 ? g_array_index (positions, guint32, 0) : G_MAXUINT;
}
