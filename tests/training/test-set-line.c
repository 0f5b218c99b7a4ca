/* test-set-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-set-line.h"

#include "support/carry-test-diary.h"

#include <locale.h>
#include <math.h>

#define U CARRY_SET_UNRATED
#define KG CARRY_UNITS_METRIC
#define LB CARRY_UNITS_IMPERIAL
#define POUND 0.45359237

/* Exercises, each with what it counts: repetitions with a load, without one, seconds of a hold, metres with a load,
 * repetitions that are ground contacts (20 of them are 20). */
#define SQUAT "back_squat", "3x6@RPE8"
#define PUSH_UP "push_up", "3x12"
#define PLANK "front_plank", "3x40s"
#define CARRY "farmer_carry", "3x20m@24kg"
#define POGO "pogo", "2x20 c40"
#define LUNGE "rev_lunge", "3x8/side"

static const struct
{
  const char *text;
  const char *exercise;
  const char *dose;
  CarryUnits units;
  double load_before;
  guint n_sets;
  CarrySet sets[2];
} lines[] = {
  /* a load and repetitions, with a point or a comma */
  { "62.5x6", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = U } } },
  { "62,5x6", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = U } } },
  { "62,5 × 6", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = U } } },
  { "62.5*6", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = U } } },
  { "62.5 6", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = U } } },
  { "  62,5   X   6 ", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = U } } },
  { "61,25x5", SQUAT, KG, 0, 1, { { .reps = 5, .load_kg = 61.25, .rpe = U, .rir = U } } },
  { "100kg x 5", SQUAT, KG, 0, 1, { { .reps = 5, .load_kg = 100, .rpe = U, .rir = U } } },
  { "100kg 5", SQUAT, KG, 0, 1, { { .reps = 5, .load_kg = 100, .rpe = U, .rir = U } } },
  { "5 x 100 kg", SQUAT, KG, 0, 1, { { .reps = 5, .load_kg = 100, .rpe = U, .rir = U } } },
  { "100 lb x 5", SQUAT, KG, 0, 1, { { .reps = 5, .load_kg = 100 * POUND, .rpe = U, .rir = U } } },
  { "135x5", SQUAT, LB, 0, 1, { { .reps = 5, .load_kg = 135 * POUND, .rpe = U, .rir = U } } },
  { "60kg x 5", SQUAT, LB, 0, 1, { { .reps = 5, .load_kg = 60, .rpe = U, .rir = U } } },
  { "5 reps", SQUAT, KG, 60, 1, { { .reps = 5, .load_kg = 60, .rpe = U, .rir = U } } },
  { "5 Wdh", SQUAT, KG, 60, 1, { { .reps = 5, .load_kg = 60, .rpe = U, .rir = U } } },

  /* repetitions alone take the load of the set before */
  { "6", SQUAT, KG, 62.5, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = U } } },
  { "6", SQUAT, KG, 0, 1, { { .reps = 6, .rpe = U, .rir = U } } },
  { "bw x 6", SQUAT, KG, 62.5, 1, { { .reps = 6, .rpe = U, .rir = U } } },
  { "0", SQUAT, KG, 60, 1, { { .load_kg = 60, .rpe = U, .rir = U } } },

  /* each of a pair */
  { "2x14x8", LUNGE, KG, 0, 1, { { .reps = 8, .load_kg = 14, .rpe = U, .rir = U } } },
  { "2 × 14 kg × 8 @7", LUNGE, KG, 0, 1, { { .reps = 8, .load_kg = 14, .rpe = 7, .rir = U } } },
  { "2x14kg 8", LUNGE, KG, 0, 1, { { .reps = 8, .load_kg = 14, .rpe = U, .rir = U } } },
  { "8x2x14kg", LUNGE, KG, 0, 1, { { .reps = 8, .load_kg = 14, .rpe = U, .rir = U } } },
  { "2x30x8", LUNGE, LB, 0, 1, { { .reps = 8, .load_kg = 30 * POUND, .rpe = U, .rir = U } } },
  { "2x30 lb x 8", LUNGE, KG, 0, 1, { { .reps = 8, .load_kg = 30 * POUND, .rpe = U, .rir = U } } },
  { "14x8", LUNGE, KG, 0, 1, { { .reps = 8, .load_kg = 14, .rpe = U, .rir = U } } },
  { "2x14", LUNGE, KG, 0, 1, { { .reps = 14, .load_kg = 2, .rpe = U, .rir = U } } },

  /* ratings */
  { "62.5 6 8", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = 8, .rir = U } } },
  { "62,5 6 8,5", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = 8.5, .rir = U } } },
  { "62.5x6 @8", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = 8, .rir = U } } },
  { "62.5x6@8", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = 8, .rir = U } } },
  { "62.5x6 8", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = 8, .rir = U } } },
  { "6 @9.5", SQUAT, KG, 60, 1, { { .reps = 6, .load_kg = 60, .rpe = 9.5, .rir = U } } },
  { "6 rpe8", SQUAT, KG, 60, 1, { { .reps = 6, .load_kg = 60, .rpe = 8, .rir = U } } },
  { "6 @ rpe 8", SQUAT, KG, 60, 1, { { .reps = 6, .load_kg = 60, .rpe = 8, .rir = U } } },
  { "6 2rir", SQUAT, KG, 60, 1, { { .reps = 6, .load_kg = 60, .rpe = U, .rir = 2 } } },
  { "62.5x6 rir 2", SQUAT, KG, 0, 1, { { .reps = 6, .load_kg = 62.5, .rpe = U, .rir = 2 } } },
  { "6 @2rir", SQUAT, KG, 60, 1, { { .reps = 6, .load_kg = 60, .rpe = U, .rir = 2 } } },
  { "6 0 rir", SQUAT, KG, 60, 1, { { .reps = 6, .load_kg = 60, .rpe = U, .rir = 0 } } },

  /* own weight: the second number rates */
  { "12", PUSH_UP, KG, 0, 1, { { .reps = 12, .rpe = U, .rir = U } } },
  { "12 8", PUSH_UP, KG, 0, 1, { { .reps = 12, .rpe = 8, .rir = U } } },
  { "10x12", PUSH_UP, KG, 0, 1, { { .reps = 12, .load_kg = 10, .rpe = U, .rir = U } } },
  { "10 kg 12", PUSH_UP, KG, 0, 1, { { .reps = 12, .load_kg = 10, .rpe = U, .rir = U } } },
  { "12 8", PUSH_UP, KG, 10, 1, { { .reps = 8, .load_kg = 12, .rpe = U, .rir = U } } },

  /* seconds, metres, contacts */
  { "40", PLANK, KG, 0, 1, { { .seconds = 40, .rpe = U, .rir = U } } },
  { "40s", PLANK, KG, 0, 1, { { .seconds = 40, .rpe = U, .rir = U } } },
  { "40 sek", PLANK, KG, 0, 1, { { .seconds = 40, .rpe = U, .rir = U } } },
  { "1:10", PLANK, KG, 0, 1, { { .seconds = 70, .rpe = U, .rir = U } } },
  { "1:10 @7", PLANK, KG, 0, 1, { { .seconds = 70, .rpe = 7, .rir = U } } },
  { "10 x 40s", PLANK, KG, 0, 1, { { .seconds = 40, .load_kg = 10, .rpe = U, .rir = U } } },
  { "40s/35s",
    PLANK,
    KG,
    0,
    2,
    { { .seconds = 40, .rpe = U, .rir = U, .side = CARRY_SET_SIDE_LEFT },
      { .seconds = 35, .rpe = U, .rir = U, .side = CARRY_SET_SIDE_RIGHT } } },
  { "30s", SQUAT, KG, 0, 1, { { .seconds = 30, .rpe = U, .rir = U } } },
  { "20m", CARRY, KG, 24, 1, { { .metres = 20, .load_kg = 24, .rpe = U, .rir = U } } },
  { "32x25", CARRY, KG, 24, 1, { { .metres = 25, .load_kg = 32, .rpe = U, .rir = U } } },
  { "20", POGO, KG, 0, 1, { { .reps = 20, .contacts = 20, .rpe = U, .rir = U } } },
  { "10", POGO, KG, 0, 1, { { .reps = 10, .contacts = 10, .rpe = U, .rir = U } } },
  { "20 40c", POGO, KG, 0, 1, { { .reps = 20, .contacts = 40, .rpe = U, .rir = U } } },
  { "20 contacts", POGO, KG, 0, 1, { { .contacts = 20, .rpe = U, .rir = U } } },

  /* sides, failure, warm-up */
  { "8/7",
    SQUAT,
    KG,
    20,
    2,
    { { .reps = 8, .load_kg = 20, .rpe = U, .rir = U, .side = CARRY_SET_SIDE_LEFT },
      { .reps = 7, .load_kg = 20, .rpe = U, .rir = U, .side = CARRY_SET_SIDE_RIGHT } } },
  { "20x8/7 @8",
    SQUAT,
    KG,
    0,
    2,
    { { .reps = 8, .load_kg = 20, .rpe = 8, .rir = U, .side = CARRY_SET_SIDE_LEFT },
      { .reps = 7, .load_kg = 20, .rpe = 8, .rir = U, .side = CARRY_SET_SIDE_RIGHT } } },
  { "l 8",
    SQUAT,
    KG,
    20,
    1,
    { { .reps = 8, .load_kg = 20, .rpe = U, .rir = U, .side = CARRY_SET_SIDE_LEFT } } },
  { "8 rechts",
    SQUAT,
    KG,
    20,
    1,
    { { .reps = 8, .load_kg = 20, .rpe = U, .rir = U, .side = CARRY_SET_SIDE_RIGHT } } },
  { "8 gauche",
    SQUAT,
    KG,
    20,
    1,
    { { .reps = 8, .load_kg = 20, .rpe = U, .rir = U, .side = CARRY_SET_SIDE_LEFT } } },
  { "5!",
    SQUAT,
    KG,
    80,
    1,
    { { .reps = 5, .load_kg = 80, .rpe = U, .rir = U, .outcome = CARRY_SET_MISSED } } },
  { "80x5 f",
    SQUAT,
    KG,
    0,
    1,
    { { .reps = 5, .load_kg = 80, .rpe = U, .rir = U, .outcome = CARRY_SET_MISSED } } },
  { "w 40x8", SQUAT, KG, 80, 1, { { .reps = 8, .load_kg = 40, .rpe = U, .rir = U, .warm_up = TRUE } } },

  /* nothing */
  { "", SQUAT, KG, 80, 0, { { 0 } } },
  { "   ", SQUAT, KG, 80, 0, { { 0 } } },
  { "-", SQUAT, KG, 80, 0, { { 0 } } },
  { "–", SQUAT, KG, 80, 0, { { 0 } } },
};

static const struct
{
  const char *text;
  CarrySetLineError code;
  const char *message;
} faults[] = {
  { "heavy", CARRY_SET_LINE_ERROR_FORM, "“heavy” is not understood" },
  { "62.5x", CARRY_SET_LINE_ERROR_AMOUNT, "It does not say how much was done" },
  { "62.5kg", CARRY_SET_LINE_ERROR_AMOUNT, "It does not say how much was done" },
  { "@8", CARRY_SET_LINE_ERROR_AMOUNT, "It does not say how much was done" },
  { "62.5x6 @11", CARRY_SET_LINE_ERROR_RANGE, "RPE is 1 to 10" },
  { "62.5x6 @8.3", CARRY_SET_LINE_ERROR_RANGE, "RPE is 1 to 10" },
  { "62.5x6 40rir", CARRY_SET_LINE_ERROR_RANGE, "RIR is 0 to 30" },
  { "62.5x6.5", CARRY_SET_LINE_ERROR_RANGE, "Sets are counted in whole numbers" },
  { "2000x6", CARRY_SET_LINE_ERROR_RANGE, "That is more than anybody lifts" },
  { "62.5x6 8 9", CARRY_SET_LINE_ERROR_FORM, "A set has a load, an amount and an RPE" },
  { "40s 50s", CARRY_SET_LINE_ERROR_FORM, "Only one set fits here" },
  { "1:7", CARRY_SET_LINE_ERROR_FORM, "Minutes and seconds are written like 1:10" },
  { "8/", CARRY_SET_LINE_ERROR_FORM, NULL },
  { "/8", CARRY_SET_LINE_ERROR_FORM, NULL },
  { "6 ok", CARRY_SET_LINE_ERROR_FORM, "“ok” is not understood" },
  { "6;7", CARRY_SET_LINE_ERROR_FORM, "“;7” is not understood" },
  { "99999999999999999999", CARRY_SET_LINE_ERROR_FORM, NULL },
};

static CarryLoadForm
get_form (CarryItem *item, CarryUnits units)
{
  CarryLoadForm form = carry_load_form_of (carry_item_get_exercise (item), NULL);

  form.units = units;

  return form;
}

static void
assert_set (const CarrySet *set, const CarrySet *expected)
{
  g_assert_cmpfloat_with_epsilon (set->load_kg, expected->load_kg, 1e-9);
  g_assert_cmpuint (set->reps, ==, expected->reps);
  g_assert_cmpuint (set->seconds, ==, expected->seconds);
  g_assert_cmpuint (set->metres, ==, expected->metres);
  g_assert_cmpuint (set->contacts, ==, expected->contacts);
  g_assert_cmpfloat (set->rpe, ==, expected->rpe);
  g_assert_cmpfloat (set->rir, ==, expected->rir);
  g_assert_cmpint (set->side, ==, expected->side);
  g_assert_cmpint (set->outcome, ==, expected->outcome);
  g_assert_cmpint (set->warm_up, ==, expected->warm_up);
}

static void
test_lines (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (CarryItem) item = test_item (catalogue, lines[i].exercise, lines[i].dose);
      const CarrySetLineContext context = { .item = item,
                                            .form = get_form (item, lines[i].units),
                                            .load_kg = lines[i].load_before };
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) sets = carry_set_line_parse (lines[i].text, &context, &error);

      g_test_message ("“%s” in %s", lines[i].text, lines[i].exercise);
      g_assert_no_error (error);
      g_assert_cmpuint (sets->len, ==, lines[i].n_sets);
      for (guint j = 0; j < sets->len; j++)
        {
          assert_set (&g_array_index (sets, CarrySet, j), &lines[i].sets[j]);
          g_assert_true (carry_set_is_valid (&g_array_index (sets, CarrySet, j)));
        }
    }
}

/* What is written reads as the same. */
static void
test_round_trip (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (CarryItem) item = test_item (catalogue, lines[i].exercise, lines[i].dose);
      const CarrySetLineContext context = { .item = item, .form = get_form (item, lines[i].units) };

      for (guint j = 0; j < lines[i].n_sets; j++)
        {
          g_autofree char *text = carry_set_line_format (&lines[i].sets[j], lines[i].units);
          g_autoptr (GError) error = NULL;
          g_autoptr (GArray) sets = carry_set_line_parse (text, &context, &error);
          CarrySet expected = lines[i].sets[j];

          g_test_message ("“%s” as “%s”", lines[i].text, text);
          g_assert_no_error (error);
          g_assert_cmpuint (sets->len, ==, 1);
          /* A hundredth of a pound is lost. */
          g_assert_cmpfloat_with_epsilon (g_array_index (sets, CarrySet, 0).load_kg, expected.load_kg, 0.006);
          expected.load_kg = g_array_index (sets, CarrySet, 0).load_kg;
          assert_set (&g_array_index (sets, CarrySet, 0), &expected);
        }
    }
}

static void
test_faults (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) item = test_item (catalogue, SQUAT);
  const CarrySetLineContext context = { .item = item, .form = get_form (item, KG), .load_kg = 60 };

  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) sets = carry_set_line_parse (faults[i].text, &context, &error);

      g_test_message ("“%s”", faults[i].text);
      g_assert_null (sets);
      g_assert_error (error, CARRY_SET_LINE_ERROR, (int)faults[i].code);
      if (faults[i].message != NULL)
        g_assert_cmpstr (error->message, ==, faults[i].message);
    }
}

/* Whatever comes, it is read or refused, and what is read is valid. */
static void
test_anything (void)
{
  static const char *const pieces[] = { "6",    "62,5", "x", "×",  "/",   "@", ":",  "kg",  "lb",    "s",
                                        "m",    "c",    "!", "w",  "l",   "r", " ",  "rpe", "rir",   "-",
                                        "\xff", "½",    "٣", "🏋", "1e9", "0", "..", ",",   "99999", "nan" };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) item = test_item (catalogue, SQUAT);
  const CarrySetLineContext context = { .item = item, .form = get_form (item, KG), .load_kg = 60 };
  g_autoptr (GRand) random = g_rand_new_with_seed (62);

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) sets = NULL;

      for (int n = g_rand_int_range (random, 0, 9); n > 0; n--)
        g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);

      sets = carry_set_line_parse (text->str, &context, &error);
      g_assert_true ((sets == NULL) == (error != NULL));
      for (guint j = 0; sets != NULL && j < sets->len; j++)
        g_assert_true (carry_set_is_valid (&g_array_index (sets, CarrySet, j)));
    }
}

/* 4 to 6 at RPE 8 is planned as 6 at RPE 8. */
static void
test_planned (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) squat = test_item (catalogue, "back_squat", "3x4-6@RPE8");
  g_autoptr (CarryItem) pogo = test_item (catalogue, POGO);
  CarrySet set = carry_set_line_get_planned (squat);
  const CarrySet expected = { .reps = 6, .rpe = 8, .rir = U };
  const CarrySet contacts = { .reps = 20, .contacts = 20, .rpe = U, .rir = U };

  assert_set (&set, &expected);
  set = carry_set_line_get_planned (pogo);
  assert_set (&set, &contacts);
}

/* Where numbers have a comma they are written with one, and read with either. */
static void
test_decimal_comma (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) item = test_item (catalogue, SQUAT);
  const CarrySetLineContext context = { .item = item, .form = get_form (item, KG) };
  const CarrySet set = { .reps = 6, .load_kg = 62.5, .rpe = 8.5, .rir = U };
  g_autofree char *text = NULL;
  g_autoptr (GArray) sets = NULL;

  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("There is no German locale");
      return;
    }

  text = carry_set_line_format (&set, KG);
  sets = carry_set_line_parse (text, &context, NULL);
  setlocale (LC_NUMERIC, "C");

  g_assert_cmpstr (text, ==, "62,5×6 @8,5");
  assert_set (&g_array_index (sets, CarrySet, 0), &set);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/training/set-line/lines", test_lines);
  g_test_add_func ("/training/set-line/round-trip", test_round_trip);
  g_test_add_func ("/training/set-line/faults", test_faults);
  g_test_add_func ("/training/set-line/anything", test_anything);
  g_test_add_func ("/training/set-line/planned", test_planned);
  g_test_add_func ("/training/set-line/decimal-comma", test_decimal_comma);

  return g_test_run ();
}
