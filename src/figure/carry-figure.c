/* carry-figure.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-figure"

#include "carry-figure.h"

#include "carry-body.h"
#include "carry-figure-painter.h"
#include "carry-gallery.h"
#include "carry-props.h"

G_DEFINE_ENUM_TYPE (CarryFigureView,
                    carry_figure_view,
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_VIEW_BEST, "best"),
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_VIEW_SIDE, "side"),
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_VIEW_FRONT, "front"),
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_VIEW_BACK, "back"),
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_VIEW_THREE_QUARTERS, "three-quarters"))

/* Later files complete the figures of earlier ones, and have figures like those. */
static const char *const files[] = {
  "mannequin.json",   "poses.json",        "poses/squats.json", "poses/hinges.json",
  "poses/feet.json",  "poses/hips.json",   "poses/trunk.json",  "poses/upper.json",
  "poses/power.json", "poses/drills.json", "poses/names.json",
};

static gsize ready = 0; /* whether the gallery is read, see g_once_init_enter() */

/* The figures compiled in: constant data, read when first asked for. */
static CarryGallery *
get_gallery (void)
{
  static CarryGallery *gallery;

  if (g_once_init_enter (&ready))
    {
      gallery = carry_gallery_new ();

      for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
        {
          g_autoptr (GError) error = NULL;
          g_autofree char *path = g_strconcat (CARRY_RESOURCE_PATH "/figure/", files[i], NULL);

          if (!carry_gallery_add_resource (gallery, path, &error))
            g_critical ("The figures are incomplete: %s", error->message);
        }

      g_once_init_leave (&ready, 1);
    }

  return gallery;
}

/**
 * carry_figure_are_read:
 *
 * Returns: whether asking for a figure takes no time
 */
gboolean
carry_figure_are_read (void)
{
  return g_atomic_pointer_get (&ready) != 0;
}

static gpointer
read_figures (gpointer data)
{
  get_gallery ();

  return NULL;
}

/**
 * carry_figure_read_ahead:
 *
 * Reads the figures in the background. Who asks for one before they are read waits for them, as ever.
 */
void
carry_figure_read_ahead (void)
{
  static gsize begun = 0;

  if (g_once_init_enter (&begun))
    {
      g_thread_unref (g_thread_new ("figures", read_figures, NULL));
      g_once_init_leave (&begun, 1);
    }
}

/**
 * carry_figure_get:
 * @name: (nullable): the name of a figure, such as "squat"
 *
 * Returns: (transfer none) (nullable): the figure, or %NULL when there is none
 */
const CarryMovement *
carry_figure_get (const char *name)
{
  return name != NULL ? carry_gallery_get (get_gallery (), name) : NULL;
}

/**
 * carry_figure_exists:
 * @name: (nullable): the name of a figure, such as "squat"
 *
 * Returns: whether there is such a figure
 */
gboolean
carry_figure_exists (const char *name)
{
  return carry_figure_get (name) != NULL;
}

/**
 * carry_figure_get_names:
 *
 * Returns: (transfer none) (array zero-terminated=1): the names of all figures, in the order of the files
 */
const char *const *
carry_figure_get_names (void)
{
  return carry_gallery_get_names (get_gallery ());
}

static void
aim_camera (CarryCamera *camera, const CarryMovement *movement, CarryFigureView view)
{
  switch (view)
    {
    case CARRY_FIGURE_VIEW_SIDE:
      carry_camera_init (camera, 0, 0);
      break;

    case CARRY_FIGURE_VIEW_FRONT:
      carry_camera_init (camera, 90, 4);
      break;

    case CARRY_FIGURE_VIEW_BACK:
      carry_camera_init (camera, -90, 4);
      break;

    case CARRY_FIGURE_VIEW_THREE_QUARTERS:
      carry_camera_init (camera, 26, 7);
      break;

    case CARRY_FIGURE_VIEW_BEST:
    default:
      carry_camera_init (camera, movement->yaw, movement->pitch);
    }
}

static double
get_moment (const CarryMovement *movement, double t)
{
  return t < 0 ? movement->thumbnail : MIN (t, 1);
}

static void
frame (CarryDrawing *drawing, CarrySpot middle, double reach)
{
  drawing->framed = TRUE;
  drawing->frame = (CarryBox){ middle.x - reach, middle.y - reach, middle.x + reach, middle.y + reach };
}

/**
 * carry_figure_compose:
 * @movement: a figure
 * @t: 0 at the start, 1 at the end, or %CARRY_FIGURE_AT_THUMBNAIL
 * @view: the camera
 *
 * Returns: (transfer full): what a painter has to draw, farthest first
 */
CarryDrawing *
carry_figure_compose (const CarryMovement *movement, double t, CarryFigureView view)
{
  CarryDrawing *drawing = carry_drawing_new ();
  CarrySkeleton skeleton;
  CarryCamera camera;

  t = get_moment (movement, t);
  aim_camera (&camera, movement, view);
  carry_skeleton_solve (&skeleton, movement, t);
  carry_body_cast_shadow (drawing, &skeleton, &camera);
  carry_body_draw (drawing, &skeleton, movement, &camera);
  carry_props_draw (drawing, &skeleton, movement, t, &camera);
  carry_drawing_sort (drawing);

  if (movement->reach > 0)
    frame (drawing, carry_camera_project (&camera, carry_skeleton_locate (&skeleton, &movement->focus, t)),
           movement->reach);

  return drawing;
}

/**
 * carry_figure_get_bounds:
 * @movement: a figure
 * @t: 0 to 1, or %CARRY_FIGURE_AT_THUMBNAIL
 * @view: the camera
 * @whole_movement: room for start, middle and end too, so that the figure keeps its scale and
 *   its ground line while it moves
 * @bounds: (out): the bounds in H
 *
 * Returns: whether there is anything to see
 */
gboolean
carry_figure_get_bounds (
    const CarryMovement *movement, double t, CarryFigureView view, gboolean whole_movement, CarryBox *bounds)
{
  const double moments[] = { t, 0, 0.5, 1 };
  gboolean found = FALSE;

  *bounds = (CarryBox){ G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  for (gsize i = 0; i < (whole_movement ? G_N_ELEMENTS (moments) : 1); i++)
    {
      g_autoptr (CarryDrawing) drawing = carry_figure_compose (movement, moments[i], view);

      found = carry_drawing_get_bounds (drawing, bounds);
    }

  return found;
}

/**
 * carry_figure_draw:
 * @cr: a context
 * @name: the name of a figure; an unknown one draws nothing
 * @t: 0 at the start, 1 at the end, or %CARRY_FIGURE_AT_THUMBNAIL
 * @theme: light, dark or print
 * @x: left edge of the box, in the units of @cr
 * @y: top edge
 * @width: width of the box
 * @height: height of the box
 *
 * Draws one pose as large as the box allows, with a margin of 5 %. In print
 * it stays vectors.
 */
void
carry_figure_draw (cairo_t *cr,
                   const char *name,
                   double t,
                   CarryFigureTheme theme,
                   double x,
                   double y,
                   double width,
                   double height)
{
  const CarryMovement *movement = carry_figure_get (name);
  g_autoptr (CarryDrawing) drawing = NULL;
  CarryBox bounds = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  g_return_if_fail (cr != NULL);

  if (movement == NULL || width <= 0 || height <= 0)
    return;

  drawing = carry_figure_compose (movement, t, CARRY_FIGURE_VIEW_BEST);

  if (!carry_drawing_get_bounds (drawing, &bounds))
    return;

  cairo_save (cr);
  cairo_translate (cr, x, y);
  carry_figure_paint (cr, drawing, &bounds, theme, NULL, width, height);
  cairo_restore (cr);
}
