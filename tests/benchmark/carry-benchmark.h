/* carry-benchmark.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryBenchmarkWork:
 * @data: what it works on
 *
 * Work that is done again and again, each time the same.
 */
typedef void (*CarryBenchmarkWork) (gpointer data);

/**
 * CarryBenchmarkRow:
 *
 * One line of a benchmark: some work, and how long it may take.
 */
typedef struct
{
  const char *name;
  double target; /* milliseconds, 0 for none */
  CarryBenchmarkWork work;
  gpointer data;
} CarryBenchmarkRow;

double carry_benchmark_get_ms (void);
int carry_benchmark_compare_times (gconstpointer a, gconstpointer b);
double carry_benchmark_measure (CarryBenchmarkWork work, gpointer data);
int carry_benchmark_run (int argc, char *argv[], const CarryBenchmarkRow *rows, guint n_rows);

G_END_DECLS
