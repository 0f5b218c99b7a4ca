/* benchmark-catalogue-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue-list.h"
#include "carry-ui-driver.h"
#include "support/carry-test-many-exercises.h"

#include <adwaita.h>
#include <time.h>

/* How long a frame takes while a list of 10,000 exercises scrolls, and each letter of a search until the model is
 * filtered, and until the view has taken that up; in the processor's time of the main thread. */

#define FRAMES 400u
#define STEP 60.0 /* pixels a frame: more than a row comes into sight */
#define MOST_FRAME_MS 8.0
#define MOST_LETTER_MS 4.0

static double
get_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double first = *(const double *)a, second = *(const double *)b;

  return first < second ? -1 : first > second;
}

static double
report (const char *what, GArray *times)
{
  double p99;

  g_array_sort (times, compare_times);
  p99 = g_array_index (times, double, times->len * 99 / 100);
  g_print ("%s: p50 %.2f ms, p99 %.2f ms, most %.2f ms\n", what,
           g_array_index (times, double, times->len / 2), p99, g_array_index (times, double, times->len - 1));

  return p99;
}

static void
begin_frame (GdkFrameClock *clock, double *start)
{
  *start = get_ms ();
}

static void
end_frame (GdkFrameClock *clock, double *start)
{
  *start = get_ms () - *start;
}

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

  for (guint i = 0; i < FRAMES; i++)
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
        const double start = get_ms ();
        double time;

        g_object_set (browser, "words", words, NULL);
        time = get_ms () - start;
        g_array_append_val (times, time);
        test_settle ();
      }

  return times;
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
  double frame, letter;

  test_start (&argc, &argv);
  catalogue = carry_catalogue_new_built_in ();
  all = test_multiply_exercises (catalogue);
  athlete = carry_athlete_new ();
  shelf = carry_exercise_shelf_new ();
  browser = carry_exercise_browser_new (G_LIST_MODEL (all), athlete, shelf);
  letters = type (browser);
  g_object_set (browser, "words", "", NULL);

  list = g_object_new (CARRY_TYPE_CATALOGUE_LIST, NULL);
  carry_catalogue_list_set_browser (CARRY_CATALOGUE_LIST (list), browser);
  window = g_object_new (ADW_TYPE_WINDOW, "default-width", 280, "default-height", 800, "content", list, NULL);
  gtk_window_present (GTK_WINDOW (window));
  test_settle ();

  frames = scroll (list);
  viewed = type (browser);
  frame = report ("a frame of scrolling", frames);
  letter = report ("a letter, to the filtered model", letters);
  report ("a letter, with the view", viewed);
  gtk_window_destroy (GTK_WINDOW (window));

  return frame <= MOST_FRAME_MS && letter <= MOST_LETTER_MS ? 0 : 1;
}
