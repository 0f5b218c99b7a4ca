/* carry-exercise-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-dialog.h"

#include "carry-diary.h"
#include "carry-exercise-page.h"
#include "carry-exercise-shelf.h"

/**
 * CarryExerciseDialog:
 *
 * Everything about an exercise, a way to its easier and harder variants and back, and a way to put it into a session
 * of the week.
 *
 * It follows the catalogue: an exercise that is changed is shown as it is now, one that is hidden or deleted closes
 * the dialog, and one that the runner makes, as by copying, is shown.
 *
 * Keys: Ctrl+Page Up and Ctrl+Page Down show the neighbours; Escape and Alt+Left go back from a variant. Undo and
 * redo work as in the window.
 *
 * Actions: `exercise.previous` and `exercise.next` show the neighbours in the list that the dialog was opened
 * from; `exercise.show` shows the exercise of an id, on top of this one; `exercise.add` asks for the exercise to be
 * added to the session of an id, or of none; `exercise.add-to-day` asks for the choice of a day; `exercise.show-session`
 * closes the dialog and shows the session of an id.
 */
struct _CarryExerciseDialog
{
  AdwDialog parent_instance;

  CarryAthlete *athlete;
  CarryCatalogue *catalogue;
  GListModel *exercises; /* the neighbours, or NULL */
  CarryExerciseShelf *shelf; /* or NULL */
  CarryWeek *week;
  CarryDiary *diary; /* or NULL */
  guint today;       /* Julian day, or 0 */
  int phase;
  CarryExercisePage *root;

  AdwNavigationView *view;
};

typedef enum
{
  PROP_WEEK = 1,
  PROP_DIARY,
  PROP_SHELF,
  PROP_TODAY,
  PROP_PHASE,
} CarryExerciseDialogProperty;

typedef enum
{
  SIGNAL_ADD_REQUESTED,
  SIGNAL_ADD_TO_DAY_REQUESTED,
} CarryExerciseDialogSignal;

static GParamSpec *props[PROP_PHASE + 1];
static guint signals[SIGNAL_ADD_TO_DAY_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseDialog, carry_exercise_dialog, ADW_TYPE_DIALOG)

static CarryExercisePage *
get_visible_page (CarryExerciseDialog *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->view);

  return page != NULL ? CARRY_EXERCISE_PAGE (page) : self->root;
}

/* Where the exercise that the dialog began with is in the list, or the length of the list. */
static guint
find_position (CarryExerciseDialog *self)
{
  const guint n_exercises = self->exercises != NULL ? g_list_model_get_n_items (self->exercises) : 0;

  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (self->exercises, i);

      if (exercise == carry_exercise_page_get_exercise (self->root))
        return i;
    }

  return n_exercises;
}

static void
update_neighbours (CarryExerciseDialog *self)
{
  const guint n_exercises = self->exercises != NULL ? g_list_model_get_n_items (self->exercises) : 0;
  const guint position = find_position (self);
  const gboolean at_root = get_visible_page (self) == self->root;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "exercise.previous",
                                 at_root && position > 0 && position < n_exercises);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "exercise.next", at_root && position + 1 < n_exercises);
}

static void
on_visible_page (CarryExerciseDialog *self)
{
  if (self->root == NULL)
    return;

  adw_dialog_set_title (ADW_DIALOG (self),
                        carry_exercise_get_name (carry_exercise_dialog_get_exercise (self)));
  update_neighbours (self);
}

static CarryExercisePage *
create_page (CarryExerciseDialog *self, CarryExercise *exercise)
{
  AdwNavigationPage *page = carry_exercise_page_new (self->athlete, self->catalogue, exercise);

  g_object_bind_property (self, "week", page, "week", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "today", page, "today", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "diary", page, "diary", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "shelf", page, "shelf", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "phase", page, "phase", G_BINDING_SYNC_CREATE);

  return CARRY_EXERCISE_PAGE (page);
}

static void
go_to (CarryExerciseDialog *self, guint position)
{
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (self->exercises, position);

  carry_exercise_dialog_set_exercise (self, exercise);
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

/* Up and down the ladder is not deeper and deeper: the way back is the same page. */
static void
show (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (widget);
  CarryExercise *exercise = carry_catalogue_lookup (self->catalogue, g_variant_get_string (parameter, NULL));
  AdwNavigationPage *before =
      adw_navigation_view_get_previous_page (self->view, ADW_NAVIGATION_PAGE (get_visible_page (self)));
  CarryExercisePage *page;

  if (exercise == NULL)
    return;

  if (before != NULL && carry_exercise_page_get_exercise (CARRY_EXERCISE_PAGE (before)) == exercise)
    {
      adw_navigation_view_pop (self->view);
      return;
    }

  page = create_page (self, exercise);
  carry_exercise_page_set_neighbours (page, FALSE);
  adw_navigation_view_push (self->view, ADW_NAVIGATION_PAGE (page));
}

/* “” stands for a new session. */
static void
add (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr (CarryExercise) exercise = g_object_ref (carry_exercise_dialog_get_exercise (self));

  g_signal_emit (self, signals[SIGNAL_ADD_REQUESTED], 0, exercise, *id != '\0' ? id : NULL);
  adw_dialog_close (ADW_DIALOG (self));
}

/* The choice of a day stands where this dialog was. */
static void
add_to_day (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (CarryExerciseDialog) self = g_object_ref (CARRY_EXERCISE_DIALOG (widget));
  g_autoptr (CarryExercise) exercise = g_object_ref (carry_exercise_dialog_get_exercise (self));

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_ADD_TO_DAY_REQUESTED], 0, exercise);
}

/* The window goes to the week of a session and shows it. */
static void
show_session (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (CarryExerciseDialog) self = g_object_ref (CARRY_EXERCISE_DIALOG (widget));
  GtkRoot *window = gtk_widget_get_root (widget);

  adw_dialog_close (ADW_DIALOG (self));
  gtk_widget_activate_action_variant (GTK_WIDGET (window), "win.why-here", parameter);
}

/* Whether the page still has something to show. Only the runner's own exercises can be deleted; what only an old
 * diary knows is in no catalogue at all. */
static gboolean
refresh (CarryExerciseDialog *self, CarryExercisePage *page)
{
  CarryExercise *shown = carry_exercise_page_get_exercise (page);
  CarryExercise *now = carry_catalogue_lookup (self->catalogue, carry_exercise_get_id (shown));
  CarryExerciseMark *mark = carry_catalogue_lookup_mark (self->catalogue, carry_exercise_get_id (shown));

  if (now == NULL)
    return !carry_exercise_is_own (shown);
  if (mark != NULL && mark->hidden)
    return FALSE;

  carry_exercise_page_set_exercise (page, now);

  return TRUE;
}

static void
on_catalogue_changed (CarryExerciseDialog *self, guint position, guint n_removed, guint n_added)
{
  g_autoptr (CarryExercise) first =
      n_added > 0 ? g_list_model_get_item (G_LIST_MODEL (self->catalogue), position) : NULL;

  if (n_removed == 0 && n_added == 1 && carry_exercise_is_own (first))
    carry_exercise_dialog_set_exercise (self, first);
  else if (!refresh (self, get_visible_page (self)))
    adw_dialog_close (ADW_DIALOG (self));
  else if (!refresh (self, self->root))
    carry_exercise_dialog_set_exercise (self, carry_exercise_dialog_get_exercise (self));

  on_visible_page (self);
}

static void
carry_exercise_dialog_dispose (GObject *object)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (object);

  self->root = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_DIALOG);
  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->exercises);
  g_clear_object (&self->shelf);
  g_clear_object (&self->week);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (carry_exercise_dialog_parent_class)->dispose (object);
}

static void
carry_exercise_dialog_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (object);

  switch ((CarryExerciseDialogProperty)prop_id)
    {
    case PROP_WEEK:
      g_value_set_object (value, self->week);
      break;

    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;

    case PROP_SHELF:
      g_value_set_object (value, self->shelf);
      break;

    case PROP_TODAY:
      g_value_set_uint (value, self->today);
      break;

    case PROP_PHASE:
      g_value_set_int (value, self->phase);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_dialog_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseDialog *self = CARRY_EXERCISE_DIALOG (object);

  switch ((CarryExerciseDialogProperty)prop_id)
    {
    case PROP_WEEK:
      carry_exercise_dialog_set_week (self, g_value_get_object (value));
      break;

    case PROP_DIARY:
      if (g_set_object (&self->diary, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_TODAY:
      if (self->today != g_value_get_uint (value))
        {
          self->today = g_value_get_uint (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_SHELF:
      if (g_set_object (&self->shelf, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PHASE:
      if (self->phase == g_value_get_int (value))
        return;

      self->phase = g_value_get_int (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_dialog_class_init (CarryExerciseDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_exercise_dialog_dispose;
  object_class->get_property = carry_exercise_dialog_get_property;
  object_class->set_property = carry_exercise_dialog_set_property;

  /* The week whose strength sessions are offered, or NULL. */
  props[PROP_WEEK] = g_param_spec_object ("week", NULL, NULL, CARRY_TYPE_WEEK, flags);
  /* Where the history of an exercise is, or NULL: then it is not shown. */
  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, CARRY_TYPE_DIARY, flags);
  /* Where the runner's favourites are, or NULL: then there is no star. */
  props[PROP_SHELF] = g_param_spec_object ("shelf", NULL, NULL, CARRY_TYPE_EXERCISE_SHELF, flags);
  /* Today as a Julian day, or 0 if it is not known: then what hurts is not minded. */
  props[PROP_TODAY] = g_param_spec_uint ("today", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /* The CarryPhase that the runner is in today, or −1 for the one that they set. */
  props[PROP_PHASE] = g_param_spec_int ("phase", NULL, NULL, -1, (int)CARRY_N_PHASES - 1, -1, flags);

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

  /**
   * CarryExerciseDialog::add-to-day-requested:
   * @exercise: the exercise
   *
   * The runner asked to choose a day for the exercise.
   */
  signals[SIGNAL_ADD_TO_DAY_REQUESTED] =
      g_signal_new ("add-to-day-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);

  gtk_widget_class_install_action (widget_class, "exercise.previous", NULL, show_previous);
  gtk_widget_class_install_action (widget_class, "exercise.next", NULL, show_next);
  gtk_widget_class_install_action (widget_class, "exercise.show", "s", show);
  gtk_widget_class_install_action (widget_class, "exercise.add", "s", add);
  gtk_widget_class_install_action (widget_class, "exercise.add-to-day", NULL, add_to_day);
  gtk_widget_class_install_action (widget_class, "exercise.show-session", "s", show_session);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, on_visible_page);
}

static void
carry_exercise_dialog_init (CarryExerciseDialog *self)
{
  self->phase = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_dialog_new:
 * @athlete: the runner
 * @catalogue: where variants of exercises are
 * @exercise: the exercise to show
 * @exercises: (nullable): the list it comes from, to go to its neighbours
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_exercise_dialog_new (CarryAthlete *athlete,
                           CarryCatalogue *catalogue,
                           CarryExercise *exercise,
                           GListModel *exercises)
{
  CarryExerciseDialog *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (exercises == NULL || G_IS_LIST_MODEL (exercises), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_DIALOG, NULL);
  self->athlete = g_object_ref (athlete);
  self->catalogue = g_object_ref (catalogue);
  g_set_object (&self->exercises, exercises);
  self->root = create_page (self, exercise);
  adw_navigation_view_add (self->view, ADW_NAVIGATION_PAGE (self->root));
  adw_dialog_set_focus (ADW_DIALOG (self), carry_exercise_page_get_focus (self->root));
  on_visible_page (self);

  g_signal_connect_object (catalogue, "items-changed", G_CALLBACK (on_catalogue_changed), self,
                           G_CONNECT_SWAPPED);
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

  return carry_exercise_page_get_exercise (get_visible_page (self));
}

/**
 * carry_exercise_dialog_set_exercise:
 * @self: a dialog
 * @exercise: the exercise to show
 *
 * Begins again with another exercise: there is no way back to the one before.
 */
void
carry_exercise_dialog_set_exercise (CarryExerciseDialog *self, CarryExercise *exercise)
{
  g_return_if_fail (CARRY_IS_EXERCISE_DIALOG (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  carry_exercise_page_set_exercise (self->root, exercise);
  adw_navigation_view_pop_to_page (self->view, ADW_NAVIGATION_PAGE (self->root));
  on_visible_page (self);
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
