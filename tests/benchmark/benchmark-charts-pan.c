/* benchmark-charts-pan.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-chart-plot.h"
#include "carry-chart.h"
#include "carry-sample-chart.h"

#include <stdlib.h>

/* How long a frame takes while a part of ten years is dragged along, and while the pointer hovers over it: in the
 * processor's time of the main thread, painting included, for GTK paints by software (GSK_RENDERER=cairo) here. */

#define TEN_YEARS 3650u
#define FRAMES 200u
#define TARGET_MS 4.0
#define WIDTH 900
#define HEIGHT 260

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

/* Does something to a chart before each frame. */
typedef void (*Move) (CarryChart *chart, CarryChartPlot *plot, guint frame);

static void
pan (CarryChart *chart, CarryChartPlot *plot, guint frame)
{
  const CarryChartDomain *domain = carry_chart_plot_get_domain (plot);
  const double by = (frame < FRAMES / 2 ? -0.01 : 0.01) * (domain->hi - domain->lo);
  const CarryChartDomain panned = carry_chart_domain_panned (domain, by);

  carry_chart_plot_set_domain (plot, &panned);
  gtk_widget_queue_allocate (GTK_WIDGET (chart));
}

static void
hover (CarryChart *chart, CarryChartPlot *plot, guint frame)
{
  const CarryChartLayout *layout = carry_chart_plot_get_layout (plot);
  const double share = (frame % 100 + 0.5) / 100.0;

  carry_chart_set_cursor (chart,
                          carry_chart_layout_find (layout, (double)layout->plot.origin.x +
                                                               share * (double)layout->plot.size.width));
}

static double
measure (const char *what, CarryChart *chart, CarryChartPlot *plot, Move move)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (chart));
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  double time = 0.0, p95;

  g_signal_connect (clock, "before-paint", G_CALLBACK (begin_frame), &time);
  g_signal_connect (clock, "after-paint", G_CALLBACK (end_frame), &time);
  for (guint i = 0; i < FRAMES; i++)
    {
      const gint64 frame = gdk_frame_clock_get_frame_counter (clock);
      const double start = carry_benchmark_get_ms ();
      double moved;

      move (chart, plot, i);
      moved = carry_benchmark_get_ms () - start;
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      while (gdk_frame_clock_get_frame_counter (clock) == frame || g_main_context_pending (NULL))
        g_main_context_iteration (NULL, TRUE);
      time += moved;
      g_array_append_val (times, time);
    }
  g_signal_handlers_disconnect_by_data (clock, &time);

  g_array_sort (times, carry_benchmark_compare_times);
  p95 = g_array_index (times, double, times->len * 95 / 100);
  g_print ("%s: p50 %.2f ms, p95 %.2f ms, most %.2f ms, target of p95 %g ms %s\n", what,
           g_array_index (times, double, times->len / 2), p95, g_array_index (times, double, times->len - 1),
           TARGET_MS, p95 <= TARGET_MS ? "met" : "missed");

  return p95;
}

static void
zoom (CarryChartPlot *plot, double share)
{
  const CarryChartDomain *domain = carry_chart_plot_get_domain (plot);
  const CarryChartDomain whole = carry_chart_domain_of (domain->least, domain->greatest, domain->closest);
  const CarryChartDomain part = carry_chart_domain_zoomed (&whole, whole.greatest, share);

  carry_chart_plot_set_domain (plot, &part);
}

int
main (int argc, char *argv[])
{
  g_autoptr (CarryChartData) data = NULL;
  GtkWidget *window, *chart, *plot;
  double worst = 0.0;

  if (!gtk_init_check ())
    {
      g_print ("no display\n");
      return 77;
    }

  data = carry_sample_chart_years (TEN_YEARS);
  window = gtk_window_new ();
  chart = carry_chart_new ();
  plot = gtk_widget_get_first_child (chart);
  carry_chart_set_data (CARRY_CHART (chart), data);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), chart);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (plot) == 0 || g_main_context_pending (NULL))
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < 4; i++)
    {
      static const double shares[] = { 0.9, 0.25, 0.05, 0.01 };
      g_autofree char *what = g_strdup_printf ("to pan %.0f%% of ten years", shares[i] * 100.0);

      zoom (CARRY_CHART_PLOT (plot), shares[i]);
      worst = MAX (worst, measure (what, CARRY_CHART (chart), CARRY_CHART_PLOT (plot), pan));
    }

  worst = MAX (worst, measure ("to hover", CARRY_CHART (chart), CARRY_CHART_PLOT (plot), hover));
  gtk_window_destroy (GTK_WINDOW (window));

  return worst <= TARGET_MS ? EXIT_SUCCESS : EXIT_FAILURE;
}
