/* carry-preferences-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-preferences-dialog.h"

#include "carry-body-group.h"
#include "carry-equipment-page.h"
#include "carry-habits-page.h"
#include "carry-health-page.h"
#include "carry-kind-types.h"
#include "carry-rules-page.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryPreferencesDialog:
 *
 * What the runner trains for, with what, and how they like it. Every row is tied to a property of the
 * #CarryAthlete both ways: a change applies at once, and shows at once when it comes from elsewhere.
 */
struct _CarryPreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  GtkWidget *event_row;
  GtkWidget *phase_row;
  GtkWidget *level_row;
  GtkWidget *extra_recovery_row;
  GtkWidget *units_row;
  CarryBodyGroup *body_group;
  CarryHabitsPage *habits_page;
  CarryEquipmentPage *equipment_page;
  CarryHealthPage *health_page;
  CarryRulesPage *rules_page;
};

G_DEFINE_FINAL_TYPE (CarryPreferencesDialog, carry_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

static const char *
name_event (guint value)
{
  return carry_event_get_name ((CarryEvent)value);
}

static const char *
name_phase (guint value)
{
  return carry_phase_get_name ((CarryPhase)value);
}

static const char *
name_level (guint value)
{
  return carry_level_get_name ((CarryLevel)value);
}

/* The values of our enums count from 0, so they are positions too. */
static void
fill_row (GtkWidget *row, GType enum_type, const char *(*name) (guint))
{
  g_autoptr (GEnumClass) values = g_type_class_ref (enum_type);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint value = 0; value < values->n_values; value++)
    gtk_string_list_append (names, name (value));

  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
}

static void
bind (CarryAthlete *athlete, const char *property, GtkWidget *widget, const char *widget_property)
{
  g_object_bind_property (athlete, property, widget, widget_property,
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
carry_preferences_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PREFERENCES_DIALOG);

  G_OBJECT_CLASS (carry_preferences_dialog_parent_class)->dispose (object);
}

static void
carry_preferences_dialog_class_init (CarryPreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_preferences_dialog_dispose;

  g_type_ensure (CARRY_TYPE_BODY_GROUP);
  g_type_ensure (CARRY_TYPE_HABITS_PAGE);
  g_type_ensure (CARRY_TYPE_EQUIPMENT_PAGE);
  g_type_ensure (CARRY_TYPE_HEALTH_PAGE);
  g_type_ensure (CARRY_TYPE_RULES_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, event_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, phase_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, level_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, extra_recovery_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, units_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, body_group);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, habits_page);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, equipment_page);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, health_page);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, rules_page);
}

static void
carry_preferences_dialog_init (CarryPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  fill_row (self->event_row, CARRY_TYPE_EVENT, name_event);
  fill_row (self->phase_row, CARRY_TYPE_PHASE, name_phase);
  fill_row (self->level_row, CARRY_TYPE_LEVEL, name_level);
}

/**
 * carry_preferences_dialog_new:
 * @athlete: the runner, whose properties the dialog shows and writes
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_preferences_dialog_new (CarryAthlete *athlete)
{
  CarryPreferencesDialog *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_PREFERENCES_DIALOG, NULL);
  bind (athlete, "event", self->event_row, "selected");
  bind (athlete, "phase", self->phase_row, "selected");
  bind (athlete, "level", self->level_row, "selected");
  bind (athlete, "extra-recovery", self->extra_recovery_row, "active");
  bind (athlete, "units", self->units_row, "selected");
  carry_body_group_bind (self->body_group, athlete);
  carry_habits_page_bind (self->habits_page, athlete);
  carry_equipment_page_bind (self->equipment_page, athlete);
  carry_health_page_bind (self->health_page, athlete);
  carry_rules_page_bind (self->rules_page, athlete);

  return ADW_DIALOG (self);
}
