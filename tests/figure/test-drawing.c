/* test-drawing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-camera.h"
#include "carry-figure.h"
#include "carry-print-outline.h"
#include "carry-skeleton.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

static void
assert_same_array (GArray *a, GArray *b)
{
  g_assert_cmpuint (a->len, ==, b->len);
  g_assert_cmpmem (a->data, a->len * g_array_get_element_size (a), b->data,
                   b->len * g_array_get_element_size (b));
}

static void
assert_same_order (const CarryDrawing *a, const CarryDrawing *b)
{
  g_assert_cmpuint (a->items->len, ==, b->items->len);
  g_assert_cmpuint (a->shapes->len, ==, b->shapes->len);

  for (guint i = 0; i < a->items->len; i++)
    {
      const CarryDrawingItem *first = &g_array_index (a->items, CarryDrawingItem, i);
      const CarryDrawingItem *second = &g_array_index (b->items, CarryDrawingItem, i);

      g_assert_cmpfloat (first->depth, ==, second->depth);
      g_assert_cmpuint (first->first_shape, ==, second->first_shape);
    }
}

static void
test_drawing_is_deterministic (void)
{
  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    {
      const CarryMovement *movement = carry_figure_get (*name);
      g_autoptr (CarryDrawing) first = carry_figure_compose (movement, 0.3, CARRY_FIGURE_VIEW_BEST);
      g_autoptr (CarryDrawing) second = carry_figure_compose (movement, 0.3, CARRY_FIGURE_VIEW_BEST);

      assert_same_order (first, second);
      assert_same_array (first->contours, second->contours);
      assert_same_array (first->spots, second->spots);
      assert_same_array (first->shadow, second->shadow);
    }
}

static void
test_far_things_come_first (void)
{
  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    {
      g_autoptr (CarryDrawing) drawing =
          carry_figure_compose (carry_figure_get (*name), CARRY_FIGURE_AT_THUMBNAIL, CARRY_FIGURE_VIEW_BEST);

      /* 4 parts of the trunk; of each side 3 of the arm, and 3 of the leg at least. */
      g_assert_cmpuint (drawing->items->len, >=, 16);

      for (guint i = 1; i < drawing->items->len; i++)
        g_assert_cmpfloat (g_array_index (drawing->items, CarryDrawingItem, i - 1).depth, <=,
                           g_array_index (drawing->items, CarryDrawingItem, i).depth);
    }
}

static guint
count_highlights (const CarryDrawing *drawing)
{
  guint n = 0;

  for (guint i = 0; i < drawing->shapes->len; i++)
    {
      const CarryInk *ink = &g_array_index (drawing->shapes, CarryShape, i).ink;

      n += ink->role == CARRY_INK_HIGHLIGHT || (ink->share > 0 && ink->other == CARRY_INK_HIGHLIGHT);
    }

  return n;
}

static void
test_working_parts_are_highlighted (void)
{
  g_autoptr (CarryDrawing) squat =
      carry_figure_compose (carry_figure_get ("squat"), 0, CARRY_FIGURE_VIEW_BEST);
  g_autoptr (CarryDrawing) lunge =
      carry_figure_compose (carry_figure_get ("lunge"), 0, CARRY_FIGURE_VIEW_BEST);

  /* Both thighs, both legs of the shorts, the hips. */
  g_assert_cmpuint (count_highlights (squat), ==, 5);
  /* One thigh, one leg of the shorts, the hips. */
  g_assert_cmpuint (count_highlights (lunge), ==, 3);

  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    {
      g_autoptr (CarryDrawing) drawing =
          carry_figure_compose (carry_figure_get (*name), 0, CARRY_FIGURE_VIEW_BEST);

      g_assert_cmpuint (count_highlights (drawing), >, 0);
    }
}

static const CarryShape *
find_shape (const CarryDrawing *drawing, CarryInkRole role)
{
  for (guint i = 0; i < drawing->shapes->len; i++)
    {
      const CarryShape *shape = &g_array_index (drawing->shapes, CarryShape, i);

      if (shape->ink.role == role)
        return shape;
    }

  return NULL;
}

static gboolean
encloses (const CarryDrawing *drawing, const CarryContour *contour, CarrySpot at)
{
  gboolean inside = FALSE;

  for (guint i = 0; i < contour->n; i++)
    {
      const CarrySpot a = g_array_index (drawing->spots, CarrySpot, contour->first + i);
      const CarrySpot b = g_array_index (drawing->spots, CarrySpot, contour->first + (i + 1) % contour->n);

      if ((a.y > at.y) != (b.y > at.y) && at.x < a.x + (at.y - a.y) * (b.x - a.x) / (b.y - a.y))
        inside = !inside;
    }

  return inside;
}

/* Who lies face down shows his crown to the front, not a face with half a fringe. */
static void
test_hair_is_where_the_crown_is (void)
{
  static const struct
  {
    const char *figure;
    CarryFigureView view;
    double t;
    gboolean hair; /* in the middle of the head */
  } cases[] = {
    { "push_up", CARRY_FIGURE_VIEW_FRONT, 0, TRUE },
    { "push_up", CARRY_FIGURE_VIEW_FRONT, 1, TRUE },
    { "superman", CARRY_FIGURE_VIEW_FRONT, 1, TRUE },
    { "nordic", CARRY_FIGURE_VIEW_FRONT, 1, TRUE },
    { "bw_squat", CARRY_FIGURE_VIEW_BACK, 0, TRUE },
    { "bench_press", CARRY_FIGURE_VIEW_BACK, 0, TRUE },
    { "bw_squat", CARRY_FIGURE_VIEW_FRONT, 0, FALSE },
    { "bench_press", CARRY_FIGURE_VIEW_FRONT, 0, FALSE },
    { "glute_bridge", CARRY_FIGURE_VIEW_BEST, 0, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const CarryMovement *movement = carry_figure_get (cases[i].figure);
      const CarryShape *hair;
      g_autoptr (CarryDrawing) drawing = carry_figure_compose (movement, cases[i].t, cases[i].view);
      CarrySkeleton skeleton;
      CarryCamera camera;

      switch (cases[i].view)
        {
        case CARRY_FIGURE_VIEW_FRONT:
          carry_camera_init (&camera, 90, 4);
          break;

        case CARRY_FIGURE_VIEW_BACK:
          carry_camera_init (&camera, -90, 4);
          break;

        case CARRY_FIGURE_VIEW_SIDE:
        case CARRY_FIGURE_VIEW_THREE_QUARTERS:
        case CARRY_FIGURE_VIEW_BEST:
        default:
          carry_camera_init (&camera, movement->yaw, movement->pitch);
        }

      carry_skeleton_solve (&skeleton, movement, cases[i].t);
      hair = find_shape (drawing, CARRY_INK_HAIR);
      g_assert_nonnull (hair);
      g_test_message ("%s, case %" G_GSIZE_FORMAT, cases[i].figure, i);
      g_assert_true (encloses (drawing, &g_array_index (drawing->contours, CarryContour, hair->first_contour),
                               carry_camera_project (&camera, skeleton.joints[CARRY_JOINT_HEAD])) ==
                     cases[i].hair);
    }
}

/* Nobody loses half of his shorts by lifting a knee. */
static void
test_shorts_stay_on (void)
{
  static const CarryFigureView views[] = { CARRY_FIGURE_VIEW_BEST, CARRY_FIGURE_VIEW_FRONT };

  for (gsize v = 0; v < G_N_ELEMENTS (views); v++)
    {
      g_autoptr (CarryDrawing) carry = carry_figure_compose (carry_figure_get ("farmer_carry"), 0, views[v]);
      guint n = 0;

      for (guint i = 0; i < carry->shapes->len; i++)
        {
          const CarryInk *ink = &g_array_index (carry->shapes, CarryShape, i).ink;

          n += ink->role == CARRY_INK_SHORTS && ink->alpha >= 1;
        }

      /* The hips and both legs. */
      g_assert_cmpuint (n, ==, 3);
    }
}

/* Seen from the side a standing figure is one H high and stands on the ground line. */
static void
test_bounds_of_standing (void)
{
  const CarryMovement *calf_raise = carry_figure_get ("calfraise");
  CarryBox still, moving;

  g_assert_true (carry_figure_get_bounds (calf_raise, 0, CARRY_FIGURE_VIEW_SIDE, FALSE, &still));
  g_assert_cmpfloat_with_epsilon (still.top, 1.0, 0.01);
  g_assert_cmpfloat_with_epsilon (still.bottom, 0.0, 0.02);

  /* Room for the end, where the heels are up. */
  g_assert_true (carry_figure_get_bounds (calf_raise, 0, CARRY_FIGURE_VIEW_SIDE, TRUE, &moving));
  g_assert_cmpfloat (moving.top, >, still.top + 0.03);
}

static void
test_camera (void)
{
  const CarryPoint right = { 0, 0, 1 }, front = { 1, 0, 0 };
  CarryCamera camera;

  carry_camera_init (&camera, 0, 0);
  g_assert_cmpfloat_with_epsilon (carry_camera_project (&camera, front).x, 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (carry_camera_get_depth (&camera, right), 1, 1e-12);

  /* From the front the figure's right is on the left of the picture. */
  carry_camera_init (&camera, 90, 0);
  g_assert_cmpfloat_with_epsilon (carry_camera_project (&camera, right).x, -1, 1e-12);
  g_assert_cmpfloat_with_epsilon (carry_camera_get_depth (&camera, front), 1, 1e-12);

  carry_camera_init (&camera, 0, 90);
  g_assert_cmpfloat_with_epsilon (carry_camera_get_depth (&camera, (CarryPoint){ 0, 1, 0 }), 1, 1e-12);
}

static void
test_hull (void)
{
  CarrySpot spots[] = { { 0, 0 }, { 1, 0 }, { 0.5, 0.5 }, { 1, 1 }, { 0, 1 }, { 0.5, 0 } };
  CarrySpot hull[G_N_ELEMENTS (spots) + 1];
  double twice_area = 0;
  const guint n = carry_spots_hull (spots, G_N_ELEMENTS (spots), hull);

  g_assert_cmpuint (n, ==, 4);

  for (guint i = 0; i < n; i++)
    twice_area += hull[i].x * hull[(i + 1) % n].y - hull[(i + 1) % n].x * hull[i].y;

  /* The unit square, counter-clockwise. */
  g_assert_cmpfloat_with_epsilon (twice_area, 2, 1e-12);
}

static cairo_status_t
append (gpointer bytes, const guchar *data, guint length)
{
  g_byte_array_append (bytes, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static gboolean
pdf_holds_image (CarryFigureTheme theme)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append, bytes, 100, 100);
  cairo_t *cr = cairo_create (surface);

  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    carry_figure_draw (cr, *name, 1, theme, 0, 0, 100, 100);

  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_assert_cmpuint (bytes->len, >, 1000);

  return memmem (bytes->data, bytes->len, "/Image", 6) != NULL ||
         memmem (bytes->data, bytes->len, "/SMask", 6) != NULL;
}

static void
test_print_stays_vectors (void)
{
  g_assert_false (pdf_holds_image (CARRY_FIGURE_THEME_PRINT));
  /* The gaps of the screen themes need masks: so the test can tell. */
  g_assert_true (pdf_holds_image (CARRY_FIGURE_THEME_LIGHT));
}

static cairo_surface_t *
draw_on_page (const char *name, CarryFigureTheme theme, int size)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size, size);
  cairo_t *cr = cairo_create (surface);

  carry_figure_draw (cr, name, CARRY_FIGURE_AT_THUMBNAIL, theme, 0, 0, size, size);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static gboolean
row_is_empty (cairo_surface_t *surface, int y)
{
  const guint32 *row = (const guint32 *)(gpointer)(cairo_image_surface_get_data (surface) +
                                                   y * cairo_image_surface_get_stride (surface));

  for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
    if (row[x] != 0)
      return FALSE;

  return TRUE;
}

/* A tall figure fills its box but for 5 % above and below. */
static void
test_margin (void)
{
  cairo_surface_t *surface = draw_on_page ("calfraise", CARRY_FIGURE_THEME_LIGHT, 200);

  g_assert_true (row_is_empty (surface, 8));
  g_assert_false (row_is_empty (surface, 12));
  g_assert_false (row_is_empty (surface, 187));
  g_assert_true (row_is_empty (surface, 191));
  cairo_surface_destroy (surface);
}

static void
test_unknown_figure_draws_nothing (void)
{
  cairo_surface_t *surface = draw_on_page ("nonesuch", CARRY_FIGURE_THEME_LIGHT, 44);

  g_assert_false (carry_figure_exists ("nonesuch"));
  g_assert_false (carry_figure_exists (NULL));
  g_assert_true (carry_figure_exists ("squat"));

  for (int y = 0; y < 44; y++)
    g_assert_true (row_is_empty (surface, y));

  cairo_surface_destroy (surface);
}

static void
test_theme_colors (void)
{
  const GdkRGBA pink = { 1, 0, 1, 1 };
  const CarryInk highlight = { .role = CARRY_INK_HIGHLIGHT, .alpha = 1 };
  const CarryInk far_skin = { .role = CARRY_INK_SKIN, .alpha = 1, .far = TRUE };
  GdkRGBA color;

  carry_figure_theme_get_color (CARRY_FIGURE_THEME_LIGHT, &highlight, NULL, &color);
  g_assert_cmpfloat_with_epsilon (color.blue, 0xe4 / 255.0, 1e-3);

  carry_figure_theme_get_color (CARRY_FIGURE_THEME_DARK, &highlight, &pink, &color);
  g_assert_true (gdk_rgba_equal (&color, &pink));

  /* On paper the working parts are grey whatever the accent. */
  carry_figure_theme_get_color (CARRY_FIGURE_THEME_PRINT, &highlight, &pink, &color);
  g_assert_cmpfloat_with_epsilon (color.green, 0x8c / 255.0, 1e-3);

  /* #c5ccd8 with 34 % of #5d6879: red is 197 − 0.34 × 104. */
  carry_figure_theme_get_color (CARRY_FIGURE_THEME_LIGHT, &far_skin, NULL, &color);
  g_assert_cmpfloat_with_epsilon (color.red, 161.6 / 255.0, 2e-3);
}

/* Scrolling a catalogue must stay smooth: a thumbnail is a small part of a frame of 16 ms. */
static void
test_thumbnail_is_quick (void)
{
  const guint rounds = 4;
  guint n = 0;
  gint64 start;
  double each;

  g_assert_true (carry_figure_exists ("squat"));
  start = g_get_monotonic_time ();

  for (guint i = 0; i < rounds; i++)
    for (const char *const *name = carry_figure_get_names (); *name != NULL; name++, n++)
      cairo_surface_destroy (draw_on_page (*name, CARRY_FIGURE_THEME_LIGHT, 44));

  each = (double)(g_get_monotonic_time () - start) / 1000.0 / n;
  g_test_message ("%.2f ms for a thumbnail of 44 px, mean of %u", each, n);
  g_assert_cmpfloat (each, <, 16);
}

/* A close-up shows only what is around its middle: a square, twice its reach wide. */
static void
test_close_up (void)
{
  g_autoptr (CarryDrawing) drawing =
      carry_figure_compose (carry_figure_get ("toe_yoga"), 0, CARRY_FIGURE_VIEW_SIDE);
  CarryBox bounds = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  g_assert_true (carry_drawing_get_bounds (drawing, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.right - bounds.left, 0.4, 1e-9);
  g_assert_cmpfloat_with_epsilon (bounds.top - bounds.bottom, 0.4, 1e-9);
  g_assert_cmpfloat_with_epsilon ((bounds.right + bounds.left) / 2, 0.12, 1e-9);
}

/* Two discs of radius 1 whose middles are 1 apart: each covers a third of the other's rim, and what is left of both together
 * is the rim of both together. */
static void
test_print_outline_leaves_out_what_is_covered (void)
{
  g_autoptr (CarryDrawing) drawing = carry_drawing_new ();
  const CarrySpot middles[] = { { 0, 0 }, { 1, 0 } };
  g_autoptr (GPtrArray) contours = NULL;
  const CarryShape *shape;
  guint n_all, n_kept = 0;

  carry_drawing_begin_item (drawing, 0, CARRY_HALO_NONE, middles[0], 0);
  carry_drawing_begin_shape (drawing, (CarryInk){ .role = CARRY_INK_SKIN, .alpha = 1 });
  for (guint i = 0; i < G_N_ELEMENTS (middles); i++)
    carry_drawing_add_disc (drawing, middles[i], 1, 1);
  shape = &g_array_index (drawing->shapes, CarryShape, 0);
  n_all = drawing->spots->len;
  contours = carry_print_outline (drawing, shape, 0);

  g_assert_cmpuint (contours->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const GArray *spots = contours->pdata[i];

      n_kept += spots->len;
      for (guint j = 0; j < spots->len; j++)
        {
          const CarrySpot *spot = &g_array_index (spots, CarrySpot, j);

          g_assert_cmpfloat_with_epsilon (hypot (spot->x - middles[i].x, spot->y), 1, 1e-9);
        }
    }

  /* A third of each is covered; at its two ends a corner or two stay. */
  g_assert_cmpuint (n_kept, <=, n_all * 2 / 3 + 8);
  for (guint i = 0; i < n_all; i++)
    {
      const CarrySpot *spot = &g_array_index (drawing->spots, CarrySpot, i);
      const guint own = i < n_all / 2 ? 0 : 1;
      const GArray *spots = contours->pdata[own];
      gboolean kept = FALSE;

      for (guint j = 0; j < spots->len; j++)
        kept |= memcmp (&g_array_index (spots, CarrySpot, j), spot, sizeof *spot) == 0;
      if (hypot (spot->x - middles[1 - own].x, spot->y) > 1)
        g_assert_true (kept);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/figure/drawing/deterministic", test_drawing_is_deterministic);
  g_test_add_func ("/figure/drawing/close-up", test_close_up);
  g_test_add_func ("/figure/drawing/order", test_far_things_come_first);
  g_test_add_func ("/figure/drawing/hair", test_hair_is_where_the_crown_is);
  g_test_add_func ("/figure/drawing/shorts", test_shorts_stay_on);
  g_test_add_func ("/figure/drawing/highlight", test_working_parts_are_highlighted);
  g_test_add_func ("/figure/drawing/bounds", test_bounds_of_standing);
  g_test_add_func ("/figure/drawing/camera", test_camera);
  g_test_add_func ("/figure/drawing/hull", test_hull);
  g_test_add_func ("/figure/drawing/print", test_print_stays_vectors);
  g_test_add_func ("/figure/drawing/margin", test_margin);
  g_test_add_func ("/figure/drawing/unknown", test_unknown_figure_draws_nothing);
  g_test_add_func ("/figure/drawing/colors", test_theme_colors);
  g_test_add_func ("/figure/drawing/print-outline", test_print_outline_leaves_out_what_is_covered);
  g_test_add_func ("/figure/drawing/quick", test_thumbnail_is_quick);

  return g_test_run ();
}
