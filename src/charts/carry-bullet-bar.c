/* carry-bullet-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-bullet-bar.h"

#include "carry-bullet-layout.h"
#include "carry-chart-ink.h"

#define BAND_HEIGHT 16.0f
#define BAR_HEIGHT 8.0f
#define BAR_RADIUS 4.0f
#define TICK_WIDTH 1.5f
#define HATCH_PITCH 6.0f
#define HATCH_WIDTH 1.5f
#define LEAST_WIDTH 32
#define NATURAL_WIDTH 160

/**
 * CarryBulletBar:
 *
 * A value as a bar before its target band.
 *
 * A value outside of the band differs in colour and is hatched, so that colour is not the only sign.
 * The bar starts where reading starts.
 *
 * CSS: a `bullet-bar` node with the inks `track`, `band`, `tick`, `fill` and `hatch`; it has the class
 * `outside` while the value is outside.
 *
 * Accessibility: role meter, with the value and its ends. Say in words what it means with the
 * value-text property.
 */
struct _CarryBulletBar
{
  GtkWidget parent_instance;

  double value;
  double lower;
  double higher;
  double upper;

  GtkWidget *track_ink;
  GtkWidget *band_ink;
  GtkWidget *tick_ink;
  GtkWidget *fill_ink;
  GtkWidget *hatch_ink;
};

typedef enum
{
  PROP_VALUE = 1,
  PROP_BAND_LO,
  PROP_BAND_HI,
  PROP_UPPER,
} CarryBulletBarProperty;

static GParamSpec *props[PROP_UPPER + 1];

G_DEFINE_FINAL_TYPE (CarryBulletBar, carry_bullet_bar, GTK_TYPE_WIDGET)

static void
append (GtkSnapshot *snapshot, GtkWidget *ink, const graphene_rect_t *area)
{
  GdkRGBA color;

  carry_chart_ink_get_color (CARRY_CHART_INK (ink), &color);
  gtk_snapshot_append_color (snapshot, &color, area);
}

static void
append_hatch (GtkSnapshot *snapshot, GtkWidget *ink, const graphene_rect_t *area)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (HATCH_WIDTH);
  const float right = area->origin.x + area->size.width + area->size.height;
  const float bottom = area->origin.y + area->size.height;
  GdkRGBA color;

  for (float x = area->origin.x; x < right; x += HATCH_PITCH)
    {
      gsk_path_builder_move_to (builder, x - area->size.height, bottom);
      gsk_path_builder_line_to (builder, x, area->origin.y);
    }

  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  carry_chart_ink_get_color (CARRY_CHART_INK (ink), &color);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
}

/* Mirrors a stretch of the bar for languages that are read from the right. */
static graphene_rect_t
stretch (GtkWidget *widget, float from, float to, float height)
{
  const float width = (float)gtk_widget_get_width (widget);
  const float y = ((float)gtk_widget_get_height (widget) - height) / 2.0f;
  const gboolean mirror = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  return GRAPHENE_RECT_INIT (mirror ? width - to : from, y, to - from, height);
}

static void
carry_bullet_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryBulletBar *self = CARRY_BULLET_BAR (widget);
  const float width = (float)gtk_widget_get_width (widget);
  const CarryBulletLayout layout =
      carry_bullet_layout (width, self->upper, self->value, self->lower, self->higher);
  const graphene_rect_t track = stretch (widget, 0.0f, width, BAR_HEIGHT);
  const graphene_rect_t band = stretch (widget, layout.lo, layout.hi, BAND_HEIGHT);
  const graphene_rect_t fill = stretch (widget, 0.0f, layout.value, BAR_HEIGHT);
  const graphene_rect_t first =
      stretch (widget, MAX (layout.lo - TICK_WIDTH / 2, 0.0f), layout.lo + TICK_WIDTH / 2, BAND_HEIGHT);
  const graphene_rect_t last =
      stretch (widget, layout.hi - TICK_WIDTH / 2, MIN (layout.hi + TICK_WIDTH / 2, width), BAND_HEIGHT);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &track, BAR_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  append (snapshot, self->track_ink, &track);
  gtk_snapshot_pop (snapshot);

  append (snapshot, self->band_ink, &band);

  gsk_rounded_rect_init_from_rect (&rounded, &fill, BAR_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  append (snapshot, self->fill_ink, &fill);
  if (layout.outside)
    append_hatch (snapshot, self->hatch_ink, &fill);
  gtk_snapshot_pop (snapshot);

  append (snapshot, self->tick_ink, &first);
  append (snapshot, self->tick_ink, &last);
}

static void
carry_bullet_bar_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  const gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = across ? LEAST_WIDTH : (int)BAND_HEIGHT;
  *natural = across ? NATURAL_WIDTH : (int)BAND_HEIGHT;
}

static void
update (CarryBulletBar *self)
{
  if (carry_bullet_layout (1.0f, self->upper, self->value, self->lower, self->higher).outside)
    gtk_widget_add_css_class (GTK_WIDGET (self), "outside");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "outside");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, self->upper,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->value, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double *
field (CarryBulletBar *self, guint prop_id)
{
  switch ((CarryBulletBarProperty)prop_id)
    {
    case PROP_VALUE:
      return &self->value;

    case PROP_BAND_LO:
      return &self->lower;

    case PROP_BAND_HI:
      return &self->higher;

    case PROP_UPPER:
      return &self->upper;

    default:
      return NULL;
    }
}

static void
carry_bullet_bar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  double *at = field (CARRY_BULLET_BAR (object), prop_id);

  if (at == NULL)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else
    g_value_set_double (value, *at);
}

static void
carry_bullet_bar_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  double *at = field (CARRY_BULLET_BAR (object), prop_id);

  if (at == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  else if (*at != g_value_get_double (value))
    {
      *at = g_value_get_double (value);
      update (CARRY_BULLET_BAR (object));
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
carry_bullet_bar_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_bullet_bar_parent_class)->dispose (object);
}

static void
carry_bullet_bar_class_init (CarryBulletBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_bullet_bar_dispose;
  object_class->get_property = carry_bullet_bar_get_property;
  object_class->set_property = carry_bullet_bar_set_property;

  widget_class->measure = carry_bullet_bar_measure;
  widget_class->snapshot = carry_bullet_bar_snapshot;

  props[PROP_VALUE] = g_param_spec_double ("value", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_BAND_LO] = g_param_spec_double ("band-lo", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_BAND_HI] = g_param_spec_double ("band-hi", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_UPPER] = g_param_spec_double ("upper", NULL, NULL, 0, G_MAXDOUBLE, 1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "bullet-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static GtkWidget *
add_ink (CarryBulletBar *self, const char *css_class)
{
  GtkWidget *ink = carry_chart_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));

  return ink;
}

static void
carry_bullet_bar_init (CarryBulletBar *self)
{
  self->upper = 1.0;
  self->track_ink = add_ink (self, "track");
  self->band_ink = add_ink (self, "band");
  self->tick_ink = add_ink (self, "tick");
  self->fill_ink = add_ink (self, "fill");
  self->hatch_ink = add_ink (self, "hatch");
  update (self);
}

GtkWidget *
carry_bullet_bar_new (void)
{
  return g_object_new (CARRY_TYPE_BULLET_BAR, NULL);
}
