/* carry-dose-group.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-dose-group.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryDoseGroup:
 *
 * Sets, amount and rest of an exercise, to be edited. What the dose says besides, such as its load, stays.
 */
struct _CarryDoseGroup
{
  AdwPreferencesGroup parent_instance;

  CarryPrescription *before;

  AdwSpinRow *sets_row;
  AdwComboRow *amount_row;
  AdwSpinRow *lo_row;
  AdwSpinRow *hi_row;
  AdwSwitchRow *side_row;
  AdwSpinRow *rest_row;
};

G_DEFINE_FINAL_TYPE (CarryDoseGroup, carry_dose_group, ADW_TYPE_PREFERENCES_GROUP)

static void
carry_dose_group_dispose (GObject *object)
{
  CarryDoseGroup *self = CARRY_DOSE_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_DOSE_GROUP);
  g_clear_pointer (&self->before, carry_prescription_unref);

  G_OBJECT_CLASS (carry_dose_group_parent_class)->dispose (object);
}

static void
carry_dose_group_class_init (CarryDoseGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_dose_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-dose-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryDoseGroup, sets_row);
  gtk_widget_class_bind_template_child (widget_class, CarryDoseGroup, amount_row);
  gtk_widget_class_bind_template_child (widget_class, CarryDoseGroup, lo_row);
  gtk_widget_class_bind_template_child (widget_class, CarryDoseGroup, hi_row);
  gtk_widget_class_bind_template_child (widget_class, CarryDoseGroup, side_row);
  gtk_widget_class_bind_template_child (widget_class, CarryDoseGroup, rest_row);
}

static void
carry_dose_group_init (CarryDoseGroup *self)
{
  /* In the order of CarryAmount. */
  const char *const amounts[] = { _ ("Repetitions"), _ ("Seconds"), _ ("Metres"), NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (amounts);

  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->amount_row, G_LIST_MODEL (list));
}

static guint
get_whole (AdwSpinRow *row)
{
  return (guint)round (adw_spin_row_get_value (row));
}

/**
 * carry_dose_group_get_prescription:
 * @self: a group that was given a prescription
 *
 * Returns: (transfer full): the dose as it is now; the greater number counts as the upper one
 */
CarryPrescription *
carry_dose_group_get_prescription (CarryDoseGroup *self)
{
  CarryDose dose;

  g_return_val_if_fail (CARRY_IS_DOSE_GROUP (self) && self->before != NULL, NULL);

  dose = *carry_prescription_get_dose (self->before);
  dose.sets = get_whole (self->sets_row);
  dose.amount = (CarryAmount)adw_combo_row_get_selected (self->amount_row);
  dose.amount_lo = MIN (get_whole (self->lo_row), get_whole (self->hi_row));
  dose.amount_hi = MAX (get_whole (self->lo_row), get_whole (self->hi_row));
  if (dose.amount != CARRY_AMOUNT_REPS)
    dose.hold_s = 0;
  dose.per_side = adw_switch_row_get_active (self->side_row);
  dose.rest_s = get_whole (self->rest_row);

  return carry_prescription_new (&dose);
}

void
carry_dose_group_set_prescription (CarryDoseGroup *self, CarryPrescription *prescription)
{
  const CarryDose *dose;

  g_return_if_fail (CARRY_IS_DOSE_GROUP (self) && prescription != NULL);

  g_clear_pointer (&self->before, carry_prescription_unref);
  self->before = carry_prescription_ref (prescription);
  dose = carry_prescription_get_dose (prescription);
  adw_spin_row_set_value (self->sets_row, dose->sets);
  adw_combo_row_set_selected (self->amount_row, dose->amount);
  adw_spin_row_set_value (self->lo_row, dose->amount_lo);
  adw_spin_row_set_value (self->hi_row, dose->amount_hi);
  adw_switch_row_set_active (self->side_row, dose->per_side);
  adw_spin_row_set_value (self->rest_row, dose->rest_s);
}
