/* carry-niggle-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-niggle-dialog.h"

#include "carry-muscle-map.h"
#include "carry-pause.h"
#include "carry-sore-place.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* Levels of the map, which has five, for numbers up to ten. */
#define NUMBERS_PER_LEVEL 2u

/* The first place stands for none, and is not offered. */
#define FIRST_PLACE 1u

/* The gates of soreness and pain, of 10: science, §9 (grade D) and §7 (grade C). */
#define SORE 4
#define VERY_SORE 6
#define HOLDING_PAIN 4
#define STOPPING_PAIN 6

/**
 * CarryNiggleDialog:
 *
 * Which parts of the body are sore or hurt today, chosen on the map of muscles or in a list, and how much. It asks by the
 * action `care.niggles`, once for all that was said, and changes nothing itself.
 */
struct _CarryNiggleDialog
{
  AdwDialog parent_instance;

  CarryNiggle niggles[CARRY_N_SORE_PLACES];
  gboolean showing; /* the rows are filled, and nobody says anything */

  CarryMuscleMap *map;
  AdwComboRow *place_row;
  AdwSpinRow *soreness_row;
  AdwSpinRow *pain_row;
  GtkLabel *said_label;
};

G_DEFINE_FINAL_TYPE (CarryNiggleDialog, carry_niggle_dialog, ADW_TYPE_DIALOG)

static char *
describe_soreness (CarryNiggleDialog *self, double soreness)
{
  if (soreness >= VERY_SORE)
    return g_strdup (_ ("From 6: work for the legs can wait"));
  if (soreness >= SORE)
    return g_strdup (_ ("4 or 5: fewer sets, no jumps"));

  return g_strdup (soreness > 0 ? _ ("Up to 3: go on as planned") : _ ("None"));
}

static char *
describe_pain (CarryNiggleDialog *self, double pain)
{
  if (pain >= STOPPING_PAIN)
    return g_strdup (_ ("Above 5: what loads it can wait"));
  if (pain >= HOLDING_PAIN)
    return g_strdup (_ ("4 or 5: nothing gets heavier, no jumps"));

  return g_strdup (pain > 0 ? _ ("Up to 3: go on as planned") : _ ("None"));
}

static CarrySorePlace
get_place (CarryNiggleDialog *self)
{
  return (CarrySorePlace)MIN (adw_combo_row_get_selected (self->place_row) + FIRST_PLACE,
                              CARRY_N_SORE_PLACES - 1);
}

static void
show_muscle (CarryNiggleDialog *self, CarryMuscle muscle)
{
  const CarrySorePlace place = carry_sore_place_of_muscle (muscle);
  const CarryNiggle *niggle = &self->niggles[place];
  const guint worst = MAX (niggle->soreness, niggle->pain);
  g_autofree char *how = carry_niggle_format (niggle, place);
  /* Translators: a muscle, and how the part of the body is to which it belongs: “Quads · Thigh: pain 4 of 10” */
  g_autofree char *text = g_strdup_printf (C_ ("muscle", "%s · %s"), carry_muscle_get_name (muscle), how);

  carry_muscle_map_set_muscle (self->map, muscle, (worst + NUMBERS_PER_LEVEL - 1) / NUMBERS_PER_LEVEL, text);
}

static void
show_all (CarryNiggleDialog *self)
{
  CarryCheckIn said = { 0 };
  g_autofree char *text = NULL;

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    show_muscle (self, (CarryMuscle)i);
  carry_muscle_map_set_highlight (self->map, carry_sore_place_get_muscles (get_place (self)));

  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    said.niggles[i] = self->niggles[i];
  text = carry_check_in_format_niggles (&said);
  gtk_label_set_label (self->said_label, *text != '\0' ? text : _ ("Nothing is sore or hurts"));
}

static void
on_place_changed (CarryNiggleDialog *self)
{
  const CarryNiggle niggle = self->niggles[get_place (self)];

  self->showing = TRUE;
  adw_spin_row_set_value (self->soreness_row, niggle.soreness);
  adw_spin_row_set_value (self->pain_row, niggle.pain);
  self->showing = FALSE;
  show_all (self);
}

static void
on_value_changed (CarryNiggleDialog *self)
{
  if (self->showing)
    return;

  self->niggles[get_place (self)] = (CarryNiggle){
    .soreness = (guint8)adw_spin_row_get_value (self->soreness_row),
    .pain = (guint8)adw_spin_row_get_value (self->pain_row),
  };
  show_all (self);
}

static void
on_muscle_activated (CarryNiggleDialog *self, guint muscle)
{
  const CarrySorePlace place = carry_sore_place_of_muscle ((CarryMuscle)muscle);

  if (place == CARRY_SORE_PLACE_NONE)
    return;

  adw_combo_row_set_selected (self->place_row, place - FIRST_PLACE);
  gtk_widget_grab_focus (GTK_WIDGET (self->pain_row));
}

static void
on_cancel (CarryNiggleDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_save (CarryNiggleDialog *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a(uuu)"));

  for (guint i = FIRST_PLACE; i < CARRY_N_SORE_PLACES; i++)
    if (self->niggles[i].soreness > 0 || self->niggles[i].pain > 0)
      g_variant_builder_add (&builder, "(uuu)", i, (guint)self->niggles[i].soreness,
                             (guint)self->niggles[i].pain);

  gtk_widget_activate_action_variant (GTK_WIDGET (self), "care.niggles", g_variant_builder_end (&builder));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_niggle_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_NIGGLE_DIALOG);

  G_OBJECT_CLASS (carry_niggle_dialog_parent_class)->dispose (object);
}

static void
carry_niggle_dialog_class_init (CarryNiggleDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_niggle_dialog_dispose;

  g_type_ensure (CARRY_TYPE_MUSCLE_MAP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-niggle-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryNiggleDialog, map);
  gtk_widget_class_bind_template_child (widget_class, CarryNiggleDialog, place_row);
  gtk_widget_class_bind_template_child (widget_class, CarryNiggleDialog, soreness_row);
  gtk_widget_class_bind_template_child (widget_class, CarryNiggleDialog, pain_row);
  gtk_widget_class_bind_template_child (widget_class, CarryNiggleDialog, said_label);
  gtk_widget_class_bind_template_callback (widget_class, describe_pain);
  gtk_widget_class_bind_template_callback (widget_class, describe_soreness);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_muscle_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_place_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
  gtk_widget_class_bind_template_callback (widget_class, on_value_changed);
}

static void
carry_niggle_dialog_init (CarryNiggleDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = FIRST_PLACE; i < CARRY_N_SORE_PLACES; i++)
    gtk_string_list_append (names, carry_sore_place_get_name ((CarrySorePlace)i));
  adw_combo_row_set_model (self->place_row, G_LIST_MODEL (names));
}

/**
 * carry_niggle_dialog_new:
 * @said: what was said of today
 *
 * Returns: (transfer floating): a dialog that asks how the parts of the body are
 */
AdwDialog *
carry_niggle_dialog_new (const CarryCheckIn *said)
{
  CarryNiggleDialog *self = g_object_new (CARRY_TYPE_NIGGLE_DIALOG, NULL);
  guint first = FIRST_PLACE;

  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    self->niggles[i] = said->niggles[i];
  while (first + 1 < CARRY_N_SORE_PLACES && self->niggles[first].soreness == 0 &&
         self->niggles[first].pain == 0)
    first++;
  if (self->niggles[first].soreness == 0 && self->niggles[first].pain == 0)
    first = FIRST_PLACE;

  adw_combo_row_set_selected (self->place_row, first - FIRST_PLACE);
  on_place_changed (self);

  return ADW_DIALOG (self);
}
