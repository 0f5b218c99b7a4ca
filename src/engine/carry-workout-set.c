/* carry-workout-set.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-set.h"

struct _CarryWorkoutSet
{
  GObject parent_instance;

  CarrySet values; /* done, or proposed, or typed */
  guint number;    /* from 1, of the warm-up or of the work; both sides of a set have the same */
  gboolean done;
  gboolean current;
  gboolean typed;
};

typedef enum
{
  PROP_VALUES = 1,
  PROP_NUMBER,
  PROP_WARM_UP,
  PROP_DONE,
  PROP_CURRENT,
  PROP_TYPED,
} CarryWorkoutSetProperty;

static GParamSpec *props[PROP_TYPED + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutSet, carry_workout_set, G_TYPE_OBJECT)

static void
carry_workout_set_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWorkoutSet *self = CARRY_WORKOUT_SET (object);

  switch ((CarryWorkoutSetProperty)prop_id)
    {
    case PROP_VALUES:
      g_value_set_boxed (value, &self->values);
      break;

    case PROP_NUMBER:
      g_value_set_uint (value, self->number);
      break;

    case PROP_WARM_UP:
      g_value_set_boolean (value, self->values.warm_up);
      break;

    case PROP_DONE:
      g_value_set_boolean (value, self->done);
      break;

    case PROP_CURRENT:
      g_value_set_boolean (value, self->current);
      break;

    case PROP_TYPED:
      g_value_set_boolean (value, self->typed);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_set_class_init (CarryWorkoutSetClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = carry_workout_set_get_property;

  /**
   * CarryWorkoutSet:values:
   *
   * What was done, or what is proposed or typed for it.
   */
  props[PROP_VALUES] = g_param_spec_boxed ("values", NULL, NULL, CARRY_TYPE_SET, flags);
  /**
   * CarryWorkoutSet:number:
   *
   * From 1, counted apart for warm-up and work. The two sides of a set have the same number.
   */
  props[PROP_NUMBER] = g_param_spec_uint ("number", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_WARM_UP] = g_param_spec_boolean ("warm-up", NULL, NULL, FALSE, flags);
  props[PROP_DONE] = g_param_spec_boolean ("done", NULL, NULL, FALSE, flags);
  /**
   * CarryWorkoutSet:current:
   *
   * It is the set that is to be done now.
   */
  props[PROP_CURRENT] = g_param_spec_boolean ("current", NULL, NULL, FALSE, flags);
  /**
   * CarryWorkoutSet:typed:
   *
   * The runner set its values: no proposal changes them any more.
   */
  props[PROP_TYPED] = g_param_spec_boolean ("typed", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_workout_set_init (CarryWorkoutSet *self)
{
}

/**
 * carry_workout_set_new:
 * @values: what is proposed; side and warm-up stay for good
 *
 * Returns: (transfer full): a set to do
 */
CarryWorkoutSet *
carry_workout_set_new (const CarrySet *values)
{
  CarryWorkoutSet *self;

  g_return_val_if_fail (values != NULL, NULL);

  self = g_object_new (CARRY_TYPE_WORKOUT_SET, NULL);
  self->values = *values;

  return self;
}

/* The set owns them; they are overwritten when it changes. */
const CarrySet *
carry_workout_set_get_values (CarryWorkoutSet *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_SET (self), NULL);
  return &self->values;
}

CarrySetSide
carry_workout_set_get_side (CarryWorkoutSet *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_SET (self), CARRY_SET_SIDE_BOTH);
  return self->values.side;
}

gboolean
carry_workout_set_is_warm_up (CarryWorkoutSet *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_SET (self), FALSE);
  return self->values.warm_up;
}

guint
carry_workout_set_get_number (CarryWorkoutSet *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_SET (self), 0);
  return self->number;
}

gboolean
carry_workout_set_is_done (CarryWorkoutSet *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_SET (self), FALSE);
  return self->done;
}

gboolean
carry_workout_set_is_current (CarryWorkoutSet *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_SET (self), FALSE);
  return self->current;
}

gboolean
carry_workout_set_is_typed (CarryWorkoutSet *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_SET (self), FALSE);
  return self->typed;
}

/**
 * carry_workout_set_put:
 * @self: a set
 * @values: its values; side and warm-up are taken from the set as it is
 * @typed: whether the runner says so
 */
void
carry_workout_set_put (CarryWorkoutSet *self, const CarrySet *values, gboolean typed)
{
  CarrySet put;

  g_return_if_fail (CARRY_IS_WORKOUT_SET (self) && values != NULL);

  put = *values;
  put.side = self->values.side;
  put.warm_up = self->values.warm_up;

  if (!carry_set_equal (&self->values, &put))
    {
      self->values = put;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VALUES]);
    }

  if (self->typed != typed)
    {
      self->typed = typed;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TYPED]);
    }
}

void
carry_workout_set_set_number (CarryWorkoutSet *self, guint number)
{
  g_return_if_fail (CARRY_IS_WORKOUT_SET (self));

  if (self->number == number)
    return;

  self->number = number;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NUMBER]);
}

void
carry_workout_set_set_done (CarryWorkoutSet *self, gboolean done)
{
  g_return_if_fail (CARRY_IS_WORKOUT_SET (self));

  if (self->done == done)
    return;

  self->done = done;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DONE]);
}

void
carry_workout_set_set_current (CarryWorkoutSet *self, gboolean current)
{
  g_return_if_fail (CARRY_IS_WORKOUT_SET (self));

  if (self->current == current)
    return;

  self->current = current;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURRENT]);
}
