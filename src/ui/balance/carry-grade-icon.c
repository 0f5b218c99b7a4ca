/* carry-grade-icon.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-grade-icon.h"

/**
 * CarryGradeIcon:
 *
 * A judgement of a number: a shape, a colour, and a sentence as tooltip that says what it means.
 *
 * CSS: a `grade-icon` node with the class `good`, `fair` or `poor`.
 */
struct _CarryGradeIcon
{
  GtkWidget parent_instance;

  GtkWidget *image;
  CarryGrade grade;
};

static const struct
{
  const char *css_class;
  const char *icon_name;
} grades[] = {
  [CARRY_GRADE_NONE] = { NULL, NULL },
  [CARRY_GRADE_GOOD] = { "good", "object-select-symbolic" },
  [CARRY_GRADE_FAIR] = { "fair", "carry-fair-symbolic" },
  [CARRY_GRADE_POOR] = { "poor", "dialog-warning-symbolic" },
};

G_DEFINE_FINAL_TYPE (CarryGradeIcon, carry_grade_icon, GTK_TYPE_WIDGET)

static void
carry_grade_icon_dispose (GObject *object)
{
  g_clear_pointer (&CARRY_GRADE_ICON (object)->image, gtk_widget_unparent);

  G_OBJECT_CLASS (carry_grade_icon_parent_class)->dispose (object);
}

static void
carry_grade_icon_class_init (CarryGradeIconClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_grade_icon_dispose;

  gtk_widget_class_set_css_name (widget_class, "grade-icon");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
carry_grade_icon_init (CarryGradeIcon *self)
{
  self->image = gtk_image_new ();
  gtk_widget_set_parent (self->image, GTK_WIDGET (self));
}

GtkWidget *
carry_grade_icon_new (void)
{
  return g_object_new (CARRY_TYPE_GRADE_ICON, NULL);
}

/**
 * carry_grade_icon_set_grade:
 * @self: an icon
 * @grade: the judgement
 * @text: (nullable): what it means, for people
 */
void
carry_grade_icon_set_grade (CarryGradeIcon *self, CarryGrade grade, const char *text)
{
  g_return_if_fail (CARRY_IS_GRADE_ICON (self));
  g_return_if_fail ((guint)grade < G_N_ELEMENTS (grades));

  if (grades[self->grade].css_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), grades[self->grade].css_class);
  if (grades[grade].css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), grades[grade].css_class);

  self->grade = grade;
  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), grades[grade].icon_name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : "", -1);
}

CarryGrade
carry_grade_icon_get_grade (CarryGradeIcon *self)
{
  g_return_val_if_fail (CARRY_IS_GRADE_ICON (self), CARRY_GRADE_NONE);

  return self->grade;
}
