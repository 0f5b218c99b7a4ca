/* carry-exercise-trend.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-trend.h"

#include "carry-chart-table-dialog.h"
#include "carry-chart.h"
#include "carry-measure.h"
#include "carry-set-words.h"
#include "carry-tonnage.h"
#include "carry-yardstick-words.h"

#include <glib/gi18n.h>
#include <math.h>

/* A line needs two ends. */
#define LEAST_POINTS 2u

/**
 * CarryExerciseTrend:
 *
 * How an exercise went from one time to the next, as a chart of the number that tells most of it (see
 * carry_yardstick_choose()), and the best of it in one line. An estimate has its band, and a line of how it ran; times
 * that were lighter on purpose are dimmed. It follows its log.
 *
 * CSS: class `exercise-trend`.
 */
struct _CarryExerciseTrend
{
  AdwBin parent_instance;

  CarryExerciseLog *log;
  CarryLoadForm form;
  CarryYardstick yardstick;
  gboolean tells_best;
  GtkFilterListModel *measured; /* occasions of the log that have a number, oldest first */

  CarryChart *chart;
  GtkLabel *caption_label;
  GtkLabel *best_label;
};

typedef enum
{
  PROP_TELLS_BEST = 1,
} CarryExerciseTrendProperty;

enum
{
  SIGNAL_SESSION_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *props[PROP_TELLS_BEST + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryExerciseTrend, carry_exercise_trend, ADW_TYPE_BIN)

static double
measure (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  return carry_yardstick_convert (self->yardstick, carry_yardstick_measure (self->yardstick, occasion, NULL),
                                  self->form.units);
}

static double
get_band (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  double band_kg;

  carry_exercise_occasion_get_max (occasion, &band_kg);

  return carry_yardstick_convert (CARRY_YARDSTICK_MAX, band_kg, self->form.units);
}

static double
get_most (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  return measure (occasion, self) + get_band (occasion, self);
}

static double
get_least (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  return measure (occasion, self) - get_band (occasion, self);
}

/* As the estimate ran, in which one good or bad day counts for little. */
static double
get_running (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  const double max_kg = carry_exercise_log_find_running_max (self->log, occasion);

  return max_kg > 0 ? carry_yardstick_convert (CARRY_YARDSTICK_MAX, max_kg, self->form.units) : NAN;
}

static gboolean
is_lighter (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  return carry_exercise_occasion_is_lighter (occasion);
}

static guint
get_julian (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  return g_date_get_julian (carry_exercise_occasion_get_day (occasion));
}

static char *
name_day (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  return carry_format_date (carry_exercise_occasion_get_day (occasion));
}

static void
add_estimate (GString *text, CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  double band_kg;
  const double max_kg = carry_exercise_occasion_get_max (occasion, &band_kg);
  const double running_kg = carry_exercise_log_find_running_max (self->log, occasion);
  CarryExercise *exercise = carry_item_get_exercise (carry_exercise_occasion_get_item (occasion));
  const CarryLoadForm form = carry_tonnage_get_max_form (exercise, self->form);
  g_autofree char *number = carry_yardstick_format (CARRY_YARDSTICK_MAX, max_kg, form);
  g_autofree char *band = carry_format_weight (round (band_kg), form.units);
  g_autofree char *running = carry_yardstick_format (CARRY_YARDSTICK_MAX, running_kg, form);

  g_string_append_c (text, '\n');
  /* Translators: the estimated maximum and how far the truth may lie from it */
  g_string_append_printf (text, _ ("Estimated maximum %s ± %s"), number, band);
  if (!(running_kg > 0))
    return;

  g_string_append_c (text, '\n');
  /* Translators: the estimated maximum, smoothed over all times until then */
  g_string_append_printf (text, _ ("Running estimate %s"), running);
}

static char *
describe (CarryExerciseOccasion *occasion, CarryExerciseTrend *self)
{
  g_autofree char *day = name_day (occasion, self);
  g_autofree char *sets = carry_item_format_sets (carry_exercise_occasion_get_item (occasion), self->form);
  GString *text = g_string_new (day);

  g_string_append_printf (text, "\n%s", sets);
  if (carry_exercise_occasion_is_lighter (occasion))
    g_string_append_printf (text, "\n%s", _ ("Lighter on purpose"));
  if (self->yardstick == CARRY_YARDSTICK_MAX)
    add_estimate (text, occasion, self);

  return g_string_free_and_steal (text);
}

static gboolean
has_number (gpointer occasion, gpointer data)
{
  CarryExerciseTrend *self = data;

  return carry_yardstick_measure (self->yardstick, occasion, NULL) > 0;
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer data)
{
  return g_date_compare (carry_exercise_occasion_get_day ((gpointer)a),
                         carry_exercise_occasion_get_day ((gpointer)b));
}

static GtkExpression *
express (CarryExerciseTrend *self, GType type, GCallback callback)
{
  return gtk_cclosure_expression_new (type, NULL, 0, NULL, callback, self, NULL);
}

static void
add_series (CarryExerciseTrend *self,
            CarryChartData *data,
            const char *title,
            CarryChartMark mark,
            CarryChartStroke stroke,
            double (*value) (CarryExerciseOccasion *, CarryExerciseTrend *))
{
  g_autoptr (CarryChartSeries) series =
      carry_chart_series_new (title, "strength", express (self, G_TYPE_DOUBLE, G_CALLBACK (value)));

  g_object_set (series, "mark", mark, "stroke", stroke, "digits", 1u, NULL);
  carry_chart_data_add_series (data, series);
}

/* Data of their own for each yardstick: titles and series differ. */
static CarryChartData *
create_data (CarryExerciseTrend *self)
{
  CarryChartData *data = carry_chart_data_new ();
  g_autofree char *title = carry_yardstick_get_axis_name (self->yardstick, self->form.units);

  carry_chart_data_set_day (data, express (self, G_TYPE_UINT, G_CALLBACK (get_julian)));
  carry_chart_data_set_text (data, CARRY_CHART_TEXT_HEADING,
                             express (self, G_TYPE_STRING, G_CALLBACK (name_day)));
  carry_chart_data_set_text (data, CARRY_CHART_TEXT_DESCRIPTION,
                             express (self, G_TYPE_STRING, G_CALLBACK (describe)));
  carry_chart_data_set_dimmed (data, express (self, G_TYPE_BOOLEAN, G_CALLBACK (is_lighter)));
  add_series (self, data, title, CARRY_CHART_MARK_POINTS,
              self->yardstick == CARRY_YARDSTICK_MAX ? CARRY_CHART_STROKE_NONE : CARRY_CHART_STROKE_SOLID,
              measure);
  if (self->yardstick == CARRY_YARDSTICK_MAX)
    {
      /* Translators: the estimated maximum of an exercise, smoothed over its times */
      add_series (self, data, C_ ("estimate", "Running estimate"), CARRY_CHART_MARK_LINE,
                  CARRY_CHART_STROKE_SOLID, get_running);
      /* Translators: between which numbers the truth lies */
      add_series (self, data, C_ ("estimate", "At most"), CARRY_CHART_MARK_BAND, CARRY_CHART_STROKE_SOLID,
                  get_most);
      add_series (self, data, C_ ("estimate", "At least"), CARRY_CHART_MARK_BAND, CARRY_CHART_STROKE_SOLID,
                  get_least);
    }
  carry_chart_data_set_model (data, G_LIST_MODEL (self->measured));

  return data;
}

static GtkFilterListModel *
create_measured (CarryExerciseTrend *self)
{
  GtkSortListModel *sorted = gtk_sort_list_model_new (
      G_LIST_MODEL (g_object_ref (self->log)), GTK_SORTER (gtk_custom_sorter_new (compare_days, NULL, NULL)));

  return gtk_filter_list_model_new (G_LIST_MODEL (sorted),
                                    GTK_FILTER (gtk_custom_filter_new (has_number, self, NULL)));
}

static char *
describe_best (CarryExerciseTrend *self, CarryExerciseOccasion *best, const CarrySet *set)
{
  g_autofree char *done = carry_item_format_like (carry_exercise_occasion_get_item (best), set, self->form);
  const GDate *day = carry_exercise_occasion_get_day (best);
  g_autofree char *date = carry_format_date (day);

  /* Translators: the best that was ever done of an exercise: “Best: 3 × 8 at 30 kg, RPE 8, on 17 November 2026” */
  return g_strdup_printf (_ ("Best: %s, on %s"), done, date);
}

/* In the log itself: when that changes, the lists behind it follow later. */
static guint
count_points (CarryExerciseTrend *self)
{
  guint n_points = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->log)); i++)
    {
      g_autoptr (CarryExerciseOccasion) occasion = g_list_model_get_item (G_LIST_MODEL (self->log), i);

      n_points += has_number (occasion, self) ? 1 : 0;
    }

  return n_points;
}

static void
show_words (CarryExerciseTrend *self)
{
  const guint n_points = count_points (self);
  const CarrySet *set;
  CarryExerciseOccasion *best = carry_yardstick_find_best (self->yardstick, self->log, &set);
  g_autofree char *name = carry_yardstick_get_axis_name (self->yardstick, self->form.units);
  g_autofree char *count = g_strdup_printf (ngettext ("%u time", "%u times", n_points), n_points);
  g_autofree char *text = NULL;
  g_autofree char *summary = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->chart), n_points >= LEAST_POINTS);
  gtk_widget_set_visible (GTK_WIDGET (self->caption_label), n_points > 0);
  gtk_label_set_label (self->caption_label,
                       n_points >= LEAST_POINTS ? name : _ ("A chart follows after the next time"));
  if (best == NULL)
    {
      gtk_label_set_label (self->best_label, g_list_model_get_n_items (G_LIST_MODEL (self->log)) > 0
                                                 ? ""
                                                 : _ ("Not logged yet"));
    }
  else
    {
      text = describe_best (self, best, set);
      gtk_label_set_label (self->best_label, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->best_label),
                          self->tells_best && *gtk_label_get_label (self->best_label) != '\0');

  /* Translators: of a chart: what its numbers are, how many there are, and the best of them */
  summary = g_strdup_printf (C_ ("chart", "%s, %s. %s"), name, count, gtk_label_get_label (self->best_label));
  carry_chart_set_summary (self->chart, summary);
}

static void
show_data (CarryExerciseTrend *self)
{
  g_autoptr (CarryChartData) data = NULL;

  self->yardstick = carry_yardstick_choose (self->log);
  g_clear_object (&self->measured);
  self->measured = create_measured (self);
  data = create_data (self);
  carry_chart_set_data (self->chart, data);
  show_words (self);
}

static void
on_log_changed (CarryExerciseTrend *self)
{
  /* What came before moves the running estimate of all that follows. */
  if (carry_yardstick_choose (self->log) != self->yardstick || self->yardstick == CARRY_YARDSTICK_MAX)
    show_data (self);
  else
    show_words (self);
}

static void
on_activate (CarryExerciseTrend *self, guint position)
{
  g_autoptr (CarryExerciseOccasion) occasion =
      g_list_model_get_item (G_LIST_MODEL (self->measured), position);

  if (occasion != NULL)
    g_signal_emit (self, signals[SIGNAL_SESSION_ACTIVATED], 0,
                   carry_session_get_id (CARRY_SESSION (carry_exercise_occasion_get_session (occasion))));
}

static void
on_table_requested (CarryExerciseTrend *self, CarryChart *chart)
{
  adw_dialog_present (carry_chart_table_dialog_new (chart), GTK_WIDGET (self));
}

static void
carry_exercise_trend_dispose (GObject *object)
{
  CarryExerciseTrend *self = CARRY_EXERCISE_TREND (object);

  if (self->log != NULL)
    g_signal_handlers_disconnect_by_data (self->log, self);
  if (self->chart != NULL)
    carry_chart_set_data (self->chart, NULL);
  g_clear_object (&self->measured);
  g_clear_object (&self->log);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_TREND);

  G_OBJECT_CLASS (carry_exercise_trend_parent_class)->dispose (object);
}

static void
carry_exercise_trend_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseTrendProperty)prop_id)
    {
    case PROP_TELLS_BEST:
      g_value_set_boolean (value, CARRY_EXERCISE_TREND (object)->tells_best);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_trend_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseTrendProperty)prop_id)
    {
    case PROP_TELLS_BEST:
      CARRY_EXERCISE_TREND (object)->tells_best = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_trend_class_init (CarryExerciseTrendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_trend_dispose;
  G_OBJECT_CLASS (klass)->get_property = carry_exercise_trend_get_property;
  G_OBJECT_CLASS (klass)->set_property = carry_exercise_trend_set_property;

  /**
   * CarryExerciseTrend:tells-best:
   *
   * Whether the best is told in a line of its own; screen readers are told anyway.
   */
  props[PROP_TELLS_BEST] = g_param_spec_boolean (
      "tells-best", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (props), props);

  /**
   * CarryExerciseTrend::session-activated:
   * @id: the id of a session
   *
   * The runner wants to see the session of one time.
   */
  signals[SIGNAL_SESSION_ACTIVATED] =
      g_signal_new ("session-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CARRY_TYPE_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-trend.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseTrend, chart);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseTrend, caption_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseTrend, best_label);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_table_requested);
}

static void
carry_exercise_trend_init (CarryExerciseTrend *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_trend_new:
 *
 * Returns: (transfer floating): a trend that shows nothing yet
 */
GtkWidget *
carry_exercise_trend_new (void)
{
  return g_object_new (CARRY_TYPE_EXERCISE_TREND, NULL);
}

/**
 * carry_exercise_trend_set_log:
 * @self: a trend
 * @log: the times that an exercise was done
 * @form: how loads of the exercise are said
 *
 * Shows the times of an exercise, and follows them.
 */
void
carry_exercise_trend_set_log (CarryExerciseTrend *self, CarryExerciseLog *log, CarryLoadForm form)
{
  g_return_if_fail (CARRY_IS_EXERCISE_TREND (self));
  g_return_if_fail (CARRY_IS_EXERCISE_LOG (log));

  if (self->log != NULL)
    g_signal_handlers_disconnect_by_data (self->log, self);
  g_set_object (&self->log, log);
  self->form = form;
  g_signal_connect_swapped (log, "items-changed", G_CALLBACK (on_log_changed), self);
  show_data (self);
}

/**
 * carry_exercise_trend_set_title:
 * @self: a trend
 * @title: what the chart is called in files and tables, as the name of the exercise
 */
void
carry_exercise_trend_set_title (CarryExerciseTrend *self, const char *title)
{
  g_return_if_fail (CARRY_IS_EXERCISE_TREND (self));

  g_object_set (self->chart, "title", title, NULL);
}
