/* carry-chart-data.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-data.h"

#include "carry-chart-event.h"

/**
 * CarryChartData:
 *
 * What a chart shows, apart from how: a model of items, the series of numbers taken from them, events,
 * and expressions for what is written of an item. A chart, its legend and its table share one.
 *
 * Items lie side by side, or, with `day`, on an axis of time; then they must come in the order of their
 * days. Series are children in Blueprint:
 *
 * |[
 * $CarryChartData data {
 *   day: expr item as <$CarryBalanceWeek>.julian;
 *   $CarryChartSeries { … }
 * }
 * ]|
 */
struct _CarryChartData
{
  GObject parent_instance;

  GListModel *model;
  GListModel *events;
  GListStore *series;
  GtkExpression *texts[CARRY_N_CHART_TEXTS];
  GtkExpression *dimmed;
  GtkExpression *day;
  CarryChartSeries *days; /* nullable; the numbers of @day */
  GDateWeekday week_start;

  GtkBitset *dimmed_items; /* made when first asked for after a change */
};

typedef enum
{
  PROP_MODEL = 1,
  PROP_EVENTS,
  PROP_DAY,
  PROP_LABEL,
  PROP_HEADING,
  PROP_DESCRIPTION,
  PROP_DIMMED,
  PROP_WEEK_START,
} CarryChartDataProperty;

static GParamSpec *props[PROP_WEEK_START + 1];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void carry_chart_data_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryChartData,
                               carry_chart_data,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, carry_chart_data_buildable_init))

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
add_dimmed (CarryChartData *self, guint position, guint n)
{
  for (guint i = position; i < position + n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      if (evaluate (self, self->dimmed, i, G_TYPE_BOOLEAN, &value) && g_value_get_boolean (&value))
        gtk_bitset_add (self->dimmed_items, i);
    }
}

/* Days and all series first, so that whoever hears of a change finds as many of them as there are items. */
static void
on_items_changed (CarryChartData *self, guint position, guint removed, guint added)
{
  if (self->days != NULL)
    carry_chart_series_splice (self->days, position, removed, added);
  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    carry_chart_series_splice (carry_chart_data_get_nth_series (self, i), position, removed, added);
  if (self->dimmed_items != NULL)
    {
      gtk_bitset_splice (self->dimmed_items, position, removed, added);
      add_dimmed (self, position, added);
    }

  emit_changed (self);
}

static void
carry_chart_data_dispose (GObject *object)
{
  CarryChartData *self = CARRY_CHART_DATA (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->days);
  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (self, i);

      g_signal_handlers_disconnect_by_data (series, self);
      carry_chart_series_set_model (series, NULL);
    }
  g_list_store_remove_all (self->series);
  carry_chart_data_set_events (self, NULL);
  g_clear_object (&self->model);
  for (guint i = 0; i < CARRY_N_CHART_TEXTS; i++)
    g_clear_pointer (&self->texts[i], gtk_expression_unref);
  g_clear_pointer (&self->dimmed, gtk_expression_unref);
  g_clear_pointer (&self->day, gtk_expression_unref);
  g_clear_pointer (&self->dimmed_items, gtk_bitset_unref);

  G_OBJECT_CLASS (carry_chart_data_parent_class)->dispose (object);
}

static void
carry_chart_data_finalize (GObject *object)
{
  g_object_unref (CARRY_CHART_DATA (object)->series);

  G_OBJECT_CLASS (carry_chart_data_parent_class)->finalize (object);
}

static void
carry_chart_data_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryChartData *self = CARRY_CHART_DATA (object);

  switch ((CarryChartDataProperty)prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    case PROP_EVENTS:
      g_value_set_object (value, self->events);
      break;

    case PROP_DAY:
      gtk_value_set_expression (value, self->day);
      break;

    case PROP_LABEL:
      gtk_value_set_expression (value, self->texts[CARRY_CHART_TEXT_LABEL]);
      break;

    case PROP_HEADING:
      gtk_value_set_expression (value, self->texts[CARRY_CHART_TEXT_HEADING]);
      break;

    case PROP_DESCRIPTION:
      gtk_value_set_expression (value, self->texts[CARRY_CHART_TEXT_DESCRIPTION]);
      break;

    case PROP_DIMMED:
      gtk_value_set_expression (value, self->dimmed);
      break;

    case PROP_WEEK_START:
      g_value_set_uint (value, self->week_start);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_chart_data_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryChartData *self = CARRY_CHART_DATA (object);

  switch ((CarryChartDataProperty)prop_id)
    {
    case PROP_MODEL:
      carry_chart_data_set_model (self, g_value_get_object (value));
      break;

    case PROP_EVENTS:
      carry_chart_data_set_events (self, g_value_get_object (value));
      break;

    case PROP_DAY:
      carry_chart_data_set_day (self, gtk_value_dup_expression (value));
      break;

    case PROP_LABEL:
      carry_chart_data_set_text (self, CARRY_CHART_TEXT_LABEL, gtk_value_dup_expression (value));
      break;

    case PROP_HEADING:
      carry_chart_data_set_text (self, CARRY_CHART_TEXT_HEADING, gtk_value_dup_expression (value));
      break;

    case PROP_DESCRIPTION:
      carry_chart_data_set_text (self, CARRY_CHART_TEXT_DESCRIPTION, gtk_value_dup_expression (value));
      break;

    case PROP_DIMMED:
      carry_chart_data_set_dimmed (self, gtk_value_dup_expression (value));
      break;

    case PROP_WEEK_START:
      self->week_start = (GDateWeekday)g_value_get_uint (value);
      emit_changed (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  props[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_EVENTS] = g_param_spec_object ("events", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_DAY] = gtk_param_spec_expression ("day", NULL, NULL, flags);
  props[PROP_LABEL] = gtk_param_spec_expression ("label", NULL, NULL, flags);
  props[PROP_HEADING] = gtk_param_spec_expression ("heading", NULL, NULL, flags);
  props[PROP_DESCRIPTION] = gtk_param_spec_expression ("description", NULL, NULL, flags);
  props[PROP_DIMMED] = gtk_param_spec_expression ("dimmed", NULL, NULL, flags);
  props[PROP_WEEK_START] =
      g_param_spec_uint ("week-start", NULL, NULL, G_DATE_MONDAY, G_DATE_SUNDAY, G_DATE_MONDAY, flags);

  g_object_class_install_properties (klass, G_N_ELEMENTS (props), props);
}

static void
carry_chart_data_class_init (CarryChartDataClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_chart_data_dispose;
  object_class->finalize = carry_chart_data_finalize;
  object_class->get_property = carry_chart_data_get_property;
  object_class->set_property = carry_chart_data_set_property;

  install_properties (object_class);

  /**
   * CarryChartData::changed:
   *
   * Numbers, items, series or events are other than they were.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_chart_data_init (CarryChartData *self)
{
  self->series = g_list_store_new (CARRY_TYPE_CHART_SERIES);
  self->week_start = G_DATE_MONDAY;
}

static void
carry_chart_data_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  if (CARRY_IS_CHART_SERIES (child))
    carry_chart_data_add_series (CARRY_CHART_DATA (buildable), CARRY_CHART_SERIES (child));
  else
    GTK_BUILDER_WARN_INVALID_CHILD_TYPE (buildable, type);
}

static void
carry_chart_data_buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = carry_chart_data_add_child;
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

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_swapped (model, "items-changed", G_CALLBACK (on_items_changed), self);

  g_clear_pointer (&self->dimmed_items, gtk_bitset_unref);
  if (self->days != NULL)
    carry_chart_series_set_model (self->days, model);
  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    carry_chart_series_set_model (carry_chart_data_get_nth_series (self, i), model);
  emit_changed (self);
}

/**
 * carry_chart_data_get_model:
 * @self: chart data
 *
 * Returns: (transfer none) (nullable): the items
 */
GListModel *
carry_chart_data_get_model (CarryChartData *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), NULL);

  return self->model;
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
 * carry_chart_data_set_day:
 * @self: chart data
 * @expression: (transfer full) (nullable): gives the Julian day of an item, as a number
 *
 * Puts the items on an axis of time.
 */
void
carry_chart_data_set_day (CarryChartData *self, GtkExpression *expression)
{
  g_return_if_fail (CARRY_IS_CHART_DATA (self));

  g_clear_object (&self->days);
  g_clear_pointer (&self->day, gtk_expression_unref);
  self->day = expression;

  if (expression != NULL)
    {
      self->days = carry_chart_series_new ("", "", gtk_expression_ref (expression));
      carry_chart_series_set_model (self->days, self->model);
    }

  emit_changed (self);
}

/**
 * carry_chart_data_get_days:
 * @self: chart data
 *
 * Returns: (transfer none) (nullable): the Julian day of each item, %NULL if items have none
 */
const double *
carry_chart_data_get_days (CarryChartData *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), NULL);

  return self->days != NULL ? carry_chart_series_get_values (self->days) : NULL;
}

GDateWeekday
carry_chart_data_get_week_start (CarryChartData *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), G_DATE_MONDAY);

  return self->week_start;
}

/**
 * carry_chart_data_set_text:
 * @self: chart data
 * @text: what to write
 * @expression: (transfer full) (nullable): gives the text of an item
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
 * @expression: (transfer full) (nullable): says of an item whether it is painted at half strength
 */
void
carry_chart_data_set_dimmed (CarryChartData *self, GtkExpression *expression)
{
  g_return_if_fail (CARRY_IS_CHART_DATA (self));

  g_clear_pointer (&self->dimmed, gtk_expression_unref);
  self->dimmed = expression;
  g_clear_pointer (&self->dimmed_items, gtk_bitset_unref);
  emit_changed (self);
}

gboolean
carry_chart_data_is_dimmed (CarryChartData *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), FALSE);

  if (self->dimmed == NULL)
    return FALSE;

  if (self->dimmed_items == NULL)
    {
      self->dimmed_items = gtk_bitset_new_empty ();
      add_dimmed (self, 0, carry_chart_data_get_n_items (self));
    }

  return gtk_bitset_contains (self->dimmed_items, position);
}

/**
 * carry_chart_data_set_events:
 * @self: chart data
 * @events: (nullable): a list model of #CarryChartEvent, rising
 */
void
carry_chart_data_set_events (CarryChartData *self, GListModel *events)
{
  g_return_if_fail (CARRY_IS_CHART_DATA (self));
  g_return_if_fail (events == NULL ||
                    g_type_is_a (g_list_model_get_item_type (events), CARRY_TYPE_CHART_EVENT));

  if (self->events == events)
    return;

  if (self->events != NULL)
    g_signal_handlers_disconnect_by_data (self->events, self);
  g_set_object (&self->events, events);
  if (events != NULL)
    g_signal_connect_swapped (events, "items-changed", G_CALLBACK (emit_changed), self);
  emit_changed (self);
}

/**
 * carry_chart_data_get_events:
 * @self: chart data
 *
 * Returns: (transfer none) (nullable): a list model of #CarryChartEvent
 */
GListModel *
carry_chart_data_get_events (CarryChartData *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), NULL);

  return self->events;
}
