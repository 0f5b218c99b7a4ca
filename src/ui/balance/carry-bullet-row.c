/* carry-bullet-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-bullet-row.h"

#include "carry-bullet-bar.h"

#include <glib/gi18n.h>

/**
 * CarryBulletRow:
 *
 * A number beside its target: its name, a bar before the target band, the number, and a judgement.
 *
 * Accessibility: a list item whose label is the whole row in words.
 */
struct _CarryBulletRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *name_label;
  GtkWidget *bar;
  GtkLabel *value_label;
  CarryGradeIcon *grade_icon;
};

G_DEFINE_FINAL_TYPE (CarryBulletRow, carry_bullet_row, GTK_TYPE_LIST_BOX_ROW)

static void
carry_bullet_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_BULLET_ROW);

  G_OBJECT_CLASS (carry_bullet_row_parent_class)->dispose (object);
}

static void
carry_bullet_row_class_init (CarryBulletRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_bullet_row_dispose;

  g_type_ensure (CARRY_TYPE_BULLET_BAR);
  g_type_ensure (CARRY_TYPE_GRADE_ICON);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-bullet-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryBulletRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryBulletRow, bar);
  gtk_widget_class_bind_template_child (widget_class, CarryBulletRow, value_label);
  gtk_widget_class_bind_template_child (widget_class, CarryBulletRow, grade_icon);
}

static void
carry_bullet_row_init (CarryBulletRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating): a row that says nothing yet */
GtkWidget *
carry_bullet_row_new (void)
{
  return g_object_new (CARRY_TYPE_BULLET_ROW, NULL);
}

/**
 * carry_bullet_row_show:
 * @self: a row
 * @facts: what it shall say
 */
void
carry_bullet_row_show (CarryBulletRow *self, const CarryBulletRowFacts *facts)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (CARRY_IS_BULLET_ROW (self));
  g_return_if_fail (facts != NULL && facts->name != NULL && facts->text != NULL && facts->sentence != NULL);

  /* Translators: a region of the body or a way to move, how much of it there is, and how that stands to the target */
  spoken = g_strdup_printf (_ ("%s, %s. %s"), facts->name, facts->text, facts->sentence);

  gtk_label_set_label (self->name_label, facts->name);
  gtk_label_set_label (self->value_label, facts->text);
  g_object_set (self->bar, "upper", facts->upper, "band-lo", facts->band_lo, "band-hi", facts->band_hi,
                "value", facts->value, NULL);
  carry_grade_icon_set_grade (self->grade_icon, facts->grade, facts->sentence);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), facts->sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, facts->name,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, facts->text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/**
 * carry_bullet_row_align:
 * @self: a row
 * @names: the group of all names
 * @values: the group of all values
 *
 * Gives the row the same columns as its neighbours.
 */
void
carry_bullet_row_align (CarryBulletRow *self, GtkSizeGroup *names, GtkSizeGroup *values)
{
  g_return_if_fail (CARRY_IS_BULLET_ROW (self));

  gtk_size_group_add_widget (names, GTK_WIDGET (self->name_label));
  gtk_size_group_add_widget (values, GTK_WIDGET (self->value_label));
}
