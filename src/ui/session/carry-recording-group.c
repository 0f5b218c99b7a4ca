/* carry-recording-group.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-recording-group.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-recorded-run.h"

/**
 * CarryRecordingGroup:
 *
 * What was recorded of a run, beside what is planned in the rows above, and a way out where it is of another run. It
 * asks by actions of the group “runs”.
 */
struct _CarryRecordingGroup
{
  AdwPreferencesGroup parent_instance;

  AdwActionRow *recorded_row;
  GtkWidget *separate_row;
  GtkWidget *match_row;
};

G_DEFINE_FINAL_TYPE (CarryRecordingGroup, carry_recording_group, ADW_TYPE_PREFERENCES_GROUP)

static void
carry_recording_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_RECORDING_GROUP);

  G_OBJECT_CLASS (carry_recording_group_parent_class)->dispose (object);
}

static void
carry_recording_group_class_init (CarryRecordingGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_recording_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-recording-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRecordingGroup, recorded_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordingGroup, separate_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordingGroup, match_row);
}

static void
carry_recording_group_init (CarryRecordingGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (CarryRun *run, CarryUnits units)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (carry_run_get_activity (run));
  g_autofree char *distance = carry_format_distance (carry_run_get_done_distance (run), units);
  g_autofree char *minutes = carry_format_minutes (carry_run_get_done_minutes (run));

  if (facts->avg_hr > 0)
    /* Translators: what was recorded: distance, time, mean heart rate in beats a minute */
    return g_strdup_printf (_ ("%s, %s, %u beats a minute"), distance, minutes, facts->avg_hr);

  /* Translators: what was recorded: distance, time */
  return g_strdup_printf (C_ ("recording", "%s, %s"), distance, minutes);
}

/**
 * carry_recording_group_set_run:
 * @self: a group
 * @run: a run; nothing is shown of one that was not recorded
 * @units: the runner's units
 */
void
carry_recording_group_set_run (CarryRecordingGroup *self, CarryRun *run, CarryUnits units)
{
  const char *id = carry_session_get_id (CARRY_SESSION (run));
  g_autofree char *text = NULL;

  g_return_if_fail (CARRY_IS_RECORDING_GROUP (self));

  gtk_widget_set_visible (GTK_WIDGET (self), carry_run_get_activity (run) != NULL);
  if (carry_run_get_activity (run) == NULL)
    return;

  text = describe (run, units);
  adw_action_row_set_subtitle (self->recorded_row, text);
  gtk_widget_set_visible (self->separate_row, !carry_run_is_only_recorded (run));
  gtk_widget_set_visible (self->match_row, carry_run_is_only_recorded (run));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->separate_row), "runs.separate");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->separate_row), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->match_row), "runs.match");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->match_row), "s", id);
}
