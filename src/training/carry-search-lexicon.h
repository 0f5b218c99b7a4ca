/* carry-search-lexicon.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarrySearchField:
 * @CARRY_SEARCH_FIELD_NAME: in the name of the thing
 * @CARRY_SEARCH_FIELD_ALIAS: in another name, or two words of a name written as one
 * @CARRY_SEARCH_FIELD_DESCRIPTION: in what is said of it
 *
 * Where a word was found.
 */
typedef enum
{
  CARRY_SEARCH_FIELD_NAME,
  CARRY_SEARCH_FIELD_ALIAS,
  CARRY_SEARCH_FIELD_DESCRIPTION,
} CarrySearchField;

/**
 * CarryWordMatch:
 * @CARRY_WORD_MATCH_BEGINNING: what was typed begins the word
 * @CARRY_WORD_MATCH_INSIDE: it is inside the word
 * @CARRY_WORD_MATCH_ONE_MISTAKE: it begins the word with one mistake
 * @CARRY_WORD_MATCH_TWO_MISTAKES: with two
 *
 * How well a word fits what was typed.
 */
typedef enum
{
  CARRY_WORD_MATCH_BEGINNING,
  CARRY_WORD_MATCH_INSIDE,
  CARRY_WORD_MATCH_ONE_MISTAKE,
  CARRY_WORD_MATCH_TWO_MISTAKES,
} CarryWordMatch;

/**
 * CarrySearchLexicon:
 *
 * All words of many texts, each once, and in which texts they are.
 */
typedef struct _CarrySearchLexicon CarrySearchLexicon;

/**
 * CarryWordFunc:
 * @owner: the number of a text
 * @field: where the word is
 * @match: how well it fits
 * @user_data: data
 */
typedef void (*CarryWordFunc) (guint owner, CarrySearchField field, CarryWordMatch match, gpointer user_data);

CarrySearchLexicon *carry_search_lexicon_new (void);
void carry_search_lexicon_free (CarrySearchLexicon *self);
void
carry_search_lexicon_add (CarrySearchLexicon *self, const char *folded, guint owner, CarrySearchField field);
void carry_search_lexicon_end_plain_words (CarrySearchLexicon *self);
void carry_search_lexicon_add_pair (
    CarrySearchLexicon *self, const char *first, const char *second, guint owner, CarrySearchField field);
void carry_search_lexicon_finish (CarrySearchLexicon *self);
void carry_search_lexicon_find (
    CarrySearchLexicon *self, const char *typed, gboolean mistakes, CarryWordFunc func, gpointer user_data);
const char *carry_search_lexicon_guess (CarrySearchLexicon *self, const char *typed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySearchLexicon, carry_search_lexicon_free)

G_END_DECLS
