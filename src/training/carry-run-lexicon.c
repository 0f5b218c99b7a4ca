/* carry-run-lexicon.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-lexicon.h"

#include <langinfo.h>

#include "carry-run-lexicon-words.h"
#include "carry-run-scanner.h"
#include "carry-words.h"

/**
 * CarryRunLexicon:
 *
 * What words say of a run: those of the runner's language, of the locale, and the English ones. Where a word means
 * one thing in the runner's language and another in English, the runner's language counts.
 */
struct _CarryRunLexicon
{
  GHashTable *entries; /* folded phrase → CarryRunMeaning */
  gboolean hour_of_day;
};

static void
add (CarryRunLexicon *self, const char *phrase, CarryRunMeaning entry)
{
  g_autofree char *folded = carry_run_scanner_fold (phrase);

  if (*folded != '\0' && !g_hash_table_contains (self->entries, folded))
    g_hash_table_insert (self->entries, g_steal_pointer (&folded), g_memdup2 (&entry, sizeof entry));
}

static void
add_language (CarryRunLexicon *self, const char *language)
{
  const CarryRunPhrases *phrases = carry_run_phrases_find (language);

  for (gsize i = 0; phrases != NULL && phrases[i].phrases != NULL; i++)
    {
      g_auto (GStrv) each = g_strsplit (phrases[i].phrases, "|", -1);

      for (guint j = 0; each[j] != NULL; j++)
        add (self, each[j], phrases[i].entry);
    }
}

/* Names that the C library and the translation know, for languages without a list of their own. */
static void
add_locale (CarryRunLexicon *self)
{
  static const nl_item days[] = { DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7, DAY_1 };
  static const nl_item short_days[] = { ABDAY_2, ABDAY_3, ABDAY_4, ABDAY_5, ABDAY_6, ABDAY_7, ABDAY_1 };
  static const nl_item months[] = { MON_1, MON_2, MON_3, MON_4,  MON_5,  MON_6,
                                    MON_7, MON_8, MON_9, MON_10, MON_11, MON_12 };

  for (int i = 0; i < (int)G_N_ELEMENTS (days); i++)
    {
      const CarryRunMeaning entry = { CARRY_RUN_WORD_WEEKDAY, G_DATE_MONDAY + i };

      add (self, nl_langinfo (days[i]), entry);
      add (self, nl_langinfo (short_days[i]), entry);
    }

  for (int i = 0; i < (int)G_N_ELEMENTS (months); i++)
    add (self, nl_langinfo (months[i]), (CarryRunMeaning){ CARRY_RUN_WORD_MONTH, G_DATE_JANUARY + i });

  for (int kind = CARRY_RUN_RECOVERY; kind <= CARRY_RUN_CROSS; kind++)
    add (self, carry_run_kind_get_name ((CarryRunKind)kind), (CarryRunMeaning){ CARRY_RUN_WORD_KIND, kind });

  for (int surface = CARRY_SURFACE_ROAD; surface <= CARRY_SURFACE_SAND; surface++)
    add (self, carry_surface_get_name ((CarrySurface)surface),
         (CarryRunMeaning){ CARRY_RUN_WORD_SURFACE, surface });
}

/**
 * carry_run_lexicon_new:
 * @languages: names of languages or locales, the most wanted first, %NULL at the end: g_get_language_names()
 *
 * Returns: (transfer full): the words of these languages, and the English ones
 */
CarryRunLexicon *
carry_run_lexicon_new (const char *const *languages)
{
  CarryRunLexicon *self = g_atomic_rc_box_new0 (CarryRunLexicon);

  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *language = g_strndup (languages[i], 2);

      /* French writes times of day as “18 h”; “18 h” of an English runner would be a long day. */
      self->hour_of_day = self->hour_of_day || g_str_equal (language, "fr");
      add_language (self, language);
    }
  add_locale (self);
  add_language (self, "en");

  return self;
}

CarryRunLexicon *
carry_run_lexicon_ref (CarryRunLexicon *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  g_hash_table_unref (((CarryRunLexicon *)data)->entries);
}

void
carry_run_lexicon_unref (CarryRunLexicon *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/**
 * carry_run_lexicon_lookup:
 * @self: a lexicon
 * @phrase: folded words with spaces between
 *
 * Returns: (transfer none) (nullable): what they say
 */
const CarryRunMeaning *
carry_run_lexicon_lookup (CarryRunLexicon *self, const char *phrase)
{
  g_return_val_if_fail (self != NULL && phrase != NULL, NULL);

  return g_hash_table_lookup (self->entries, phrase);
}

/* Whether “18 h” is a time of day and no duration. */
gboolean
carry_run_lexicon_has_hour_of_day (CarryRunLexicon *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->hour_of_day;
}
