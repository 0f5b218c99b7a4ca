/* carry-row-extras.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-row-extras.h"

/**
 * CarryRowExtras:
 *
 * What stands under a row of the session editor where there is something to say: the sets that lead up to the work, and
 * what was done. It activates `editor.log`.
 *
 * CSS: class `extras`.
 */
struct _CarryRowExtras
{
  GtkWidget parent_instance;

  GtkWidget *warm_up_box;
  GtkLabel *warm_up_label;
  GtkWidget *done_box;
  GtkLabel *done_label;
};

G_DEFINE_FINAL_TYPE (CarryRowExtras, carry_row_extras, GTK_TYPE_WIDGET)

static void
carry_row_extras_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_ROW_EXTRAS);

  G_OBJECT_CLASS (carry_row_extras_parent_class)->dispose (object);
}

static void
carry_row_extras_class_init (CarryRowExtrasClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_row_extras_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-row-extras.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRowExtras, warm_up_box);
  gtk_widget_class_bind_template_child (widget_class, CarryRowExtras, warm_up_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRowExtras, done_box);
  gtk_widget_class_bind_template_child (widget_class, CarryRowExtras, done_label);
}

static void
carry_row_extras_init (CarryRowExtras *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show (CarryRowExtras *self, GtkWidget *box, GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (box, text != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_visible (self->warm_up_box) ||
                                                 gtk_widget_get_visible (self->done_box));
}

/* The sets before the work, or %NULL for none. */
void
carry_row_extras_set_warm_up (CarryRowExtras *self, const char *text)
{
  g_return_if_fail (CARRY_IS_ROW_EXTRAS (self));

  show (self, self->warm_up_box, self->warm_up_label, text);
}

/* What was done, or %NULL while nothing is logged. */
void
carry_row_extras_set_done (CarryRowExtras *self, const char *text)
{
  g_return_if_fail (CARRY_IS_ROW_EXTRAS (self));

  show (self, self->done_box, self->done_label, text);
}
