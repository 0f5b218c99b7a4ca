/* test-movement-gap.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-movement-gap.h"

#include "carry-training-gaps.h"

#include "support/carry-test-diary.h"

#define BIT(gap) CARRY_BIT (CARRY_MOVEMENT_GAP_##gap)

/* All patterns there are, so that only shares speak. */
#define ALL_SECTIONS .sections = { 1, 1, 1, 1, 1, 1 }

static const struct
{
  const char *name;
  CarryMovementSets sets;
  guint gaps;
} rows[] = {
  { "nothing", { .knee = 0 }, 0 },
  { "too-little", { .knee = 3, .push = 3, .single_leg = 0, .double_leg = 3, .sections = { 3 } }, 0 },
  { "one-leg", { .double_leg = 7, .single_leg = 4, ALL_SECTIONS }, BIT (SINGLE_LEG) },
  { "one-leg-fine", { .double_leg = 6, .single_leg = 4, ALL_SECTIONS }, 0 },
  /* 0.7 : 1 and 1.3 : 1 are on target */
  { "knee", { .knee = 6, .hip = 10, ALL_SECTIONS }, BIT (KNEE) },
  { "knee-fine", { .knee = 7, .hip = 10, ALL_SECTIONS }, 0 },
  { "hip-fine", { .knee = 13, .hip = 10, ALL_SECTIONS }, 0 },
  { "hip", { .knee = 14, .hip = 10, ALL_SECTIONS }, BIT (HIP) },
  { "push", { .push = 2, .pull = 4, ALL_SECTIONS }, BIT (PUSH) },
  { "pull", { .push = 4, .pull = 2, ALL_SECTIONS }, BIT (PULL) },
  { "push-and-pull-fine", { .push = 5, .pull = 4, ALL_SECTIONS }, 0 },
  { "sideways", { .planes = { 9, 1, 1 }, ALL_SECTIONS }, BIT (SIDEWAYS) },
  { "sideways-fine", { .planes = { 8, 1, 1 }, ALL_SECTIONS }, 0 },
  { "bent-knee", { .calf = 8, .bent_knee_calf = 3, ALL_SECTIONS }, BIT (BENT_KNEE) },
  { "bent-knee-fine", { .calf = 8, .bent_knee_calf = 4, ALL_SECTIONS }, 0 },
  { "no-hips-no-trunk", { .sections = { 1, 1, 1, 0, 0, 1 } }, BIT (HIPS) | BIT (TRUNK) },
};

static void
test_find (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);

  g_assert_cmphex (carry_movement_gaps_find (&rows[i].sets), ==, rows[i].gaps);
}

static const struct
{
  CarryMovementGap gap;
  const char *exercise;
  gboolean takes;
} work[] = {
  { CARRY_MOVEMENT_GAP_SINGLE_LEG, "bulgarian_ss", TRUE },
  { CARRY_MOVEMENT_GAP_SINGLE_LEG, "back_squat", FALSE },
  { CARRY_MOVEMENT_GAP_SINGLE_LEG, "pull_up", FALSE },
  { CARRY_MOVEMENT_GAP_KNEE, "back_squat", TRUE },
  { CARRY_MOVEMENT_GAP_KNEE, "rdl", FALSE },
  { CARRY_MOVEMENT_GAP_HIP, "rdl", TRUE },
  { CARRY_MOVEMENT_GAP_HIP, "back_squat", FALSE },
  { CARRY_MOVEMENT_GAP_PUSH, "push_up", TRUE },
  { CARRY_MOVEMENT_GAP_PULL, "push_up", FALSE },
  { CARRY_MOVEMENT_GAP_PULL, "pull_up", TRUE },
  { CARRY_MOVEMENT_GAP_SIDEWAYS, "side_plank", TRUE },
  { CARRY_MOVEMENT_GAP_SIDEWAYS, "back_squat", FALSE },
  { CARRY_MOVEMENT_GAP_BENT_KNEE, "seated_calf", TRUE },
  { CARRY_MOVEMENT_GAP_BENT_KNEE, "sl_calf", FALSE },
  { CARRY_MOVEMENT_GAP_TRUNK, "side_plank", TRUE },
  { CARRY_MOVEMENT_GAP_TRUNK, "rdl", FALSE },
  { CARRY_MOVEMENT_GAP_LEFT, "sl_rdl", TRUE },
  { CARRY_MOVEMENT_GAP_RIGHT, "rdl", FALSE },
};

static void
test_takes (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  for (guint i = 0; i < G_N_ELEMENTS (work); i++)
    {
      g_test_message ("%s: %s", carry_movement_gap_get_name (work[i].gap), work[i].exercise);
      g_assert_cmpint (
          carry_movement_gap_takes (work[i].gap, carry_catalogue_lookup (catalogue, work[i].exercise)), ==,
          work[i].takes);
    }
}

/* 2 of 10 on one leg are half of the 40 % that it takes; nothing is nothing; pulls are weighed with pushes. */
static void
test_weighs (void)
{
  const CarryTrainingGaps one_leg = { .movements = BIT (SINGLE_LEG) }, pull = { .movements = BIT (PULL) };
  const CarryTrainingFacts half = { .movement = { .single_leg = 2, .double_leg = 8 } }, nothing = { 0 };
  const CarryTrainingFacts even = { .movement = { .push = 3, .pull = 3 } };
  const CarryTrainingFacts only_pull = { .movement = { .pull = 3 } };
  CarryTrainingGaps found;
  g_autofree char *list = NULL;

  g_assert_cmpfloat_with_epsilon (carry_training_gaps_weigh (&one_leg, &half), 0.5, 1e-9);
  g_assert_cmpfloat (carry_training_gaps_weigh (&one_leg, &nothing), ==, 0.0);
  g_assert_cmpfloat (carry_training_gaps_weigh (&pull, &even), ==, 2.0);
  g_assert_cmpfloat (carry_training_gaps_weigh (&pull, &only_pull), ==, 1.0);

  found = carry_training_gaps_find_better (&pull, &nothing, &even);
  g_assert_cmphex (found.movements, ==, BIT (PULL));
  found = carry_training_gaps_find_open (&one_leg, &half);
  g_assert_cmphex (found.movements, ==, BIT (SINGLE_LEG));
  found = carry_training_gaps_without (&one_leg, &found);
  g_assert_true (carry_training_gaps_is_empty (&found));
  g_assert_false (carry_training_gaps_is_empty (&one_leg));

  list = carry_training_gaps_list (&(CarryTrainingGaps){ .movements = BIT (PULL) | BIT (LEFT) });
  g_assert_cmpstr (list, ==, "Pulling, Left side");
}

int
main (int argc, char *argv[])
{
  g_setenv ("LC_ALL", "C", TRUE);
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/movement-gap/find/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_find);
    }
  g_test_add_func ("/engine/movement-gap/takes", test_takes);
  g_test_add_func ("/engine/movement-gap/weighs", test_weighs);

  return g_test_run ();
}
