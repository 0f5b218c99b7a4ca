/* carry-item-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-item-row.h"

#include <glib/gi18n.h>

/**
 * CarryItemRow:
 *
 * One exercise of a session with its dose, to be shifted or taken out.
 *
 * Keys: Alt and the up or down arrow shift it.
 */
struct _CarryItemRow
{
  AdwActionRow parent_instance;
};

typedef enum
{
  SIGNAL_REMOVE_REQUESTED,
  SIGNAL_SHIFT_REQUESTED,
} CarryItemRowSignal;

static guint signals[SIGNAL_SHIFT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryItemRow, carry_item_row, ADW_TYPE_ACTION_ROW)

static void
on_up_clicked (CarryItemRow *self)
{
  g_signal_emit (self, signals[SIGNAL_SHIFT_REQUESTED], 0, -1);
}

static void
on_down_clicked (CarryItemRow *self)
{
  g_signal_emit (self, signals[SIGNAL_SHIFT_REQUESTED], 0, 1);
}

static void
on_remove_clicked (CarryItemRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE_REQUESTED], 0);
}

static void
carry_item_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_ITEM_ROW);

  G_OBJECT_CLASS (carry_item_row_parent_class)->dispose (object);
}

static void
carry_item_row_class_init (CarryItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_item_row_dispose;

  /**
   * CarryItemRow::remove-requested:
   *
   * The runner takes the exercise out.
   */
  signals[SIGNAL_REMOVE_REQUESTED] =
      g_signal_new ("remove-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryItemRow::shift-requested:
   * @step: 1 for later, -1 for earlier
   *
   * The runner wants the exercise at another place of the order.
   */
  signals[SIGNAL_SHIFT_REQUESTED] =
      g_signal_new ("shift-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "shift-requested", "(i)", -1);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Up, GDK_ALT_MASK, "shift-requested", "(i)",
                                       -1);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "shift-requested", "(i)", 1);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Down, GDK_ALT_MASK, "shift-requested", "(i)",
                                       1);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Delete, 0, "remove-requested", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Delete, 0, "remove-requested", NULL);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-item-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, on_up_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_down_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_clicked);
}

static void
carry_item_row_init (CarryItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _ ("Alt and the up or down arrow change the order"), -1);
}

GtkWidget *
carry_item_row_new (CarryItem *item, CarryUnits units)
{
  CarryPrescription *dose = carry_item_get_prescription (item);
  g_autofree char *amount = carry_prescription_format_amount (dose);
  g_autofree char *target = carry_prescription_format_target (dose, units);
  g_autofree char *text = NULL;
  CarryItemRow *self = g_object_new (CARRY_TYPE_ITEM_ROW, NULL);

  /* Translators: a dose: sets and repetitions, and how heavy: “3 × 4–6 · 80–88% of 1RM” */
  text = *target != '\0' ? g_strdup_printf (C_ ("dose", "%s · %s"), amount, target) : g_strdup (amount);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 carry_exercise_get_name (carry_item_get_exercise (item)));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);

  return GTK_WIDGET (self);
}
