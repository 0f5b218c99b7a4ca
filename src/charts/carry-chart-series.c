/* carry-chart-series.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-series.h"

#include <math.h>

/**
 * CarryChartSeries:
 *
 * One row of numbers of a chart: a name, a colour (see #CarryChartInk) and an expression that gives the
 * number of each item of a model.
 *
 * The expression is evaluated once for each item that comes, not at each frame; an item whose number
 * changes must be announced by the model.
 */
struct _CarryChartSeries
{
  GObject parent_instance;

  char *title;
  char *css_class;
  GtkExpression *value;
  GListModel *model;
  GArray *values; /* of double, one for each item of the model */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryChartSeries, carry_chart_series, G_TYPE_OBJECT)

static double
evaluate (CarryChartSeries *self, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (self->model, position);
  g_auto (GValue) found = G_VALUE_INIT;
  g_auto (GValue) number = G_VALUE_INIT;

  g_value_init (&number, G_TYPE_DOUBLE);
  if (!gtk_expression_evaluate (self->value, item, &found) || !g_value_transform (&found, &number))
    return NAN;

  return g_value_get_double (&number);
}

static void
on_items_changed (CarryChartSeries *self, guint position, guint removed, guint added)
{
  g_autofree double *fresh = g_new (double, added);

  for (guint i = 0; i < added; i++)
    fresh[i] = evaluate (self, position + i);

  if (removed > 0)
    g_array_remove_range (self->values, position, removed);
  g_array_insert_vals (self->values, position, fresh, added);

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
carry_chart_series_dispose (GObject *object)
{
  CarryChartSeries *self = CARRY_CHART_SERIES (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_pointer (&self->value, gtk_expression_unref);

  G_OBJECT_CLASS (carry_chart_series_parent_class)->dispose (object);
}

static void
carry_chart_series_finalize (GObject *object)
{
  CarryChartSeries *self = CARRY_CHART_SERIES (object);

  g_free (self->title);
  g_free (self->css_class);
  g_array_unref (self->values);

  G_OBJECT_CLASS (carry_chart_series_parent_class)->finalize (object);
}

static void
carry_chart_series_class_init (CarryChartSeriesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_chart_series_dispose;
  object_class->finalize = carry_chart_series_finalize;

  /**
   * CarryChartSeries::changed:
   *
   * The numbers, or how many there are, have changed.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_chart_series_init (CarryChartSeries *self)
{
  self->values = g_array_new (FALSE, FALSE, sizeof (double));
}

/**
 * carry_chart_series_new:
 * @title: the name of the numbers, for people
 * @css_class: the class of the ink in which they are painted
 * @value: (transfer full): gives the number of an item
 *
 * Returns: (transfer full): a series that has no model yet
 */
CarryChartSeries *
carry_chart_series_new (const char *title, const char *css_class, GtkExpression *value)
{
  CarryChartSeries *self;

  g_return_val_if_fail (title != NULL && css_class != NULL && value != NULL, NULL);

  self = g_object_new (CARRY_TYPE_CHART_SERIES, NULL);
  self->title = g_strdup (title);
  self->css_class = g_strdup (css_class);
  self->value = value;

  return self;
}

const char *
carry_chart_series_get_title (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), NULL);

  return self->title;
}

const char *
carry_chart_series_get_css_class (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), NULL);

  return self->css_class;
}

/**
 * carry_chart_series_set_model:
 * @self: a series
 * @model: (nullable): the items to take numbers from
 *
 * Follows a model. A chart does this for its series.
 */
void
carry_chart_series_set_model (CarryChartSeries *self, GListModel *model)
{
  g_return_if_fail (CARRY_IS_CHART_SERIES (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->model, model);
  g_array_set_size (self->values, 0);

  if (model == NULL)
    {
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
      return;
    }

  g_signal_connect_swapped (model, "items-changed", G_CALLBACK (on_items_changed), self);
  on_items_changed (self, 0, 0, g_list_model_get_n_items (model));
}

guint
carry_chart_series_get_n_values (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), 0);

  return self->values->len;
}

/**
 * carry_chart_series_get_value:
 * @self: a series
 * @position: which item
 *
 * Returns: the number of the item, NaN if it has none or there is no such item
 */
double
carry_chart_series_get_value (CarryChartSeries *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), NAN);

  return position < self->values->len ? g_array_index (self->values, double, position) : NAN;
}
