/* carry-chart-data.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-data.h"

#include <math.h>

/**
 * CarryChartData:
 *
 * What a chart shows, apart from how: a model of items, the series of numbers taken from them, and
 * expressions for what is written of an item. A chart and its legend share one.
 */
struct _CarryChartData
{
  GObject parent_instance;

  GListModel *model;
  GListStore *series;
  GtkExpression *texts[CARRY_N_CHART_TEXTS];
  GtkExpression *dimmed;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryChartData, carry_chart_data, G_TYPE_OBJECT)

static void
emit_changed (CarryChartData *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
evaluate (CarryChartData *self, GtkExpression *expression, guint position, GType type, GValue *value)
{
  g_autoptr (GObject) item = self->model != NULL ? g_list_model_get_item (self->model, position) : NULL;
  g_auto (GValue) found = G_VALUE_INIT;

  g_value_init (value, type);

  return item != NULL && expression != NULL && gtk_expression_evaluate (expression, item, &found) &&
         g_value_transform (&found, value);
}

static void
carry_chart_data_dispose (GObject *object)
{
  CarryChartData *self = CARRY_CHART_DATA (object);

  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (self, i);

      g_signal_handlers_disconnect_by_data (series, self);
      carry_chart_series_set_model (series, NULL);
    }
  g_list_store_remove_all (self->series);
  g_clear_object (&self->model);
  for (guint i = 0; i < CARRY_N_CHART_TEXTS; i++)
    g_clear_pointer (&self->texts[i], gtk_expression_unref);
  g_clear_pointer (&self->dimmed, gtk_expression_unref);

  G_OBJECT_CLASS (carry_chart_data_parent_class)->dispose (object);
}

static void
carry_chart_data_finalize (GObject *object)
{
  g_object_unref (CARRY_CHART_DATA (object)->series);

  G_OBJECT_CLASS (carry_chart_data_parent_class)->finalize (object);
}

static void
carry_chart_data_class_init (CarryChartDataClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_chart_data_dispose;
  object_class->finalize = carry_chart_data_finalize;

  /**
   * CarryChartData::changed:
   *
   * Numbers, items or series are other than they were.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_chart_data_init (CarryChartData *self)
{
  self->series = g_list_store_new (CARRY_TYPE_CHART_SERIES);
}

CarryChartData *
carry_chart_data_new (void)
{
  return g_object_new (CARRY_TYPE_CHART_DATA, NULL);
}

/**
 * carry_chart_data_set_model:
 * @self: chart data
 * @model: (nullable): the items to show, in their order
 *
 * Shows other items. An item of which something changes must be announced by the model.
 */
void
carry_chart_data_set_model (CarryChartData *self, GListModel *model)
{
  g_return_if_fail (CARRY_IS_CHART_DATA (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (!g_set_object (&self->model, model))
    return;

  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    carry_chart_series_set_model (carry_chart_data_get_nth_series (self, i), model);
}

guint
carry_chart_data_get_n_items (CarryChartData *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), 0);

  return self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
}

/**
 * carry_chart_data_add_series:
 * @self: chart data
 * @series: (transfer none): a series that belongs to no other data
 *
 * Adds a series; the first is drawn at the bottom of a stack.
 */
void
carry_chart_data_add_series (CarryChartData *self, CarryChartSeries *series)
{
  g_return_if_fail (CARRY_IS_CHART_DATA (self));
  g_return_if_fail (CARRY_IS_CHART_SERIES (series));

  carry_chart_series_set_model (series, self->model);
  g_signal_connect_swapped (series, "changed", G_CALLBACK (emit_changed), self);
  g_list_store_append (self->series, series);
  emit_changed (self);
}

/**
 * carry_chart_data_get_series:
 * @self: chart data
 *
 * Returns: (transfer none): a list model of #CarryChartSeries
 */
GListModel *
carry_chart_data_get_series (CarryChartData *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), NULL);

  return G_LIST_MODEL (self->series);
}

guint
carry_chart_data_get_n_series (CarryChartData *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->series));
}

/**
 * carry_chart_data_get_nth_series:
 * @self: chart data
 * @series: which series
 *
 * Returns: (transfer none) (nullable): the series
 */
CarryChartSeries *
carry_chart_data_get_nth_series (CarryChartData *self, guint series)
{
  g_autoptr (CarryChartSeries) found = NULL;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), NULL);

  found = g_list_model_get_item (G_LIST_MODEL (self->series), series);

  return found; /* the list keeps it */
}

/**
 * carry_chart_data_get_part:
 * @self: chart data
 * @series: which series
 * @position: which item
 *
 * Returns: what the series adds to the item's stack: its number, or 0 if it has none or a negative one
 */
double
carry_chart_data_get_part (CarryChartData *self, guint series, guint position)
{
  CarryChartSeries *found = carry_chart_data_get_nth_series (self, series);
  const double value = found != NULL ? carry_chart_series_get_value (found, position) : 0.0;

  return isfinite (value) ? MAX (value, 0.0) : 0.0;
}

/**
 * carry_chart_data_get_greatest_total:
 * @self: chart data
 *
 * Returns: the height of the highest stack, 0 if there is none
 */
double
carry_chart_data_get_greatest_total (CarryChartData *self)
{
  const guint n_series = carry_chart_data_get_n_series (self);
  double greatest = 0.0;

  for (guint position = 0; position < carry_chart_data_get_n_items (self); position++)
    {
      double total = 0.0;

      for (guint i = 0; i < n_series; i++)
        total += carry_chart_data_get_part (self, i, position);
      greatest = MAX (greatest, total);
    }

  return greatest;
}

/**
 * carry_chart_data_set_text:
 * @self: chart data
 * @text: what to write
 * @expression: (transfer full): gives the text of an item
 */
void
carry_chart_data_set_text (CarryChartData *self, CarryChartText text, GtkExpression *expression)
{
  g_return_if_fail (CARRY_IS_CHART_DATA (self));
  g_return_if_fail ((guint)text < CARRY_N_CHART_TEXTS);

  g_clear_pointer (&self->texts[text], gtk_expression_unref);
  self->texts[text] = expression;
  emit_changed (self);
}

gboolean
carry_chart_data_has_text (CarryChartData *self, CarryChartText text)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), FALSE);
  g_return_val_if_fail ((guint)text < CARRY_N_CHART_TEXTS, FALSE);

  return self->texts[text] != NULL;
}

/**
 * carry_chart_data_dup_text:
 * @self: chart data
 * @text: what to write
 * @position: which item
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if the item has none
 */
char *
carry_chart_data_dup_text (CarryChartData *self, CarryChartText text, guint position)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), NULL);
  g_return_val_if_fail ((guint)text < CARRY_N_CHART_TEXTS, NULL);

  if (!evaluate (self, self->texts[text], position, G_TYPE_STRING, &value))
    return NULL;

  return g_value_dup_string (&value);
}

/**
 * carry_chart_data_set_dimmed:
 * @self: chart data
 * @expression: (transfer full): says of an item whether it is painted at half strength
 */
void
carry_chart_data_set_dimmed (CarryChartData *self, GtkExpression *expression)
{
  g_return_if_fail (CARRY_IS_CHART_DATA (self));

  g_clear_pointer (&self->dimmed, gtk_expression_unref);
  self->dimmed = expression;
  emit_changed (self);
}

gboolean
carry_chart_data_is_dimmed (CarryChartData *self, guint position)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), FALSE);

  return evaluate (self, self->dimmed, position, G_TYPE_BOOLEAN, &value) && g_value_get_boolean (&value);
}
