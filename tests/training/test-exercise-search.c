/* test-exercise-search.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "carry-exercise-search.h"
#include "carry-search-text.h"
#include "search-queries.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

static const char *
get_language (void)
{
  const char *language = g_getenv ("LANGUAGE");

  return language != NULL && *language != '\0' ? language : "en";
}

static CarryExercise *
find_first (CarryExerciseSearch *search, CarryCatalogue *catalogue, const char *words)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (CarryExercise) exercise = NULL;

  carry_exercise_search_find (search, words, positions);
  if (positions->len == 0)
    return NULL;

  exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), g_array_index (positions, guint32, 0));

  return exercise;
}

static void
test_queries (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      CarryExercise *first;

      if (!g_str_equal (queries[i].language, get_language ()))
        continue;

      first = find_first (search, catalogue, queries[i].words);
      if (g_strcmp0 (first != NULL ? carry_exercise_get_id (first) : NULL, queries[i].first) != 0)
        {
          g_test_message ("“%s”: expected %s, got %s", queries[i].words,
                          queries[i].first != NULL ? queries[i].first : "nothing",
                          first != NULL ? carry_exercise_get_id (first) : "nothing");
          g_test_fail ();
        }
    }
}

/* Whoever knows the name of an exercise finds it first, in the language of the user and in English. */
static void
test_every_name (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      const char *const *english = carry_exercise_get_english (exercise);

      g_assert_cmpstr (
          carry_exercise_get_name (find_first (search, catalogue, carry_exercise_get_name (exercise))), ==,
          carry_exercise_get_name (exercise));
      if (english != NULL)
        g_assert_true (find_first (search, catalogue, english[0]) == exercise);
    }
}

/* Nothing typed, or nothing that is a word: everything, by carry-over and then by name. */
static void
test_nothing_typed (void)
{
  static const char *const words[] = { "", "   ", "–!?" };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (gsize w = 0; w < G_N_ELEMENTS (words); w++)
    {
      carry_exercise_search_find (search, words[w], positions);
      g_assert_cmpuint (positions->len, ==, g_list_model_get_n_items (G_LIST_MODEL (catalogue)));

      for (guint i = 1; i < positions->len; i++)
        {
          g_autoptr (CarryExercise) before =
              g_list_model_get_item (G_LIST_MODEL (catalogue), g_array_index (positions, guint32, i - 1));
          g_autoptr (CarryExercise) after =
              g_list_model_get_item (G_LIST_MODEL (catalogue), g_array_index (positions, guint32, i));
          const int fall =
              (int)carry_exercise_get_carryover (before) - (int)carry_exercise_get_carryover (after);

          g_assert_cmpint (fall, >=, 0);
          if (fall == 0)
            g_assert_cmpint (
                g_utf8_collate (carry_exercise_get_name (before), carry_exercise_get_name (after)), <=, 0);
        }
    }
}

/* Each letter more finds the same or fewer. A word of one letter is not looked for inside of others, so that its
 * second letter may find more. */
static void
test_more_letters_find_fewer (void)
{
  static const char *const texts[] = { "single leg rdl to knee drive", "barbell back squat", "calf raise" };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (gsize t = 0; t < G_N_ELEMENTS (texts); t++)
    {
      guint n_before = G_MAXUINT;

      for (gsize length = 2; length <= strlen (texts[t]); length++)
        {
          g_autofree char *typed = g_strndup (texts[t], length);
          const gboolean second_letter = length == 2 || typed[length - 3] == ' ';

          carry_exercise_search_find (search, typed, positions);
          if (!second_letter)
            g_assert_cmpuint (positions->len, <=, n_before);
          g_assert_cmpuint (positions->len, >, 0);
          n_before = positions->len;
        }
    }
}

static void
test_guess (void)
{
  static const struct
  {
    const char *words;
    const char *guess;
  } cases[] = {
    { "dib", "dip" },
    { "squrtz", "bulgarian_ss" },
    { "qqqqqq", NULL },
    { "", NULL },
  };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const guint position = carry_exercise_search_guess (search, cases[i].words);
      g_autoptr (CarryExercise) guess = g_list_model_get_item (G_LIST_MODEL (catalogue), position);

      g_test_message ("“%s”", cases[i].words);
      g_assert_cmpstr (guess != NULL ? carry_exercise_get_id (guess) : NULL, ==, cases[i].guess);
    }
}

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } cases[] = {
    { "Push-Up", "push up" },
    { "  Élévation   LATÉRALE ", "elevation laterale" },
    { "Fußheben", "fussheben" },
    { "FUẞ", "fuss" },
    { "Sæther, Østby", "saether ostby" },
    { "Cœur, ŒUF", "coeur oeuf" },
    { "Łódź", "lodz" },
    { "İstanbul ılık", "istanbul ilik" },
    { "World’s", "world s" },
    { "l’épaulé", "epaule" },
    { "Relevé d'orteils", "releve orteils" },
    { "mal’x d’", "mal x" },
    { "ﬁt ½", "fit 1 2" },
    { "e\xCC\x81", "e" },
    { "Приседания", "приседания" },
    { "--", "" },
    { "a\xff"
      "b",
      "a b" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = carry_search_text_fold (cases[i].text);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

static void
test_umlauts (void)
{
  static const struct
  {
    const char *folded;
    const char *joined; /* NULL for no other */
  } cases[] = {
    { "bankdruecken", "bankdrucken" },
    { "baerengang", "barengang" },
    { "oel ue", "ol u" },
    { "kniebeuge", NULL },
    { "kreuz", NULL },
    { "", NULL },
    { "aee", "ae" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *joined = carry_search_text_join_umlauts (cases[i].folded);

      g_assert_cmpstr (joined, ==, cases[i].joined);
    }
}

static void
test_distance (void)
{
  static const struct
  {
    const char *typed;
    const char *word;
    guint limit;
    guint distance;
  } cases[] = {
    { "squat", "squat", 2, 0 },
    { "squ", "squat", 2, 0 },
    { "squta", "squat", 2, 1 },
    { "sqat", "squat", 2, 1 },
    { "squuat", "squat", 2, 1 },
    { "sqvat", "squat", 2, 1 },
    { "quat", "squat", 2, 1 },
    { "suqta", "squat", 2, 2 },
    { "lunge", "squat", 2, 3 },
    { "squats", "squat", 2, 1 },
    { "squatting", "squat", 2, 3 },
    { "kniebuege", "kniebeuge", 2, 1 },
    { "приседаняи", "приседания", 2, 1 },
    { "", "squat", 2, 0 },
    { "ab", "", 1, 2 },
  };
  static const struct
  {
    const char *typed;
    const char *text;
    guint limit;
    guint distance;
  } whole_cases[] = {
    { "squat", "squat", 2, 0 },
    { "squta", "squat", 2, 1 },
    { "squ", "squat", 2, 2 },
    { "squ", "squat", 1, 2 },
    { "squatting", "squat", 2, 3 },
    { "squat", "squat jump", 2, 3 },
    { "squat", "squat jump", 5, 5 },
    { "bech press", "bench press", 2, 1 },
    { "pres bench", "bench press", 2, 3 },
    { "приседаняи", "приседания", 2, 1 },
    { "", "", 0, 0 },
    { "", "ab", 2, 2 },
    { "ab", "", 2, 2 },
    { "ab", "", 1, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s, %s", cases[i].typed, cases[i].word);
      g_assert_cmpuint (carry_search_text_measure (cases[i].typed, cases[i].word, cases[i].limit), ==,
                        cases[i].distance);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (whole_cases); i++)
    {
      g_test_message ("%s, %s", whole_cases[i].typed, whole_cases[i].text);
      g_assert_cmpuint (
          carry_search_text_measure_whole (whole_cases[i].typed, whole_cases[i].text, whole_cases[i].limit),
          ==, whole_cases[i].distance);
    }

  g_assert_cmpuint (carry_search_text_get_tolerance ("abc"), ==, 0);
  g_assert_cmpuint (carry_search_text_get_tolerance ("abcd"), ==, 1);
  g_assert_cmpuint (carry_search_text_get_tolerance ("füßeabc"), ==, 1);
  g_assert_cmpuint (carry_search_text_get_tolerance ("abcdefgh"), ==, 2);
}

/* Whatever is pasted into the entry. */
static void
test_plurals (void)
{
  static const struct
  {
    const char *typed;
    const char *singular;
  } cases[] = {
    { "pull ups", "pull up" },
    { "squats", "squat" },
    { "pompes sautees", "pompe sautee" },
    { "press", NULL },
    { "as us", NULL },
    { "abs", "ab" },
    { "x s", NULL },
    { "hip thrusts on s", "hip thrust on s" },
    { "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *singular = carry_search_text_drop_plurals (cases[i].typed);

      g_assert_cmpstr (singular, ==, cases[i].singular);
    }
}

static void
test_hostile (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, i % 7 == 0 ? "ü " : i % 3 == 0 ? "\xf0\x9f\x8f\x83" : "q");

  g_assert_null (find_first (search, catalogue, text->str));
  g_assert_null (find_first (search, catalogue, "\xff\xfe\xfd zzzz"));
  carry_exercise_search_guess (search, text->str);
}

static void
test_empty_list (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));

  g_assert_null (find_first (search, catalogue, ""));
  g_assert_null (find_first (search, catalogue, "squat"));
  g_assert_cmpuint (carry_exercise_search_guess (search, "squat"), ==, G_MAXUINT);
}

static void
test_no_locale (void)
{
  g_test_skip ("the system has no such locale, so there are no translations");
}

int
main (int argc, char *argv[])
{
  const gboolean has_locale = setlocale (LC_ALL, "") != NULL;

  bindtextdomain (GETTEXT_PACKAGE, TEST_LOCALE_FOLDER);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  bindtextdomain (CARRY_PROSE_DOMAIN, TEST_LOCALE_FOLDER "/exercises");
  bind_textdomain_codeset (CARRY_PROSE_DOMAIN, "UTF-8");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  if (!has_locale)
    {
      g_test_add_func ("/training/exercise-search/no-locale", test_no_locale);
      return g_test_run ();
    }

  g_test_add_func ("/training/exercise-search/queries", test_queries);
  g_test_add_func ("/training/exercise-search/every-name", test_every_name);

  if (!g_str_equal (get_language (), "en"))
    return g_test_run ();

  g_test_add_func ("/training/exercise-search/nothing-typed", test_nothing_typed);
  g_test_add_func ("/training/exercise-search/more-letters-find-fewer", test_more_letters_find_fewer);
  g_test_add_func ("/training/exercise-search/guess", test_guess);
  g_test_add_func ("/training/exercise-search/fold", test_fold);
  g_test_add_func ("/training/exercise-search/umlauts", test_umlauts);
  g_test_add_func ("/training/exercise-search/plurals", test_plurals);
  g_test_add_func ("/training/exercise-search/distance", test_distance);
  g_test_add_func ("/training/exercise-search/hostile", test_hostile);
  g_test_add_func ("/training/exercise-search/empty-list", test_empty_list);

  return g_test_run ();
}
