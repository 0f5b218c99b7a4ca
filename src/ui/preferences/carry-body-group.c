/* carry-body-group.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-body-group.h"

#include "carry-quantity.h"

/**
 * CarryBodyGroup:
 *
 * The numbers of the runner's body. None of them has to be known.
 */
struct _CarryBodyGroup
{
  AdwPreferencesGroup parent_instance;

  AdwSpinRow *age_row;
  AdwComboRow *sex_row;
  AdwSpinRow *weight_row;
  AdwSpinRow *resting_row;
  AdwSpinRow *maximum_row;
  AdwSpinRow *pace_row;
};

G_DEFINE_FINAL_TYPE (CarryBodyGroup, carry_body_group, ADW_TYPE_PREFERENCES_GROUP)

static void
carry_body_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_BODY_GROUP);

  G_OBJECT_CLASS (carry_body_group_parent_class)->dispose (object);
}

static void
carry_body_group_class_init (CarryBodyGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_body_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-body-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryBodyGroup, age_row);
  gtk_widget_class_bind_template_child (widget_class, CarryBodyGroup, sex_row);
  gtk_widget_class_bind_template_child (widget_class, CarryBodyGroup, weight_row);
  gtk_widget_class_bind_template_child (widget_class, CarryBodyGroup, resting_row);
  gtk_widget_class_bind_template_child (widget_class, CarryBodyGroup, maximum_row);
  gtk_widget_class_bind_template_child (widget_class, CarryBodyGroup, pace_row);
}

static void
carry_body_group_init (CarryBodyGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_body_group_bind:
 * @self: rows without a runner
 * @athlete: the runner, whose numbers they show and write
 */
void
carry_body_group_bind (CarryBodyGroup *self, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_BODY_GROUP (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  carry_quantity_bind (CARRY_QUANTITY_COUNT, athlete, "age", 30, self->age_row);
  carry_quantity_bind (CARRY_QUANTITY_WEIGHT, athlete, "weight", 65, self->weight_row);
  carry_quantity_bind (CARRY_QUANTITY_COUNT, athlete, "resting-heart-rate", 50, self->resting_row);
  carry_quantity_bind (CARRY_QUANTITY_COUNT, athlete, "maximum-heart-rate", 185, self->maximum_row);
  carry_quantity_bind (CARRY_QUANTITY_PACE, athlete, "threshold-pace", 300, self->pace_row);
  g_object_bind_property (athlete, "sex", self->sex_row, "selected",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}
