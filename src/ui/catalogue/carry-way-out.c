/* carry-way-out.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-way-out.h"

/* Leaving out one of more words than these is no help any more. */
#define MOST_WORDS 6u

void
carry_way_out_free (CarryWayOut *self)
{
  g_free (self->text);
  g_free (self->words);
  g_free (self);
}

/* Adds a way if it leads anywhere. Takes the text. */
static CarryWayOut *
add (GPtrArray *ways,
     CarryExerciseBrowser *browser,
     CarryWayOutKind kind,
     const CarryExerciseQuery *query,
     char *text)
{
  g_autofree char *taken = text;
  const guint n = carry_exercise_browser_count_query (browser, query);
  CarryWayOut *way;

  if (n == 0)
    return NULL;

  way = g_new0 (CarryWayOut, 1);
  way->kind = kind;
  way->text = g_steal_pointer (&taken);
  way->words = g_strdup (query->words);
  way->query = *query;
  way->query.words = way->words;
  way->n_found = n;
  g_ptr_array_add (ways, way);

  return way;
}

static gboolean
has_filters (const CarryExerciseQuery *query)
{
  return query->only_mine || !carry_facet_sets_is_empty (&query->wanted);
}

static CarryExerciseQuery
leave_filters_out (const CarryExerciseQuery *query)
{
  return (CarryExerciseQuery){ .words = query->words, .place = query->place };
}

/* An exercise that may have been meant, if need be in spite of the filters. */
static void
add_guess (GPtrArray *ways, CarryExerciseBrowser *browser, const CarryExerciseQuery *query)
{
  CarryExercise *guess = carry_exercise_browser_guess (browser);
  CarryExerciseQuery other = *query;

  if (guess == NULL)
    return;

  other.words = carry_exercise_get_name (guess);
  if (add (ways, browser, CARRY_WAY_OUT_GUESS, &other, g_strdup (other.words)) != NULL)
    return;

  other = leave_filters_out (&other);
  add (ways, browser, CARRY_WAY_OUT_GUESS, &other, g_strdup (other.words));
}

static void
add_places (GPtrArray *ways, CarryExerciseBrowser *browser, const CarryExerciseQuery *query)
{
  CarryExerciseQuery other = *query;

  if (!query->only_mine)
    return;

  for (guint place = 0; place < CARRY_N_PLACES; place++)
    if ((CarryPlace)place != query->place)
      {
        other.place = (CarryPlace)place;
        add (ways, browser, CARRY_WAY_OUT_PLACE, &other, NULL);
      }

  other = *query;
  other.only_mine = FALSE;
  add (ways, browser, CARRY_WAY_OUT_EQUIPMENT, &other, NULL);
}

static void
add_facets (GPtrArray *ways, CarryExerciseBrowser *browser, const CarryExerciseQuery *query)
{
  for (guint f = 0; f < CARRY_N_FACETS; f++)
    {
      CarryExerciseQuery other = *query;
      CarryWayOut *way;

      if (query->wanted.sets[f] == 0)
        continue;

      other.wanted.sets[f] = 0;
      way = add (ways, browser, CARRY_WAY_OUT_FACET, &other, NULL);
      if (way != NULL)
        way->facet = (CarryFacet)f;
    }
}

static void
add_words (GPtrArray *ways, CarryExerciseBrowser *browser, const CarryExerciseQuery *query)
{
  g_auto (GStrv) split = g_strsplit_set (query->words, " \t\n\r", -1);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (gsize i = 0; split[i] != NULL; i++)
    if (*split[i] != '\0')
      g_ptr_array_add (words, split[i]);

  for (guint without = 0; words->len > 1 && words->len <= MOST_WORDS && without < words->len; without++)
    {
      g_autoptr (GString) rest = g_string_new (NULL);
      CarryExerciseQuery other = *query;

      for (guint i = 0; i < words->len; i++)
        if (i != without)
          g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", (const char *)words->pdata[i]);

      other.words = rest->str;
      add (ways, browser, CARRY_WAY_OUT_WORD, &other, g_strdup (words->pdata[without]));
    }
}

/**
 * carry_way_out_find_all:
 * @browser: a browser that finds nothing
 *
 * Finds out what is in the way. If the words alone would find something, it is a filter: what there is to train
 * with, a facet, or where neither alone would help, all of them together. Otherwise something else may have been
 * meant. In both cases one of the words may be too much. What would be the same as looking for nothing in particular
 * is left out.
 *
 * Returns: (transfer full) (element-type CarryWayOut): ways that lead to exercises, best first; none if something is
 *   found
 */
GPtrArray *
carry_way_out_find_all (CarryExerciseBrowser *browser)
{
  GPtrArray *ways = g_ptr_array_new_with_free_func ((GDestroyNotify)(void (*) (void))carry_way_out_free);
  CarryExerciseQuery query, words_alone, filters_alone;
  gboolean is_filter;

  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (browser), ways);

  if (carry_exercise_browser_get_n_found (browser) > 0)
    return ways;

  query = filters_alone = carry_exercise_browser_get_query (browser);
  filters_alone.words = "";
  words_alone = leave_filters_out (&query);
  is_filter = carry_exercise_browser_count_query (browser, &words_alone) > 0;

  if (!is_filter)
    add_guess (ways, browser, &query);
  else
    {
      add_places (ways, browser, &query);
      add_facets (ways, browser, &query);
      if (ways->len == 0 && *query.words != '\0')
        add (ways, browser, CARRY_WAY_OUT_FILTERS, &words_alone, NULL);
    }

  add_words (ways, browser, &query);
  if (*query.words != '\0' && has_filters (&query))
    add (ways, browser, CARRY_WAY_OUT_WORDS, &filters_alone, g_strdup (query.words));

  return ways;
}
