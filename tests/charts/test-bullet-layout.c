/* test-bullet-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-bullet-layout.h"

#include <math.h>

static const struct
{
  const char *name;
  double value;
  float end; /* of the bar, in pixels */
  gboolean outside;
} bullets[] = {
  { "nothing", 0, 0, TRUE },         { "below", 5, 50, TRUE },         { "lower-end", 6, 60, FALSE },
  { "inside", 7.5, 75, FALSE },      { "upper-end", 10, 100, FALSE },  { "above", 10.1, 101, TRUE },
  { "past-the-end", 90, 200, TRUE }, { "not-a-number", NAN, 0, TRUE },
};

/* A band from 6 to 10 on a bar of 200 pixels for 20. */
static void
test_layout (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryBulletLayout layout = carry_bullet_layout (200, 20, bullets[i].value, 6, 10);

  g_assert_cmpfloat_with_epsilon (layout.value, bullets[i].end, 0.01f);
  g_assert_cmpfloat_with_epsilon (layout.lo, 60, 0.01f);
  g_assert_cmpfloat_with_epsilon (layout.hi, 100, 0.01f);
  g_assert_cmpint (layout.outside, ==, bullets[i].outside);
}

static void
test_without_room (void)
{
  const CarryBulletLayout layout = carry_bullet_layout (200, 0, 5, 6, 10);

  g_assert_cmpfloat (layout.value, ==, 0);
  g_assert_cmpfloat (layout.hi, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/bullet-layout/", bullets[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_layout);
    }
  g_test_add_func ("/charts/bullet-layout/without-room", test_without_room);

  return g_test_run ();
}
