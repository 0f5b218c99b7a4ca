/* test-warm-up.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-warm-up.h"

#include <string.h>

static CarryLoadSteps *
new_bar (void)
{
  static const CarryPlate plates[] = { { 20, 3 }, { 10, 1 }, { 5, 1 }, { 2.5, 1 }, { 1.25, 1 } };

  return carry_load_steps_new_barbell (20, plates, G_N_ELEMENTS (plates));
}

/* “40 % × 8, 60 % × 5, 75 % × 3, (85 % × 1 for ≥85 %)” of the load of the work, in what the bar can be set to. */
static const struct
{
  const char *name;
  double load, percent;
  const char *sets;
} rows[] = {
  { "moderate", 100, 80, "8x40 5x60 3x75 " },
  { "heavy", 100, 85, "8x40 5x60 3x75 1x85 " },
  { "unknown-share", 100, 0, "8x40 5x60 3x75 " },
  { "rounded", 90, 80, "8x35 5x55 3x67.5 " }, /* 36, 54 (between 52.5 and 55) and 67.5 */
  { "light", 40, 60, "8x20 5x25 3x30 " }, /* 16 is less than the bar: the bar; 24 → 25 */
  { "bar-only", 20, 60, "" },
  { "little-more-than-the-bar", 22.5, 60, "8x20 " },
};

static void
test_sets (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryLoadSteps) bar = new_bar ();
  g_autoptr (GString) text = g_string_new (NULL);
  CarrySet sets[CARRY_MOST_WARM_UPS];
  const guint n = carry_warm_up_make (rows[row].load, rows[row].percent, bar, sets);

  for (guint i = 0; i < n; i++)
    {
      g_assert_true (sets[i].warm_up);
      g_assert_true (carry_set_is_valid (&sets[i]));
      g_string_append_printf (text, "%ux%g ", sets[i].reps, sets[i].load_kg);
    }

  g_assert_cmpstr (text->str, ==, rows[row].sets);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/warm-up/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_sets);
    }

  return g_test_run ();
}
