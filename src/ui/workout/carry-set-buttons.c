/* carry-set-buttons.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-set-buttons.h"

/**
 * CarrySetButtons:
 *
 * What can be done with the exercise of a workout, besides doing it: actions of the group `workout`.
 *
 * CSS: class `set-buttons`.
 */
struct _CarrySetButtons
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (CarrySetButtons, carry_set_buttons, ADW_TYPE_BIN)

static void
carry_set_buttons_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_SET_BUTTONS);

  G_OBJECT_CLASS (carry_set_buttons_parent_class)->dispose (object);
}

static void
carry_set_buttons_class_init (CarrySetButtonsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_set_buttons_dispose;

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               CARRY_RESOURCE_PATH "/ui/carry-set-buttons.ui");
}

static void
carry_set_buttons_init (CarrySetButtons *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
