/* benchmark-catalogue-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-catalogue-list.h"

#include "carry-exercise-row.h"
#include "carry-figure.h"
#include "carry-ui-driver.h"
#include "support/carry-test-many-exercises.h"

#include <adwaita.h>

/* How long a frame takes while a list of 10,000 exercises scrolls, and one of the built-in catalogue with 20 figures
 * in sight that nobody has seen yet; how long the first frame takes; and each letter of a search until the model is
 * filtered, and until the view has taken that up. All in the processor's time of the main thread, painting included
 * where GTK paints by software. */

#define FRAMES 400u
#define STEP 60.0 /* pixels a frame: more than a row comes into sight */
#define MOST_FRAME_MS 8.0
#define MOST_LETTER_MS 4.0

/* A frame that takes longer is dropped at 60 frames a second. */
#define FRAME_AT_60_HZ_MS (1000.0 / 60.0)
#define ROWS_IN_SIGHT 20u
#define HEIGHT_OF_20_ROWS 1080

typedef struct
{
  double p99, most;
} Report;

static Report
report (const char *what, GArray *times)
{
  Report result;

  g_array_sort (times, carry_benchmark_compare_times);
  result.p99 = g_array_index (times, double, times->len * 99 / 100);
  result.most = g_array_index (times, double, times->len - 1);
  g_print ("%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f ms\n", what,
           g_array_index (times, double, times->len / 2),
           g_array_index (times, double, times->len * 95 / 100), result.p99, result.most);

  return result;
}

static void
begin_frame (GdkFrameClock *clock, double *start)
{
  *start = carry_benchmark_get_ms ();
}

static void
end_frame (GdkFrameClock *clock, double *start)
{
  *start = carry_benchmark_get_ms () - *start;
}

/* Scrolls down until the end, or so many frames. */
static GArray *
scroll (GtkWidget *list)
{
  GtkWidget *view = test_find (list, GTK_TYPE_LIST_VIEW, 0);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  GdkFrameClock *clock = gtk_widget_get_frame_clock (view);
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));
  double time = 0;

  g_signal_connect (clock, "before-paint", G_CALLBACK (begin_frame), &time);
  g_signal_connect (clock, "after-paint", G_CALLBACK (end_frame), &time);

  for (guint i = 0;
       i < FRAMES && gtk_adjustment_get_value (adjustment) <
                         gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
       i++)
    {
      const gint64 frame = gdk_frame_clock_get_frame_counter (clock);

      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + STEP);
      while (gdk_frame_clock_get_frame_counter (clock) == frame || g_main_context_pending (NULL))
        g_main_context_iteration (NULL, TRUE);
      g_array_append_val (times, time);
    }

  g_signal_handlers_disconnect_by_data (clock, &time);

  return times;
}

static GArray *
type (CarryExerciseBrowser *browser)
{
  static const char *const typed[] = { "single leg rdl", "hamstring", "kettelbell", "quads barbell" };
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  for (gsize t = 0; t < G_N_ELEMENTS (typed); t++)
    for (gsize length = 1; length <= strlen (typed[t]); length++)
      {
        g_autofree char *words = g_strndup (typed[t], length);
        const double start = carry_benchmark_get_ms ();
        double time;

        g_object_set (browser, "words", words, NULL);
        time = carry_benchmark_get_ms () - start;
        g_array_append_val (times, time);
        test_settle ();
      }

  return times;
}

static GtkWidget *
show (CarryExerciseBrowser *browser, int height, GtkWidget **list)
{
  GtkWidget *window = adw_window_new ();

  *list = g_object_new (CARRY_TYPE_CATALOGUE_LIST, "height-request", height, NULL);
  carry_catalogue_list_set_browser (CARRY_CATALOGUE_LIST (*list), browser);
  g_object_set (window, "default-width", 280, "content", *list, NULL);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* What the main thread does until the list of the built-in catalogue is painted for the first time. */
static double
paint_first (GtkWidget *window)
{
  const double start = carry_benchmark_get_ms ();
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  while (gdk_frame_clock_get_frame_counter (clock) < 1)
    g_main_context_iteration (NULL, TRUE);

  return carry_benchmark_get_ms () - start;
}

static guint
count_rows_in_sight (GtkWidget *list)
{
  GtkWidget *row;
  guint n = 0;

  for (guint i = 0; (row = test_find (list, CARRY_TYPE_EXERCISE_ROW, i)) != NULL; i++)
    {
      graphene_rect_t bounds;

      if (gtk_widget_get_child_visible (gtk_widget_get_parent (row)) &&
          gtk_widget_compute_bounds (row, list, &bounds) && bounds.origin.y >= 0 &&
          bounds.origin.y + bounds.size.height <= (float)gtk_widget_get_height (list))
        n++;
    }

  return n;
}

/* The built-in catalogue: the first frame, and scrolling through all of its figures. */
static gboolean
look_at_figures (GListModel *catalogue, CarryAthlete *athlete, CarryExerciseShelf *shelf)
{
  g_autoptr (CarryExerciseBrowser) browser = carry_exercise_browser_new (catalogue, athlete, shelf);
  g_autoptr (GArray) frames = NULL;
  g_autoptr (GArray) letters = NULL;
  GtkWidget *list, *window = show (browser, HEIGHT_OF_20_ROWS, &list);
  const double first = paint_first (window);
  const gboolean waited = carry_figure_are_read ();
  guint n_rows;
  Report result;

  g_print ("the first frame: %.2f ms, %s\n", first,
           waited ? "the figures were there" : "the figures came later");
  test_settle ();
  n_rows = count_rows_in_sight (list);
  g_print ("%u rows in sight\n", n_rows);
  frames = scroll (list);
  result = report ("a frame of scrolling through new figures", frames);
  letters = type (browser);
  report ("a letter, with the view of it", letters);
  gtk_window_destroy (GTK_WINDOW (window));

  return n_rows >= ROWS_IN_SIGHT && result.most <= FRAME_AT_60_HZ_MS;
}

int
main (int argc, char *argv[])
{
  g_autoptr (CarryCatalogue) catalogue = NULL;
  g_autoptr (CarryAthlete) athlete = NULL;
  g_autoptr (CarryExerciseShelf) shelf = NULL;
  g_autoptr (CarryExerciseBrowser) browser = NULL;
  g_autoptr (GListStore) all = NULL;
  g_autoptr (GArray) letters = NULL;
  g_autoptr (GArray) viewed = NULL;
  g_autoptr (GArray) frames = NULL;
  GtkWidget *window, *list;
  Report frame, letter;
  gboolean kept_up;

  test_start (&argc, &argv);
  catalogue = carry_catalogue_new_built_in ();
  athlete = carry_athlete_new ();
  shelf = carry_exercise_shelf_new ();
  kept_up = look_at_figures (G_LIST_MODEL (catalogue), athlete, shelf);

  all = test_multiply_exercises (catalogue);
  browser = carry_exercise_browser_new (G_LIST_MODEL (all), athlete, shelf);
  letters = type (browser);
  g_object_set (browser, "words", "", NULL);

  window = show (browser, 800, &list);
  test_settle ();
  frames = scroll (list);
  frame = report ("a frame of scrolling through 10,000", frames);
  letter = report ("a letter, to the filtered model", letters);
  viewed = type (browser);
  report ("a letter, with the view", viewed);
  gtk_window_destroy (GTK_WINDOW (window));

  return kept_up && frame.p99 <= MOST_FRAME_MS && letter.p99 <= MOST_LETTER_MS ? 0 : 1;
}
