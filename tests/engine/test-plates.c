/* test-plates.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-plates.h"

#include <math.h>

#include "carry-plate-rack.h"

#define POUND 0.45359237

/* Worked out on paper; “20+5” is what goes on each side. */
static const struct
{
  const char *name;
  CarryUnits units;
  guint rack; /* pairs by size, heaviest in the lowest four bits */
  double bar, load; /* in the units */
  const char *below, *above;
} rows[] = {
  { "bar", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 20, "20:", "20:" },
  { "lighter-than-the-bar", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 15, "none", "20:" },
  { "one-plate", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 60, "60: 20", "60: 20" },
  { "hundred", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 100, "100: 20 20", "100: 20 20" },
  { "odd", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 67.5, "67.5: 20 2.5 1.25", "67.5: 20 2.5 1.25" },
  { "between", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 61, "60: 20", "62.5: 20 1.25" },
  /* The usual rack has 2 × 20, 1 × 15, 1 × 10, 2 × 5, 1 × 2.5 and 2 × 1.25 kg on each side: 80 kg. */
  { "all", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 180, "180: 20 20 15 10 5 5 2.5 1.25 1.25",
    "180: 20 20 15 10 5 5 2.5 1.25 1.25" },
  { "more-than-all", CARRY_UNITS_METRIC, CARRY_USUAL_PLATES, 20, 200, "180: 20 20 15 10 5 5 2.5 1.25 1.25",
    "none" },
  /* The greedy way takes 25, finds no 5 and ends at 70 kg: 15 + 15 is right. */
  { "not-greedy", CARRY_UNITS_METRIC, 0x0000201u, 20, 80, "80: 15 15", "80: 15 15" },
  { "no-plates", CARRY_UNITS_METRIC, 0, 20, 40, "20:", "none" },
  { "pounds", CARRY_UNITS_IMPERIAL, CARRY_USUAL_PLATES, 45, 225, "225: 45 45", "225: 45 45" },
  { "pounds-odd", CARRY_UNITS_IMPERIAL, CARRY_USUAL_PLATES, 45, 187, "185: 45 25", "190: 45 25 2.5" },
};

static void
describe (
    GString *text, const CarryPlateLoading *loading, const CarryPlate *plates, guint n_plates, double unit)
{
  g_string_append_printf (text, "%g:", round (loading->load_kg / unit * 1000) / 1000);
  for (guint i = 0; i < n_plates; i++)
    for (guint pairs = 0; pairs < loading->pairs[i]; pairs++)
      g_string_append_printf (text, " %g", round (plates[i].kilograms / unit * 1000) / 1000);
}

static void
test_row (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  const double unit = rows[row].units == CARRY_UNITS_IMPERIAL ? POUND : 1;
  CarryPlate plates[CARRY_N_PLATE_SIZES];
  const guint n_plates = carry_plate_rack_list (rows[row].rack, rows[row].units, plates);
  const CarryPlateAnswer answer =
      carry_plates_find (rows[row].load * unit, rows[row].bar * unit, plates, n_plates);
  g_autoptr (GString) below = g_string_new (answer.has_below ? NULL : "none");
  g_autoptr (GString) above = g_string_new (answer.has_above ? NULL : "none");

  if (answer.has_below)
    describe (below, &answer.below, plates, n_plates, unit);
  if (answer.has_above)
    describe (above, &answer.above, plates, n_plates, unit);

  g_assert_cmpstr (below->str, ==, rows[row].below);
  g_assert_cmpstr (above->str, ==, rows[row].above);
  g_assert_true (answer.exact == g_str_equal (rows[row].below, rows[row].above));
}

/* Every way to load a bar, one after the other. */
typedef struct
{
  double below, above;
  guint n_below, n_above; /* plates */
} Oracle;

static void
try_all (Oracle *oracle, const CarryPlate *plates, guint n_plates, double load, double so_far, guint n)
{
  if (n_plates == 0)
    {
      if (so_far <= load + 0.001 &&
          (so_far > oracle->below + 0.001 || (fabs (so_far - oracle->below) < 0.001 && n < oracle->n_below)))
        {
          oracle->below = so_far;
          oracle->n_below = n;
        }
      if (so_far >= load - 0.001 &&
          (so_far < oracle->above - 0.001 || (fabs (so_far - oracle->above) < 0.001 && n < oracle->n_above)))
        {
          oracle->above = so_far;
          oracle->n_above = n;
        }
      return;
    }

  for (guint pairs = 0; pairs <= plates->pairs; pairs++)
    try_all (oracle, plates + 1, n_plates - 1, load, so_far + 2 * pairs * plates->kilograms, n + pairs);
}

static void
check_loading (const CarryPlateLoading *loading, double bar, const CarryPlate *plates, guint n_plates)
{
  double sum = bar;
  guint n = 0;

  for (guint i = 0; i < n_plates; i++)
    {
      g_assert_cmpuint (loading->pairs[i], <=, plates[i].pairs);
      sum += 2 * loading->pairs[i] * plates[i].kilograms;
      n += loading->pairs[i];
    }
  g_assert_cmpfloat_with_epsilon (loading->load_kg, sum, 1e-9);
  g_assert_cmpuint (loading->n_plates, ==, n);
}

static void
test_oracle (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);

  for (guint i = 0; i < 400; i++)
    {
      const CarryUnits units = g_rand_boolean (rand) ? CARRY_UNITS_METRIC : CARRY_UNITS_IMPERIAL;
      const double unit = units == CARRY_UNITS_IMPERIAL ? POUND : 1;
      const double bar = (g_rand_boolean (rand) ? 20 : 15) * unit;
      const double load = g_rand_int_range (rand, 40, 1000) / 4.0 * unit;
      CarryPlate plates[CARRY_N_PLATE_SIZES];
      Oracle oracle = { -1, 1e9, G_MAXUINT, G_MAXUINT };
      CarryPlateAnswer answer;
      guint rack = 0, n_plates;

      for (guint size = 0; size < CARRY_N_PLATE_SIZES; size++)
        rack = carry_plate_rack_with_pairs (rack, size, (guint)g_rand_int_range (rand, 0, 4));
      n_plates = carry_plate_rack_list (rack, units, plates);
      answer = carry_plates_find (load, bar, plates, n_plates);
      try_all (&oracle, plates, n_plates, load, bar, 0);

      g_assert_true (answer.has_below == (oracle.n_below != G_MAXUINT));
      g_assert_true (answer.has_above == (oracle.n_above != G_MAXUINT));
      if (answer.has_below)
        {
          check_loading (&answer.below, bar, plates, n_plates);
          g_assert_cmpfloat_with_epsilon (answer.below.load_kg, oracle.below, 0.02);
          g_assert_cmpuint (answer.below.n_plates, ==, oracle.n_below);
        }
      if (answer.has_above)
        {
          check_loading (&answer.above, bar, plates, n_plates);
          g_assert_cmpfloat_with_epsilon (answer.above.load_kg, oracle.above, 0.02);
          g_assert_cmpuint (answer.above.n_plates, ==, oracle.n_above);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plates/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/plates/oracle", test_oracle);

  return g_test_run ();
}
