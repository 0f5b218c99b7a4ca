/* carry-exercise-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-dialog.h"

#include "carry-caution.h"
#include "carry-exercise-stage.h"
#include "carry-exercise-summary.h"
#include "carry-exercise-words.h"
#include "carry-fact-card.h"
#include "carry-figure.h"
#include "carry-measure.h"
#include "carry-strength-session.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryExerciseDialog:
 *
 * Everything about an exercise, and a way to put it into a session of the week.
 *
 * Actions: `exercise.previous` and `exercise.next` show the neighbours in the list that the dialog was opened
 * from; `exercise.add` asks for the exercise to be added to the session of an id, or of none.
 */
struct _CarryExerciseDialog
{
  AdwDialog parent_instance;

  CarryAthlete *athlete;
  CarryExercise *exercise;
  GListModel *exercises; /* the neighbours, or NULL */
  CarryWeek *week;

  AdwWindowTitle *window_title;
  GtkScrolledWindow *scrolled_window;
  CarryExerciseStage *stage;
  CarryFactCard *muscles_card;
  CarryFactCard *helpers_card;
  CarryFactCard *cue_card;
  CarryExerciseSummary *summary;
  CarryFactCard *injuries_card;
  CarryFactCard *cautions_card;
  GtkWidget *note_label;
  GtkLabel *time_label;
  GtkMenuButton *add_button;
};

typedef enum
{
  PROP_WEEK = 1,
} CarryExerciseDialogProperty;

typedef enum
{
  SIGNAL_ADD_REQUESTED,
} CarryExerciseDialogSignal;

static GParamSpec *props[PROP_WEEK + 1];
static guint signals[SIGNAL_ADD_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseDialog, carry_exercise_dialog, ADW_TYPE_DIALOG)

static const char *
name_muscle (guint muscle)
{
  return carry_muscle_get_name ((CarryMuscle)muscle);
}

static const char *
name_injury (guint injury)
{
  return carry_injury_get_name ((CarryInjury)injury);
}

static void
show_muscles (CarryExerciseDialog *self)
{
  carry_fact_card_clear (self->muscles_card);
  carry_fact_card_add_set (self->muscles_card, carry_exercise_get_primary (self->exercise), CARRY_N_MUSCLES,
                           name_muscle);
  carry_fact_card_clear (self->helpers_card);
  carry_fact_card_add_set (self->helpers_card, carry_exercise_get_secondary (self->exercise), CARRY_N_MUSCLES,
                           name_muscle);
}

static void
show_health (CarryExerciseDialog *self)
{
  const char *const *phrases = carry_exercise_get_contraindications (self->exercise);

  carry_fact_card_clear (self->injuries_card);
  carry_fact_card_add_set (self->injuries_card, carry_exercise_get_injuries (self->exercise),
                           CARRY_N_INJURIES, name_injury);

  carry_fact_card_clear (self->cautions_card);
  for (gsize i = 0; phrases != NULL && phrases[i] != NULL; i++)
    carry_fact_card_add (self->cautions_card, carry_caution_get_text (phrases[i]));

  gtk_widget_set_visible (self->note_label, gtk_widget_get_visible (GTK_WIDGET (self->injuries_card)) ||
                                                gtk_widget_get_visible (GTK_WIDGET (self->cautions_card)));
}

/* Where the exercise is in the list, or the length of the list. */
static guint
find_position (CarryExerciseDialog *self)
{
  const guint n_exercises = self->exercises != NULL ? g_list_model_get_n_items (self->exercises) : 0;

  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (self->exercises, i);

      if (exercise == self->exercise)
        return i;
    }

  return n_exercises;
}

static void
update_neighbours (CarryExerciseDialog *self)
{
  const guint n_exercises = self->exercises != NULL ? g_list_model_get_n_items (self->exercises) : 0;
  const guint position = find_position (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "exercise.previous",
                                 position > 0 && position < n_exercises);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "exercise.next", position + 1 < n_exercises);
}

static void
go_to (CarryExerciseDialog *self, guint position)
{
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (self->exercises, position);

  carry_exercise_dialog_set_exercise (self, exercise);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window), 0);
}

static void
show_previous (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (widget);

  go_to (self, find_position (self) - 1);
}

static void
show_next (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (widget);

  go_to (self, find_position (self) + 1);
}

/* “” stands for a new session. */
static void
add (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr (CarryExercise) exercise = g_object_ref (self->exercise);

  g_signal_emit (self, signals[SIGNAL_ADD_REQUESTED], 0, exercise, *id != '\0' ? id : NULL);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
append_session (GMenu *menu, CarrySession *session)
{
  g_autofree char *day = carry_format_weekday (carry_session_get_day (session), FALSE);
  /* Translators: a weekday and the name of a session */
  g_autofree char *text = g_strdup_printf (C_ ("session", "%s, %s"), day, carry_session_get_title (session));
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);
  /* An underscore in a name is no mnemonic. */
  g_autofree char *label = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "exercise.add", "s", carry_session_get_id (session));
  g_menu_append_item (menu, item);
}

/* The week may change while the dialog is open, so the menu is made when it is opened. */
static void
fill_menu (GtkMenuButton *button, gpointer user_data)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (user_data);
  g_autoptr (GPtrArray) all = self->week != NULL ? carry_week_get_sessions (self->week) : NULL;
  g_autoptr (GMenu) sessions = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; all != NULL && i < all->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (g_ptr_array_index (all, i)))
      append_session (sessions, g_ptr_array_index (all, i));

  g_menu_append (others, _ ("_New Session"), "exercise.add::");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (sessions));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (others));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
carry_exercise_dialog_dispose (GObject *object)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_DIALOG);
  g_clear_object (&self->athlete);
  g_clear_object (&self->exercise);
  g_clear_object (&self->exercises);
  g_clear_object (&self->week);

  G_OBJECT_CLASS (carry_exercise_dialog_parent_class)->dispose (object);
}

static void
carry_exercise_dialog_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseDialogProperty)prop_id)
    {
    case PROP_WEEK:
      g_value_set_object (value, CARRY_EXERCISE_DIALOG (object)->week);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_dialog_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseDialogProperty)prop_id)
    {
    case PROP_WEEK:
      carry_exercise_dialog_set_week (CARRY_EXERCISE_DIALOG (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_EXERCISE_STAGE);
  g_type_ensure (CARRY_TYPE_EXERCISE_SUMMARY);
  g_type_ensure (CARRY_TYPE_FACT_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, stage);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, muscles_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, helpers_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, cue_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, injuries_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, cautions_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, note_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, time_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, add_button);
}

static void
carry_exercise_dialog_class_init (CarryExerciseDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_dialog_dispose;
  object_class->get_property = carry_exercise_dialog_get_property;
  object_class->set_property = carry_exercise_dialog_set_property;

  /* The week whose strength sessions are offered, or NULL. */
  props[PROP_WEEK] =
      g_param_spec_object ("week", NULL, NULL, CARRY_TYPE_WEEK,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryExerciseDialog::add-requested:
   * @exercise: the exercise
   * @session_id: (nullable): the session it is for, or %NULL for a new one
   *
   * The runner asked to add the exercise to a session.
   */
  signals[SIGNAL_ADD_REQUESTED] =
      g_signal_new ("add-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_EXERCISE, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "exercise.previous", NULL, show_previous);
  gtk_widget_class_install_action (widget_class, "exercise.next", NULL, show_next);
  gtk_widget_class_install_action (widget_class, "exercise.add", "s", add);
  bind_template (widget_class);
}

static void
carry_exercise_dialog_init (CarryExerciseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->add_button, fill_menu, self, NULL);
}

/**
 * carry_exercise_dialog_new:
 * @athlete: the runner
 * @exercise: the exercise to show
 * @exercises: (nullable): the list it comes from, to go to its neighbours
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_exercise_dialog_new (CarryAthlete *athlete, CarryExercise *exercise, GListModel *exercises)
{
  CarryExerciseDialog *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (exercises == NULL || G_IS_LIST_MODEL (exercises), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_DIALOG, NULL);
  self->athlete = g_object_ref (athlete);
  g_set_object (&self->exercises, exercises);
  carry_exercise_dialog_set_exercise (self, exercise);

  if (exercises != NULL)
    g_signal_connect_object (exercises, "items-changed", G_CALLBACK (update_neighbours), self,
                             G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}

/**
 * carry_exercise_dialog_get_exercise:
 * @self: a dialog
 *
 * Returns: (transfer none): the exercise shown
 */
CarryExercise *
carry_exercise_dialog_get_exercise (CarryExerciseDialog *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_DIALOG (self), NULL);

  return self->exercise;
}

/**
 * carry_exercise_dialog_set_exercise:
 * @self: a dialog
 * @exercise: the exercise to show
 */
void
carry_exercise_dialog_set_exercise (CarryExerciseDialog *self, CarryExercise *exercise)
{
  g_autofree char *kind = NULL;
  g_autofree char *time = NULL;
  const char *cue;

  g_return_if_fail (CARRY_IS_EXERCISE_DIALOG (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  if (!g_set_object (&self->exercise, exercise))
    return;

  kind = carry_exercise_format_kind (exercise);
  time = carry_exercise_format_time (exercise);
  cue = carry_exercise_get_cue (exercise);

  adw_dialog_set_title (ADW_DIALOG (self), carry_exercise_get_name (exercise));
  adw_window_title_set_title (self->window_title, carry_exercise_get_name (exercise));
  adw_window_title_set_subtitle (self->window_title, kind);
  gtk_label_set_label (self->time_label, time);

  gtk_widget_set_visible (GTK_WIDGET (self->stage),
                          carry_figure_exists (carry_exercise_get_figure (exercise)));
  carry_exercise_stage_set_exercise (self->stage, exercise);
  carry_exercise_summary_set_exercise (self->summary, exercise, carry_athlete_get_units (self->athlete));

  carry_fact_card_clear (self->cue_card);
  if (cue != NULL)
    carry_fact_card_add (self->cue_card, cue);
  show_muscles (self);
  show_health (self);
  update_neighbours (self);
}

/**
 * carry_exercise_dialog_set_week:
 * @self: a dialog
 * @week: (nullable): the week whose strength sessions are offered
 */
void
carry_exercise_dialog_set_week (CarryExerciseDialog *self, CarryWeek *week)
{
  g_return_if_fail (CARRY_IS_EXERCISE_DIALOG (self));
  g_return_if_fail (week == NULL || CARRY_IS_WEEK (week));

  if (g_set_object (&self->week, week))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEK]);
}
