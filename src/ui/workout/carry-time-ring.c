/* carry-time-ring.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-time-ring.h"

#include "carry-chart-ink.h"
#include "carry-ring-layout.h"

#include <adwaita.h>

/* How much a pulse adds to the stroke, in pixels. */
#define SWELLING 6.0f

#define PULSE_MS 1200

/**
 * CarryTimeRing:
 *
 * A share of a time as an arc that begins at the top, with the time in the middle. It has no clock of its own.
 *
 * CSS: a `time-ring` node with the inks `track` and `arc`, and two labels.
 *
 * Accessibility: role progress bar; its value is said as a time.
 */
struct _CarryTimeRing
{
  GtkWidget parent_instance;

  double fraction; /* 0 to 1 */
  double swelling; /* 0 to 1, while it pulses */

  GtkWidget *texts;
  GtkLabel *text_label;
  GtkLabel *caption_label;
  GtkWidget *track_ink;
  GtkWidget *arc_ink;
  AdwAnimation *pulse;
};

G_DEFINE_FINAL_TYPE (CarryTimeRing, carry_time_ring, GTK_TYPE_WIDGET)

static void
append_ring (CarryTimeRing *self, GtkSnapshot *snapshot, double fraction, GtkWidget *ink, float stroke_width)
{
  const float width = (float)gtk_widget_get_width (GTK_WIDGET (self));
  const float height = (float)gtk_widget_get_height (GTK_WIDGET (self));
  const float radius = (MIN (width, height) - (float)CARRY_RING_STROKE) / 2.0f;
  const CarryRingArc arc = carry_ring_get_arc (width / 2.0, height / 2.0, radius, fraction);
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke;
  GdkRGBA color;

  if (arc.none)
    return;

  if (arc.whole)
    {
      gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (width / 2.0f, height / 2.0f), radius);
    }
  else
    {
      gsk_path_builder_move_to (builder, (float)arc.start_x, (float)arc.start_y);
      gsk_path_builder_svg_arc_to (builder, radius, radius, 0.0f, arc.large, TRUE, (float)arc.end_x,
                                   (float)arc.end_y);
    }
  path = gsk_path_builder_to_path (builder);

  stroke = gsk_stroke_new (stroke_width);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  carry_chart_ink_get_color (CARRY_CHART_INK (ink), &color);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
  gsk_stroke_free (stroke);
}

static void
carry_time_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryTimeRing *self = CARRY_TIME_RING (widget);
  const float swelling = SWELLING * (float)self->swelling;

  append_ring (self, snapshot, 1.0, self->track_ink, (float)CARRY_RING_STROKE);
  append_ring (self, snapshot, self->swelling > 0.0 ? 1.0 : self->fraction, self->arc_ink,
               (float)CARRY_RING_STROKE - SWELLING / 2.0f + swelling);
  gtk_widget_snapshot_child (widget, self->texts, snapshot);
}

static void
carry_time_ring_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  CarryTimeRing *self = CARRY_TIME_RING (widget);
  int width, height;

  gtk_widget_measure (self->texts, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (self->texts, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  *minimum = *natural = (int)carry_ring_get_side (width, height);
}

static void
carry_time_ring_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryTimeRing *self = CARRY_TIME_RING (widget);
  GtkAllocation area = { 0, 0, 0, 0 };

  gtk_widget_measure (self->texts, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &area.width, NULL, NULL);
  gtk_widget_measure (self->texts, GTK_ORIENTATION_VERTICAL, -1, NULL, &area.height, NULL, NULL);
  area.x = (width - area.width) / 2;
  area.y = (height - area.height) / 2;
  gtk_widget_size_allocate (self->texts, &area, -1);
}

static void
carry_time_ring_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (carry_time_ring_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

static void
on_pulse (double seconds, gpointer user_data)
{
  CarryTimeRing *self = CARRY_TIME_RING (user_data);

  self->swelling = carry_ring_get_pulse (seconds);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
carry_time_ring_dispose (GObject *object)
{
  CarryTimeRing *self = CARRY_TIME_RING (object);
  GtkWidget *child;

  g_clear_object (&self->pulse);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_time_ring_parent_class)->dispose (object);
}

static void
carry_time_ring_class_init (CarryTimeRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_time_ring_dispose;

  widget_class->snapshot = carry_time_ring_snapshot;
  widget_class->measure = carry_time_ring_measure;
  widget_class->size_allocate = carry_time_ring_size_allocate;
  widget_class->css_changed = carry_time_ring_css_changed;

  gtk_widget_class_set_css_name (widget_class, "time-ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static GtkLabel *
add_label (CarryTimeRing *self, const char *const *classes)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_css_classes (label, (const char **)classes);
  gtk_box_append (GTK_BOX (self->texts), label);

  return GTK_LABEL (label);
}

static void
carry_time_ring_init (CarryTimeRing *self)
{
  self->track_ink = carry_chart_ink_new ("track");
  gtk_widget_set_parent (self->track_ink, GTK_WIDGET (self));
  self->arc_ink = carry_chart_ink_new ("arc");
  gtk_widget_set_parent (self->arc_ink, GTK_WIDGET (self));

  /* The ring itself says the time. */
  self->texts = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role",
                              GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_parent (self->texts, GTK_WIDGET (self));
  self->text_label = add_label (self, (const char *const[]){ "time", "numeric", NULL });
  self->caption_label = add_label (self, (const char *const[]){ "caption", NULL });

  self->pulse = adw_timed_animation_new (GTK_WIDGET (self), 0, CARRY_RING_PULSE_S, PULSE_MS,
                                         adw_callback_animation_target_new (on_pulse, self, NULL));
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->pulse), ADW_LINEAR);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0, -1);
}

/**
 * carry_time_ring_set:
 * @self: a ring
 * @fraction: how much of it is drawn, 0 to 1
 * @text: the time in the middle
 * @caption: what is said under the time
 * @spoken: the time in words
 */
void
carry_time_ring_set (
    CarryTimeRing *self, double fraction, const char *text, const char *caption, const char *spoken)
{
  g_return_if_fail (CARRY_IS_TIME_RING (self));
  g_return_if_fail (text != NULL && caption != NULL && spoken != NULL);

  if (self->fraction != fraction)
    {
      self->fraction = CLAMP (fraction, 0.0, 1.0);
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }

  if (g_str_equal (gtk_label_get_label (self->text_label), text) &&
      g_str_equal (gtk_label_get_label (self->caption_label), caption))
    return;

  gtk_label_set_label (self->text_label, text);
  gtk_label_set_label (self->caption_label, caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->fraction,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken, -1);
}

double
carry_time_ring_get_fraction (CarryTimeRing *self)
{
  g_return_val_if_fail (CARRY_IS_TIME_RING (self), 0.0);

  return self->fraction;
}

/**
 * carry_time_ring_pulse:
 * @self: a ring
 *
 * The time is over: the ring swells twice, unless animations are turned off.
 */
void
carry_time_ring_pulse (CarryTimeRing *self)
{
  g_return_if_fail (CARRY_IS_TIME_RING (self));

  if (adw_get_enable_animations (GTK_WIDGET (self)))
    adw_animation_play (self->pulse);
}
