/* carry-muscle-area.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-figure"

#include "carry-muscle-area.h"

/**
 * CarryMuscleArea:
 *
 * One muscle of a muscle map, as far as people can point at it, focus it and be told about it. The map paints
 * it, in the colour that a style sheet gives it.
 *
 * CSS: a `muscle` node with a class from `level-0` to `level-5`.
 *
 * Accessibility: role list item; its label is its text.
 */
struct _CarryMuscleArea
{
  GtkWidget parent_instance;

  guint muscle;
  guint level;
  char *text;
  CarryMuscleLayout layout; /* of the map, from this area's corner */
};

G_DEFINE_FINAL_TYPE (CarryMuscleArea, carry_muscle_area, GTK_TYPE_WIDGET)

static void
queue_map (GtkWidget *widget)
{
  GtkWidget *map = gtk_widget_get_parent (widget);

  if (map != NULL)
    gtk_widget_queue_draw (map);
}

static void
carry_muscle_area_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (carry_muscle_area_parent_class)->css_changed (widget, change);

  queue_map (widget);
}

static void
carry_muscle_area_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  queue_map (widget);
}

/* The shape of the muscle, not the box around it. */
static gboolean
carry_muscle_area_contains (GtkWidget *widget, double x, double y)
{
  CarryMuscleArea *self = CARRY_MUSCLE_AREA (widget);

  return carry_muscle_layout_find (&self->layout, carry_muscle_plan_get_default (), (float)x, (float)y) ==
         self->muscle;
}

static void
carry_muscle_area_finalize (GObject *object)
{
  g_free (CARRY_MUSCLE_AREA (object)->text);

  G_OBJECT_CLASS (carry_muscle_area_parent_class)->finalize (object);
}

static void
carry_muscle_area_class_init (CarryMuscleAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = carry_muscle_area_finalize;

  widget_class->css_changed = carry_muscle_area_css_changed;
  widget_class->state_flags_changed = carry_muscle_area_state_flags_changed;
  widget_class->contains = carry_muscle_area_contains;

  gtk_widget_class_set_css_name (widget_class, "muscle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
carry_muscle_area_init (CarryMuscleArea *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "level-0");
}

/**
 * carry_muscle_area_new:
 * @muscle: its number in the plan
 *
 * Returns: (transfer floating): the area of a muscle that was not used
 */
GtkWidget *
carry_muscle_area_new (guint muscle)
{
  CarryMuscleArea *self = g_object_new (CARRY_TYPE_MUSCLE_AREA, NULL);

  self->muscle = muscle;

  return GTK_WIDGET (self);
}

guint
carry_muscle_area_get_muscle (CarryMuscleArea *self)
{
  return self->muscle;
}

guint
carry_muscle_area_get_level (CarryMuscleArea *self)
{
  return self->level;
}

const char *
carry_muscle_area_get_text (CarryMuscleArea *self)
{
  return self->text;
}

/**
 * carry_muscle_area_set:
 * @self: an area
 * @level: how hot, 0 to %CARRY_MUSCLE_HEAT_MOST
 * @text: what to tell people: its name and how much it did
 */
void
carry_muscle_area_set (CarryMuscleArea *self, guint level, const char *text)
{
  g_autofree char *before = g_strdup_printf ("level-%u", self->level);
  g_autofree char *now = g_strdup_printf ("level-%u", level);

  gtk_widget_remove_css_class (GTK_WIDGET (self), before);
  gtk_widget_add_css_class (GTK_WIDGET (self), now);
  self->level = level;

  if (!g_set_str (&self->text, text))
    return;

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* By pointer, finger or keyboard. */
gboolean
carry_muscle_area_is_pointed_at (CarryMuscleArea *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self)) &
          (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED)) != 0;
}

/**
 * carry_muscle_area_place:
 * @self: an area
 * @layout: that of the map
 *
 * Gives the area the box around the muscle.
 */
void
carry_muscle_area_place (CarryMuscleArea *self, const CarryMuscleLayout *layout)
{
  graphene_rect_t box;

  if (!carry_muscle_layout_get_bounds (layout, carry_muscle_plan_get_default (), self->muscle, &box))
    graphene_rect_init (&box, 0, 0, 0, 0);

  graphene_rect_round_extents (&box, &box);
  self->layout = *layout;
  for (guint view = 0; view < CARRY_N_MUSCLE_VIEWS; view++)
    {
      self->layout.origin[view].x -= box.origin.x;
      self->layout.origin[view].y -= box.origin.y;
    }

  gtk_widget_size_allocate (
      GTK_WIDGET (self),
      &(GtkAllocation){ (int)box.origin.x, (int)box.origin.y, (int)box.size.width, (int)box.size.height },
      -1);
}
