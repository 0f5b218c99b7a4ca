/* carry-figure-paintable.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-paintable.h"

#include "carry-figure-painter.h"

#include <math.h>

/**
 * CarryFigurePaintable:
 *
 * One figure at one moment of its movement.
 *
 * At a moment of 0 to 1 there is room for the whole movement, so that the
 * figure keeps its scale and its ground while #CarryFigurePaintable:t changes.
 * The thumbnail pose fills its box.
 *
 * With a #CarryFigurePaintable:scale the figure is painted once and kept as a
 * texture; without, it is drawn as vectors each time.
 */
struct _CarryFigurePaintable
{
  GObject parent_instance;

  char *name;
  double t; /* 0 to 1, or CARRY_FIGURE_AT_THUMBNAIL */
  CarryFigureTheme theme;
  CarryFigureView view;
  GdkRGBA *highlight;
  double scale; /* device pixels per unit, or 0 */

  CarryDrawing *drawing; /* NULL until needed */
  CarryBox bounds;
  GdkTexture *texture;
};

typedef enum
{
  PROP_NAME = 1,
  PROP_T,
  PROP_THEME,
  PROP_VIEW,
  PROP_HIGHLIGHT,
  PROP_SCALE,
} CarryFigurePaintableProperty;

static GParamSpec *props[PROP_SCALE + 1];

static void carry_figure_paintable_iface_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryFigurePaintable,
                               carry_figure_paintable,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, carry_figure_paintable_iface_init))

/* The figure looks different from now on. */
static void
change (CarryFigurePaintable *self, CarryFigurePaintableProperty prop)
{
  const gboolean reshaped = prop == PROP_NAME || prop == PROP_T || prop == PROP_VIEW;

  if (reshaped)
    g_clear_pointer (&self->drawing, carry_drawing_free);

  g_clear_object (&self->texture);
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);

  if (prop != PROP_SCALE)
    gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

static gboolean
ensure_drawing (CarryFigurePaintable *self)
{
  const CarryMovement *movement = carry_figure_get (self->name);

  if (movement == NULL)
    return FALSE;

  if (self->drawing == NULL)
    {
      self->drawing = carry_figure_compose (movement, self->t, self->view);
      carry_figure_get_bounds (movement, self->t, self->view, self->t >= 0, &self->bounds);
    }

  return self->bounds.right > self->bounds.left;
}

static void
paint (CarryFigurePaintable *self, cairo_t *cr, double width, double height)
{
  carry_figure_paint (cr, self->drawing, &self->bounds, self->theme, self->highlight, width, height);
}

static GdkTexture *
render (CarryFigurePaintable *self, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  const gsize stride = (gsize)cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  paint (self, cr, width, height);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize)height,
                                      (GDestroyNotify)cairo_surface_destroy, surface);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
carry_figure_paintable_snapshot (GdkPaintable *paintable, GdkSnapshot *snapshot, double width, double height)
{
  CarryFigurePaintable *self = CARRY_FIGURE_PAINTABLE (paintable);
  const graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height);
  const int pixel_width = (int)ceil (width * self->scale), pixel_height = (int)ceil (height * self->scale);

  if (width <= 0 || height <= 0 || !ensure_drawing (self))
    return;

  if (self->scale <= 0)
    {
      cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);

      paint (self, cr, width, height);
      cairo_destroy (cr);
      return;
    }

  if (self->texture == NULL || gdk_texture_get_width (self->texture) != pixel_width ||
      gdk_texture_get_height (self->texture) != pixel_height)
    {
      g_clear_object (&self->texture);
      self->texture = render (self, pixel_width, pixel_height);
    }

  gtk_snapshot_append_texture (snapshot, self->texture, &area);
}

static GdkPaintable *
carry_figure_paintable_get_current_image (GdkPaintable *paintable)
{
  CarryFigurePaintable *self = CARRY_FIGURE_PAINTABLE (paintable);

  return g_object_new (CARRY_TYPE_FIGURE_PAINTABLE, "name", self->name, "t", self->t, "theme", self->theme,
                       "view", self->view, "highlight", self->highlight, "scale", self->scale, NULL);
}

static GdkPaintableFlags
carry_figure_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE;
}

static void
carry_figure_paintable_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = carry_figure_paintable_snapshot;
  iface->get_current_image = carry_figure_paintable_get_current_image;
  iface->get_flags = carry_figure_paintable_get_flags;
}

static void
carry_figure_paintable_finalize (GObject *object)
{
  CarryFigurePaintable *self = CARRY_FIGURE_PAINTABLE (object);

  g_free (self->name);
  g_clear_pointer (&self->highlight, gdk_rgba_free);
  g_clear_pointer (&self->drawing, carry_drawing_free);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (carry_figure_paintable_parent_class)->finalize (object);
}

static void
carry_figure_paintable_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryFigurePaintable *self = CARRY_FIGURE_PAINTABLE (object);

  switch ((CarryFigurePaintableProperty)prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;

    case PROP_T:
      g_value_set_double (value, self->t);
      break;

    case PROP_THEME:
      g_value_set_enum (value, (int)self->theme);
      break;

    case PROP_VIEW:
      g_value_set_enum (value, (int)self->view);
      break;

    case PROP_HIGHLIGHT:
      g_value_set_boxed (value, self->highlight);
      break;

    case PROP_SCALE:
      g_value_set_double (value, self->scale);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
set_number (double *number, const GValue *value)
{
  const gboolean changed = *number != g_value_get_double (value);

  *number = g_value_get_double (value);

  return changed;
}

static gboolean
set_highlight (CarryFigurePaintable *self, const GdkRGBA *highlight)
{
  if (self->highlight == highlight ||
      (self->highlight != NULL && highlight != NULL && gdk_rgba_equal (self->highlight, highlight)))
    return FALSE;

  g_clear_pointer (&self->highlight, gdk_rgba_free);
  self->highlight = highlight != NULL ? gdk_rgba_copy (highlight) : NULL;

  return TRUE;
}

static void
carry_figure_paintable_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryFigurePaintable *self = CARRY_FIGURE_PAINTABLE (object);
  gboolean changed = FALSE;

  switch ((CarryFigurePaintableProperty)prop_id)
    {
    case PROP_NAME:
      changed = g_set_str (&self->name, g_value_get_string (value));
      break;

    case PROP_T:
      changed = set_number (&self->t, value);
      break;

    case PROP_THEME:
      changed = self->theme != (CarryFigureTheme)g_value_get_enum (value);
      self->theme = (CarryFigureTheme)g_value_get_enum (value);
      break;

    case PROP_VIEW:
      changed = self->view != (CarryFigureView)g_value_get_enum (value);
      self->view = (CarryFigureView)g_value_get_enum (value);
      break;

    case PROP_HIGHLIGHT:
      changed = set_highlight (self, g_value_get_boxed (value));
      break;

    case PROP_SCALE:
      changed = set_number (&self->scale, value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed)
    change (self, (CarryFigurePaintableProperty)prop_id);
}

static void
carry_figure_paintable_class_init (CarryFigurePaintableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = carry_figure_paintable_finalize;
  object_class->get_property = carry_figure_paintable_get_property;
  object_class->set_property = carry_figure_paintable_set_property;

  /* The name of the figure. An unknown one shows nothing. */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  props[PROP_T] =
      g_param_spec_double ("t", NULL, NULL, CARRY_FIGURE_AT_THUMBNAIL, 1, CARRY_FIGURE_AT_THUMBNAIL, flags);
  props[PROP_THEME] =
      g_param_spec_enum ("theme", NULL, NULL, CARRY_TYPE_FIGURE_THEME, CARRY_FIGURE_THEME_LIGHT, flags);
  props[PROP_VIEW] =
      g_param_spec_enum ("view", NULL, NULL, CARRY_TYPE_FIGURE_VIEW, CARRY_FIGURE_VIEW_BEST, flags);
  /* The colour of the working parts, or NULL for the one of the theme. */
  props[PROP_HIGHLIGHT] = g_param_spec_boxed ("highlight", NULL, NULL, GDK_TYPE_RGBA, flags);
  /* Device pixels per unit of the texture that is kept, or 0 to draw vectors each time. */
  props[PROP_SCALE] = g_param_spec_double ("scale", NULL, NULL, 0, 16, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_figure_paintable_init (CarryFigurePaintable *self)
{
  self->t = CARRY_FIGURE_AT_THUMBNAIL;
}

/**
 * carry_figure_paintable_new:
 * @name: (nullable): the name of a figure
 *
 * Returns: (transfer full): the figure in the pose of its thumbnail
 */
GdkPaintable *
carry_figure_paintable_new (const char *name)
{
  return g_object_new (CARRY_TYPE_FIGURE_PAINTABLE, "name", name, NULL);
}
