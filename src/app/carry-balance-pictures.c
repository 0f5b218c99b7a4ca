/* carry-balance-pictures.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-balance-pictures.h"

#include "carry-chart-export.h"
#include "carry-chart-print.h"
#include "carry-exercise-log.h"
#include "carry-measure.h"
#include "carry-output-file.h"
#include "carry-records.h"

#include <glib/gi18n.h>
#include <math.h>

#define WIDTH 960
#define HEIGHT 480

/* One picture of the weeks: the file, its title and its series. */
typedef struct
{
  const char *property;
  const char *title;
  const char *css_class;
  CarryChartMark mark;
  CarryChartStroke stroke;
  gboolean second_axis;
} Row;

static const Row load_rows[] = {
  { "run-load", N_ ("Run"), "run", CARRY_CHART_MARK_BAR, CARRY_CHART_STROKE_SOLID, FALSE },
  { "strength-load", N_ ("Strength"), "strength", CARRY_CHART_MARK_BAR, CARRY_CHART_STROKE_SOLID, FALSE },
  { "fitness", N_ ("Fitness"), "fitness", CARRY_CHART_MARK_LINE, CARRY_CHART_STROKE_SOLID, TRUE },
  { "fatigue", N_ ("Fatigue"), "fatigue", CARRY_CHART_MARK_LINE, CARRY_CHART_STROKE_DASHED, TRUE },
  { "form", N_ ("Form"), "form", CARRY_CHART_MARK_LINE, CARRY_CHART_STROKE_DOTTED, TRUE },
};

static const Row rhythm_rows[] = {
  { "strain", N_ ("Strain"), "strength", CARRY_CHART_MARK_BAR, CARRY_CHART_STROKE_SOLID, FALSE },
  { "monotony", N_ ("Monotony"), "fatigue", CARRY_CHART_MARK_POINTS, CARRY_CHART_STROKE_SOLID, TRUE },
};

static CarryChartData *
create_data (CarryBalance *balance, const Row *rows, guint n_rows)
{
  CarryChartData *data = carry_chart_data_new ();

  carry_chart_data_set_day (data, gtk_property_expression_new (CARRY_TYPE_BALANCE_WEEK, NULL, "julian"));
  carry_chart_data_set_dimmed (data, gtk_property_expression_new (CARRY_TYPE_BALANCE_WEEK, NULL, "planned"));
  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (CarryChartSeries) series = carry_chart_series_new (
          _ (rows[i].title), rows[i].css_class,
          gtk_property_expression_new (CARRY_TYPE_BALANCE_WEEK, NULL, rows[i].property));

      g_object_set (series, "mark", rows[i].mark, "stroke", rows[i].stroke, "projects", TRUE, "second-axis",
                    rows[i].second_axis, NULL);
      carry_chart_data_add_series (data, series);
    }
  carry_chart_data_set_model (data, carry_balance_get_weeks (balance));

  return data;
}

static double
get_maximum (CarryExerciseOccasion *occasion)
{
  const double maximum = carry_exercise_occasion_get_max (occasion, NULL);

  return maximum > 0.0 ? maximum : NAN;
}

static double
get_most (CarryExerciseOccasion *occasion)
{
  double band = 0.0;

  carry_exercise_occasion_get_max (occasion, &band);

  return get_maximum (occasion) + band;
}

static double
get_least (CarryExerciseOccasion *occasion)
{
  double band = 0.0;

  carry_exercise_occasion_get_max (occasion, &band);

  return get_maximum (occasion) - band;
}

static guint
get_julian (CarryExerciseOccasion *occasion)
{
  return g_date_get_julian (carry_exercise_occasion_get_day (occasion));
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer data)
{
  return g_date_compare (carry_exercise_occasion_get_day ((gpointer)a),
                         carry_exercise_occasion_get_day ((gpointer)b));
}

static GtkExpression *
express (GType type, GCallback callback)
{
  return gtk_cclosure_expression_new (type, NULL, 0, NULL, callback, NULL, NULL);
}

static void
add_series (CarryChartData *data, const char *title, CarryChartMark mark, GCallback value)
{
  g_autoptr (CarryChartSeries) series =
      carry_chart_series_new (title, "strength", express (G_TYPE_DOUBLE, value));

  g_object_set (series, "mark", mark, "digits", 1u, NULL);
  carry_chart_data_add_series (data, series);
}

/* The estimated maximum of a lift, with how far the truth may lie from it. */
static CarryChartData *
create_lift_data (CarryExerciseLog *log)
{
  CarryChartData *data = carry_chart_data_new ();
  g_autoptr (GtkSortListModel) sorted = gtk_sort_list_model_new (
      G_LIST_MODEL (g_object_ref (log)), GTK_SORTER (gtk_custom_sorter_new (compare_days, NULL, NULL)));

  carry_chart_data_set_day (data, express (G_TYPE_UINT, G_CALLBACK (get_julian)));
  add_series (data, _ ("Estimated maximum (kg)"), CARRY_CHART_MARK_POINTS, G_CALLBACK (get_maximum));
  add_series (data, C_ ("estimate", "At most"), CARRY_CHART_MARK_BAND, G_CALLBACK (get_most));
  add_series (data, C_ ("estimate", "At least"), CARRY_CHART_MARK_BAND, G_CALLBACK (get_least));
  carry_chart_data_set_model (data, G_LIST_MODEL (sorted));

  return data;
}

static gboolean
write_picture (CarryChartData *data, const char *folder, const char *name, const char *title, GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_auto (CarryChartLook) look = { 0 };
  g_autoptr (GBytes) svg = NULL;
  gsize size;
  const char *contents;

  carry_chart_look_init_print (&look, NULL, data);
  svg = carry_chart_export_svg (&(CarryChartPicture){
      .data = data, .look = &look, .title = title, .names_lines = TRUE, .width = WIDTH, .height = HEIGHT });
  contents = g_bytes_get_data (svg, &size);

  return carry_output_file_write (path, contents, size, error);
}

static gboolean
write_weeks (CarryBalance *balance,
             const char *folder,
             const char *name,
             const char *title,
             const Row *rows,
             guint n_rows,
             GError **error)
{
  g_autoptr (CarryChartData) data = create_data (balance, rows, n_rows);

  return write_picture (data, folder, name, title, error);
}

static gboolean
write_lifts (CarryBalance *balance, CarryAthlete *athlete, const char *folder, GError **error)
{
  CarryDiary *diary = carry_balance_history_get_diary (carry_balance_get_history (balance));
  g_autoptr (CarryRecords) records = carry_records_new (diary, athlete);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (records)); i++)
    {
      g_autoptr (CarryExerciseRecords) lift = g_list_model_get_item (G_LIST_MODEL (records), i);
      CarryExercise *exercise = carry_exercise_records_get_exercise (lift);
      g_autofree char *name = g_strdup_printf ("maximum-%s.svg", carry_exercise_get_id (exercise));
      g_autoptr (CarryExerciseLog) log = NULL;
      g_autoptr (CarryChartData) data = NULL;

      if (carry_exercise_records_get (lift, CARRY_RECORD_MAXIMUM) == NULL)
        continue;

      log = carry_exercise_log_new (diary, exercise, carry_athlete_get_weight (athlete));
      data = create_lift_data (log);
      if (!write_picture (data, folder, name, carry_exercise_get_name (exercise), error))
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_balance_pictures_write:
 * @balance: a balance that is ready
 * @athlete: the runner
 * @folder: where to put the pictures; made if it is not there
 * @error: return location for an error
 *
 * Draws the charts of the weeks and of the main lifts as SVG files, by the code that draws them in the window, without a display.
 *
 * Returns: whether all were written
 */
gboolean
carry_balance_pictures_write (CarryBalance *balance,
                              CarryAthlete *athlete,
                              const char *folder,
                              GError **error)
{
  if (!carry_output_file_make_folder (folder, error))
    return FALSE;

  /* Without a display too this makes the kinds of render nodes known. */
  gtk_init_check ();

  return write_weeks (balance, folder, "weekly-load.svg", _ ("Weekly Load"), load_rows,
                      G_N_ELEMENTS (load_rows), error) &&
         write_weeks (balance, folder, "rhythm.svg", _ ("Rhythm"), rhythm_rows, G_N_ELEMENTS (rhythm_rows),
                      error) &&
         write_lifts (balance, athlete, folder, error);
}
