/* test-load-form.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-load-form.h"

#include "carry-catalogue.h"

#include <locale.h>

#define GYM                                                                                                  \
  (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BARBELL) |                                  \
   CARRY_BIT (CARRY_EQUIPMENT_TRAPBAR) | CARRY_BIT (CARRY_EQUIPMENT_SMITH) |                                 \
   CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL) |                           \
   CARRY_BIT (CARRY_EQUIPMENT_MACHINE))
#define HOME (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL))
#define MACHINE (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_MACHINE))

/* 30 lb are 13.6077711 kg. */
static const struct
{
  const char *exercise;
  guint equipment;
  CarryUnits units;
  double load_kg;
  const char *text;
  const char *spoken;
} rows[] = {
  { "back_squat", GYM, CARRY_UNITS_METRIC, 62.5, "62.5 kg", "62.5 kilograms" },
  { "rev_lunge", GYM, CARRY_UNITS_METRIC, 16, "2 × 16 kg", "two dumbbells of 16 kilograms" },
  { "rev_lunge", GYM, CARRY_UNITS_IMPERIAL, 13.6077711, "2 × 30 lb", "two dumbbells of 30 pounds" },
  { "step_up", GYM, CARRY_UNITS_METRIC, 14, "2 × 14 kg", "two dumbbells of 14 kilograms" },
  { "step_up", HOME, CARRY_UNITS_METRIC, 14, "2 × 14 kg", "two dumbbells of 14 kilograms" },
  { "suitcase_carry", GYM, CARRY_UNITS_METRIC, 24, "24 kg", "24 kilograms" },
  { "goblet_squat", HOME, CARRY_UNITS_METRIC, 20, "20 kg", "20 kilograms" },
  { "db_row", HOME, CARRY_UNITS_METRIC, 20, "20 kg", "20 kilograms" },
  { "pull_up", GYM, CARRY_UNITS_METRIC, 5, "5 kg", "5 kilograms" },
  { "leg_press", GYM, CARRY_UNITS_METRIC, 100, "100 kg", "100 kilograms" },
  /* what there is decides: a bar before dumbbells, dumbbells before a machine */
  { "rdl", GYM, CARRY_UNITS_METRIC, 60, "60 kg", "60 kilograms" },
  { "rdl", HOME, CARRY_UNITS_METRIC, 12.5, "2 × 12.5 kg", "two dumbbells of 12.5 kilograms" },
  { "jump_squat", GYM, CARRY_UNITS_METRIC, 40, "40 kg", "40 kilograms" },
  { "jump_squat", HOME, CARRY_UNITS_METRIC, 10, "2 × 10 kg", "two dumbbells of 10 kilograms" },
  { "seated_calf", HOME, CARRY_UNITS_METRIC, 20, "2 × 20 kg", "two dumbbells of 20 kilograms" },
  { "seated_calf", MACHINE, CARRY_UNITS_METRIC, 40, "40 kg", "40 kilograms" },
  { "standing_calf", HOME, CARRY_UNITS_METRIC, 14, "2 × 14 kg", "two dumbbells of 14 kilograms" },
  { "standing_calf", MACHINE, CARRY_UNITS_METRIC, 60, "60 kg", "60 kilograms" },
};

static CarryLoadForm
get_form (const char *id, guint equipment, CarryUnits units)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete =
      g_object_new (CARRY_TYPE_ATHLETE, "equipment", equipment, "units", units, NULL);
  CarryExercise *exercise = carry_catalogue_lookup (catalogue, id);

  g_assert_nonnull (exercise);

  return carry_load_form_of (exercise, athlete);
}

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryLoadForm form = get_form (rows[i].exercise, rows[i].equipment, rows[i].units);
  g_autofree char *text = carry_load_form_format (form, rows[i].load_kg);
  g_autofree char *spoken = carry_load_form_speak (form, rows[i].load_kg);

  g_assert_cmpstr (text, ==, rows[i].text);
  g_assert_cmpstr (spoken, ==, rows[i].spoken);
}

static void
test_words (void)
{
  const CarryLoadForm one = { 0 };
  const CarryLoadForm pair = { .implement = CARRY_IMPLEMENT_PAIR };
  const CarryLoadForm bells = { .implement = CARRY_IMPLEMENT_PAIR, .kettlebells = TRUE };
  g_autoptr (CarryPrescription) weight = carry_prescription_parse ("3x8@14kg", NULL);
  g_autoptr (CarryPrescription) effort = carry_prescription_parse ("3x8@RPE7", NULL);
  g_autofree char *more = carry_load_form_format_step (one, 2.5);
  g_autofree char *less = carry_load_form_format_step (one, -5);
  g_autofree char *more_each = carry_load_form_format_step (pair, 2);
  g_autofree char *less_each = carry_load_form_format_step (pair, -2);
  g_autofree char *range = carry_load_form_format_range (one, 60, 65);
  g_autofree char *range_of_pair = carry_load_form_format_range (pair, 12, 14);
  g_autofree char *no_range = carry_load_form_format_range (pair, 14, 14);
  g_autofree char *target = carry_load_form_format_target (pair, weight);
  g_autofree char *rating = carry_load_form_format_target (pair, effort);
  g_autofree char *spoken = carry_load_form_speak (bells, 16);

  g_assert_cmpstr (more, ==, "+2.5 kg");
  g_assert_cmpstr (less, ==, "−5 kg");
  g_assert_cmpstr (more_each, ==, "+2 kg each");
  g_assert_cmpstr (less_each, ==, "−2 kg each");
  g_assert_cmpstr (range, ==, "60 kg–65 kg");
  g_assert_cmpstr (range_of_pair, ==, "2 × 12 kg–14 kg");
  g_assert_cmpstr (no_range, ==, "2 × 14 kg");
  g_assert_cmpstr (target, ==, "2 × 14 kg");
  g_assert_cmpstr (rating, ==, "RPE 7");
  g_assert_cmpstr (spoken, ==, "two kettlebells of 16 kilograms");
}

/* Decimals are those of the runner's locale. */
static void
test_locales (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
  } locales[] = {
    { "C.UTF-8", "2 × 12.5 kg" },
    { "de_DE.UTF-8", "2 × 12,5 kg" },
    { "fr_FR.UTF-8", "2 × 12,5 kg" },
    { "pl_PL.UTF-8", "2 × 12,5 kg" },
  };
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autofree char *text = NULL;

      if (setlocale (LC_NUMERIC, locales[i].locale) == NULL)
        {
          g_test_message ("There is no locale %s here", locales[i].locale);
          continue;
        }
      text = carry_load_form_format ((CarryLoadForm){ .implement = CARRY_IMPLEMENT_PAIR }, 12.5);
      g_assert_cmpstr (text, ==, locales[i].text);
    }
  setlocale (LC_NUMERIC, before);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/training/load-form/%s-%zu", rows[i].exercise, i);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/training/load-form/words", test_words);
  g_test_add_func ("/training/load-form/locales", test_locales);

  return g_test_run ();
}
