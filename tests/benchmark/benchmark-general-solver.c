/* benchmark-general-solver.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark-week.h"
#include "carry-benchmark.h"
#include "carry-layout.h"
#include "carry-linear-week.h"
#include "carry-scheduler.h"

#include <math.h>
#include <stdlib.h>

/* The same weeks given to GLPK, a general solver, and to ours. Both start from the same table of numbers and must
 * end at the same optimum. */

#define N_RANDOM_WEEKS 60u
#define SEED 20261123

/* Ours is worth having only if it is so many times quicker. */
#define LEAST_RATIO 50

/* GLPK has no exact arithmetic. */
#define TOLERANCE 1e-6

typedef struct
{
  const CarryWeekProblem *problem;
  CarryWeekTable *table;
  guint wanted[CARRY_MAX_SESSIONS];
  glp_prob *programme;
} Week;

static void
search (gpointer data)
{
  Week *week = data;
  const CarryLayoutProblem posed = carry_week_table_pose (week->table, week->wanted);
  const CarryLayoutResult result = carry_layout_search (&posed);

  g_assert (result.proven);
}

/* The whole way of ours: judging each place, pricing each pair, and the search. */
static void
price (gpointer data)
{
  const Week *week = data;
  double points;

  carry_scheduler_price (week->problem, &points);
}

static double
time_general (glp_prob *programme, gboolean *found, double *points)
{
  const gint64 start = g_get_monotonic_time ();

  *found = carry_linear_week_solve (programme, points);

  return (double)(g_get_monotonic_time () - start) / 1000.0;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

static double
median_of (GArray *times)
{
  g_array_sort (times, compare_times);

  return g_array_index (times, double, times->len / 2);
}

static gboolean
agree (Week *week, gboolean found, double points)
{
  const CarryLayoutProblem posed = carry_week_table_pose (week->table, week->wanted);
  const CarryLayoutResult result = carry_layout_search (&posed);

  if (found != result.found)
    return FALSE;

  return !found || fabs (points - (double)result.best.cost / CARRY_POINT) < TOLERANCE;
}

/* Takes a week through both solvers, and adds to the times of each. */
static gboolean
compare_week (CarryWeekProblem *problem, GArray *searches, GArray *prices, GArray *generals, guint *n_found)
{
  Week week = { .problem = problem };
  gboolean found, same;
  double points = 0, time;

  /* What a week costs as a whole is no sum over its places. */
  carry_rule_set_adjust (problem->rules, "S5b.points", 0, NULL);
  carry_rule_set_adjust (problem->rules, "S10.points", 0, NULL);

  week.table = carry_week_table_new (problem);
  for (guint class = 0; class < week.table->n_classes; class ++)
    week.wanted[class] = week.table->classes[class].n;
  week.programme = carry_linear_week_new (week.table);

  time = time_general (week.programme, &found, &points);
  g_array_append_val (generals, time);
  time = carry_benchmark_measure (search, &week);
  g_array_append_val (searches, time);
  time = carry_benchmark_measure (price, &week);
  g_array_append_val (prices, time);

  same = agree (&week, found, points);
  *n_found += found;

  glp_delete_prob (week.programme);
  carry_week_table_free (week.table);

  return same;
}

int
main (void)
{
  g_autoptr (GPtrArray) weeks = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  g_autoptr (GArray) searches = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) prices = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) generals = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *file = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "data", "reference-weeks.json", NULL);
  guint n_found = 0, n_same = 0;
  double ratio, whole_ratio;

  weeks = carry_benchmark_week_read_reference (file);
  g_assert (weeks != NULL);
  g_print ("%u reference weeks and %u random ones\n", weeks->len, N_RANDOM_WEEKS);
  for (guint i = 0; i < N_RANDOM_WEEKS; i++)
    g_ptr_array_add (weeks, carry_benchmark_week_new_random (random));

  for (guint i = 0; i < weeks->len; i++)
    {
      if (compare_week (g_ptr_array_index (weeks, i), searches, prices, generals, &n_found))
        n_same++;
      else
        g_print ("week %u: the optima differ\n", i);
    }

  ratio = median_of (generals) / median_of (searches);
  whole_ratio = median_of (generals) / median_of (prices);
  g_print ("same answer in %u of %u weeks, of which %u have a layout\n", n_same, weeks->len, n_found);
  g_print ("GLPK %s: median %.3f ms\n", glp_version (), median_of (generals));
  g_print ("Carryover, from the same numbers: median %.4f ms, %.0f times quicker\n", median_of (searches),
           ratio);
  g_print ("Carryover, with judging all places first: median %.4f ms, %.0f times quicker\n",
           median_of (prices), whole_ratio);

  return n_same == weeks->len && ratio >= LEAST_RATIO ? 0 : 1;
}
