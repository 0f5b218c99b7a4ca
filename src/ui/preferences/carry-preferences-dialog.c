/* carry-preferences-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-preferences-dialog.h"

#include "carry-choice-chips.h"
#include "carry-kind-types.h"
#include "carry-usual-times.h"
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
  GtkWidget *age_row;
  GtkWidget *extra_recovery_row;
  GtkWidget *units_row;
  GtkWidget *sessions_row;
  GtkWidget *minutes_row;
  GtkWidget *doubles_row;
  CarryUsualTimes *usual_times;
  AdwPreferencesPage *equipment_page;
  AdwPreferencesPage *injuries_page;
};

G_DEFINE_FINAL_TYPE (CarryPreferencesDialog, carry_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* Things that are bought or found together. */
static const struct
{
  const char *title;
  CarryEquipment things[8];
  guint n_things;
} equipment_groups[] = {
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

static int
on_age_input (CarryPreferencesDialog *self, double *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->age_row));

  /* Words such as “Not said” are no number, and mean none. */
  *value = g_ascii_isdigit (*text) ? g_ascii_strtod (text, NULL) : 0.0;

  return TRUE;
}

static gboolean
on_age_output (CarryPreferencesDialog *self)
{
  const double age = adw_spin_row_get_value (ADW_SPIN_ROW (self->age_row));
  /* Translators: in the place of an age; there is room for eight letters */
  g_autofree char *text = age > 0 ? g_strdup_printf ("%.0f", age) : g_strdup (C_ ("age", "Not said"));

  gtk_editable_set_text (GTK_EDITABLE (self->age_row), text);

  return TRUE;
}

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
add_group (AdwPreferencesPage *page, const char *title, const char *description, GtkWidget *chips)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), chips);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));
}

static void
bind (CarryAthlete *athlete, const char *property, GtkWidget *widget, const char *widget_property)
{
  g_object_bind_property (athlete, property, widget, widget_property,
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
add_equipment (CarryPreferencesDialog *self, CarryAthlete *athlete)
{
  for (gsize i = 0; i < G_N_ELEMENTS (equipment_groups); i++)
    {
      const char *title = _ (equipment_groups[i].title);
      GtkWidget *chips = carry_choice_chips_new (title);

      for (guint j = 0; j < equipment_groups[i].n_things; j++)
        carry_choice_chips_add (CARRY_CHOICE_CHIPS (chips), equipment_groups[i].things[j],
                                carry_equipment_get_name (equipment_groups[i].things[j]));

      bind (athlete, "equipment", chips, "chosen");
      add_group (self->equipment_page, title, NULL, chips);
    }
}

static void
add_injuries (CarryPreferencesDialog *self, CarryAthlete *athlete)
{
  const char *title = _ ("Injuries You Have or Had");
  GtkWidget *chips = carry_choice_chips_new (title);

  for (guint injury = 0; injury < CARRY_N_INJURIES; injury++)
    carry_choice_chips_add (CARRY_CHOICE_CHIPS (chips), injury, carry_injury_get_name ((CarryInjury)injury));

  bind (athlete, "injuries", chips, "chosen");
  add_group (self->injuries_page, title,
             _ ("Plans leave out exercises that are best avoided with them. It stays on this computer."),
             chips);
  adw_preferences_page_set_description (self->injuries_page, _ ("General information, not medical advice."));
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

  g_type_ensure (CARRY_TYPE_USUAL_TIMES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, event_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, phase_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, level_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, age_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, extra_recovery_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, units_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, sessions_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, doubles_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, usual_times);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, equipment_page);
  gtk_widget_class_bind_template_child (widget_class, CarryPreferencesDialog, injuries_page);
  gtk_widget_class_bind_template_callback (widget_class, on_age_input);
  gtk_widget_class_bind_template_callback (widget_class, on_age_output);
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
  bind (athlete, "age", self->age_row, "value");
  bind (athlete, "extra-recovery", self->extra_recovery_row, "active");
  bind (athlete, "units", self->units_row, "selected");
  bind (athlete, "strength-sessions", self->sessions_row, "value");
  bind (athlete, "strength-minutes", self->minutes_row, "value");
  bind (athlete, "dislikes-doubles", self->doubles_row, "active");
  carry_usual_times_bind (self->usual_times, athlete);
  add_equipment (self, athlete);
  add_injuries (self, athlete);

  return ADW_DIALOG (self);
}
