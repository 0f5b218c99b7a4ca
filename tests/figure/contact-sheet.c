/* contact-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes every figure as PNG pages, to be looked at:
 *
 *   contact-sheet DIRECTORY [FIGURE…]
 */

#include "carry-figure-painter.h"
#include "carry-figure.h"

#define COLUMNS 4
#define CELL_WIDTH 340
#define CELL_HEIGHT 250
#define GAP 10
#define CARDS_A_PAGE 16
#define FRAMES 5
#define MOVEMENTS_A_PAGE 5

/* A kind of page. */
typedef struct
{
  const char *name;
  CarryFigureView view;
  CarryFigureTheme theme;
  gboolean frames; /* five moments of each movement instead of start and end */
} Sheet;

static const Sheet sheets[] = {
  { "light", CARRY_FIGURE_VIEW_BEST, CARRY_FIGURE_THEME_LIGHT, FALSE },
  { "dark", CARRY_FIGURE_VIEW_BEST, CARRY_FIGURE_THEME_DARK, FALSE },
  { "print", CARRY_FIGURE_VIEW_BEST, CARRY_FIGURE_THEME_PRINT, FALSE },
  { "side", CARRY_FIGURE_VIEW_SIDE, CARRY_FIGURE_THEME_LIGHT, FALSE },
  { "front", CARRY_FIGURE_VIEW_FRONT, CARRY_FIGURE_THEME_LIGHT, FALSE },
  { "back", CARRY_FIGURE_VIEW_BACK, CARRY_FIGURE_THEME_LIGHT, FALSE },
  { "frames", CARRY_FIGURE_VIEW_BEST, CARRY_FIGURE_THEME_LIGHT, TRUE },
};

static void
set_grey (cairo_t *cr, double light)
{
  cairo_set_source_rgb (cr, light, light, light);
}

static double
surface_grey (CarryFigureTheme theme)
{
  return theme == CARRY_FIGURE_THEME_DARK ? 0.21 : 1.0;
}

static void
draw_pose (
    cairo_t *cr, const CarryMovement *movement, double t, const Sheet *sheet, double width, double height)
{
  g_autoptr (CarryDrawing) drawing = carry_figure_compose (movement, t, sheet->view);
  CarryBox bounds;

  carry_figure_get_bounds (movement, t, sheet->view, TRUE, &bounds);
  carry_figure_paint (cr, drawing, &bounds, sheet->theme, NULL, width, height);
}

static void
draw_card (cairo_t *cr, const CarryMovement *movement, const Sheet *sheet)
{
  const int n = sheet->frames ? FRAMES : 2;
  const double card_width = CELL_WIDTH * (sheet->frames ? 4 : 1);
  static const int sizes[] = { 44, 24 };
  double x = CELL_WIDTH - 90;

  set_grey (cr, surface_grey (sheet->theme));
  cairo_rectangle (cr, 0, 0, card_width, CELL_HEIGHT);
  cairo_fill (cr);

  for (int i = 0; i < n; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, i * card_width / n, 0);
      draw_pose (cr, movement, (double)i / (n - 1), sheet, card_width / n, CELL_HEIGHT - 46);
      cairo_restore (cr);
    }

  set_grey (cr, sheet->theme == CARRY_FIGURE_THEME_DARK ? 0.95 : 0.1);
  cairo_set_font_size (cr, 13);
  cairo_move_to (cr, 10, CELL_HEIGHT - 14);
  cairo_show_text (cr, movement->name);

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      carry_figure_draw (cr, movement->name, CARRY_FIGURE_AT_THUMBNAIL, sheet->theme, x, CELL_HEIGHT - 46,
                         sizes[i], sizes[i]);
      x += sizes[i] + GAP;
    }
}

static gboolean
write_page (const char *directory, const char *const *names, guint n, const Sheet *sheet, guint page)
{
  const int columns = sheet->frames ? 1 : COLUMNS;
  const int cell_width = CELL_WIDTH * (sheet->frames ? 4 : 1);
  const int rows = ((int)n + columns - 1) / columns;
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, columns * (cell_width + GAP) + GAP, rows * (CELL_HEIGHT + GAP) + GAP);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *path = g_strdup_printf ("%s/%s-%02u.png", directory, sheet->name, page);
  gboolean written;

  set_grey (cr, sheet->theme == CARRY_FIGURE_THEME_DARK ? 0.13 : 0.96);
  cairo_paint (cr);

  for (guint i = 0; i < n; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, GAP + ((int)i % columns) * (cell_width + GAP),
                       GAP + ((int)i / columns) * (CELL_HEIGHT + GAP));
      draw_card (cr, carry_figure_get (names[i]), sheet);
      cairo_restore (cr);
    }

  cairo_destroy (cr);
  written = cairo_surface_write_to_png (surface, path) == CAIRO_STATUS_SUCCESS;
  cairo_surface_destroy (surface);
  g_print ("%s%s\n", path, written ? "" : ": could not be written");

  return written;
}

int
main (int argc, char *argv[])
{
  const char *const *names = argc > 2 ? (const char *const *)argv + 2 : carry_figure_get_names ();
  const guint n = g_strv_length ((char **)names);
  gboolean written = TRUE;

  if (argc < 2)
    {
      g_printerr ("Usage: contact-sheet DIRECTORY [FIGURE…]\n");
      return 2;
    }

  for (guint i = 0; i < n; i++)
    if (!carry_figure_exists (names[i]))
      {
        g_printerr ("There is no figure “%s”.\n", names[i]);
        return 1;
      }

  for (gsize k = 0; k < G_N_ELEMENTS (sheets); k++)
    {
      const guint a_page = sheets[k].frames ? MOVEMENTS_A_PAGE : CARDS_A_PAGE;

      for (guint i = 0; i < n; i += a_page)
        written = write_page (argv[1], names + i, MIN (a_page, n - i), &sheets[k], i / a_page) && written;
    }

  return written ? 0 : 1;
}
