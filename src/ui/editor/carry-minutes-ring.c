/* carry-minutes-ring.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-minutes-ring.h"

#include <math.h>

/* Source: picture 06. */
#define STROKE 9.0f
#define TRACK_OPACITY 0.15f

/**
 * CarryMinutesRing:
 *
 * A ring around its child, filled clockwise from the top as far as a share goes.
 *
 * CSS: one node, `minutesring`, with the class `over` where the share is more than the whole; the ring has its colour,
 * the child inherits none of it where it sets its own.
 */
struct _CarryMinutesRing
{
  AdwBin parent_instance;

  double share; /* 0 to 1, and more */
};

G_DEFINE_FINAL_TYPE (CarryMinutesRing, carry_minutes_ring, ADW_TYPE_BIN)

static GskPath *
create_arc (graphene_point_t centre, float radius, double share)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  const double end = 2 * G_PI * MIN (share, 1);
  const guint n_parts = 48;

  if (share >= 1)
    {
      gsk_path_builder_add_circle (builder, &centre, radius);
      return gsk_path_builder_to_path (builder);
    }

  for (guint i = 0; i <= n_parts; i++)
    {
      const double angle = end * i / n_parts;
      const float x = centre.x + radius * (float)sin (angle), y = centre.y - radius * (float)cos (angle);

      if (i == 0)
        gsk_path_builder_move_to (builder, x, y);
      else
        gsk_path_builder_line_to (builder, x, y);
    }

  return gsk_path_builder_to_path (builder);
}

static void
carry_minutes_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryMinutesRing *self = CARRY_MINUTES_RING (widget);
  const float width = (float)gtk_widget_get_width (widget), height = (float)gtk_widget_get_height (widget);
  const graphene_point_t centre = { width / 2, height / 2 };
  const float radius = (MIN (width, height) - STROKE) / 2;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (STROKE);
  g_autoptr (GskPath) track = create_arc (centre, MAX (radius, 1), 1);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  {
    GdkRGBA faint = color;

    faint.alpha *= TRACK_OPACITY;
    gtk_snapshot_append_stroke (snapshot, track, stroke, &faint);
  }
  if (self->share > 0)
    {
      g_autoptr (GskPath) arc = create_arc (centre, MAX (radius, 1), self->share);

      gtk_snapshot_append_stroke (snapshot, arc, stroke, &color);
    }

  GTK_WIDGET_CLASS (carry_minutes_ring_parent_class)->snapshot (widget, snapshot);
}

static void
carry_minutes_ring_class_init (CarryMinutesRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = carry_minutes_ring_snapshot;
  gtk_widget_class_set_css_name (widget_class, "minutesring");
}

static void
carry_minutes_ring_init (CarryMinutesRing *self)
{
}

/**
 * carry_minutes_ring_set_share:
 * @self: a ring
 * @share: how much of the whole, 0 for nothing; over 1 it is too much
 */
void
carry_minutes_ring_set_share (CarryMinutesRing *self, double share)
{
  g_return_if_fail (CARRY_IS_MINUTES_RING (self));

  self->share = share;
  if (share > 1)
    gtk_widget_add_css_class (GTK_WIDGET (self), "over");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "over");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
