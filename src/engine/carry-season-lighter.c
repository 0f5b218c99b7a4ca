/* carry-season-lighter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-lighter.h"

/* A gentle week counts as half of one, so weeks are counted in halves. */
#define HALVES 2u

/* Lighter weeks come after so many of loading when nothing is known of the running: every 4th to 6th week is what
 * lifters do (grade C). With the running known they follow its down-weeks, every 3rd or 4th. */
#define WEEKS_USUALLY 4u
#define WEEKS_IF_CAREFUL 3u
#define LEAST_WEEKS 2u

/* Whether a week that is lighter anyway comes before there were too many in a row. */
static gboolean
comes_anyway (const CarrySeasonLoading *weeks, guint n_weeks, guint week, guint in_a_row)
{
  for (guint i = week; i < n_weeks && in_a_row + (i - week) <= CARRY_SEASON_MOST_LOADING; i++)
    if (weeks[i].light || weeks[i].down)
      return TRUE;

  return FALSE;
}

/**
 * carry_season_lighter_find:
 * @weeks: (array length=n_weeks): the weeks of a season
 * @n_weeks: how many
 * @careful: whether the runner needs lighter weeks sooner: beginners, who come back, and from 50 on
 * @deload: (out caller-allocates) (array length=n_weeks): which weeks shall be lighter
 *
 * Finds the weeks in which strength training is lighter: with the down-weeks of the running where they are known,
 * else after a fixed number of weeks, and never later than after six. A week that is light anyway is none of them,
 * and one that comes soon is waited for.
 *
 * Source: Bell et al. 2023, Sports Med Open 9:87 (what a lighter week is; grade C); how often is custom.
 */
void
carry_season_lighter_find (const CarrySeasonLoading *weeks, guint n_weeks, gboolean careful, gboolean *deload)
{
  const guint limit = HALVES * (careful ? WEEKS_IF_CAREFUL : WEEKS_USUALLY);
  guint halves = 0, in_a_row = 0;

  for (guint i = 0; i < n_weeks; i++)
    {
      const gboolean due = in_a_row >= CARRY_SEASON_MOST_LOADING;
      const gboolean fits = weeks[i].down && halves >= HALVES * LEAST_WEEKS;
      const gboolean late = halves >= limit && !comes_anyway (weeks, n_weeks, i, in_a_row);

      deload[i] = !weeks[i].light && !weeks[i].gentle && (due || fits || late);
      if (weeks[i].light || deload[i])
        halves = in_a_row = 0;
      else
        {
          halves += weeks[i].gentle ? 1 : HALVES;
          in_a_row++;
        }
    }
}
