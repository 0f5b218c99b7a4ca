/* benchmark-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-board-slots.h"
#include "carry-measure.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"
#include "carry-week-page.h"
#include "carry-week-slot.h"
#include "carry-window.h"

#include <adwaita.h>

/* With a diary of ten years: how long another week takes until it is laid out, the verdicts when a drag begins, a frame
 * while something is dragged from slot to slot, and a window until its first frame, beside an empty diary; in the
 * processor's time of the main thread. */

#define WEEKS (10u * 52u)
#define SWITCHES 60u
#define DRAGS 50u
#define FRAMES 150u
#define WINDOWS 15u
#define MOST_SWITCH_MS 16.0
#define MOST_VERDICTS_MS 5.0
#define MOST_FRAME_MS 4.0
#define MOST_WINDOW_RATIO 1.1

static double
report (const char *what, GArray *times, double most)
{
  double p95;

  g_array_sort (times, carry_benchmark_compare_times);
  p95 = g_array_index (times, double, times->len * 95 / 100);
  g_print ("%s: p50 %.2f ms, p95 %.2f ms, most %.2f ms; shall be at most %.0f ms\n", what,
           g_array_index (times, double, times->len / 2), p95, g_array_index (times, double, times->len - 1),
           most);

  return p95;
}

/* Every week of the ten years is like the sample's. */
static void
fill_ten_years (CarrySampleWeek *sample)
{
  const GDate first = carry_sample_day (23), last = carry_sample_day (29);
  g_autoptr (CarrySampleWeek) one_week = carry_sample_week_new (TRUE);
  g_autoptr (GPtrArray) week = carry_diary_get_range (one_week->diary, &first, &last);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < week->len; i++)
    g_ptr_array_add (all, g_object_ref (g_ptr_array_index (week, i)));

  for (guint ago = 1; ago < WEEKS; ago++)
    for (guint i = 0; i < week->len; i++)
      {
        CarrySession *session = g_ptr_array_index (week, i);
        const GDate day = carry_day_plus (carry_session_get_day (session), -(int)(ago * CARRY_DAYS_PER_WEEK));
        g_autoptr (CarrySession) copy = carry_session_duplicate (session, &day);

        g_ptr_array_add (all, carry_session_edit (copy, NULL, "status", CARRY_STATUS_DONE, NULL));
      }

  carry_diary_fill (sample->diary, all);
}

static void
wait_for_frame (GdkFrameClock *clock)
{
  const gint64 frame = gdk_frame_clock_get_frame_counter (clock);

  while (gdk_frame_clock_get_frame_counter (clock) == frame || g_main_context_pending (NULL))
    g_main_context_iteration (NULL, TRUE);
}

/* Work of the main thread, in ms; runs between a begin and the first end after it. */
typedef struct
{
  double time;
  double start;
  gboolean runs;
} Watch;

static void
begin (GdkFrameClock *clock, Watch *watch)
{
  watch->start = carry_benchmark_get_ms ();
  watch->runs = TRUE;
}

static void
end (GdkFrameClock *clock, Watch *watch)
{
  if (watch->runs)
    watch->time += carry_benchmark_get_ms () - watch->start;

  watch->runs = FALSE;
}

static GArray *
switch_weeks (CarryWeekPage *page)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (page));
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));
  Watch watch = { 0 };

  /* A week that looks like the one before needs no layout: then it is all of the frame. */
  g_signal_connect (clock, "before-paint", G_CALLBACK (begin), &watch);
  g_signal_connect_after (clock, "layout", G_CALLBACK (end), &watch);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (end), &watch);

  for (guint i = 0; i < SWITCHES; i++)
    {
      const GDate day = carry_day_plus (carry_week_page_get_week_start (page), -(int)CARRY_DAYS_PER_WEEK);

      watch.time = 0;
      begin (clock, &watch);
      carry_week_page_set_week_start (page, &day);
      end (clock, &watch);
      wait_for_frame (clock);
      g_array_append_val (times, watch.time);
      test_settle ();
    }

  g_signal_handlers_disconnect_by_data (clock, &watch);

  return times;
}

static GArray *
judge (CarrySampleWeek *sample)
{
  const GDate first = carry_sample_day (23);
  CarrySession *session = carry_sample_week_find (sample, "Lower Strength");
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < DRAGS; i++)
    {
      const double start = carry_benchmark_get_ms ();
      g_autoptr (CarryWeekPlaces) places =
          carry_week_places_new_for_session (sample->diary, sample->athlete, &first, session);
      const double time = carry_benchmark_get_ms () - start;

      g_array_append_val (times, time);
    }

  return times;
}

/* The pointer comes to another slot with every frame, which is more than a hand does. */
static GArray *
drag (CarrySampleWeek *sample, CarryWeekPage *page)
{
  CarryWeekBoard *board = CARRY_WEEK_BOARD (test_find (GTK_WIDGET (page), CARRY_TYPE_WEEK_BOARD, 0));
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (page));
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));
  Watch watch = { 0 };

  carry_board_placing_begin (carry_week_board_get_placing (board),
                             G_OBJECT (carry_sample_week_find (sample, "Lower Strength")));
  test_settle ();
  g_signal_connect (clock, "before-paint", G_CALLBACK (begin), &watch);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (end), &watch);

  for (guint i = 0; i < FRAMES; i++)
    {
      GtkWidget *from = test_find (GTK_WIDGET (board), CARRY_TYPE_WEEK_SLOT,
                                   (i + CARRY_BOARD_N_PLACES - 1) % CARRY_BOARD_N_PLACES);
      GtkWidget *to = test_find (GTK_WIDGET (board), CARRY_TYPE_WEEK_SLOT, i % CARRY_BOARD_N_PLACES);

      watch.time = 0;
      begin (clock, &watch);
      carry_week_slot_set_hover (CARRY_WEEK_SLOT (from), FALSE, FALSE);
      carry_week_slot_set_hover (CARRY_WEEK_SLOT (to), TRUE, FALSE);
      end (clock, &watch);
      end (clock, &watch);
      wait_for_frame (clock);
      g_array_append_val (times, watch.time);
    }

  g_signal_handlers_disconnect_by_data (clock, &watch);
  carry_board_placing_end (carry_week_board_get_placing (board));

  return times;
}

static double
open_window (CarrySampleWeek *sample)
{
  const double start = carry_benchmark_get_ms ();
  GtkWidget *window =
      carry_window_new (NULL, sample->diary, sample->catalogue, sample->athlete, &sample->today);
  double time;

  gtk_window_present (GTK_WINDOW (window));
  wait_for_frame (gtk_widget_get_frame_clock (window));
  time = carry_benchmark_get_ms () - start;
  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();

  return time;
}

/* In turns, so that what the machine does meanwhile hits all alike; the quickest counts. */
static double
compare_windows (CarrySampleWeek *ten_years)
{
  g_autoptr (CarrySampleWeek) empty = carry_sample_week_new (FALSE);
  g_autoptr (CarrySampleWeek) one_week = carry_sample_week_new (TRUE);
  CarrySampleWeek *const samples[] = { empty, one_week, ten_years };
  double least[] = { G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE };

  for (guint i = 0; i < WINDOWS; i++)
    for (guint j = 0; j < G_N_ELEMENTS (samples); j++)
      least[j] = MIN (least[j], open_window (samples[j]));

  g_print ("window to first frame: empty %.1f ms, one week %.1f ms, ten years %.1f ms: %.2f times a diary of "
           "one week; "
           "shall be at most %.1f times\n",
           least[0], least[1], least[2], least[2] / least[1], MOST_WINDOW_RATIO);

  return least[2] / least[1];
}

int
main (int argc, char *argv[])
{
  g_autoptr (CarrySampleWeek) sample = NULL;
  g_autoptr (GArray) verdicts = NULL;
  g_autoptr (GArray) frames = NULL;
  g_autoptr (GArray) switches = NULL;
  CarryWeekPage *page;
  GtkWidget *window;
  double verdict, frame, week, ratio;

  test_start (&argc, &argv);
  sample = carry_sample_week_new (FALSE);
  fill_ten_years (sample);

  page = g_object_new (CARRY_TYPE_WEEK_PAGE, NULL);
  carry_week_page_set_diary (page, sample->diary, sample->athlete, &sample->today);
  window =
      g_object_new (ADW_TYPE_WINDOW, "default-width", 1000, "default-height", 800, "content", page, NULL);
  gtk_window_present (GTK_WINDOW (window));
  test_settle ();

  verdicts = judge (sample);
  verdict = report ("verdicts when a drag begins", verdicts, MOST_VERDICTS_MS);
  frames = drag (sample, page);
  frame = report ("a frame while dragging", frames, MOST_FRAME_MS);
  switches = switch_weeks (page);
  week = report ("another week, until it is laid out", switches, MOST_SWITCH_MS);
  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
  ratio = compare_windows (sample);

  return verdict <= MOST_VERDICTS_MS && frame <= MOST_FRAME_MS && week <= MOST_SWITCH_MS &&
                 ratio <= MOST_WINDOW_RATIO
             ? 0
             : 1;
}
