/* carry-equipment-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-equipment-page.h"

#include "carry-choice-chips.h"
#include "carry-plates-row.h"
#include "carry-quantity.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* Things that are bought or found together. */
static const struct
{
  const char *title;
  CarryEquipment things[8];
  guint n_things;
} kinds[] = {
  { N_ ("Free Weights"),
    { CARRY_EQUIPMENT_BARBELL, CARRY_EQUIPMENT_PLATE, CARRY_EQUIPMENT_TRAPBAR, CARRY_EQUIPMENT_DUMBBELL,
      CARRY_EQUIPMENT_KETTLEBELL, CARRY_EQUIPMENT_MEDBALL },
    6 },
  { N_ ("Racks and Benches"),
    { CARRY_EQUIPMENT_RACK, CARRY_EQUIPMENT_BENCH, CARRY_EQUIPMENT_BOX, CARRY_EQUIPMENT_STEP,
      CARRY_EQUIPMENT_BAR, CARRY_EQUIPMENT_BARS },
    6 },
  { N_ ("Machines"),
    { CARRY_EQUIPMENT_CABLE, CARRY_EQUIPMENT_MACHINE, CARRY_EQUIPMENT_SMITH, CARRY_EQUIPMENT_ROMANCHAIR,
      CARRY_EQUIPMENT_GHD, CARRY_EQUIPMENT_SLED },
    6 },
  { N_ ("Small Things"),
    { CARRY_EQUIPMENT_BAND, CARRY_EQUIPMENT_SLIDERS, CARRY_EQUIPMENT_BALL, CARRY_EQUIPMENT_ROPE,
      CARRY_EQUIPMENT_HURDLES, CARRY_EQUIPMENT_TOWEL },
    6 },
  { N_ ("Places and People"),
    { CARRY_EQUIPMENT_WALL, CARRY_EQUIPMENT_ANCHOR, CARRY_EQUIPMENT_PARTNER, CARRY_EQUIPMENT_HILL,
      CARRY_EQUIPMENT_TRACK },
    5 },
};

/* By CarryPlace. */
static const char *const properties[] = { "equipment", "home-equipment", "travel-equipment" };

/**
 * CarryEquipmentPage:
 *
 * What there is to train with, place by place, and the steps in which weights grow.
 */
struct _CarryEquipmentPage
{
  AdwPreferencesPage parent_instance;

  CarryAthlete *athlete;
  AdwToggleGroup *place_toggles;
  AdwPreferencesGroup *weights_group;
  AdwSpinRow *barbell_row;
  AdwSpinRow *barbell_step_row;
  AdwSpinRow *dumbbell_step_row;
  AdwSpinRow *heaviest_dumbbell_row;
  GtkWidget *chips[G_N_ELEMENTS (kinds)];
  GBinding *bindings[G_N_ELEMENTS (kinds)]; /* to the place that is shown; the chips own them */
};

G_DEFINE_FINAL_TYPE (CarryEquipmentPage, carry_equipment_page, ADW_TYPE_PREFERENCES_PAGE)

static void
show_place (CarryEquipmentPage *self)
{
  const guint place = adw_toggle_group_get_active (self->place_toggles);

  if (self->athlete == NULL || place >= G_N_ELEMENTS (properties))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_clear_pointer (&self->bindings[i], g_binding_unbind);
      self->bindings[i] = g_object_bind_property (self->athlete, properties[place], self->chips[i], "chosen",
                                                  G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
    }
}

static void
carry_equipment_page_dispose (GObject *object)
{
  CarryEquipmentPage *self = CARRY_EQUIPMENT_PAGE (object);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_clear_pointer (&self->bindings[i], g_binding_unbind);

  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EQUIPMENT_PAGE);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_equipment_page_parent_class)->dispose (object);
}

static void
carry_equipment_page_class_init (CarryEquipmentPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_equipment_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-equipment-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEquipmentPage, place_toggles);
  gtk_widget_class_bind_template_child (widget_class, CarryEquipmentPage, weights_group);
  gtk_widget_class_bind_template_child (widget_class, CarryEquipmentPage, barbell_row);
  gtk_widget_class_bind_template_child (widget_class, CarryEquipmentPage, barbell_step_row);
  gtk_widget_class_bind_template_child (widget_class, CarryEquipmentPage, dumbbell_step_row);
  gtk_widget_class_bind_template_child (widget_class, CarryEquipmentPage, heaviest_dumbbell_row);
}

static void
add_chips (CarryEquipmentPage *self, gsize kind)
{
  GtkWidget *group = adw_preferences_group_new ();
  const char *title = _ (kinds[kind].title);

  self->chips[kind] = carry_choice_chips_new (title);
  for (guint i = 0; i < kinds[kind].n_things; i++)
    carry_choice_chips_add (CARRY_CHOICE_CHIPS (self->chips[kind]), kinds[kind].things[i],
                            carry_equipment_get_name (kinds[kind].things[i]));

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->chips[kind]);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), ADW_PREFERENCES_GROUP (group));
}

static void
carry_equipment_page_init (CarryEquipmentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (CarryPlace place = CARRY_PLACE_GYM; place <= CARRY_PLACE_TRAVEL; place++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, carry_place_get_name (place));
      adw_toggle_group_add (self->place_toggles, toggle);
    }

  /* Pages add at their end, and the weights come last. */
  g_object_ref (self->weights_group);
  adw_preferences_page_remove (ADW_PREFERENCES_PAGE (self), self->weights_group);
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    add_chips (self, i);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), self->weights_group);
  g_object_unref (self->weights_group);

  adw_toggle_group_set_active (self->place_toggles, CARRY_PLACE_GYM);
  g_signal_connect_object (self->place_toggles, "notify::active", G_CALLBACK (show_place), self,
                           G_CONNECT_SWAPPED);
}

/**
 * carry_equipment_page_bind:
 * @self: a page without a runner
 * @athlete: the runner, whose equipment it shows and writes
 */
void
carry_equipment_page_bind (CarryEquipmentPage *self, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_EQUIPMENT_PAGE (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  g_set_object (&self->athlete, athlete);
  show_place (self);
  carry_quantity_bind (CARRY_QUANTITY_WEIGHT, athlete, "barbell-weight", 20, self->barbell_row);
  carry_quantity_bind (CARRY_QUANTITY_WEIGHT, athlete, "barbell-step", 2.5, self->barbell_step_row);
  carry_quantity_bind (CARRY_QUANTITY_WEIGHT, athlete, "dumbbell-step", 2, self->dumbbell_step_row);
  carry_quantity_bind (CARRY_QUANTITY_WEIGHT, athlete, "heaviest-dumbbell", 20, self->heaviest_dumbbell_row);
  adw_preferences_group_add (self->weights_group, carry_plates_row_new (athlete));
}
