/* carry-balance-pictures.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-balance-pictures.h"

#include "carry-chart-export.h"
#include "carry-chart-print.h"
#include "carry-measure.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

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

      g_object_set (series, "mark", rows[i].mark, "stroke", rows[i].stroke, "second-axis",
                    rows[i].second_axis, NULL);
      carry_chart_data_add_series (data, series);
    }
  carry_chart_data_set_model (data, carry_balance_get_weeks (balance));

  return data;
}

static gboolean
write_picture (CarryBalance *balance,
               const char *folder,
               const char *name,
               const char *title,
               const Row *rows,
               guint n_rows,
               GError **error)
{
  g_autoptr (CarryChartData) data = create_data (balance, rows, n_rows);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_auto (CarryChartLook) look = { 0 };
  g_autoptr (GBytes) svg = NULL;
  gsize size;
  const char *contents;

  carry_chart_look_init_print (&look, NULL, data);
  svg = carry_chart_export_svg (&(CarryChartPicture){
      .data = data, .look = &look, .title = title, .names_lines = TRUE, .width = WIDTH, .height = HEIGHT });
  contents = g_bytes_get_data (svg, &size);

  return g_file_set_contents (path, contents, (gssize)size, error);
}

/**
 * carry_balance_pictures_write:
 * @balance: a balance that is ready
 * @folder: where to put the pictures; made if it is not there
 * @error: return location for an error
 *
 * Draws the charts of the weeks as SVG files, by the code that draws them in the window, without a display.
 *
 * Returns: whether all were written
 */
gboolean
carry_balance_pictures_write (CarryBalance *balance, const char *folder, GError **error)
{
  if (g_mkdir_with_parents (folder, 0755) != 0)
    {
      const int code = errno;

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code),
                   _ ("Could not make the folder “%s”: %s"), folder, g_strerror (code));
      return FALSE;
    }

  /* Without a display too this makes the kinds of render nodes known. */
  gtk_init_check ();

  return write_picture (balance, folder, "weekly-load.svg", _ ("Weekly Load"), load_rows,
                        G_N_ELEMENTS (load_rows), error) &&
         write_picture (balance, folder, "rhythm.svg", _ ("Rhythm"), rhythm_rows, G_N_ELEMENTS (rhythm_rows),
                        error);
}
