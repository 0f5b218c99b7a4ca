/* test-run-structure.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-run-structure.h"

/* Metres that the text says, and those and the minutes of all of it, by hand: repetitions at 4.5 minutes for a
 * kilometre, long ones at 5, sprints at 3.5, easy running at 6, jogs between at 7; a rest that nobody names is as
 * long as the work, or a quarter of it between long repetitions. NULL: it cannot be read. */
static const struct
{
  const char *name;
  const char *text;
  const char *written;
  double said_metres;
  double metres;
  double minutes;
} structures[] = {
  { "metres", "6x800m", "6 × 800 m", 4800, 7371, 39.6 },
  { "rest-in-minutes", "6 × 800 m / 2 min", "6 × 800 m / 2 min", 4800, 6229, 31.6 },
  { "rest-in-metres", "5x1km (400 m)", "5 × 1 km / 400 m", 5000, 6600, 33.7 },
  { "rest-in-words", "5x1000m with 2 min rest", "5 × 1000 m / 2 min", 5000, 6143, 30.5 },
  { "standing-rest", "10x200m / 30 s", "10 × 200 m / 30 s", 2000, 2000, 13.5 },
  { "minutes", "3x10 min / 2 min", "3 × 10 min / 2 min", 0, 6571, 34 },
  { "no-unit", "3x10", "3 × 10 min", 0, 6714, 35 },
  { "no-unit-metres", "8x400", "8 × 400 m", 3200, 5000, 27 },
  { "no-unit-seconds", "10x60", "10 × 60 s", 0, 3508, 19 },
  { "warm-up", "2 km warm-up + 6x800m / 2 min + 1 km cool-down",
    "2 km warm-up + 6 × 800 m / 2 min + 1 km cool-down", 7800, 9229, 49.6 },
  { "words-before", "WU 2 km, 6x800m/2', CD 1 km", "2 km warm-up + 6 × 800 m / 2 min + 1 km cool-down", 7800,
    9229, 49.6 },
  { "group", "3x(4x200m/200m)/4min", "3 × (4 × 200 m / 200 m) / 4 min", 2400, 5343, 31.4 },
  { "group-without-brackets", "2 x 4 x 200 m / 200 m", "2 × (4 × 200 m / 200 m)", 1600, 2800, 15.6 },
  { "alternating", "4 x (3 min hard + 2 min easy)", "4 × (3 min hard + 2 min easy)", 0, 4000, 20 },
  { "clock", "10x1:30/1:00", "10 × 1:30 / 1:00", 0, 4619, 24 },
  { "prime", "10x1'/1'", "10 × 1 min / 1 min", 0, 3508, 19 },
  { "prime-and-seconds", "5x2'30/1'", "5 × 2:30 / 1 min", 0, 3349, 16.5 },
  { "pace", "8x400 @ 80s / 90 s", "8 × 400 m @ 80s / 90 s", 3200, 4700, 24.9 },
  { "one-stretch", "20 min tempo", "20 min tempo", 0, 4000, 20 },
  { "miles", "3 x 1 mi / 3 min", "3 × 1 mi / 3 min", 4828, 5685, 27.7 },
  { "german", "4x2000m TP 3 min Schwelle", NULL, 0, 0, 0 },
  { "german-in-order", "4x2000m Schwelle TP 3 min", "4 × 2000 m threshold / 3 min", 8000, 9286, 49 },
  { "german-words", "6 mal 800 m mit 2 min Trabpause", "6 × 800 m / 2 min", 4800, 6229, 31.6 },
  { "french", "10 x 400 m récup 1'30", "10 × 400 m / 1:30", 4000, 5929, 31.5 },
  { "strides", "6x20s strides", "6 × 20 s strides", 0, 571, 3.7 },
  { "empty", "", NULL, 0, 0, 0 },
  { "words", "as you feel", NULL, 0, 0, 0 },
  { "unfinished", "6x", NULL, 0, 0, 0 },
  { "open-bracket", "3x(4x200m", NULL, 0, 0, 0 },
  { "trailing-words", "6x800m and then some", NULL, 0, 0, 0 },
  { "nothing-times", "0x800m", NULL, 0, 0, 0 },
  { "too-deep", "2x(2x(2x(2x(2x100m))))", NULL, 0, 0, 0 },
};

static void
test_structure (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryRunStructure) structure = carry_run_structure_parse (structures[i].text);
  g_autoptr (CarryRunStructure) again = NULL;
  g_autofree char *written = NULL;
  g_autofree char *twice = NULL;
  CarryRunTotals totals;

  if (structures[i].written == NULL)
    {
      g_assert_null (structure);
      return;
    }

  g_assert_nonnull (structure);
  written = carry_run_structure_to_string (structure);
  g_assert_cmpstr (written, ==, structures[i].written);

  totals = carry_run_structure_get_totals (structure);
  g_assert_cmpfloat_with_epsilon (totals.said_metres, structures[i].said_metres, 1);
  g_assert_cmpfloat_with_epsilon (totals.metres, structures[i].metres, 5);
  g_assert_cmpfloat_with_epsilon (totals.seconds / 60, structures[i].minutes, 0.1);

  /* What is written is read as the same. */
  again = carry_run_structure_parse (written);
  g_assert_nonnull (again);
  twice = carry_run_structure_to_string (again);
  g_assert_cmpstr (twice, ==, written);
}

static const struct
{
  const char *text;
  const char *spoken;
} spoken[] = {
  { "6x800m/2min", "6 times 800 metres with 2 minutes between" },
  { "2 km warm-up + 3x10 min", "2 kilometres warm-up, 3 times 10 minutes" },
  { "2x(4x200m/1:30)", "2 times 4 times 200 metres with 1 minute 30 seconds between" },
  { "1 km + 0.5 mi", "1 kilometre, 0.5 miles" },
};

static void
test_speaks (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (spoken); i++)
    {
      g_autoptr (CarryRunStructure) structure = carry_run_structure_parse (spoken[i].text);
      g_autofree char *words = carry_run_structure_speak (structure);

      g_assert_cmpstr (words, ==, spoken[i].spoken);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (structures); i++)
    {
      g_autofree char *name = g_strdup_printf ("/run-structure/%s", structures[i].name);

      g_test_add_data_func (name, GSIZE_TO_POINTER (i), test_structure);
    }
  g_test_add_func ("/run-structure/speaks", test_speaks);

  return g_test_run ();
}
