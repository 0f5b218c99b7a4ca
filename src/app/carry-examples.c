/* carry-examples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-examples.h"

#include "carry-measure.h"
#include "carry-run.h"

#include <glib/gi18n.h>

typedef struct
{
  int weekday; /* days after Monday */
  CarryRunKind kind;
  double distance; /* metres */
  guint minutes;
  const char *structure;
  CarrySurface surface;
} ExampleRun;

/* A base week of a half-marathon runner: two hard days, an easy end and a long run. */
static const ExampleRun example_runs[] = {
  { 0, CARRY_RUN_EASY, 8000, 48, NULL, CARRY_SURFACE_ROAD },
  { 1, CARRY_RUN_THRESHOLD, 10000, 55, NC_ ("structure of a run", "3 × 10 min"), CARRY_SURFACE_TRACK },
  { 2, CARRY_RUN_EASY, 6000, 37, NULL, CARRY_SURFACE_GRASS },
  { 3, CARRY_RUN_HILLS, 9000, 56, NC_ ("structure of a run", "10 × 60 s"), CARRY_SURFACE_TRAIL },
  { 5, CARRY_RUN_STRIDES, 5000, 31, NC_ ("structure of a run", "6 × 20 s"), CARRY_SURFACE_ROAD },
  { 6, CARRY_RUN_LONG, 16000, 96, NULL, CARRY_SURFACE_TRAIL },
};

#define EXAMPLE_START_MINUTE (7u * 60u)

/**
 * carry_example_week_change_new:
 * @first: the first day of a week
 *
 * Makes a week of runs to start from: easy, threshold, hills and a long run on the days of the week where
 * runners have them, whatever weekday the week starts on.
 *
 * Returns: (transfer full): the change that adds the runs
 */
CarryChange *
carry_example_week_change_new (const GDate *first)
{
  CarryChange *change = carry_change_new (C_ ("change", "Add Example Week"));
  const int offset = (int)g_date_get_weekday (first) - (int)G_DATE_MONDAY;

  for (gsize i = 0; i < G_N_ELEMENTS (example_runs); i++)
    {
      const ExampleRun *example = &example_runs[i];
      const GDate day = carry_day_plus (first, (example->weekday - offset + 7) % 7);
      const char *structure = example->structure != NULL
                                  ? g_dpgettext2 (GETTEXT_PACKAGE, "structure of a run", example->structure)
                                  : NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryRun) run =
          carry_run_new (&error, "day", &day, "start-minute", EXAMPLE_START_MINUTE, "duration",
                         example->minutes, "kind", example->kind, "distance", example->distance, "structure",
                         structure, "surface", example->surface, NULL);

      g_assert_no_error (error);
      carry_change_insert (change, CARRY_SESSION (run));
    }

  return change;
}
