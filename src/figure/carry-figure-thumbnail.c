/* carry-figure-thumbnail.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-thumbnail.h"

#include "carry-figure-paintable.h"
#include "carry-figure.h"

/**
 * CarryFigureThumbnail:
 *
 * A small figure beside the name of its exercise, or an icon for exercises
 * without a figure. It does not wait for the figures to be read: until they are, it is blank.
 *
 * CSS: one node `figure`; background and radius come from there, and its
 * colour decides between the light and the dark figure.
 *
 * Accessibility: it only repeats the name beside it, so it has the
 * presentation role.
 */
struct _CarryFigureThumbnail
{
  GtkWidget parent_instance;

  GtkWidget *icon;
  GdkPaintable *paintable;
  char *figure;
  int pixel_size;
  guint waiting; /* tick callback while the figures are read */
};

typedef enum
{
  PROP_FIGURE = 1,
  PROP_ICON_NAME,
  PROP_PIXEL_SIZE,
  PROP_T,
} CarryFigureThumbnailProperty;

static GParamSpec *props[PROP_T + 1];

G_DEFINE_FINAL_TYPE (CarryFigureThumbnail, carry_figure_thumbnail, GTK_TYPE_WIDGET)

/* A light text colour means a dark surface. */
static CarryFigureTheme
get_theme (CarryFigureThumbnail *self)
{
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);

  return 0.2126f * color.red + 0.7152f * color.green + 0.0722f * color.blue > 0.5f ? CARRY_FIGURE_THEME_DARK
                                                                                   : CARRY_FIGURE_THEME_LIGHT;
}

static double
get_scale (CarryFigureThumbnail *self)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;

  return surface != NULL ? gdk_surface_get_scale (surface) : 1.0;
}

/* The picture of a figure that stands still, which is painted once however many thumbnails show it: a list makes
 * others of its rows again and again. */
static GdkPaintable *
get_still (CarryFigureThumbnail *self)
{
  static GHashTable *stills = NULL; /* key → GdkPaintable */
  const CarryFigureTheme theme = get_theme (self);
  const double scale = get_scale (self);
  g_autofree char *key = g_strdup_printf ("%s %u %d %g", self->figure, theme, self->pixel_size, scale);
  GdkPaintable *still;

  if (stills == NULL)
    stills = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  still = g_hash_table_lookup (stills, key);
  if (still == NULL)
    {
      still = carry_figure_paintable_new (self->figure);
      g_object_set (still, "theme", theme, "scale", scale, NULL);
      g_hash_table_insert (stills, g_steal_pointer (&key), still);
    }

  return still;
}

static void
carry_figure_thumbnail_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (widget);
  const int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double t;

  if (self->waiting != 0)
    return;

  if (gtk_widget_get_visible (self->icon))
    {
      gtk_widget_snapshot_child (widget, self->icon, snapshot);
      return;
    }

  g_object_get (self->paintable, "t", &t, NULL);
  if (t < 0)
    {
      gdk_paintable_snapshot (get_still (self), snapshot, width, height);
      return;
    }

  g_object_set (self->paintable, "theme", get_theme (self), "scale", get_scale (self), NULL);
  gdk_paintable_snapshot (self->paintable, snapshot, width, height);
}

static void
carry_figure_thumbnail_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (widget);
  int icon = 0;

  if (gtk_widget_get_visible (self->icon))
    gtk_widget_measure (self->icon, orientation, -1, &icon, NULL, NULL, NULL);

  *minimum = MAX (icon, self->pixel_size);
  *natural = *minimum;
}

static void
carry_figure_thumbnail_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (widget);

  if (gtk_widget_get_visible (self->icon))
    gtk_widget_allocate (self->icon, width, height, -1, NULL);
}

static void
carry_figure_thumbnail_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (carry_figure_thumbnail_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

static void
carry_figure_thumbnail_dispose (GObject *object)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_object (&self->paintable);

  G_OBJECT_CLASS (carry_figure_thumbnail_parent_class)->dispose (object);
}

static void
carry_figure_thumbnail_finalize (GObject *object)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (object);

  g_free (self->figure);

  G_OBJECT_CLASS (carry_figure_thumbnail_parent_class)->finalize (object);
}

static void
carry_figure_thumbnail_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (object);

  switch ((CarryFigureThumbnailProperty)prop_id)
    {
    case PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;

    case PROP_ICON_NAME:
      g_value_set_string (value, gtk_image_get_icon_name (GTK_IMAGE (self->icon)));
      break;

    case PROP_PIXEL_SIZE:
      g_value_set_int (value, self->pixel_size);
      break;

    case PROP_T:
      g_object_get_property (G_OBJECT (self->paintable), "t", value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_pixel_size (CarryFigureThumbnail *self, int pixel_size)
{
  if (self->pixel_size == pixel_size)
    return;

  self->pixel_size = pixel_size;
  gtk_image_set_pixel_size (GTK_IMAGE (self->icon), pixel_size < 32 ? 16 : 24);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PIXEL_SIZE]);
}

static void
carry_figure_thumbnail_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (object);

  switch ((CarryFigureThumbnailProperty)prop_id)
    {
    case PROP_FIGURE:
      carry_figure_thumbnail_set_figure (self, g_value_get_string (value));
      break;

    case PROP_ICON_NAME:
      carry_figure_thumbnail_set_icon_name (self, g_value_get_string (value));
      break;

    case PROP_PIXEL_SIZE:
      set_pixel_size (self, g_value_get_int (value));
      break;

    case PROP_T:
      g_object_set_property (G_OBJECT (self->paintable), "t", value);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_figure_thumbnail_class_init (CarryFigureThumbnailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_figure_thumbnail_dispose;
  object_class->finalize = carry_figure_thumbnail_finalize;
  object_class->get_property = carry_figure_thumbnail_get_property;
  object_class->set_property = carry_figure_thumbnail_set_property;

  widget_class->snapshot = carry_figure_thumbnail_snapshot;
  widget_class->measure = carry_figure_thumbnail_measure;
  widget_class->size_allocate = carry_figure_thumbnail_size_allocate;
  widget_class->css_changed = carry_figure_thumbnail_css_changed;

  props[PROP_FIGURE] = g_param_spec_string ("figure", NULL, NULL, NULL, flags);
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);
  /* Width and height; 44 in the catalogue, 24 on cards. */
  props[PROP_PIXEL_SIZE] = g_param_spec_int ("pixel-size", NULL, NULL, 16, 512, 44, flags);

  /* The moment of the movement, 0 to 1, or the pose of the thumbnail. */
  props[PROP_T] = g_param_spec_double ("t", NULL, NULL, CARRY_FIGURE_AT_THUMBNAIL, 1,
                                       CARRY_FIGURE_AT_THUMBNAIL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_figure_thumbnail_init (CarryFigureThumbnail *self)
{
  self->paintable = carry_figure_paintable_new (NULL);
  self->icon = gtk_image_new ();
  self->pixel_size = 44;

  gtk_image_set_pixel_size (GTK_IMAGE (self->icon), 24);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * carry_figure_thumbnail_new:
 *
 * Returns: (transfer floating): a thumbnail without figure and icon
 */
GtkWidget *
carry_figure_thumbnail_new (void)
{
  return g_object_new (CARRY_TYPE_FIGURE_THUMBNAIL, NULL);
}

/**
 * carry_figure_thumbnail_get_figure:
 * @self: a thumbnail
 *
 * Returns: (transfer none) (nullable): the name of the figure asked for
 */
const char *
carry_figure_thumbnail_get_figure (CarryFigureThumbnail *self)
{
  g_return_val_if_fail (CARRY_IS_FIGURE_THUMBNAIL (self), NULL);

  return self->figure;
}

static void
show_figure (CarryFigureThumbnail *self)
{
  if (self->waiting != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->waiting);
  self->waiting = 0;

  g_object_set (self->paintable, "name", self->figure, NULL);
  gtk_widget_set_visible (self->icon, !carry_figure_exists (self->figure));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
look_for_figure (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  CarryFigureThumbnail *self = CARRY_FIGURE_THUMBNAIL (widget);

  if (!carry_figure_are_read ())
    return G_SOURCE_CONTINUE;

  self->waiting = 0; /* it goes with this answer */
  show_figure (self);

  return G_SOURCE_REMOVE;
}

static void
wait_for_figures (CarryFigureThumbnail *self)
{
  carry_figure_read_ahead ();
  gtk_widget_set_visible (self->icon, FALSE);
  if (self->waiting == 0)
    self->waiting = gtk_widget_add_tick_callback (GTK_WIDGET (self), look_for_figure, NULL, NULL);
}

/**
 * carry_figure_thumbnail_set_figure:
 * @self: a thumbnail
 * @figure: (nullable): the name of a figure; the icon is shown when there is no such figure
 */
void
carry_figure_thumbnail_set_figure (CarryFigureThumbnail *self, const char *figure)
{
  g_return_if_fail (CARRY_IS_FIGURE_THUMBNAIL (self));

  if (!g_set_str (&self->figure, figure))
    return;

  if (figure == NULL || carry_figure_are_read ())
    show_figure (self);
  else
    wait_for_figures (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FIGURE]);
}

/**
 * carry_figure_thumbnail_set_icon_name:
 * @self: a thumbnail
 * @icon_name: (nullable): the name of a symbolic icon
 */
void
carry_figure_thumbnail_set_icon_name (CarryFigureThumbnail *self, const char *icon_name)
{
  g_return_if_fail (CARRY_IS_FIGURE_THUMBNAIL (self));

  if (g_strcmp0 (gtk_image_get_icon_name (GTK_IMAGE (self->icon)), icon_name) == 0)
    return;

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), icon_name);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ICON_NAME]);
}
