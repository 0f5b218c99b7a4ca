/* carry-region-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-region-card.h"

#include "carry-region-row.h"
#include "carry-scale.h"

/* The scale of the bars has about this many steps, so that the targets lie near its middle. */
#define SCALE_STEPS 4u
#define ROOM 1.2

/**
 * CarryRegionCard:
 *
 * The sets of each region of the body against their target, all on one scale.
 */
struct _CarryRegionCard
{
  AdwBin parent_instance;

  CarryBalance *balance;

  GtkListBox *list;
  GtkSizeGroup *names;
  GtkSizeGroup *values;
};

G_DEFINE_FINAL_TYPE (CarryRegionCard, carry_region_card, ADW_TYPE_BIN)

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  CarryRegionCard *self = CARRY_REGION_CARD (user_data);
  GtkWidget *row = carry_region_row_new (item);

  carry_region_row_align (CARRY_REGION_ROW (row), self->names, self->values);

  return row;
}

static void
update_scale (CarryRegionCard *self)
{
  const CarryScale scale =
      carry_scale_nice (0.0, carry_balance_get_upper (self->balance) * ROOM, SCALE_STEPS);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    g_object_set (row, "upper", scale.hi, NULL);
}

static void
carry_region_card_dispose (GObject *object)
{
  CarryRegionCard *self = CARRY_REGION_CARD (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_REGION_CARD);

  G_OBJECT_CLASS (carry_region_card_parent_class)->dispose (object);
}

static void
carry_region_card_class_init (CarryRegionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_region_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-region-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, list);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, names);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, values);
}

static void
carry_region_card_init (CarryRegionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_region_card_set_balance:
 * @self: a card
 * @balance: the balance to show; set once
 */
void
carry_region_card_set_balance (CarryRegionCard *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_REGION_CARD (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  gtk_list_box_bind_model (self->list, carry_balance_get_regions (balance), create_row, self, NULL);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update_scale), self);
  update_scale (self);
}
