/* carry-benchmark.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"

#include "carry-instruction-count.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* A median of so many samples, each of which takes long enough for the clock. */
#define N_SAMPLES 41u
#define LEAST_SAMPLE_US 500

/* Sorting so many numbers takes about a millisecond on a usual machine. It tells a slow machine from slow code. */
#define N_SORTED 10000u

/* A row fails only when it takes so many times its target, with a millisecond counted as one sorting: what is
 * merely over its target says so. */
#define GROSS 10.0

/* Rounds of a row that are counted: the difference leaves out what is done once. */
#define FEW_ROUNDS 1u
#define MORE_ROUNDS 5u

/**
 * carry_benchmark_get_ms:
 *
 * Returns: the processor's time of this thread, in milliseconds: other programs do not count
 */
double
carry_benchmark_get_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Sorts an array of double, the shortest time first. */
int
carry_benchmark_compare_times (gconstpointer a, gconstpointer b)
{
  return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

static gint64
time_rounds (CarryBenchmarkWork work, gpointer data, guint n_rounds)
{
  const gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < n_rounds; i++)
    work (data);

  return g_get_monotonic_time () - start;
}

/**
 * carry_benchmark_measure:
 * @work: work
 * @data: for @work
 *
 * Measures how long some work takes, after a first round that warms it up.
 *
 * Returns: the median in milliseconds
 */
double
carry_benchmark_measure (CarryBenchmarkWork work, gpointer data)
{
  double samples[N_SAMPLES];
  guint n_rounds = 1;

  work (data);
  while (time_rounds (work, data, n_rounds) < LEAST_SAMPLE_US)
    n_rounds *= 2;

  for (guint i = 0; i < N_SAMPLES; i++)
    samples[i] = (double)time_rounds (work, data, n_rounds) / 1000.0 / n_rounds;

  qsort (samples, N_SAMPLES, sizeof samples[0], carry_benchmark_compare_times);

  return samples[N_SAMPLES / 2];
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return (*(const guint32 *)a > *(const guint32 *)b) - (*(const guint32 *)a < *(const guint32 *)b);
}

static void
sort_numbers (gpointer data)
{
  guint32 *numbers = data;
  guint32 number = 1;

  for (guint i = 0; i < N_SORTED; i++)
    {
      number = number * 1664525u + 1013904223u;
      numbers[i] = number;
    }

  qsort (numbers, N_SORTED, sizeof numbers[0], compare_numbers);
}

/* Milliseconds of the yardstick on this machine. */
static double
measure_yardstick (void)
{
  g_autofree guint32 *numbers = g_new (guint32, N_SORTED);

  return carry_benchmark_measure (sort_numbers, numbers);
}

static void
repeat (const CarryBenchmarkRow *rows, guint n_rows, const char *name, guint n_rounds)
{
  for (guint i = 0; i < n_rows; i++)
    {
      if (g_str_equal (rows[i].name, name))
        time_rounds (rows[i].work, rows[i].data, n_rounds);
    }
}

static void
print_count (const char *name, CarryInstructionCount *counter, const CarryBenchmarkRow *row)
{
  guint64 few, more;

  if (carry_instruction_count_of (counter, row->work, row->data, name, FEW_ROUNDS, &few) &&
      carry_instruction_count_of (counter, row->work, row->data, name, MORE_ROUNDS, &more) && more > few)
    g_print (", %.0f thousand instructions", (double)(more - few) / (MORE_ROUNDS - FEW_ROUNDS) / 1000);
  else
    g_print (", instructions not available");
}

/**
 * carry_benchmark_run:
 * @argc: of main()
 * @argv: of main()
 * @rows: what to measure
 * @n_rows: how many
 *
 * Prints the median time and the number of instructions of each row. With the arguments “--repeat NAME ROUNDS” it
 * only does the work of one row, for a counter that watches from outside.
 *
 * Returns: an exit status, 1 if a row takes far more than its target
 */
int
carry_benchmark_run (int argc, char *argv[], const CarryBenchmarkRow *rows, guint n_rows)
{
  CarryInstructionCount counter;
  double yardstick;
  int status = 0;

  if (argc == 4 && g_str_equal (argv[1], "--repeat"))
    {
      repeat (rows, n_rows, argv[2], (guint)g_ascii_strtoull (argv[3], NULL, 10));
      return 0;
    }

  yardstick = measure_yardstick ();
  carry_instruction_count_open (&counter);
  g_print ("yardstick, sorting %u numbers: %.3f ms; instructions: %s\n", N_SORTED, yardstick,
           carry_instruction_count_describe (&counter));

  for (guint i = 0; i < n_rows; i++)
    {
      const double median = carry_benchmark_measure (rows[i].work, rows[i].data);

      g_print ("%s: median %.3f ms", rows[i].name, median);
      print_count (rows[i].name, &counter, &rows[i]);
      if (rows[i].target > 0)
        g_print (", target %g ms %s", rows[i].target, median <= rows[i].target ? "met" : "missed");
      g_print ("\n");

      if (rows[i].target > 0 && median / yardstick > GROSS * rows[i].target)
        {
          g_print ("%s: that is far too much, even for a machine as slow as this one\n", rows[i].name);
          status = 1;
        }
    }

  carry_instruction_count_close (&counter);

  return status;
}
