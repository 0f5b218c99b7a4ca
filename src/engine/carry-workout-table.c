/* carry-workout-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-table.h"

#include "carry-equipment-steps.h"
#include "carry-workout-order.h"
#include "carry-workout-record.h"

struct _CarryWorkoutTable
{
  GObject parent_instance;

  CarryAthlete *athlete;
  GPtrArray *exercises;           /* of CarryWorkoutExercise */
  CarryWorkoutExercise *exercise; /* the current one of those; NULL if there is none at all */
  CarryWorkoutSet *set;           /* the current one of its sets; NULL if all of them are done */
  gboolean closed;                /* nothing more will be done */
};

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_SET,
} CarryWorkoutTableProperty;

static GParamSpec *props[PROP_SET + 1];
static guint changed;

static void carry_workout_table_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryWorkoutTable,
                               carry_workout_table,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_workout_table_list_model_init))

static void
carry_workout_table_finalize (GObject *object)
{
  CarryWorkoutTable *self = CARRY_WORKOUT_TABLE (object);

  g_clear_object (&self->athlete);
  g_clear_object (&self->exercise);
  g_clear_object (&self->set);
  g_ptr_array_unref (self->exercises);

  G_OBJECT_CLASS (carry_workout_table_parent_class)->finalize (object);
}

static void
carry_workout_table_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWorkoutTable *self = CARRY_WORKOUT_TABLE (object);

  switch ((CarryWorkoutTableProperty)prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    case PROP_SET:
      g_value_set_object (value, self->set);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_table_class_init (CarryWorkoutTableClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_workout_table_finalize;
  object_class->get_property = carry_workout_table_get_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, CARRY_TYPE_WORKOUT_EXERCISE, flags);
  props[PROP_SET] = g_param_spec_object ("set", NULL, NULL, CARRY_TYPE_WORKOUT_SET, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryWorkoutTable::changed:
   *
   * A step is made: something was done, typed, added or left out, or another set is current.
   */
  changed = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                          G_TYPE_NONE, 0);
}

static void
carry_workout_table_init (CarryWorkoutTable *self)
{
  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);
}

static GType
get_item_type (GListModel *model)
{
  return CARRY_TYPE_WORKOUT_EXERCISE;
}

static guint
get_n_items (GListModel *model)
{
  return CARRY_WORKOUT_TABLE (model)->exercises->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  CarryWorkoutTable *self = CARRY_WORKOUT_TABLE (model);

  return position < self->exercises->len ? g_object_ref (g_ptr_array_index (self->exercises, position))
                                         : NULL;
}

static void
carry_workout_table_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* Makes a set of an exercise current; NULL where all of it is done. */
static void
move_to (CarryWorkoutTable *self, CarryWorkoutExercise *exercise, CarryWorkoutSet *set)
{
  g_object_freeze_notify (G_OBJECT (self));

  if (self->set != set)
    {
      if (self->set != NULL)
        carry_workout_set_set_current (self->set, FALSE);
      g_set_object (&self->set, set);
      if (set != NULL)
        carry_workout_set_set_current (set, TRUE);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SET]);
    }

  if (self->exercise != exercise)
    {
      if (self->exercise != NULL)
        carry_workout_exercise_set_current (self->exercise, FALSE);
      g_set_object (&self->exercise, exercise);
      carry_workout_exercise_set_current (exercise, TRUE);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
    }

  g_object_thaw_notify (G_OBJECT (self));
}

static void
move_to_step (CarryWorkoutTable *self, CarryWorkoutStep step)
{
  CarryWorkoutExercise *exercise = g_ptr_array_index (self->exercises, step.exercise);

  move_to (self, exercise, carry_workout_exercise_get_nth (exercise, step.set));
}

/* Where the current set is gone, goes on with what follows. */
static void
settle (CarryWorkoutTable *self)
{
  CarryWorkoutStep step;
  guint position;

  if (self->set != NULL && !carry_workout_set_is_done (self->set) &&
      carry_workout_exercise_find (self->exercise, self->set, NULL))
    return;

  if (carry_workout_exercise_get_open (self->exercise) != NULL)
    move_to (self, self->exercise, carry_workout_exercise_get_open (self->exercise));
  else if (g_ptr_array_find (self->exercises, self->exercise, &position) &&
           carry_workout_order_get_next (self->exercises, (CarryWorkoutStep){ position, 0 }, &step))
    move_to_step (self, step);
  else
    move_to (self, self->exercise, NULL);
}

static void
insert (CarryWorkoutTable *self, guint position, CarryItem *item, CarryNextTarget *target)
{
  g_autoptr (CarryLoadSteps) steps =
      carry_equipment_steps_new (self->athlete, carry_item_get_exercise (item));

  g_ptr_array_insert (self->exercises, (int)position, carry_workout_exercise_new (item, target, steps));
}

static void
plan (CarryWorkoutTable *self, guint position)
{
  carry_workout_record_plan (self->exercises, position);
}

static void
begin (CarryWorkoutTable *self, const CarryWorkoutProgress *progress)
{
  CarryWorkoutStep step = { 0 };

  if (self->exercises->len == 0)
    return;

  if (carry_workout_order_get_first (self->exercises, &step))
    move_to_step (self, step);
  else
    move_to (self, g_ptr_array_index (self->exercises, 0), NULL);

  if (progress != NULL && progress->current_item < self->exercises->len)
    {
      CarryWorkoutExercise *exercise = g_ptr_array_index (self->exercises, progress->current_item);
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, progress->current_row);

      if (set != NULL && !carry_workout_set_is_done (set))
        move_to (self, exercise, set);
      else if (carry_workout_exercise_get_open (exercise) == NULL)
        move_to (self, exercise, NULL);
    }
}

/**
 * carry_workout_table_new:
 * @session: the session to do, as the diary has it
 * @athlete: the runner
 * @targets: (nullable) (element-type CarryNextTarget): what progression says of each of its items
 * @progress: (nullable): where the workout stood, if it goes on
 *
 * What the diary says was done counts. If the exercises are not those of @progress any more, the sets to do are what
 * is prescribed.
 *
 * Returns: (transfer full): a table
 */
CarryWorkoutTable *
carry_workout_table_new (CarryStrengthSession *session,
                         CarryAthlete *athlete,
                         GPtrArray *targets,
                         const CarryWorkoutProgress *progress)
{
  CarryWorkoutTable *self = g_object_new (CARRY_TYPE_WORKOUT_TABLE, NULL);
  const guint n_items = carry_strength_session_get_n_items (session);
  g_autofree char *exercises = NULL;

  self->athlete = g_object_ref (athlete);
  for (guint i = 0; i < n_items; i++)
    insert (self, i, carry_strength_session_get_nth (session, i),
            targets != NULL && i < targets->len ? g_ptr_array_index (targets, i) : NULL);

  exercises = carry_workout_record_list (self->exercises);
  if (progress != NULL && !g_str_equal (progress->exercises, exercises))
    progress = NULL;

  for (guint i = 0; i < n_items; i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      CarryWorkoutExercise *exercise = g_ptr_array_index (self->exercises, i);

      carry_workout_record_take_up (exercise, item, i, progress);
      if (carry_workout_exercise_is_skipped (exercise) ? !carry_item_is_logged (item) : progress == NULL)
        plan (self, i);
    }
  begin (self, progress);

  return self;
}

/* Puts down what is in it and where it stands. */
void
carry_workout_table_keep (CarryWorkoutTable *self, CarryWorkoutProgress *progress)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TABLE (self) && progress != NULL);

  carry_workout_record_keep (self->exercises, progress);
  progress->current_row = G_MAXUINT;
  if (self->exercise != NULL)
    g_ptr_array_find (self->exercises, self->exercise, &progress->current_item);
  if (self->set != NULL)
    carry_workout_exercise_find (self->exercise, self->set, &progress->current_row);
}

/* The table owns it; (element-type CarryWorkoutExercise). */
GPtrArray *
carry_workout_table_get_exercises (CarryWorkoutTable *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TABLE (self), NULL);
  return self->exercises;
}

/* The current exercise, or NULL if there is none at all. */
CarryWorkoutExercise *
carry_workout_table_get_exercise (CarryWorkoutTable *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TABLE (self), NULL);
  return self->exercise;
}

/* The set to do now, or NULL if all of the current exercise is done. */
CarryWorkoutSet *
carry_workout_table_get_set (CarryWorkoutTable *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TABLE (self), NULL);
  return self->set;
}

/* Done and to do, warm-up and each side counted. */
guint
carry_workout_table_get_n_sets (CarryWorkoutTable *self)
{
  return carry_workout_order_count (self->exercises, carry_workout_exercise_get_n_sets);
}

guint
carry_workout_table_get_n_done (CarryWorkoutTable *self)
{
  return carry_workout_order_count (self->exercises, carry_workout_exercise_get_n_done);
}

static gboolean
find (CarryWorkoutTable *self, CarryWorkoutSet *set, CarryWorkoutStep *step)
{
  return !self->closed && carry_workout_order_find (self->exercises, set, step);
}

static gboolean
has (CarryWorkoutTable *self, CarryWorkoutExercise *exercise, guint *position)
{
  return !self->closed && g_ptr_array_find (self->exercises, exercise, position);
}

/* The end of each step. */
static gboolean
tell (CarryWorkoutTable *self)
{
  g_signal_emit (self, changed, 0);

  return TRUE;
}

/**
 * carry_workout_table_type:
 * @self: a table
 * @set: a set of it, done or to do
 * @values: its values; its side and whether it warms up stay
 *
 * Returns: %FALSE if the values cannot be meant; then nothing is changed
 */
gboolean
carry_workout_table_type (CarryWorkoutTable *self, CarryWorkoutSet *set, const CarrySet *values)
{
  CarryWorkoutStep step;

  /* What was done can be corrected even after the end. */
  if (!carry_workout_order_find (self->exercises, set, &step) || !carry_set_is_valid (values))
    return FALSE;

  carry_workout_set_put (set, values, TRUE);
  carry_workout_exercise_propose (g_ptr_array_index (self->exercises, step.exercise));

  return tell (self);
}

/* Whether a set of it is still to be done. */
gboolean
carry_workout_table_has_open (CarryWorkoutTable *self, CarryWorkoutSet *set)
{
  CarryWorkoutStep step;

  return find (self, set, &step) && !carry_workout_set_is_done (set);
}

/**
 * carry_workout_table_complete:
 * @self: a table
 * @set: a set to do
 * @rest_s: (out): how many seconds to rest now
 *
 * The set was done with the values it has. If it was the current one, the next one is.
 *
 * Returns: %FALSE if it was done already
 */
gboolean
carry_workout_table_complete (CarryWorkoutTable *self, CarryWorkoutSet *set, guint *rest_s)
{
  CarryWorkoutStep done, next;

  *rest_s = 0;
  if (!carry_workout_table_has_open (self, set) || !find (self, set, &done))
    return FALSE;

  carry_workout_exercise_set_done (g_ptr_array_index (self->exercises, done.exercise), done.set, TRUE);
  carry_workout_exercise_propose (g_ptr_array_index (self->exercises, done.exercise));

  if (set != self->set && find (self, self->set, &next))
    *rest_s = carry_workout_order_get_rest (self->exercises, done, next);
  else if (carry_workout_order_get_next (self->exercises, done, &next))
    {
      *rest_s = carry_workout_order_get_rest (self->exercises, done, next);
      move_to_step (self, next);
    }
  else
    move_to (self, g_ptr_array_index (self->exercises, done.exercise), NULL);

  return tell (self);
}

/* A set was not done after all: it is current, with the values it had. */
gboolean
carry_workout_table_reopen (CarryWorkoutTable *self, CarryWorkoutSet *set)
{
  CarryWorkoutStep step;

  if (!find (self, set, &step) || !carry_workout_set_is_done (set))
    return FALSE;

  carry_workout_set_put (set, carry_workout_set_get_values (set), TRUE);
  carry_workout_exercise_set_done (g_ptr_array_index (self->exercises, step.exercise), step.set, FALSE);
  carry_workout_exercise_propose (g_ptr_array_index (self->exercises, step.exercise));
  move_to_step (self, step);

  return tell (self);
}

/* Makes an exercise current. One that was skipped is to be done again. */
gboolean
carry_workout_table_go_to (CarryWorkoutTable *self, CarryWorkoutExercise *exercise)
{
  guint position;

  if (!has (self, exercise, &position))
    return FALSE;

  if (carry_workout_exercise_is_skipped (exercise))
    plan (self, position);
  move_to (self, exercise, carry_workout_exercise_get_open (exercise));

  return tell (self);
}

/* Makes a set that is to be done current. */
gboolean
carry_workout_table_go_to_set (CarryWorkoutTable *self, CarryWorkoutSet *set)
{
  CarryWorkoutStep step;

  if (!find (self, set, &step) || carry_workout_set_is_done (set))
    return FALSE;

  move_to_step (self, step);

  return tell (self);
}

/* One more set of an exercise. */
gboolean
carry_workout_table_add_set (CarryWorkoutTable *self, CarryWorkoutExercise *exercise)
{
  if (!has (self, exercise, NULL))
    return FALSE;

  carry_workout_record_add_set (exercise);
  carry_workout_exercise_propose (exercise);
  settle (self);

  return tell (self);
}

/* A set that is to be done shall not be done. */
gboolean
carry_workout_table_remove_set (CarryWorkoutTable *self, CarryWorkoutSet *set)
{
  CarryWorkoutStep step;

  if (!find (self, set, &step) || carry_workout_set_is_done (set))
    return FALSE;

  carry_workout_exercise_remove (g_ptr_array_index (self->exercises, step.exercise), step.set);
  carry_workout_exercise_propose (g_ptr_array_index (self->exercises, step.exercise));
  settle (self);

  return tell (self);
}

/* What is to be done of an exercise shall not be done. */
gboolean
carry_workout_table_skip (CarryWorkoutTable *self, CarryWorkoutExercise *exercise)
{
  if (!has (self, exercise, NULL) || carry_workout_exercise_get_open (exercise) == NULL)
    return FALSE;

  carry_workout_exercise_remove_open (exercise);
  settle (self);

  return tell (self);
}

/**
 * carry_workout_table_swap:
 * @self: a table
 * @exercise: an exercise of it
 * @instead: what to do instead; its superset does not matter
 * @target: (nullable): what progression says of that
 *
 * Does another exercise instead. What was done of the first stays, and the other is done for the sets that were left.
 *
 * Returns: %FALSE if nothing was left
 */
gboolean
carry_workout_table_swap (CarryWorkoutTable *self,
                          CarryWorkoutExercise *exercise,
                          CarryItem *instead,
                          CarryNextTarget *target)
{
  g_autoptr (CarryItem) item = NULL;
  guint position, n_left, place;
  CarryWorkoutExercise *other;

  if (!has (self, exercise, &position))
    return FALSE;

  n_left = carry_workout_record_count_left (exercise);
  if (n_left == 0)
    return FALSE;

  item = carry_workout_record_create_instead (instead, carry_workout_exercise_get_item (exercise));
  carry_workout_exercise_remove_open (exercise);
  place = carry_workout_exercise_get_n_done (exercise) > 0 ? position + 1 : position;
  insert (self, place, item, target);
  other = g_ptr_array_index (self->exercises, place);
  for (guint i = 0; i < n_left; i++)
    carry_workout_record_add_set (other);
  carry_workout_exercise_propose (other);
  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);

  move_to (self, other, carry_workout_exercise_get_open (other));
  if (place == position)
    {
      g_ptr_array_remove_index (self->exercises, position + 1);
      g_list_model_items_changed (G_LIST_MODEL (self), position + 1, 1, 0);
    }

  return tell (self);
}

/* One more exercise, after all others. */
gboolean
carry_workout_table_add_exercise (CarryWorkoutTable *self, CarryItem *item, CarryNextTarget *target)
{
  const guint position = self->exercises->len;
  g_autoptr (CarryItem) open = carry_item_without_sets (item);

  if (self->closed)
    return FALSE;

  insert (self, position, open, target);
  plan (self, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
  if (self->exercise == NULL)
    begin (self, NULL);
  else
    settle (self);

  return tell (self);
}

/* What is still to do of an exercise becomes lighter. */
gboolean
carry_workout_table_ease (CarryWorkoutTable *self,
                          CarryWorkoutExercise *exercise,
                          const CarryWorkoutEasing *easing)
{
  if (!has (self, exercise, NULL) || carry_workout_exercise_get_open (exercise) == NULL)
    return FALSE;

  carry_workout_easing_apply (easing, exercise);
  settle (self);

  return tell (self);
}

/* What was not done will not be. */
void
carry_workout_table_close (CarryWorkoutTable *self)
{
  for (guint i = 0; i < self->exercises->len; i++)
    carry_workout_exercise_remove_open (g_ptr_array_index (self->exercises, i));
  if (self->exercise != NULL)
    move_to (self, self->exercise, NULL);
  self->closed = TRUE;
  tell (self);
}
