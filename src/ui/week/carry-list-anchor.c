/* carry-list-anchor.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-list-anchor.h"

#include <math.h>

/**
 * CarryListAnchor:
 *
 * Keeps what is under the pointer where it is on the screen while the rows of a scrolled list grow and shrink: at the
 * beginning of a drag nothing is pushed away from under the finger, and at its end what was dropped stays in sight.
 */
struct _CarryListAnchor
{
  GObject parent_instance;

  GtkWidget *list; /* unowned: it owns this */
  double pointer; /* of a drag, in pixels from the top of what is seen of the list; NAN when there was none */
  GtkWidget *held; /* unowned, a child of the list */
  double held_top; /* pixels from the top of the list, as it was laid out */
};

G_DEFINE_FINAL_TYPE (CarryListAnchor, carry_list_anchor, G_TYPE_OBJECT)

static GtkAdjustment *
find_adjustment (CarryListAnchor *self)
{
  GtkWidget *window = gtk_widget_get_ancestor (self->list, GTK_TYPE_SCROLLED_WINDOW);

  return window != NULL ? gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window)) : NULL;
}

static void
on_motion (CarryListAnchor *self, double x, double y)
{
  GtkAdjustment *adjustment = find_adjustment (self);

  if (adjustment != NULL)
    self->pointer = y - gtk_adjustment_get_value (adjustment);
}

static void
carry_list_anchor_class_init (CarryListAnchorClass *klass)
{
}

static void
carry_list_anchor_init (CarryListAnchor *self)
{
  self->pointer = NAN;
}

/**
 * carry_list_anchor_new:
 * @list: a column of widgets with a #GtkBoxLayout, in a scrolled window; it has to outlive the anchor
 *
 * Returns: (transfer full): an anchor that holds nothing yet
 */
CarryListAnchor *
carry_list_anchor_new (GtkWidget *list)
{
  CarryListAnchor *self;
  GtkEventController *motion;

  g_return_val_if_fail (GTK_IS_WIDGET (list), NULL);

  self = g_object_new (CARRY_TYPE_LIST_ANCHOR, NULL);
  self->list = list;

  motion = gtk_drop_controller_motion_new ();
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "enter", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (list, motion);

  return self;
}

static gboolean
find_top (CarryListAnchor *self, GtkWidget *child, double *top)
{
  graphene_point_t corner;

  if (!gtk_widget_compute_point (child, self->list, &GRAPHENE_POINT_INIT (0, 0), &corner))
    return FALSE;

  *top = (double)corner.y;

  return TRUE;
}

/* The last child that begins above the pointer. */
static GtkWidget *
find_under_pointer (CarryListAnchor *self, double value)
{
  GtkWidget *found = NULL;
  double top;

  for (GtkWidget *child = gtk_widget_get_first_child (self->list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (find_top (self, child, &top) && top <= self->pointer + value)
      found = child;

  return found;
}

/**
 * carry_list_anchor_hold:
 * @self: an anchor
 * @child: (nullable): the child of the list to hold where no drag has moved over the list; %NULL for the one before
 *
 * To be called before children change their heights. Children stay as long as the list.
 */
void
carry_list_anchor_hold (CarryListAnchor *self, GtkWidget *child)
{
  GtkAdjustment *adjustment;
  GtkWidget *under = NULL;

  g_return_if_fail (CARRY_IS_LIST_ANCHOR (self));

  adjustment = find_adjustment (self);

  if (adjustment != NULL && !isnan (self->pointer))
    under = find_under_pointer (self, gtk_adjustment_get_value (adjustment));

  if (under != NULL)
    self->held = under;
  else if (child != NULL)
    self->held = child;

  if (self->held != NULL && !find_top (self, self->held, &self->held_top))
    self->held = NULL;
}

static double
measure_top (CarryListAnchor *self, GtkWidget *held)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (self->list);
  const int spacing = (int)gtk_box_layout_get_spacing (GTK_BOX_LAYOUT (layout));
  const int width = gtk_widget_get_width (self->list);
  int top = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (self->list); child != held;
       child = gtk_widget_get_next_sibling (child))
    {
      int height;

      if (!gtk_widget_should_layout (child))
        continue;

      /* a viewport gives no more than what is needed */
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
      top += height + spacing;
    }

  return top;
}

/**
 * carry_list_anchor_settle:
 * @self: an anchor that was told to hold
 *
 * To be called when the children have changed their heights, before they are laid out: the list scrolls so far that the
 * child that is held stays where it is on the screen.
 */
void
carry_list_anchor_settle (CarryListAnchor *self)
{
  GtkAdjustment *adjustment;
  double value;

  g_return_if_fail (CARRY_IS_LIST_ANCHOR (self));

  adjustment = find_adjustment (self);

  if (self->held == NULL || adjustment == NULL || !gtk_widget_get_mapped (self->list))
    return;

  value = gtk_adjustment_get_value (adjustment) + measure_top (self, self->held) - self->held_top;

  /* The list has its new height only when it is laid out; until then there has to be room for the value. */
  gtk_adjustment_set_upper (adjustment, MAX (gtk_adjustment_get_upper (adjustment),
                                             value + gtk_adjustment_get_page_size (adjustment)));
  gtk_adjustment_set_value (adjustment, value);
}

/**
 * carry_list_anchor_forget:
 * @self: an anchor
 *
 * The drag is over: where it was means nothing to the next one.
 */
void
carry_list_anchor_forget (CarryListAnchor *self)
{
  g_return_if_fail (CARRY_IS_LIST_ANCHOR (self));

  self->pointer = NAN;
  self->held = NULL;
}
