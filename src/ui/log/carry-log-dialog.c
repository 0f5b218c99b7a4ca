/* carry-log-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-log-dialog.h"

#include "carry-day-row.h"
#include "carry-exercise-chooser.h"
#include "carry-log-row.h"
#include "carry-time-row.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryLogDialog:
 *
 * What was done in a strength session, as it stands on paper: a row for each exercise, a cell for each set, and a few
 * words on the whole. Exercises that were not planned are added, others replaced or removed. What was logged before is
 * corrected in the same way. It asks by #CarryLogDialog::log-requested and changes nothing itself; before it throws away
 * what was written it asks too.
 *
 * Keys: Ctrl+S saves, Ctrl+Shift+R writes what was planned into all that is empty, Ctrl+E adds an exercise; see
 * #CarryLogRow for those of a cell.
 *
 * Actions: `log.save`, `log.all-as-planned`, `log.add-exercise`.
 */
struct _CarryLogDialog
{
  AdwDialog parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  CarryLogSheet *sheet;
  GDate today;
  gboolean narrow;

  AdwBanner *banner;
  GtkBox *rows;
  AdwSpinRow *effort_row;
  CarryDayRow *day_row;
  CarryTimeRow *start_row;
  AdwSpinRow *minutes_row;
  GtkEditable *note_row;
};

typedef enum
{
  PROP_NARROW = 1,
} CarryLogDialogProperty;

enum
{
  SIGNAL_LOG_REQUESTED,
  N_SIGNALS,
};

static GParamSpec *props[PROP_NARROW + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryLogDialog, carry_log_dialog, ADW_TYPE_DIALOG)

/* The words of the scale of a whole session, Foster et al. 2001 after Borg, recalled. */
static const char *const efforts[] = {
  N_ ("Not rated"), N_ ("Very easy"),         N_ ("Easy"),      N_ ("Moderate"),  N_ ("Somewhat hard"),
  N_ ("Hard"),      N_ ("Hard to very hard"), N_ ("Very hard"), N_ ("Very hard"), N_ ("Nearly maximal"),
  N_ ("Maximal"),
};

static char *
describe_effort (CarryLogDialog *self, double effort)
{
  return g_strdup (_ (efforts[CLAMP ((int)effort, 0, (int)G_N_ELEMENTS (efforts) - 1)]));
}

static CarryLogRow *
get_row (CarryLogDialog *self, guint row)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  while (child != NULL && row-- > 0)
    child = gtk_widget_get_next_sibling (child);

  return child != NULL ? CARRY_LOG_ROW (child) : NULL;
}

static void
complain (CarryLogDialog *self, const char *message)
{
  adw_banner_set_title (self->banner, message);
  adw_banner_set_revealed (self->banner, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
on_changed (CarryLogDialog *self)
{
  adw_dialog_set_can_close (ADW_DIALOG (self), FALSE);
  adw_banner_set_revealed (self->banner, FALSE);
}

/* Along the cells, from the end of a row to the start of the next; behind the last comes the effort. */
static void
on_step_requested (CarryLogDialog *self, guint cell, int rows, int cells, CarryLogRow *row)
{
  int at = (int)carry_log_row_get_row (row) + rows;
  int column = (int)cell + cells;
  CarryLogRow *target = at >= 0 ? get_row (self, (guint)at) : NULL;

  if (rows != 0)
    {
      while (target != NULL && carry_log_row_get_n_cells (target) == 0)
        target = (at += rows) >= 0 ? get_row (self, (guint)at) : NULL;
      if (target != NULL)
        carry_log_row_focus_cell (target, (guint)MIN (column, (int)carry_log_row_get_n_cells (target) - 1));
      return;
    }

  while (target != NULL && (column < 0 || column >= (int)carry_log_row_get_n_cells (target)))
    {
      at += cells;
      target = at >= 0 ? get_row (self, (guint)at) : NULL;
      column = target == NULL || cells > 0 ? 0 : (int)carry_log_row_get_n_cells (target) - 1;
    }
  if (target != NULL)
    carry_log_row_focus_cell (target, (guint)column);
  else if (cells > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->effort_row));
}

static void
focus_row (CarryLogDialog *self, guint row)
{
  CarryLogRow *found = get_row (self, row);

  if (found == NULL || !carry_log_row_focus_cell (found, 0))
    gtk_widget_grab_focus (GTK_WIDGET (self->effort_row));
}

static void
on_added (CarryLogDialog *self, CarryExercise *exercise)
{
  g_autoptr (CarryItem) item = carry_item_new (exercise, carry_exercise_get_dose (exercise), 0);
  g_autoptr (GError) error = NULL;

  on_changed (self);
  if (!carry_log_sheet_add_item (self->sheet, item, &error))
    complain (self, error->message);
}

static void
add_exercise (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryLogDialog *self = CARRY_LOG_DIALOG (widget);
  AdwDialog *chooser = carry_exercise_chooser_new (_ ("Add Exercise"), self->catalogue);

  g_signal_connect_object (chooser, "chosen", G_CALLBACK (on_added), self, G_CONNECT_SWAPPED);
  adw_dialog_present (chooser, widget);
}

static CarryReplacementQuestion
ask_replacement (CarryLogDialog *self, guint row)
{
  return (CarryReplacementQuestion){ .diary = self->diary,
                                     .catalogue = self->catalogue,
                                     .athlete = self->athlete,
                                     .session = carry_log_sheet_get_session (self->sheet),
                                     .position = row };
}

static void
on_replacement_chosen (CarryLogDialog *self, CarryExercise *exercise, AdwDialog *chooser)
{
  const guint row = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chooser), "row"));
  const CarryReplacementQuestion question = ask_replacement (self, row);
  g_autoptr (CarryItem) item = carry_replacements_make_item (&question, exercise);
  g_autoptr (GError) error = NULL;

  on_changed (self);
  if (!carry_log_sheet_swap_item (self->sheet, row, item, &error))
    complain (self, error->message);
}

static void
on_replace_requested (CarryLogDialog *self, CarryLogRow *row)
{
  const CarryReplacementQuestion question = ask_replacement (self, carry_log_row_get_row (row));
  AdwDialog *chooser = carry_exercise_chooser_new_for_replacement (&question);

  g_object_set_data (G_OBJECT (chooser), "row", GUINT_TO_POINTER (question.position));
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (on_replacement_chosen), self, G_CONNECT_SWAPPED);
  adw_dialog_present (chooser, GTK_WIDGET (self));
}

static void
on_remove_requested (CarryLogDialog *self, CarryLogRow *row)
{
  on_changed (self);
  carry_log_sheet_remove_row (self->sheet, carry_log_row_get_row (row));
}

static GtkOrientation
get_orientation (CarryLogDialog *self)
{
  return self->narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
insert_row (CarryLogDialog *self, guint position, guint place)
{
  GtkWidget *row = carry_log_row_new (self->sheet, position, self->athlete);
  CarryLogRow *before = place > 0 ? get_row (self, place - 1) : NULL;

  g_object_set (row, "orientation", get_orientation (self), NULL);
  g_signal_connect_object (row, "step-requested", G_CALLBACK (on_step_requested), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "replace-requested", G_CALLBACK (on_replace_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "remove-requested", G_CALLBACK (on_remove_requested), self,
                           G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (self->rows, row, before != NULL ? GTK_WIDGET (before) : NULL);
}

static void
update_rows (CarryLogDialog *self)
{
  const gboolean any = carry_log_sheet_get_n_rows (self->sheet) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->rows), any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "log.all-as-planned", any);
}

/* The focus goes to what came, or to what is next to what goes, and that before it goes: a window whose focus is taken
 * away chooses another by itself. */
static void
on_rows_changed (CarryLogDialog *self, guint row, guint n_removed, guint n_added)
{
  const guint next = row + n_removed;

  for (guint i = 0; i < n_added; i++)
    insert_row (self, row + i, next + i);
  update_rows (self);
  focus_row (self, get_row (self, next) != NULL || row == 0 ? next : row - 1);
  for (guint i = 0; i < n_removed; i++)
    gtk_box_remove (self->rows, GTK_WIDGET (get_row (self, row)));
}

static CarryLogFacts
get_facts (CarryLogDialog *self)
{
  const double effort = adw_spin_row_get_value (self->effort_row);
  const char *note = gtk_editable_get_text (self->note_row);

  return (CarryLogFacts){
    .day = *carry_day_row_get_day (self->day_row),
    .start_minute = carry_time_row_get_minute (self->start_row),
    .minutes = (guint)adw_spin_row_get_value (self->minutes_row),
    .effort = effort > 0 ? effort : CARRY_WORKOUT_UNKNOWN,
    .note = *note != '\0' ? note : NULL,
  };
}

static void
show_errors (CarryLogDialog *self)
{
  CarryLogRow *row;
  guint at, cell;

  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    carry_log_row_check (row);

  if (carry_log_sheet_find_error (self->sheet, &at, &cell))
    carry_log_row_focus_cell (get_row (self, at), cell);
}

static void
save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryLogDialog *self = CARRY_LOG_DIALOG (widget);
  const CarryLogFacts facts = get_facts (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySession) after = NULL;

  if (g_date_compare (&facts.day, &self->today) > 0)
    {
      complain (self, _ ("A day that has not come yet cannot be logged"));
      return;
    }

  after = carry_log_sheet_create_session (self->sheet, &facts, &error);
  if (after == NULL)
    {
      complain (self, error->message);
      show_errors (self);
      return;
    }

  if (!carry_session_equal (CARRY_SESSION (self->session), after))
    g_signal_emit (self, signals[SIGNAL_LOG_REQUESTED], 0, self->session, after);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
fill_all (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryLogDialog *self = CARRY_LOG_DIALOG (widget);

  carry_log_sheet_fill_all (self->sheet);
  on_changed (self);
}

static void
on_cancel (CarryLogDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_discarded (CarryLogDialog *self, const char *response)
{
  if (g_str_equal (response, "discard"))
    adw_dialog_force_close (ADW_DIALOG (self));
}

static void
on_close_attempt (CarryLogDialog *self)
{
  AdwDialog *question =
      adw_alert_dialog_new (_ ("Discard What You Wrote?"), _ ("The session stays as it was before."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (question), "keep", _ ("_Keep Writing"), "discard",
                                  _ ("_Discard"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (question), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (question), "keep");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (question), "keep");
  g_signal_connect_object (question, "response", G_CALLBACK (on_discarded), self, G_CONNECT_SWAPPED);
  adw_dialog_present (question, GTK_WIDGET (self));
}

static void
carry_log_dialog_dispose (GObject *object)
{
  CarryLogDialog *self = CARRY_LOG_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_LOG_DIALOG);
  g_clear_object (&self->sheet);
  g_clear_object (&self->session);
  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (carry_log_dialog_parent_class)->dispose (object);
}

static void
carry_log_dialog_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryLogDialogProperty)prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, CARRY_LOG_DIALOG (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_narrow (CarryLogDialog *self, gboolean narrow)
{
  CarryLogRow *row;

  self->narrow = narrow;
  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    g_object_set (row, "orientation", get_orientation (self), NULL);
}

static void
carry_log_dialog_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryLogDialogProperty)prop_id)
    {
    case PROP_NARROW:
      set_narrow (CARRY_LOG_DIALOG (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_DAY_ROW);
  g_type_ensure (CARRY_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-log-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryLogDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, CarryLogDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, CarryLogDialog, effort_row);
  gtk_widget_class_bind_template_child (widget_class, CarryLogDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, CarryLogDialog, start_row);
  gtk_widget_class_bind_template_child (widget_class, CarryLogDialog, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, CarryLogDialog, note_row);
  gtk_widget_class_bind_template_callback (widget_class, describe_effort);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_close_attempt);
}

static void
carry_log_dialog_class_init (CarryLogDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_log_dialog_dispose;
  object_class->get_property = carry_log_dialog_get_property;
  object_class->set_property = carry_log_dialog_set_property;

  /* Whether cells stand under the names. */
  props[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryLogDialog::log-requested:
   * @before: the session as it is
   * @after: the session as it was done
   *
   * The runner wants it in the diary.
   */
  signals[SIGNAL_LOG_REQUESTED] =
      g_signal_new ("log-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION);

  gtk_widget_class_install_action (widget_class, "log.save", NULL, save);
  gtk_widget_class_install_action (widget_class, "log.all-as-planned", NULL, fill_all);
  gtk_widget_class_install_action (widget_class, "log.add-exercise", NULL, add_exercise);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "log.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "log.add-exercise", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_r, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "log.all-as-planned", NULL);
  bind_template (widget_class);
}

static void
carry_log_dialog_init (CarryLogDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What is known of the whole; where nothing was logged, what was planned. */
static void
show_facts (CarryLogDialog *self)
{
  CarrySession *session = CARRY_SESSION (self->session);
  const CarryWorkout *workout = carry_strength_session_get_workout (self->session);
  CarryWorkoutFacts facts = { CARRY_WORKOUT_UNKNOWN, CARRY_WORKOUT_UNKNOWN, CARRY_WORKOUT_UNKNOWN, NULL };
  guint minutes = 0;

  if (workout != NULL)
    {
      facts = *carry_workout_get_facts (workout);
      minutes = carry_workout_get_minutes (workout);
    }

  carry_day_row_set_day (self->day_row, carry_session_get_day (session));
  carry_time_row_set_minute (self->start_row, facts.start_minute != CARRY_WORKOUT_UNKNOWN
                                                  ? (guint)facts.start_minute
                                                  : carry_session_get_start_minute (session));
  adw_spin_row_set_value (self->minutes_row, minutes > 0 ? minutes : carry_session_get_duration (session));
  /* Halves come from elsewhere, and stay. */
  adw_spin_row_set_digits (self->effort_row, facts.effort > floor (facts.effort) ? 1 : 0);
  adw_spin_row_set_value (self->effort_row, MAX (facts.effort, 0));
  gtk_editable_set_text (self->note_row, facts.note != NULL ? facts.note : "");

  g_signal_connect_swapped (self->day_row, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect_swapped (self->start_row, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect_swapped (self->effort_row, "notify::value", G_CALLBACK (on_changed), self);
  g_signal_connect_swapped (self->minutes_row, "notify::value", G_CALLBACK (on_changed), self);
  g_signal_connect_swapped (self->note_row, "changed", G_CALLBACK (on_changed), self);
}

/* The first cell. */
static void
choose_focus (CarryLogDialog *self)
{
  for (guint row = 0; row < carry_log_sheet_get_n_rows (self->sheet); row++)
    {
      GtkWidget *entry = carry_log_row_get_cell (get_row (self, row), 0);

      if (entry != NULL)
        {
          adw_dialog_set_focus (ADW_DIALOG (self), entry);
          return;
        }
    }

  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->effort_row));
}

/**
 * carry_log_dialog_new:
 * @diary: where the session is
 * @catalogue: the exercises that may be added
 * @athlete: the runner
 * @session: a session of the diary
 * @today: today; later days cannot be logged
 *
 * Returns: (transfer floating): a dialog that logs the session, or corrects what was logged
 */
AdwDialog *
carry_log_dialog_new (CarryDiary *diary,
                      CarryCatalogue *catalogue,
                      CarryAthlete *athlete,
                      CarryStrengthSession *session,
                      const GDate *today)
{
  CarryLogDialog *self;
  const char *name;
  g_autofree char *title = NULL;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_LOG_DIALOG, NULL);
  self->diary = g_object_ref (diary);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);
  self->session = g_object_ref (session);
  self->today = *today;
  self->sheet = carry_log_sheet_new (session, athlete);
  name = carry_session_get_title (CARRY_SESSION (session));
  /* Translators: %s is a session */
  title = g_strdup_printf (
      carry_strength_session_is_logged (session) ? _ ("Correct Log of %s") : _ ("Log %s"), name);
  adw_dialog_set_title (ADW_DIALOG (self), title);
  for (guint i = 0; i < carry_log_sheet_get_n_rows (self->sheet); i++)
    insert_row (self, i, i);
  update_rows (self);
  /* After the rows, which know where they are then. */
  g_signal_connect_object (self->sheet, "rows-changed", G_CALLBACK (on_rows_changed), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  show_facts (self);
  choose_focus (self);

  return ADW_DIALOG (self);
}
