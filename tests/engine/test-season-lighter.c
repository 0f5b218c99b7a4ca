/* test-season-lighter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season-lighter.h"

#include <string.h>

/* A letter a week: . loading, g gentle, l light anyway, v a down-week of the running; expected: d for a lighter
 * week. */
static const struct
{
  const char *name;
  const char *weeks;
  gboolean careful;
  const char *expected;
} rows[] = {
  { "every-fifth", "...........", FALSE, "....d....d." },
  { "every-fourth-if-careful", "...........", TRUE, "...d...d..." },
  { "with-the-down-week", "..v...v...", FALSE, "..d...d..." },
  { "not-after-one-week", ".v........", FALSE, "....d....d" },
  { "waits-for-a-down-week", ".....v....", FALSE, ".....d...." },
  { "waits-for-a-taper", "......ll", FALSE, "........" },
  { "does-not-wait-for-too-long", ".......v.", FALSE, "....d..d." },
  { "onboarding-counts-half", "gggg......", TRUE, ".....d...d" },
  { "six-at-most", "gggg..v", FALSE, "......d" },
};

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const guint n_weeks = (guint)strlen (rows[i].weeks);
  g_autofree CarrySeasonLoading *weeks = g_new0 (CarrySeasonLoading, n_weeks);
  g_autofree gboolean *deload = g_new0 (gboolean, n_weeks);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint j = 0; j < n_weeks; j++)
    {
      weeks[j].light = rows[i].weeks[j] == 'l';
      weeks[j].gentle = rows[i].weeks[j] == 'g';
      weeks[j].down = rows[i].weeks[j] == 'v';
    }

  carry_season_lighter_find (weeks, n_weeks, rows[i].careful, deload);
  for (guint j = 0; j < n_weeks; j++)
    g_string_append_c (text, deload[j] ? 'd' : '.');

  g_assert_cmpstr (text->str, ==, rows[i].expected);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/season-lighter/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }

  return g_test_run ();
}
