/* carry-sample-chart.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-chart.h"

#include "carry-chart-event.h"
#include "carry-chart-frame.h"

#include <math.h>

#define A_MONDAY 739621u /* Julian day of GDate: 5 January 2026 */
#define N_NUMBERS 4u

/* An item: a day and some numbers. */
#define SAMPLE_TYPE_ITEM (sample_item_get_type ())
G_DECLARE_FINAL_TYPE (SampleItem, sample_item, SAMPLE, ITEM, GObject)

struct _SampleItem
{
  GObject parent_instance;

  double day;
  double numbers[N_NUMBERS];
  gboolean planned;
};

G_DEFINE_FINAL_TYPE (SampleItem, sample_item, G_TYPE_OBJECT)

static void
sample_item_class_init (SampleItemClass *klass)
{
}

static void
sample_item_init (SampleItem *self)
{
}

static double
get_day (SampleItem *self)
{
  return self->day;
}

static gboolean
get_planned (SampleItem *self)
{
  return self->planned;
}

static char *
get_label (SampleItem *self)
{
  return g_strdup_printf ("Item %.0f", self->day - A_MONDAY);
}

static double
get_number (SampleItem *self, gpointer index)
{
  return self->numbers[GPOINTER_TO_UINT (index)];
}

static GtkExpression *
expression (GType type, GCallback callback, guint index)
{
  return gtk_cclosure_expression_new (type, NULL, 0, NULL, callback, GUINT_TO_POINTER (index), NULL);
}

static GListStore *
add_items (CarryChartData *data, guint n, guint days)
{
  g_autoptr (GListStore) items = g_list_store_new (SAMPLE_TYPE_ITEM);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SampleItem) item = g_object_new (SAMPLE_TYPE_ITEM, NULL);
      const double wave = sin (i * 0.7), swell = sin (i * 0.013);

      item->day = A_MONDAY + i * MAX (days, 1);
      item->planned = i + 2 >= n;
      item->numbers[0] = 200.0 + 80.0 * wave + 60.0 * swell;
      item->numbers[1] = 90.0 - 40.0 * wave;
      item->numbers[2] = 50.0 + 20.0 * swell + 5.0 * wave;
      item->numbers[3] = 30.0 * wave;
      g_list_store_append (items, item);
    }

  carry_chart_data_set_model (data, G_LIST_MODEL (items));
  if (days > 0)
    carry_chart_data_set_day (data, expression (G_TYPE_DOUBLE, G_CALLBACK (get_day), 0));
  carry_chart_data_set_text (data, CARRY_CHART_TEXT_LABEL,
                             expression (G_TYPE_STRING, G_CALLBACK (get_label), 0));

  return g_steal_pointer (&items);
}

static CarryChartSeries *
add_series (CarryChartData *data, guint index, const char *css_class, CarryChartMark mark)
{
  g_autoptr (CarryChartSeries) series = carry_chart_series_new (
      css_class, css_class, expression (G_TYPE_DOUBLE, G_CALLBACK (get_number), index));

  g_object_set (series, "mark", mark, NULL);
  carry_chart_data_add_series (data, series);

  return series; /* the data keeps it */
}

/* Takes a number away from one item of so many. */
static void
punch (GListStore *items, guint index, guint every)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (items)); i += every)
    {
      g_autoptr (SampleItem) item = g_list_model_get_item (G_LIST_MODEL (items), i);

      item->numbers[index] = NAN;
      g_list_store_splice (items, i, 1, (gpointer[]){ item }, 1);
    }
}

static void
sample_free (gpointer data)
{
  CarrySampleChart *self = data;

  g_object_unref (self->data);
  g_free (self);
}

static CarrySampleChart *
add (GPtrArray *samples, const char *name, CarryChartData *data)
{
  CarrySampleChart *sample = g_new0 (CarrySampleChart, 1);

  *sample = (CarrySampleChart){ name, data, carry_chart_frame_get_ends (data), 400.0f };
  g_ptr_array_add (samples, sample);

  return sample;
}

static void
add_bars (GPtrArray *samples)
{
  CarryChartData *weeks = carry_chart_data_new ();
  CarryChartData *labelled = carry_chart_data_new ();
  CarryChartData *single = carry_chart_data_new ();
  g_autoptr (GListStore) items = add_items (weeks, 12, 7);
  g_autoptr (GListStore) others = add_items (labelled, 5, 0);
  g_autoptr (GListStore) only = add_items (single, 1, 7);

  add_series (weeks, 0, "run", CARRY_CHART_MARK_BAR);
  add_series (weeks, 1, "strength", CARRY_CHART_MARK_BAR);
  carry_chart_data_set_dimmed (weeks, expression (G_TYPE_BOOLEAN, G_CALLBACK (get_planned), 0));
  add (samples, "stacked-bars", weeks);

  add_series (labelled, 1, "run", CARRY_CHART_MARK_BAR);
  add (samples, "labelled-bars", labelled);

  add_series (single, 0, "run", CARRY_CHART_MARK_BAR);
  add (samples, "single-bar", single);
}

static CarryChartData *
new_balance (guint n_weeks)
{
  CarryChartData *data = carry_chart_data_new ();
  g_autoptr (GListStore) items = add_items (data, n_weeks, 7);

  add_series (data, 0, "run", CARRY_CHART_MARK_BAR);
  add_series (data, 1, "strength", CARRY_CHART_MARK_BAR);
  g_object_set (add_series (data, 2, "fitness", CARRY_CHART_MARK_LINE), "second-axis", TRUE, NULL);
  g_object_set (add_series (data, 3, "form", CARRY_CHART_MARK_LINE), "second-axis", TRUE, "stroke",
                CARRY_CHART_STROKE_DOTTED, NULL);

  return data;
}

/* The last two weeks are planned. */
static void
add_projection (GPtrArray *samples)
{
  CarryChartData *data = new_balance (12);

  carry_chart_data_set_dimmed (data, expression (G_TYPE_BOOLEAN, G_CALLBACK (get_planned), 0));
  for (guint i = 0; i < carry_chart_data_get_n_series (data); i++)
    g_object_set (carry_chart_data_get_nth_series (data, i), "projects", TRUE, NULL);
  add (samples, "projection", data);
}

static void
add_lines (GPtrArray *samples)
{
  static const CarryChartStroke strokes[] = { CARRY_CHART_STROKE_SOLID, CARRY_CHART_STROKE_DASHED,
                                              CARRY_CHART_STROKE_DOTTED };
  CarryChartData *strokes_data = carry_chart_data_new ();
  CarryChartData *gaps = carry_chart_data_new ();
  CarryChartData *area = carry_chart_data_new ();
  CarryChartData *missing = carry_chart_data_new ();
  g_autoptr (GListStore) items = add_items (strokes_data, 20, 1);
  g_autoptr (GListStore) holed = add_items (gaps, 12, 7);
  g_autoptr (GListStore) below = add_items (area, 20, 1);
  g_autoptr (GListStore) none = add_items (missing, 6, 1);

  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    g_object_set (add_series (strokes_data, 1 + i, "fitness", CARRY_CHART_MARK_LINE), "stroke", strokes[i],
                  NULL);
  add (samples, "strokes", strokes_data);

  punch (holed, 0, 4);
  add_series (gaps, 0, "fitness", CARRY_CHART_MARK_POINTS);
  add (samples, "points-with-gaps", gaps);

  add_series (area, 3, "form", CARRY_CHART_MARK_AREA);
  add (samples, "area-below-zero", area);

  punch (none, 0, 1);
  add_series (missing, 0, "fitness", CARRY_CHART_MARK_LINE);
  add (samples, "nothing-measured", missing);
}

/* Ten years on few pixels, a part of a year, and events. */
static void
add_long (GPtrArray *samples)
{
  CarryChartData *events = new_balance (12);
  g_autoptr (GListStore) happened = g_list_store_new (CARRY_TYPE_CHART_EVENT);
  g_autoptr (CarryChartEvent) race = carry_chart_event_new (A_MONDAY + 40, "Race");
  g_autoptr (CarryChartEvent) gone = carry_chart_event_new (A_MONDAY - 40, "Out of sight");
  CarrySampleChart *sample;

  sample = add (samples, "ten-years", carry_sample_chart_years (3650));
  sample->width = 60.0f;

  sample = add (samples, "zoomed", new_balance (52));
  sample->domain = carry_chart_domain_zoomed (&sample->domain, A_MONDAY + 100, 0.2);

  g_list_store_append (happened, gone);
  g_list_store_append (happened, race);
  carry_chart_data_set_events (events, G_LIST_MODEL (happened));
  add (samples, "events", events);
}

/**
 * carry_sample_chart_years:
 * @n_days: how many days
 *
 * Returns: (transfer full): bars and two lines on days
 */
CarryChartData *
carry_sample_chart_years (guint n_days)
{
  CarryChartData *data = carry_chart_data_new ();
  g_autoptr (GListStore) items = add_items (data, n_days, 1);

  add_series (data, 0, "run", CARRY_CHART_MARK_BAR);
  add_series (data, 1, "strength", CARRY_CHART_MARK_BAR);
  g_object_set (add_series (data, 2, "fitness", CARRY_CHART_MARK_LINE), "second-axis", TRUE, NULL);
  g_object_set (add_series (data, 3, "form", CARRY_CHART_MARK_LINE), "second-axis", TRUE, "stroke",
                CARRY_CHART_STROKE_DASHED, NULL);

  return data;
}

/**
 * carry_sample_charts_new:
 *
 * Returns: (transfer full) (element-type CarrySampleChart): all of them
 */
GPtrArray *
carry_sample_charts_new (void)
{
  GPtrArray *samples = g_ptr_array_new_with_free_func (sample_free);

  add_bars (samples);
  add (samples, "two-axes", new_balance (12));
  add_projection (samples);
  add_lines (samples);
  add_long (samples);
  add (samples, "empty", carry_chart_data_new ());

  return samples;
}
