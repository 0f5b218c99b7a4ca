/* carry-workout-exercise.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-exercise.h"

#include "carry-set-proposal.h"

struct _CarryWorkoutExercise
{
  GObject parent_instance;

  CarryItem *item;         /* what is to be done */
  CarryNextTarget *target; /* NULL: progression says nothing of it */
  CarryLoadSteps *steps;   /* NULL: no load is named in it */
  GPtrArray *sets;         /* of CarryWorkoutSet */
  guint n_done;
  double most_kg; /* what is proposed is not heavier; 0: there is no such limit */
  gboolean current;
};

typedef enum
{
  PROP_ITEM = 1,
  PROP_N_SETS,
  PROP_N_DONE,
  PROP_CURRENT,
  PROP_DONE,
  PROP_SKIPPED,
} CarryWorkoutExerciseProperty;

static GParamSpec *props[PROP_SKIPPED + 1];

static void carry_workout_exercise_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryWorkoutExercise,
                               carry_workout_exercise,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      carry_workout_exercise_list_model_init))

static void
carry_workout_exercise_finalize (GObject *object)
{
  CarryWorkoutExercise *self = CARRY_WORKOUT_EXERCISE (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->target, carry_next_target_unref);
  g_clear_pointer (&self->steps, carry_load_steps_unref);
  g_ptr_array_unref (self->sets);

  G_OBJECT_CLASS (carry_workout_exercise_parent_class)->finalize (object);
}

static void
carry_workout_exercise_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWorkoutExercise *self = CARRY_WORKOUT_EXERCISE (object);

  switch ((CarryWorkoutExerciseProperty)prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    case PROP_N_SETS:
      g_value_set_uint (value, self->sets->len);
      break;

    case PROP_N_DONE:
      g_value_set_uint (value, self->n_done);
      break;

    case PROP_CURRENT:
      g_value_set_boolean (value, self->current);
      break;

    case PROP_DONE:
      g_value_set_boolean (value, carry_workout_exercise_is_done (self));
      break;

    case PROP_SKIPPED:
      g_value_set_boolean (value, carry_workout_exercise_is_skipped (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_exercise_class_init (CarryWorkoutExerciseClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_workout_exercise_finalize;
  object_class->get_property = carry_workout_exercise_get_property;

  /**
   * CarryWorkoutExercise:item:
   *
   * What is to be done.
   */
  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, CARRY_TYPE_ITEM, flags);
  props[PROP_N_SETS] = g_param_spec_uint ("n-sets", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_CURRENT] = g_param_spec_boolean ("current", NULL, NULL, FALSE, flags);
  /**
   * CarryWorkoutExercise:done:
   *
   * Sets of it were done, and none is left to do.
   */
  props[PROP_DONE] = g_param_spec_boolean ("done", NULL, NULL, FALSE, flags);
  /**
   * CarryWorkoutExercise:skipped:
   *
   * No set of it was done, and none is left to do.
   */
  props[PROP_SKIPPED] = g_param_spec_boolean ("skipped", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_workout_exercise_init (CarryWorkoutExercise *self)
{
  self->sets = g_ptr_array_new_with_free_func (g_object_unref);
}

static GType
get_item_type (GListModel *model)
{
  return CARRY_TYPE_WORKOUT_SET;
}

static guint
get_n_items (GListModel *model)
{
  return CARRY_WORKOUT_EXERCISE (model)->sets->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  CarryWorkoutExercise *self = CARRY_WORKOUT_EXERCISE (model);

  return position < self->sets->len ? g_object_ref (g_ptr_array_index (self->sets, position)) : NULL;
}

static void
carry_workout_exercise_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/**
 * carry_workout_exercise_new:
 * @item: what is to be done
 * @target: (nullable): what progression says of it
 * @steps: (nullable): the loads there are
 *
 * Returns: (transfer full): an exercise without sets
 */
CarryWorkoutExercise *
carry_workout_exercise_new (CarryItem *item, CarryNextTarget *target, CarryLoadSteps *steps)
{
  CarryWorkoutExercise *self;

  g_return_val_if_fail (CARRY_IS_ITEM (item), NULL);

  self = g_object_new (CARRY_TYPE_WORKOUT_EXERCISE, NULL);
  carry_workout_exercise_set_item (self, item, target, steps);

  return self;
}

/* Another exercise takes its place; its sets stay. */
void
carry_workout_exercise_set_item (CarryWorkoutExercise *self,
                                 CarryItem *item,
                                 CarryNextTarget *target,
                                 CarryLoadSteps *steps)
{
  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self) && CARRY_IS_ITEM (item));

  g_clear_pointer (&self->target, carry_next_target_unref);
  g_clear_pointer (&self->steps, carry_load_steps_unref);
  self->target = target != NULL ? carry_next_target_ref (target) : NULL;
  self->steps = steps != NULL ? carry_load_steps_ref (steps) : NULL;
  if (g_set_object (&self->item, item))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

CarryItem *
carry_workout_exercise_get_item (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), NULL);
  return self->item;
}

CarryExercise *
carry_workout_exercise_get_exercise (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), NULL);
  return carry_item_get_exercise (self->item);
}

/* What progression says of it, or NULL. */
CarryNextTarget *
carry_workout_exercise_get_target (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), NULL);
  return self->target;
}

/* The loads there are, or NULL if no load is named in it. */
CarryLoadSteps *
carry_workout_exercise_get_steps (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), NULL);
  return self->steps;
}

/* Done and to do, warm-up and each side counted. */
guint
carry_workout_exercise_get_n_sets (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), 0);
  return self->sets->len;
}

guint
carry_workout_exercise_get_n_done (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), 0);
  return self->n_done;
}

gboolean
carry_workout_exercise_is_current (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), FALSE);
  return self->current;
}

gboolean
carry_workout_exercise_is_done (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), FALSE);
  return self->n_done > 0 && self->n_done == self->sets->len;
}

gboolean
carry_workout_exercise_is_skipped (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), FALSE);
  return self->sets->len == 0;
}

/* The exercise owns it; NULL where there is none. */
CarryWorkoutSet *
carry_workout_exercise_get_nth (CarryWorkoutExercise *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), NULL);
  return position < self->sets->len ? g_ptr_array_index (self->sets, position) : NULL;
}

gboolean
carry_workout_exercise_find (CarryWorkoutExercise *self, CarryWorkoutSet *set, guint *position)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), FALSE);
  return g_ptr_array_find (self->sets, set, position);
}

/* The first set that is still to be done, or NULL; the exercise owns it. */
CarryWorkoutSet *
carry_workout_exercise_get_open (CarryWorkoutExercise *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), NULL);

  for (guint i = 0; i < self->sets->len; i++)
    if (!carry_workout_set_is_done (g_ptr_array_index (self->sets, i)))
      return g_ptr_array_index (self->sets, i);

  return NULL;
}

/**
 * carry_workout_exercise_create_item:
 * @self: an exercise
 *
 * Returns: (transfer full): the item with the sets that were done; not logged while none was and some are to do,
 *   skipped if none was and none is
 */
CarryItem *
carry_workout_exercise_create_item (CarryWorkoutExercise *self)
{
  g_autoptr (GArray) done = g_array_new (FALSE, FALSE, sizeof (CarrySet));

  g_return_val_if_fail (CARRY_IS_WORKOUT_EXERCISE (self), NULL);

  for (guint i = 0; i < self->sets->len; i++)
    {
      CarryWorkoutSet *set = g_ptr_array_index (self->sets, i);

      if (carry_workout_set_is_done (set))
        g_array_append_vals (done, carry_workout_set_get_values (set), 1);
    }

  if (done->len == 0 && self->sets->len > 0)
    return carry_item_without_sets (self->item);

  return carry_item_with_sets (self->item, (gpointer)done->data, done->len);
}

/* Both sides of a set have one number: the right side follows the left. */
static void
renumber (CarryWorkoutExercise *self)
{
  guint numbers[2] = { 0, 0 };
  CarrySetSide before = CARRY_SET_SIDE_BOTH;

  for (guint i = 0; i < self->sets->len; i++)
    {
      CarryWorkoutSet *set = g_ptr_array_index (self->sets, i);
      guint *number = &numbers[carry_workout_set_is_warm_up (set) ? 1 : 0];
      const CarrySetSide side = carry_workout_set_get_side (set);

      if (!(side == CARRY_SET_SIDE_RIGHT && before == CARRY_SET_SIDE_LEFT))
        (*number)++;
      before = side;
      carry_workout_set_set_number (set, *number);
    }
}

static void
tell (CarryWorkoutExercise *self)
{
  renumber (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_SETS]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_DONE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DONE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SKIPPED]);
}

/* A set comes; it may be one that was done. */
void
carry_workout_exercise_insert (CarryWorkoutExercise *self, guint position, CarryWorkoutSet *set)
{
  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self) && CARRY_IS_WORKOUT_SET (set));
  g_return_if_fail (position <= self->sets->len);

  g_ptr_array_insert (self->sets, (int)position, g_object_ref (set));
  if (carry_workout_set_is_done (set))
    self->n_done++;
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
  tell (self);
}

/* A set that is still to be done goes. */
void
carry_workout_exercise_remove (CarryWorkoutExercise *self, guint position)
{
  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self) && position < self->sets->len);
  g_return_if_fail (!carry_workout_set_is_done (g_ptr_array_index (self->sets, position)));

  g_ptr_array_remove_index (self->sets, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  tell (self);
}

/* All sets that are still to be done go. */
void
carry_workout_exercise_remove_open (CarryWorkoutExercise *self)
{
  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self));

  for (guint i = self->sets->len; i > 0; i--)
    if (!carry_workout_set_is_done (g_ptr_array_index (self->sets, i - 1)))
      carry_workout_exercise_remove (self, i - 1);
}

void
carry_workout_exercise_set_done (CarryWorkoutExercise *self, guint position, gboolean done)
{
  CarryWorkoutSet *set;

  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self) && position < self->sets->len);

  set = g_ptr_array_index (self->sets, position);
  if (carry_workout_set_is_done (set) == done)
    return;

  carry_workout_set_set_done (set, done);
  self->n_done += done ? 1 : -1u;
  tell (self);
}

void
carry_workout_exercise_set_current (CarryWorkoutExercise *self, gboolean current)
{
  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self));

  if (self->current == current)
    return;

  self->current = current;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURRENT]);
}

/* The load follows the last set, whichever its side; what a side can do, that side. */
static CarrySet
choose_basis (const CarrySet *last, const CarrySet *same_side)
{
  CarrySet basis = *last;

  if (same_side != NULL)
    {
      basis.reps = same_side->reps;
      basis.seconds = same_side->seconds;
      basis.metres = same_side->metres;
    }

  return basis;
}

/* Proposes values for the working sets to do, from those that were done before them. What was typed stands. */
void
carry_workout_exercise_propose (CarryWorkoutExercise *self)
{
  const CarrySet *last = NULL;
  const CarrySet *of_side[CARRY_SET_SIDE_RIGHT + 1] = { NULL };

  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self));

  for (guint i = 0; i < self->sets->len; i++)
    {
      CarryWorkoutSet *set = g_ptr_array_index (self->sets, i);
      const CarrySetSide side = carry_workout_set_get_side (set);

      if (carry_workout_set_is_warm_up (set))
        continue;

      if (carry_workout_set_is_done (set))
        last = of_side[side] = carry_workout_set_get_values (set);
      else if (!carry_workout_set_is_typed (set))
        {
          const CarrySet basis = last != NULL ? choose_basis (last, of_side[side]) : (CarrySet){ 0 };
          CarrySet proposal =
              carry_set_proposal_make (self->item, self->target, self->steps, last != NULL ? &basis : NULL);

          if (self->most_kg > 0)
            proposal.load_kg = MIN (proposal.load_kg, self->most_kg);
          carry_workout_set_put (set, &proposal, FALSE);
        }
    }
}

/* The load of the last working set of today, else that of the last time, else what is to be lifted first; 0 without load. */
static double
find_held_load (CarryWorkoutExercise *self)
{
  const double last_kg = self->target != NULL ? carry_next_target_get_facts (self->target)->last_kg : 0;
  double first_kg = 0, done_kg = 0;

  for (guint i = 0; i < self->sets->len; i++)
    {
      CarryWorkoutSet *set = g_ptr_array_index (self->sets, i);
      const double load_kg = carry_workout_set_get_values (set)->load_kg;

      if (carry_workout_set_is_warm_up (set))
        continue;

      if (carry_workout_set_is_done (set))
        done_kg = load_kg;
      else if (first_kg <= 0)
        first_kg = load_kg;
    }

  if (done_kg > 0)
    return done_kg;

  return last_kg > 0 ? last_kg : first_kg;
}

/**
 * carry_workout_exercise_hold:
 * @self: an exercise of a workout
 *
 * From now on it does not get heavier than it was: the sets that are still to do have at most the load of the last working
 * set, or of the last time where none was done yet, and no more is proposed. What the runner types afterwards stands.
 *
 * Source: PROGRESSION MODEL, gate of pain: with 4 or 5 of 10 the load is held.
 */
void
carry_workout_exercise_hold (CarryWorkoutExercise *self)
{
  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (self));

  self->most_kg = find_held_load (self);
  for (guint i = 0; self->most_kg > 0 && i < self->sets->len; i++)
    {
      CarryWorkoutSet *set = g_ptr_array_index (self->sets, i);
      CarrySet values = *carry_workout_set_get_values (set);

      if (carry_workout_set_is_done (set) || values.load_kg <= self->most_kg)
        continue;

      values.load_kg = self->most_kg;
      carry_workout_set_put (set, &values, TRUE);
    }
}
