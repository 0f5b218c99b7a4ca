/* carry-dots.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-dots.h"

#define N_DOTS 5u
#define GAP 4

/**
 * CarryDots:
 *
 * A mark out of five as dots, some of them filled.
 *
 * CSS: class `dots`; each dot is a box of the class `dot`, filled ones have the class `filled` too.
 *
 * Accessibility: they only repeat the words beside them, so they have the presentation role.
 */
struct _CarryDots
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (CarryDots, carry_dots, GTK_TYPE_BOX)

static void
carry_dots_class_init (CarryDotsClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_dots_init (CarryDots *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "dots");
  gtk_box_set_spacing (GTK_BOX (self), GAP);

  for (guint i = 0; i < N_DOTS; i++)
    {
      GtkWidget *dot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_widget_add_css_class (dot, "dot");
      gtk_widget_set_valign (dot, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (self), dot);
    }
}

/**
 * carry_dots_set_value:
 * @self: dots
 * @value: how many of them are filled, 0 to 5
 */
void
carry_dots_set_value (CarryDots *self, guint value)
{
  GtkWidget *dot;

  g_return_if_fail (CARRY_IS_DOTS (self));

  dot = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (guint i = 0; dot != NULL; i++, dot = gtk_widget_get_next_sibling (dot))
    {
      if (i < value)
        gtk_widget_add_css_class (dot, "filled");
      else
        gtk_widget_remove_css_class (dot, "filled");
    }
}
