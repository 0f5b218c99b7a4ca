/* test-block.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-block.h"

/* “wk1–3 65–75 % 3×8; wk4 deload; wk5–7 80–85 % 3×5; wk8 deload; wk9–11 85–90 % 3×3–4 + plyo; wk12 test/deload.” */
static void
test_template (void)
{
  static const struct
  {
    CarryBlockWeekKind kind;
    double lo, hi;
    guint reps_lo, reps_hi;
    gboolean jumps;
  } expected[CARRY_BLOCK_WEEKS] = {
    { CARRY_BLOCK_WORK, 65, 75, 8, 8, FALSE }, { CARRY_BLOCK_WORK, 65, 75, 8, 8, FALSE },
    { CARRY_BLOCK_WORK, 65, 75, 8, 8, FALSE }, { CARRY_BLOCK_DELOAD, 65, 75, 8, 8, FALSE },
    { CARRY_BLOCK_WORK, 80, 85, 5, 5, FALSE }, { CARRY_BLOCK_WORK, 80, 85, 5, 5, FALSE },
    { CARRY_BLOCK_WORK, 80, 85, 5, 5, FALSE }, { CARRY_BLOCK_DELOAD, 80, 85, 5, 5, FALSE },
    { CARRY_BLOCK_WORK, 85, 90, 3, 4, TRUE },  { CARRY_BLOCK_WORK, 85, 90, 3, 4, TRUE },
    { CARRY_BLOCK_WORK, 85, 90, 3, 4, TRUE },  { CARRY_BLOCK_TEST, 85, 90, 3, 4, TRUE },
  };
  CarryBlockWeek weeks[CARRY_BLOCK_WEEKS];

  carry_block_get_template (weeks);
  for (guint i = 0; i < CARRY_BLOCK_WEEKS; i++)
    {
      g_test_message ("week %u", i + 1);
      g_assert_cmpint (weeks[i].kind, ==, expected[i].kind);
      g_assert_cmpfloat (weeks[i].percent_lo, ==, expected[i].lo);
      g_assert_cmpfloat (weeks[i].percent_hi, ==, expected[i].hi);
      g_assert_cmpuint (weeks[i].sets, ==, 3);
      g_assert_cmpuint (weeks[i].reps_lo, ==, expected[i].reps_lo);
      g_assert_cmpuint (weeks[i].reps_hi, ==, expected[i].reps_hi);
      g_assert_cmpint (weeks[i].jumps, ==, expected[i].jumps);
    }
}

/* “Align deloads with running down-weeks (every 3rd–4th)”, a deload every fourth to sixth week. W work, d deload,
 * t test; the row before says where the running is lighter. */
static const struct
{
  const char *name;
  const char *running;
  const char *block;
} arranged[] = {
  { "every-fourth", "...d...d...d", "WWWdWWWdWWWt" },
  { "every-third", "..d..d..d..d",
    "WWWWWdWWWWWt" }, /* 3 is too early, 6 is in the window, and so is 12 after it */
  { "one-late", "....d....d..", "WWWWdWWWWdWt" }, /* 5 instead of 4; then 9 to 11, of which 10 is lighter */
  { "never", "............", "WWWdWWWdWWWt" },
  { "always", "dddddddddddd", "WWWdWWWdWWWt" },
  { "before-the-end", "....d.....d.", "WWWWdWWWdWWt" }, /* 11 would be two lighter weeks running */
};

static void
test_arranged (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  CarryBlockWeek weeks[CARRY_BLOCK_WEEKS];
  char block[CARRY_BLOCK_WEEKS + 1] = { 0 };
  guint down = 0;

  for (guint i = 0; i < CARRY_BLOCK_WEEKS; i++)
    if (arranged[row].running[i] == 'd')
      down |= 1u << i;

  carry_block_arrange (down, weeks);
  for (guint i = 0; i < CARRY_BLOCK_WEEKS; i++)
    block[i] = "Wdt"[weeks[i].kind];

  g_assert_cmpstr (block, ==, arranged[row].block);
}

/* Whatever the running does: no gap under 4 or over 6 weeks but the last, all nine weeks of work in their order. */
static void
test_every_pattern (void)
{
  for (guint down = 0; down < 1u << CARRY_BLOCK_WEEKS; down++)
    {
      CarryBlockWeek weeks[CARRY_BLOCK_WEEKS];
      guint last = 0, n_work = 0;

      carry_block_arrange (down, weeks);
      for (guint i = 0; i < CARRY_BLOCK_WEEKS; i++)
        {
          if (i > 0)
            g_assert_cmpfloat (weeks[i].percent_lo, >=, weeks[i - 1].percent_lo);
          n_work += weeks[i].kind == CARRY_BLOCK_WORK;
          if (weeks[i].kind == CARRY_BLOCK_DELOAD)
            {
              g_assert_cmpuint (i + 1 - last, >=, 4);
              g_assert_cmpuint (i + 1 - last, <=, 6);
              g_assert_cmpuint (i + 1, <, CARRY_BLOCK_WEEKS - 1);
              last = i + 1;
            }
        }

      g_assert_cmpuint (CARRY_BLOCK_WEEKS - last, <=, 6);
      g_assert_cmpuint (n_work, >=, 9);
      g_assert_cmpint (weeks[CARRY_BLOCK_WEEKS - 1].kind, ==, CARRY_BLOCK_TEST);
      g_assert_cmpfloat (weeks[0].percent_hi, ==, 75);
      g_assert_cmpfloat (weeks[CARRY_BLOCK_WEEKS - 1].percent_hi, ==, 90);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/block/template", test_template);
  g_test_add_func ("/engine/block/every-pattern", test_every_pattern);
  for (gsize i = 0; i < G_N_ELEMENTS (arranged); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/block/arranged/%s", arranged[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_arranged);
    }

  return g_test_run ();
}
