/* test-figure-loop.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-loop.h"

/* DESIGN 8: down = eccentric × 0.6 s, at least 0.5; pause × 0.6; up = concentric × 0.6, at least 0.4; hold 0.35 s.
 * A position that is held: one second each way and a breath of 3.2 s. */
static const struct
{
  const char *name;
  CarryDose dose;
  gboolean rises;
  CarryFigureLoop loop;
} cases[] = {
  { "lowers", { .tempo = "30X0" }, FALSE, { 1.8, 0, 0.4, 0.35 } },
  { "rises", { .tempo = "30X0" }, TRUE, { 0.4, 0, 1.8, 0.35 } },
  { "pauses", { .tempo = "2112" }, FALSE, { 1.2, 0.6, 0.6, 1.2 } },
  { "free", { .tempo = "" }, FALSE, { 1.2, 0, 0.6, 0.35 } },
  { "fast", { .tempo = "X" }, FALSE, { 1.2, 0, 0.6, 0.35 } },
  { "fast-down", { .tempo = "X0X0" }, FALSE, { 0.5, 0, 0.4, 0.35 } },
  { "held", { .amount = CARRY_AMOUNT_SECONDS }, FALSE, { 1, 3.2, 1, 0.35 } },
};

static void
test_times (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  CarryFigureLoop loop;

  carry_figure_loop_init (&loop, &cases[i].dose, cases[i].rises);
  g_assert_cmpfloat_with_epsilon (loop.out_s, cases[i].loop.out_s, 1e-9);
  g_assert_cmpfloat_with_epsilon (loop.stay_s, cases[i].loop.stay_s, 1e-9);
  g_assert_cmpfloat_with_epsilon (loop.back_s, cases[i].loop.back_s, 1e-9);
  g_assert_cmpfloat_with_epsilon (loop.wait_s, cases[i].loop.wait_s, 1e-9);
}

/* Eased by a sine: a third of the way in time is (1 − cos 60°) / 2 = a quarter of the movement. */
static void
test_moments (void)
{
  const CarryFigureLoop loop = { 3, 1, 6, 2 };
  static const struct
  {
    double seconds, t;
  } moments[] = {
    { 0, 0 },    { 1, 0.25 }, { 1.5, 0.5 }, { 3, 1 },    { 3.5, 1 },
    { 6, 0.75 }, { 7, 0.5 },  { 10, 0 },    { 11.9, 0 }, { 13, 0.25 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    g_assert_cmpfloat_with_epsilon (carry_figure_loop_get_t (&loop, moments[i].seconds), moments[i].t, 1e-9);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/figure-loop/times/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_times);
    }
  g_test_add_func ("/ui/figure-loop/moments", test_moments);

  return g_test_run ();
}
