/* benchmark-charts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-chart-frame.h"
#include "carry-chart-print.h"
#include "carry-chart-scene.h"
#include "carry-sample-chart.h"

/* How long a chart takes to become a render node: ten years of days as two bars and two lines, the same with a part
 * of it in sight, a month, and one edit of ten years. No display is needed. */

#define TEN_YEARS 3650u
#define A_MONTH 30u
#define WIDTH 1200
#define HEIGHT 300

typedef struct
{
  CarryChartData *data;
  CarryChartLook look;
  CarryChartDomain domain;
} Chart;

static void
chart_init (Chart *self, guint n_days, double share)
{
  self->data = carry_sample_chart_years (n_days);
  carry_chart_look_init_print (&self->look, NULL, self->data);
  self->domain = carry_chart_frame_get_ends (self->data);
  self->domain = carry_chart_domain_zoomed (&self->domain, self->domain.greatest, share);
}

static void
chart_clear (Chart *self)
{
  carry_chart_look_clear (&self->look);
  g_clear_object (&self->data);
}

static void
snapshot (gpointer data)
{
  Chart *self = data;
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  CarryChartFrame frame;

  carry_chart_scene_arrange (&frame, self->data, &self->look, &self->domain, WIDTH, HEIGHT, TRUE);
  carry_chart_scene_snapshot (&frame, snapshot);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert (node != NULL);
}

/* One item of ten years is another one, and the chart knows its new ends. */
static void
edit (gpointer data)
{
  Chart *self = data;
  GListStore *items = G_LIST_STORE (carry_chart_data_get_model (self->data));
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (items), TEN_YEARS / 2);

  g_list_store_splice (items, TEN_YEARS / 2, 1, (gpointer[]){ item }, 1);
  self->domain = carry_chart_frame_get_ends (self->data);
}

int
main (int argc, char *argv[])
{
  Chart years, part, month;
  const CarryBenchmarkRow rows[] = {
    { "ten years of days, bars and lines", 3.0, snapshot, &years },
    { "half a year of ten, bars and lines", 3.0, snapshot, &part },
    { "a month of days, bars and lines", 0.0, snapshot, &month },
    { "one edit of ten years", 1.0, edit, &years },
  };
  int status;

  gtk_init_check ();
  chart_init (&years, TEN_YEARS, 1.0);
  chart_init (&part, TEN_YEARS, 0.05);
  chart_init (&month, A_MONTH, 1.0);

  status = carry_benchmark_run (argc, argv, rows, G_N_ELEMENTS (rows));

  chart_clear (&years);
  chart_clear (&part);
  chart_clear (&month);

  return status;
}
