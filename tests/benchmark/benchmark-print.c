/* benchmark-print.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-sheet.h"
#include "support/carry-test-print-diary.h"

#include <glib/gstdio.h>

#include <stdlib.h>
#include <string.h>

/* How long a sheet takes to a PDF file, how large that is, and whether a thick book takes more memory than a thin one. */

#define SAMPLES 21
#define MOST_WEEK_MS 120.0
#define MOST_WEEK_KIB 300.0
#define MOST_BOOK_MS 3000.0
#define MOST_GROWTH_KIB 8192.0 /* what 39 more weeks may take: text and the table of the file, not pages */

/* The most memory that the program took so far, in KiB. */
static double
get_peak (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, "VmHWM:");

  return line != NULL ? strtod (line + strlen ("VmHWM:"), NULL) : 0;
}

/* Milliseconds to write a file. */
static double
print (CarryDiary *diary, guint n_weeks, gboolean figures, gboolean block, const char *path, double *kib)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const gint64 start = g_get_monotonic_time ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarrySheet) sheet = carry_sheet_new (diary, athlete, &monday, n_weeks, &monday);
  g_autoptr (GError) error = NULL;
  CarrySheetOptions options;
  CarrySheetPaper paper;
  GStatBuf status;
  double ms;

  carry_sheet_options_init (&options);
  options.figures = figures;
  options.block = block;
  carry_sheet_paper_find (&paper, "A4", FALSE, &error);
  carry_sheet_export (sheet, path, &paper, &options, &error);
  g_assert_no_error (error);
  ms = (double)(g_get_monotonic_time () - start) / 1000;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  *kib = (double)status.st_size / 1024;

  return ms;
}

static CarryDiary *
make_diary (guint n_weeks)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);

  for (guint week = 0; week < n_weeks; week++)
    {
      const GDate first = carry_day_plus (&monday, (int)(week * CARRY_DAYS_PER_WEEK));

      test_print_insert_runs (diary, &first, week % TEST_PRINT_WEEKS);
      test_print_insert_sessions (diary, catalogue, &first, week % TEST_PRINT_WEEKS);
    }

  return diary;
}

static gboolean
judge (const char *what, double value, const char *unit, double most)
{
  g_print ("%-44s %9.1f %-3s (target %.0f): %s\n", what, value, unit, most, value <= most ? "met" : "MISSED");

  return value <= most;
}

int
main (void)
{
  g_autoptr (CarryDiary) diary = make_diary (52);
  g_autofree char *path = NULL;
  const int file = g_file_open_tmp ("carry-print-XXXXXX.pdf", &path, NULL);
  double samples[SAMPLES], both[SAMPLES], week_kib, both_kib, bare_kib, thin_kib, book_kib, bare, thin, book,
      before, after, first;
  gboolean met = TRUE;

  g_assert_cmpint (file, >=, 0);
  g_close (file, NULL);

  first = print (diary, 1, TRUE, FALSE, path, &week_kib);
  for (gsize i = 0; i < SAMPLES; i++)
    samples[i] = print (diary, 1, TRUE, FALSE, path, &week_kib);
  qsort (samples, SAMPLES, sizeof samples[0], carry_benchmark_compare_times);
  for (gsize i = 0; i < SAMPLES; i++)
    both[i] = print (diary, 1, TRUE, TRUE, path, &both_kib);
  qsort (both, SAMPLES, sizeof both[0], carry_benchmark_compare_times);
  bare = print (diary, 1, FALSE, FALSE, path, &bare_kib);

  thin = print (diary, 13, TRUE, FALSE, path, &thin_kib);
  before = get_peak ();
  book = print (diary, 52, TRUE, FALSE, path, &book_kib);
  after = get_peak ();

  g_print ("the first sheet, with fonts and figures to load: %.1f ms\n", first);
  g_print ("a week without figures: %.1f ms, %.0f KiB; 13 weeks: %.0f ms, %.0f KiB\n", bare, bare_kib, thin,
           thin_kib);
  met &= judge ("a week with figures, the median", samples[SAMPLES / 2], "ms", MOST_WEEK_MS);
  met &= judge ("its file", week_kib, "KiB", MOST_WEEK_KIB);
  met &= judge ("a week and its four weeks, the median", both[SAMPLES / 2], "ms", MOST_WEEK_MS);
  met &= judge ("its file", both_kib, "KiB", MOST_WEEK_KIB);
  met &= judge ("a book of 52 weeks", book, "ms", MOST_BOOK_MS);
  met &= judge ("memory that 52 weeks take more than 13", after - before, "KiB", MOST_GROWTH_KIB);
  g_print ("the book: %.0f KiB; the most memory at all: %.0f KiB\n", book_kib, after);
  g_remove (path);

  return met ? EXIT_SUCCESS : EXIT_FAILURE;
}
