/* carry-run-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-run-dialog.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-day-row.h"
#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-recording-group.h"
#include "carry-repeat-group.h"
#include "carry-run-entry.h"
#include "carry-structure-row.h"
#include "carry-time-row.h"
#include "carry-words.h"

#define USUAL_MINUTES 45
#define USUAL_KILOMETRES 8

/* Most races start at 9 in the morning (minutes after 00:00). */
#define RACE_START (9u * 60u)

/* What is written first for a race: its distance, and how long many take for it. */
typedef struct
{
  double metres;
  guint minutes;
} Race;

static const Race races[] = {
  [CARRY_EVENT_5K] = { 5000, 27 },       [CARRY_EVENT_10K] = { 10000, 55 },
  [CARRY_EVENT_HALF] = { 21097.5, 120 }, [CARRY_EVENT_MARATHON] = { 42195, 250 },
  [CARRY_EVENT_ULTRA] = { 50000, 360 },  [CARRY_EVENT_MIDDLE] = { 1500, 5 },
  [CARRY_EVENT_SPRINT] = { 400, 1 },
};

/**
 * CarryRunDialog:
 *
 * A new run, or one that is edited. It asks by #CarryRunDialog::run-requested, or ::repeat-requested for one that
 * repeats, and changes nothing itself; what the run's constructor refuses is said over the fields. A new run may be
 * typed in a line, which fills the fields under it.
 */
struct _CarryRunDialog
{
  AdwDialog parent_instance;

  CarryRun *run; /* what is edited, or NULL for a new one */
  CarryUnits units;
  gboolean effort_is_own; /* the runner set it; otherwise it follows the kind */
  gboolean filling;

  AdwBanner *banner;
  GtkButton *save_button;
  GtkWidget *entry_group;
  CarryRunEntry *entry;
  AdwComboRow *kind_row;
  AdwSpinRow *distance_row;
  AdwSpinRow *duration_row;
  AdwEntryRow *structure_row;
  CarryStructureRow *totals_row;
  AdwComboRow *priority_row;
  AdwComboRow *surface_row;
  CarryDayRow *day_row;
  CarryTimeRow *start_row;
  AdwSpinRow *effort_row;
  AdwEntryRow *note_row;
  CarryRepeatGroup *repeat_group;
  CarryRecordingGroup *recording_group;
  GtkWidget *delete_group;
};

typedef enum
{
  SIGNAL_RUN_REQUESTED,
  SIGNAL_REPEAT_REQUESTED,
} CarryRunDialogSignal;

static guint signals[SIGNAL_REPEAT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryRunDialog, carry_run_dialog, ADW_TYPE_DIALOG)

static double
get_unit_metres (CarryRunDialog *self)
{
  return self->units == CARRY_UNITS_IMPERIAL ? CARRY_METRES_PER_MILE : CARRY_METRES_PER_KILOMETRE;
}

/* A distance that was not touched keeps the metres that the field rounded. */
static double
get_distance (CarryRunDialog *self)
{
  const double value = adw_spin_row_get_value (self->distance_row);
  const double before = self->run != NULL ? carry_run_get_distance (self->run) : 0;

  if (fabs (before / get_unit_metres (self) - value) < 0.05)
    return before;

  return value * get_unit_metres (self);
}

/* An empty field means that there is no such text. */
static const char *
get_text (AdwEntryRow *row)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));

  return *text != '\0' ? text : NULL;
}

/* Only a race has one, and one that has none keeps none as long as it counts as the least. */
static CarryRacePriority
get_priority (CarryRunDialog *self)
{
  const guint selected = adw_combo_row_get_selected (self->priority_row);
  const CarryRacePriority priority = (CarryRacePriority)(CARRY_RACE_PRIORITY_A + selected);

  if (adw_combo_row_get_selected (self->kind_row) != CARRY_RUN_RACE)
    return CARRY_RACE_PRIORITY_NONE;

  if (self->run != NULL && carry_run_get_key (self->run) == CARRY_RUN_KEY_RACE &&
      carry_run_get_priority (self->run) == CARRY_RACE_PRIORITY_NONE && priority == CARRY_RACE_PRIORITY_C)
    return CARRY_RACE_PRIORITY_NONE;

  return priority;
}

static CarrySession *
create_run (CarryRunDialog *self, GError **error)
{
  const int kind = (int)adw_combo_row_get_selected (self->kind_row);
  const int surface = (int)adw_combo_row_get_selected (self->surface_row);
  const GDate *day = carry_day_row_get_day (self->day_row);
  const guint start_minute = carry_time_row_get_minute (self->start_row);
  const guint duration = (guint)round (adw_spin_row_get_value (self->duration_row));
  const char *structure = get_text (self->structure_row);
  const char *note = get_text (self->note_row);
  /* Negative: as usual for its kind. */
  const double effort = self->effort_is_own ? adw_spin_row_get_value (self->effort_row) : -1;

  if (self->run != NULL)
    return carry_session_edit (CARRY_SESSION (self->run), error, "kind", kind, "distance",
                               get_distance (self), "surface", surface, "structure", structure, "priority",
                               get_priority (self), "day", day, "start-minute", start_minute, "duration",
                               duration, "effort", effort, "note", note, NULL);

  return (CarrySession *)carry_run_new (error, "kind", kind, "distance", get_distance (self), "surface",
                                        surface, "structure", structure, "priority", get_priority (self),
                                        "day", day, "start-minute", start_minute, "duration", duration,
                                        "effort", effort, "note", note, NULL);
}

static void
on_save (CarryRunDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySession) after = create_run (self, &error);

  if (after == NULL)
    {
      adw_banner_set_title (self->banner, error->message);
      adw_banner_set_revealed (self->banner, TRUE);
      return;
    }

  if (carry_repeat_group_get_n_times (self->repeat_group) > 1)
    g_signal_emit (self, signals[SIGNAL_REPEAT_REQUESTED], 0, self->run, after,
                   carry_repeat_group_get_n_times (self->repeat_group));
  else if (self->run == NULL || !carry_session_equal (CARRY_SESSION (self->run), after))
    g_signal_emit (self, signals[SIGNAL_RUN_REQUESTED], 0, self->run, after);

  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_delete (CarryRunDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "diary.remove", "s",
                              carry_session_get_id (CARRY_SESSION (self->run)));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_cancel (CarryRunDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_kind_changed (CarryRunDialog *self)
{
  const CarryRunKind kind = (CarryRunKind)adw_combo_row_get_selected (self->kind_row);

  gtk_widget_set_visible (GTK_WIDGET (self->priority_row), kind == CARRY_RUN_RACE);

  if (self->filling || self->effort_is_own)
    return;

  self->filling = TRUE;
  adw_spin_row_set_value (self->effort_row, carry_run_kind_get_effort (kind));
  self->filling = FALSE;
}

static void
on_day_changed (CarryRunDialog *self)
{
  carry_repeat_group_set_day (self->repeat_group, carry_day_row_get_day (self->day_row));
}

static void
on_structure_changed (CarryRunDialog *self)
{
  carry_structure_row_set_text (self->totals_row, gtk_editable_get_text (GTK_EDITABLE (self->structure_row)),
                                self->units);
}

static void
on_use_totals (CarryRunDialog *self, double metres, guint minutes)
{
  adw_spin_row_set_value (self->distance_row, metres / get_unit_metres (self));
  adw_spin_row_set_value (self->duration_row, minutes);
}

static void
take_time (CarryRunDialog *self, const CarryRunLine *line)
{
  if ((line->said & CARRY_RUN_LINE_DAY) != 0)
    carry_day_row_set_day (self->day_row, &line->day);
  if ((line->said & CARRY_RUN_LINE_START) != 0)
    carry_time_row_set_minute (self->start_row, line->start_minute);
  adw_spin_row_set_value (self->duration_row, carry_run_line_get_minutes (line));
}

/* What the line says goes into the fields; what it does not say stays there. */
static void
on_line_changed (CarryRunDialog *self)
{
  const CarryRunLine *line = carry_run_entry_get_line (self->entry);
  g_autofree char *unknown = carry_run_line_get_unknown (line, carry_run_entry_get_text (self->entry));

  if (carry_run_line_is_empty (line))
    return;

  adw_combo_row_set_selected (self->kind_row, line->kind);
  if (line->distance > 0)
    adw_spin_row_set_value (self->distance_row, line->distance / get_unit_metres (self));
  take_time (self, line);
  adw_combo_row_set_selected (self->surface_row, line->surface);
  if ((line->said & CARRY_RUN_LINE_PRIORITY) != 0)
    adw_combo_row_set_selected (self->priority_row, line->priority - CARRY_RACE_PRIORITY_A);
  if ((line->said & CARRY_RUN_LINE_EFFORT) != 0)
    adw_spin_row_set_value (self->effort_row, line->effort);
  gtk_editable_set_text (GTK_EDITABLE (self->structure_row), line->structure != NULL ? line->structure : "");
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), unknown != NULL      ? unknown
                                                        : line->note != NULL ? line->note
                                                                             : "");
}

static void
on_effort_changed (CarryRunDialog *self)
{
  if (!self->filling)
    self->effort_is_own = TRUE;
}

static void
carry_run_dialog_dispose (GObject *object)
{
  CarryRunDialog *self = CARRY_RUN_DIALOG (object);

  g_clear_object (&self->run);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_RUN_DIALOG);

  G_OBJECT_CLASS (carry_run_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_DAY_ROW);
  g_type_ensure (CARRY_TYPE_RECORDING_GROUP);
  g_type_ensure (CARRY_TYPE_REPEAT_GROUP);
  g_type_ensure (CARRY_TYPE_RUN_ENTRY);
  g_type_ensure (CARRY_TYPE_STRUCTURE_ROW);
  g_type_ensure (CARRY_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-run-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, distance_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, duration_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, structure_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, priority_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, surface_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, start_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, effort_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, delete_group);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, recording_group);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, repeat_group);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, totals_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, CarryRunDialog, entry_group);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_delete);
  gtk_widget_class_bind_template_callback (widget_class, on_effort_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_kind_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_day_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_line_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_structure_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_use_totals);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
}

static void
carry_run_dialog_class_init (CarryRunDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_run_dialog_dispose;

  /**
   * CarryRunDialog::run-requested:
   * @before: (nullable): the run as it is, or %NULL for a new one
   * @after: the run as it shall be
   *
   * The runner wants the run in the diary.
   */
  signals[SIGNAL_RUN_REQUESTED] =
      g_signal_new ("run-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION);
  /**
   * CarryRunDialog::repeat-requested:
   * @before: (nullable): the run as it is, or %NULL for a new one
   * @after: the run as it shall be
   * @n_times: how often it shall be in the diary, once a week
   *
   * The runner wants the run in the diary, and again in the weeks that follow.
   */
  signals[SIGNAL_REPEAT_REQUESTED] =
      g_signal_new ("repeat-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION, G_TYPE_UINT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
carry_run_dialog_init (CarryRunDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) surfaces = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) priorities = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  for (int kind = CARRY_RUN_RECOVERY; kind <= CARRY_RUN_CROSS; kind++)
    gtk_string_list_append (kinds, carry_run_kind_get_name ((CarryRunKind)kind));

  for (int surface = CARRY_SURFACE_UNKNOWN; surface <= CARRY_SURFACE_SAND; surface++)
    gtk_string_list_append (surfaces, surface == CARRY_SURFACE_UNKNOWN
                                          ? C_ ("surface", "Any")
                                          : carry_surface_get_name ((CarrySurface)surface));

  gtk_string_list_append (priorities, C_ ("race priority", "A, main race"));
  gtk_string_list_append (priorities, C_ ("race priority", "B, second race"));
  gtk_string_list_append (priorities, C_ ("race priority", "C, run for training"));

  self->filling = TRUE;
  adw_combo_row_set_model (self->priority_row, G_LIST_MODEL (priorities));
  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (kinds));
  adw_combo_row_set_model (self->surface_row, G_LIST_MODEL (surfaces));
  self->filling = FALSE;
}

/* A race without a priority counts as one that is run for training, as the rules take it. */
static void
show_priority (CarryRunDialog *self, CarryRacePriority priority)
{
  adw_combo_row_set_selected (self->priority_row, priority == CARRY_RACE_PRIORITY_NONE
                                                      ? CARRY_RACE_PRIORITY_C - CARRY_RACE_PRIORITY_A
                                                      : priority - CARRY_RACE_PRIORITY_A);
}

static void
fill (CarryRunDialog *self, CarryRunKind kind, double distance, guint duration, double effort)
{
  self->filling = TRUE;
  adw_combo_row_set_selected (self->kind_row, kind);
  adw_spin_row_set_value (self->distance_row, distance / get_unit_metres (self));
  adw_spin_row_set_value (self->duration_row, duration);
  adw_spin_row_set_value (self->effort_row, effort);
  self->filling = FALSE;
}

static gboolean
focus_entry (gpointer entry)
{
  gtk_widget_grab_focus (entry);

  return G_SOURCE_REMOVE;
}

/* A sheet at the bottom of a narrow window gives the focus to the first row of a list once it is shown. */
static void
on_entry_mapped (GtkWidget *entry)
{
  g_idle_add_full (G_PRIORITY_LOW, focus_entry, g_object_ref (entry), g_object_unref);
}

static CarryRunDialog *
create (CarryAthlete *athlete)
{
  CarryRunDialog *self = g_object_new (CARRY_TYPE_RUN_DIALOG, NULL);

  self->units = carry_athlete_get_units (athlete);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->distance_row),
                                 self->units == CARRY_UNITS_IMPERIAL ? _ ("Distance in Miles")
                                                                     : _ ("Distance in Kilometres"));

  return self;
}

/**
 * carry_run_dialog_new:
 * @athlete: the runner
 * @today: today
 * @day: a valid day
 * @start_minute: minutes after 00:00
 *
 * Returns: (transfer floating): a dialog for a new run
 */
AdwDialog *
carry_run_dialog_new (CarryAthlete *athlete, const GDate *today, const GDate *day, guint start_minute)
{
  CarryRunDialog *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = create (athlete);
  adw_dialog_set_title (ADW_DIALOG (self), _ ("New Run"));
  gtk_button_set_label (self->save_button, _ ("_Add"));
  gtk_widget_set_visible (self->delete_group, FALSE);
  fill (self, CARRY_RUN_EASY, USUAL_KILOMETRES * CARRY_METRES_PER_KILOMETRE, USUAL_MINUTES,
        carry_run_kind_get_effort (CARRY_RUN_EASY));
  carry_day_row_set_day (self->day_row, day);
  carry_time_row_set_minute (self->start_row, start_minute);
  carry_run_entry_set_place (self->entry, athlete, today, day, start_minute);
  g_signal_connect (self->entry, "map", G_CALLBACK (on_entry_mapped), NULL);

  return ADW_DIALOG (self);
}

/**
 * carry_run_dialog_new_for_run:
 * @athlete: the runner
 * @run: a run of the diary
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
carry_run_dialog_new_for_run (CarryAthlete *athlete, CarryRun *run)
{
  CarrySession *session = CARRY_SESSION (run);
  const char *structure = carry_run_get_structure (run);
  const char *note = carry_session_get_note (session);
  CarryRunDialog *self;
  double effort;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_RUN (run), NULL);

  self = create (athlete);
  self->run = g_object_ref (run);
  g_object_get (run, "effort", &effort, NULL);
  self->effort_is_own = effort >= 0;
  adw_dialog_set_title (ADW_DIALOG (self), _ ("Edit Run"));
  gtk_button_set_label (self->save_button, _ ("_Save"));
  gtk_widget_set_visible (self->entry_group, FALSE);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->kind_row));
  fill (self, carry_run_get_kind (run), carry_run_get_distance (run), carry_session_get_duration (session),
        carry_session_get_effort (session));
  show_priority (self, carry_run_get_priority (run));
  adw_combo_row_set_selected (self->surface_row, carry_run_get_surface (run));
  gtk_editable_set_text (GTK_EDITABLE (self->structure_row), structure != NULL ? structure : "");
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  carry_day_row_set_day (self->day_row, carry_session_get_day (session));
  carry_time_row_set_minute (self->start_row, carry_session_get_start_minute (session));
  carry_repeat_group_set_repeats (self->repeat_group, carry_run_get_series (run) != NULL);
  carry_recording_group_set_run (self->recording_group, run, self->units);

  return ADW_DIALOG (self);
}

/**
 * carry_run_dialog_new_for_race:
 * @athlete: the runner
 * @today: a valid day
 * @day: a valid day
 *
 * Returns: (transfer floating): a dialog for a main race over the distance that the runner trains for
 */
AdwDialog *
carry_run_dialog_new_for_race (CarryAthlete *athlete, const GDate *today, const GDate *day)
{
  AdwDialog *dialog = carry_run_dialog_new (athlete, today, day, RACE_START);
  CarryRunDialog *self = CARRY_RUN_DIALOG (dialog);
  const Race *race = &races[carry_athlete_get_event (athlete)];

  adw_dialog_set_title (dialog, _ ("Add Race"));
  fill (self, CARRY_RUN_RACE, race->metres, race->minutes, carry_run_kind_get_effort (CARRY_RUN_RACE));
  show_priority (self, CARRY_RACE_PRIORITY_A);

  return dialog;
}

/**
 * carry_run_dialog_set_line:
 * @self: a dialog for a new run
 * @text: a line that describes it
 *
 * Fills the fields with what the line says.
 */
void
carry_run_dialog_set_line (CarryRunDialog *self, const char *text)
{
  g_return_if_fail (CARRY_IS_RUN_DIALOG (self));

  carry_run_entry_set_text (self->entry, text);
}
