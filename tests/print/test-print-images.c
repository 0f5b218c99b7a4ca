/* test-print-images.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season-sheet.h"
#include "carry-session-cards.h"
#include "carry-sheet-painter.h"
#include "carry-sheet.h"
#include "carry-printable.h"
#include "support/carry-test-print-diary.h"

#include <pango/pangocairo.h>

#include <math.h>
#include <stdlib.h>

/* Fifteen pages as small pictures, beside those in data/print. With CARRY_UPDATE_IMAGES set they are drawn anew: look at
 * them before they are committed. */

#define SCALE 0.4 /* pixels a point: A4 is 238 by 337 */
#define MOST_MEAN 0.008 /* of the darkness, over the page */
#define MOST_PATCH 0.14 /* and of a patch */
#define PATCH 8 /* pixels */

/* The pictures show this font; with another one lines break elsewhere. */
#define FONT "DejaVu Sans"

typedef enum
{
  WEEK,
  CARDS,
  SEASON,
} Kind;

static const struct
{
  const char *name;
  Kind kind;
  guint page;
  const char *paper;
  gboolean landscape;
  gboolean mirrored;
  gboolean black;
  gboolean bare; /* neither figures nor cells */
  gboolean hard;
  gboolean logged;
} pictures[] = {
  { "week-a4", WEEK, 0, "A4", FALSE, FALSE, FALSE, FALSE, FALSE },
  { "block-a4", WEEK, 1, "A4", FALSE, FALSE, FALSE, FALSE, FALSE },
  { "week-letter-landscape", WEEK, 0, "Letter", TRUE, FALSE, FALSE, FALSE, FALSE },
  { "week-a5", WEEK, 0, "A5", FALSE, FALSE, FALSE, FALSE, FALSE },
  { "week-a3-landscape", WEEK, 0, "A3", TRUE, FALSE, FALSE, FALSE, FALSE },
  { "block-a3-landscape", WEEK, 1, "A3", TRUE, FALSE, FALSE, FALSE, FALSE },
  { "week-a4-mirrored", WEEK, 0, "A4", FALSE, TRUE, FALSE, FALSE, FALSE },
  { "block-a4-mirrored", WEEK, 1, "A4", FALSE, TRUE, FALSE, FALSE, FALSE },
  { "block-a4-black", WEEK, 1, "A4", FALSE, FALSE, TRUE, FALSE, FALSE },
  { "week-a4-bare", WEEK, 0, "A4", FALSE, FALSE, FALSE, TRUE, FALSE },
  { "week-legal-long", WEEK, 1, "Legal", FALSE, FALSE, FALSE, FALSE, TRUE },
  { "cards-a4", CARDS, 0, "A4", FALSE, FALSE, FALSE, FALSE, FALSE },
  { "week-a4-logged", WEEK, 0, "A4", FALSE, FALSE, FALSE, FALSE, FALSE, TRUE },
  { "season-a4-landscape", SEASON, 0, "A4", TRUE, FALSE, FALSE, FALSE, FALSE },
  { "season-a5-mirrored", SEASON, 0, "A5", FALSE, TRUE, FALSE, FALSE, FALSE },
};

static gboolean
has_font (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *wanted = pango_font_description_from_string ("Sans 10");
  PangoFont *font = pango_context_load_font (context, wanted);
  PangoFontDescription *found = pango_font_describe (font);
  const gboolean is_it = g_strcmp0 (pango_font_description_get_family (found), FONT) == 0;

  pango_font_description_free (found);
  pango_font_description_free (wanted);
  g_object_unref (font);
  g_object_unref (context);

  return is_it;
}

static CarryPrintable *
make_printable (gsize i, CarryCatalogue *catalogue)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate today = test_day (25, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = test_print_block_diary (catalogue, &monday);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (GError) error = NULL;
  CarrySeasonSheet *season;

  g_object_set (athlete, "equipment", G_MAXUINT, "event", CARRY_EVENT_MARATHON, NULL);
  if (pictures[i].hard)
    test_print_insert_long (diary, &monday);
  if (pictures[i].logged)
    test_print_log (diary, &monday);
  if (pictures[i].kind == CARDS)
    return CARRY_PRINTABLE (carry_session_cards_new (diary, athlete, &monday, &today, 1, 4));
  if (pictures[i].kind == WEEK)
    return CARRY_PRINTABLE (carry_sheet_new (diary, athlete, &monday, 1, &today));

  season = carry_season_sheet_new (diary, athlete, &monday, &today, &error);
  g_assert_no_error (error);

  return CARRY_PRINTABLE (season);
}

static cairo_surface_t *
draw (gsize i)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryPrintable) printable = make_printable (i, catalogue);
  g_autoptr (CarrySheetPainter) painter = carry_sheet_painter_new (pictures[i].mirrored, !pictures[i].black);
  const CarrySheetRuler ruler = carry_sheet_painter_get_ruler (painter);
  g_autoptr (GPtrArray) pages = NULL;
  g_autoptr (GError) error = NULL;
  CarrySheetOptions options;
  CarrySheetPaper paper;
  cairo_surface_t *surface;
  cairo_t *cr;

  carry_sheet_options_init (&options);
  options.block = TRUE;
  options.figures = options.cells = !pictures[i].bare;
  g_assert_true (carry_sheet_paper_find (&paper, pictures[i].paper, pictures[i].landscape, &error));
  carry_sheet_paper_set_full_size (&paper, carry_printable_get_full_size (printable, &paper));
  pages = carry_printable_lay_out (printable, 0, &options, &paper, &ruler);
  g_assert_cmpuint (pages->len, >, pictures[i].page);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)lround (paper.width * paper.scale * SCALE),
                                        (int)lround (paper.height * paper.scale * SCALE));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, SCALE, SCALE);
  carry_sheet_painter_paint (painter, cr, pages->pdata[pictures[i].page], &paper);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* The darkness of a patch, 0 to 1. */
static double
measure_patch (cairo_surface_t *surface, int x, int y)
{
  const int width = MIN (PATCH, cairo_image_surface_get_width (surface) - x);
  const int height = MIN (PATCH, cairo_image_surface_get_height (surface) - y);
  const int stride = cairo_image_surface_get_stride (surface);
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  double sum = 0;

  for (int row = y; row < y + height; row++)
    for (int column = x; column < x + width; column++)
      sum += pixels[row * stride + column * 4 + 1];

  return 1 - sum / (255.0 * width * height);
}

static void
compare (const char *name, cairo_surface_t *drawn, cairo_surface_t *kept)
{
  double sum = 0, most = 0;
  guint n = 0;

  g_assert_cmpint (cairo_image_surface_get_width (drawn), ==, cairo_image_surface_get_width (kept));
  g_assert_cmpint (cairo_image_surface_get_height (drawn), ==, cairo_image_surface_get_height (kept));
  for (int y = 0; y < cairo_image_surface_get_height (drawn); y += PATCH)
    for (int x = 0; x < cairo_image_surface_get_width (drawn); x += PATCH)
      {
        const double difference = fabs (measure_patch (drawn, x, y) - measure_patch (kept, x, y));

        sum += difference;
        most = MAX (most, difference);
        n++;
      }

  g_test_message ("%s: mean %.4f, most %.4f", name, sum / n, most);
  g_assert_cmpfloat (sum / n, <=, MOST_MEAN);
  g_assert_cmpfloat (most, <=, MOST_PATCH);
}

static void
test_picture (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *file = g_strconcat (pictures[i].name, ".png", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "print", file, NULL);
  cairo_surface_t *drawn, *kept;

  if (!has_font ())
    {
      g_test_skip ("The pictures need the font " FONT);
      return;
    }

  drawn = draw (i);
  if (g_getenv ("CARRY_UPDATE_IMAGES") != NULL)
    g_assert_cmpint (cairo_surface_write_to_png (drawn, path), ==, CAIRO_STATUS_SUCCESS);

  kept = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (kept), ==, CAIRO_STATUS_SUCCESS);
  compare (pictures[i].name, drawn, kept);
  cairo_surface_destroy (kept);
  cairo_surface_destroy (drawn);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/print/images/", pictures[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_picture);
    }

  return g_test_run ();
}
