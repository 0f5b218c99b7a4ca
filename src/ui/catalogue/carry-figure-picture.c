/* carry-figure-picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-figure-picture.h"

#include "carry-figure-paintable.h"

#define LEAST_WIDTH 96
#define LEAST_HEIGHT 180
#define USUAL_WIDTH 200
#define USUAL_HEIGHT 236

/**
 * CarryFigurePicture:
 *
 * A figure as large as there is room for, at one moment of its movement.
 *
 * CSS: one node `figurepicture`; its colour decides between the light and the dark figure.
 *
 * Accessibility: an image; whoever shows it says what it shows.
 */
struct _CarryFigurePicture
{
  GtkWidget parent_instance;

  GdkPaintable *paintable;
  char *figure;
  double t; /* 0 to 1 */
  CarryFigureView view;
};

typedef enum
{
  PROP_FIGURE = 1,
  PROP_T,
  PROP_VIEW,
} CarryFigurePictureProperty;

static GParamSpec *props[PROP_VIEW + 1];

G_DEFINE_FINAL_TYPE (CarryFigurePicture, carry_figure_picture, GTK_TYPE_WIDGET)

static void
carry_figure_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryFigurePicture *self = CARRY_FIGURE_PICTURE (widget);
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (widget));
  CarryFigureTheme theme = CARRY_FIGURE_THEME_LIGHT;
  GdkRGBA color;

  /* A light text colour means a dark surface. */
  gtk_widget_get_color (widget, &color);
  if (0.2126f * color.red + 0.7152f * color.green + 0.0722f * color.blue > 0.5f)
    theme = CARRY_FIGURE_THEME_DARK;

  g_object_set (self->paintable, "theme", theme, "scale", gdk_surface_get_scale (surface), NULL);
  gdk_paintable_snapshot (self->paintable, snapshot, gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget));
}

static void
carry_figure_picture_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? USUAL_WIDTH : USUAL_HEIGHT;
}

static void
carry_figure_picture_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (carry_figure_picture_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

static void
carry_figure_picture_finalize (GObject *object)
{
  CarryFigurePicture *self = CARRY_FIGURE_PICTURE (object);

  g_clear_object (&self->paintable);
  g_free (self->figure);

  G_OBJECT_CLASS (carry_figure_picture_parent_class)->finalize (object);
}

static void
carry_figure_picture_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryFigurePicture *self = CARRY_FIGURE_PICTURE (object);

  switch ((CarryFigurePictureProperty)prop_id)
    {
    case PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;

    case PROP_T:
      g_value_set_double (value, self->t);
      break;

    case PROP_VIEW:
      g_value_set_enum (value, (int)self->view);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_figure_picture_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryFigurePicture *self = CARRY_FIGURE_PICTURE (object);
  gboolean changed = FALSE;

  switch ((CarryFigurePictureProperty)prop_id)
    {
    case PROP_FIGURE:
      changed = g_set_str (&self->figure, g_value_get_string (value));
      g_object_set (self->paintable, "name", self->figure, NULL);
      break;

    case PROP_T:
      changed = self->t != g_value_get_double (value);
      self->t = g_value_get_double (value);
      g_object_set (self->paintable, "t", self->t, NULL);
      break;

    case PROP_VIEW:
      changed = self->view != (CarryFigureView)g_value_get_enum (value);
      self->view = (CarryFigureView)g_value_get_enum (value);
      g_object_set (self->paintable, "view", self->view, NULL);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (!changed)
    return;

  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
carry_figure_picture_class_init (CarryFigurePictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = carry_figure_picture_finalize;
  object_class->get_property = carry_figure_picture_get_property;
  object_class->set_property = carry_figure_picture_set_property;

  widget_class->snapshot = carry_figure_picture_snapshot;
  widget_class->measure = carry_figure_picture_measure;
  widget_class->css_changed = carry_figure_picture_css_changed;

  /* The name of a figure; nothing is shown for an unknown one. */
  props[PROP_FIGURE] = g_param_spec_string ("figure", NULL, NULL, NULL, flags);
  props[PROP_T] = g_param_spec_double ("t", NULL, NULL, 0, 1, 0, flags);
  props[PROP_VIEW] =
      g_param_spec_enum ("view", NULL, NULL, CARRY_TYPE_FIGURE_VIEW, CARRY_FIGURE_VIEW_BEST, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "figurepicture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
carry_figure_picture_init (CarryFigurePicture *self)
{
  self->paintable = carry_figure_paintable_new (NULL);
  g_object_set (self->paintable, "t", 0.0, NULL);
}
