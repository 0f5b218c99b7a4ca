/* carry-chart-series.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-series.h"

#include "carry-scale.h"

#include <math.h>

#define MOST_DIGITS 6u

/**
 * CarryChartSeries:
 *
 * One row of numbers of a chart: a name, a colour (see #CarryChartInk), a way to be drawn and an
 * expression that gives the number of each item of a model.
 *
 * The expression is evaluated once for each item that comes, not at each frame; an item whose number
 * changes must be announced by the model. An item without a number leaves a gap.
 *
 * In Blueprint a series is a child of its #CarryChartData:
 *
 * |[
 * $CarryChartSeries {
 *   title: _("Fitness");
 *   css-class: "fitness";
 *   mark: line;
 *   second-axis: true;
 *   value: expr item as <$CarryBalanceWeek>.fitness;
 * }
 * ]|
 */
struct _CarryChartSeries
{
  GObject parent_instance;

  char *title;
  char *css_class;
  char *unit;
  GtkExpression *value;
  CarryChartMark mark;
  CarryChartStroke stroke;
  gboolean second_axis;
  guint digits;

  GListModel *model;
  GArray *values; /* of double, one for each item of the model */
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_CSS_CLASS,
  PROP_UNIT,
  PROP_VALUE,
  PROP_MARK,
  PROP_STROKE,
  PROP_SECOND_AXIS,
  PROP_DIGITS,
} CarryChartSeriesProperty;

static GParamSpec *props[PROP_DIGITS + 1];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (CarryChartMark,
                    carry_chart_mark,
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_MARK_BAR, "bar"),
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_MARK_LINE, "line"),
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_MARK_AREA, "area"),
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_MARK_POINTS, "points"),
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_MARK_BAND, "band"))

G_DEFINE_ENUM_TYPE (CarryChartStroke,
                    carry_chart_stroke,
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_STROKE_SOLID, "solid"),
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_STROKE_DASHED, "dashed"),
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_STROKE_DOTTED, "dotted"),
                    G_DEFINE_ENUM_VALUE (CARRY_CHART_STROKE_NONE, "none"))

G_DEFINE_FINAL_TYPE (CarryChartSeries, carry_chart_series, G_TYPE_OBJECT)

static double
evaluate (CarryChartSeries *self, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (self->model, position);
  g_auto (GValue) found = G_VALUE_INIT;
  g_auto (GValue) number = G_VALUE_INIT;

  g_value_init (&number, G_TYPE_DOUBLE);
  if (self->value == NULL || !gtk_expression_evaluate (self->value, item, &found) ||
      !g_value_transform (&found, &number))
    return NAN;

  return g_value_get_double (&number);
}

static void
take_value (CarryChartSeries *self, GtkExpression *value)
{
  g_clear_pointer (&self->value, gtk_expression_unref);
  self->value = value;
  if (self->model != NULL)
    carry_chart_series_splice (self, 0, self->values->len, g_list_model_get_n_items (self->model));
}

static void
carry_chart_series_dispose (GObject *object)
{
  CarryChartSeries *self = CARRY_CHART_SERIES (object);

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
  g_free (self->unit);
  g_array_unref (self->values);

  G_OBJECT_CLASS (carry_chart_series_parent_class)->finalize (object);
}

static void
carry_chart_series_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryChartSeries *self = CARRY_CHART_SERIES (object);

  switch ((CarryChartSeriesProperty)prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_CSS_CLASS:
      g_value_set_string (value, self->css_class);
      break;

    case PROP_UNIT:
      g_value_set_string (value, self->unit);
      break;

    case PROP_VALUE:
      gtk_value_set_expression (value, self->value);
      break;

    case PROP_MARK:
      g_value_set_enum (value, self->mark);
      break;

    case PROP_STROKE:
      g_value_set_enum (value, self->stroke);
      break;

    case PROP_SECOND_AXIS:
      g_value_set_boolean (value, self->second_axis);
      break;

    case PROP_DIGITS:
      g_value_set_uint (value, self->digits);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_chart_series_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryChartSeries *self = CARRY_CHART_SERIES (object);

  switch ((CarryChartSeriesProperty)prop_id)
    {
    case PROP_TITLE:
      g_set_str (&self->title, g_value_get_string (value));
      break;

    case PROP_CSS_CLASS:
      g_set_str (&self->css_class, g_value_get_string (value));
      break;

    case PROP_UNIT:
      g_set_str (&self->unit, g_value_get_string (value));
      break;

    case PROP_VALUE:
      take_value (self, gtk_value_dup_expression (value));
      break;

    case PROP_MARK:
      self->mark = (CarryChartMark)g_value_get_enum (value);
      break;

    case PROP_STROKE:
      self->stroke = (CarryChartStroke)g_value_get_enum (value);
      break;

    case PROP_SECOND_AXIS:
      self->second_axis = g_value_get_boolean (value);
      break;

    case PROP_DIGITS:
      self->digits = g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  props[PROP_CSS_CLASS] = g_param_spec_string ("css-class", NULL, NULL, NULL, flags);
  props[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, NULL, flags);
  props[PROP_VALUE] = gtk_param_spec_expression ("value", NULL, NULL, flags);
  props[PROP_MARK] =
      g_param_spec_enum ("mark", NULL, NULL, CARRY_TYPE_CHART_MARK, CARRY_CHART_MARK_BAR, flags);
  props[PROP_STROKE] =
      g_param_spec_enum ("stroke", NULL, NULL, CARRY_TYPE_CHART_STROKE, CARRY_CHART_STROKE_SOLID, flags);
  props[PROP_SECOND_AXIS] = g_param_spec_boolean ("second-axis", NULL, NULL, FALSE, flags);
  props[PROP_DIGITS] = g_param_spec_uint ("digits", NULL, NULL, 0, MOST_DIGITS, 0, flags);

  g_object_class_install_properties (klass, G_N_ELEMENTS (props), props);
}

static void
carry_chart_series_class_init (CarryChartSeriesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_chart_series_dispose;
  object_class->finalize = carry_chart_series_finalize;
  object_class->get_property = carry_chart_series_get_property;
  object_class->set_property = carry_chart_series_set_property;

  install_properties (object_class);

  /**
   * CarryChartSeries::changed:
   *
   * The series is another one: its numbers come from elsewhere, or are drawn in another way. Items that
   * come and go are told by #CarryChartData::changed alone.
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
 * Returns: (transfer full): a series of bars that has no model yet
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

CarryChartMark
carry_chart_series_get_mark (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), CARRY_CHART_MARK_BAR);

  return self->mark;
}

CarryChartStroke
carry_chart_series_get_stroke (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), CARRY_CHART_STROKE_SOLID);

  return self->stroke;
}

/**
 * carry_chart_series_get_second_axis:
 * @self: a series
 *
 * Returns: whether the numbers have a scale of their own, at the right; bars always share the first one
 */
gboolean
carry_chart_series_get_second_axis (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), FALSE);

  return self->second_axis && self->mark != CARRY_CHART_MARK_BAR;
}

/**
 * carry_chart_series_set_model:
 * @self: a series
 * @model: (nullable): the items to take numbers from
 *
 * Takes the numbers of all items. #CarryChartData does this for its series, and tells them of the items
 * that come and go later.
 */
void
carry_chart_series_set_model (CarryChartSeries *self, GListModel *model)
{
  g_return_if_fail (CARRY_IS_CHART_SERIES (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (!g_set_object (&self->model, model))
    return;

  g_array_set_size (self->values, 0);
  if (model != NULL)
    carry_chart_series_splice (self, 0, 0, g_list_model_get_n_items (model));
}

/**
 * carry_chart_series_splice:
 * @self: a series
 * @position: where items of its model have changed
 * @removed: how many have gone there
 * @added: how many have come
 *
 * Takes the numbers of the items that came.
 */
void
carry_chart_series_splice (CarryChartSeries *self, guint position, guint removed, guint added)
{
  g_autofree double *fresh = NULL;

  g_return_if_fail (CARRY_IS_CHART_SERIES (self));
  g_return_if_fail (self->model != NULL && position + removed <= self->values->len);

  fresh = g_new (double, added);
  for (guint i = 0; i < added; i++)
    fresh[i] = evaluate (self, position + i);

  if (removed > 0)
    g_array_remove_range (self->values, position, removed);
  if (added > 0)
    g_array_insert_vals (self->values, position, fresh, added);
}

guint
carry_chart_series_get_n_values (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), 0);

  return self->values->len;
}

/**
 * carry_chart_series_get_values:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): the numbers of all items, NaN where there is none, until the
 *   series changes
 */
const double *
carry_chart_series_get_values (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), NULL);

  return &g_array_index (self->values, double, 0);
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

/**
 * carry_chart_series_format:
 * @self: a series
 * @value: one of its numbers
 *
 * Returns: (transfer full): the number in the locale's digits, with its unit; a dash if it is missing
 */
char *
carry_chart_series_format (CarryChartSeries *self, double value)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), NULL);

  if (!isfinite (value))
    return g_strdup ("–");

  number = carry_scale_format_number (value, self->digits);
  if (self->unit == NULL)
    return g_steal_pointer (&number);

  return g_strdup_printf ("%s %s", number, self->unit);
}

guint
carry_chart_series_get_digits (CarryChartSeries *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_SERIES (self), 0);

  return self->digits;
}
