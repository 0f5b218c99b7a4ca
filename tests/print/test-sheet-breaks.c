/* test-sheet-breaks.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sheet-breaks.h"

#include <pango/pangocairo.h>

/* How a text stands on lines that have room for another text and no more; “|” is the end of a line. */
static const struct
{
  const char *name;
  const char *text;
  const char *widest;
  const char *lines;
} rows[] = {
  { "stroke", "3 × 10–12/side", "3 × 10–12/", "3 × |10–12/side" },
  { "dash", "3 × 10–12/side", "10–12/side", "3 × |10–12/side" },
  { "seconds", "2 × 40 s/side", "2 × 40 s/", "2 × |40 s/side" },
  { "whole", "3 × 10–12/side", "3 × 10–12/side.", "3 × 10–12/side" },
  { "no-side", "3 × 10–12", "3 × 10", "3 × |10–12" },
  { "load", "@ 2 × 14 kg", "@ 2 × 14", "@ 2 × 14 |kg" },
  { "words", "Push and/or pull", "Push and/", "Push and/|or pull" },
};

static PangoLayout *
new_layout (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Sans 10");
  PangoLayout *layout = pango_layout_new (context);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  g_object_unref (context);
  pango_font_description_free (font);

  return layout;
}

static int
measure (PangoLayout *layout, const char *text)
{
  int width;

  pango_layout_set_width (layout, -1);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, &width, NULL);

  return width;
}

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  PangoLayout *layout = new_layout ();
  g_autofree char *joined = carry_sheet_breaks_join (rows[i].text);
  g_autoptr (GString) lines = g_string_new (NULL);
  const int width = measure (layout, rows[i].widest) + PANGO_SCALE;

  pango_layout_set_text (layout, joined, -1);
  pango_layout_set_width (layout, width);
  for (int line = 0; line < pango_layout_get_line_count (layout); line++)
    {
      PangoLayoutLine *shown = pango_layout_get_line_readonly (layout, line);

      if (line > 0)
        g_string_append_c (lines, '|');
      g_string_append_len (lines, joined + pango_layout_line_get_start_index (shown),
                           pango_layout_line_get_length (shown));
    }

  g_string_replace (lines, "\342\201\240", "", 0);
  g_string_replace (lines, "\302\240", " ", 0);
  g_assert_cmpstr (lines->str, ==, rows[i].lines);
  g_object_unref (layout);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/print/sheet-breaks/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }

  return g_test_run ();
}
