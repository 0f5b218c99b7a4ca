/* test-equipment-steps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-equipment-steps.h"

#include "carry-catalogue.h"
#include "carry-measure.h"

#define LB CARRY_KILOGRAMS_PER_POUND

/* What a runner said of their weights, in kg; the lightest load there is, and the next. */
static const struct
{
  const char *name;
  const char *exercise;
  CarryUnits units;
  double bar, bar_step, dumbbell_step;
  double lightest, next;
} rows[] = {
  { "bar-kg", "back_squat", CARRY_UNITS_METRIC, 20, 2.5, 2, 20, 22.5 },
  { "bar-usual-lb", "back_squat", CARRY_UNITS_IMPERIAL, 20, 2.5, 2, 45 * LB, 50 * LB },
  { "bar-own-lb", "back_squat", CARRY_UNITS_IMPERIAL, 35 * LB, 2.5 * LB, 2, 35 * LB, 37.5 * LB },
  { "dumbbell-kg", "db_bench", CARRY_UNITS_METRIC, 20, 2.5, 2, 2, 4 },
  { "dumbbell-usual-lb", "db_bench", CARRY_UNITS_IMPERIAL, 20, 2.5, 2, 5 * LB, 10 * LB },
  { "dumbbell-own-lb", "db_bench", CARRY_UNITS_IMPERIAL, 20, 2.5, 3 * LB, 3 * LB, 6 * LB },
  { "kettlebell-kg", "kb_swing", CARRY_UNITS_METRIC, 20, 2.5, 2, 4, 8 },
  { "kettlebell-lb", "kb_swing", CARRY_UNITS_IMPERIAL, 20, 2.5, 2, 9 * LB, 18 * LB },
  { "machine-lb", "leg_press", CARRY_UNITS_IMPERIAL, 20, 2.5, 2, 5 * LB, 10 * LB },
};

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete =
      g_object_new (CARRY_TYPE_ATHLETE, "units", rows[i].units, "barbell-weight", rows[i].bar, "barbell-step",
                    rows[i].bar_step, "dumbbell-step", rows[i].dumbbell_step, NULL);
  g_autoptr (CarryLoadSteps) steps =
      carry_equipment_steps_new (athlete, carry_catalogue_lookup (catalogue, rows[i].exercise));

  g_assert_cmpfloat_with_epsilon (carry_load_steps_get (steps, 0), rows[i].lightest, 1e-6);
  g_assert_cmpfloat_with_epsilon (carry_load_steps_get (steps, 1), rows[i].next, 1e-6);
}

/* What stands on the bells of 4 kg to 48 kg in America is what their loads are said as, there and back: a runner who
 * has typed “35” has the bell of 35, and the next is the one of 44. */
static void
test_kettlebells_in_pounds (void)
{
  static const guint marks[] = { 9, 18, 26, 35, 44, 53, 62, 70, 79, 88, 97, 106 };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete = g_object_new (CARRY_TYPE_ATHLETE, "units", CARRY_UNITS_IMPERIAL,
                                                   "equipment", CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL), NULL);
  g_autoptr (CarryLoadSteps) steps =
      carry_equipment_steps_new (athlete, carry_catalogue_lookup (catalogue, "kb_swing"));

  g_assert_cmpuint (carry_load_steps_get_n (steps), ==, G_N_ELEMENTS (marks));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_assert_cmpfloat_with_epsilon (carry_load_steps_get (steps, i), marks[i] * LB, 1e-6);
      /* no bell is said otherwise than its kilograms weigh, rounding aside: the one of 32 kg is 70.5 lb */
      g_assert_cmpfloat_with_epsilon (marks[i] * LB, 4.0 * (i + 1), 0.6 * LB);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/equipment-steps/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/engine/equipment-steps/kettlebells-in-pounds", test_kettlebells_in_pounds);

  return g_test_run ();
}
