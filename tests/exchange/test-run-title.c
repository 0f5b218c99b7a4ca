/* test-run-title.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-run-title.h"

static const struct
{
  const char *title;
  gboolean tells_more;
} titles[] = {
  { "", FALSE },
  { "Run - 8 miles", FALSE },
  { "Long Run 18 km", FALSE },
  { "6 x 800 m", FALSE },
  { "🏃 Easy Run • 5km", FALSE },
  { "Langer Lauf 25 km", FALSE },
  { "Long run with Anna", TRUE },
  { "10 mi w/ 6 @ MP", TRUE },
  { "Run - 8 miles, bring gels", TRUE },
  { "Runde um den See", TRUE },
};

static void
test_titles (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_test_message ("“%s”", titles[i].title);
      g_assert_cmpint (carry_run_title_tells_more (titles[i].title), ==, titles[i].tells_more);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/exchange/run-title/tells-more", test_titles);

  return g_test_run ();
}
