/* test-chart-picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-chart-export.h"
#include "carry-chart-marks.h"
#include "carry-chart-print.h"
#include "carry-chart-scene.h"
#include "carry-node-text.h"
#include "carry-sample-chart.h"

#include <cairo-pdf.h>
#include <string.h>

/* Shapes are compared with what was looked at before: tests/data/charts/NAME.txt. After looking at what has
 * changed, run this with CARRY_KEEP_PICTURES=FOLDER and take the files from there; pictures lie beside them.
 *
 * No test here has a display, as on a machine that prints. */

#define PLOT_TOP 10.0f
#define PLOT_LEFT 40.0f
#define PLOT_HEIGHT 180.0f
#define HEIGHT 230 /* with the words; four or five steps of the scale in any font */

static gboolean
keep (const char *name, const char *suffix, const char *text, gsize length)
{
  const char *folder = g_getenv ("CARRY_KEEP_PICTURES");
  g_autofree char *path = NULL;

  if (folder == NULL)
    return FALSE;

  path = g_strdup_printf ("%s/%s.%s", folder, name, suffix);
  g_assert_true (g_file_set_contents (path, text, (gssize)length, NULL));

  return TRUE;
}

/* The words decide how much room is left for the rest, so that it gets a fixed place here. */
static char *
paint (CarrySampleChart *sample, const CarryChartLook *look)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  CarryChartFrame frame;

  carry_chart_scene_arrange (&frame, sample->data, look, &sample->domain, (int)sample->width, HEIGHT, FALSE);
  frame.layout.plot = GRAPHENE_RECT_INIT (PLOT_LEFT, PLOT_TOP, sample->width, PLOT_HEIGHT);
  carry_chart_scene_snapshot (&frame, snapshot);
  if (frame.layout.n_items > 1)
    {
      carry_chart_scene_snapshot_band (&frame, snapshot, 1);
      carry_chart_marks_snapshot_discs (&frame, snapshot, 1);
    }
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));

  return carry_node_to_text (node);
}

static void
test_looks_as_before (gconstpointer user_data)
{
  CarrySampleChart *sample = (CarrySampleChart *)user_data;
  g_autofree char *file = g_strconcat (sample->name, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "charts", file, NULL);
  g_autofree char *before = NULL;
  g_autofree char *now = NULL;
  g_auto (CarryChartLook) look = { 0 };
  g_auto (GStrv) old_lines = NULL;
  g_auto (GStrv) new_lines = NULL;

  carry_chart_look_init_print (&look, NULL, sample->data);
  now = paint (sample, &look);
  if (keep (sample->name, "txt", now, strlen (now)))
    {
      g_test_skip ("kept, not compared");
      return;
    }

  g_assert_true (g_file_get_contents (path, &before, NULL, NULL));
  old_lines = g_strsplit (before, "\n", -1);
  new_lines = g_strsplit (now, "\n", -1);
  for (guint i = 0; old_lines[i] != NULL && new_lines[i] != NULL; i++)
    g_assert_cmpstr (new_lines[i], ==, old_lines[i]);
  g_assert_cmpuint (g_strv_length (new_lines), ==, g_strv_length (old_lines));
}

static void
test_exports (gconstpointer user_data)
{
  CarrySampleChart *sample = (CarrySampleChart *)user_data;
  g_auto (CarryChartLook) look = { 0 };
  CarryChartPicture picture = {
    .data = sample->data,
    .look = &look,
    .domain = &sample->domain,
    .title = sample->name,
    .names_lines = TRUE,
    .width = 640,
    .height = 320,
  };
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GBytes) png = NULL;
  const char *bytes;
  gsize length;

  carry_chart_look_init_print (&look, NULL, sample->data);
  svg = carry_chart_export_svg (&picture);
  bytes = g_bytes_get_data (svg, &length);
  g_assert_nonnull (g_strstr_len (bytes, (gssize)length, "<svg"));
  g_assert_nonnull (g_strstr_len (bytes, (gssize)length, "</svg>"));
  keep (sample->name, "svg", bytes, length);

  png = carry_chart_export_png (&picture, 2.0);
  bytes = g_bytes_get_data (png, &length);
  g_assert_cmpuint (length, >, 24);
  g_assert_cmpmem (bytes, 4, "\x89PNG", 4);
  /* Width and height stand behind the name of the first chunk, the great end first. */
  g_assert_cmpuint (GUINT32_FROM_BE (*(const guint32 *)(const void *)(bytes + 16)), ==, 1280);
  g_assert_cmpuint (GUINT32_FROM_BE (*(const guint32 *)(const void *)(bytes + 20)), ==, 640);
  keep (sample->name, "png", bytes, length);
}

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* A sheet of paper is another surface for the same node: shapes stay shapes there. */
static void
test_prints (gconstpointer user_data)
{
  CarrySampleChart *sample = (CarrySampleChart *)user_data;
  g_auto (CarryChartLook) look = { 0 };
  const CarryChartPicture picture = {
    .data = sample->data, .look = &look, .title = "On Paper", .width = 500, .height = 260
  };
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GByteArray) file = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_bytes, file, 500, 260);
  cairo_t *cr = cairo_create (surface);

  carry_chart_look_init_print (&look, NULL, sample->data);
  node = carry_chart_export_node (&picture);
  gsk_render_node_draw (node, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  g_assert_cmpmem (file->data, 4, "%PDF", 4);
  g_assert_null (g_strstr_len ((const char *)file->data, file->len, "/Subtype /Image"));
  keep (sample->name, "pdf", (const char *)file->data, file->len);
}

/* What a style sheet would say is said by a palette; a stranger gets the colour of words. */
static void
test_print_palette (void)
{
  g_autoptr (CarryChartData) data = carry_sample_chart_years (2);
  g_autoptr (CarryChartSeries) stranger =
      carry_chart_series_new ("?", "no-such-ink", gtk_constant_expression_new (G_TYPE_DOUBLE, 1.0));
  g_auto (CarryChartLook) look = { 0 };
  GdkRGBA run, white;

  carry_chart_data_add_series (data, stranger);
  carry_chart_look_init_print (&look, NULL, data);
  gdk_rgba_parse (&run, "#81abdd");
  gdk_rgba_parse (&white, "white");
  g_assert_cmpuint (look.n_series, ==, 5);
  g_assert_true (gdk_rgba_equal (&look.series[0], &run));
  g_assert_true (gdk_rgba_equal (&look.series[4], &look.text));
  g_assert_true (gdk_rgba_equal (&look.paper, &white));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) samples = NULL;

  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  g_test_init (&argc, &argv, NULL);
  gtk_init_check ();
  g_assert_null (gdk_display_get_default ());

  samples = carry_sample_charts_new ();
  for (guint i = 0; i < samples->len; i++)
    {
      CarrySampleChart *sample = g_ptr_array_index (samples, i);
      g_autofree char *shapes = g_strconcat ("/charts/shapes/", sample->name, NULL);
      g_autofree char *files = g_strconcat ("/charts/files/", sample->name, NULL);
      g_autofree char *paper = g_strconcat ("/charts/paper/", sample->name, NULL);

      g_test_add_data_func (shapes, sample, test_looks_as_before);
      g_test_add_data_func (files, sample, test_exports);
      g_test_add_data_func (paper, sample, test_prints);
    }
  g_test_add_func ("/charts/palette", test_print_palette);

  return g_test_run ();
}
