/* carry-exercise-opener.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-opener.h"

#include "carry-diary.h"
#include "carry-exercise-dialog.h"

/**
 * CarryExerciseOpener:
 *
 * Opens the #CarryExerciseDialog of an exercise with all that it is to know, and keeps it up to date: the week that
 * is shown, and the phase that the runner is in. It passes on what the runner asks for there.
 */
struct _CarryExerciseOpener
{
  GObject parent_instance;

  CarryAthlete *athlete;
  CarryCatalogue *catalogue;
  CarryExerciseShelf *shelf;
  GListModel *exercises;
  CarryWeek *week;
  CarryDiary *diary; /* or NULL */
  guint today;       /* Julian day, or 0 */
  int phase;
};

typedef enum
{
  PROP_WEEK = 1,
  PROP_DIARY,
  PROP_TODAY,
  PROP_PHASE,
} CarryExerciseOpenerProperty;

typedef enum
{
  SIGNAL_ADD_REQUESTED,
  SIGNAL_ADD_TO_DAY_REQUESTED,
} CarryExerciseOpenerSignal;

static GParamSpec *props[PROP_PHASE + 1];
static guint signals[SIGNAL_ADD_TO_DAY_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseOpener, carry_exercise_opener, G_TYPE_OBJECT)

static void
on_add_requested (CarryExerciseOpener *self, CarryExercise *exercise, const char *session_id)
{
  g_signal_emit (self, signals[SIGNAL_ADD_REQUESTED], 0, exercise, session_id);
}

static void
on_add_to_day_requested (CarryExerciseOpener *self, CarryExercise *exercise)
{
  g_signal_emit (self, signals[SIGNAL_ADD_TO_DAY_REQUESTED], 0, exercise);
}

static void
carry_exercise_opener_finalize (GObject *object)
{
  CarryExerciseOpener *self = CARRY_EXERCISE_OPENER (object);

  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->shelf);
  g_clear_object (&self->exercises);
  g_clear_object (&self->week);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (carry_exercise_opener_parent_class)->finalize (object);
}

static void
carry_exercise_opener_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseOpenerProperty)prop_id)
    {
    case PROP_WEEK:
      g_value_set_object (value, CARRY_EXERCISE_OPENER (object)->week);
      break;

    case PROP_DIARY:
      g_value_set_object (value, CARRY_EXERCISE_OPENER (object)->diary);
      break;

    case PROP_TODAY:
      g_value_set_uint (value, CARRY_EXERCISE_OPENER (object)->today);
      break;

    case PROP_PHASE:
      g_value_set_int (value, CARRY_EXERCISE_OPENER (object)->phase);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_opener_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseOpener *self = CARRY_EXERCISE_OPENER (object);

  switch ((CarryExerciseOpenerProperty)prop_id)
    {
    case PROP_WEEK:
      if (!g_set_object (&self->week, g_value_get_object (value)))
        return;
      break;

    case PROP_DIARY:
      if (!g_set_object (&self->diary, g_value_get_object (value)))
        return;
      break;

    case PROP_TODAY:
      if (self->today == g_value_get_uint (value))
        return;
      self->today = g_value_get_uint (value);
      break;

    case PROP_PHASE:
      if (self->phase == g_value_get_int (value))
        return;
      self->phase = g_value_get_int (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  g_object_notify_by_pspec (object, pspec);
}

static void
carry_exercise_opener_class_init (CarryExerciseOpenerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = carry_exercise_opener_finalize;
  object_class->get_property = carry_exercise_opener_get_property;
  object_class->set_property = carry_exercise_opener_set_property;

  /* The week whose strength sessions are offered, or NULL. */
  props[PROP_WEEK] = g_param_spec_object ("week", NULL, NULL, CARRY_TYPE_WEEK, flags);
  /* Where the history of an exercise is, or NULL: then it is not shown. */
  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, CARRY_TYPE_DIARY, flags);
  /* Today as a Julian day, or 0 if it is not known: then what hurts is not minded. */
  props[PROP_TODAY] = g_param_spec_uint ("today", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /* The CarryPhase that the runner is in today, or −1 for the one that they set. */
  props[PROP_PHASE] = g_param_spec_int ("phase", NULL, NULL, -1, (int)CARRY_N_PHASES - 1, -1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryExerciseOpener::add-requested:
   * @exercise: an exercise
   * @session_id: (nullable): the session it is for, or %NULL for a new one
   *
   * The runner asked to add an exercise to a session.
   */
  signals[SIGNAL_ADD_REQUESTED] =
      g_signal_new ("add-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_EXERCISE, G_TYPE_STRING);

  /**
   * CarryExerciseOpener::add-to-day-requested:
   * @exercise: an exercise
   *
   * The runner asked to choose a day for an exercise.
   */
  signals[SIGNAL_ADD_TO_DAY_REQUESTED] =
      g_signal_new ("add-to-day-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);
}

static void
carry_exercise_opener_init (CarryExerciseOpener *self)
{
  self->phase = -1;
}

/**
 * carry_exercise_opener_new:
 * @athlete: the runner
 * @catalogue: all exercises
 * @shelf: what the runner keeps within reach
 * @exercises: those that dialogs go through
 *
 * Returns: (transfer full): an opener
 */
CarryExerciseOpener *
carry_exercise_opener_new (CarryAthlete *athlete,
                           CarryCatalogue *catalogue,
                           CarryExerciseShelf *shelf,
                           GListModel *exercises)
{
  CarryExerciseOpener *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHELF (shelf), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_OPENER, NULL);
  self->athlete = g_object_ref (athlete);
  self->catalogue = g_object_ref (catalogue);
  self->shelf = g_object_ref (shelf);
  self->exercises = g_object_ref (exercises);

  return self;
}

/**
 * carry_exercise_opener_open:
 * @self: an opener
 * @parent: a widget in the window that the dialog is for
 * @exercise: the exercise to show
 *
 * Opens a dialog. The exercise is a recent one from now on.
 *
 * Returns: (transfer none): the dialog
 */
AdwDialog *
carry_exercise_opener_open (CarryExerciseOpener *self, GtkWidget *parent, CarryExercise *exercise)
{
  g_autoptr (CarryExercise) kept = NULL;
  AdwDialog *dialog;

  g_return_val_if_fail (CARRY_IS_EXERCISE_OPENER (self), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  kept = g_object_ref (exercise);
  dialog = carry_exercise_dialog_new (self->athlete, self->catalogue, kept, self->exercises);
  g_object_set (dialog, "shelf", self->shelf, NULL);
  g_object_bind_property (self, "diary", dialog, "diary", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "today", dialog, "today", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "week", dialog, "week", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "phase", dialog, "phase", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (dialog, "add-requested", G_CALLBACK (on_add_requested), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "add-to-day-requested", G_CALLBACK (on_add_to_day_requested), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, parent);
  carry_exercise_shelf_use (self->shelf, carry_exercise_get_id (kept));

  return dialog;
}
