/* carry-search-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longer words are compared by so many of their first characters. */
#define CARRY_SEARCH_MOST_CHARACTERS 48u

char *carry_search_text_fold (const char *text);
char *carry_search_text_join_umlauts (const char *folded);
char *carry_search_text_drop_plurals (const char *folded);
guint carry_search_text_get_tolerance (const char *word);
guint carry_search_text_measure (const char *typed, const char *word, guint limit);
guint carry_search_text_measure_whole (const char *typed, const char *text, guint limit);
guint32 carry_search_text_get_letters (const char *word, guint most);

G_END_DECLS
