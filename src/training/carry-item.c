/* carry-item.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-item.h"

/**
 * CarryItem:
 *
 * One line of a strength session: an exercise, how it is done, and the superset it belongs to.
 * Immutable.
 */
struct _CarryItem
{
  GObject parent_instance;

  CarryExercise *exercise;
  CarryPrescription *prescription;
  guint superset; /* items that follow each other with the same number are done in turn; 0: alone */
};

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_PRESCRIPTION,
  PROP_SUPERSET,
} CarryItemProperty;

static GParamSpec *props[PROP_SUPERSET + 1];

G_DEFINE_FINAL_TYPE (CarryItem, carry_item, G_TYPE_OBJECT)

static void
carry_item_finalize (GObject *object)
{
  CarryItem *self = CARRY_ITEM (object);

  g_clear_object (&self->exercise);
  g_clear_pointer (&self->prescription, carry_prescription_unref);

  G_OBJECT_CLASS (carry_item_parent_class)->finalize (object);
}

static void
carry_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryItem *self = CARRY_ITEM (object);

  switch ((CarryItemProperty)prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    case PROP_PRESCRIPTION:
      g_value_set_boxed (value, self->prescription);
      break;

    case PROP_SUPERSET:
      g_value_set_uint (value, self->superset);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_item_class_init (CarryItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_item_finalize;
  object_class->get_property = carry_item_get_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, CARRY_TYPE_EXERCISE, flags);
  props[PROP_PRESCRIPTION] = g_param_spec_boxed ("prescription", NULL, NULL, CARRY_TYPE_PRESCRIPTION, flags);
  props[PROP_SUPERSET] = g_param_spec_uint ("superset", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_item_init (CarryItem *self)
{
}

/**
 * carry_item_new:
 * @exercise: an exercise
 * @prescription: (nullable): how it is done; %NULL for the exercise's own dose
 * @superset: items that follow each other with the same number above 0 are done in turn
 *
 * Returns: (transfer full): a new item
 */
CarryItem *
carry_item_new (CarryExercise *exercise, CarryPrescription *prescription, guint superset)
{
  CarryItem *self;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  self = g_object_new (CARRY_TYPE_ITEM, NULL);
  self->exercise = g_object_ref (exercise);
  self->prescription =
      carry_prescription_ref (prescription != NULL ? prescription : carry_exercise_get_dose (exercise));
  self->superset = superset;

  return self;
}

CarryExercise *
carry_item_get_exercise (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  return self->exercise;
}

CarryPrescription *
carry_item_get_prescription (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  return self->prescription;
}

guint
carry_item_get_superset (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), 0);
  return self->superset;
}

/* An estimate in seconds, see carry_prescription_get_seconds(). */
guint
carry_item_get_seconds (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), 0);
  return carry_prescription_get_seconds (self->prescription);
}

CarryStrengthKind
carry_item_get_kind (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), CARRY_STRENGTH_CORE);
  return carry_exercise_get_strength_kind (self->exercise, self->prescription);
}

gboolean
carry_item_equal (CarryItem *a, CarryItem *b)
{
  g_return_val_if_fail (CARRY_IS_ITEM (a) && CARRY_IS_ITEM (b), FALSE);

  return a == b || (a->superset == b->superset &&
                    g_str_equal (carry_exercise_get_id (a->exercise), carry_exercise_get_id (b->exercise)) &&
                    carry_prescription_equal (a->prescription, b->prescription));
}
