/* test-set-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-set-words.h"

#include "carry-catalogue.h"
#include "support/carry-test-diary.h"

#include <locale.h>

#define UNRATED CARRY_SET_UNRATED

static const struct
{
  const char *name;
  CarryUnits units;
  CarrySet sets[4];
  guint n_sets;
  const char *text;
} rows[] = {
  { "alike",
    CARRY_UNITS_METRIC,
    { { .reps = 6, .load_kg = 62.5, .rpe = 8, .rir = UNRATED },
      { .reps = 6, .load_kg = 62.5, .rpe = 8, .rir = UNRATED },
      { .reps = 6, .load_kg = 62.5, .rpe = 8, .rir = UNRATED } },
    3,
    "3 × 6 at 62.5 kg, RPE 8" },
  { "ratings-differ",
    CARRY_UNITS_METRIC,
    { { .reps = 6, .load_kg = 60, .rpe = 7, .rir = UNRATED },
      { .reps = 6, .load_kg = 60, .rpe = 8.5, .rir = UNRATED } },
    2,
    "2 × 6 at 60 kg, RPE 7–8.5" },
  { "loads-differ",
    CARRY_UNITS_METRIC,
    { { .reps = 6, .load_kg = 60, .rpe = UNRATED, .rir = 2 },
      { .reps = 5, .load_kg = 65, .rpe = UNRATED, .rir = 1 } },
    2,
    "6 at 60 kg, 2 RIR · 5 at 65 kg, 1 RIR" },
  { "warm-up-left-out",
    CARRY_UNITS_METRIC,
    { { .reps = 8, .load_kg = 40, .rpe = UNRATED, .rir = UNRATED, .warm_up = TRUE },
      { .reps = 5, .load_kg = 80, .rpe = UNRATED, .rir = UNRATED } },
    2,
    "5 at 80 kg" },
  { "pounds", /* 100 lb are 45.359237 kg */
    CARRY_UNITS_IMPERIAL,
    { { .reps = 8, .load_kg = 45.359237, .rpe = UNRATED, .rir = UNRATED } },
    1,
    "8 at 100 lb" },
  { "hold", CARRY_UNITS_METRIC, { { .seconds = 40, .rpe = UNRATED, .rir = UNRATED } }, 1, "40 s" },
  { "carry",
    CARRY_UNITS_METRIC,
    { { .metres = 20, .load_kg = 24, .rpe = UNRATED, .rir = UNRATED } },
    1,
    "20 m at 24 kg" },
  { "contacts",
    CARRY_UNITS_METRIC,
    { { .contacts = 20, .rpe = UNRATED, .rir = UNRATED } },
    1,
    "20 contacts" },
  { "sides",
    CARRY_UNITS_METRIC,
    { { .reps = 8, .rpe = UNRATED, .rir = UNRATED, .side = CARRY_SET_SIDE_LEFT },
      { .reps = 7, .rpe = UNRATED, .rir = UNRATED, .side = CARRY_SET_SIDE_RIGHT } },
    2,
    "8, left · 7, right" },
  { "missed",
    CARRY_UNITS_METRIC,
    { { .reps = 3, .load_kg = 90, .rpe = UNRATED, .rir = UNRATED, .outcome = CARRY_SET_MISSED } },
    1,
    "3 at 90 kg, to failure" },
  { "skipped", CARRY_UNITS_METRIC, { { 0 } }, 0, "" },
};

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) planned = test_item (catalogue, "back_squat", "3x4-6@RIR2");
  g_autoptr (CarryItem) done = carry_item_with_sets (planned, rows[i].sets, rows[i].n_sets);
  g_autofree char *text = carry_item_format_sets (done, (CarryLoadForm){ .units = rows[i].units });

  g_assert_cmpstr (text, ==, rows[i].text);
}

/* Those that are like a set are counted wherever they stand. */
static void
test_like (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) planned = test_item (catalogue, "good_morning", "3x8@RPE8");
  const CarrySet sets[] = {
    { .reps = 8, .load_kg = 30, .rpe = 8, .rir = UNRATED },
    { .reps = 6, .load_kg = 30, .rpe = 9, .rir = UNRATED },
    { .reps = 8, .load_kg = 30, .rpe = 9, .rir = UNRATED },
  };
  g_autoptr (CarryItem) done = carry_item_with_sets (planned, sets, G_N_ELEMENTS (sets));
  guint n_sets;
  const CarrySet *own = carry_item_get_sets (done, &n_sets);
  g_autofree char *text = carry_item_format_like (done, own, (CarryLoadForm){ 0 });

  g_assert_cmpstr (text, ==, "2 × 8 at 30 kg, RPE 8–9");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/training/set-words/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/training/set-words/like", test_like);

  return g_test_run ();
}
