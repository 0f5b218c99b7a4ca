/* carry-chart-print.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-print.h"

#include "carry-charts-resources.h"

#include <pango/pangocairo.h>

#define PALETTE CARRY_RESOURCE_PATH "/charts/print.ini"
#define GROUP "ink"
#define FONT "Sans 9"
#define DPI 96.0

static GKeyFile *
read_palette (void)
{
  GKeyFile *palette = g_key_file_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
      g_resource_lookup_data (carry_charts_get_resource (), PALETTE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  /* The palette is part of the program. */
  if (bytes == NULL || !g_key_file_load_from_bytes (palette, bytes, G_KEY_FILE_NONE, &error))
    g_error ("%s: %s", PALETTE, error->message);

  return palette;
}

static gboolean
take_color (GKeyFile *palette, const char *ink, GdkRGBA *color)
{
  g_autofree char *text = g_key_file_get_string (palette, GROUP, ink, NULL);

  return text != NULL && gdk_rgba_parse (color, g_strstrip (text));
}

static PangoContext *
create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);

  pango_cairo_context_set_resolution (context, DPI);
  pango_context_set_font_description (context, font);

  return context;
}

/**
 * carry_chart_look_init_print:
 * @self: (out): a look
 * @context: (nullable): the fonts, as those of a #GtkPrintContext; %NULL for those of a screen of 96 dots an inch
 * @data: what is to be shown
 *
 * Begins a look for paper and for files, which depends on no style sheet and needs no display: call
 * gtk_init_check() before painting, whatever it answers. A series has the ink of its CSS class in
 * resources/charts/print.ini, or that of the text. Free it with carry_chart_look_clear().
 */
void
carry_chart_look_init_print (CarryChartLook *self, PangoContext *context, CarryChartData *data)
{
  g_autoptr (GKeyFile) palette = read_palette ();
  PangoContext *own = context != NULL ? g_object_ref (context) : create_context ();
  const guint n_series = carry_chart_data_get_n_series (data);

  carry_chart_look_init (self, own, n_series);
  g_object_unref (own);
  take_color (palette, "paper", &self->paper);
  take_color (palette, "text", &self->text);
  take_color (palette, "axis", &self->axis);
  take_color (palette, "grid", &self->grid);
  take_color (palette, "cursor", &self->cursor);

  for (guint i = 0; i < n_series; i++)
    {
      const char *css_class = carry_chart_series_get_css_class (carry_chart_data_get_nth_series (data, i));

      if (css_class == NULL || !take_color (palette, css_class, &self->series[i]))
        self->series[i] = self->text;
    }
}
