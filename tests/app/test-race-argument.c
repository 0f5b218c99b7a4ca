/* test-race-argument.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-race-argument.h"

#include "carry-measure.h"

static const struct
{
  const char *text;
  const char *day; /* or NULL where it is no race */
  CarryRacePriority priority;
  double distance;
} rows[] = {
  { "2027-04-11", "2027-04-11", CARRY_RACE_PRIORITY_A, 0 },
  { "2027-04-11:B", "2027-04-11", CARRY_RACE_PRIORITY_B, 0 },
  { "2027-04-11:c:half", "2027-04-11", CARRY_RACE_PRIORITY_C, 21097.5 },
  { "2027-04-11:marathon:A", "2027-04-11", CARRY_RACE_PRIORITY_A, 42195 },
  { "2027-04-11:10k", "2027-04-11", CARRY_RACE_PRIORITY_A, 10000 },
  { "2027-04-11:21.1km", "2027-04-11", CARRY_RACE_PRIORITY_A, 21100 },
  { "2027-04-11:800m", "2027-04-11", CARRY_RACE_PRIORITY_A, 800 },
  { "2027-04-11:mile", "2027-04-11", CARRY_RACE_PRIORITY_A, 1609.344 },
  { "2027-04-11:50mi", "2027-04-11", CARRY_RACE_PRIORITY_A, 80467.2 },
  { "", NULL, 0, 0 },
  { "soon", NULL, 0, 0 },
  { "2027-02-29", NULL, 0, 0 },
  { "2027-04-11:", NULL, 0, 0 },
  { "2027-04-11:D", NULL, 0, 0 },
  { "2027-04-11:A:B", NULL, 0, 0 },
  { "2027-04-11:10k:5k", NULL, 0, 0 },
  { "2027-04-11:10", NULL, 0, 0 },
  { "2027-04-11:-5km", NULL, 0, 0 },
  { "2027-04-11:0km", NULL, 0, 0 },
  { "2027-04-11:nankm", NULL, 0, 0 },
  { "2027-04-11:infkm", NULL, 0, 0 },
  { "2027-04-11:9999km", NULL, 0, 0 },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CarryRaceArgument race;
      g_autofree char *day = NULL;

      g_assert_cmpint (carry_race_argument_parse (rows[i].text, &race), ==, rows[i].day != NULL);
      if (rows[i].day == NULL)
        continue;

      day = carry_day_to_iso (&race.day);
      g_assert_cmpstr (day, ==, rows[i].day);
      g_assert_cmpint (race.priority, ==, rows[i].priority);
      g_assert_cmpfloat_with_epsilon (race.distance, rows[i].distance, 1e-6);
    }
}

static void
test_event (void)
{
  g_assert_cmpint (carry_race_argument_get_event (100), ==, CARRY_EVENT_SPRINT);
  g_assert_cmpint (carry_race_argument_get_event (1500), ==, CARRY_EVENT_MIDDLE);
  g_assert_cmpint (carry_race_argument_get_event (5000), ==, CARRY_EVENT_5K);
  g_assert_cmpint (carry_race_argument_get_event (10000), ==, CARRY_EVENT_10K);
  g_assert_cmpint (carry_race_argument_get_event (21097.5), ==, CARRY_EVENT_HALF);
  g_assert_cmpint (carry_race_argument_get_event (42195), ==, CARRY_EVENT_MARATHON);
  g_assert_cmpint (carry_race_argument_get_event (100000), ==, CARRY_EVENT_ULTRA);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/app/race-argument/parse", test_parse);
  g_test_add_func ("/app/race-argument/event", test_event);

  return g_test_run ();
}
