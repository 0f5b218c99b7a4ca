/* test-season-days.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season-days.h"

#include "carry-measure.h"
#include "support/carry-test-sessions.h"

/* A season from Monday 23 November 2026, one race so many days later, and a week so many weeks later. Expected is
 * a letter a day: H heavy work may be, L only lighter work for the legs, - nothing for the legs. */
static const struct
{
  const char *name;
  int race;
  CarryRacePriority priority;
  double distance;
  CarryEvent event;
  guint last_heavy;
  int week;
  const char *days;
} rows[] = {
  { "main-race-ten-days", 20, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 10, 1, "HHHHLLL" },
  { "main-race-week", 20, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 10, 2, "LLL----" },
  { "after-a-half", 20, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 10, 3, "---HHHH" },
  { "fourteen-days", 20, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 14, 0, "HHHHHHH" },
  { "fourteen-days-later", 20, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 14, 1, "LLLLLLL" },
  { "two-days", 20, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 2, 2, "HHHHH--" },
  { "primer-of-a-sprinter", 20, CARRY_RACE_PRIORITY_A, 100, CARRY_EVENT_SPRINT, 10, 2, "LLLLL--" },
  { "primer-of-a-miler", 20, CARRY_RACE_PRIORITY_A, 1609, CARRY_EVENT_MIDDLE, 10, 2, "LLLL---" },
  { "second-priority", 20, CARRY_RACE_PRIORITY_B, 10000, CARRY_EVENT_HALF, 10, 2, "HHH----" },
  { "for-training", 20, CARRY_RACE_PRIORITY_C, 10000, CARRY_EVENT_HALF, 10, 2, "HHHHH--" },
  { "no-priority", 20, CARRY_RACE_PRIORITY_NONE, 10000, CARRY_EVENT_HALF, 10, 2, "HHHHH--" },
  { "after-ten-kilometres", 20, CARRY_RACE_PRIORITY_C, 10000, CARRY_EVENT_HALF, 10, 3, "-HHHHHH" },
  { "after-a-marathon", 20, CARRY_RACE_PRIORITY_A, 42195, CARRY_EVENT_MARATHON, 10, 3, "-------" },
  { "later-after-a-marathon", 20, CARRY_RACE_PRIORITY_A, 42195, CARRY_EVENT_MARATHON, 10, 4, "--HHHHH" },
  { "long-after-an-ultra", 20, CARRY_RACE_PRIORITY_A, 80000, CARRY_EVENT_ULTRA, 10, 4, "------H" },
  { "unknown-distance-of-an-ultra", 20, CARRY_RACE_PRIORITY_A, 0, CARRY_EVENT_ULTRA, 10, 4, "------H" },
  { "race-before-the-season", -1, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 10, 0, "---HHHH" },
  { "nothing-before-the-season", 60, CARRY_RACE_PRIORITY_A, 21097.5, CARRY_EVENT_HALF, 10, -1, "-------" },
};

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate from = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate race = carry_day_plus (&from, rows[i].race), first = carry_day_plus (&from, 7 * rows[i].week);
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (&from);
  g_autoptr (GString) text = g_string_new (NULL);
  CarrySeasonDays days;

  problem->event = rows[i].event;
  g_assert_true (carry_season_problem_set_last_heavy (problem, rows[i].last_heavy, NULL));
  carry_season_problem_add_race (problem, &race, rows[i].priority, rows[i].distance, NULL);

  days = carry_season_days_find (problem, &first);
  g_assert_cmphex (days.heavy & ~days.lower, ==, 0);
  for (guint j = 0; j < 7; j++)
    g_string_append_c (text, days.heavy >> j & 1u ? 'H' : days.lower >> j & 1u ? 'L' : '-');

  g_assert_cmpstr (text->str, ==, rows[i].days);
}

static void
test_fit (void)
{
  g_assert_cmpuint (carry_season_days_fit (0, 2), ==, 0);
  g_assert_cmpuint (carry_season_days_fit (0x7f, 2), ==, 4);
  g_assert_cmpuint (carry_season_days_fit (0x7f, 1), ==, 7);
  g_assert_cmpuint (carry_season_days_fit (0x03, 2), ==, 1);
  g_assert_cmpuint (carry_season_days_fit (0x05, 2), ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/season-days/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/engine/season-days/fit", test_fit);

  return g_test_run ();
}
