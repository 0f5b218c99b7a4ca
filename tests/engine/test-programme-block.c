/* test-programme-block.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-block.h"

/* Eight weeks in a row: what one session cannot show. A new block begins in the seventh week. */

#define NEW_BLOCK 6u

#define H CARRY_STRENGTH_HEAVY
#define E CARRY_STRENGTH_EXPLOSIVE
#define M CARRY_STRENGTH_MODERATE
#define U CARRY_STRENGTH_UPPER
#define C CARRY_STRENGTH_CORE

#define NEED(need) CARRY_BIT (CARRY_NEED_##need)
#define FAMILIES                                                                                             \
  (NEED (KNEE) | NEED (HIP) | NEED (CALF_STRAIGHT) | NEED (CALF_BENT) | NEED (TRUNK) | NEED (PUSH) |         \
   NEED (PULL))

static CarryCatalogue *catalogue;

typedef struct
{
  TestBlock block;
  guint families; /* each week, or over the block for one session a week */
  gboolean bands; /* whether time and phase allow for 4 sets a week of everything */
} Row;

static const Row rows[] = {
  { { "base-two-heavy",
      CARRY_EVENT_HALF,
      CARRY_LEVEL_INTERMEDIATE,
      CARRY_PHASE_BASE,
      TEST_GYM,
      45,
      2,
      { H, H } },
    FAMILIES,
    TRUE },
  { { "base-long", CARRY_EVENT_10K, CARRY_LEVEL_INTERMEDIATE, CARRY_PHASE_BASE, TEST_GYM, 75, 2, { H, H } },
    FAMILIES,
    TRUE },
  { { "base-everything",
      CARRY_EVENT_ULTRA,
      CARRY_LEVEL_ADVANCED,
      CARRY_PHASE_BASE,
      G_MAXUINT,
      60,
      2,
      { H, H } },
    FAMILIES,
    TRUE },
  { { "base-three",
      CARRY_EVENT_SPRINT,
      CARRY_LEVEL_ADVANCED,
      CARRY_PHASE_BASE,
      TEST_GYM,
      60,
      3,
      { H, H, H } },
    FAMILIES | NEED (EXPLOSIVE),
    TRUE },
  { { "base-four-mixed",
      CARRY_EVENT_MIDDLE,
      CARRY_LEVEL_ADVANCED,
      CARRY_PHASE_BASE,
      TEST_GYM,
      60,
      4,
      { H, U, H, C } },
    FAMILIES | NEED (EXPLOSIVE) | NEED (HIP_CONTROL),
    TRUE },
  { { "build", CARRY_EVENT_10K, CARRY_LEVEL_INTERMEDIATE, CARRY_PHASE_BUILD, TEST_GYM, 45, 2, { H, E } },
    FAMILIES | NEED (EXPLOSIVE),
    TRUE },
  { { "off-season",
      CARRY_EVENT_MARATHON,
      CARRY_LEVEL_INTERMEDIATE,
      CARRY_PHASE_OFF_SEASON,
      TEST_GYM,
      45,
      2,
      { M, M } },
    FAMILIES,
    TRUE },
  { { "off-season-corner",
      CARRY_EVENT_MARATHON,
      CARRY_LEVEL_INTERMEDIATE,
      CARRY_PHASE_OFF_SEASON,
      TEST_CORNER,
      45,
      2,
      { M, M } },
    FAMILIES,
    TRUE },
  { { "onboarding",
      CARRY_EVENT_MARATHON,
      CARRY_LEVEL_NOVICE,
      CARRY_PHASE_ONBOARDING,
      TEST_GYM,
      45,
      2,
      { M, M } },
    FAMILIES,
    FALSE },
  { { "onboarding-corner",
      CARRY_EVENT_5K,
      CARRY_LEVEL_NOVICE,
      CARRY_PHASE_ONBOARDING,
      TEST_CORNER,
      30,
      2,
      { M, M } },
    FAMILIES,
    FALSE },
  { { "in-season-once",
      CARRY_EVENT_MARATHON,
      CARRY_LEVEL_INTERMEDIATE,
      CARRY_PHASE_IN_SEASON,
      TEST_GYM,
      45,
      1,
      { H } },
    FAMILIES | NEED (EXPLOSIVE),
    FALSE },
  { { "nothing-20-minutes",
      CARRY_EVENT_HALF,
      CARRY_LEVEL_INTERMEDIATE,
      CARRY_PHASE_OFF_SEASON,
      0,
      20,
      2,
      { M, M } },
    FAMILIES & ~(NEED (CALF_BENT) | NEED (PULL)),
    FALSE },
};

static guint
needs_of (CarryProgramme *programme)
{
  GListModel *choices = carry_programme_get_choices (programme);
  guint needs = 0;

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (CarryChoice) choice = g_list_model_get_item (choices, i);

      needs |= CARRY_BIT (carry_choice_get_need (choice));
    }

  return needs;
}

static void
print_week (const TestBlock *block, const TestWeeks *weeks, guint week)
{
  for (guint i = 0; i < block->n_sessions; i++)
    {
      GPtrArray *items = carry_programme_get_items (weeks->programmes[week][i]);

      g_test_message ("week %u: %s", week + 1, carry_programme_get_title (weeks->programmes[week][i]));
      for (guint j = 0; j < items->len; j++)
        {
          g_autofree char *dose =
              carry_prescription_to_string (carry_item_get_prescription (items->pdata[j]));

          g_test_message ("  %s %s", carry_exercise_get_id (carry_item_get_exercise (items->pdata[j])), dose);
        }
    }
}

/* Bands: at least 4 hard sets a week of each region, at most the upper end of its band. */
static void
check_bands (const Row *row, const TestWeeks *weeks, guint week)
{
  CarryRegionSets sets = { 0 };

  for (guint i = 0; i < row->block.n_sessions; i++)
    {
      GPtrArray *items = carry_programme_get_items (weeks->programmes[week][i]);

      for (guint j = 0; j < items->len; j++)
        carry_region_sets_add (&sets, items->pdata[j]);
    }

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      const CarryBodyRegion region = (CarryBodyRegion)i;

      g_test_message ("week %u: %s %.1f", week + 1, carry_body_region_get_name (region),
                      carry_region_sets_get (&sets, region));
      g_assert_cmpfloat (carry_region_sets_get (&sets, region), <=, carry_body_region_get_band_hi (region));
      if (row->bands)
        g_assert_cmpfloat (carry_region_sets_get (&sets, region), >=, 4);
    }
}

/* Of the whole block: push and pull within 25 %, knee and hip within 30 %, two fifths of the leg work on one leg
 * where there is time for it and exercises for it, half of the calf work with a bent knee. */
static void
check_shares (const Row *row, const TestWeeks *weeks)
{
  const TestBlock *block = &row->block;
  double sets[CARRY_N_NEEDS] = { 0 }, legs = 0, on_one = 0;

  for (guint week = 0; week < TEST_BLOCK_WEEKS; week++)
    for (guint i = 0; i < block->n_sessions; i++)
      {
        GPtrArray *items = carry_programme_get_items (weeks->programmes[week][i]);

        for (guint j = 0; j < items->len; j++)
          {
            CarryExercise *exercise = carry_item_get_exercise (items->pdata[j]);
            const guint n = carry_prescription_get_dose (carry_item_get_prescription (items->pdata[j]))->sets;
            CarryNeed need;

            if (!carry_need_of (exercise, &need))
              continue;
            sets[need] += n;
            if (carry_need_is_strength_of_legs (need))
              {
                legs += n;
                on_one += carry_exercise_get_unilateral (exercise) ? n : 0;
              }
          }
      }

  g_test_message (
      "push %.0f, pull %.0f, knee %.0f, hip %.0f, one leg %.0f of %.0f, calf %.0f straight %.0f bent",
      sets[CARRY_NEED_PUSH], sets[CARRY_NEED_PULL], sets[CARRY_NEED_KNEE], sets[CARRY_NEED_HIP], on_one, legs,
      sets[CARRY_NEED_CALF_STRAIGHT], sets[CARRY_NEED_CALF_BENT]);
  g_assert_cmpfloat (sets[CARRY_NEED_PUSH] / sets[CARRY_NEED_PULL], >=, 0.75);
  g_assert_cmpfloat (sets[CARRY_NEED_PUSH] / sets[CARRY_NEED_PULL], <=, 1.25);
  g_assert_cmpfloat (sets[CARRY_NEED_KNEE] / sets[CARRY_NEED_HIP], >=, 0.7);
  g_assert_cmpfloat (sets[CARRY_NEED_KNEE] / sets[CARRY_NEED_HIP], <=, 1.3);
  if (row->bands)
    g_assert_cmpfloat (on_one, >=, 0.4 * legs);
  g_assert_cmpfloat (sets[CARRY_NEED_CALF_BENT], >=, sets[CARRY_NEED_CALF_STRAIGHT]);
}

/* The main lift of a session, as it stands first among those for knee or hip. */
static const char *
find_main (CarryProgramme *programme, CarryNeed need)
{
  GListModel *choices = carry_programme_get_choices (programme);

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (CarryChoice) choice = g_list_model_get_item (choices, i);

      if (carry_choice_get_need (choice) == need)
        return carry_exercise_get_id (carry_item_get_exercise (carry_choice_get_item (choice)));
    }

  return NULL;
}

static void
check_main_lifts (const TestBlock *block, const TestWeeks *weeks)
{
  for (guint i = 0; i < block->n_sessions; i++)
    for (guint week = 1; week < TEST_BLOCK_WEEKS; week++)
      for (guint need = CARRY_NEED_KNEE; need <= CARRY_NEED_HIP; need++)
        {
          const char *before = find_main (weeks->programmes[week - 1][i], (CarryNeed)need);

          if (week != NEW_BLOCK)
            g_assert_cmpstr (find_main (weeks->programmes[week][i], (CarryNeed)need), ==, before);
        }
}

static gboolean
changes_with_the_block (const TestBlock *block, const TestWeeks *weeks)
{
  for (guint i = 0; i < block->n_sessions; i++)
    if (g_strcmp0 (find_main (weeks->programmes[NEW_BLOCK - 1][i], CARRY_NEED_KNEE),
                   find_main (weeks->programmes[NEW_BLOCK][i], CARRY_NEED_KNEE)) != 0)
      return TRUE;

  return FALSE;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  TestWeeks weeks = { 0 };
  guint all = 0;

  test_block_compose (catalogue, &row->block, &weeks);

  for (guint week = 0; week < TEST_BLOCK_WEEKS; week++)
    {
      guint needs = 0;

      print_week (&row->block, &weeks, week);
      for (guint i = 0; i < row->block.n_sessions; i++)
        {
          needs |= needs_of (weeks.programmes[week][i]);
          g_assert_cmpint (carry_programme_get_kind (weeks.programmes[week][i]), ==, row->block.kinds[i]);
          g_assert_cmpuint (carry_programme_get_minutes (weeks.programmes[week][i]), <=, row->block.minutes);
        }
      all |= needs;
      if (row->bands)
        g_assert_cmphex (needs & row->families, ==, row->families);
      check_bands (row, &weeks, week);
    }

  g_assert_cmphex (all & row->families, ==, row->families);
  if ((row->families & FAMILIES) == FAMILIES)
    check_shares (row, &weeks);
  check_main_lifts (&row->block, &weeks);
  g_assert_true (changes_with_the_block (&row->block, &weeks));

  test_weeks_clear (&weeks);
}

/* The same weeks once more, item by item. */
static void
test_same_again (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      TestWeeks one = { 0 }, other = { 0 };

      test_block_compose (catalogue, &rows[i].block, &one);
      test_block_compose (catalogue, &rows[i].block, &other);

      for (guint n = 0; n < TEST_BLOCK_WEEKS * rows[i].block.n_sessions; n++)
        {
          GPtrArray *a = carry_programme_get_items (
              one.programmes[n / rows[i].block.n_sessions][n % rows[i].block.n_sessions]);
          GPtrArray *b = carry_programme_get_items (
              other.programmes[n / rows[i].block.n_sessions][n % rows[i].block.n_sessions]);

          g_assert_cmpuint (a->len, ==, b->len);
          for (guint j = 0; j < a->len; j++)
            g_assert_true (carry_item_equal (a->pdata[j], b->pdata[j]));
        }

      test_weeks_clear (&one);
      test_weeks_clear (&other);
    }
}

/* A frozen week repeats what is known, exercise by exercise. */
static void
test_freeze (void)
{
  const TestBlock *block = &rows[0].block;
  TestWeeks weeks = { 0 };
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  test_block_compose (catalogue, block, &weeks);
  for (guint week = 2; week < 6; week++)
    for (guint i = 0; i < block->n_sessions; i++)
      {
        GPtrArray *items = carry_programme_get_items (weeks.programmes[week][i]);

        for (guint j = 0; j < items->len; j++)
          g_hash_table_add (known,
                            (gpointer)carry_exercise_get_id (carry_item_get_exercise (items->pdata[j])));
      }

  {
    g_autoptr (CarryProgrammeRequest) request = test_block_ask (catalogue, block, &weeks, 6, 0);
    g_autoptr (CarryProgramme) programme = NULL;
    GPtrArray *items;

    request->freeze = TRUE;
    programme = carry_programmer_compose (request, NULL);
    items = carry_programme_get_items (programme);
    for (guint j = 0; j < items->len; j++)
      g_assert_true (
          g_hash_table_contains (known, carry_exercise_get_id (carry_item_get_exercise (items->pdata[j]))));
  }

  test_weeks_clear (&weeks);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = carry_catalogue_new_built_in ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/programme-block/%s", rows[i].block.name);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  g_test_add_func ("/engine/programme-block/same-again", test_same_again);
  g_test_add_func ("/engine/programme-block/freeze", test_freeze);

  status = g_test_run ();
  g_object_unref (catalogue);

  return status;
}
