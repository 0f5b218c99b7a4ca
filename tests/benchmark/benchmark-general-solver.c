/* benchmark-general-solver.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark-week.h"
#include "carry-benchmark.h"
#include "carry-layout.h"
#include "carry-linear-week.h"

#include <math.h>
#include <stdlib.h>

/* The same weeks given to GLPK, a general solver, and to ours. Both start from the same table of numbers and must
 * end at the same optimum. What speaks for ours is left out of account: that it settles ties as well, and that GLPK
 * needs the week written down as a programme. */

#define N_RANDOM_WEEKS 60u
#define SEED 20261123

/* Ours is worth having only if it is so many times quicker. */
#define LEAST_RATIO 50u

/* GLPK has no exact arithmetic. */
#define TOLERANCE 1e-6

typedef struct
{
  const CarryWeekProblem *problem;
  CarryWeekTable *table;
  guint wanted[CARRY_MAX_SESSIONS];
  CarryLayoutResult result; /* of ours */
  glp_prob *programme; /* the same for GLPK */
  gboolean found; /* by GLPK */
  double points;
} Week;

static void
judge (gpointer data)
{
  const Week *week = data;
  g_autoptr (CarryWeekTable) table = carry_week_table_new (week->problem);

  g_assert (table != NULL);
}

static void
search (gpointer data)
{
  Week *week = data;
  const CarryLayoutProblem posed = carry_week_table_pose (week->table, week->wanted);

  week->result = carry_layout_search (&posed);
}

static void
write_programme (gpointer data)
{
  const Week *week = data;

  glp_delete_prob (carry_linear_week_new (week->table));
}

static void
solve_programme (gpointer data)
{
  Week *week = data;

  week->found = carry_linear_week_solve (week->programme, &week->points);
}

static void
solve_programme_tuned (gpointer data)
{
  Week *week = data;

  week->found = carry_linear_week_solve_tuned (week->programme, &week->points);
}

static GArray *
new_times (void)
{
  return g_array_new (FALSE, FALSE, sizeof (double));
}

static double
median_of (GArray *times)
{
  g_array_sort (times, carry_benchmark_compare_times);

  return g_array_index (times, double, times->len / 2);
}

static gboolean
agree (const Week *week)
{
  if (!week->result.proven || week->found != week->result.found)
    return FALSE;

  return !week->found || fabs (week->points - (double)week->result.best.cost / CARRY_POINT) < TOLERANCE;
}

static void
append_time (GArray *times, CarryBenchmarkWork work, Week *week)
{
  const double time = carry_benchmark_measure (work, week);

  g_array_append_val (times, time);
}

/* Of every week, in milliseconds. */
typedef struct
{
  GArray *judging;
  GArray *ours;
  GArray *writing;
  GArray *general;
  GArray *tuned;
} Times;

/* Takes a week through both solvers, and adds to the times of each. */
static gboolean
compare_week (CarryWeekProblem *problem, Times *times, guint *n_found)
{
  Week week = { .problem = problem };
  gboolean same;

  /* What a week costs as a whole is no sum over its places. */
  carry_rule_set_adjust (problem->rules, "S5b.points", 0, NULL);
  carry_rule_set_adjust (problem->rules, "S10.points", 0, NULL);

  week.table = carry_week_table_new (problem);
  for (guint class = 0; class < week.table->n_classes; class ++)
    week.wanted[class] = week.table->classes[class].n;
  week.programme = carry_linear_week_new (week.table);

  append_time (times->judging, judge, &week);
  append_time (times->ours, search, &week);
  append_time (times->writing, write_programme, &week);
  append_time (times->general, solve_programme, &week);
  same = agree (&week);
  append_time (times->tuned, solve_programme_tuned, &week);
  same &= agree (&week);
  *n_found += week.found;

  glp_delete_prob (week.programme);
  carry_week_table_free (week.table);

  return same;
}

int
main (void)
{
  g_autoptr (GPtrArray) weeks = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  g_autoptr (GArray) judging = new_times ();
  g_autoptr (GArray) ours = new_times ();
  g_autoptr (GArray) writing = new_times ();
  g_autoptr (GArray) general = new_times ();
  g_autoptr (GArray) tuned = new_times ();
  Times times = { judging, ours, writing, general, tuned };
  g_autofree char *file = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "data", "reference-weeks.json", NULL);
  guint n_found = 0, n_same = 0;
  double ratio;

  weeks = carry_benchmark_week_read_reference (file);
  if (weeks == NULL)
    g_error ("%s cannot be read", file);
  g_print ("%u reference weeks and %u random ones\n", weeks->len, N_RANDOM_WEEKS);
  for (guint i = 0; i < N_RANDOM_WEEKS; i++)
    g_ptr_array_add (weeks, carry_benchmark_week_new_random (random));

  for (guint i = 0; i < weeks->len; i++)
    {
      if (compare_week (g_ptr_array_index (weeks, i), &times, &n_found))
        n_same++;
      else
        g_print ("week %u: the optima differ\n", i);
    }

  ratio = median_of (general) / median_of (ours);
  g_print ("same optimum in %u of %u weeks; %u of them have a layout\n", n_same, weeks->len, n_found);
  g_print ("judging all places and pairs, which both need first: median %.4f ms\n", median_of (judging));
  g_print ("Carryover, search: median %.4f ms\n", median_of (ours));
  g_print ("GLPK %s, writing the programme down: median %.4f ms\n", glp_version (), median_of (writing));
  g_print ("GLPK %s, solving it: median %.4f ms, %.0f times as long; target %u\n", glp_version (),
           median_of (general), ratio, LEAST_RATIO);
  g_print ("GLPK %s, tuned for weeks: median %.4f ms, %.0f times as long\n", glp_version (),
           median_of (tuned), median_of (tuned) / median_of (ours));

  return n_same == weeks->len && ratio >= LEAST_RATIO ? 0 : 1;
}
